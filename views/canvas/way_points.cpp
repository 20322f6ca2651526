#include "views/canvas/way_points.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double keptPiece = 16.0; ///< straight piece that stays at an end whose first leg is moved

QList<QPointF> innerCorners(const Polyline &line)
{
    QList<QPointF> corners;
    for (std::size_t i = 1; i + 1 < line.size(); ++i)
        corners.append(line[i]);
    return corners;
}

/// A point shortly after `from`, on the way to `towards`.
QPointF shortlyAfter(QPointF from, QPointF towards)
{
    const QPointF along = towards - from;
    const double length = std::hypot(along.x(), along.y());
    return length > 0 ? from + along * (std::min(keptPiece, length / 3) / length) : from;
}

void setAcross(QPointF &point, QPointF to, bool level)
{
    if (level)
        point.setY(to.y());
    else
        point.setX(to.x());
}

QList<QPointF> withoutRepeats(QList<QPointF> way)
{
    way.erase(std::unique(way.begin(), way.end(),
                          [](const QPointF &a, const QPointF &b) {
                              return (a - b).manhattanLength() < 0.5;
                          }),
              way.end());
    return way;
}

} // namespace

bool isLevel(const Polyline &line, std::size_t leg)
{
    const QPointF along = line[leg + 1] - line[leg];
    return std::abs(along.x()) >= std::abs(along.y());
}

std::size_t nearestLeg(const Polyline &line, QPointF point)
{
    std::size_t best = 0;
    double nearest = std::numeric_limits<double>::max();
    for (std::size_t leg = 0; leg + 1 < line.size(); ++leg) {
        const double distance = distanceSquared({line[leg], line[leg + 1]}, point);
        if (distance < nearest) {
            nearest = distance;
            best = leg;
        }
    }
    return best;
}

QList<QPointF> wayWithLegThrough(const Polyline &line, std::size_t leg, QPointF to)
{
    QList<QPointF> way = innerCorners(line);
    const bool level = isLevel(line, leg);
    auto first = qsizetype(leg) - 1; // of the two points of the leg, in the way
    const bool isLast = leg + 2 == line.size();
    if (isLast)
        way.append(shortlyAfter(line[leg + 1], line[leg]));
    if (leg == 0) {
        way.prepend(shortlyAfter(line[0], line[1]));
        first = 0;
    }
    setAcross(way[first], to, level);
    setAcross(way[first + 1], to, level);
    return withoutRepeats(way);
}

QList<QPointF> wayWithCornerAt(const Polyline &line, std::size_t corner, QPointF to)
{
    QList<QPointF> way = innerCorners(line);
    auto index = qsizetype(corner) - 1;
    const bool arrivesLevel = isLevel(line, corner - 1);
    const bool leavesLevel = isLevel(line, corner);
    const auto isAcross = [&](QPointF end, bool level) {
        return std::abs(level ? end.y() - to.y() : end.x() - to.x()) > 0.5;
    };
    if (corner + 2 < line.size()) {
        setAcross(way[index + 1], to, leavesLevel);
    } else if (isAcross(line[corner + 1], leavesLevel)) {
        QPointF bend = shortlyAfter(line[corner + 1], line[corner]);
        setAcross(bend, to, leavesLevel);
        way.append(bend);
    }
    way[index] = to;
    if (corner > 1) {
        setAcross(way[index - 1], to, arrivesLevel);
    } else if (isAcross(line[0], arrivesLevel)) {
        QPointF bend = shortlyAfter(line[0], line[1]);
        setAcross(bend, to, arrivesLevel);
        way.prepend(bend);
    }
    return withoutRepeats(way);
}

} // namespace nongjang
