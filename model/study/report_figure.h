// One computed figure.
#pragma once

#include "model/base/unit.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nongjang {

/// A computed figure with its range, what it was computed from, and the formula with the live values put in.
struct ReportFigure
{
    Dimension dimension = Dimension::Number;
    double value = 0.0; ///< SI; money in the design's currency
    double low = 0.0;
    double high = 0.0;
    QStringList from; ///< ids: "farm/rig/gpu", "part:rtx-3090#power_limit", "constant:pcie.eta_m"
    QString formula;
    QStringList missing; ///< objects whose contribution is unknown: the value is then a bound
    bool isUpperBound =
        false; ///< which: what is unknown can only lower it (rates), else only raise it (sums, times)
};
using MaybeFigure = std::optional<ReportFigure>;

} // namespace nongjang
