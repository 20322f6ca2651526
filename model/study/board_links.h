// PCIe links of a board of one's own from chip to chip, and what they lose on the way (engineering model 1.2, point 5).
#pragma once

#include "model/study/board_facts.h"

#include <vector>

namespace nongjang {

/// What a signal passes between two chips that make it anew: the ends of the link and the retimers in it.
struct LinkSegment
{
    double length = 0.0; ///< metre of trace whose length is stated
    bool isLengthKnown = true;
    int connectors = 0;
    bool endsInSlot = false; ///< a card goes there, and loses on its own
    bool endsInHost = false; ///< an edge or a cable that leaves the board for the host
};

struct LinkFacts
{
    std::vector<int> components; ///< from end to end
    std::vector<LinkSegment> segments;
    int generation = 0;
    int retimers = 0;
    bool hasRedriver = false;
};

/// What is lost where, in dB.
struct LossRates
{
    double perMetre = 0.0;
    double package = 0.0; ///< of a chip
    double connector = 0.0;
    double card = 0.0; ///< allowed for what is beyond a slot
    double host = 0.0; ///< allowed for what is beyond an edge
};

/// Every link once. Connectors pass a signal on, retimers make it anew; where one leads to several the first is followed.
[[nodiscard]] std::vector<LinkFacts> boardLinks(const ResolvedAssembly &assembly,
                                                const BoardFacts &facts);
/// dB over one segment; trace of unknown length counts as none.
[[nodiscard]] double segmentLoss(const LinkSegment &segment, const LossRates &rates);

} // namespace nongjang
