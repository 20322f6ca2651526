#include "views/canvas/port_reach.h"

#include <algorithm>

namespace nongjang {

namespace {

constexpr double reachPixels = 8.0;
constexpr double edgeShare = 0.2; ///< of the width of a block, that its ports may take at a side

/// Does the block itself mean to be grabbed there?
bool isBody(const CanvasBlock &block, const ShapePort &port, QPointF scene)
{
    const QRectF rect = block.rect();
    if (!rect.contains(scene))
        return false;
    if (scene.y() < rect.top() + canvas::headerHeight)
        return true;
    const double inside = std::abs(scene.x() - block.position.x() - port.anchor.x());
    return !port.inGrid && inside > std::max(port.box.width(), edgeShare * rect.width());
}

} // namespace

PortRef portNear(const CanvasModel &model, const CanvasHit &hit, QPointF scene, double scale,
                 PortReach portReach)
{
    if (hit.port.isValid() || (hit.cable >= 0 && portReach == PortReach::AtEdges))
        return hit.port;
    const double reach = reachPixels / scale;
    PortRef best;
    double bestDistance = reach;
    for (const int index :
         model.blocksIn(QRectF(scene, QSizeF()).adjusted(-reach, -reach, reach, reach))) {
        if (hit.block >= 0 && hit.block != index)
            continue;
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        for (int port = 0; port < int(block.shape->ports.size()); ++port) {
            const ShapePort &shape = block.shape->ports[std::size_t(port)];
            const double distance = QLineF(model.portBox({index, port}).center(), scene).length();
            if (distance > bestDistance
                || (portReach == PortReach::AtEdges && isBody(block, shape, scene)))
                continue;
            best = {index, port};
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace nongjang
