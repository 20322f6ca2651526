// Prices, and what the numbers rest on.
#include "model/analysis/reliability.h"
#include "model/study/constants.h"
#include "model/study/cost_totals.h"
#include "model/study/failure_rates.h"
#include "model/study/power_curves.h"
#include "model/study/rules.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// CST-01: prices that are old. Needs the design's date, else today.
void checkPriceAge(RuleContext &context)
{
    const QDate today = dayOf(context.model().design);
    QStringList undated;
    for (const BomLine &line : context.report().bom.lines) {
        if (!line.unitPrice || line.priceSource == u"override" || line.category == u"board")
            continue;
        const QDate taken = endOfDate(line.priceDate);
        if (!taken.isValid()) {
            undated << line.name;
            continue;
        }
        const double days = double(taken.daysTo(today));
        if (days > context.threshold(line.category == u"gpu" ? "gpu_days" : "other_days"))
            context.find(
                line.usedBy,
                Tr::tr("the price of %1 is %n days old", nullptr, int(days)).arg(line.name),
                Tr::tr("Enter a current price."));
    }
    if (!undated.isEmpty())
        context.notEvaluated(Tr::tr("these prices carry no date"), undated);
}

/// CST-02: a wide range in a line that matters.
void checkPriceRange(RuleContext &context)
{
    const double spread = context.threshold("spread");
    const double share = context.threshold("share");
    const Bom &bom = context.report().bom;
    for (const BomLine &line : bom.lines) {
        if (!line.unitPrice || !(line.unitPrice->value.si() > 0.0))
            continue;
        const double width =
            (line.unitPrice->high.si() - line.unitPrice->low.si()) / line.unitPrice->value.si();
        const double part = line.unitPrice->value.si() * line.quantity / bom.total.value.si();
        if (width > spread && part > share)
            context.find(line.usedBy,
                         Tr::tr("the price of %1 is known to ±%2 % and is %3 % of the total")
                             .arg(line.name)
                             .arg(width * 50.0, 0, 'f', 0)
                             .arg(part * 100.0, 0, 'f', 0),
                         Tr::tr("Get a quote."));
    }
}

void addConstants(const MaybeFigure &figure, std::set<QString> &ids)
{
    const QString prefix = QStringLiteral("constant:");
    if (figure)
        for (const QString &from : figure->from)
            if (from.startsWith(prefix))
                ids.insert(from.mid(prefix.size()));
}

/// Speeds at power limits come from curves.
void addCurves(const ReportFigure &figure, std::set<QString> &ids)
{
    const QString prefix = QStringLiteral("curve:");
    for (const QString &from : figure.from)
        if (from.startsWith(prefix))
            ids.insert(from.mid(prefix.size()));
}

/// DAT-01: constants from general knowledge, and thresholds outside the range of their source.
void checkConstants(RuleContext &context)
{
    const Report &report = context.report();
    std::set<QString> used;
    for (const MaybeFigure *figure :
         {&report.memoryCapacity, &report.memoryBandwidth, &report.bisection, &report.idle,
          &report.typical, &report.peakPower, &report.wallIdle, &report.wallTypical,
          &report.wallPeak, &report.heat, &report.airflow, &report.capex, &report.energyPerYear,
          &report.energyCostPerYear, &report.tco})
        addConstants(*figure, used);
    if (report.slowestPath)
        addConstants(report.slowestPath->bandwidth, used);
    for (const PatternResult &pattern : report.patterns)
        addConstants(pattern.busbw, used);
    std::set<QString> curves;
    for (const ReportFigure &rate : report.sustained.rate)
        addCurves(rate, curves);
    QStringList recalled;
    for (const QString &id : used)
        if (const Constant *constant = findConstant(id);
            constant && constant->source.startsWith(u"recall"))
            recalled << id;
    for (const QString &id : curves)
        if (findPowerCurve(id)->provenance.source.startsWith(u"recall"))
            recalled << id;
    if (!recalled.isEmpty())
        context.find({},
                     Tr::tr("figures here use constants that nobody looked up: %1")
                         .arg(recalled.join(QStringLiteral(", "))),
                     Tr::tr("Click a figure to see its range; measure what matters."));
    const RuleSettings &settings = context.model().design.rules;
    for (auto it = settings.rules.begin(); it != settings.rules.end(); ++it)
        if (const RuleInfo *rule = findRule(it.key()))
            for (auto own = it->thresholds.begin(); own != it->thresholds.end(); ++own) {
                const RuleThreshold *shipped = rule->threshold(own.key());
                if (shipped && shipped->low < shipped->high
                    && (own->value < shipped->low || own->value > shipped->high))
                    context.find({},
                                 Tr::tr("%1: the threshold “%2” of %3 is outside %4 to %5")
                                     .arg(it.key(), own.key(), own->text,
                                          measureText(shipped->low, shipped->dimension),
                                          measureText(shipped->high, shipped->dimension)),
                                 Tr::tr("Check it."));
            }
}

/// REL-01: the farm fails too often for its checkpoints (8.2).
void checkCheckpoints(RuleContext &context)
{
    const ReliabilityReport &reliability = context.report().reliability;
    if (!reliability.timeBetweenFailures || !reliability.checkpointInterval) {
        context.notEvaluated(Tr::tr("how long a checkpoint takes is not given"), {});
        return;
    }
    const double between = reliability.timeBetweenFailures->value;
    const double interval = reliability.checkpointInterval->value;
    if (between >= context.threshold("intervals") * interval)
        return;
    const QString goodput = reliability.goodput
                                ? Tr::tr("; %1 % of the time is useful")
                                      .arg(reliability.goodput->value * 100.0, 0, 'f', 0)
                                : QString();
    context.find({},
                 Tr::tr("the farm fails every %1, and a checkpoint is due every %2%3")
                     .arg(displayText(between, Dimension::Duration),
                          displayText(interval, Dimension::Duration), goodput),
                 Tr::tr("Write checkpoints faster."));
}

/// CST-05: at the planned use it takes long until buying has cost less than renting (7.4).
void checkRental(RuleContext &context)
{
    const Site &site = context.model().design.site;
    const CostReport &cost = context.report().cost;
    const QString fix = Tr::tr("Rent first, or plan for more hours under load.");
    if (cost.neverBreaksEven) {
        context.find({}, Tr::tr("renting is always cheaper: running costs as much as the rent"),
                     fix);
        return;
    }
    QStringList missing;
    if (!site.cost.rental)
        missing << Tr::tr("the rent of such a GPU for an hour is not given");
    if (!site.utilisation)
        missing << Tr::tr("the share of the year under load is not given");
    if (missing.isEmpty() && !cost.breakEven)
        missing << Tr::tr("when buying becomes cheaper than renting is not known");
    if (!missing.isEmpty()) {
        context.notEvaluated(missing.join(QStringLiteral("; ")), {});
        return;
    }
    constexpr double month = 365.0 / 12.0 * 86'400.0;
    const double months = cost.breakEven->value / (*site.utilisation * month);
    if (months > context.threshold("months"))
        context.find({},
                     Tr::tr("at the planned use it takes %1 months until buying is cheaper than "
                            "renting")
                         .arg(QLocale().toString(months, 'f', 0)),
                     fix);
}

/// Offers of each part that somebody counted: the catalogue's, or what a component of the design says.
QHash<QString, double> listingsOf(const FarmModel &model)
{
    QHash<QString, double> listings;
    const auto note = [&](const PartPtr &part) {
        const Figure *figure = part ? part->figure(FigureKey::Listings) : nullptr;
        if (figure)
            listings[part->id] = std::max(figure->value, listings.value(part->id));
    };
    for (const ResolvedAssembly &assembly : model.assemblies) {
        for (const ResolvedComponent &component : assembly.components)
            note(component.part);
        for (const ResolvedCable &cable : assembly.cables)
            note(cable.part);
    }
    return listings;
}

/// CST-03: a large share of what is offered drives the price up.
void checkMarket(RuleContext &context)
{
    const double share = context.threshold("share");
    const QHash<QString, double> listings = listingsOf(context.model());
    QStringList unknown;
    for (const BomLine &line : context.report().bom.lines) {
        if (line.category == u"board")
            continue;
        const auto offers = listings.constFind(line.part);
        if (offers == listings.cend())
            unknown << line.name;
        else if (line.bought() > share * *offers)
            context.find(line.usedBy,
                         Tr::tr("%1 × %2 are wanted, and %3 offers were seen")
                             .arg(QLocale().toString(line.bought(), 'f', 0), line.name,
                                  QLocale().toString(*offers, 'f', 0)),
                         Tr::tr("Buy over several weeks, or from several markets."));
    }
    if (!unknown.isEmpty())
        context.notEvaluated(Tr::tr("how many offers of these there are is unknown"), unknown);
}

/// CST-06: what is on the bill does not last until a replacement comes, with the asked probability (8.3).
void checkSpares(RuleContext &context)
{
    const ReliabilitySettings &settings = context.model().design.money.reliability;
    if (!settings.leadTime) {
        context.notEvaluated(Tr::tr("how long a replacement takes is not given"), {});
        return;
    }
    const double level = settings.serviceLevel.value_or(context.threshold("service_level"));
    for (const BomLine &line : context.report().bom.lines) {
        const PartPtr part = context.catalog().part(line.part);
        const auto failures =
            part ? expectedFailures(*part, line.condition, line.quantity, settings.leadTime->value)
                 : std::nullopt;
        if (!failures)
            continue;
        const int needed = sparesNeeded(*failures, level);
        if (line.spares < double(needed))
            context.find(line.usedBy,
                         Tr::tr("%1 spares of %2 where %3 last for %4 with a probability of %5 %")
                             .arg(QLocale().toString(line.spares, 'f', 0), line.name,
                                  QLocale().toString(needed), settings.leadTime->text,
                                  QLocale().toString(level * 100.0, 'g', 4)),
                         Tr::tr("State the service level of the spares: they are then put on the "
                                "bill."));
    }
}

} // namespace

std::span<const RuleCheck> costChecks()
{
    static constexpr std::array checks{
        RuleCheck{"CST-01", checkPriceAge}, RuleCheck{"CST-02", checkPriceRange},
        RuleCheck{"CST-03", checkMarket},   RuleCheck{"CST-05", checkRental},
        RuleCheck{"CST-06", checkSpares},   RuleCheck{"REL-01", checkCheckpoints},
        RuleCheck{"DAT-01", checkConstants}};
    return checks;
}

} // namespace nongjang
