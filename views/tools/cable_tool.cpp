#include "views/tools/cable_tool.h"

#include "model/catalog/catalog.h"
#include "model/edit/edits.h"
#include "model/edit/pattern_options.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace nongjang {

namespace {

constexpr double reachPixels = 12.0; ///< the rubber end jumps to a port this near
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
    const CanvasHit hit = context().model().hit(event.scene, 6.0 / context().scale());
    if (hit.port.isValid())
        start(hit.port, event.scene);
    else if (hit.block >= 0)
        context().showMessage(tr("Press on one of the small squares: those are the ports."));
}

void CableTool::start(const PortRef &from, QPointF scene)
{
    m_from = from;
    m_target = {};
    m_pointer = scene;
    m_fits.clear();
    const CanvasModel &model = context().model();
    const ShapePort &port =
        model.blocks()[std::size_t(from.block)].shape->ports[std::size_t(from.port)];
    if (!isFree(from))
        context().showMessage(
            tr("%1 is connected already.").arg(model.port(from)->indexedName(port.index)));
    context().updateOverlay();
}

bool CableTool::isFree(const PortRef &port) const
{
    return !context().model().blocks()[std::size_t(port.block)].used.testBit(port.port);
}

const Fit &CableTool::fitOf(const PortRef &to)
{
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

void CableTool::mouseMove(const ToolEvent &event)
{
    if (!isDrawing())
        return;
    m_pointer = event.scene;
    const PortRef target = targetAt(event.scene);
    if (!(target == m_target)) {
        m_target = target;
        if (!target.isValid()) {
            context().showTip({});
        } else {
            const CanvasModel &model = context().model();
            const BlockShape &shape = *model.blocks()[std::size_t(target.block)].shape;
            const QString name =
                model.port(target)->indexedName(shape.ports[std::size_t(target.port)].index);
            const Fit &fit = fitOf(target);
            context().showTip(
                !fit.fits ? fit.reason
                : isFree(target)
                    ? tr("%1: %2", "port, description").arg(name, model.port(target)->describe())
                    : tr("%1 is connected already.").arg(name));
        }
    }
    context().updateOverlay();
}

void CableTool::mouseRelease(const ToolEvent &event)
{
    if (!isDrawing() || event.button != Qt::LeftButton)
        return;
    const PortRef target = targetAt(event.scene);
    if (target.isValid())
        connectTo(target);
    cancel();
}

Endpoint CableTool::endpoint(const PortRef &port, const PortRef &other) const
{
    const CanvasModel &model = context().model();
    const CanvasBlock &block = model.blocks()[std::size_t(port.block)];
    const CanvasBlock &otherBlock = model.blocks()[std::size_t(other.block)];
    const ShapePort &shown = block.shape->ports[std::size_t(port.port)];
    const Port &group = *model.port(port);
    Endpoint end;
    end.component = block.id;
    end.port = group.name;
    if (group.count > 1) {
        // A block that stands for four cards takes four slots, from the one it is drawn to.
        const int wanted = block.count == 1 ? std::max(1, otherBlock.count) : 1;
        const int last = std::min(shown.index + wanted - 1, group.count);
        end.portIndex = {shown.index, last};
    }
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
    const int index = after ? int(after->cables.size()) - 1 : -1;
    const PartPtr part = index >= 0 ? session.catalog().part(after->cables[index].part) : nullptr;
    session.document().apply(*connected,
                             tr("Connect %1 and %2").arg(from.toString(), end.toString()));
    context().select({}, {index});
    context().showMessage(part ? tr("Connected with %1.").arg(part->fullName())
                               : tr("Connected %1 and %2.").arg(from.toString(), end.toString()));
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

void CableTool::paintOverlay(QPainter &painter, double scale)
{
    if (!isDrawing())
        return;
    paintPorts(painter);
    const QPalette palette = context().palette();
    const CanvasModel &model = context().model();
    const bool joins = m_target.isValid() && fitOf(m_target).fits && isFree(m_target);
    const bool refused = m_target.isValid() && !joins;
    const PortSide side =
        model.blocks()[std::size_t(m_from.block)].shape->ports[std::size_t(m_from.port)].side;
    const QPointF end = m_target.isValid() ? model.anchor(m_target) : m_pointer;
    const QPointF start = model.anchor(m_from);
    const PortSide arriving = m_target.isValid()
                                  ? model.blocks()[std::size_t(m_target.block)]
                                        .shape->ports[std::size_t(m_target.port)]
                                        .side
                                  : (end.x() > start.x() ? PortSide::Left : PortSide::Right);
    const Polyline line =
        routeCable({start, side}, {end, arriving}, [](const QRectF &) { return 0; });
    const theme::Role role = refused ? theme::Role::Reject
                             : joins ? theme::Role::Accept
                                     : theme::cableRole(portDomain(model.port(m_from)->kind));
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
