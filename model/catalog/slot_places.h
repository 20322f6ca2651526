// How much room a card takes beside others in slots.
#pragma once

#include "model/catalog/part.h"

#include <optional>

namespace nongjang {

/// Places of a chassis; a part that is no accelerator and does not say so takes one. Nothing: not known.
[[nodiscard]] std::optional<double> slotPlaces(const Part &part);

} // namespace nongjang
