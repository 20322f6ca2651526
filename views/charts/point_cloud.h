// Many points inside the axes of a chart: painted from an array, found by a grid.
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

class QPainter;

namespace nongjang {

/// A scatter series of Qt Charts keeps an item for every point: 60 ms for 10,000 of them. Here a point costs one small picture.
class PointCloud
{
public:
    struct Point
    {
        QPointF place;       ///< along the axes
        float radius = 4.0F; ///< pixels
        QRgb colour = 0;
        std::uint8_t mark = 0; ///< series whose mark it has
        bool isDim = false;    ///< below the others
    };

    /// Later points lie above earlier ones, those that are dim below all.
    void setPoints(std::vector<Point> points);
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }
    /// The places that `area`, in pixels, shows: left, right, bottom, top as x, y, width, height.
    void setView(const QRectF &places, const QRectF &area);
    [[nodiscard]] QPointF pixelOf(const QPointF &place) const;
    /// The nearest point not farther than this; -1: none.
    [[nodiscard]] int pointAt(QPointF pixel, double reach) const;
    /// `isVector`: as outlines, for files.
    void paint(QPainter &painter, bool isVector, double pixelRatio);
    /// Pictures are of other colours now.
    void forgetPictures();

private:
    [[nodiscard]] const QPixmap &picture(const Point &point, double pixelRatio);
    void index();

    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_order; ///< of painting
    QRectF m_places;
    QRectF m_area;
    QHash<quint64, QPixmap> m_pictures;
    QPixmap m_cloud; ///< as painted last
    bool m_isPainted = false;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::uint32_t> m_starts; ///< of each cell in `m_inCells`
    std::vector<std::uint32_t> m_inCells;
};

} // namespace nongjang
