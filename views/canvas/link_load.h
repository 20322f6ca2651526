// How busy a link is while the traffic runs, for the canvas.
#pragma once

#include <QString>

namespace nongjang {

struct LinkLoad
{
    QString name;               ///< of the class of links; empty: of its less busy members
    double utilisation = 0.0;   ///< 0..1
    double saves = 0.0;         ///< share of the time saved when the class is doubled
    double savesTogether = 0.0; ///< the same when all that are as busy are doubled with it
    bool culprit = false;       ///< of the busiest, one that is most worth doubling
    bool inside = false;        ///< in the assembly a block stands for, not at the block itself
};

} // namespace nongjang
