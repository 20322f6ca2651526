// How much narrower the network becomes towards its core (engineering model 3.3).
#pragma once

#include "model/study/network_context.h"

namespace nongjang {

/// Fills the tiers of the report: network switches and PCIe switches with links both towards the GPUs and away from them.
void studyTiers(NetworkContext &context);

} // namespace nongjang
