// Negotiation of one PCIe connection.
#pragma once

#include "model/study/farm_model.h"

namespace nongjang {

struct SlotNegotiation
{
    int generation = 0;
    int lanes = 0;
    Ranged<Bandwidth> bandwidth; ///< effective
    double shareOfNative = 1.0;
    QString limitedBy;   ///< empty: the card's own
    bool isSeen = false; ///< limited by what the link was seen to run at
};

/// Is this a PCIe connection at all (card in slot, module on carrier, PCIe cable)?
[[nodiscard]] bool isPcie(const ResolvedCable &cable);
/// A link as it was seen to run, where that is said, or as its parts are made.
enum class LinkState { Seen, Made };
/// Nothing where neither side states its generation or width.
[[nodiscard]] std::optional<SlotNegotiation> negotiateSlot(const ResolvedCable &cable,
                                                           LinkState state = LinkState::Seen);

/// "what it was seen to run at (gen3 x8)".
[[nodiscard]] QString seenText(const TrainedLink &trained);

} // namespace nongjang
