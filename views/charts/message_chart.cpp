#include "views/charts/message_chart.h"

#include "model/base/unit.h"
#include "views/charts/chart_style.h"
#include "views/theme/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLegendMarker>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

// Qt's logarithmic axis cannot write "64 MiB": the points are logarithms, and the labels are ours.
double sizeOn(double bytes)
{
    return std::log2(bytes);
}

double rateOn(double bytesPerSecond)
{
    return std::log10(std::max(bytesPerSecond, 1.0));
}

constexpr int pixelsPerSize = 64; ///< a label of the axis needs so much room
constexpr int pixelsPerRate = 18;
constexpr int axisHeight = 40; ///< of the labels below, and the margins
constexpr double markSize = 9.0;
constexpr int titledHeight = 140; ///< in a lower chart the title would take the room of the lines

QPen linePen(const QColor &colour, Qt::PenStyle style)
{
    QPen pen(colour, 2.0, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

MessageChart::MessageChart(QWidget *parent)
    : QChartView(parent)
    , m_sizes(new QCategoryAxis)
    , m_rates(new QCategoryAxis)
{
    setObjectName(u"messageChart"_s);
    prepareChart(*this);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart()->legend()->setAlignment(Qt::AlignRight);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    chart()->legend()->setReverseMarkers(true); // what lies above is named first
    for (QCategoryAxis *axis : {m_sizes, m_rates}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    chart()->addAxis(m_sizes, Qt::AlignBottom);
    chart()->addAxis(m_rates, Qt::AlignLeft);
    buildSeries();
    applyColours();
    retranslate();
}

/// Later series lie above earlier ones.
void MessageChart::buildSeries()
{
    m_low = new QLineSeries(this);
    m_high = new QLineSeries(this);
    m_range = new QAreaSeries(m_high, m_low);
    m_default = new QLineSeries;
    m_tuned = new QLineSeries;
    m_mark = new QScatterSeries;
    m_mark->setMarkerSize(markSize);
    for (QAbstractSeries *series :
         std::initializer_list<QAbstractSeries *>{m_range, m_default, m_tuned, m_mark}) {
        chart()->addSeries(series);
        series->attachAxis(m_sizes);
        series->attachAxis(m_rates);
    }
    m_default->setPointsVisible(true);
    m_tuned->setPointsVisible(true);
    for (QLegendMarker *marker : chart()->legend()->markers(m_mark))
        marker->setVisible(false);
}

void MessageChart::setMessages(const std::vector<MessageRow> &rows, const QStringList &tips)
{
    m_rows = rows;
    m_tips = tips;
    showRow(-1);
    QList<QPointF> tuned, low, high, untuned;
    bool differs = false;
    for (const MessageRow &row : m_rows) {
        const double x = sizeOn(row.bytes);
        tuned << QPointF(x, rateOn(row.tuned.busbw.value));
        low << QPointF(x, rateOn(row.tuned.busbw.low));
        high << QPointF(x, rateOn(row.tuned.busbw.high));
        const MessageTime &other = row.libraryDefault.value_or(row.tuned);
        untuned << QPointF(x, rateOn(other.busbw.value));
        differs = differs || row.libraryDefault.has_value();
    }
    m_tuned->replace(tuned);
    m_low->replace(low);
    m_high->replace(high);
    m_default->replace(untuned);
    m_default->setVisible(differs);
    placeLabels();
}

bool MessageChart::isDefaultShown() const
{
    return m_default->isVisible();
}

void MessageChart::placeLabels()
{
    clearLabels(*m_sizes);
    clearLabels(*m_rates);
    if (m_rows.size() < 2)
        return;
    placeSizes();
    placeRates();
}

/// Every size, or every second one…, as there is room.
void MessageChart::placeSizes()
{
    const int columns = std::max(1, viewport()->width() / pixelsPerSize);
    const int stride = std::max(1, int(std::ceil(double(m_rows.size()) / columns)));
    constexpr double aside = 0.3; // room for the marks at the ends
    m_sizes->setRange(sizeOn(m_rows.front().bytes) - aside, sizeOn(m_rows.back().bytes) + aside);
    m_sizes->setStartValue(m_sizes->min());
    for (std::size_t i = 0; i < m_rows.size(); i += std::size_t(stride))
        m_sizes->append(binarySizeText(m_rows[i].bytes), sizeOn(m_rows[i].bytes));
}

/// 1, 2, 5, 10… where there is room, else decades.
void MessageChart::placeRates()
{
    double least = INFINITY, most = -INFINITY;
    for (const QLineSeries *series : {m_low, m_high, m_default})
        for (const QPointF &point : series->points()) {
            least = std::min(least, point.y());
            most = std::max(most, point.y());
        }
    const std::array steps{0.0, std::log10(2.0), std::log10(5.0)};
    const int room = std::max(2, (viewport()->height() - axisHeight) / pixelsPerRate);
    const bool isFine = (most - least + 1.0) * double(steps.size()) < room;
    QList<double> labels;
    for (double decade = std::floor(least); decade <= std::ceil(most); decade += 1.0)
        for (std::size_t i = 0; i < (isFine ? steps.size() : 1); ++i)
            labels << decade + steps[i];
    while (labels.size() > 2 && labels[1] <= least)
        labels.removeFirst();
    while (labels.size() > 2 && labels[labels.size() - 2] >= most)
        labels.removeLast();
    m_rates->setRange(labels.first(), std::max(labels.last(), most));
    m_rates->setStartValue(m_rates->min());
    const qsizetype stride = std::max(qsizetype(1), (labels.size() + room - 1) / room);
    for (qsizetype i = 0; i < labels.size(); i += stride)
        m_rates->append(displayText(std::pow(10.0, labels[i]), Dimension::Bandwidth, 3), labels[i]);
}

void MessageChart::retranslate()
{
    setAccessibleName(tr("Bus bandwidth by message size"));
    m_tuned->setName(tr("tuned"));
    m_range->setName(tr("range of tuned", "name of a band in a chart"));
    m_default->setName(tr("library default"));
    setTitle();
}

/// Where there is room for one.
void MessageChart::setTitle()
{
    chart()->setTitle(viewport()->height() < titledHeight
                          ? QString()
                          : tr("All-reduce: bus bandwidth by message size"));
    placeLabels();
}

void MessageChart::applyColours()
{
    const QColor tuned = theme::colour(theme::Role::DataCable, palette());
    const QColor other = theme::colour(theme::Role::PowerCable, palette());
    styleChart(*this, {m_sizes, m_rates});
    QFont bold = font();
    bold.setBold(true);
    chart()->setTitleFont(bold);
    chart()->setTitleBrush(palette().color(QPalette::Text));
    m_tuned->setPen(linePen(tuned, Qt::SolidLine));
    m_default->setPen(linePen(other, Qt::DashLine));
    QColor band = tuned;
    band.setAlphaF(0.18F);
    m_range->setBrush(band);
    m_range->setPen(Qt::NoPen);
    for (QLegendMarker *marker : chart()->legend()->markers(m_range)) { // else a black square
        marker->setBrush(band);
        marker->setPen(Qt::NoPen);
    }
    m_mark->setBrush(tuned);
    m_mark->setPen(QPen(palette().color(QPalette::Base), 1.5));
}

int MessageChart::rowAt(QPointF viewportPoint) const
{
    if (m_rows.empty())
        return -1;
    const QPointF inChart = chart()->mapFromScene(mapToScene(viewportPoint.toPoint()));
    const double x = chart()->mapToValue(inChart, m_tuned).x();
    const auto distance = [x](const MessageRow &row) {
        return std::abs(sizeOn(row.bytes) - x);
    };
    const auto nearest = std::ranges::min_element(m_rows, {}, distance);
    return int(nearest - m_rows.begin());
}

void MessageChart::showRow(int row)
{
    m_shown = row;
    QList<QPointF> points;
    if (row >= 0) {
        points << m_tuned->at(row);
        if (m_rows[std::size_t(row)].libraryDefault)
            points << m_default->at(row);
    }
    m_mark->replace(points);
}

bool MessageChart::viewportEvent(QEvent *event)
{
    // The scene has no tip of its own, and would take ours away when the pointer rests.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void MessageChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int row = rowAt(event->position());
    if (row < 0)
        return;
    if (row != m_shown)
        showRow(row);
    QToolTip::showText(event->globalPosition().toPoint(), m_tips.value(row), viewport());
}

void MessageChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    showRow(-1);
}

void MessageChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    setTitle();
}

void MessageChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (!m_mark) // while being made
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nongjang
