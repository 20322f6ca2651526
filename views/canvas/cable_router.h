// Right-angled ways for cables between blocks.
#pragma once

#include "views/canvas/block_shape.h"

#include <QPointF>
#include <QRectF>

#include <functional>
#include <vector>

namespace nongjang {

using Polyline = std::vector<QPointF>;

struct RouteEnd
{
    QPointF anchor;
    PortSide side = PortSide::Right; ///< which way the cable leaves
};

/// How many blocks a piece of a cable would cross.
using BlocksCrossed = std::function<int(const QRectF &)>;

/// Tries a handful of ways with at most five legs and takes the one that crosses the fewest blocks,
/// then bends least, then is shortest. Not a maze search: a drawing of 100,000 cables opens in time.
[[nodiscard]] Polyline routeCable(const RouteEnd &from, const RouteEnd &to,
                                  const BlocksCrossed &crossed);

/// The same through fixed corners, in order. The first and the last follow their end where the corner next to them keeps
/// the leg between, so that a block can be moved without a bend in front of its port.
[[nodiscard]] Polyline routeThrough(const RouteEnd &from, const RouteEnd &to, Polyline corners,
                                    const BlocksCrossed &crossed);

/// Moves the inner legs of cables that would lie on each other apart, in an order that crosses least.
void spreadLanes(std::vector<Polyline *> &cables);

[[nodiscard]] QRectF boundsOf(const Polyline &line);
/// Squared distance of a point from the line.
[[nodiscard]] double distanceSquared(const Polyline &line, QPointF point);

} // namespace nongjang
