#include "model/session/chart_job.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <exception>
#include <functional>
#include <utility>

namespace nongjang {

namespace {

const QString ofVariant = QStringLiteral("variant:");

} // namespace

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

void ChartJob::setCatalog(CatalogPtr catalog)
{
    m_catalog = std::move(catalog);
    m_known = std::make_shared<Known>();
}

void ChartJob::request(const ChartRequest &request, const Design &design,
                       std::shared_ptr<const Report> report, OpenDesigns open)
{
    m_next = Input{request, design, std::move(report), std::move(open)};
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

void ChartJob::load(std::function<std::vector<Candidate>()> source)
{
    m_source = std::move(source);
    start();
}

QString ChartJob::variantOf(const QString &origin)
{
    return origin.startsWith(ofVariant) ? origin.mid(ofVariant.size()) : QString();
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

/// Before the others, of which those of the open file are left out. What is in hand has a report; what is known is not evaluated again.
void ChartJob::addOpen(ChartRequest &request, const OpenDesigns &open, const Catalog &catalog,
                       Known &known, const std::stop_token &stop)
{
    Known now;
    std::vector<CompareInput> unknown;
    for (const CompareInput &input : open.inputs) {
        const auto it = std::ranges::find(known, input.design, &Known::value_type::first);
        if (input.variant == open.active && open.report)
            now.emplace_back(input.design, candidateOf(*open.report, {}));
        else if (it != known.end())
            now.push_back(*it);
        else
            unknown.push_back(input);
    }
    const std::vector<Report> reports = evaluateAll(unknown, catalog, stop);
    if (stop.stop_requested())
        return;
    for (std::size_t i = 0; i < unknown.size(); ++i)
        now.emplace_back(unknown[i].design, candidateOf(reports[i], {}));
    auto all = std::make_shared<std::vector<Candidate>>();
    for (const CompareInput &input : open.inputs) {
        Candidate design = std::ranges::find(now, input.design, &Known::value_type::first)->second;
        design.name = input.name;
        design.origin = ofVariant % input.variant;
        all->push_back(std::move(design));
    }
    const QString file = open.inputs.empty() ? QString() : open.inputs.front().file;
    if (request.candidates)
        std::ranges::copy_if(
            *request.candidates, std::back_inserter(*all),
            [&](const Candidate &other) { return file.isEmpty() || other.file != file; });
    request.candidates = std::move(all);
    known = std::move(now);
}

ChartJob::Output ChartJob::make(const Input &input, const Catalog &catalog, Known &known,
                                const std::stop_token &stop)
{
    Output output;
    ChartRequest request = input.request;
    if (request.kind == u"designs")
        addOpen(request, input.open, catalog, known, stop);
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
    if (m_busy || (!isToLoad() && !m_next))
        return;
    m_busy = true;
    m_stop = std::stop_source();
    m_isLoading = isToLoad();
    std::function<Output(const std::stop_token &)> work;
    if (m_source)
        work = [source = std::exchange(m_source, {})](const std::stop_token &) {
            return Output{std::nullopt, {}, {}, source()};
        };
    else if (m_isLoading)
        work = [catalog = m_catalog,
                files = std::exchange(m_files, {})](const std::stop_token &stop) {
            return read(files, *catalog, stop);
        };
    else
        work = [catalog = m_catalog, known = m_known,
                input = *std::exchange(m_next, std::nullopt)](const std::stop_token &stop) {
            return make(input, *catalog, *known, stop);
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
