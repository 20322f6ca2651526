#include "model/study/constants.h"
#include "model/study/studies.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// Day a price was taken: a shortened date means the end of that month or year.
QDate endOf(const QString &iso)
{
    if (iso.size() == 4)
        return QDate(iso.toInt(), 12, 31);
    if (iso.size() == 7)
        return QDate(iso.left(4).toInt(), iso.mid(5).toInt(), 1).addMonths(1).addDays(-1);
    return QDate::fromString(iso, Qt::ISODate);
}

/// CON-04: a card runs below what it could.
void checkNarrowSlots(Report &report)
{
    for (const SlotLink &link : report.slotLinks) {
        if (link.shareOfNative > 0.999 || !link.generation || !link.lanes)
            continue;
        report.findings.push_back(
            {QStringLiteral("CON-04"),
             Severity::Warning,
             {link.path},
             Tr::tr("%1 runs at gen%2 x%3, %4 % of what it could; held by %5")
                 .arg(link.name)
                 .arg(*link.generation)
                 .arg(*link.lanes)
                 .arg(link.shareOfNative * 100.0, 0, 'g', 2)
                 .arg(link.limitedBy.isEmpty() ? Tr::tr("the port") : link.limitedBy),
             Tr::tr("Use a wider slot or a better riser."),
             false});
    }
}

/// ELE-06: a supply is loaded beyond its continuous share, or beyond its rating.
void checkSupplies(Report &report)
{
    const double limit = constant(QStringLiteral("psu.max_load")).value;
    for (const PsuLoad &psu : report.psuLoads) {
        if (psu.fraction <= limit)
            continue;
        const bool over = psu.fraction > 1.0;
        report.findings.push_back(
            {QStringLiteral("ELE-06"),
             over ? Severity::Error : Severity::Warning,
             {psu.name},
             Tr::tr("%1 is loaded to %2 % of its %3 at peak")
                 .arg(psu.name)
                 .arg(psu.fraction * 100.0, 0, 'f', 0)
                 .arg(displayText(psu.rating.si(), Dimension::Power)),
             Tr::tr("Add a supply, take a bigger one, or lower the power limits."),
             false});
    }
}

/// CST-01: prices that are old. Needs the design's date, else today.
void checkPriceAge(const FarmModel &model, Report &report)
{
    const QDate today = model.design.ruleDate.isEmpty()
                            ? QDate::currentDate()
                            : QDate::fromString(model.design.ruleDate, Qt::ISODate);
    QStringList undated;
    for (const BomLine &line : report.bom.lines) {
        if (!line.unitPrice || line.priceSource == u"override")
            continue;
        const QDate taken = endOf(line.priceDate);
        if (!taken.isValid()) {
            undated << line.name;
            continue;
        }
        const double days = double(taken.daysTo(today));
        const double limit = constant(line.category == u"gpu" ? QStringLiteral("price.stale.gpu")
                                                              : QStringLiteral("price.stale.other"))
                                 .value;
        if (days > limit)
            report.findings.push_back(
                {QStringLiteral("CST-01"), Severity::Warning, line.usedBy,
                 Tr::tr("the price of %1 is %n days old", nullptr, int(days)).arg(line.name),
                 Tr::tr("Enter a current price."), false});
    }
    if (!undated.isEmpty())
        report.notEvaluated.push_back(
            {QStringLiteral("CST-01"), Tr::tr("these prices carry no date"), undated});
}

/// CON-07: a cable longer than its kind reaches. BW-01: copies through host memory.
void checkReach(const FarmModel &model, Report &report)
{
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            const Figure *reach = cable.part ? cable.part->figure(FigureKey::LengthMax) : nullptr;
            if (!reach || !cable.cable->length || cable.cable->length->value <= reach->value + 1e-9)
                continue;
            report.findings.push_back(
                {QStringLiteral("CON-07"),
                 Severity::Error,
                 {assembly.pathOf(cable.from), assembly.pathOf(cable.to)},
                 Tr::tr("%1 reaches %2, but %3 are asked of it")
                     .arg(cable.part->name, displayText(reach->value, Dimension::Length),
                          displayText(cable.cable->length->value, Dimension::Length)),
                 Tr::tr("Choose a cable for this length."),
                 false});
        }
    if (report.slowestPath && report.slowestPath->p2p == PeerAccess::Staged)
        report.findings.push_back(
            {QStringLiteral("BW-01"),
             Severity::Warning,
             {report.slowestPath->from, report.slowestPath->to},
             Tr::tr("GPUs exchange data through host memory: %1")
                 .arg(report.slowestPath->p2pReason),
             Tr::tr("Use cards or a driver with peer access, a bridge, or a PCIe switch."),
             false});
}

} // namespace

void checkRules(const FarmModel &model, Report &report)
{
    report.findings.insert(report.findings.begin(), model.inputFindings.begin(),
                           model.inputFindings.end());
    checkNarrowSlots(report);
    checkSupplies(report);
    checkReach(model, report);
    checkPriceAge(model, report);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

} // namespace nongjang
