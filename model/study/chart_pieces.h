// What charts of a report are put together from.
#pragma once

#include "model/study/chart_data.h"
#include "model/study/farm_model.h"
#include "model/study/report.h"

#include <array>
#include <map>

namespace nongjang {

/// Of that kind, with its title and nothing in it.
[[nodiscard]] ChartData newChart(const char *kind, ChartForm form);
/// Money in the currency of the bill.
[[nodiscard]] ChartAxis moneyAxis(const Report &report, const QString &title);
[[nodiscard]] Ranged<double> rangeOf(const ReportFigure &figure);
/// Title of a category by the name it has in files; unknown: the name.
[[nodiscard]] QString categoryTitleOf(const QString &name);

/// Draw of one kind of part in the whole farm, at the parts (engineering model 6.1). What is off or dark draws nothing.
struct PartDraw
{
    std::array<Ranged<double>, 3> watt{}; ///< idle, typical, peak
    double count = 0.0;
    QString name;
    QString category; ///< translated
    QStringList objects;
    bool isKnown = true; ///< typical draw of all of them
};
/// By id of the part. `model` is of resolveLiveFarm().
[[nodiscard]] std::map<QString, PartDraw> partDraws(const FarmModel &model);

} // namespace nongjang
