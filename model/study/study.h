// Design in, report out: the one door to the engine for the window, the command line and the tests.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <stop_token>

namespace nongjang {

/// Evaluates everything. Pure: same input, same report. An aborted run returns what it has; callers drop it.
[[nodiscard]] Report evaluate(const Design &, const Catalog &, const std::stop_token &stop = {});
/// The way between two GPUs named by path ("farm/rig[17]/gpu[3]").
[[nodiscard]] Result<PathReport> findPath(const Design &, const Catalog &, const QString &from,
                                          const QString &to);

} // namespace nongjang
