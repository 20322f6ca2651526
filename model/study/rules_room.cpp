// What the room has to do with it: where racks face, what people hear, how far cables run (engineering model 6.6, 6.7).
#include "model/analysis/facility.h"
#include "model/study/rules.h"

#include <QCoreApplication>
#include <QLineF>

#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

QString kindOfPart(const Part &part)
{
    return part.attribute(QStringLiteral("kind"));
}

/// THM-04: in rows that all face the same way, each blows its warm air at the next.
void checkRows(RuleContext &context)
{
    enum { NotTold, SameWay };
    double count = 0.0;
    QStringList paths;
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        if (part.category != Category::Rack
            || (kindOfPart(part) != u"rack" && kindOfPart(part) != u"open_frame"))
            return;
        count += assembly.countOf(i);
        paths << assembly.pathOf(i);
    });
    const int rows = int(context.threshold("rows"));
    if (count < 2.0)
        return;
    if (rows == NotTold)
        context.notEvaluated(
            Tr::tr("how racks and frames face each other is not stated (threshold “rows” of the "
                   "rule: 1 all the same way, 2 fronts to fronts)"),
            paths);
    else if (rows == SameWay)
        context.find(paths.mid(0, 12),
                     Tr::tr("racks and frames all face the same way: each takes in what the one "
                            "before it blows out"),
                     Tr::tr("Turn every other row, so that fronts face fronts, or close the "
                            "aisles."));
}

/// Has it fans of its own? Nothing: not known.
std::optional<bool> isHeard(const Part &part)
{
    switch (part.category) {
    case Category::Gpu: {
        const QString cooling = part.attribute(QStringLiteral("cooling"));
        return cooling.isEmpty() ? std::nullopt
                                 : std::optional(cooling == u"axial" || cooling == u"blower");
    }
    case Category::Host:
        return kindOfPart(part) != u"motherboard";
    case Category::Switch:
        return part.attribute(QStringLiteral("airflow")) != u"passive";
    case Category::PowerDistribution:
        return kindOfPart(part) == u"ups";
    case Category::Psu:
    case Category::Cooling:
        return true;
    default:
        return false;
    }
}

/// MEC-09: everything that blows, heard at one place (6.7).
void checkNoise(RuleContext &context)
{
    const double most = context.threshold("limit");
    if (!(most > 0.0))
        return context.notAsked(
            Tr::tr("no limit of noise is stated (threshold “limit” of the rule)"));
    SoundSum sum;
    QStringList unknown;
    forEachPart(context.model(), [&](const ResolvedAssembly &assembly, int i) {
        const Part &part = *assembly.components[std::size_t(i)].part;
        if (const Figure *noise = part.figure(FigureKey::Noise))
            sum.add(noise->value, assembly.countOf(i));
        else if (isHeard(part).value_or(true))
            unknown << assembly.pathOf(i);
    });
    const double distance = context.threshold("distance");
    const double level = sum.at(distance);
    if (level > most)
        context.find({},
                     Tr::tr("%1 dBA are heard %2 away, and %3 are allowed")
                         .arg(level, 0, 'f', 1)
                         .arg(displayText(distance, Dimension::Length))
                         .arg(most),
                     Tr::tr("Move it away from people, or use quieter parts."));
    else if (!unknown.isEmpty())
        context.notEvaluated(Tr::tr("the noise of these parts is unknown"), unknown);
}

/// Units of the drawing from end to end along the line of a cable. Nothing: an end is where the layout puts it.
std::optional<double> drawnLength(const ResolvedAssembly &assembly, const ResolvedCable &cable)
{
    const auto &from = assembly.components[std::size_t(cable.from)].component->position;
    const auto &to = assembly.components[std::size_t(cable.to)].component->position;
    if (!from || !to)
        return std::nullopt;
    double length = 0.0;
    QPointF at = *from;
    for (const QPointF &corner : cable.cable->way + QList<QPointF>{*to}) {
        length += QLineF(at, corner).length();
        at = corner;
    }
    return length;
}

/// MEC-06: a cable against the way it is drawn, on a drawing to scale. Bends are not drawn.
void checkCableLengths(RuleContext &context, const ResolvedAssembly &assembly)
{
    const double scale = context.threshold("scale") / 100.0; // metre of a unit of the drawing
    const double slack = context.threshold("slack");
    for (const ResolvedCable &cable : assembly.cables) {
        if (!cable.part || !(assembly.instances > 0.0))
            continue;
        if (!(scale > 0.0))
            return context.notAsked(
                Tr::tr("the drawing is not to scale (threshold “scale” of the rule)"));
        const QStringList objects{assembly.pathOf(cable.from), assembly.pathOf(cable.to)};
        const std::optional<double> drawn = drawnLength(assembly, cable);
        if (!drawn)
            context.notEvaluated(Tr::tr("where an end of the cable stands is left to the layout"),
                                 objects);
        else if (!cable.cable->length)
            context.notEvaluated(Tr::tr("the length of the cable is unknown"), objects);
        else if (*drawn * scale > cable.cable->length->value * slack + 1e-9)
            context.find(objects,
                         Tr::tr("%1 from %2 to %3 is %4 long, and the way is %5")
                             .arg(cable.part->name, objects.first(), objects.last(),
                                  displayText(cable.cable->length->value, Dimension::Length),
                                  displayText(*drawn * scale, Dimension::Length)),
                         Tr::tr("Use a longer cable."));
    }
}

} // namespace

std::span<const RuleCheck> roomChecks()
{
    static constexpr std::array checks{RuleCheck{"MEC-06", checkCableLengths},
                                       RuleCheck{"MEC-09", checkNoise},
                                       RuleCheck{"THM-04", checkRows}};
    return checks;
}

} // namespace nongjang
