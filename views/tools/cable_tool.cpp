#include "views/tools/cable_tool.h"

#include "model/catalog/catalog.h"
#include "model/edit/edits.h"
#include "model/edit/pattern_options.h"
#include "model/edit/port_use.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/port_reach.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nongjang {

namespace {

constexpr double reachPixels = 12.0;   ///< the rubber end jumps to a port this near
constexpr double shortestLoose = 24.0; ///< pixels; a shorter drag is a slip of the hand
constexpr std::size_t mostShown = 600;

} // namespace

void CableTool::activate(ToolContext &toolContext)
{
    CanvasTool::activate(toolContext);
    context().setCursor(Qt::CrossCursor);
}

void CableTool::mousePress(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton || isDrawing())
        return;
    const double scale = context().scale();
    const CanvasHit hit = context().model().hit(event.scene, 6.0 / scale);
    const PortRef port = portNear(context().model(), hit, event.scene, scale, PortReach::Whole);
    if (port.isValid())
        start(port, event.scene);
    else if (hit.block >= 0)
        context().showMessage(tr("Press on one of the small squares: those are the ports."));
}

void CableTool::start(const PortRef &from, QPointF scene)
{
    cancel();
    m_isDrawing = true;
    m_from = from;
    m_pointer = m_start = scene;
    const CanvasModel &model = context().model();
    const ShapePort &port =
        model.blocks()[std::size_t(from.block)].shape->ports[std::size_t(from.port)];
    if (!isFree(from))
        context().showMessage(
            tr("%1 is connected already.").arg(model.port(from)->indexedName(port.index)));
    context().updateOverlay();
}

void CableTool::startMoving(int cable, CableSide side, QPointF scene)
{
    cancel();
    const CanvasCable &shown = context().model().cables()[std::size_t(cable)];
    const bool isFrom = side == CableSide::From;
    m_isDrawing = true;
    m_moving = {cable, side, isFrom ? shown.from : shown.to};
    m_from = isFrom ? shown.to : shown.from;
    if (m_from.port < 0)
        m_from = {}; // loose, or a port that is not there
    m_fixed = isFrom ? shown.line.back() : shown.line.front();
    m_pointer = m_start = scene;
    context().updateOverlay();
}

bool CableTool::isFree(const PortRef &port) const
{
    return (m_moving && port == m_moving->own)
           || !context().model().blocks()[std::size_t(port.block)].used.testBit(port.port);
}

const Fit &CableTool::fitOf(const PortRef &to)
{
    static const Fit anything{true, {}};
    if (!m_from.isValid())
        return anything;
    const CanvasModel &model = context().model();
    const BlockShape &shape = *model.blocks()[std::size_t(to.block)].shape;
    const std::pair key(&shape, shape.ports[std::size_t(to.port)].group);
    auto found = m_fits.find(key);
    if (found == m_fits.end()) {
        const Fit fit =
            connectionFit(context().session().catalog(), *model.port(m_from), *model.port(to));
        found = m_fits.emplace(key, fit).first;
    }
    return found->second;
}

/// The port under or near the pointer; over a block, its first free port that fits.
PortRef CableTool::targetAt(QPointF scene)
{
    const CanvasModel &model = context().model();
    const CanvasHit hit = model.hit(scene, reachPixels / context().scale());
    if (hit.port.isValid())
        return hit.port == m_from ? PortRef() : hit.port;
    const double reach = reachPixels / context().scale();
    PortRef best;
    double bestDistance = reach;
    for (const int index :
         model.blocksIn(QRectF(scene, QSizeF()).adjusted(-reach, -reach, reach, reach))) {
        const BlockShape &shape = *model.blocks()[std::size_t(index)].shape;
        for (int port = 0; port < int(shape.ports.size()); ++port) {
            const PortRef candidate{index, port};
            const double distance = QLineF(model.portBox(candidate).center(), scene).length();
            if (distance < bestDistance && !(candidate == m_from) && fitOf(candidate).fits
                && isFree(candidate)) {
                best = candidate;
                bestDistance = distance;
            }
        }
    }
    if (best.isValid() || hit.block < 0 || hit.block == m_from.block)
        return best;
    const BlockShape &shape = *model.blocks()[std::size_t(hit.block)].shape;
    for (int port = 0; port < int(shape.ports.size()); ++port) {
        if (isFree({hit.block, port}) && fitOf({hit.block, port}).fits)
            return {hit.block, port};
    }
    return {};
}

/// Why nothing can be plugged in at a point: what keeps the ports of the block there from being joined. Empty: no block is there.
QString CableTool::refusalAt(QPointF scene)
{
    const CanvasModel &model = context().model();
    const CanvasHit hit = model.hit(scene, reachPixels / context().scale());
    if (hit.block < 0 || hit.block == m_from.block)
        return {};
    const CanvasBlock &block = model.blocks()[std::size_t(hit.block)];
    QString reason = block.assembly.isEmpty()
                         ? tr("%1 has no ports.").arg(block.title)
                         : tr("%1 shows no ports: inside, a port's menu has “Show this port on "
                              "the block”.")
                               .arg(block.title);
    for (int port = 0; port < int(block.shape->ports.size()); ++port) {
        const Fit &fit = fitOf({hit.block, port});
        if (fit.fits)
            return tr("All ports of %1 that fit are connected already.").arg(block.title);
        if (port == 0)
            reason = fit.reason;
    }
    return reason;
}

QString CableTool::tipAt(QPointF scene)
{
    if (!m_target.isValid())
        return refusalAt(scene);
    const CanvasModel &model = context().model();
    const BlockShape &shape = *model.blocks()[std::size_t(m_target.block)].shape;
    const Port &port = *model.port(m_target);
    const QString name = port.indexedName(shape.ports[std::size_t(m_target.port)].index);
    const Fit &fit = fitOf(m_target);
    return !fit.fits          ? fit.reason
           : isFree(m_target) ? tr("%1: %2", "port, description").arg(name, port.describe())
                              : tr("%1 is connected already.").arg(name);
}

void CableTool::mouseMove(const ToolEvent &event)
{
    if (!isDrawing())
        return;
    m_pointer = event.scene;
    m_target = targetAt(event.scene);
    context().showTip(tipAt(event.scene));
    context().updateOverlay();
}

void CableTool::mouseRelease(const ToolEvent &event)
{
    if (!isDrawing() || event.button != Qt::LeftButton)
        return;
    const PortRef target = targetAt(event.scene);
    const QString refusal = target.isValid() ? QString() : refusalAt(event.scene);
    const bool isFar = QLineF(m_start, event.scene).length() * context().scale() >= shortestLoose;
    const bool isGround =
        context().model().hit(event.scene, reachPixels / context().scale()).block < 0;
    const bool isBack = m_moving && target.isValid() && target == m_moving->own;
    if (target.isValid() && !isBack)
        connectTo(target);
    else if (!refusal.isEmpty())
        context().showMessage(refusal);
    else if (isFar && isGround && !isBack)
        leaveLoose(canvas::snapped(event.scene));
    cancel();
}

Endpoint CableTool::endpoint(const PortRef &port, const PortRef &other) const
{
    const CanvasModel &model = context().model();
    const CanvasBlock &block = model.blocks()[std::size_t(port.block)];
    const int others = other.isValid() ? model.blocks()[std::size_t(other.block)].count : 1;
    const ShapePort &shown = block.shape->ports[std::size_t(port.port)];
    const Port &group = *model.port(port);
    Endpoint end;
    end.component = block.id;
    end.port = group.name;
    if (group.count > 1) {
        // A block that stands for four cards takes four slots, from the one it is drawn to.
        const int wanted = block.count == 1 ? std::max(1, others) : 1;
        const int last = std::min(shown.index + wanted - 1, group.count);
        end.portIndex = {shown.index, last};
    }
    return end;
}

/// The first `wanted` of a block that stands for several whose connector nothing is plugged into.
IndexRange CableTool::freeInstances(const PortRef &port, int wanted) const
{
    const CanvasModel &model = context().model();
    const CanvasBlock &block = model.blocks()[std::size_t(port.block)];
    const int index = block.shape->ports[std::size_t(port.port)].index;
    const Design &design = context().session().document().design();
    Assembly others = *design.assembly(context().assemblyId());
    others.cables.removeAt(m_moving->cable);
    const PortUse use(design, context().session().catalog(), others);
    int first = 1;
    while (first + wanted <= block.count
           && !use.isFree(block.id, model.port(port)->name, {first, index}))
        ++first;
    return {first, first + wanted - 1};
}

/// Where the end that is moved comes to be: as many connectors as the cable stands for.
Endpoint CableTool::movedEndpoint(const PortRef &port) const
{
    const CanvasModel &model = context().model();
    const CanvasBlock &block = model.blocks()[std::size_t(port.block)];
    const Port &group = *model.port(port);
    const Cable &cable = *model.source(m_moving->cable);
    const int wanted = int(model.cables()[std::size_t(m_moving->cable)].count);
    Endpoint end;
    end.component = block.id;
    end.port = group.name;
    int each = 1; // connectors of each component
    if (cable.pattern != CablePattern::OneToOne)
        each = endOf(cable, m_moving->side).portIndex.size(group.count);
    else if (wanted % block.count == 0)
        each = wanted / block.count;
    else
        end.componentIndex = freeInstances(port, std::min(wanted, block.count));
    const int first = block.shape->ports[std::size_t(port.port)].index;
    if (group.count > 1)
        end.portIndex = {first, std::min(first + std::max(each, 1) - 1, group.count)};
    return end;
}

void CableTool::connectTo(const PortRef &to)
{
    const CanvasModel &model = context().model();
    const Fit fit = fitOf(to);
    if (!fit.fits) {
        context().showMessage(fit.reason);
        return;
    }
    if (m_moving) {
        const Endpoint end = movedEndpoint(to);
        moveEndTo(end, tr("Move the cable to %1").arg(end.toString()));
        return;
    }
    DesignSession &session = context().session();
    const Endpoint from = endpoint(m_from, to);
    const Endpoint end = endpoint(to, m_from);
    const Design shown = model.withShownPositions(session.document().design());
    Cable drawn;
    drawn.from = from;
    drawn.to = end;
    if (hasChoice(patternOptions(shown, session.catalog(), context().assemblyId(), drawn))) {
        context().askPattern(drawn);
        return;
    }
    const Result<Design> connected =
        connectPorts(shown, session.catalog(), context().assemblyId(), from, end);
    if (!connected) {
        context().showMessage(connected.error().message);
        return;
    }
    const AssemblyPtr after = connected->assembly(context().assemblyId());
    apply(*connected, tr("Connect %1 and %2").arg(from.toString(), end.toString()),
          int(after->cables.size()) - 1);
}

void CableTool::leaveLoose(QPointF scene)
{
    Endpoint loose;
    loose.loose = scene;
    if (m_moving) {
        moveEndTo(loose, tr("Loosen the cable"));
        return;
    }
    DesignSession &session = context().session();
    const Endpoint from = endpoint(m_from, {});
    const Design shown = context().model().withShownPositions(session.document().design());
    const Result<Design> drawn =
        drawLooseCable(shown, session.catalog(), context().assemblyId(), from, scene);
    if (!drawn) {
        context().showMessage(drawn.error().message);
        return;
    }
    const AssemblyPtr after = drawn->assembly(context().assemblyId());
    apply(*drawn, tr("Draw a cable from %1").arg(from.toString()), int(after->cables.size()) - 1);
}

void CableTool::moveEndTo(const Endpoint &end, const QString &text)
{
    DesignSession &session = context().session();
    const Moving moving = *m_moving; // the edit cancels what is under way
    const Design shown = context().model().withShownPositions(session.document().design());
    const Result<Design> moved = moveCableEnd(shown, session.catalog(), context().assemblyId(),
                                              moving.cable, moving.side, end);
    if (!moved)
        context().showMessage(moved.error().message);
    else if (*moved != shown)
        apply(*moved, text, moving.cable);
}

/// Puts a drawn or moved cable into the design, selects it and says what it is.
void CableTool::apply(const Design &after, const QString &text, int index)
{
    const Cable cable = after.assembly(context().assemblyId())->cables[index];
    DesignSession &session = context().session();
    session.document().apply(after, text);
    context().select({}, {index});
    const PartPtr part = session.catalog().part(cable.part);
    if (cable.from.isLoose() || cable.to.isLoose())
        context().showMessage(tr("The end lies loose; drag it to a port, or delete the cable."));
    else
        context().showMessage(
            part ? tr("Connected with %1.").arg(part->fullName())
                 : tr("Connected %1 and %2.").arg(cable.from.toString(), cable.to.toString()));
}

bool CableTool::keyPress(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || !isDrawing())
        return false;
    cancel();
    return true;
}

void CableTool::cancel()
{
    if (!isDrawing())
        return;
    m_isDrawing = false;
    m_moving.reset();
    m_from = {};
    m_target = {};
    m_fits.clear();
    context().showTip({});
    context().updateOverlay();
}

void CableTool::paintPorts(QPainter &painter)
{
    const QPalette palette = context().palette();
    const CanvasModel &model = context().model();
    const QColor accept = theme::colour(theme::Role::Accept, palette);
    QColor veil = theme::colour(theme::Role::BlockFill, palette);
    veil.setAlphaF(0.72F);
    std::vector<int> visible = model.blocksIn(context().visibleRect());
    if (visible.size() > mostShown)
        visible.resize(mostShown);
    for (const int index : visible) {
        const BlockShape &shape = *model.blocks()[std::size_t(index)].shape;
        for (int port = 0; port < int(shape.ports.size()); ++port) {
            const PortRef ref{index, port};
            if (ref == m_from)
                continue;
            const QRectF box = model.portBox(ref);
            if (isFree(ref) && fitOf(ref).fits) {
                painter.setPen(QPen(accept, 2));
                painter.setBrush(
                    theme::blend(theme::colour(theme::Role::BlockFill, palette), accept, 0.35));
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 2.5, 2.5);
            } else {
                painter.fillRect(box.adjusted(-1, -1, 1, 1), veil);
            }
        }
    }
    painter.setBrush(Qt::NoBrush);
}

/// The end of the rubber cable that stays.
RouteEnd CableTool::fixedEnd() const
{
    const CanvasModel &model = context().model();
    if (!m_from.isValid())
        return {m_fixed, m_pointer.x() > m_fixed.x() ? PortSide::Right : PortSide::Left};
    const PortSide side =
        model.blocks()[std::size_t(m_from.block)].shape->ports[std::size_t(m_from.port)].side;
    return {model.anchor(m_from), side};
}

void CableTool::paintOverlay(QPainter &painter, double scale)
{
    if (!isDrawing())
        return;
    paintPorts(painter);
    const QPalette palette = context().palette();
    const CanvasModel &model = context().model();
    const bool joins = m_target.isValid() && fitOf(m_target).fits && isFree(m_target);
    const bool refused = m_target.isValid() && !joins;
    const RouteEnd fixed = fixedEnd();
    const QPointF end = m_target.isValid() ? model.anchor(m_target) : m_pointer;
    const PortSide arriving = m_target.isValid()
                                  ? model.blocks()[std::size_t(m_target.block)]
                                        .shape->ports[std::size_t(m_target.port)]
                                        .side
                                  : (end.x() > fixed.anchor.x() ? PortSide::Left : PortSide::Right);
    const Polyline line = routeCable(fixed, {end, arriving}, [](const QRectF &) { return 0; });
    const theme::Role role = refused ? theme::Role::Reject
                             : joins ? theme::Role::Accept
                             : m_from.isValid()
                                 ? theme::cableRole(portDomain(model.port(m_from)->kind))
                                 : theme::Role::WarningText;
    QPen pen(theme::colour(role, palette), 2.4);
    if (!joins)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawPath(roundedPath(line, 6.0));
    for (const PortRef &ref : {m_from, m_target}) {
        if (!ref.isValid())
            continue;
        painter.setPen(QPen(theme::colour(role, palette), std::max(2.0, 2.0 / scale)));
        painter.drawRoundedRect(model.portBox(ref).adjusted(-3, -3, 3, 3), 3, 3);
    }
}

} // namespace nongjang
