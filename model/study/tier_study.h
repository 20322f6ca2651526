// How much narrower the network becomes towards its core (engineering model 3.3).
#pragma once

#include "model/study/network_context.h"

namespace nongjang {

/// Fills the tiers of the report: network switches and PCIe switches with links both towards the GPUs and away from them.
void studyTiers(NetworkContext &context);
/// What a tier of such a component is called: "Leaf (SN2700)".
[[nodiscard]] QString tierName(const Component &component, const Part &part);

} // namespace nongjang
