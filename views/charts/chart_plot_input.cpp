// ChartPlot: pointer and keys.
#include "views/charts/chart_plot.h"

#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QMouseEvent>
#include <QPieSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double reach = 12.0; ///< pixels around the pointer
constexpr double zoomStep = 1.2;
constexpr double closest = 1e-6; ///< share of the whole that is still shown

} // namespace

ChartPlot::Place ChartPlot::placeAt(QPointF viewportPoint) const
{
    const QPointF pixel = mapToScene(viewportPoint.toPoint());
    const QRectF area = chart()->plotArea();
    if (m_data.isEmpty() || !area.adjusted(-reach, -reach, reach, reach).contains(pixel))
        return {};
    if (m_data.form == ChartForm::Points) {
        const int found = m_cloud.pointAt(pixel, reach);
        return found < 0 ? Place() : m_inCloud[std::size_t(found)];
    }
    if (m_data.form == ChartForm::Lines) {
        Place nearest;
        double least = INFINITY;
        for (const Place &place : order()) {
            const ChartPoint &point = at(place);
            const QPointF away =
                pixelAt(m_scaleX.place(point.x.value), m_scaleY.place(point.y.value)) - pixel;
            // Across first: people run along a line.
            const double distance = std::hypot(away.x(), away.y() * 0.5);
            if (distance < least) {
                least = distance;
                nearest = place;
            }
        }
        return nearest;
    }
    if (isRing()) {
        const QPointF from = pixel - area.center();
        const double radius = std::hypot(from.x(), from.y());
        const double outer = std::min(area.width(), area.height()) / 2.0 * ringSize;
        if (radius > outer || radius < outer * holeSize / ringSize)
            return {};
        double whole = 0.0;
        for (const Place &place : order())
            whole += std::max(0.0, at(place).y.value);
        double turn = std::atan2(from.x(), -from.y()) / (2.0 * M_PI);
        turn = (turn < 0.0 ? turn + 1.0 : turn) * whole;
        for (const Place &place : order()) {
            turn -= std::max(0.0, at(place).y.value);
            if (turn <= 0.0)
                return place;
        }
        return {};
    }
    const double y =
        m_y->min() + (area.bottom() - pixel.y()) / area.height() * (m_y->max() - m_y->min());
    const int row = int(m_rows.size()) - 1 - int(std::lround(y));
    if (row < 0 || row >= int(m_rows.size()))
        return {};
    const double x =
        m_x->min() + (pixel.x() - area.left()) / area.width() * (m_x->max() - m_x->min());
    const Row &found = m_rows[std::size_t(row)];
    double end = 0.0;
    for (const Place &place : found.parts) {
        end += at(place).y.value;
        if (x <= end)
            return place;
    }
    return found.parts.back();
}

/// Everything that can be stepped through, as it lies.
std::vector<ChartPlot::Place> ChartPlot::order() const
{
    std::vector<Place> places;
    for (const Row &row : m_rows)
        places.insert(places.end(), row.parts.begin(), row.parts.end());
    if (isOfRows())
        return places;
    for (int s = 0; s < int(m_data.series.size()); ++s)
        for (int p = 0; p < int(m_data.series[std::size_t(s)].points.size()); ++p)
            places.push_back({s, p});
    if (m_data.form == ChartForm::Points)
        std::ranges::stable_sort(places, {},
                                 [this](const Place &place) { return at(place).x.value; });
    return places;
}

void ChartPlot::showPlace(const Place &place, bool withTip)
{
    if (place != m_shown) {
        m_shown = place;
        viewport()->update();
    }
    if (!withTip)
        return;
    if (place.series < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(pixelOf(place).toPoint()), tipOf(place),
                           viewport());
}

void ChartPlot::step(int by)
{
    const std::vector<Place> places = order();
    if (places.empty())
        return;
    const auto it = std::ranges::find(places, m_shown);
    const auto last = std::ptrdiff_t(places.size()) - 1;
    const std::ptrdiff_t next = it == places.end()
                                    ? (by > 0 ? 0 : last)
                                    : std::clamp<std::ptrdiff_t>(it - places.begin() + by, 0, last);
    const Place place = places[std::size_t(next)];
    if (isOfRows() && !isRing()) {
        const auto row = std::ranges::find_if(m_rows, [&](const Row &each) {
            return std::ranges::find(each.parts, place) != each.parts.end();
        });
        const int at = int(row - m_rows.begin());
        if (at < m_firstRow || at >= m_firstRow + rowsThatFit()) {
            setFirstRow(at < m_firstRow ? at : at - rowsThatFit() + 1);
            Q_EMIT rowsChanged();
        }
    }
    showPlace(place, true);
}

bool ChartPlot::viewportEvent(QEvent *event)
{
    // The scene has no tip of its own, and would take ours away when the pointer rests.
    return event->type() == QEvent::ToolTip || QChartView::viewportEvent(event);
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_pressed = event->position();
        m_pressedView = m_view;
        m_isDragging = false;
        event->accept();
        return;
    }
    QChartView::mousePressEvent(event);
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && m_data.form == ChartForm::Points) {
        const QPointF by = event->position() - *m_pressed;
        m_isDragging = m_isDragging || by.manhattanLength() >= QApplication::startDragDistance();
        const QRectF area = chart()->plotArea();
        if (m_isDragging && !area.isEmpty()) {
            setView(m_pressedView.translated(-by.x() / area.width() * m_pressedView.width(),
                                             by.y() / area.height() * m_pressedView.height()));
            QToolTip::hideText();
            return;
        }
    }
    QChartView::mouseMoveEvent(event);
    const Place place = placeAt(event->position());
    showPlace(place, false);
    if (place.series < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), tipOf(place), viewport());
    viewport()->setCursor(place.series < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_pressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_pressed.reset();
    m_isDragging = false;
    if (isClick) {
        const Place place = placeAt(event->position());
        showPlace(place, false);
        if (place.series >= 0)
            Q_EMIT pointActivated(place.series, place.point);
        event->accept();
        return;
    }
    QChartView::mouseReleaseEvent(event);
}

void ChartPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    showAll();
    event->accept();
}

void ChartPlot::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (turned != 0 && m_data.form == ChartForm::Points && !m_data.isEmpty()) {
        zoom(event->position(), std::pow(zoomStep, turned / 120.0));
    } else if (turned != 0 && isOfRows() && !isRing() && rowCount() > rowsThatFit()) {
        setFirstRow(m_firstRow + (turned > 0 ? -1 : 1));
        Q_EMIT rowsChanged();
    }
    event->accept();
}

void ChartPlot::zoom(QPointF about, double factor)
{
    const QRectF area = chart()->plotArea();
    const QPointF pixel = mapToScene(about.toPoint());
    const double x = m_view.left() + (pixel.x() - area.left()) / area.width() * m_view.width();
    const double y = m_view.top() + (area.bottom() - pixel.y()) / area.height() * m_view.height();
    if (m_view.width() / factor < m_whole.width() * closest
        || m_view.width() / factor > m_whole.width() * 10.0)
        return;
    setView(QRectF(x - (x - m_view.left()) / factor, y - (y - m_view.top()) / factor,
                   m_view.width() / factor, m_view.height() / factor));
}

void ChartPlot::setView(const QRectF &view)
{
    m_view = view;
    placeTicks();
    viewport()->update();
}

void ChartPlot::showAll()
{
    if (m_data.form == ChartForm::Points)
        setView(m_whole);
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = mapFromScene(chart()->plotArea().center());
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (m_data.form == ChartForm::Points)
            zoom(middle, zoomStep);
        break;
    case Qt::Key_Minus:
        if (m_data.form == ChartForm::Points)
            zoom(middle, 1.0 / zoomStep);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_shown.series >= 0)
            Q_EMIT pointActivated(m_shown.series, m_shown.point);
        break;
    case Qt::Key_Escape:
        showPlace({}, true);
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    showPlace({}, false);
}

} // namespace nongjang
