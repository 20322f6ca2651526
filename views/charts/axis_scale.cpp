#include "views/charts/axis_scale.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

constexpr double least = 1e-300;

/// The smallest of 1, 2, 5 times a power of ten that is not below.
double roundStep(double step)
{
    const double decade = std::pow(10.0, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= step * (1.0 - 1e-9))
            return factor * decade;
    return 10.0 * decade;
}

} // namespace

double AxisScale::place(double value) const
{
    return m_axis.isLog ? std::log10(std::max(value, least)) : value;
}

double AxisScale::value(double place) const
{
    return m_axis.isLog ? std::pow(10.0, place) : place;
}

/// The unit people would write the largest value in, and its size.
AxisScale::Unit AxisScale::unit(double largest) const
{
    if (m_axis.dimension == Dimension::Money) {
        const QString currency = m_axis.currency.isEmpty() ? u"USD"_s : m_axis.currency;
        if (largest >= 2e6)
            return {1e6, u"M "_s % currency};
        return largest >= 2e4 ? Unit{1e3, u"k "_s % currency} : Unit{1.0, currency};
    }
    if (m_axis.dimension == Dimension::Number)
        return {1.0, m_axis.unit};
    const QString text = displayText(largest, m_axis.dimension);
    const QString name = text.section(QChar(QChar::Nbsp), -1);
    const Result<Measure> one = parseMeasure(QString(u"1 "_s % name).toStdString());
    return one && one->value > 0.0 ? Unit{one->value, name} : Unit{1.0, name};
}

QString AxisScale::title(double from, double to) const
{
    const QString name = m_axis.isLog && m_axis.dimension != Dimension::Number
                                 && m_axis.dimension != Dimension::Money
                             ? QString() // each mark has its own
                             : unit(std::max(std::abs(value(from)), std::abs(value(to)))).name;
    if (name.isEmpty() || m_axis.isDate)
        return m_axis.title;
    return Tr::tr("%1 (%2)", "axis (unit)").arg(m_axis.title, name);
}

std::vector<AxisTick> AxisScale::ticks(double from, double to, int most) const
{
    if (!(to > from) || !std::isfinite(from) || !std::isfinite(to))
        return {};
    const int room = std::max(2, most);
    if (m_axis.isDate)
        return dateTicks(from, to, room);
    return m_axis.isLog ? logTicks(from, to, room) : linearTicks(from, to, room);
}

std::vector<AxisTick> AxisScale::linearTicks(double from, double to, int most) const
{
    const Unit each = unit(std::max(std::abs(from), std::abs(to)));
    const double step = roundStep((to - from) / each.size / most);
    const double first = std::ceil(from / each.size / step - 1e-9);
    const double largest = std::max(std::abs(from), std::abs(to)) / each.size;
    const int digits = std::clamp(int(std::ceil(std::log10(largest / step))) + 1, 4, 15);
    std::vector<AxisTick> marks;
    // Counted: where the range is a tiny share of the values, adding a step changes nothing.
    for (int i = 0; i < 3 * most; ++i) {
        const double at = (first + i) * step;
        if (at * each.size > to)
            break;
        marks.push_back({at * each.size, displayText(at, Dimension::Number, digits)});
    }
    return marks;
}

/// Decades; where there is room also 2 and 5 times, where there is not every second one.
std::vector<AxisTick> AxisScale::logTicks(double from, double to, int most) const
{
    const double decades = to - from;
    const bool isFine = decades * 3.0 <= most;
    const double stride = std::max(1.0, std::ceil(decades / most));
    const Unit each = unit(value(to));
    const bool isPlain =
        m_axis.dimension == Dimension::Number || m_axis.dimension == Dimension::Money;
    std::vector<AxisTick> marks;
    const auto add = [&](double at) {
        const double place = std::log10(at);
        if (place >= from - 1e-9 && place <= to + 1e-9)
            marks.push_back({place, isPlain ? displayText(at / each.size, Dimension::Number, 4)
                                            : displayText(at, m_axis.dimension, 4)});
    };
    for (double decade = std::floor(from); decade <= to; decade += stride)
        for (const double factor : {1.0, 2.0, 5.0})
            if (isFine || factor < 1.5)
                add(factor * std::pow(10.0, decade));
    if (marks.size() >= 2)
        return marks;
    marks.clear(); // less than a decade: round values
    const double low = value(from);
    const double step = roundStep((value(to) - low) / most);
    const double first = std::ceil(low / step);
    for (int i = 0; i < 3 * most; ++i)
        add((first + i) * step);
    return marks;
}

std::vector<AxisTick> AxisScale::dateTicks(double from, double to, int most) const
{
    const QDate first = QDate::fromJulianDay(qint64(from));
    const QDate last = QDate::fromJulianDay(qint64(to));
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    constexpr std::array steps{1, 2, 3, 6, 12, 24, 60, 120, 240};
    const auto fits = std::ranges::find_if(steps, [&](int step) { return months / step <= most; });
    const int step = fits == steps.end() ? steps.back() : *fits;
    std::vector<AxisTick> marks;
    int month = (first.year() * 12 + first.month() - 1) / step * step;
    for (;; month += step) {
        const QDate day(month / 12, month % 12 + 1, 1);
        if (day > last || !day.isValid())
            break;
        if (double(day.toJulianDay()) >= from)
            marks.push_back(
                {double(day.toJulianDay()), day.toString(step >= 12 ? u"yyyy"_s : u"yyyy-MM"_s)});
    }
    return marks;
}

} // namespace nongjang
