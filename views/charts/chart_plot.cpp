#include "views/charts/chart_plot.h"

#include "views/charts/chart_style.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(parent)
    , m_x(new QCategoryAxis)
    , m_y(new QCategoryAxis)
{
    setObjectName(u"chartPlot"_s);
    prepareChart(*this);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // we paint over what Qt Charts draws
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart()->setMargins({4, fontMetrics().height() / 2 + 2, 12, 4}); // half of the uppermost label
    chart()->legend()->setShowToolTips(true);
    for (QCategoryAxis *axis : {m_x, m_y}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    connect(chart(), &QChart::plotAreaChanged, this, [this] {
        m_cloud.setView(m_view, chart()->plotArea());
        Q_EMIT rowsChanged();
    });
    setMinimumSize(160, 100);
}

void ChartPlot::setData(ChartData data)
{
    const bool isSameKind = data.kind == m_data.kind;
    m_data = std::move(data);
    m_frontSorted = m_data.front;
    std::ranges::sort(m_frontSorted);
    if (!isSameKind)
        m_firstRow = 0;
    setAccessibleName(m_data.title);
    setAccessibleDescription(m_data.isEmpty() ? m_data.empty : m_data.note);
    rebuild();
}

void ChartPlot::setRing(bool ring)
{
    if (ring == m_isRing)
        return;
    m_isRing = ring;
    rebuild();
}

void ChartPlot::settle()
{
    QCoreApplication::sendPostedEvents(this);
    // Labels need room, and how many fit depends on the room there is.
    for (int round = 0; round < 2; ++round) {
        style();
        placeTicks();
        chart()->layout()->invalidate();
        chart()->layout()->activate();
        QCoreApplication::sendPostedEvents(chart());
        QCoreApplication::sendPostedEvents(scene());
    }
}

const ChartPoint &ChartPlot::at(const Place &place) const
{
    return m_data.series[std::size_t(place.series)].points[std::size_t(place.point)];
}

const ChartSeries &ChartPlot::seriesOf(const Row &row) const
{
    return m_data.series[std::size_t(row.parts.front().series)];
}

QString ChartPlot::tipOf(const Place &place) const
{
    if (place.series < 0)
        return {};
    QStringList lines =
        chartPointLines(m_data, m_data.series[std::size_t(place.series)], at(place));
    if (m_data.isShare) {
        double whole = 0.0;
        for (const Row &row : m_rows)
            whole += row.total;
        if (whole > 0.0)
            lines << tr("%1 % of the whole")
                         .arg(displayText(at(place).y.value / whole * 100.0, Dimension::Number, 3));
    }
    // Rich text: long lines are wrapped.
    for (QString &line : lines)
        line = line.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    const QString name = lines.takeFirst();
    return u"<b>"_s % name % u"</b><br>"_s % lines.join(u"<br>"_s);
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    style();
    placeTicks();
    Q_EMIT rowsChanged();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (!m_y) // while being made
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace nongjang
