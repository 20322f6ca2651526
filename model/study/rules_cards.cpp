// How cards stand in their slots: side by side, one slot for several, their weight and their backs (engineering model 6.7).
#include "model/catalog/slot_places.h"
#include "model/study/rules.h"
#include "model/study/seats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// A card in one slot of one instance of a board.
struct Standing
{
    QString port; ///< slots of one port stand in a row, in the order of their numbers
    int board = 1;
    int slot = 1;
    int component = 0;
};

std::vector<Standing> cardsOn(const PlacedPart &board)
{
    std::vector<Standing> all;
    for (const int number : board.cables) {
        const ResolvedCable &cable = board.assembly.cables[std::size_t(number)];
        if (!standsInSlot(cable) || seatOf(cable).host != board.component)
            continue;
        const Seat seat = seatOf(cable);
        if (!board.assembly.components[std::size_t(seat.guest)].part)
            continue; // an assembly, or unknown
        const bool toIsBoard = seat.hostPort == &cable.toPort;
        for (const ConnectorPair &pair : cable.pairs) {
            const Connector &slot = toIsBoard ? pair.to : pair.from;
            all.push_back({seat.hostPort->name, slot.component, slot.port, seat.guest});
        }
    }
    std::ranges::sort(
        all, {}, [](const Standing &card) { return std::tie(card.board, card.port, card.slot); });
    return all;
}

/// Calls `each(card, next, free)` for cards with another one after them on the same board that leave less than `enough` slots between the
/// two; below 0 where they overlap. What is not known of a pair that `concerns` is said. Slots are never nearer than the width of one.
template<class Concerns, class Each>
void forEachGap(RuleContext &context, const PlacedPart &board, double enough, Concerns &&concerns,
                Each &&each)
{
    constexpr double tolerance = 1e-9;
    const std::vector<Standing> cards = cardsOn(board);
    const Figure *pitch = board.part().figure(FigureKey::SlotPitch);
    for (std::size_t i = 1; i < cards.size(); ++i) {
        const Standing &card = cards[i - 1];
        const Standing &next = cards[i];
        if (card.board != next.board || card.port != next.port)
            continue;
        const PartPtr &part = board.assembly.components[std::size_t(card.component)].part;
        const QString &path = board.assembly.pathOf(card.component);
        if (part && !concerns(*part, path))
            continue;
        const std::optional<double> width =
            part ? slotPlaces(*part) : std::nullopt; // a board drawn
        const double free =
            (next.slot - card.slot) * (pitch ? pitch->value : 1.0) - width.value_or(0.0);
        if (!width)
            context.notEvaluated(Tr::tr("the width of the card in slots is unknown"), {path});
        else if (free >= enough - tolerance)
            continue;
        else if (!pitch)
            context.notEvaluated(Tr::tr("how far the slots of the board stand apart is unknown"),
                                 {board.path()});
        else
            each(path, board.assembly.pathOf(next.component), free);
    }
}

QStringList pairOf(const QString &card, const QString &next)
{
    return card == next ? QStringList{card} : QStringList{card, next};
}

/// MEC-01: a card is wider than the way to the next one.
void checkOverlap(RuleContext &context, const PlacedPart &board)
{
    const auto all = [](const Part &, const QString &) {
        return true;
    };
    forEachGap(context, board, 0.0, all,
               [&](const QString &card, const QString &next, double free) {
                   context.find(pairOf(card, next),
                                Tr::tr("%1 and %2 stand in slots too near to each other: %3 slots "
                                       "are missing between them")
                                    .arg(card, next)
                                    .arg(-free),
                                Tr::tr("Leave a slot free, or put one of them on a riser."));
               });
}

/// MEC-02: cards whose fans blow sideways need room beside them. The fans are on the side of the higher slot numbers.
void checkAirGap(RuleContext &context, const PlacedPart &board)
{
    const double least = context.threshold("gap");
    const auto hasFans = [&](const Part &part, const QString &path) {
        const QString cooling = part.attribute(QStringLiteral("cooling"));
        if (part.category == Category::Gpu && cooling.isEmpty())
            context.notEvaluated(Tr::tr("how the card is cooled is unknown"), {path});
        return cooling == u"axial";
    };
    forEachGap(context, board, least, hasFans,
               [&](const QString &card, const QString &next, double free) {
                   if (free >= 0.0) // where they overlap is told by MEC-01
                       context.find(pairOf(card, next),
                                    Tr::tr("the fans of %1 have %2 slots of room before %3; they "
                                           "need %4")
                                        .arg(card)
                                        .arg(free)
                                        .arg(next)
                                        .arg(least),
                                    Tr::tr("Leave a slot free, or use cards with a blower."));
               });
}

/// MEC-05: nothing but its slot holds a card on a bare board.
void checkSag(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!(assembly.instances > 0.0) || !standsInSlot(cable))
        return;
    const Seat seat = seatOf(cable);
    const PartPtr &card = assembly.components[std::size_t(seat.guest)].part;
    const PartPtr &board = assembly.components[std::size_t(seat.host)].part;
    if (!card || card->category != Category::Gpu || !board || board->category != Category::Host
        || board->attribute(QStringLiteral("kind")) != u"motherboard"
        || card->attribute(QStringLiteral("bracket")) == u"yes")
        return;
    const QString &path = assembly.pathOf(seat.guest);
    const Figure *weight = card->figure(FigureKey::Weight);
    if (!weight)
        return context.notEvaluated(Tr::tr("the weight of the card is unknown"), {path});
    const double most = context.threshold("weight");
    if (weight->value > most)
        context.find({path},
                     Tr::tr("%1 weighs %2 and hangs in its slot; up to %3 need no support")
                         .arg(path, displayText(weight->value, Dimension::Mass),
                              displayText(most, Dimension::Mass)),
                     Tr::tr("Put a bracket under it."));
}

/// Sum of lanes that a card splits its slot into, by itself: "x8x8". Empty: it does not.
QList<int> splitOf(const Part &part)
{
    QList<int> lanes;
    if (!part.switches.empty())
        return lanes;
    for (const Port &port : part.ports)
        if ((port.kind == PortKind::PcieSlot || port.kind == PortKind::PcieLink)
            && port.root == u"host")
            for (int i = 0; i < port.count && lanes.size() < 32; ++i)
                lanes << port.lanes.value_or(0);
    std::ranges::sort(lanes, std::greater());
    return lanes.size() > 1 ? lanes : QList<int>();
}

QString textOf(const QList<int> &lanes)
{
    QString text;
    for (const int each : lanes)
        text += QStringLiteral("x%1").arg(each);
    return text;
}

/// "x16 x8x8 x4x4x4x4" has "x8x8".
bool isOffered(const QString &offers, const QList<int> &wanted)
{
    const QStringList all = offers.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(all, [&](const QString &offer) {
        QList<int> lanes;
        for (const QString &each : offer.split(u'x', Qt::SkipEmptyParts))
            lanes << each.toInt();
        std::ranges::sort(lanes, std::greater());
        return lanes == wanted;
    });
}

/// CON-02: a card without a switch that makes several slots of one needs firmware that splits that one.
void checkSplit(RuleContext &context, const PlacedCable &placed)
{
    const auto &[assembly, cable] = placed;
    if (!(assembly.instances > 0.0) || cable.isOff || !isPcie(cable))
        return;
    const Seat seat = seatOf(cable);
    const PartPtr &card = assembly.components[std::size_t(seat.guest)].part;
    const PartPtr &board = assembly.components[std::size_t(seat.host)].part;
    if (!card || !board || seat.guestPort->kind != PortKind::PcieEdge)
        return;
    const QList<int> lanes = splitOf(*card);
    if (lanes.isEmpty())
        return;
    const QStringList objects{assembly.pathOf(seat.guest), assembly.pathOf(seat.host)};
    const QString offers = board->attribute(QStringLiteral("bifurcation"));
    if (offers.isEmpty())
        return context.notEvaluated(
            Tr::tr("how the firmware of the board splits its slots is unknown"), objects);
    if (!isOffered(offers, lanes))
        context.find(objects,
                     Tr::tr("%1 needs its slot split into %2, and the firmware of %3 offers %4")
                         .arg(objects.first(), textOf(lanes), board->name, offers),
                     Tr::tr("Use a card with a PCIe switch, or another board."));
}

/// GByte of the largest package of a kind of memory that is 32 bits wide (memory-chips.json); 0: memory of this kind is never on the back.
double largestPackage(const QString &memory)
{
    if (memory == u"GDDR5" || memory == u"GDDR5X")
        return 1.0;
    if (memory == u"GDDR6" || memory == u"GDDR6X")
        return 2.0;
    return memory == u"GDDR7" ? 3.0 : 0.0;
}

/// Are packages on both sides of the card? So it is where more memory hangs on each 32 bits than one package has. Nothing: not known.
std::optional<bool> hasMemoryBehind(const Part &part)
{
    const QString told = part.attribute(QStringLiteral("rear_memory"));
    if (!told.isEmpty())
        return told == u"yes";
    const QString kind = part.attribute(QStringLiteral("memory_type"));
    if (kind.startsWith(u"HBM"))
        return false;
    const Figure *capacity = part.figure(FigureKey::MemoryCapacity);
    const Figure *bus = part.figure(FigureKey::MemoryBus);
    const double package = largestPackage(kind) * 1e9;
    if (!capacity || !bus || !(bus->value > 0.0) || package == 0.0)
        return std::nullopt;
    return capacity->value / (bus->value / 32.0) > package * 1.01 ? std::optional(true)
                                                                  : std::nullopt;
}

/// THM-06: packages on the back of a card have only the plate there.
void checkRearMemory(RuleContext &context, const PlacedPart &placed)
{
    const Part &part = placed.part();
    if (part.category != Category::Gpu || placed.resolved().component->off
        || part.attribute(QStringLiteral("form")) != u"pcie-card")
        return;
    const std::optional<bool> isBehind = hasMemoryBehind(part);
    if (isBehind && !*isBehind)
        return;
    const QString cooled = part.attribute(QStringLiteral("back_cooling"));
    if (cooled == u"yes")
        return;
    if (!isBehind)
        return context.notEvaluated(
            Tr::tr("whether memory sits on the back of the card is unknown"), {placed.path()});
    if (cooled.isEmpty())
        return context.notEvaluated(Tr::tr("whether the back of the card is cooled is unknown"),
                                    {placed.path()});
    context.find({placed.path()},
                 Tr::tr("%1 has memory on its back, and nothing cools it").arg(placed.path()),
                 Tr::tr("Add pads and a cooled plate, and blow along the back."));
}

} // namespace

std::span<const RuleCheck> cardChecks()
{
    static constexpr std::array checks{
        RuleCheck{"MEC-01", checkOverlap}, RuleCheck{"MEC-02", checkAirGap},
        RuleCheck{"MEC-05", checkSag}, RuleCheck{"CON-02", checkSplit},
        RuleCheck{"THM-06", checkRearMemory}};
    return checks;
}

} // namespace nongjang
