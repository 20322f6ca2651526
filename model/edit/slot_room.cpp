#include "model/edit/slot_room.h"

#include "model/catalog/slot_places.h"

#include <algorithm>

namespace nongjang {

namespace {

struct Standing
{
    Connector slot;
    double width = 1.0;
};

/// Cards in slots of this port; those on risers stand elsewhere.
std::vector<Standing> cardsIn(const Design &design, const Catalog &catalog,
                              const Assembly &assembly, const Component &board, const Port &slots)
{
    std::vector<Standing> all;
    for (const Cable &cable : assembly.cables) {
        const auto isHere = [&](const Endpoint &end) {
            return end.component == board.id && end.port == slots.name;
        };
        const bool isTo = isHere(cable.to);
        const bool isLoose = cable.from.isLoose() || cable.to.isLoose();
        if (isLoose || !cable.part.isEmpty() || isTo == isHere(cable.from))
            continue;
        const Component *card =
            assembly.component(isTo ? cable.from.component : cable.to.component);
        const Result<CableEnd> from = resolveEnd(design, catalog, assembly, cable.from);
        const Result<CableEnd> to = resolveEnd(design, catalog, assembly, cable.to);
        if (!card || !from || !to)
            continue;
        if (const auto pairs = pairConnectors(cable, from->range, to->range))
            for (const ConnectorPair &pair : *pairs)
                all.push_back({isTo ? pair.to : pair.from, slotWidth(catalog, card->part)});
    }
    return all;
}

} // namespace

double slotWidth(const Catalog &catalog, const QString &partId)
{
    const PartPtr part = catalog.part(partId);
    constexpr double usual = 2.0;
    return part ? slotPlaces(*part).value_or(usual) : 1.0;
}

std::optional<Connector> roomySlot(const Design &design, const Catalog &catalog,
                                   const Assembly &assembly, const PortUse &use,
                                   const Component &board, const Port &slots, double width)
{
    const std::vector<Standing> cards = cardsIn(design, catalog, assembly, board, slots);
    const PartPtr part = catalog.part(board.part);
    const Figure *figure = part ? part->figure(FigureKey::SlotPitch) : nullptr;
    const double pitch = figure ? figure->value : 1.0;
    const auto hasRoom = [&](Connector slot) {
        return std::ranges::all_of(cards, [&](const Standing &card) {
            constexpr double tolerance = 1e-9;
            const double away = pitch * (slot.port - card.slot.port);
            return card.slot.component != slot.component
                   || (away > 0.0 ? away >= card.width - tolerance : -away >= width - tolerance);
        });
    };
    for (int i = 1; i <= board.count; ++i)
        for (int j = 1; j <= slots.count; ++j)
            if (use.isFree(board.id, slots.name, {i, j}) && hasRoom({i, j}))
                return Connector{i, j};
    return std::nullopt;
}

} // namespace nongjang
