#include "views/canvas/canvas_model.h"

#include "model/catalog/catalog.h"
#include "model/design/connectors.h"
#include "views/theme/theme.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nongjang {

namespace {

/// Up to this many cables every change routes all anew, so that cables mind the blocks that moved
/// into their way; above, only those of the moved blocks.
constexpr std::size_t routeAllLimit = 3000;

struct BundleSize
{
    double components = 1;
    double connectors = 1; ///< of all the components together
};

BundleSize sizeOf(const Endpoint &end, const CanvasBlock &block, const Port &port)
{
    const double components = end.componentIndex.size(block.count);
    return {components, components * end.portIndex.size(port.count)};
}

/// How many cables a bundle stands for; model/design/connectors.h pairs them.
double cablesOf(const Cable &cable, const BundleSize &from, const BundleSize &to)
{
    switch (cable.pattern) {
    case CablePattern::OneToOne:
        return from.connectors;
    case CablePattern::Spread:
        return std::min(from.connectors, to.connectors);
    case CablePattern::FullMesh:
        return from.components * to.components * cable.count;
    }
    return 1;
}

/// The same cables, but for the points their lines pass and where loose ends lie.
bool sameButPlaces(const QList<Cable> &before, const QList<Cable> &after)
{
    const auto isSame = [](const Cable &a, const Cable &b) {
        if (a == b)
            return true;
        Cable other = b;
        other.way = a.way;
        if (other.from.loose && a.from.loose)
            other.from.loose = a.from.loose;
        if (other.to.loose && a.to.loose)
            other.to.loose = a.to.loose;
        return a == other;
    };
    return before.isSharedWith(after)
           || std::equal(before.begin(), before.end(), after.begin(), after.end(), isSame);
}

} // namespace

QString CanvasBlock::badge() const
{
    return count > 1 ? QStringLiteral("×%1").arg(QLocale().toString(count)) : QString();
}

bool CanvasModel::update(const Design &design, const Catalog &catalog, const QString &assemblyId)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    const bool sameInside = m_assemblies == design.assemblies;
    if (assembly == m_assembly && assemblyId == m_assemblyId && sameInside)
        return false;
    const bool isSameLevel =
        assembly && m_assembly && assemblyId == m_assemblyId && m_previewedCable < 0;
    m_previewedCable = -1;
    const bool moved = isSameLevel && m_previewed.empty() && onlyMoved(*assembly);
    const AssemblyPtr before = isSameLevel ? m_assembly : nullptr;
    if (!sameInside)
        m_assemblyShapes.clear();
    m_assemblyId = assemblyId;
    m_assemblies = design.assemblies;
    m_assembly = assembly;
    if (moved && (sameInside || assembly->id != Design::rootId))
        applyPositions(*assembly, before->cables);
    else
        rebuild(design, catalog, before);
    return true;
}

/// True when the new state differs in positions and locks only, and all of them are given.
bool CanvasModel::onlyMoved(const Assembly &after) const
{
    if (after.components.size() != qsizetype(m_blocks.size())
        || !sameButPlaces(after.cables, m_assembly->cables))
        return false;
    for (qsizetype i = 0; i < after.components.size(); ++i) {
        if (!after.components[i].position)
            return false;
        Component before = m_assembly->components[i];
        before.position = after.components[i].position;
        before.locked = after.components[i].locked;
        if (!(before == after.components[i]))
            return false;
    }
    return true;
}

void CanvasModel::applyPositions(const Assembly &after, const QList<Cable> &cablesBefore)
{
    std::vector<int> moved;
    std::vector<QRectF> before;
    for (qsizetype i = 0; i < after.components.size(); ++i) {
        CanvasBlock &block = m_blocks[std::size_t(i)];
        block.placed = true;
        block.locked = after.components[i].locked;
        if (block.position == *after.components[i].position)
            continue;
        before.push_back(block.paintRect());
        block.position = *after.components[i].position;
        moved.push_back(int(i));
    }
    const bool most = moved.size() > m_blocks.size() / 4; // laid out anew: other cells fit better
    if (most)
        reindexBlocks();
    for (std::size_t i = 0; !most && i < moved.size(); ++i) {
        const QRectF now = m_blocks[std::size_t(moved[i])].paintRect();
        m_blockIndex.remove(moved[i], before[i]);
        m_blockIndex.insert(moved[i], now);
        m_bounds |= now;
    }
    std::vector<int> cables = cablesMoved(after.cables, cablesBefore);
    if (most || m_cables.size() <= routeAllLimit) {
        routeAll();
        return;
    }
    for (const int block : moved)
        cables.insert(cables.end(), m_cablesOf[std::size_t(block)].begin(),
                      m_cablesOf[std::size_t(block)].end());
    routeSome(cables);
}

/// Those with other corners or another loose end than before.
std::vector<int> CanvasModel::cablesMoved(const QList<Cable> &after, const QList<Cable> &before)
{
    std::vector<int> cables;
    bool regroup = false; // one with a way is in no group
    const bool areMoved = !before.isSharedWith(after);
    for (int cable = 0; areMoved && cable < int(after.size()); ++cable) {
        if (before[cable] == after[cable])
            continue;
        cables.push_back(cable);
        regroup |= before[cable].way.isEmpty() != after[cable].way.isEmpty();
    }
    if (regroup)
        groupCables();
    return cables;
}

void CanvasModel::rebuild(const Design &design, const Catalog &catalog, const AssemblyPtr &shown)
{
    Drawn before{m_previewed.empty() ? shown : nullptr, std::move(m_blocks), std::move(m_cables)};
    m_blocks.clear();
    m_cables.clear();
    m_loads.clear();
    m_cablesOf.clear();
    m_blockOf.clear();
    m_previewed.clear();
    m_previewHome.clear();
    m_previewDelta = {};
    m_groups.clear();
    if (m_assembly) {
        buildBlocks(design, catalog);
        buildCables();
        groupCables();
        place();
    }
    reindexBlocks();
    if (before.assembly && m_cables.size() > routeAllLimit)
        routeNew(before);
    else
        routeAll();
}

void CanvasModel::buildBlocks(const Design &design, const Catalog &catalog)
{
    m_blocks.reserve(std::size_t(m_assembly->components.size()));
    m_blockOf.reserve(m_assembly->components.size());
    for (const Component &component : m_assembly->components) {
        CanvasBlock block;
        block.id = component.id;
        block.title = component.label.isEmpty() ? component.id : component.label;
        block.assembly = component.assembly;
        block.count = component.count;
        block.off = component.off;
        block.locked = component.locked;
        block.placed = component.position.has_value();
        block.position = component.position.value_or(QPointF());
        block.shape = shapeOf(design, catalog, component);
        block.used.resize(qsizetype(block.shape->ports.size()));
        m_blockOf.insert(component.id, int(m_blocks.size()));
        m_blocks.push_back(std::move(block));
    }
    m_cablesOf.resize(m_blocks.size());
}

ShapePtr CanvasModel::shapeOf(const Design &design, const Catalog &catalog,
                              const Component &component)
{
    ShapePtr &cached = component.assembly.isEmpty() ? m_partShapes[component.part]
                                                    : m_assemblyShapes[component.assembly];
    if (cached)
        return cached;
    ShapeInput input;
    input.ports = portsOf(design, catalog, component);
    if (!component.assembly.isEmpty()) {
        const AssemblyPtr inside = design.assembly(component.assembly);
        input.assembly = true;
        input.iconName = QStringLiteral("assembly");
        input.category = Category::Rack;
        input.unknownPart = !inside;
        input.name = inside ? (inside->name.isEmpty() ? inside->id : inside->name)
                            : tr("%1 (unknown assembly)").arg(component.assembly);
        if (inside)
            input.figures = tr("%n part(s)", nullptr, int(inside->components.size()));
    } else if (const PartPtr part = catalog.part(component.part)) {
        input.name = part->fullName();
        input.figures = part->summary();
        input.category = part->category;
        input.iconName = theme::categoryIconName(part->category);
    } else {
        input.name = tr("%1 (unknown part)").arg(component.part);
        input.unknownPart = true;
        input.iconName = QStringLiteral("warning");
    }
    cached = makeShape(input);
    return cached;
}

ShapePtr CanvasModel::shapeFor(const Design &design, const Catalog &catalog, const QString &partId)
{
    Component component;
    const QString prefix = QStringLiteral("assembly:");
    if (partId.startsWith(prefix))
        component.assembly = partId.mid(prefix.size());
    else
        component.part = partId;
    return shapeOf(design, catalog, component);
}

/// The squares of the block an end is plugged into.
std::vector<int> CanvasModel::shownPorts(const Endpoint &end, int block) const
{
    std::vector<int> ports;
    const BlockShape &shape = *m_blocks[std::size_t(block)].shape;
    const int group = shape.groupIndex(end.port);
    if (group < 0)
        return ports;
    const int count = shape.groups[std::size_t(group)].count;
    const int last = std::min(end.portIndex.isAll() ? count : end.portIndex.last, count);
    int previous = -1;
    for (int index = end.portIndex.begin(); index <= last; ++index) {
        const int port = shape.portIndex(end.port, index);
        if (port < 0 || port == previous) // past the last square shown
            break;
        ports.push_back(port);
        previous = port;
    }
    return ports;
}

void CanvasModel::buildCables()
{
    m_cables.reserve(std::size_t(m_assembly->cables.size()));
    std::vector<std::size_t> firstPort{0}; // of each block, among the ports of all
    for (const CanvasBlock &block : m_blocks)
        firstPort.push_back(firstPort.back() + block.shape->ports.size());
    std::vector<int> sharers(firstPort.back(), 0); // cables so far, per port
    const auto share = [&](const PortRef &end) {
        return end.block < 0 || end.port < 0
                   ? 0
                   : sharers[firstPort[std::size_t(end.block)] + std::size_t(end.port)]++;
    };
    for (int index = 0; index < int(m_assembly->cables.size()); ++index) {
        const Cable &cable = m_assembly->cables[index];
        CanvasCable shown;
        shown.index = index;
        shown.part = cable.part;
        shown.off = cable.off;
        const std::pair<const Endpoint *, PortRef *> ends[] = {{&cable.from, &shown.from},
                                                               {&cable.to, &shown.to}};
        BundleSize sizes[2];
        for (std::size_t i = 0; i < 2; ++i) {
            auto [end, ref] = ends[i];
            ref->block = blockIndex(end->component);
            const std::vector<int> ports =
                ref->block >= 0 ? shownPorts(*end, ref->block) : std::vector<int>();
            if (ref->block >= 0)
                m_cablesOf[std::size_t(ref->block)].push_back(index);
            if (ports.empty()) {
                shown.dangling = true;
                continue;
            }
            CanvasBlock &block = m_blocks[std::size_t(ref->block)];
            ref->port = ports[ports.size() / 2];
            for (const int port : ports)
                block.used.setBit(port);
            const Port &port = block.shape->groupOf(ref->port);
            shown.domain = portDomain(port.kind);
            sizes[i] = sizeOf(*end, block, port);
        }
        shown.loose = cable.from.isLoose() || cable.to.isLoose();
        if (shown.loose)
            shown.count = std::max(sizes[0].connectors, sizes[1].connectors);
        else if (!shown.dangling)
            shown.count = cablesOf(cable, sizes[0], sizes[1]);
        shown.bundle = shown.count > 1;
        if (shown.bundle)
            setCountLabel(shown.count, shown.label, shown.labelEms);
        shown.fromShare = share(shown.from);
        shown.toShare = share(shown.to);
        m_cables.push_back(std::move(shown));
    }
}

void CanvasModel::reindexBlocks()
{
    m_bounds = {};
    for (const CanvasBlock &block : m_blocks)
        m_bounds |= block.paintRect();
    m_blockIndex.reset(m_bounds.adjusted(-600, -600, 600, 600), m_blocks.size());
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        m_blockIndex.insert(int(i), m_blocks[i].paintRect());
}

void CanvasModel::setFindings(const std::vector<Finding> &findings, const QString &path)
{
    for (CanvasBlock &block : m_blocks)
        block.problem.reset();
    const QString prefix = path + QLatin1Char('/');
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Info || finding.approved)
            continue;
        for (const QString &object : finding.objects) {
            if (!object.startsWith(prefix))
                continue;
            // "farm/rig/gpu[2]:pcie" marks the block the way leads through here: rig.
            qsizetype end = prefix.size();
            while (end < object.size() && !QStringLiteral("/[:").contains(object[end]))
                ++end;
            const int block = blockIndex(object.mid(prefix.size(), end - prefix.size()));
            if (block < 0)
                continue;
            auto &problem = m_blocks[std::size_t(block)].problem;
            problem = std::max(problem.value_or(finding.severity), finding.severity);
        }
    }
}

QRectF CanvasModel::bounds() const
{
    QRectF bounds;
    for (const CanvasBlock &block : m_blocks)
        bounds |= block.paintRect();
    for (const CanvasCable &cable : m_cables) {
        if (!cable.line.empty())
            bounds |= nongjang::boundsOf(cable.line).adjusted(-4, -4, 4, 4);
    }
    return bounds;
}

QRectF CanvasModel::boundsOf(const std::vector<int> &blocks, const std::vector<int> &cables) const
{
    QRectF bounds;
    for (const int block : blocks)
        bounds |= m_blocks[std::size_t(block)].paintRect();
    for (const int cable : cables)
        bounds |= nongjang::boundsOf(m_cables[std::size_t(cable)].line).adjusted(-6, -6, 6, 6);
    return bounds;
}

std::vector<int> CanvasModel::blocksIn(const QRectF &rect) const
{
    std::vector<int> found;
    if (rect.contains(m_bounds) && m_layers.cooling) {
        found.resize(m_blocks.size());
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    found = m_blockIndex.query(rect);
    std::erase_if(found, [&](int block) {
        return !isBlockShown(block) || !m_blocks[std::size_t(block)].paintRect().intersects(rect);
    });
    return found;
}

std::vector<int> CanvasModel::cablesIn(const QRectF &rect) const
{
    std::vector<int> found;
    if (rect.contains(m_bounds)) {
        found.resize(m_cables.size());
        std::iota(found.begin(), found.end(), 0);
        if (!isAllDrawn())
            std::erase_if(found, [this](int cable) { return !isCableDrawn(cable); });
        return found;
    }
    found = m_cableIndex.query(rect);
    std::erase_if(found, [&](int cable) {
        if (!isCableDrawn(cable))
            return true;
        const Polyline &line = m_cables[std::size_t(cable)].line;
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (QRectF(line[i - 1], line[i]).normalized().adjusted(-4, -4, 4, 4).intersects(rect))
                return false;
        }
        return true;
    });
    return found;
}

CanvasHit CanvasModel::hit(QPointF point, double tolerance) const
{
    CanvasHit hit;
    const QRectF near(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    for (const int index : m_blockIndex.query(near.adjusted(-8, -8, 8, 8))) {
        const CanvasBlock &block = m_blocks[std::size_t(index)];
        const QPointF local = point - block.position;
        if (!isBlockShown(index) || !block.rect().adjusted(-8, -8, 8, 8).contains(point))
            continue;
        for (std::size_t port = 0; port < block.shape->ports.size(); ++port) {
            if (block.shape->ports[port].box.adjusted(-2, -2, 2, 2).contains(local))
                hit.port = {index, int(port)};
        }
        if (block.rect().contains(point)) {
            hit.block = index;
            if (hit.port.block != index)
                hit.port = {}; // of a block beneath this one
        }
    }
    if (hit.block < 0 && !hit.port.isValid()) {
        double best = tolerance * tolerance;
        for (const int cable : m_cableIndex.query(near)) {
            const double distance = distanceSquared(m_cables[std::size_t(cable)].line, point);
            if (distance <= best && isCableDrawn(cable)) {
                best = distance;
                hit.cable = cable;
            }
        }
    }
    return hit;
}

const Port *CanvasModel::port(const PortRef &ref) const
{
    return ref.block >= 0 && ref.port >= 0
               ? &m_blocks[std::size_t(ref.block)].shape->groupOf(ref.port)
               : nullptr;
}

QPointF CanvasModel::anchor(const PortRef &ref) const
{
    const CanvasBlock &block = m_blocks[std::size_t(ref.block)];
    return ref.port >= 0 ? block.position + block.shape->ports[std::size_t(ref.port)].anchor
                         : block.rect().center();
}

QRectF CanvasModel::portBox(const PortRef &ref) const
{
    const CanvasBlock &block = m_blocks[std::size_t(ref.block)];
    return block.shape->ports[std::size_t(ref.port)].box.translated(block.position);
}

QRectF CanvasModel::previewMove(const std::vector<int> &blocks, QPointF delta)
{
    if (m_previewed != blocks) {
        m_previewed = blocks;
        m_previewHome.clear();
        for (const int block : blocks)
            m_previewHome.push_back(m_blocks[std::size_t(block)].position);
    }
    std::vector<int> cables;
    for (const int block : blocks)
        cables.insert(cables.end(), m_cablesOf[std::size_t(block)].begin(),
                      m_cablesOf[std::size_t(block)].end());
    QRectF dirty = boundsOf(blocks, cables);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        CanvasBlock &block = m_blocks[std::size_t(blocks[i])];
        m_blockIndex.remove(blocks[i], block.paintRect());
        block.position = m_previewHome[i] + delta;
        m_blockIndex.insert(blocks[i], block.paintRect());
        m_bounds |= block.paintRect();
    }
    m_previewDelta = delta;
    if (delta.isNull() && m_cables.size() <= routeAllLimit)
        routeAll(); // back in the lanes they had among their neighbours
    else
        routeSome(cables);
    if (delta.isNull())
        m_previewed.clear();
    return dirty | boundsOf(blocks, cables);
}

Design CanvasModel::withShownPositions(const Design &design) const
{
    if (!m_assembly || std::all_of(m_blocks.begin(), m_blocks.end(), [](const CanvasBlock &block) {
            return block.placed;
        }))
        return design;
    const AssemblyPtr current = design.assembly(m_assemblyId);
    if (!current)
        return design;
    Assembly assembly = *current;
    for (Component &component : assembly.components) {
        const int block = blockIndex(component.id);
        if (!component.position && block >= 0)
            component.position = m_blocks[std::size_t(block)].position;
    }
    return design.withAssembly(std::move(assembly));
}

} // namespace nongjang
