// What a chart shows: values ready to be drawn, written as a table or read out.
#pragma once

#include "model/base/quantity.h"
#include "model/base/unit.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

/// What the numbers along an axis, of a size or of a shade are.
struct ChartAxis
{
    QString key;   ///< as on the command line; empty: there is no choice
    QString title; ///< translated
    Dimension dimension = Dimension::Number;
    QString unit;     ///< of a plain number: "GFLOPS/USD"
    QString currency; ///< of money; empty: US dollars
    bool isLog = false;
    bool isDate = false; ///< numbers are Julian days
};

enum class ChartForm {
    Bars, ///< a row for each name, as long as its value; rows of one name in several series are put end to end
    Spans, ///< a row for each name, from low to high
    Steps, ///< rows in their order; each begins where the one before ends, but for wholes
    Lines, ///< one line for each series
    Points ///< a cloud
};

struct ChartPoint
{
    QString name;
    Ranged<double> x; ///< not of rows
    Ranged<double> y;
    std::optional<double> size;  ///< of a bubble
    std::optional<double> shade; ///< of its colour
    QString note;                ///< what else there is to say
    QStringList objects = {};    ///< paths, to frame
    QString part = {};           ///< id, of a part
    QString file = {};           ///< of a design
    QString origin = {};         ///< of a design: that of the candidate
};

struct ChartSeries
{
    QString name;
    std::vector<ChartPoint> points;
    bool isDashed = false;
    bool isWhole = false; ///< of steps: counted from zero, not from the row before
};

/// A place on the x axis with something to say.
struct ChartMark
{
    double x = 0.0;
    QString text;
};

struct ChartData
{
    QString kind;
    QString title;
    ChartForm form = ChartForm::Bars;
    bool isShare = false; ///< rows are shares of a whole
    ChartAxis x;          ///< not of rows
    ChartAxis y;          ///< of rows: how long they are
    ChartAxis size;
    ChartAxis shade;
    std::vector<ChartSeries> series;
    std::vector<ChartMark> marks;
    std::vector<std::pair<int, int>> front; ///< series and point of those no other one beats
    std::optional<double> base;             ///< of spans: the value when nothing is varied
    QString note;                           ///< one sentence under the title
    QString empty;                          ///< why there is nothing to show

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isOfRows() const; ///< a row for each name; no x
};

/// A kind of chart that a design, the catalogue or a list of designs has.
struct ChartKind
{
    const char *key;
    const char *title; ///< English; translate in context "nongjang::Chart"
};
[[nodiscard]] const std::vector<ChartKind> &chartKinds();
[[nodiscard]] QString chartTitle(const QString &kind); ///< translated; unknown: the key

/// "used" and its kin as words of the user's language.
[[nodiscard]] QString priceConditionTitle(const QString &condition);
/// A value on this axis with its unit, as people write it.
[[nodiscard]] QString chartValueText(double value, const ChartAxis &axis);
/// "12 kW (10 kW – 14 kW)"; the range only where there is one.
[[nodiscard]] QString chartRangeText(const Ranged<double> &value, const ChartAxis &axis);
/// What a row comes to; of steps with its sign.
[[nodiscard]] QString chartRowText(double value, const ChartData &chart, const ChartSeries &series);
/// Name, figures with ranges, note: the lines of a tool tip.
[[nodiscard]] QStringList chartPointLines(const ChartData &chart, const ChartSeries &series,
                                          const ChartPoint &point);

} // namespace nongjang
