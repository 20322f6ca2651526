// Gives everything that needs power its leads.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QStringList>

#include <vector>

namespace nongjang {

/// What stays without power.
struct PowerShortfall
{
    enum class Why {
        NoOutlet,  ///< no supply has that many connectors left that a lead fits
        NoCapacity ///< those that have would be loaded beyond their rating
    };
    QString object;     ///< component and instances: "gpu[7..12]"
    QStringList lacks;  ///< of each instance: "2 × pcie-8pin"
    double power = 0.0; ///< of all instances together, watt at the power limit
    bool isAc = false;  ///< an inlet, to be fed by an outlet
    Why why = Why::NoOutlet;
};

struct WiredPower
{
    Design design;
    int leads = 0;     ///< single leads that were added
    QList<int> cables; ///< indices of the cables that stand for them
    std::vector<PowerShortfall> shortfalls;
    /// Rating of one more supply that would carry what is unfed, at the continuous share: Σ power / psu.max_load, watt.
    double missingRating = 0.0;
};

/// Draws leads from the supplies of an assembly to the free power sockets of its cards, boards, drives and switches, and from
/// the outlets drawn in it to inlets. `components`: only what these need; empty: everything.
///   Loads are those of the power study (engineering model 6.1, 6.3): the peak of a part and of what is plugged into it without
///   sockets of its own, carried in equal shares by the supplies its leads come from. A supply is loaded to psu.max_load of its
///   rating where that is possible and never beyond the rating; an outlet's circuit never beyond its continuous power.
///   All leads of a card come from one supply. Taken first: supplies of the same machine or of none, then those loaded least,
///   then the nearest. Boards may have a socket fed by another supply when none has enough connectors.
/// Error: there is no such assembly, or it is too large to be dealt one by one.
[[nodiscard]] Result<WiredPower> wirePower(const Design &, const Catalog &,
                                           const QString &assemblyId,
                                           const QStringList &components = {});

} // namespace nongjang
