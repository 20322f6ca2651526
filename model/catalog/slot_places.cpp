#include "model/catalog/slot_places.h"

namespace nongjang {

std::optional<double> slotPlaces(const Part &part)
{
    if (const Figure *width = part.figure(FigureKey::SlotWidth))
        return width->value;
    return part.category == Category::Gpu ? std::nullopt : std::optional(1.0);
}

} // namespace nongjang
