// Slots that a card has room in, beside the cards that stand there.
#pragma once

#include "model/edit/port_use.h"

namespace nongjang {

/// Places of a chassis that a part takes when it stands in a slot; of an accelerator that does not say so, two.
[[nodiscard]] double slotWidth(const Catalog &catalog, const QString &partId);
/// The first free slot of a port of a board in which a card of so many places overlaps no other. `use` is that of the assembly.
/// Nothing: there is none.
[[nodiscard]] std::optional<Connector> roomySlot(const Design &design, const Catalog &catalog,
                                                 const Assembly &assembly, const PortUse &use,
                                                 const Component &board, const Port &slots,
                                                 double width);

} // namespace nongjang
