// Every engineering constant, from one data file: value, low, high, source, date.
#pragma once

#include "model/base/quantity.h"

#include <QString>

#include <vector>

namespace nongjang {

struct Constant
{
    QString id; ///< "pcie.eta_m"
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
    QString unit;
    QString source;
    QString date;
    QString note;

    [[nodiscard]] Ranged<double> range() const { return {value, low, high}; }
};

/// The constant of this id, as compiled in from resources/constants/engineering.json. Asking for one that is not there is a bug.
[[nodiscard]] const Constant &constant(const QString &id);
/// The same, or null where there is none.
[[nodiscard]] const Constant *findConstant(const QString &id);
[[nodiscard]] const std::vector<Constant> &allConstants();

} // namespace nongjang
