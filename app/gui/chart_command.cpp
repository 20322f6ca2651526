#include "app/gui/chart_command.h"

#include "app/gui/export_command.h"
#include "model/base/file_writer.h"
#include "model/export/chart_export.h"
#include "model/io/example_path.h"
#include "model/session/chart_sources.h"
#include "model/study/chart_request.h"
#include "model/study/study.h"
#include "views/charts/chart_picture.h"

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

ChartRequest requestOf(const CommandLine &line, const CatalogPtr &catalog)
{
    ChartRequest request;
    request.kind = line.chart.kind;
    request.partFilter = line.chart.parts;
    request.changeCount = countChanger(catalog);
    chooseFigures(request, line.chart.x, line.chart.y, line.chart.size);
    return request;
}

Result<ChartData> chartOf(const CommandLine &line, const CatalogPtr &catalog)
{
    const ChartRequest request = requestOf(line, catalog);
    if (isOfDesigns(request.kind)) {
        QStringList paths;
        for (const QString &file : line.files)
            paths << farmPath(file);
        return chartOfDesigns(request, paths, *catalog);
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
    const Outcome written =
        writeChart(*chart, line.size.value_or(chartPictureSize(*chart, false)), line.chart.output);
    return written ? 0 : failWith(written.error().message);
}

} // namespace nongjang
