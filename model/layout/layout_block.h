// What a drawing is laid out from: blocks with their sizes, and what joins them. In canvas units.
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cmath>
#include <optional>
#include <vector>

namespace nongjang {

inline constexpr double layoutGrid = 10.0; ///< what positions snap to

[[nodiscard]] inline double snappedToGrid(double value)
{
    return std::round(value / layoutGrid) * layoutGrid;
}
[[nodiscard]] inline QPointF snappedToGrid(QPointF point)
{
    return {snappedToGrid(point.x()), snappedToGrid(point.y())};
}

/// Where a kind of block belongs: switches above, power left of what it feeds, hosts in the middle,
/// cards to the right.
enum class LayoutColumn { Above, Left, Centre, Right };

struct LayoutBlock
{
    QSizeF size;
    LayoutColumn column = LayoutColumn::Centre;
    std::optional<QPointF> position; ///< given, or the result
};

struct LayoutLink
{
    int from = 0;
    int to = 0;
    double fromY = 0.0; ///< height of the port on its block
    double toY = 0.0;
};

namespace layout {

inline constexpr double columnGap = 130.0; ///< room for a dozen cable lanes
inline constexpr double rowGap = 30.0;
inline constexpr double clusterGap = 120.0;
inline constexpr double looseGap = 50.0;
inline constexpr double switchGap = 60.0;
inline constexpr double tierGap = 170.0; ///< between hosts and switches, and from tier to tier

struct Neighbour
{
    int block;
    double ownY;
    double otherY;
};

using Neighbours = std::vector<std::vector<Neighbour>>;
[[nodiscard]] Neighbours neighboursOf(std::size_t count, const std::vector<LayoutLink> &links);

} // namespace layout

} // namespace nongjang
