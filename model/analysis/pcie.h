// PCI Express link arithmetic (engineering model, chapter 1.1 and 1.2). Pure functions.
#pragma once

#include "model/base/quantity.h"

#include <optional>

namespace nongjang {

/// After line code or FLIT framing, one direction: R_g · L / 8 · e_g. `generation` 1..6, else nothing.
[[nodiscard]] std::optional<Bandwidth> pcieEncoded(int generation, int lanes);
/// What large copies obtain: encoded × `largeCopyFactor` (0.88, range 0.76 to 0.90).
[[nodiscard]] std::optional<Ranged<Bandwidth>> pcieEffective(int generation, int lanes,
                                                             const Ranged<double> &largeCopyFactor);
/// Share of a transaction that is payload: MPS / (MPS + overhead), both in byte.
[[nodiscard]] double pcieTransactionEfficiency(int maximumPayload, int overhead);

/// One thing on the way of a link: a port, a riser, a cable. Unset: sets no limit.
struct LinkLimit
{
    std::optional<int> generation;
    std::optional<int> lanes;
};
struct Negotiated
{
    int generation = 0;
    int lanes = 0;
    int limitingElement =
        -1; ///< index of the first element that set generation or width below the first element's own; -1: none
};
/// gen = min of all, lanes = largest of 1, 2, 4, 8, 12, 16, 32 not above the smallest. Nothing when no element states one of the two.
[[nodiscard]] std::optional<Negotiated> negotiate(const LinkLimit *elements, int count);

} // namespace nongjang
