#include "model/export/chart_export.h"

#include "model/base/json_values.h"
#include "model/export/cell_text.h"

#include <QDate>

#include <algorithm>

namespace nongjang {

namespace {

QString unitOf(const ChartAxis &axis)
{
    if (axis.isDate)
        return QStringLiteral("date");
    if (axis.dimension == Dimension::Money)
        return axis.currency.isEmpty() ? QStringLiteral("USD") : axis.currency;
    return axis.unit.isEmpty() ? unitSymbol(axis.dimension) : axis.unit;
}

QString number(double value, const ChartAxis &axis)
{
    return axis.isDate ? QDate::fromJulianDay(qint64(value)).toString(Qt::ISODate)
                       : QString::number(value, 'g', 12);
}

QString heading(const QString &name, const ChartAxis &axis)
{
    const QString unit = unitOf(axis);
    return unit.isEmpty() ? name : QStringLiteral("%1 [%2]").arg(name, unit);
}

void addHeadings(QStringList &cells, const char *name, const ChartAxis &axis)
{
    const QString key = axis.key.isEmpty() ? QString::fromLatin1(name) : axis.key;
    cells << heading(key, axis) << QString(key % QStringLiteral("_low"))
          << QString(key % QStringLiteral("_high"));
}

void addCells(QStringList &cells, const Ranged<double> &value, const ChartAxis &axis)
{
    cells << number(value.value, axis) << number(value.low, axis) << number(value.high, axis);
}

Json axisJson(const ChartAxis &axis)
{
    Json json;
    json["key"] = jsonText(axis.key);
    json["title"] = axis.title.toStdString();
    json["unit"] = jsonText(unitOf(axis));
    return json;
}

Json valueJson(double value, const ChartAxis &axis)
{
    return axis.isDate ? Json(number(value, axis).toStdString()) : jsonNumber(value);
}

Json rangeJson(const Ranged<double> &value, const ChartAxis &axis)
{
    Json json;
    json["value"] = valueJson(value.value, axis);
    json["low"] = valueJson(value.low, axis);
    json["high"] = valueJson(value.high, axis);
    return json;
}

Json pointJson(const ChartData &chart, const ChartPoint &point)
{
    Json json;
    json["name"] = jsonText(point.name);
    if (!chart.isOfRows())
        json["x"] = rangeJson(point.x, chart.x);
    json["y"] = rangeJson(point.y, chart.y);
    if (point.size)
        json["size"] = jsonNumber(*point.size);
    if (point.shade)
        json["shade"] = jsonNumber(*point.shade);
    if (!point.part.isEmpty())
        json["part"] = point.part.toStdString();
    if (!point.file.isEmpty())
        json["file"] = point.file.toStdString();
    if (!point.objects.isEmpty())
        json["objects"] = jsonList(point.objects);
    json["note"] = jsonText(point.note);
    return json;
}

bool isOnFront(const ChartData &chart, int series, int point)
{
    return std::ranges::find(chart.front, std::pair(series, point)) != chart.front.end();
}

} // namespace

QByteArray chartCsv(const ChartData &chart)
{
    QStringList cells{QStringLiteral("group"), QStringLiteral("name")};
    if (!chart.isOfRows())
        addHeadings(cells, "x", chart.x);
    addHeadings(cells, chart.isOfRows() ? "value" : "y", chart.y);
    const bool hasSize = !chart.size.title.isEmpty();
    const bool hasShade = !chart.shade.title.isEmpty();
    if (hasSize)
        cells << heading(chart.size.key, chart.size);
    if (hasShade)
        cells << heading(chart.shade.key, chart.shade);
    if (!chart.front.empty())
        cells << QStringLiteral("on_front");
    cells << QStringLiteral("note");
    QString text = csvRow(cells);
    for (int s = 0; s < int(chart.series.size()); ++s) {
        const ChartSeries &series = chart.series[std::size_t(s)];
        for (int p = 0; p < int(series.points.size()); ++p) {
            const ChartPoint &point = series.points[std::size_t(p)];
            cells = {csvCell(series.name), csvCell(point.name)};
            if (!chart.isOfRows())
                addCells(cells, point.x, chart.x);
            addCells(cells, point.y, chart.y);
            if (hasSize)
                cells << (point.size ? number(*point.size, chart.size) : QString());
            if (hasShade)
                cells << (point.shade ? number(*point.shade, chart.shade) : QString());
            if (!chart.front.empty())
                cells << (isOnFront(chart, s, p) ? QStringLiteral("1") : QStringLiteral("0"));
            cells << csvCell(point.note);
            text += csvRow(cells);
        }
    }
    return text.toUtf8();
}

QByteArray chartJson(const ChartData &chart)
{
    Json json;
    json["kind"] = chart.kind.toStdString();
    json["title"] = chart.title.toStdString();
    json["note"] = jsonText(chart.isEmpty() ? chart.empty : chart.note);
    if (!chart.isOfRows())
        json["x"] = axisJson(chart.x);
    json["y"] = axisJson(chart.y);
    if (!chart.size.title.isEmpty())
        json["size"] = axisJson(chart.size);
    if (!chart.shade.title.isEmpty())
        json["shade"] = axisJson(chart.shade);
    if (chart.base)
        json["base"] = jsonNumber(*chart.base);
    json["series"] = Json::array();
    for (int s = 0; s < int(chart.series.size()); ++s) {
        const ChartSeries &series = chart.series[std::size_t(s)];
        Json each;
        each["name"] = jsonText(series.name);
        if (chart.form == ChartForm::Steps)
            each["whole"] = series.isWhole;
        each["points"] = Json::array();
        for (int p = 0; p < int(series.points.size()); ++p) {
            Json point = pointJson(chart, series.points[std::size_t(p)]);
            if (!chart.front.empty())
                point["on_front"] = isOnFront(chart, s, p);
            each["points"].push_back(std::move(point));
        }
        json["series"].push_back(std::move(each));
    }
    json["marks"] = Json::array();
    for (const ChartMark &mark : chart.marks)
        json["marks"].push_back({{"x", jsonNumber(mark.x)}, {"text", mark.text.toStdString()}});
    return jsonDocument(json);
}

} // namespace nongjang
