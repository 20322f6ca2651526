// Which part of an exchange between all GPUs passes what holds it back.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <cstdint>
#include <optional>

namespace nongjang {

/// Of the pairs of GPUs of an all-to-all, the share whose traffic passes links or memories of the class with the number
/// `limiting` (PatternResult::limitClass), 0..1: 1 where every GPU is held back by its own links, less where some pairs stay on one side of a shared
/// one. Nothing: no such class, fewer than two GPUs, some pair without a way, or more than `mostPairedGpus` of them.
[[nodiscard]] std::optional<double> shareAcross(const Design &design, const Catalog &catalog,
                                                std::uint32_t limiting);

/// They are looked at pair by pair.
inline constexpr std::size_t mostPairedGpus = 256;

} // namespace nongjang
