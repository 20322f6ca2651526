#include "model/study/chart_data.h"

#include "model/base/currency_text.h"
#include "model/catalog/condition.h"
#include "model/study/compare_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Chart)
};

QString titled(const ChartAxis &axis, const QString &text)
{
    return axis.title.isEmpty() ? text : Tr::tr("%1: %2", "figure: value").arg(axis.title, text);
}

} // namespace

bool ChartData::isEmpty() const
{
    return std::ranges::all_of(series, [](const ChartSeries &each) { return each.points.empty(); });
}

bool ChartData::isOfRows() const
{
    return form == ChartForm::Bars || form == ChartForm::Spans || form == ChartForm::Steps;
}

const std::vector<ChartKind> &chartKinds()
{
    static const std::vector<ChartKind> kinds{
        {"power", QT_TRANSLATE_NOOP("nongjang::Chart", "Power by part")},
        {"states", QT_TRANSLATE_NOOP("nongjang::Chart", "Power idle, typical, peak")},
        {"cost", QT_TRANSLATE_NOOP("nongjang::Chart", "Cost to buy by part")},
        {"ownership", QT_TRANSLATE_NOOP("nongjang::Chart", "Total cost by purpose")},
        {"timeline", QT_TRANSLATE_NOOP("nongjang::Chart", "Cost over the years")},
        {"drivers", QT_TRANSLATE_NOOP("nongjang::Chart", "What moves the cost")},
        {"tiers", QT_TRANSLATE_NOOP("nongjang::Chart", "Load by network tier")},
        {"links", QT_TRANSLATE_NOOP("nongjang::Chart", "Load by link")},
        {"times", QT_TRANSLATE_NOOP("nongjang::Chart", "Time by traffic pattern")},
        {"scaling", QT_TRANSLATE_NOOP("nongjang::Chart", "Scaling curve")},
        {"prices", QT_TRANSLATE_NOOP("nongjang::Chart", "Prices of a part")},
        {"waterfall", QT_TRANSLATE_NOOP("nongjang::Chart", "What a variant changes")},
        {"parts", QT_TRANSLATE_NOOP("nongjang::Chart", "Compare parts")},
        {"designs", QT_TRANSLATE_NOOP("nongjang::Chart", "Compare designs")},
    };
    return kinds;
}

QString chartTitle(const QString &kind)
{
    for (const ChartKind &each : chartKinds())
        if (kind == QLatin1StringView(each.key))
            return QCoreApplication::translate("nongjang::Chart", each.title);
    return kind;
}

QString priceConditionTitle(const QString &condition)
{
    return condition.isEmpty() ? Tr::tr("any condition", "of a part") : conditionTitle(condition);
}

QString chartValueText(double value, const ChartAxis &axis)
{
    if (axis.isDate)
        return QLocale().toString(QDate::fromJulianDay(qint64(value)), QLocale::ShortFormat);
    QString text = inCurrency(displayText(value, axis.dimension), axis.currency);
    if (!axis.unit.isEmpty())
        text += QChar(QChar::Nbsp) % axis.unit;
    return text;
}

QString chartRangeText(const Ranged<double> &value, const ChartAxis &axis)
{
    const QString text = chartValueText(value.value, axis);
    if (!(value.low < value.high))
        return text;
    const QString low = chartValueText(value.low, axis);
    const QString high = chartValueText(value.high, axis);
    return low == high ? text : QStringLiteral("%1 (%2 – %3)").arg(text, low, high);
}

QString chartRowText(double value, const ChartData &chart, const ChartSeries &series)
{
    if (chart.form != ChartForm::Steps || series.isWhole)
        return chartValueText(value, chart.y);
    CompareCell change;
    change.delta = value;
    return compareDeltaText(change, chart.y.dimension, chart.y.currency);
}

QStringList chartPointLines(const ChartData &chart, const ChartSeries &series,
                            const ChartPoint &point)
{
    QStringList lines;
    const bool isChange = chart.form == ChartForm::Steps && !series.isWhole;
    lines << (chart.series.size() > 1 && !series.name.isEmpty() && series.name != point.name
                  ? point.name.isEmpty()
                        ? series.name
                        : Tr::tr("%1 (%2)", "name (group)").arg(point.name, series.name)
                  : point.name);
    if (!chart.isOfRows())
        lines << titled(chart.x, chartRangeText(point.x, chart.x));
    lines << titled(chart.y, isChange ? chartRowText(point.y.value, chart, series)
                                      : chartRangeText(point.y, chart.y));
    if (point.size)
        lines << titled(chart.size, chartValueText(*point.size, chart.size));
    if (point.shade)
        lines << titled(chart.shade, chartValueText(*point.shade, chart.shade));
    if (!point.note.isEmpty())
        lines << point.note;
    lines.removeAll(QString());
    return lines;
}

} // namespace nongjang
