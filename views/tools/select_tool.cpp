#include "views/tools/select_tool.h"

#include "model/edit/edits.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/lock_badge.h"
#include "views/canvas/port_reach.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QSet>

#include <cmath>

namespace nongjang {

namespace {

constexpr double hitPixels = 5.0;
constexpr double snapPixels = 6.0;
constexpr double levelDistance = 6.0;    ///< scene units within which a cable comes to run straight
constexpr double guideReach = 1200.0;    ///< blocks further away do not attract
constexpr std::size_t mostGuides = 2000; ///< blocks nearby; among more, lines say nothing

} // namespace

void SelectTool::activate(ToolContext &toolContext)
{
    CanvasTool::activate(toolContext);
    m_cable.activate(toolContext);
    m_handles.activate(toolContext);
    context().setCursor(Qt::ArrowCursor);
}

CanvasHit SelectTool::hitAt(QPointF scene) const
{
    const double zoom = context().scale();
    CanvasHit hit = context().model().hit(scene, hitPixels / zoom);
    if (zoom >= canvas::portScale) {
        hit.port = portNear(context().model(), hit, scene, zoom, PortReach::AtEdges);
    } else if (hit.port.isValid()) { // too small to be meant
        hit.block = hit.port.block;
        hit.port = {};
    }
    return hit;
}

bool SelectTool::isSelected(const CanvasHit &hit) const
{
    if (hit.block >= 0)
        return context().selectedComponents().contains(
            context().model().blocks()[std::size_t(hit.block)].id);
    const QList<int> selected = context().selectedCables();
    const QList<int> drawn = hit.cable >= 0 ? context().model().drawnWith(hit.cable) : QList<int>();
    return std::any_of(drawn.begin(), drawn.end(),
                       [&](int cable) { return selected.contains(cable); });
}

void SelectTool::toggle(const CanvasHit &hit)
{
    QStringList components = context().selectedComponents();
    QList<int> cables = context().selectedCables();
    if (hit.block >= 0) {
        const QString &id = context().model().blocks()[std::size_t(hit.block)].id;
        if (!components.removeOne(id))
            components += id;
    } else if (hit.cable >= 0) {
        const bool add = !isSelected(hit);
        for (const int cable : context().model().drawnWith(hit.cable)) {
            cables.removeOne(cable);
            if (add)
                cables += cable;
        }
    }
    context().select(components, cables);
}

void SelectTool::mousePress(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    cancel();
    m_pressed = event;
    m_pressedHit = hitAt(event.scene);
    m_state = State::Pressed;
    const bool add = event.modifiers.testFlag(Qt::ControlModifier)
                     || event.modifiers.testFlag(Qt::ShiftModifier);
    if (!add && m_handles.mousePress(event)) {
        m_state = State::Handle;
        return;
    }
    m_wasSelected = isSelected(m_pressedHit);
    if (m_pressedHit.port.isValid() && !add) {
        m_state = State::Cable;
        m_cable.start(m_pressedHit.port, event.scene);
        context().setCursor(Qt::CrossCursor);
        return;
    }
    m_mayDeselect = event.modifiers.testFlag(Qt::ControlModifier) && m_pressedHit.block >= 0
                    && isSelected(m_pressedHit);
    if (add && !m_mayDeselect)
        toggle(m_pressedHit);
    else if (!add
             && !isSelected(
                 m_pressedHit)) // a press on the selection may become a drag of all of it
        selectPressed();
}

void SelectTool::selectPressed()
{
    if (m_pressedHit.block >= 0)
        context().select({context().model().blocks()[std::size_t(m_pressedHit.block)].id}, {});
    else if (m_pressedHit.cable >= 0)
        context().select({}, nextInBundle(m_pressedHit.cable));
    else
        context().select({}, {});
}

/// Of cables drawn as one, the first click selects all, each further one the next of them.
QList<int> SelectTool::nextInBundle(int cable) const
{
    const QList<int> drawn = context().model().drawnWith(cable);
    const QList<int> selected = context().selectedCables();
    if (!m_wasSelected || drawn.size() < 2 || m_state == State::Pressed)
        return drawn;
    const qsizetype at = selected.size() == 1 ? drawn.indexOf(selected.first()) : -1;
    return {drawn[(at + 1) % drawn.size()]};
}

void SelectTool::mouseMove(const ToolEvent &event)
{
    m_current = event.scene;
    switch (m_state) {
    case State::Idle:
        setHover(hitAt(event.scene));
        context().setCursor(
            m_handles.cursorAt(event.scene)
                .value_or(m_hover.port.isValid() ? Qt::CrossCursor : Qt::ArrowCursor));
        break;
    case State::Pressed:
        if ((event.pixel - m_pressed.pixel).manhattanLength() >= QApplication::startDragDistance())
            startDrag(event);
        break;
    case State::Moving:
        moveTo(event);
        break;
    case State::Band:
        context().updateOverlay();
        break;
    case State::Cable:
        m_cable.mouseMove(event);
        break;
    case State::Handle:
        m_handles.mouseMove(event);
        break;
    }
}

void SelectTool::startDrag(const ToolEvent &event)
{
    if (m_pressedHit.block < 0) {
        m_state = State::Band;
        context().updateOverlay();
        return;
    }
    if (!isSelected(
            m_pressedHit)) { // a press with Shift took it out of the selection: then nothing is dragged
        m_state = State::Idle;
        return;
    }
    const CanvasModel &model = context().model();
    QStringList locked;
    m_moved.clear();
    for (const QString &id : context().selectedComponents()) {
        const int block = model.blockIndex(id);
        if (model.blocks()[std::size_t(block)].locked)
            locked << id;
        else
            m_moved.push_back(block);
    }
    if (m_moved.empty()) {
        m_state = State::Idle;
        context().showMessage(lockedMessage(locked));
        return;
    }
    m_state = State::Moving;
    std::sort(m_moved.begin(), m_moved.end());
    m_movedBounds = {};
    for (const int block : m_moved)
        m_movedBounds |= model.blocks()[std::size_t(block)].rect();
    context().setCursor(Qt::SizeAllCursor);
    moveTo(event);
}

/// Lines the moved blocks up with the edges, centres and gaps of others nearby, else with the grid: the corner of the
/// whole comes to it; what was off the grid among itself stays so.
QPointF SelectTool::alignedDelta(QPointF delta)
{
    const CanvasModel &model = context().model();
    const QRectF moved = m_movedBounds.translated(delta);
    SnapDefault grid{canvas::snapped(moved.topLeft()) - moved.topLeft()};
    grid.reach = std::max(grid.reach, snapPixels / context().scale());
    if (const std::optional<double> level = levelShift(delta)) {
        grid.shift.setY(*level);
        grid.keepY = true;
    }
    m_near.clear();
    const QRectF reach = moved.adjusted(-guideReach, -guideReach, guideReach, guideReach);
    const std::vector<int> near = model.blocksIn(reach & context().visibleRect());
    if (near.size() <= mostGuides) {
        for (const int index : near) {
            if (!std::binary_search(m_moved.begin(), m_moved.end(), index))
                m_near.push_back(model.blocks()[std::size_t(index)].rect());
        }
    }
    findSnap(moved, m_near, grid, m_snap);
    return delta + m_snap.shift;
}

/// How far to go up or down for a cable of the moved blocks to run straight.
std::optional<double> SelectTool::levelShift(QPointF delta) const
{
    const CanvasModel &model = context().model();
    std::optional<double> best;
    if (model.cables().size() > 3000)
        return best;
    for (const CanvasCable &cable : model.cables()) {
        const bool fromMoves = std::binary_search(m_moved.begin(), m_moved.end(), cable.from.block);
        const bool toMoves = std::binary_search(m_moved.begin(), m_moved.end(), cable.to.block);
        if (fromMoves == toMoves || cable.line.size() < 2)
            continue;
        if (std::abs(cable.line[0].y() - cable.line[1].y()) > 4
            || std::abs(cable.line.back().y() - cable.line[cable.line.size() - 2].y()) > 4)
            continue; // leaves upwards or downwards
        // The line is drawn where the last preview put it.
        const double own =
            (fromMoves ? cable.line.front() : cable.line.back()).y() - m_delta.y() + delta.y();
        const double other = (fromMoves ? cable.line.back() : cable.line.front()).y();
        if (std::abs(other - own) < levelDistance
            && (!best || std::abs(other - own) < std::abs(*best)))
            best = other - own;
    }
    return best;
}

void SelectTool::moveTo(const ToolEvent &event)
{
    QPointF delta = event.scene - m_pressed.scene;
    const QRectF before = m_snap.bounds(context().scale());
    m_snap.clear();
    if (!event.modifiers.testFlag(Qt::AltModifier))
        delta = alignedDelta(delta);
    const bool isCopy = event.modifiers.testFlag(Qt::ControlModifier);
    if (delta != m_delta
        || isCopy != m_isCopy) // most moves of the pointer stay on the same point of the grid
        showMoved(delta, isCopy);
    context().updateOverlayIn(before | m_snap.bounds(context().scale()));
}

/// Copies are painted as ghosts, and the blocks stay where they are.
void SelectTool::showMoved(QPointF delta, bool isCopy)
{
    if (isCopy || m_isCopy) {
        const QRectF ghosts = m_movedBounds.translated(m_delta) | m_movedBounds.translated(delta);
        context().updateOverlayIn(ghosts.adjusted(-20, -20, 20, 20));
    }
    m_delta = delta;
    m_isCopy = isCopy;
    context().previewMove(m_moved, isCopy ? QPointF() : delta);
}

void SelectTool::finishCopy()
{
    Document &document = context().session().document();
    const Design shown = context().model().withShownPositions(document.design());
    QStringList ids;
    for (const int block : std::as_const(m_moved))
        ids << context().model().blocks()[std::size_t(block)].id;
    const QPointF delta = m_delta;
    cancel(); // before the edit: the change it causes must not cancel anything
    const Result<Pasted> copies = pasteItems(shown, context().assemblyId(),
                                             copyItems(shown, context().assemblyId(), ids), delta);
    if (!copies) {
        context().showMessage(copies.error().message);
        return;
    }
    document.apply(copies->design, tr("Duplicate %n part(s)", nullptr, int(ids.size())));
    context().select(copies->ids, {});
}

void SelectTool::finishMove()
{
    if (m_isCopy && !m_delta.isNull())
        return finishCopy();
    const std::vector<int> moved = std::move(m_moved);
    m_moved.clear();
    m_snap.clear();
    m_state = State::Idle; // before the edit: the change it causes must not cancel anything
    context().previewMove(moved, {});
    context().setCursor(Qt::ArrowCursor);
    if (m_delta.isNull())
        return;
    Document &document = context().session().document();
    const Design shown = context().model().withShownPositions(document.design());
    document.apply(
        moveComponents(shown, context().assemblyId(), context().selectedComponents(), m_delta),
        tr("Move %n part(s)", nullptr, int(moved.size())));
}

void SelectTool::finishBand(Qt::KeyboardModifiers modifiers)
{
    const CanvasModel &model = context().model();
    const QRectF band = QRectF(m_pressed.scene, m_current).normalized();
    // As in drawing programs: to the right takes what lies inside, to the left what is touched.
    const bool touching = m_current.x() < m_pressed.scene.x();
    QStringList components;
    QList<int> cables;
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier)) {
        components = context().selectedComponents();
        cables = context().selectedCables();
    }
    const QSet<QString> known(components.begin(), components.end());
    const QSet<int> knownCables(cables.begin(), cables.end());
    for (const int block : model.blocksIn(band)) {
        const CanvasBlock &candidate = model.blocks()[std::size_t(block)];
        const bool taken =
            touching ? band.intersects(candidate.rect()) : band.contains(candidate.rect());
        if (taken && !known.contains(candidate.id))
            components += candidate.id;
    }
    for (const int cable : model.cablesIn(band)) {
        const bool taken =
            touching
            || band.contains(
                boundsOf(model.cables()[std::size_t(cable)].line).adjusted(-1, -1, 1, 1));
        if (!taken)
            continue;
        for (const int each : model.drawnWith(cable)) {
            if (!knownCables.contains(each))
                cables += each;
        }
    }
    context().select(components, cables);
}

void SelectTool::mouseRelease(const ToolEvent &event)
{
    if (event.button != Qt::LeftButton)
        return;
    m_current = event.scene;
    switch (m_state) {
    case State::Idle:
        break;
    case State::Pressed: {
        m_state = State::Idle;
        const bool add = event.modifiers.testFlag(Qt::ControlModifier)
                         || event.modifiers.testFlag(Qt::ShiftModifier);
        if (!add)
            selectPressed();
        else if (m_mayDeselect)
            toggle(m_pressedHit);
        break;
    }
    case State::Handle:
        m_state = State::Idle; // before the edit: the change it causes must not cancel anything
        if (!m_handles.mouseRelease(event) && !isSelected(m_pressedHit))
            selectPressed();
        break;
    case State::Moving:
        moveTo(event);
        finishMove();
        break;
    case State::Band:
        m_state = State::Idle;
        finishBand(event.modifiers);
        break;
    case State::Cable: {
        m_state = State::Idle;
        context().setCursor(Qt::ArrowCursor);
        const bool dragged =
            (event.pixel - m_pressed.pixel).manhattanLength() >= QApplication::startDragDistance();
        if (dragged) {
            m_cable.mouseRelease(event);
        } else { // a click on a port selects its block
            m_cable.cancel();
            context().select({context().model().blocks()[std::size_t(m_pressedHit.port.block)].id},
                             {});
        }
        break;
    }
    }
    context().updateOverlay();
}

void SelectTool::doubleClick(const ToolEvent &event)
{
    if (m_handles.doubleClick(event))
        return;
    const CanvasHit hit = hitAt(event.scene);
    if (event.button != Qt::LeftButton || hit.block < 0)
        return;
    const CanvasBlock &block = context().model().blocks()[std::size_t(hit.block)];
    m_state = State::Idle;
    m_hover = {};
    context().enter(QString(block.id)); // a copy: entering rebuilds the arrays
}

bool SelectTool::keyPress(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Escape || m_state == State::Idle)
        return false;
    cancel();
    return true;
}

void SelectTool::cancel()
{
    if (m_state == State::Moving)
        context().previewMove(m_moved, {});
    m_cable.cancel();
    m_handles.cancel();
    m_state = State::Idle;
    m_moved.clear();
    m_delta = {};
    m_isCopy = false;
    m_hover = {};
    m_snap.clear();
    context().setCursor(Qt::ArrowCursor);
    context().updateOverlay();
}

void SelectTool::setHover(const CanvasHit &hit)
{
    if (hit.port == m_hover.port && hit.block == m_hover.block && hit.cable == m_hover.cable)
        return;
    m_hover = hit;
    context().setCursor(hit.port.isValid() ? Qt::CrossCursor : Qt::ArrowCursor);
    context().updateOverlay();
}

void SelectTool::paintOverlay(QPainter &painter, double scale)
{
    const QPalette palette = context().palette();
    const CanvasModel &model = context().model();
    if (m_state == State::Cable) {
        m_cable.paintOverlay(painter, scale);
        return;
    }
    m_handles.paintOverlay(painter, scale);
    if (m_state == State::Handle)
        return;
    QColor colour = theme::colour(theme::Role::Selection, palette);
    QPen pen(colour, 1.5);
    pen.setCosmetic(true);
    if (m_state == State::Band) {
        QColor fill = colour;
        fill.setAlphaF(0.1F);
        if (m_current.x() < m_pressed.scene.x())
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressed.scene, m_current).normalized());
        painter.setBrush(Qt::NoBrush);
        return;
    }
    if (m_state == State::Moving) {
        for (const int block : m_isCopy ? m_moved : std::vector<int>()) {
            const CanvasBlock &original = model.blocks()[std::size_t(block)];
            context().painter().paintGhost(painter, original.shape, original.position + m_delta,
                                           scale);
        }
        paintSnap(painter, m_snap, scale, palette);
        return;
    }
    if (m_hover.port.isValid() && m_hover.port.block < int(model.blocks().size())) {
        painter.setPen(pen);
        painter.drawRoundedRect(model.portBox(m_hover.port).adjusted(-3, -3, 3, 3), 3, 3);
    } else if (m_hover.block >= 0 && m_hover.block < int(model.blocks().size())) {
        colour.setAlphaF(0.55F);
        pen.setColor(colour);
        painter.setPen(pen);
        painter.drawRoundedRect(
            model.blocks()[std::size_t(m_hover.block)].rect().adjusted(-6, -6, 6, 6), 8, 8);
    } else if (m_hover.cable >= 0 && m_hover.cable < int(model.cables().size())) {
        colour.setAlphaF(0.3F);
        painter.setPen(
            QPen(colour, std::max(6.0, 2.0 / scale), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(roundedPath(model.cables()[std::size_t(m_hover.cable)].line, 6.0));
    }
}

} // namespace nongjang
