// CanvasModel: the ways of the cables and their labels.
#include "views/canvas/canvas_model.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace nongjang {

namespace {

constexpr double nameLabels = 3.7; ///< two lines of a title, in letter sizes of a label

} // namespace

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
    QList<QPointF> way =
        cable.index == m_previewedCable ? m_previewedWay : m_assembly->cables[cable.index].way;
    if (!way.isEmpty() && cable.index != m_previewedCable) {
        const QPointF shift = shiftOf(cable);
        for (QPointF &corner : way)
            corner += shift;
    }
    cable.line = routed(cable, way);
}

/// Where a loose end lies, and that it is reached from the side of the other.
RouteEnd CanvasModel::looseEnd(QPointF at, const CanvasCable &cable) const
{
    at += shiftOf(cable);
    const PortRef &other = cable.from.block < 0 ? cable.to : cable.from;
    const bool isRight = other.block < 0 || anchor(other).x() < at.x();
    return {at, isRight ? PortSide::Left : PortSide::Right};
}

Polyline CanvasModel::routed(CanvasCable &cable, const QList<QPointF> &way) const
{
    const Cable &source = m_assembly->cables[cable.index];
    const bool hasFrom = cable.from.block >= 0 || source.from.isLoose();
    const bool hasTo = cable.to.block >= 0 || source.to.isLoose();
    if (cable.from.block < 0 && cable.to.block < 0)
        return {};
    const RouteEnd from =
        source.from.isLoose() ? looseEnd(*source.from.loose, cable)
        : hasFrom ? routeEnd(source.from, cable.from, cable.to, cable.fromShare, cable.fromSpan)
                  : RouteEnd();
    const RouteEnd to = source.to.isLoose() ? looseEnd(*source.to.loose, cable)
                        : hasTo
                            ? routeEnd(source.to, cable.to, cable.from, cable.toShare, cable.toSpan)
                            : RouteEnd();
    if (!hasFrom || !hasTo) { // the other component is gone: a short loose end
        const RouteEnd &here = hasFrom ? from : to;
        const QPointF away = here.side == PortSide::Left    ? QPointF(-40, 0)
                             : here.side == PortSide::Right ? QPointF(40, 0)
                             : here.side == PortSide::Top   ? QPointF(0, -40)
                                                            : QPointF(0, 40);
        return {here.anchor, here.anchor + away};
    }
    return routeThrough(from, to, Polyline(way.begin(), way.end()),
                        [this](const QRectF &leg) { return blocksCrossed(leg); });
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

QRectF CanvasModel::labelBox(const CanvasCable &cable) const
{
    if ((labelOf(cable).isEmpty() && !cable.badge) || cable.line.size() < 2
        || !isCableDrawn(cable.index))
        return {};
    const double badge = cable.badge ? canvas::badgeEms : 0.0;
    const double ems =
        isMerged(cable) ? m_groups[std::size_t(cable.group)].labelEms : cable.labelEms;
    QRectF box(0, 0, (ems + badge + 0.8) * m_labelSize, 1.5 * m_labelSize);
    box.moveCenter(cable.labelAt);
    return box;
}

/// Middles to try: along the longest legs, and for what must be seen also beside them.
std::vector<QPointF> CanvasModel::labelPlaces(const CanvasCable &cable, const QSizeF &chip)
{
    constexpr std::array along{0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88};
    std::vector<QLineF> legs;
    for (std::size_t i = 1; i < cable.line.size(); ++i)
        legs.emplace_back(cable.line[i - 1], cable.line[i]);
    std::stable_sort(legs.begin(), legs.end(),
                     [](const QLineF &a, const QLineF &b) { return a.length() > b.length() + 1; });
    legs.resize(std::min<std::size_t>(legs.size(), 3));
    std::vector<QPointF> places;
    for (const QLineF &leg : legs) {
        for (const double at : along)
            places.push_back(leg.pointAt(at));
    }
    const std::size_t onLegs = cable.badge ? places.size() : 0;
    for (const double side : {1.0, -1.0}) {
        for (std::size_t i = 0; i < onLegs; ++i) {
            const QLineF &leg = legs[i / along.size()];
            const bool isLevel = std::abs(leg.dx()) > std::abs(leg.dy());
            places.push_back(places[i]
                             + (isLevel ? QPointF(0, side * chip.height() * 0.75)
                                        : QPointF(side * (chip.width() / 2 + 4), 0)));
        }
    }
    if (cable.badge) { // the blocks it joins may stand close
        const QRectF all = nongjang::boundsOf(cable.line);
        for (int step = 1; step <= 8; ++step) {
            const double away = step * chip.height() * 0.7;
            places.emplace_back(all.center().x(), all.top() - away);
            places.emplace_back(all.center().x(), all.bottom() + away);
        }
    }
    return places;
}

/// Would a label cover the title of a block, as large as it is at this zoom?
bool CanvasModel::coversName(const QRectF &chip) const
{
    const double nameHeight = std::max(canvas::headerHeight, nameLabels * m_labelSize);
    bool covers = false;
    m_blockIndex.visit(chip, [&](int block) {
        QRectF name = m_blocks[std::size_t(block)].rect();
        name.setHeight(std::min(name.height(), nameHeight));
        covers = covers || name.intersects(chip);
    });
    return covers;
}

/// Where no other label and, if there is such a place, no block is near. Only what must be seen may lie over a name.
void CanvasModel::placeLabel(CanvasCable &cable, GridIndex &taken, std::vector<QRectF> &rects) const
{
    QRectF chip = labelBox(cable);
    if (chip.isNull())
        return;
    int bestRank = cable.badge ? 3 : 2;
    for (const QPointF &place : labelPlaces(cable, chip.size())) {
        chip.moveCenter(place);
        const std::vector<int> near = taken.query(chip);
        if (std::any_of(near.begin(), near.end(),
                        [&](int other) { return rects[std::size_t(other)].intersects(chip); }))
            continue;
        const int rank = blocksCrossed(chip) == 0 ? 0 : coversName(chip) ? 2 : 1;
        if (rank >= bestRank)
            continue;
        bestRank = rank;
        cable.labelAt = place;
        if (rank == 0)
            break;
    }
    cable.labelHidden = bestRank == (cable.badge ? 3 : 2);
    if (cable.labelHidden)
        return;
    chip.moveCenter(cable.labelAt);
    taken.insert(int(rects.size()), chip);
    rects.push_back(chip.adjusted(-2, -1, 2, 1));
}

void CanvasModel::placeLabels(const std::vector<int> &cables)
{
    if (m_isFar) // placed when one comes near
        return;
    GridIndex taken;
    taken.reset(m_bounds, m_cables.size());
    std::vector<QRectF> rects;
    std::vector<bool> placing(m_cables.size(), false);
    for (const int index : cables)
        placing[std::size_t(index)] = true;
    if (cables.size() < m_cables.size()) { // the others stay where they are
        for (std::size_t i = 0; i < m_cables.size(); ++i) {
            const QRectF box = labelBox(m_cables[i]);
            if (placing[i] || box.isNull() || m_cables[i].labelHidden)
                continue;
            taken.insert(int(rects.size()), box);
            rects.push_back(box);
        }
    }
    for (const bool badges : {true, false}) { // these must be seen
        for (const int index : cables) {
            CanvasCable &cable = m_cables[std::size_t(index)];
            if (cable.badge == badges)
                placeLabel(cable, taken, rects);
        }
    }
}

void CanvasModel::placeAllLabels()
{
    std::vector<int> all(m_cables.size());
    std::iota(all.begin(), all.end(), 0);
    placeLabels(all);
}

bool CanvasModel::setScale(double scale)
{
    const double size = std::max<double>(canvas::portSize, std::round(7.5 / scale));
    const bool merging = scale < canvas::nearScale;
    const bool isFar = scale < canvas::farScale;
    if (size == m_labelSize && merging == m_merging && isFar == m_isFar)
        return false;
    m_labelSize = size;
    m_merging = merging;
    m_isFar = isFar;
    placeAllLabels();
    return true;
}

void CanvasModel::routeAll()
{
    std::vector<Polyline *> lines;
    lines.reserve(m_cables.size());
    constexpr std::size_t worthThreads = 1'000;
    if (m_cables.size() < worthThreads)
        std::for_each(m_cables.begin(), m_cables.end(),
                      [this](CanvasCable &cable) { route(cable); });
    else // each looks at the blocks and writes its own line
        QtConcurrent::blockingMap(m_cables, [this](CanvasCable &cable) { route(cable); });
    for (CanvasCable &cable : m_cables) {
        if (m_assembly->cables[cable.index].way.isEmpty()) // the others lie where they were put
            lines.push_back(&cable.line);
    }
    spreadLanes(lines);
    placeAllLabels();
    indexAllCables();
}

void CanvasModel::indexAllCables()
{
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
        if (m_assembly->cables[cable].way.isEmpty() && cable != m_previewedCable)
            lines.push_back(&m_cables[std::size_t(cable)].line);
    }
    spreadLanes(lines);
    placeLabels(unique);
    for (const int cable : unique)
        indexCable(cable, true);
}

} // namespace nongjang
