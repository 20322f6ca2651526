#include "app/gui/chart_command.h"

#include "app/gui/export_command.h"
#include "model/base/file_writer.h"
#include "model/export/chart_export.h"
#include "model/session/chart_sources.h"
#include "model/study/chart_request.h"
#include "model/study/study.h"
#include "views/charts/chart_picture.h"

#include <QTextStream>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int badInput = 2;
constexpr QSize usualSize(960, 600);

int failWith(const QString &message)
{
    QTextStream(stderr) << message << '\n';
    return badInput;
}

ChartRequest requestOf(const CommandLine &line, const CatalogPtr &catalog)
{
    ChartRequest request;
    request.kind = line.chart.kind;
    request.partFilter = line.chart.parts;
    request.changeCount = countChanger(catalog);
    for (const auto &[text, ofParts, ofDesigns] :
         {std::tuple{&line.chart.x, &request.parts.x, &request.designs.x},
          std::tuple{&line.chart.y, &request.parts.y, &request.designs.y},
          std::tuple{&line.chart.size, &request.parts.size, &request.designs.size}})
        if (!text->isEmpty())
            *ofParts = *ofDesigns = *text;
    return request;
}

Result<ChartData> chartOf(const CommandLine &line, const CatalogPtr &catalog)
{
    ChartRequest request = requestOf(line, catalog);
    if (request.kind == u"designs") {
        auto designs = std::make_shared<std::vector<Candidate>>();
        for (const QString &file : line.files) {
            const Result<std::vector<Candidate>> found =
                loadCandidates(resolvedFile(file), *catalog);
            if (!found)
                return Failure{found.error()};
            designs->insert(designs->end(), found->begin(), found->end());
        }
        request.candidates = std::move(designs);
        return makeChart(request, {}, *catalog, {});
    }
    Design design;
    Report report;
    if (!line.file.isEmpty()) {
        const Result<LoadedDesign> loaded = loadArgument(line.file);
        if (!loaded)
            return Failure{loaded.error()};
        design = loaded->design;
        report = evaluate(design, *catalog);
    }
    return makeChart(request, design, *catalog, report);
}

Outcome writeChart(const ChartData &chart, const QSize &size, const QString &path)
{
    if (path.endsWith(u".csv"_s))
        return writeFile(chartCsv(chart), path);
    if (path.endsWith(u".json"_s))
        return writeFile(chartJson(chart), path);
    return writeChartPicture(chart, false, size, path);
}

} // namespace

int exportChartOf(const CommandLine &line, const CatalogPtr &catalog)
{
    const Result<ChartData> chart = chartOf(line, catalog);
    if (!chart)
        return failWith(chart.error().message);
    if (chart->isEmpty())
        return failWith(chart->empty);
    const Outcome written = writeChart(*chart, line.size.value_or(usualSize), line.chart.output);
    return written ? 0 : failWith(written.error().message);
}

} // namespace nongjang
