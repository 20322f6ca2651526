#include "views/charts/point_cloud.h"

#include "views/charts/chart_colours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double cell = 24.0; ///< pixels
constexpr double rim = 1.0;

void paintMark(QPainter &painter, const PointCloud::Point &point, double radius)
{
    QColor fill = QColor::fromRgba(point.colour);
    painter.setPen(QPen(fill.darker(130), rim));
    fill.setAlphaF(point.isDim ? 0.35F : 0.75F);
    painter.setBrush(fill);
    painter.drawPath(seriesMark(point.mark, radius));
}

/// Sizes in half pixels are told apart.
int step(float radius)
{
    return int(std::lround(radius * 2.0F));
}

} // namespace

void PointCloud::setPoints(std::vector<Point> points)
{
    m_points = std::move(points);
    m_order.resize(m_points.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = std::uint32_t(i);
    std::stable_partition(m_order.begin(), m_order.end(),
                          [this](std::uint32_t i) { return m_points[i].isDim; });
    index();
}

void PointCloud::setView(const QRectF &places, const QRectF &area)
{
    if (places == m_places && area == m_area)
        return;
    m_places = places;
    m_area = area;
    index();
}

QPointF PointCloud::pixelOf(const QPointF &place) const
{
    return {m_area.left() + (place.x() - m_places.left()) / m_places.width() * m_area.width(),
            m_area.bottom() - (place.y() - m_places.top()) / m_places.height() * m_area.height()};
}

void PointCloud::forgetPictures()
{
    m_pictures.clear();
    m_isPainted = false;
}

void PointCloud::index()
{
    m_isPainted = false;
    m_columns = std::max(1, int(std::ceil(m_area.width() / cell)));
    m_rows = std::max(1, int(std::ceil(m_area.height() / cell)));
    std::vector<std::int32_t> cellOf(m_points.size(), -1);
    m_starts.assign(std::size_t(m_columns) * std::size_t(m_rows) + 1, 0);
    if (m_area.isEmpty() || !(m_places.width() > 0.0) || !(m_places.height() > 0.0)) {
        m_inCells.clear();
        return;
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const QPointF pixel = pixelOf(m_points[i].place);
        if (!m_area.contains(pixel))
            continue;
        const int column = std::min(m_columns - 1, int((pixel.x() - m_area.left()) / cell));
        const int row = std::min(m_rows - 1, int((pixel.y() - m_area.top()) / cell));
        cellOf[i] = row * m_columns + column;
        ++m_starts[std::size_t(cellOf[i]) + 1];
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_inCells.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (const std::uint32_t i : m_order)
        if (cellOf[i] >= 0)
            m_inCells[next[std::size_t(cellOf[i])]++] = i;
}

int PointCloud::pointAt(QPointF pixel, double reach) const
{
    int found = -1;
    double nearest = reach;
    const auto cellsAt = [](double at, double start, int count) {
        return std::clamp(int(std::floor((at - start) / cell)), 0, count - 1);
    };
    if (m_inCells.empty())
        return found;
    for (int row = cellsAt(pixel.y() - reach, m_area.top(), m_rows);
         row <= cellsAt(pixel.y() + reach, m_area.top(), m_rows); ++row)
        for (int column = cellsAt(pixel.x() - reach, m_area.left(), m_columns);
             column <= cellsAt(pixel.x() + reach, m_area.left(), m_columns); ++column) {
            const std::size_t at = std::size_t(row * m_columns + column);
            for (std::uint32_t k = m_starts[at]; k < m_starts[at + 1]; ++k) {
                const Point &point = m_points[m_inCells[k]];
                const QPointF away = pixelOf(point.place) - pixel;
                // Anywhere on a bubble counts as on its middle.
                const double distance =
                    std::max(0.0, std::hypot(away.x(), away.y()) - double(point.radius))
                    + 1e-3 * std::hypot(away.x(), away.y());
                if (distance <= nearest) {
                    nearest = distance;
                    found = int(m_inCells[k]);
                }
            }
        }
    return found;
}

const QPixmap &PointCloud::picture(const Point &point, double pixelRatio)
{
    const quint64 key = quint64(point.colour) << 32 | quint64(step(point.radius)) << 16
                        | quint64(point.mark) << 8 | quint64(point.isDim);
    auto it = m_pictures.find(key);
    if (it != m_pictures.end())
        return *it;
    const double radius = step(point.radius) / 2.0;
    const int side = 2 * int(std::ceil(radius * 1.26 + rim)) + 1;
    QPixmap made(QSizeF(side * pixelRatio, side * pixelRatio).toSize());
    made.setDevicePixelRatio(pixelRatio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    paintMark(painter, point, radius);
    painter.end();
    return *m_pictures.insert(key, made);
}

void PointCloud::paint(QPainter &painter, bool isVector, double pixelRatio)
{
    if (m_area.isEmpty() || m_points.empty())
        return;
    if (isVector) {
        painter.save();
        painter.setClipRect(m_area);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const std::uint32_t i : m_order) {
            const QPointF pixel = pixelOf(m_points[i].place);
            painter.translate(pixel);
            paintMark(painter, m_points[i], double(m_points[i].radius));
            painter.translate(-pixel);
        }
        painter.restore();
        return;
    }
    if (!m_isPainted) {
        m_cloud = QPixmap((m_area.size() * pixelRatio).toSize());
        m_cloud.setDevicePixelRatio(pixelRatio);
        m_cloud.fill(Qt::transparent);
        QPainter onCloud(&m_cloud);
        const QRectF near = m_area.adjusted(-40, -40, 40, 40);
        for (const std::uint32_t i : m_order) {
            const QPointF pixel = pixelOf(m_points[i].place);
            if (!near.contains(pixel))
                continue;
            const QPixmap &mark = picture(m_points[i], pixelRatio);
            const double half = mark.width() / pixelRatio / 2.0;
            // Whole pixels: a picture between them would be resampled.
            const QPointF corner = pixel - m_area.topLeft() - QPointF(half, half);
            onCloud.drawPixmap(corner.toPoint(), mark);
        }
        m_isPainted = true;
    }
    painter.drawPixmap(m_area.topLeft(), m_cloud);
}

} // namespace nongjang
