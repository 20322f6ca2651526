// What dragging the legs and corners of a drawn cable makes of its way-points.
#pragma once

#include "views/canvas/cable_router.h"

#include <QList>

namespace nongjang {

/// Does the leg from line[leg] to line[leg + 1] run to the side rather than up or down?
[[nodiscard]] bool isLevel(const Polyline &line, std::size_t leg);
/// The leg whose line is nearest to a point.
[[nodiscard]] std::size_t nearestLeg(const Polyline &line, QPointF point);
/// The way when a leg is moved sideways through `to`; the corners one sees stay.
[[nodiscard]] QList<QPointF> wayWithLegThrough(const Polyline &line, std::size_t leg, QPointF to);
/// The way when an inner corner (1 … size − 2) is moved to `to`; its two legs follow.
[[nodiscard]] QList<QPointF> wayWithCornerAt(const Polyline &line, std::size_t corner, QPointF to);

} // namespace nongjang
