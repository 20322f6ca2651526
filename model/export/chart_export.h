// The numbers of a chart as a table.
#pragma once

#include "model/base/result.h"
#include "model/study/chart_data.h"

#include <QByteArray>

namespace nongjang {

/// RFC 4180: a row for each point with its group, value, low and high in SI units (money as it stands, dates as ISO 8601); the heading says
/// which.
[[nodiscard]] QByteArray chartCsv(const ChartData &chart);
/// Keys as documented in packaging/docs/json.md.
[[nodiscard]] QByteArray chartJson(const ChartData &chart);

} // namespace nongjang
