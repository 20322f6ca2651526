// The all-reduce over the size of its message: which algorithm and protocol runs, and how fast (engineering model 2.1).
#pragma once

#include "model/study/bottleneck_study.h"
#include "model/study/collective_patterns.h"

namespace nongjang {

/// Fills the messages of the report. `untuned`: the same farm as a library uses it untuned; nothing: the same as tuned.
void studyMessages(NetworkContext &context, const PatternCosts &tuned,
                   std::optional<CollectivePatterns> &untuned);

} // namespace nongjang
