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
    double weight =
        0.0; ///< kg of what stands there, where it is known; racks and shelves are not in it
    double loose = 0.0; ///< of that, what has no rack units
    double rackWeight = 0.0;
    double shelfWeight = 0.0;
    double shelves = 0.0;
    QString rack;    ///< path
    QString shelf;   ///< path
    QString chassis; ///< path
    PartPtr rackPart;
    PartPtr shelfPart;
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

bool isShelf(const Part &part)
{
    return part.category == Category::Rack && kindOf(part) == u"shelf";
}

double figureOr0(const Part &part, FigureKey key)
{
    const Figure *figure = part.figure(key);
    return figure ? figure->value : 0.0;
}

/// Circuits and cooling plant stand elsewhere in the room, and a design means no board of its own by its dies.
bool standsInRack(const Part &part)
{
    const QString kind = kindOf(part);
    switch (part.category) {
    case Category::Rack:
        return isCase(part);
    case Category::PowerDistribution:
        return kind == u"pdu" || kind == u"ups" || kind == u"ats";
    case Category::Cooling:
        return kind == u"fan";
    case Category::Gpu:
    case Category::Host:
    case Category::Carrier:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Nic:
    case Category::Switch:
    case Category::Adapter:
    case Category::Psu:
        return true;
    default:
        return false;
    }
}

/// Processors, memory, drives, fans, network cards and modules count where their weight is known, and are little where it is not.
bool isHeavy(const Part &part)
{
    const bool isCard =
        part.category == Category::Gpu && part.attribute(QStringLiteral("form")) == u"pcie-card";
    return isCard || part.category == Category::Host || part.category == Category::Switch
           || part.category == Category::Psu || part.category == Category::PowerDistribution
           || isCase(part);
}

void addWeight(RackContents &contents, const Part &part, double count, const QString &path,
               const PartPtr &shared)
{
    const double weight = figureOr0(part, FigureKey::Weight) * count;
    if (isRack(part)) {
        contents.rackWeight += weight;
        contents.rackPart = shared;
    } else if (isShelf(part)) {
        contents.shelfWeight += weight;
        contents.shelves += count;
        contents.shelf = path;
        contents.shelfPart = shared;
    } else if (standsInRack(part)) {
        contents.weight += weight;
        contents.loose += part.figure(FigureKey::RackUnits) ? 0.0 : weight;
    }
}

/// `working`: of the `count` in place.
void addPart(RackContents &contents, const Part &part, double count, double working,
             const QString &path)
{
    const double units = figureOr0(part, FigureKey::RackUnits) * count;
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
                // A rack inside stands on the floor by itself.
                all[a].weight +=
                    inner.racks > 0.0 ? 0.0 : (inner.weight + inner.shelfWeight) * count;
                all[a].loose += inner.racks > 0.0 || inner.rackUnits > 0.0
                                    ? 0.0
                                    : (inner.weight + inner.shelfWeight) * count;
                // Cards that have a chassis of their own are in that one.
                all[a].cards += inner.slots > 0.0 ? 0.0 : inner.cards * count;
            } else if (component.part) {
                const double counts = counted[std::size_t(i)];
                addPart(all[a], *component.part, count - counts, std::max(0.0, working - counts),
                        assembly.pathOf(i));
                addWeight(all[a], *component.part, count, assembly.pathOf(i), component.part);
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

/// Where racks and shelves stand side by side, what has rack units is in the racks and the rest on the shelves.
enum class Stands { Anywhere, InRack, OnShelf };

bool isThere(const Part &part, Stands where)
{
    return where == Stands::Anywhere
           || (part.figure(FigureKey::RackUnits) != nullptr) == (where == Stands::InRack);
}

/// Paths of what is heavy in an assembly, and of which nobody knows how heavy.
class Unweighed
{
public:
    explicit Unweighed(const FarmModel &model)
        : m_model(model)
        , m_isDone(model.assemblies.size(), false)
    {}
    [[nodiscard]] QStringList in(const ResolvedAssembly &assembly, Stands where)
    {
        add(assembly, where);
        return std::move(m_paths);
    }

private:
    void add(const ResolvedAssembly &assembly, Stands where)
    {
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (component.assembly >= 0)
                addInside(component.assembly, where);
            const Part *part = component.part.get();
            if (part && standsInRack(*part) && isHeavy(*part) && !part->figure(FigureKey::Weight)
                && isThere(*part, where))
                m_paths << assembly.pathOf(i);
        }
    }
    /// What is in a machine with rack units stands where that does; a rack inside has a load of its own.
    void addInside(int number, Stands where)
    {
        if (m_isDone[std::size_t(number)])
            return;
        m_isDone[std::size_t(number)] = true;
        const ResolvedAssembly &inner = m_model.assemblies[std::size_t(number)];
        const auto has = [&](auto &&is) {
            return std::ranges::any_of(
                inner.components, [&](const auto &each) { return each.part && is(*each.part); });
        };
        if (has(isRack))
            return;
        const bool isRacked =
            has([](const Part &part) { return part.figure(FigureKey::RackUnits); });
        if (where == Stands::Anywhere || isRacked == (where == Stands::InRack))
            add(inner, Stands::Anywhere);
    }

    const FarmModel &m_model;
    std::vector<bool> m_isDone;
    QStringList m_paths;
};

/// Kilograms in the racks of an assembly, without theirs.
double loadOfRacks(const RackContents &contents)
{
    return contents.shelves > 0.0 ? contents.weight - contents.loose : contents.weight;
}

Stands placeOfRacked(const RackContents &contents)
{
    return contents.shelves > 0.0 ? Stands::InRack : Stands::Anywhere;
}

/// What is heavy there and unknown is said. The load is at least so much in any case.
void checkLoad(RuleContext &context, const ResolvedAssembly &assembly, const QString &bearer,
               double load, double rating, Stands where)
{
    const double felt = load * context.threshold("factor");
    const double allowed = rating * context.threshold("share");
    if (felt > allowed)
        return context.find(
            {bearer},
            Tr::tr("%1 carries %2, with allowance %3; it should carry %4 of its %5")
                .arg(bearer, displayText(load, Dimension::Mass), displayText(felt, Dimension::Mass),
                     displayText(allowed, Dimension::Mass), displayText(rating, Dimension::Mass)),
            Tr::tr("Spread the load over two."));
    const QStringList unknown = Unweighed(context.model()).in(assembly, where);
    if (!unknown.isEmpty())
        context.notEvaluated(Tr::tr("the weight of what stands there is unknown"), unknown);
}

/// MEC-04: what stands on a shelf or in a rack against what it carries (6.7).
void checkShelves(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents)
        return;
    const auto check = [&](const QString &path, const PartPtr &part, double count, double load,
                           Stands where) {
        const Figure *rating = part ? part->figure(FigureKey::LoadMax) : nullptr;
        if (!part || !(count > 0.0))
            return;
        if (rating)
            checkLoad(context, assembly, path, load, rating->value * count, where);
        else
            context.notEvaluated(Tr::tr("what it carries is unknown"), {path});
    };
    check(contents->rack, contents->rackPart, contents->racks, loadOfRacks(*contents),
          placeOfRacked(*contents));
    const bool hasRack = contents->racks > 0.0;
    check(contents->shelf, contents->shelfPart, contents->shelves,
          hasRack ? contents->loose : contents->weight,
          hasRack ? Stands::OnShelf : Stands::Anywhere);
}

/// MEC-08: what a rack weighs with all in it, on the floor it covers.
void checkFloor(RuleContext &context, const ResolvedAssembly &assembly)
{
    const RackContents *contents = contentsOf(context, assembly);
    if (!contents || contents->racks == 0.0)
        return;
    const double most = context.threshold("floor");
    if (!(most > 0.0))
        return context.notAsked(
            Tr::tr("what the floor carries is not stated (threshold “floor” of the rule)"));
    const double area = figureOr0(*contents->rackPart, FigureKey::Width)
                        * figureOr0(*contents->rackPart, FigureKey::Depth) * contents->racks;
    if (!(area > 0.0))
        return context.notEvaluated(Tr::tr("width or depth of the rack is unknown"),
                                    {contents->rack});
    const double load = (loadOfRacks(*contents) + contents->rackWeight) / area;
    if (load > most)
        return context.find({contents->rack},
                            Tr::tr("%1 loads the floor with %2 kg/m², and it carries %3")
                                .arg(contents->rack)
                                .arg(load, 0, 'f', 0)
                                .arg(most),
                            Tr::tr("Spread the racks, or put plates under them."));
    QStringList unknown = Unweighed(context.model()).in(assembly, placeOfRacked(*contents));
    if (!contents->rackPart->figure(FigureKey::Weight))
        unknown << contents->rack;
    if (!unknown.isEmpty())
        context.notEvaluated(Tr::tr("the weight of what stands there is unknown"), unknown);
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
                                       RuleCheck{"MEC-04", checkShelves},
                                       RuleCheck{"MEC-07", checkRacks},
                                       RuleCheck{"MEC-08", checkFloor},
                                       RuleCheck{"THM-01", checkAir},
                                       RuleCheck{"THM-02", checkDensity},
                                       RuleCheck{"THM-03", checkPassive, hasAirStream},
                                       RuleCheck{"THM-05", checkRoom}};
    return checks;
}

} // namespace nongjang
