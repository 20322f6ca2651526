// How a workbook gets onto disk.
#pragma once

#include "model/base/result.h"

#include <QString>

#include <functional>
#include <xlsxwriter.h>

namespace nongjang {

/// Fills a new workbook by `fill` and writes it to `path` in one go. Same content, same bytes.
[[nodiscard]] Outcome writeWorkbook(const QString &path,
                                    const std::function<void(lxw_workbook *)> &fill);

} // namespace nongjang
