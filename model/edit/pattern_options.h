// The ways to join two blocks of which one stands for several.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <vector>

namespace nongjang {

struct PatternOption
{
    Cable cable;       ///< with its pattern, and the ranges it takes of both ends
    qint64 cables = 0; ///< single ones it stands for
    int fromCount = 1; ///< instances of both ends
    int toCount = 1;
    QString note;    ///< what does not divide evenly; empty: it comes out
    QString problem; ///< why it cannot be; empty: it can
    [[nodiscard]] bool isPossible() const { return problem.isEmpty(); }
};

/// For each pattern the cable between all instances of both ends, from the ports on that the ends of `drawn` begin with: one port of each
/// instance of the larger side, as many of the smaller as that takes; of a full mesh one cable per pair. `index` is the cable's in the
/// assembly when it is there already: its own ports count as free.
[[nodiscard]] std::vector<PatternOption> patternOptions(const Design &design,
                                                        const Catalog &catalog,
                                                        const QString &assemblyId,
                                                        const Cable &drawn, int index = -1);
/// Is there something to choose: does another pattern than one-to-one join others, or the only possible one is not one-to-one?
[[nodiscard]] bool hasChoice(const std::vector<PatternOption> &options);

/// Draws the cable of an option with the cheapest cable part that fits; puts it in the place of cable `index`, if there is one.
[[nodiscard]] Result<Design> connectBy(const Design &design, const Catalog &catalog,
                                       const QString &assemblyId, const PatternOption &option,
                                       int index = -1);

} // namespace nongjang
