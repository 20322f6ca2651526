// What plugs into what.
#pragma once

#include "model/catalog/catalog.h"

#include <optional>

namespace nongjang {

struct Fit
{
    bool fits = false;
    QString reason; ///< for people, when it does not fit
};

/// Do two connectors mate without a cable part (card in slot, CPU in socket, module on carrier, DIMM, drive)?
[[nodiscard]] Fit directFit(const Port &a, const Port &b);
/// Does `cable` join the two, in either direction?
[[nodiscard]] Fit cableFit(const Part &cable, const Port &from, const Port &to);
/// Can the two be joined at all: directly, or by some cable of the catalogue?
[[nodiscard]] Fit connectionFit(const Catalog &catalog, const Port &from, const Port &to);
/// Every cable part that joins the two and reaches `length`, cheapest first (unknown prices last).
[[nodiscard]] std::vector<PartPtr> fittingCables(const Catalog &catalog, const Port &from,
                                                 const Port &to, Length length);

/// What a cable of this length costs: the base price and the price per metre, in dollars. Empty: no price is known.
[[nodiscard]] std::optional<double> cablePrice(const Part &cable, Length length);

} // namespace nongjang
