#include "model/study/export_study.h"

#include "model/analysis/pcie.h"
#include "model/study/cost_totals.h"
#include "model/study/export_rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExportStudy)
};

struct Format
{
    FigureKey key;
    int bits;
};
/// TF32 has 19 bits: one sign, eight of exponent, ten of mantissa.
constexpr std::array formats{Format{FigureKey::Fp64, 64}, Format{FigureKey::Fp32, 32},
                             Format{FigureKey::Tf32, 19}, Format{FigureKey::Fp16, 16},
                             Format{FigureKey::Bf16, 16}, Format{FigureKey::Fp8, 8},
                             Format{FigureKey::Int8, 8},  Format{FigureKey::Fp4, 4}};

QString figureName(FigureKey key)
{
    const std::string_view name = figureInfo(key).name;
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

std::optional<bool> isForDataCentres(const Part &part)
{
    const QString use = part.attribute(QStringLiteral("class"));
    if (use.endsWith(u"datacenter"))
        return true;
    if (use == u"gaming" || use == u"mining" || use == u"modded" || use == u"edge")
        return false;
    return std::nullopt; // workstation: makers sell them for both
}

/// Both directions of the links to other accelerators and of PCIe (10.1).
std::optional<Bandwidth> ioRate(const Part &part)
{
    std::optional<Bandwidth> total;
    if (const Figure *links = part.figure(FigureKey::InterconnectBandwidth))
        total = bytesPerSecond(2.0 * links->value);
    else if (!part.attribute(QStringLiteral("interconnect")).isEmpty()
             && part.attribute(QStringLiteral("interconnect")) != u"none")
        return std::nullopt;
    for (const Port &port : part.ports)
        if (port.kind == PortKind::PcieEdge && port.gen && port.lanes)
            if (const std::optional<Bandwidth> rate = pcieEncoded(*port.gen, *port.lanes))
                total = total.value_or(Bandwidth()) + *rate * 2.0;
    return total;
}

const Figure *bestFormat(const Part &part)
{
    const Figure *best = nullptr;
    double most = 0.0;
    for (const Format &format : formats)
        if (const Figure *figure = part.figure(format.key);
            figure && figure->value * format.bits >= most) {
            most = figure->value * format.bits;
            best = figure;
        }
    return best;
}

QString meaningOf(const ExportRule &rule, const QString &entry)
{
    for (const ExportEntry &one : rule.entries)
        if (one.entry == entry)
            return one.meaning;
    return {};
}

QString missingOf(const ChipNumbers &chip)
{
    QStringList missing;
    if (!chip.tpp)
        missing << Tr::tr("dense compute rates");
    if (!chip.density)
        missing << Tr::tr("die area");
    if (!chip.io)
        missing << Tr::tr("transfer rate to other chips");
    return missing.join(QStringLiteral(", "));
}

/// "D:5", or what a group without a letter stands for.
QString groupName(const QString &id)
{
    const CountryGroup *group = exportRules().group(id);
    return group && !id.contains(u':') ? group->name : id;
}

/// How a licence for a listed chip is looked at; a text, never a yes or no.
QString licenceText(const ExportRule &rule, QDate day, const QString &destination)
{
    const ExportRules &rules = exportRules();
    QStringList texts;
    for (const ExportRule::Review &review : rule.reviews) {
        if (destination.isEmpty()) {
            QStringList names;
            for (const QString &id : review.groups)
                names << groupName(id);
            texts << QStringLiteral("%1: %2").arg(names.join(QStringLiteral(", ")), review.text);
            continue;
        }
        const bool isExcepted = rules.anyContains(rule.except, destination, day);
        if (!isExcepted && rules.anyContains(review.groups, destination, day))
            return QStringLiteral("%1: %2").arg(destinationName(destination), review.text);
    }
    if (!destination.isEmpty())
        return Tr::tr("%1: not a licence destination of this rule; headquarters elsewhere, end use "
                      "and end user still count")
            .arg(destinationName(destination));
    return texts.join(QStringLiteral("; "));
}

QString notesOf(const ExportRule &rule, const ChipNumbers &chip)
{
    switch (anyHolds(rule.conditions, chip)) {
    case Holds::Yes:
        return Tr::tr("%1 (%2): its numbers are below the limits. %3")
            .arg(rule.name, rule.citation, rule.text);
    case Holds::No:
        return Tr::tr("%1 (%2): its numbers are not below the limits.")
            .arg(rule.name, rule.citation);
    case Holds::Unknown:
        break;
    }
    return Tr::tr("%1 (%2): not known, for numbers are missing.").arg(rule.name, rule.citation);
}

void addEntry(const ExportRule &rule, const ChipNumbers &chip, QDate day,
              const QString &destination, ExportClass &result)
{
    const Classified classified = classify(rule, chip);
    result.entry = classified.entry();
    result.meaning = meaningOf(rule, result.entry);
    if (classified.isOpen) {
        const auto named = [](const QString &entry) {
            return entry.isEmpty() ? Tr::tr("not known") : entry;
        };
        result.notes << Tr::tr("Whether it is designed or marketed for data centres is not stated: "
                               "if it is, %1; if not, %2.")
                            .arg(named(classified.ifDataCentre), named(classified.otherwise));
        result.entry.clear();
    }
    const bool isListed = !classified.isOpen && !result.entry.isEmpty() && result.entry != u"none";
    if (result.entry.isEmpty() && !classified.isOpen)
        result.missing = missingOf(chip);
    if (result.entry == u"none")
        result.licence =
            Tr::tr("no licence by these numbers; end use, end user and orders to single "
                   "makers still count");
    else
        result.licence = licenceText(rule, day, destination);
    result.isListed = isListed;
    result.needsLicence = isListed && !destination.isEmpty()
                          && exportRules().anyContains(rule.destinations, destination, day)
                          && !exportRules().anyContains(rule.except, destination, day);
    if (isListed)
        for (const ExportRule &other : exportRules().rules)
            if (other.kind == ExportRule::Kind::Review && other.appliesOn(day)
                && (destination.isEmpty()
                    || exportRules().anyContains(other.destinations, destination, day)))
                result.notes << notesOf(other, chip);
}

} // namespace

ChipNumbers chipNumbers(const Part &part)
{
    std::vector<FormatRate> rates;
    for (const Format &format : formats)
        if (const Figure *figure = part.figure(format.key))
            rates.push_back({ComputeRate::fromSi(figure->value), format.bits});
    ChipNumbers chip;
    chip.tpp = totalProcessingPerformance(rates);
    const Figure *area = part.figure(FigureKey::DieArea);
    if (chip.tpp && area && area->value > 0.0)
        chip.density = performanceDensity(*chip.tpp, area->value * 1e6);
    chip.io = ioRate(part);
    if (const Figure *memory = part.figure(FigureKey::MemoryBandwidth))
        chip.memory = bytesPerSecond(memory->value);
    chip.isDataCentre = isForDataCentres(part);
    return chip;
}

QString destinationName(const QString &destination)
{
    if (!isDestination(destination) || exportRules().group(destination))
        return destination;
    const QLocale::Territory territory = QLocale::codeToTerritory(destination);
    return territory == QLocale::AnyTerritory ? destination : QLocale::territoryToString(territory);
}

bool isDestination(const QString &destination)
{
    return destination.isEmpty() || exportRules().group(destination)
           || (destination.size() == 2 && destination == destination.toUpper()
               && QLocale::codeToTerritory(destination) != QLocale::AnyTerritory);
}

QString exportDisclaimer()
{
    return Tr::tr("Information only, from the numbers above; consult counsel.");
}

ExportReport exportReport(QDate day, const QString &destination)
{
    ExportReport report;
    report.day = day.toString(Qt::ISODate);
    report.destination = destination;
    if (const ExportRule *rule = exportRules().listOn(day)) {
        report.rule = rule->name;
        report.citation = rule->citation;
        report.effective = rule->from.toString(Qt::ISODate);
        report.source = rule->source;
        report.sourceDate = rule->date;
    }
    for (const ExportRule &rule : exportRules().rules)
        if (rule.kind == ExportRule::Kind::Notice && rule.appliesOn(day))
            report.notices
                << QStringLiteral("%1 (%2): %3").arg(rule.name, rule.citation, rule.text);
    return report;
}

ExportClass exportClass(const Part &part, QDate day, const QString &destination)
{
    const ChipNumbers chip = chipNumbers(part);
    ExportClass result;
    result.part = part.id;
    result.name = part.fullName();
    result.tpp = chip.tpp;
    result.density = chip.density;
    result.io = chip.io;
    result.use = !chip.isDataCentre   ? QStringLiteral("not stated")
                 : *chip.isDataCentre ? QStringLiteral("data-centre")
                                      : QStringLiteral("other");
    const QString id = QStringLiteral("part:") % part.id % u'#';
    if (const Figure *best = bestFormat(part)) {
        result.format = figureName(best->key);
        result.from << QString(id % result.format);
    }
    if (chip.density)
        result.from << QString(id % figureName(FigureKey::DieArea));
    if (const ExportRule *rule = exportRules().listOn(day))
        addEntry(*rule, chip, day, destination, result);
    else
        result.missing = Tr::tr("no rule on computing chips is known for that day");
    return result;
}

void studyExports(const FarmModel &model, Report &report)
{
    const QDate day = dayOf(model.design);
    const QString &destination = model.design.site.destination;
    report.exports = exportReport(day, destination);
    if (!isDestination(destination))
        report.findings.push_back(
            {QStringLiteral("INP-10"),
             Severity::Warning,
             {},
             Tr::tr("“%1” is no destination: no country of two letters and no country group")
                 .arg(destination),
             Tr::tr("Write a country such as KR, or a group such as D:5."),
             true});
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedComponent &component : assembly.components) {
            if (!component.part || !isAccelerator(component.part->category))
                continue;
            const double count = assembly.bought * component.component->count;
            auto &chips = report.exports.chips;
            const auto same = std::find_if(chips.begin(), chips.end(), [&](const ExportClass &one) {
                return one.part == component.part->id;
            });
            if (same != chips.end()) {
                same->count += count;
                continue;
            }
            chips.push_back(exportClass(*component.part, day, destination));
            chips.back().count = count;
        }
}

} // namespace nongjang
