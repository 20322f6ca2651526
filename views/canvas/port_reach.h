// Which port a pointer means: small squares are hit from a little further away than they are large.
#pragma once

#include "views/canvas/canvas_model.h"

namespace nongjang {

enum class PortReach {
    Whole,   ///< for drawing cables: nothing else is wanted there
    AtEdges, ///< the header and the inside of the block stay for moving it
};

/// The port whose middle is nearest, within some pixels on the screen; none: no port is meant.
/// `hit` is what lies at the point itself: a port there, another block or a cable comes first.
[[nodiscard]] PortRef portNear(const CanvasModel &model, const CanvasHit &hit, QPointF scene,
                               double scale, PortReach reach);

} // namespace nongjang
