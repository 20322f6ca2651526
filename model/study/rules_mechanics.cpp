// Racks, chassis, air (engineering model 6.6, 6.7).
#include "model/analysis/facility.h"
#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace nongjang {

/// What one instance of an assembly holds, with all that is placed in it.
struct RackContents
{
    double rackUnits = 0.0;
    double power = 0.0;     ///< watt at peak
    double rackPower = 0.0; ///< of that, what has rack units: only this stands in the rack
    double airflow = 0.0;   ///< m³/s of all fans
    double fans = 0.0;
    double cards = 0.0; ///< that sit in slots
    double racks = 0.0;
    double rackSpace = 0.0; ///< units of those racks
    double slots = 0.0;     ///< card places of chassis and frames
    QString rack;           ///< path
    QString chassis;        ///< path
};

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

QString kindOf(const Part &part)
{
    return part.attribute(QStringLiteral("kind"));
}

bool isRack(const Part &part)
{
    return part.category == Category::Rack && kindOf(part) == u"rack";
}

bool isCase(const Part &part)
{
    return part.category == Category::Rack
           && (kindOf(part) == u"chassis" || kindOf(part) == u"open_frame");
}

/// `working`: of the `count` in place.
void addPart(RackContents &contents, const Part &part, double count, double working,
             const QString &path)
{
    const double units =
        part.figure(FigureKey::RackUnits) ? part.figure(FigureKey::RackUnits)->value * count : 0.0;
    if (isRack(part)) {
        contents.racks += count;
        contents.rackSpace += units;
        contents.rack = path;
        return;
    }
    contents.rackUnits += units;
    if (isCase(part)) {
        contents.slots += part.integer(FigureKey::GpuSlotsMax).value_or(0) * count;
        contents.chassis = path;
    }
    if (feedOf(part) != Feed::None) {
        const double power =
            powerWithoutSources(part).peak.value_or(Ranged<double>{}).value * working;
        contents.power += power;
        contents.rackPower += units > 0.0 ? power : 0.0;
    }
    const bool isFan = part.category == Category::Cooling && kindOf(part) == u"fan";
    if (const Figure *air = part.figure(FigureKey::Airflow); air && isFan) {
        contents.airflow += air->value * working;
        contents.fans += working;
    }
    if (part.category == Category::Gpu && part.attribute(QStringLiteral("form")) == u"pcie-card")
        contents.cards += count;
}

/// Per assembly of the model, one instance each.
std::vector<RackContents> contentsOf(const FarmModel &model)
{
    std::vector<RackContents> all(model.assemblies.size());
    for (std::size_t a = 0; a < all.size(); ++a) {
        const ResolvedAssembly &assembly = model.assemblies[a];
        const std::vector<int> counted = countedInHost(assembly);
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            const double count = component.component->count;
            const double working = component.component->off ? 0.0 : count; // the rest is in place
            if (component.assembly >= 0) {
                const RackContents &inner = all[std::size_t(component.assembly)];
                all[a].rackUnits += inner.racks > 0.0 ? 0.0 : inner.rackUnits * count;
                all[a].power += inner.power * working;
                // What a chassis or a server holds stands in the rack with it.
                all[a].rackPower += inner.rackUnits > 0.0 ? inner.power * working : 0.0;
                all[a].airflow += inner.airflow * working;
                all[a].fans += inner.fans * working;
                // Cards that have a chassis of their own are in that one.
                all[a].cards += inner.slots > 0.0 ? 0.0 : inner.cards * count;
            } else if (component.part) {
                const double counts = counted[std::size_t(i)];
                addPart(all[a], *component.part, count - counts, std::max(0.0, working - counts),
                        assembly.pathOf(i));
            }
        }
    }
    return all;
}

/// Nothing: the assembly is not built. Found once for all rules.
const RackContents *contentsOf(const RuleContext &context, const ResolvedAssembly &assembly)
{
    const RuleInput &input = context.input();
    if (!(assembly.instances > 0.0))
        return nullptr;
    if (!input.contents)
        input.contents = std::make_shared<const std::vector<RackContents>>(contentsOf(input.model));
    return &(*input.contents)[std::size_t(&assembly - input.model.assemblies.data())];
}

/// MEC-03: more cards than the chassis or frame takes.
void checkCases(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents || contents->slots == 0.0 || contents->cards <= contents->slots)
        return;
    context.find({contents->chassis},
                 Tr::tr("%1 takes %2 cards, and %3 are drawn beside it")
                     .arg(contents->chassis)
                     .arg(contents->slots)
                     .arg(contents->cards),
                 Tr::tr("Use another chassis, or a second one."));
}

/// MEC-07: units of what stands beside a rack against those of the rack.
void checkRacks(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents || contents->racks == 0.0 || contents->rackUnits <= contents->rackSpace)
        return;
    context.find({contents->rack},
                 Tr::tr("%1 has %2 units, and what stands there needs %3")
                     .arg(contents->rack)
                     .arg(contents->rackSpace)
                     .arg(contents->rackUnits),
                 Tr::tr("Add a rack, or move something."));
}

/// THM-01: the air that the fans move against the air that the heat needs (6.6).
void checkAir(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents || contents->fans == 0.0 || contents->power <= 0.0)
        return;
    const double rise = context.threshold("rise");
    const double needed = airflowFor(watts(contents->power), rise);
    if (contents->airflow >= needed)
        return;
    context.find({assembly.path},
                 Tr::tr("%1: the fans move %2, %3 needs %4 to warm the air by %5 K")
                     .arg(assembly.path, displayText(contents->airflow, Dimension::AirFlow),
                          displayText(contents->power, Dimension::Power),
                          displayText(needed, Dimension::AirFlow))
                     .arg(rise),
                 Tr::tr("Add fans."));
}

/// Cards beside a chassis or a server are in it.
double inRack(const ResolvedAssembly &assembly, const RackContents &contents)
{
    const bool hasHome = std::any_of(
        assembly.components.begin(), assembly.components.end(), [](const auto &component) {
            return component.part && component.part->figure(FigureKey::RackUnits)
                   && (component.part->category == Category::Host || isCase(*component.part));
        });
    return hasHome ? contents.power : contents.rackPower;
}

/// THM-02: what air carries out of one rack.
void checkDensity(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents || contents->racks == 0.0)
        return;
    const bool isLiquid = std::any_of(
        assembly.components.begin(), assembly.components.end(), [](const auto &component) {
            return component.part && component.part->category == Category::Cooling
                   && kindOf(*component.part) != u"fan";
        });
    const double warning = context.threshold("warning");
    const double error = context.threshold("error");
    const double density = inRack(assembly, *contents) / contents->racks;
    if (isLiquid || density <= warning)
        return;
    context.find(density > error ? Severity::Error : Severity::Warning, {contents->rack},
                 Tr::tr("%1: %2 in one rack; air carries about %3")
                     .arg(contents->rack, displayText(density, Dimension::Power),
                          displayText(density > error ? error : warning, Dimension::Power)),
                 Tr::tr("Spread the load, or cool with liquid."));
}

bool hasAirStream(const ResolvedAssembly &assembly)
{
    return std::any_of(assembly.components.begin(), assembly.components.end(),
                       [](const ResolvedComponent &component) {
                           if (!component.part || component.component->off)
                               return false;
                           const Part &part = *component.part;
                           return part.category == Category::Cooling
                                  || (part.category == Category::Rack && kindOf(part) == u"chassis")
                                  || includesProcessors(part);
                       });
}

/// THM-03: a passive card outside a server, and no fan beside it.
void checkPassive(RuleContext &context, const PlacedPart &placed)
{
    const Part &part = placed.part();
    if (part.category != Category::Gpu || placed.resolved().component->off
        || part.attribute(QStringLiteral("form")) != u"pcie-card"
        || part.attribute(QStringLiteral("cooling")) != u"passive" || hasAirStream(placed.assembly))
        return;
    context.find(
        {placed.path()},
        Tr::tr("%1 has no fan of its own, and nothing here blows through it").arg(placed.path()),
        Tr::tr("Add a blower or a chassis with fans."));
}

/// THM-05: cooling that is drawn against the heat of the farm.
void checkRoom(RuleContext &context)
{
    double capacity = 0.0;
    QStringList objects;
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        const Figure *figure = part.figure(FigureKey::CoolingCapacity);
        if (!figure || (part.category != Category::Cooling && part.category != Category::Rack))
            return;
        capacity += figure->value * assembly.countOf(i);
        objects << assembly.pathOf(i);
    });
    const MaybeFigure &wall = context.report().wallPeak;
    if (context.report().counts.value(QStringLiteral("gpu")) == 0.0)
        return;
    if (objects.isEmpty() || !wall)
        return context.notEvaluated(Tr::tr("the cooling of the room is not drawn"), {});
    if (wall->value > capacity)
        context.find(objects,
                     Tr::tr("the farm gives off %1, the cooling takes %2")
                         .arg(displayText(wall->value, Dimension::Power),
                              displayText(capacity, Dimension::Power)),
                     Tr::tr("Add cooling or exhaust."));
}

} // namespace

std::span<const RuleCheck> mechanicsChecks()
{
    static constexpr std::array checks{RuleCheck{"MEC-03", checkCases},
                                       RuleCheck{"MEC-07", checkRacks},
                                       RuleCheck{"THM-01", checkAir},
                                       RuleCheck{"THM-02", checkDensity},
                                       RuleCheck{"THM-03", checkPassive, hasAirStream},
                                       RuleCheck{"THM-05", checkRoom}};
    return checks;
}

} // namespace nongjang
