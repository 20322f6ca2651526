// The work a design names, on the farm it draws (engineering model, chapter 5).
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/farm_model.h"
#include "model/study/report.h"
#include "model/study/workload_network.h"

#include <stop_token>

namespace nongjang {

/// Fills Report::workload, if the design names a workload; after studyPower() and studyCost(). Cuts the model as asked, and where that is
/// left out so that most tokens pass; of what does not fit, so that least memory is lacking. `network` keeps what groups of GPUs obtain.
void studyWorkload(const FarmModel &model, const Catalog &catalog, WorkloadNetwork &network,
                   Report &report, const std::stop_token &stop);

} // namespace nongjang
