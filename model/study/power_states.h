// Idle, typical and peak power of one part (engineering model 6.1).
#pragma once

#include "model/base/quantity.h"
#include "model/catalog/part.h"

#include <QStringList>

#include <optional>

namespace nongjang {

struct PowerStates
{
    std::optional<Ranged<double>> idle; ///< watt
    std::optional<Ranged<double>> typical;
    std::optional<Ranged<double>> peak; ///< sustained, at the power limit
    QStringList from;
};

/// Does it draw from a DC supply inside a machine, from the mains by itself, or not at all?
enum class Feed { None, Dc, Mains };
[[nodiscard]] Feed feedOf(const Part &part);

/// States with an unknown input are empty. Class constants stand in for an unknown idle draw of accelerators, with their range.
[[nodiscard]] PowerStates powerStates(const Part &part);

/// Servers and barebones state their power with processors, memory and fans included.
[[nodiscard]] bool includesProcessors(const Part &host);
/// Supplies that come with the machine.
[[nodiscard]] bool hasOwnSupplies(const Part &host);

} // namespace nongjang
