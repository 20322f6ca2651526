#include "model/study/chart_request.h"

#include "model/catalog/part_query.h"
#include "model/study/chart_report.h"
#include "model/study/chart_waterfall.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

QString dearestPart(const Report &report)
{
    QString part;
    double most = -1.0;
    for (const BomLine &line : report.bom.lines) {
        const double cost = line.unitPrice ? line.unitPrice->value.si() * line.quantity : 0.0;
        if (cost > most && !line.part.isEmpty()) {
            most = cost;
            part = line.part;
        }
    }
    return part;
}

Result<ChartData> partsOf(const ChartRequest &request, const Design &design, const Catalog &catalog)
{
    const Result<PartQuery> query = parsePartQuery(request.partFilter);
    if (!query)
        return Failure{query.error()};
    std::vector<PartPtr> parts;
    for (const PartPtr &part : catalog.parts())
        if (part->category != Category::Certificate && part->category != Category::Tariff
            && part->category != Category::ExchangeRate && query->rank(*part) > 0)
            parts.push_back(part);
    return partsChart(parts, design.money.prices, request.parts);
}

Result<ChartData> scalingOf(const ChartRequest &request, const Design &design,
                            const Catalog &catalog, const std::stop_token &stop)
{
    const std::vector<ScalingChoice> choices = scalingChoices(design, catalog);
    const auto it = request.scaled.isEmpty()
                        ? choices.begin()
                        : std::ranges::find(choices, request.scaled, &ScalingChoice::path);
    if (it == choices.end() && !request.scaled.isEmpty() && !choices.empty()) {
        QStringList paths;
        for (const ScalingChoice &choice : choices)
            paths << choice.path;
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is none of the components that hold accelerators: %2")
                        .arg(request.scaled, paths.join(QStringLiteral(", "))));
    }
    if (it == choices.end() || !request.changeCount) {
        ChartData chart;
        chart.kind = request.kind;
        chart.title = chartTitle(request.kind);
        chart.form = ChartForm::Lines;
        chart.empty = Tr::tr("There is no accelerator to repeat.");
        return chart;
    }
    return scalingChart(design, catalog, *it, request.changeCount, stop);
}

Result<ChartData> waterfallOf(const ChartRequest &request, const Catalog &catalog,
                              const std::stop_token &stop)
{
    if (!request.pair || request.pair->size() < 2)
        return waterfallChart({}, {}, catalog, request.change);
    const std::vector<Report> reports = evaluateAll(*request.pair, catalog, stop);
    return stop.stop_requested() ? waterfallChart({}, {}, catalog, request.change)
                                 : waterfallChart(*request.pair, reports, catalog, request.change);
}

} // namespace

void chooseFigures(ChartRequest &request, const QString &x, const QString &y, const QString &size)
{
    const auto choose = [](const QString &figure, QString &ofParts, QString &ofDesigns) {
        if (!figure.isEmpty())
            ofParts = ofDesigns = figure;
    };
    choose(x, request.parts.x, request.designs.x);
    choose(y, request.parts.y, request.designs.y);
    choose(size, request.parts.size, request.designs.size);
    if (!y.isEmpty())
        request.change = y;
}

bool isOfDesign(const QString &kind)
{
    return kind != u"parts" && kind != u"designs" && kind != u"waterfall";
}

Result<ChartData> makeChart(const ChartRequest &request, const Design &design,
                            const Catalog &catalog, const Report &report,
                            const std::stop_token &stop)
{
    if (request.kind == u"parts")
        return partsOf(request, design, catalog);
    if (request.kind == u"designs")
        return designsChart(request.candidates ? std::span<const Candidate>(*request.candidates)
                                               : std::span<const Candidate>(),
                            request.designs);
    if (request.kind == u"waterfall")
        return waterfallOf(request, catalog, stop);
    if (request.kind == u"scaling")
        return scalingOf(request, design, catalog, stop);
    if (request.kind == u"prices")
        return pricesChart(design, catalog,
                           request.part.isEmpty() ? dearestPart(report) : request.part);
    if (std::optional<ChartData> chart = reportChart(request.kind, design, catalog, report))
        return *std::move(chart);
    QStringList kinds;
    for (const ChartKind &kind : chartKinds())
        kinds << QString::fromLatin1(kind.key);
    return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is no kind of chart; there are %2")
                                             .arg(request.kind, kinds.join(QStringLiteral(", "))));
}

} // namespace nongjang
