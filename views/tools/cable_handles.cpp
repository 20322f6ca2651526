#include "views/tools/cable_handles.h"

#include "model/session/design_session.h"
#include "views/canvas/way_points.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace nongjang {

namespace {

constexpr double grabPixels = 7.0;
constexpr double handlePixels = 4.0;     ///< half of a handle's edge
constexpr double shortestHandled = 30.0; ///< pixels; a leg below has no handle of its own
constexpr double handlesFrom = 0.16;     ///< pixels per unit; farther away one only sees lines

double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

} // namespace

void CableHandles::activate(ToolContext &context)
{
    m_context = &context;
    m_end.activate(context);
}

int CableHandles::shownCable() const
{
    const CanvasModel &model = m_context->model();
    const QList<int> cables = m_context->selectedCables();
    if (cables.size() != 1 || !m_context->selectedComponents().isEmpty()
        || m_context->scale() < handlesFrom)
        return -1;
    const int cable = cables.first();
    if (cable >= int(model.cables().size()) || !model.isCableShown(cable)
        || model.drawnWith(cable).size() > 1 || model.cables()[std::size_t(cable)].line.size() < 2)
        return -1;
    return cable;
}

std::optional<CableHandles::Grip> CableHandles::gripAt(QPointF scene) const
{
    const int cable = shownCable();
    if (cable < 0)
        return std::nullopt;
    const Polyline &line = m_context->model().cables()[std::size_t(cable)].line;
    const double reach = grabPixels / m_context->scale();
    if (distance(line.back(), scene) <= reach)
        return Grip{cable, Kind::End, 0, CableSide::To};
    if (distance(line.front(), scene) <= reach)
        return Grip{cable, Kind::End, 0, CableSide::From};
    for (std::size_t corner = 1; corner + 1 < line.size(); ++corner) {
        if (distance(line[corner], scene) <= reach)
            return Grip{cable, Kind::Corner, corner, {}};
    }
    // Where another thing covers the line, that is meant.
    const CanvasHit hit = m_context->model().hit(scene, reach);
    if (hit.block >= 0 || hit.port.isValid() || distanceSquared(line, scene) > reach * reach)
        return std::nullopt;
    return Grip{cable, Kind::Leg, nearestLeg(line, scene), {}};
}

std::optional<CableHandles::Grip> CableHandles::looseEndAt(QPointF scene) const
{
    const CanvasModel &model = m_context->model();
    const double reach = std::max(canvas::looseRadius, grabPixels / m_context->scale());
    for (const int index :
         model.cablesIn(QRectF(scene, QSizeF()).adjusted(-reach, -reach, reach, reach))) {
        const CanvasCable &cable = model.cables()[std::size_t(index)];
        if (cable.loose && distance(cable.looseAt(), scene) <= reach)
            return Grip{index, Kind::End, 0,
                        model.source(index)->from.isLoose() ? CableSide::From : CableSide::To};
    }
    return std::nullopt;
}

bool CableHandles::mousePress(const ToolEvent &event)
{
    m_grip = gripAt(event.scene);
    if (!m_grip)
        m_grip = looseEndAt(event.scene);
    if (!m_grip)
        return false;
    m_pressed = event;
    m_dragging = false;
    m_line = m_context->model().cables()[std::size_t(m_grip->cable)].line;
    return true;
}

QList<QPointF> CableHandles::wayAt(QPointF scene) const
{
    const QPointF to =
        m_pressed.modifiers.testFlag(Qt::AltModifier) ? scene : canvas::snapped(scene);
    return m_grip->kind == Kind::Corner ? wayWithCornerAt(m_line, m_grip->index, to)
                                        : wayWithLegThrough(m_line, m_grip->index, to);
}

void CableHandles::mouseMove(const ToolEvent &event)
{
    if (!m_grip)
        return;
    const bool starts =
        !m_dragging
        && (event.pixel - m_pressed.pixel).manhattanLength() >= QApplication::startDragDistance();
    m_dragging |= starts;
    if (!m_dragging)
        return;
    if (m_grip->kind == Kind::End) {
        if (starts)
            m_end.startMoving(m_grip->cable, m_grip->side, m_pressed.scene);
        m_end.mouseMove(event);
        return;
    }
    m_context->previewWay(m_grip->cable, wayAt(event.scene));
    m_context->updateOverlay();
}

bool CableHandles::mouseRelease(const ToolEvent &event)
{
    if (!m_grip)
        return false;
    const Grip grip = *m_grip;
    if (!m_dragging) {
        cancel();
        return false;
    }
    if (grip.kind == Kind::End) {
        m_grip.reset();
        m_dragging = false;
        m_end.mouseRelease(event);
        return true;
    }
    const QList<QPointF> way = wayAt(event.scene);
    cancel();
    setWay(grip.cable, way, tr("Move the way of the cable"));
    return true;
}

void CableHandles::setWay(int cable, const QList<QPointF> &way, const QString &text)
{
    Document &document = m_context->session().document();
    const Design shown = m_context->model().withShownPositions(document.design());
    const Design after = setCableWay(shown, m_context->assemblyId(), cable, way);
    if (after == shown)
        return;
    document.apply(after, text);
    m_context->updateOverlay();
}

/// Takes out way-points next to the corner until the line changes.
QList<QPointF> CableHandles::wayWithoutCorner(int cable, std::size_t corner) const
{
    const CanvasModel &model = m_context->model();
    const Polyline &line = model.cables()[std::size_t(cable)].line;
    QList<QPointF> way = model.source(cable)->way;
    while (!way.isEmpty()) {
        const auto nearest =
            std::min_element(way.begin(), way.end(), [&](const QPointF &a, const QPointF &b) {
                return distance(a, line[corner]) < distance(b, line[corner]);
            });
        way.erase(nearest);
        const Polyline without = model.lineThrough(cable, way);
        if (without != line && without.size() <= line.size())
            break;
    }
    return way;
}

bool CableHandles::doubleClick(const ToolEvent &event)
{
    const std::optional<Grip> grip = gripAt(event.scene);
    cancel();
    if (event.button != Qt::LeftButton || !grip || grip->kind != Kind::Corner)
        return false;
    setWay(grip->cable, wayWithoutCorner(grip->cable, grip->index), tr("Remove a corner"));
    return true;
}

void CableHandles::cancel()
{
    if (m_grip && m_dragging && m_grip->kind != Kind::End)
        m_context->previewWay(m_grip->cable, std::nullopt);
    m_grip.reset();
    m_dragging = false;
    m_end.cancel();
}

std::optional<Qt::CursorShape> CableHandles::cursorAt(QPointF scene) const
{
    const std::optional<Grip> grip = gripAt(scene);
    if (!grip)
        return looseEndAt(scene) ? std::optional(Qt::CrossCursor) : std::nullopt;
    if (grip->kind == Kind::End)
        return Qt::CrossCursor;
    if (grip->kind == Kind::Corner)
        return Qt::SizeAllCursor;
    return isLevel(m_context->model().cables()[std::size_t(grip->cable)].line, grip->index)
               ? Qt::SizeVerCursor
               : Qt::SizeHorCursor;
}

void CableHandles::paintOverlay(QPainter &painter, double scale)
{
    if (m_end.isDrawing()) {
        m_end.paintOverlay(painter, scale);
        return;
    }
    const int cable = shownCable();
    if (cable < 0)
        return;
    const QPalette palette = m_context->palette();
    const Polyline &line = m_context->model().cables()[std::size_t(cable)].line;
    const double half = handlePixels / scale;
    QPen pen(theme::colour(theme::Role::Selection, palette), 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(theme::colour(theme::Role::BlockFill, palette));
    const auto square = [&](QPointF at, double width, double height) {
        painter.drawRect(QRectF(at.x() - width, at.y() - height, 2 * width, 2 * height));
    };
    for (std::size_t leg = 0; leg + 1 < line.size(); ++leg) {
        if (distance(line[leg], line[leg + 1]) * scale < shortestHandled)
            continue;
        const bool level = isLevel(line, leg);
        square((line[leg] + line[leg + 1]) / 2, level ? 1.6 * half : half * 0.6,
               level ? half * 0.6 : 1.6 * half);
    }
    for (std::size_t corner = 1; corner + 1 < line.size(); ++corner)
        square(line[corner], half, half);
    for (const QPointF &end : {line.front(), line.back()})
        painter.drawEllipse(end, half * 1.2, half * 1.2);
    painter.setBrush(Qt::NoBrush);
}

} // namespace nongjang
