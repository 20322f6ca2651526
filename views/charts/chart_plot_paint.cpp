// ChartPlot: what is painted over the chart of Qt: ranges, names, marks, the cloud.
#include "views/charts/chart_colours.h"
#include "views/charts/chart_plot.h"
#include "views/theme/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QLinearGradient>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr double whisker = 4.0;
constexpr std::size_t mostNamed = 80;
constexpr std::size_t mostKeptClear = 1000; ///< points; names lie over more of them
constexpr int mostSteps = 200;
constexpr double rampWidth = 80.0;
constexpr double paintedNameShare = 0.45; ///< of the width that a name may take

bool isCovered(const QRectF &box, const std::vector<QRectF> &taken)
{
    return std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); });
}

/// Places for a name around a point, the usual ones first, all inside the area.
std::vector<QRectF> boxesBeside(QPointF pixel, QSizeF size, double off, const QRectF &area)
{
    const double width = size.width(), height = size.height();
    std::vector<QRectF> boxes;
    if (width > area.width() || height > area.height())
        return boxes;
    for (const QPointF &corner :
         {QPointF(off, -height / 2), QPointF(-width - off, -height / 2),
          QPointF(-width / 2, -height - off + 1), QPointF(-width / 2, off - 1),
          QPointF(off - 2, off - 4), QPointF(-width - off + 2, -height - off + 4),
          QPointF(off - 2, -height - off + 4), QPointF(-width - off + 2, off - 4)}) {
        const QPointF at = pixel + corner;
        boxes.emplace_back(std::clamp(at.x(), area.left(), area.right() - width),
                           std::clamp(at.y(), area.top(), area.bottom() - height), width, height);
    }
    return boxes;
}

} // namespace

QPointF ChartPlot::pixelAt(double x, double y) const
{
    const QRectF area = chart()->plotArea();
    const QRectF range(m_x->min(), m_y->min(), m_x->max() - m_x->min(), m_y->max() - m_y->min());
    return {area.left() + (x - range.left()) / range.width() * area.width(),
            area.bottom() - (y - range.top()) / range.height() * area.height()};
}

QPointF ChartPlot::pixelOf(const Place &place) const
{
    if (place.series < 0)
        return {};
    const ChartPoint &point = at(place);
    if (isRing())
        return chart()->plotArea().center();
    if (!isOfRows())
        return mapFromScene(pixelAt(m_scaleX.place(point.x.value), m_scaleY.place(point.y.value)));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        double before = m_rows[row].start;
        for (const Place &part : m_rows[row].parts) {
            if (part == place) {
                const bool isSpan = m_data.form == ChartForm::Spans;
                const double middle =
                    isSpan ? (point.y.low + point.y.high) / 2.0 : before + point.y.value / 2.0;
                return mapFromScene(pixelAt(std::clamp(middle, m_x->min(), m_x->max()),
                                            double(m_rows.size() - 1) - double(row)));
            }
            before += at(part).y.value;
        }
    }
    return {};
}

void ChartPlot::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setFont(font());
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_data.isEmpty()) {
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(QRectF(viewport()->rect()).adjusted(24, 12, -24, -12),
                          int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_data.empty);
    } else if (!isRing()) {
        const QRectF area = chart()->plotArea();
        painter->setClipRect(area.adjusted(-1, -1, 1, 1));
        if (isOfRows()) {
            if (isOfSteps())
                paintStairs(*painter);
            paintWhiskers(*painter);
        } else if (m_data.form == ChartForm::Lines) {
            paintLineRanges(*painter);
            paintMarks(*painter);
        } else {
            m_cloud.setView(m_view, area);
            m_cloud.paint(*painter, m_isForFile, devicePixelRatioF());
            paintNames(*painter);
            paintShades(*painter);
        }
        paintTitle(*painter);
        paintShown(*painter);
    }
    painter->restore();
}

void ChartPlot::paintWhiskers(QPainter &painter) const
{
    const QColor ink = palette().color(QPalette::Text);
    const bool isSpan = m_data.form == ChartForm::Spans;
    painter.setPen(QPen(ink, 1.2));
    if (isSpan && m_data.base)
        painter.drawLine(pixelAt(*m_data.base, m_y->min()), pixelAt(*m_data.base, m_y->max()));
    const QFontMetricsF metrics(font());
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const double y = double(m_rows.size() - 1) - double(row);
        if (y < m_y->min() || y > m_y->max())
            continue;
        double end = 0.0;
        const bool isAlone = m_rows[row].parts.size() == 1;
        const ChartPoint &point = at(m_rows[row].parts.front());
        const double reached = m_rows[row].start + std::max(0.0, m_rows[row].total);
        if (m_data.form == ChartForm::Bars && isAlone && point.y.low < point.y.high) {
            const QPointF low = pixelAt(point.y.low, y);
            const QPointF high = pixelAt(point.y.high, y);
            painter.setPen(QPen(ink, 1.2));
            painter.drawLine(low, high);
            for (const QPointF &tip : {low, high})
                painter.drawLine(tip - QPointF(0, whisker), tip + QPointF(0, whisker));
            end = std::max(point.y.high, point.y.value);
        } else {
            end = isSpan ? point.y.high : reached;
        }
        const QString text = isSpan
                                 ? chartValueText(point.y.low, m_data.y) % u" – "_s
                                       % chartValueText(point.y.high, m_data.y)
                                 : chartRowText(m_rows[row].total, m_data, seriesOf(m_rows[row]));
        const double width = metrics.horizontalAdvance(text);
        const QPointF at = pixelAt(std::max(end, 0.0), y) + QPointF(7, 0);
        if (at.x() + width > chart()->plotArea().right())
            continue; // the axis still says it
        painter.setPen(ink);
        painter.drawText(QPointF(at.x(), at.y() + metrics.ascent() / 2.0 - 1.0), text);
    }
}

/// A line from where each row ends to where the next begins.
void ChartPlot::paintStairs(QPainter &painter) const
{
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.0, Qt::DotLine));
    for (std::size_t row = 0; row + 1 < m_rows.size(); ++row) {
        const double y = double(m_rows.size() - 1) - double(row);
        const double end = m_rows[row].start + m_rows[row].total;
        if (y - 1.0 >= m_y->min() && y <= m_y->max())
            painter.drawLine(pixelAt(end, y), pixelAt(end, y - 1.0));
    }
}

/// A pale band where a line has a range.
void ChartPlot::paintLineRanges(QPainter &painter) const
{
    for (int s = 0; s < int(m_data.series.size()); ++s) {
        const std::vector<ChartPoint> &points = m_data.series[std::size_t(s)].points;
        QPolygonF band;
        bool hasRange = false;
        for (const ChartPoint &point : points) {
            band << pixelAt(m_scaleX.place(point.x.value), m_scaleY.place(point.y.high));
            hasRange = hasRange || point.y.low < point.y.high;
        }
        for (auto point = points.rbegin(); point != points.rend(); ++point)
            band << pixelAt(m_scaleX.place(point->x.value), m_scaleY.place(point->y.low));
        if (!hasRange)
            continue;
        QColor fill = seriesColour(s, palette());
        fill.setAlphaF(0.15F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(band);
        if (points.size() == 1) { // a band has no width there
            painter.setPen(QPen(seriesColour(s, palette()), 1.5));
            painter.drawLine(band.first(), band.last());
        }
    }
}

void ChartPlot::paintMarks(QPainter &painter) const
{
    const QRectF area = chart()->plotArea();
    const QFontMetricsF metrics(font());
    for (const ChartMark &mark : m_data.marks) {
        const double x = pixelAt(m_scaleX.place(mark.x), 0.0).x();
        painter.setPen(QPen(theme::colour(theme::Role::Guide, palette()), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(palette().color(QPalette::Text));
        const double width = metrics.horizontalAdvance(mark.text);
        const bool isLeft = x + 6.0 + width > area.right();
        painter.drawText(QPointF(isLeft ? std::max(area.left() + 2.0, x - 6.0 - width) : x + 6.0,
                                 area.bottom() - metrics.descent() - 4.0),
                         mark.text);
    }
}

/// Those on the front first; of many, these only.
std::vector<ChartPlot::Place> ChartPlot::namedPlaces() const
{
    std::vector<Place> wanted;
    for (const auto &[series, point] : m_data.front)
        wanted.push_back({series, point});
    if (m_inCloud.size() <= mostNamed)
        for (const Place &place : m_inCloud)
            if (std::ranges::find(wanted, place) == wanted.end())
                wanted.push_back(place);
    return wanted;
}

/// Where no name may lie: points, the title, what explains the shades.
std::vector<QRectF> ChartPlot::takenByCloud() const
{
    std::vector<QRectF> taken;
    if (m_inCloud.size() <= mostKeptClear)
        for (const PointCloud::Point &point : m_cloud.points())
            taken.push_back(QRectF(m_cloud.pixelOf(point.place), QSizeF())
                                .adjusted(-double(point.radius), -double(point.radius),
                                          double(point.radius), double(point.radius)));
    if (m_isTitleInside)
        taken.push_back(titleBox());
    if (!m_data.shade.title.isEmpty())
        taken.push_back(shadesBox());
    return taken;
}

/// Where no name should lie: along the line of the front.
std::vector<QRectF> ChartPlot::takenByFront(const QFontMetricsF &metrics) const
{
    std::vector<QRectF> taken;
    std::vector<QPointF> front;
    for (const auto &[series, point] : m_data.front) {
        const ChartPoint &each = at({series, point});
        front.push_back(
            m_cloud.pixelOf({m_scaleX.place(each.x.value), m_scaleY.place(each.y.value)}));
    }
    std::ranges::sort(front, {}, &QPointF::x);
    for (std::size_t i = 1; i < front.size(); ++i) {
        const QLineF line(front[i - 1], front[i]);
        const int steps = std::clamp(int(line.length() / metrics.height() * 3.0), 1, mostSteps);
        for (int step = 1; step < steps; ++step)
            taken.push_back(QRectF(line.pointAt(double(step) / steps), QSizeF(1.0, 1.0)));
    }
    return taken;
}

/// Names beside points as far as there is room.
void ChartPlot::paintNames(QPainter &painter) const
{
    const QRectF area = chart()->plotArea();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetricsF metrics(small);
    const std::vector<Place> wanted = namedPlaces();
    if (wanted.empty())
        return;
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::Text));
    std::vector<QRectF> taken = takenByCloud();
    const std::vector<QRectF> front = takenByFront(metrics);
    for (const Place &place : wanted) {
        const ChartPoint &point = at(place);
        const QPointF pixel =
            m_cloud.pixelOf({m_scaleX.place(point.x.value), m_scaleY.place(point.y.value)});
        if (!area.contains(pixel))
            continue;
        const QString name =
            metrics.elidedText(point.name, Qt::ElideRight, area.width() * paintedNameShare);
        const double width = metrics.horizontalAdvance(name);
        const std::vector<QRectF> boxes =
            boxesBeside(pixel, {width, metrics.height()}, radiusOf(place) + 3.0, area);
        auto found = std::ranges::find_if(boxes, [&](const QRectF &box) {
            return !isCovered(box, taken) && !isCovered(box, front);
        });
        if (found == boxes.end())
            found = std::ranges::find_if(boxes,
                                         [&](const QRectF &box) { return !isCovered(box, taken); });
        if (found == boxes.end())
            continue;
        painter.drawText(*found, Qt::AlignCenter, name);
        taken.push_back(*found);
    }
    painter.setFont(font());
}

QRectF ChartPlot::shadesBox() const
{
    const auto [low, high] = m_shades;
    const QFontMetricsF metrics(font());
    const double width =
        std::max(metrics.horizontalAdvance(m_data.shade.title),
                 metrics.horizontalAdvance(chartValueText(low, m_data.shade)) + rampWidth + 16.0
                     + metrics.horizontalAdvance(chartValueText(high, m_data.shade)));
    return {chart()->plotArea().topLeft() + QPointF(6, 4),
            QSizeF(width + 12, metrics.height() * 2 + 8)};
}

/// What the shades mean, in the upper left corner.
void ChartPlot::paintShades(QPainter &painter) const
{
    const auto [low, high] = m_shades;
    if (m_data.shade.title.isEmpty() || !(low < high))
        return;
    const QFontMetricsF metrics(font());
    const QString from = chartValueText(low, m_data.shade);
    const QString to = chartValueText(high, m_data.shade);
    const QRectF box = shadesBox();
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.85F);
    painter.fillRect(box, ground);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QPointF(box.left() + 6, box.top() + metrics.ascent() + 2), m_data.shade.title);
    const double y = box.top() + metrics.height() + 4;
    painter.drawText(QPointF(box.left() + 6, y + metrics.ascent()), from);
    const QRectF ramp(box.left() + 14 + metrics.horizontalAdvance(from), y + 2, rampWidth,
                      metrics.height() - 4);
    QLinearGradient gradient(ramp.topLeft(), ramp.topRight());
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, theme::loadColour(i / 8.0, palette()));
    painter.fillRect(ramp, gradient);
    painter.drawText(QPointF(ramp.right() + 8, y + metrics.ascent()), to);
}

QRectF ChartPlot::titleBox() const
{
    const QFontMetricsF metrics(font());
    const QRectF area = chart()->plotArea();
    const double width = metrics.horizontalAdvance(m_scaleY.title(m_y->min(), m_y->max())) + 6;
    const bool isBelow = !m_data.shade.title.isEmpty(); // the corner is taken
    return {area.left() + 5, isBelow ? area.bottom() - metrics.height() - 4 : area.top() + 3,
            std::min(width, area.width() - 10), metrics.height()};
}

/// The name of the vertical axis where it would be cut beside it.
void ChartPlot::paintTitle(QPainter &painter) const
{
    if (!m_isTitleInside || isOfRows())
        return;
    const QRectF box = titleBox();
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.8F);
    painter.fillRect(box, ground);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter,
                     QFontMetricsF(font()).elidedText(m_scaleY.title(m_y->min(), m_y->max()),
                                                      Qt::ElideRight, box.width()));
}

void ChartPlot::paintShown(QPainter &painter) const
{
    if (m_shown.series < 0 || m_isForFile)
        return;
    painter.setPen(QPen(theme::colour(theme::Role::Selection, palette()), 2.0));
    painter.setBrush(Qt::NoBrush);
    const QPointF pixel = mapToScene(pixelOf(m_shown).toPoint());
    if (isOfRows()) {
        const QRectF area = chart()->plotArea();
        const double half = std::abs(pixelAt(0.0, 0.0).y() - pixelAt(0.0, 1.0).y()) / 2.0;
        painter.drawRect(
            QRectF(area.left() + 1, pixel.y() - half + 1, area.width() - 2, 2 * half - 2));
    } else {
        double radius = 7.0;
        if (m_data.form == ChartForm::Points)
            radius = radiusOf(m_shown) + 3.0;
        painter.drawEllipse(pixel, radius, radius);
    }
}

} // namespace nongjang
