// A traffic matrix as comma-separated text.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nongjang {

/// Either rows "from,to,size" (paths of GPUs; sizes as "64 MiB" or bytes), with or without a heading; or a square table whose first row
/// and column name the GPUs, sizes from the row to the column. Fields may be quoted; separators are commas, semicolons or tabs; empty
/// lines and lines starting with # are skipped. Zero or empty: nothing is sent. Errors name the line.
[[nodiscard]] Result<QList<TrafficDemand>> parseTrafficMatrix(const QByteArray &text,
                                                              const QString &fileName);
[[nodiscard]] Result<QList<TrafficDemand>> loadTrafficMatrix(const QString &path);

} // namespace nongjang
