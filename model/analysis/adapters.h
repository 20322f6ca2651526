// Low-rank adapters beside frozen weights (LoRA): parameters and arithmetic (engineering model 5.3). Pure functions.
#pragma once

#include "model/analysis/transformer.h"

namespace nongjang {

/// Beside every matrix of the layers: rank · (inputs + outputs) each, those of routed experts among them (5.3).
[[nodiscard]] double adapterParameterCount(const TransformerShape &, int rank);
/// Of routed experts alone.
[[nodiscard]] double expertAdapterParameterCount(const TransformerShape &, int rank);
/// FLOP of one token, forward only, in the adapters that it passes.
[[nodiscard]] double adapterFlops(const TransformerShape &, int rank);

} // namespace nongjang
