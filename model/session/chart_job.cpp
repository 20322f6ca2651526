#include "model/session/chart_job.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <exception>
#include <functional>
#include <utility>

namespace nongjang {

ChartJob::ChartJob(CatalogPtr catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(std::move(catalog))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ChartJob::onFinished);
}

ChartJob::~ChartJob()
{
    m_stop.request_stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ChartJob::request(const ChartRequest &request, const Design &design,
                       std::shared_ptr<const Report> report)
{
    m_next = Input{request, design, std::move(report)};
    m_next->request.changeCount = countChanger(m_catalog);
    if (m_busy && !m_isLoading)
        m_stop.request_stop();
    start();
}

void ChartJob::load(const QStringList &paths)
{
    m_files << paths;
    start();
}

ChartJob::Output ChartJob::read(const QStringList &files, const Catalog &catalog,
                                const std::stop_token &stop)
{
    Output output;
    for (const QString &file : files) {
        if (stop.stop_requested())
            break;
        Result<std::vector<Candidate>> designs = loadCandidates(file, catalog);
        if (!designs)
            output.message = designs.error().message;
        else
            output.designs.insert(output.designs.end(), designs->begin(), designs->end());
    }
    return output;
}

ChartJob::Output ChartJob::make(const Input &input, const Catalog &catalog,
                                const std::stop_token &stop)
{
    Output output;
    ChartRequest request = input.request;
    if (request.kind == u"scaling") {
        output.choices = scalingChoices(input.design, catalog);
        if (std::ranges::find(output.choices, request.scaled, &ScalingChoice::path)
            == output.choices.end())
            request.scaled.clear(); // it was of another design
    }
    Result<ChartData> chart =
        makeChart(request, input.design, catalog, input.report ? *input.report : Report(), stop);
    if (stop.stop_requested())
        return {};
    if (chart)
        output.chart = *std::move(chart);
    else
        output.message = chart.error().message;
    return output;
}

void ChartJob::start()
{
    if (m_busy || (m_files.isEmpty() && !m_next))
        return;
    m_busy = true;
    m_stop = std::stop_source();
    m_isLoading = !m_files.isEmpty();
    std::function<Output(const std::stop_token &)> work;
    if (m_isLoading)
        work = [catalog = m_catalog,
                files = std::exchange(m_files, {})](const std::stop_token &stop) {
            return read(files, *catalog, stop);
        };
    else
        work = [catalog = m_catalog,
                input = *std::exchange(m_next, std::nullopt)](const std::stop_token &stop) {
            return make(input, *catalog, stop);
        };
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [work, stop = m_stop.get_token()]() -> Output {
        try {
            return work(stop);
        } catch (const std::exception &error) { // must not leave the thread
            return {std::nullopt, QString::fromUtf8(error.what()), {}, {}};
        }
    }));
}

void ChartJob::onFinished()
{
    m_busy = false;
    const Output output = m_watcher.result();
    if (!output.choices.empty())
        Q_EMIT choicesFound(output.choices);
    if (m_isLoading && !output.designs.empty())
        Q_EMIT loaded(output.designs);
    if (!output.message.isEmpty())
        Q_EMIT failed(output.message);
    else if (output.chart)
        Q_EMIT made(*output.chart);
    start();
}

} // namespace nongjang
