// CanvasModel: the ways of the cables and their labels.
#include "views/canvas/canvas_model.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nongjang {

int CanvasModel::blocksCrossed(const QRectF &leg) const
{
    std::array<int, 8> seen{}; // a way across more than eight blocks is hopeless anyway
    std::size_t crossed = 0;
    m_blockIndex.visit(leg, [&](int block) {
        if (crossed == seen.size()
            || std::find(seen.begin(), seen.begin() + std::ptrdiff_t(crossed), block)
                   != seen.begin() + std::ptrdiff_t(crossed))
            return;
        // A cable touches the edge of its own blocks; running along one is what is counted.
        const CanvasBlock &candidate = m_blocks[std::size_t(block)];
        const QPointF corner = candidate.position;
        const QSizeF size = candidate.shape->size;
        if (leg.left() < corner.x() + size.width() - 3 && leg.right() > corner.x() + 3
            && leg.top() < corner.y() + size.height() - 3 && leg.bottom() > corner.y() + 3)
            seen[crossed++] = block;
    });
    return int(crossed);
}

RouteEnd CanvasModel::routeEnd(const Endpoint &end, const PortRef &ref, const PortRef &other,
                               int share, QLineF &span) const
{
    const CanvasBlock &block = m_blocks[std::size_t(ref.block)];
    const QRectF rect = block.rect();
    span = {};
    if (ref.port < 0) { // no such port: the edge that faces the other end
        const bool right =
            other.block >= 0
            && m_blocks[std::size_t(other.block)].rect().center().x() > rect.center().x();
        return {{right ? rect.right() : rect.left(), rect.center().y()},
                right ? PortSide::Right : PortSide::Left};
    }
    // A bundle leaves from the middle of its ports.
    const std::vector<int> ports = shownPorts(end, ref.block);
    const ShapePort &first = block.shape->ports[std::size_t(ports.front())];
    const ShapePort &last = block.shape->ports[std::size_t(ports.back())];
    RouteEnd route{block.position + (first.anchor + last.anchor) / 2, first.side};
    if (first.inGrid && share > 0) { // bundles from the same squares must not lie on each other
        const double apart = std::min((share + 1) / 2, 5) * (share % 2 == 1 ? 6.0 : -6.0);
        route.anchor += first.side == PortSide::Bottom ? QPointF(apart, 0) : QPointF(0, apart);
    }
    if (!first.inGrid && ports.size() > 1)
        span = QLineF(first.anchor, last.anchor).translated(block.position);
    if (route.side == PortSide::Bottom && other.block >= 0
        && m_blocks[std::size_t(other.block)].rect().center().y() < rect.top()) {
        route.side = PortSide::Top;
        route.anchor.setY(rect.top());
    }
    return route;
}

void CanvasModel::route(CanvasCable &cable) const
{
    const Cable &source = m_assembly->cables[cable.index];
    cable.line.clear();
    const bool hasFrom = cable.from.block >= 0;
    const bool hasTo = cable.to.block >= 0;
    if (!hasFrom && !hasTo)
        return;
    RouteEnd from =
        hasFrom ? routeEnd(source.from, cable.from, cable.to, cable.fromShare, cable.fromSpan)
                : RouteEnd();
    RouteEnd to =
        hasTo ? routeEnd(source.to, cable.to, cable.from, cable.toShare, cable.toSpan) : RouteEnd();
    if (!hasFrom || !hasTo) { // the other component is gone: a short loose end
        const RouteEnd &here = hasFrom ? from : to;
        const QPointF away = here.side == PortSide::Left    ? QPointF(-40, 0)
                             : here.side == PortSide::Right ? QPointF(40, 0)
                             : here.side == PortSide::Top   ? QPointF(0, -40)
                                                            : QPointF(0, 40);
        cable.line = {here.anchor, here.anchor + away};
        return;
    }
    cable.line = routeCable(from, to, [this](const QRectF &leg) { return blocksCrossed(leg); });
}

void CanvasModel::indexCable(int cable, bool insert)
{
    const Polyline &line = m_cables[std::size_t(cable)].line;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QRectF leg = QRectF(line[i - 1], line[i]).normalized().adjusted(-4, -4, 4, 4);
        if (insert) {
            m_cableIndex.insert(cable, leg);
            m_bounds |= leg;
        } else {
            m_cableIndex.remove(cable, leg);
        }
    }
}

/// On the longest leg, where no other label and no block is near.
void CanvasModel::placeLabels(const std::vector<int> &cables)
{
    GridIndex taken;
    taken.reset(m_bounds, cables.size());
    std::vector<QRectF> rects;
    for (const int index : cables) {
        CanvasCable &cable = m_cables[std::size_t(index)];
        if (cable.label.isEmpty() || cable.line.size() < 2)
            continue;
        std::size_t longest = 1;
        for (std::size_t i = 2; i < cable.line.size(); ++i) {
            if ((cable.line[i] - cable.line[i - 1]).manhattanLength()
                > (cable.line[longest] - cable.line[longest - 1]).manhattanLength() + 1)
                longest = i;
        }
        const QLineF leg(cable.line[longest - 1], cable.line[longest]);
        QRectF chip;
        for (const double along : {0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88}) {
            chip = QRectF(0, 0, 12.0 + 7.0 * double(cable.label.size()), 20.0);
            chip.moveCenter(leg.pointAt(along));
            const std::vector<int> near = taken.query(chip);
            const bool clear = std::none_of(near.begin(), near.end(), [&](int other) {
                return rects[std::size_t(other)].intersects(chip);
            });
            if (clear && blocksCrossed(chip) == 0)
                break;
        }
        cable.labelAt = chip.center();
        taken.insert(int(rects.size()), chip);
        rects.push_back(chip);
    }
}

void CanvasModel::routeAll()
{
    std::vector<Polyline *> lines;
    lines.reserve(m_cables.size());
    for (CanvasCable &cable : m_cables) {
        route(cable);
        lines.push_back(&cable.line);
    }
    spreadLanes(lines);
    std::vector<int> all(m_cables.size());
    std::iota(all.begin(), all.end(), 0);
    placeLabels(all);
    m_cableIndex.reset(m_bounds.adjusted(-600, -600, 600, 600), m_cables.size() * 3);
    for (int cable = 0; cable < int(m_cables.size()); ++cable)
        indexCable(cable, true);
}

void CanvasModel::routeSome(const std::vector<int> &cables)
{
    std::vector<int> unique = cables;
    std::sort(unique.begin(), unique.end());
    unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
    std::vector<Polyline *> lines;
    for (const int cable : unique) {
        indexCable(cable, false);
        route(m_cables[std::size_t(cable)]);
        lines.push_back(&m_cables[std::size_t(cable)].line);
    }
    spreadLanes(lines);
    placeLabels(unique);
    for (const int cable : unique)
        indexCable(cable, true);
}

} // namespace nongjang
