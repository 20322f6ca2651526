// Where values lie along an axis of a chart, and what is written beside it.
#pragma once

#include "model/study/chart_data.h"

#include <QString>

#include <vector>

namespace nongjang {

struct AxisTick
{
    double place = 0.0; ///< as AxisScale::place() gives it
    QString text;
};

/// Qt's own axes know neither units nor logarithms of ranges that are not whole decades: the chart is drawn over places, which are the values
/// or their logarithms, and the labels are ours.
class AxisScale
{
public:
    AxisScale() = default;
    explicit AxisScale(const ChartAxis &axis)
        : m_axis(axis)
    {}

    [[nodiscard]] double place(double value) const;
    [[nodiscard]] double value(double place) const;
    /// At most about so many marks at round values between two places.
    [[nodiscard]] std::vector<AxisTick> ticks(double from, double to, int most) const;
    /// Name of the axis, with the unit of the marks between these places.
    [[nodiscard]] QString title(double from, double to) const;

private:
    struct Unit
    {
        double size = 1.0;
        QString name;
    };
    [[nodiscard]] Unit unit(double largest) const;
    [[nodiscard]] std::vector<AxisTick> linearTicks(double from, double to, int most) const;
    [[nodiscard]] std::vector<AxisTick> logTicks(double from, double to, int most) const;
    [[nodiscard]] std::vector<AxisTick> dateTicks(double from, double to, int most) const;

    ChartAxis m_axis;
};

} // namespace nongjang
