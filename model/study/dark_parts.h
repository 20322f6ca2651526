// What gets no power because something before it is switched off, or has lost the host it sits in.
#pragma once

#include "model/study/farm_model.h"

#include <stop_token>

namespace nongjang {

/// Switches off, in the resolved farm, every instance that gets no power (engineering model 6), and lists them in FarmModel::dark:
///   a part is dark when it has power leads, and each of them is off, or comes from what is off or dark;
///   or when it sits in slots, sockets or bays, and what holds it is off or dark;
///   an assembly is dark when all in it that needs power is.
/// One live lead of several keeps a part on; supplies built into it that get no power carry nothing. What no lead is drawn to stays
/// on. Rows of instances that fare differently become components of their own with the id they had; an assembly of which some copies fare
/// differently is listed once for each kind. Where nothing is switched off the farm stays as it is. Stopped: a farm of no use.
void switchOffDark(FarmModel &model, const std::stop_token &stop = {});

/// resolveFarm(), then switchOffDark(): the farm as it runs.
[[nodiscard]] FarmModel resolveLiveFarm(const Design &design, const Catalog &catalog,
                                        const std::stop_token &stop = {}, FarmModel before = {});

} // namespace nongjang
