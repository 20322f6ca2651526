// Idle, typical and peak power of one part (engineering model 6.1).
#pragma once

#include "model/base/quantity.h"
#include "model/catalog/part.h"
#include "model/design/design.h"

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
/// The same, where nobody asks where it comes from.
[[nodiscard]] PowerStates powerWithoutSources(const Part &part);

/// Watt of an accelerator with HBM while it decodes a large language model for few requests: idle + share × (limit − idle), held back
/// by its memory (gpu.decode_share.hbm). Nothing: no such accelerator, or its limit is unknown.
[[nodiscard]] std::optional<Ranged<double>> decodingPower(const Part &part);

/// What the part draws above its limit for less than a millisecond, as a factor of that limit (6.3): its own figure, else by architecture.
/// Nothing: not known. Parts other than accelerators: 1.
[[nodiscard]] std::optional<Ranged<double>> transientFactor(const Part &part);

/// Servers and barebones state their power with processors, memory and fans included.
[[nodiscard]] bool includesProcessors(const Part &host);
/// Supplies that come with the machine.
[[nodiscard]] bool hasOwnSupplies(const Part &host);

/// Does this voltage make supplies run at their 100 to 127 V rating?
[[nodiscard]] bool isLowLine(const std::optional<TypedValue> &voltage);
/// What the supplies of a part deliver at the voltage of a site (not known: their full rating), all its own together. Watt; 0: it
/// has none, or they do not run at that voltage (engineering model 6.3).
[[nodiscard]] double supplyRating(const Part &part, const std::optional<TypedValue> &voltage);

} // namespace nongjang
