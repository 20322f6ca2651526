// CanvasView: mouse, keys, wheel, gestures and drops.
#include "model/catalog/pattern_names.h"
#include "views/canvas/block_heat.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_tool.h"
#include "views/canvas/canvas_view.h"
#include "views/canvas/drop_tool.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

constexpr double hitPixels = 5.0;

} // namespace

ToolEvent CanvasView::toolEvent(const QMouseEvent &event) const
{
    const QPointF pixel = event.position();
    // mapToScene() takes whole pixels; the inverse transform keeps the fraction.
    return {viewportTransform().inverted().map(pixel), pixel, event.button(), event.buttons(),
            event.modifiers()};
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_keepsFit = false;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld)) {
        m_panning = true;
        m_panFrom = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (m_tool && !isPanning()) {
        m_tool->mousePress(toolEvent(*event));
    }
    event->accept();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    if (m_panning) {
        panBy(event->position() - m_panFrom);
        m_panFrom = event->position();
    } else if (m_tool && !m_spaceHeld) {
        m_tool->mouseMove(toolEvent(*event));
    }
    event->accept();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_panning && (event->button() == Qt::MiddleButton || event->button() == Qt::LeftButton)) {
        m_panning = false;
        if (m_spaceHeld)
            viewport()->setCursor(Qt::OpenHandCursor);
        else
            viewport()->setCursor(m_toolCursor);
    } else if (m_tool) {
        m_tool->mouseRelease(toolEvent(*event));
    }
    event->accept();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool && !isPanning())
        m_tool->doubleClick(toolEvent(*event));
    event->accept();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const bool touchPad =
        event->device() && event->device()->type() == QInputDevice::DeviceType::TouchPad;
    if (event->modifiers().testFlag(Qt::ShiftModifier)
        || (touchPad && !event->modifiers().testFlag(Qt::ControlModifier))) {
        QPointF pixels = event->pixelDelta().isNull() ? QPointF(event->angleDelta())
                                                      : QPointF(event->pixelDelta());
        if (!touchPad && pixels.x() == 0.0)
            pixels = {pixels.y(), 0.0};
        panBy(pixels);
    } else {
        zoomAt(event->position(), std::pow(1.0016, event->angleDelta().y()));
    }
    event->accept();
}

bool CanvasView::event(QEvent *event)
{
    // Delete, arrows and the like belong to the canvas while it has the focus, even where a menu uses them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Backspace:
        case Qt::Key_Space:
            if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
                break; // Ctrl or Alt and an arrow is a menu's: it aligns, or goes up
            event->accept();
            return true;
        default:
            break;
        }
    }
    return QGraphicsView::event(event);
}

bool CanvasView::viewportEvent(QEvent *event)
{
    if (minimapEvent(*event))
        return true;
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(mapToScene(help->pos()));
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    case QEvent::Gesture:
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            readPinch(*static_cast<QPinchGesture *>(gesture));
            return true;
        }
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1.0 + gesture->value());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::readPinch(const QPinchGesture &pinch)
{
    const QPointF centre = viewport()->mapFromGlobal(pinch.centerPoint());
    panBy(pinch.centerPoint() - pinch.lastCenterPoint());
    zoomAt(centre, pinch.scaleFactor());
}

void CanvasView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_painter->setPalette(palette());
        repaintAll();
    }
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_spaceHeld = false; // its release goes elsewhere
    m_nudgeGesture = -1;
    viewport()->setCursor(m_toolCursor);
}

// ---- keys ---------------------------------------------------------------------------------------

/// The usual keys, for a canvas without a window of menus around it.
bool CanvasView::editKeyPress(const QKeyEvent &event)
{
    const auto isKey = [&event](QKeyCombination key) {
        return event.keyCombination() == key;
    };
    if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.matches(QKeySequence::Copy))
        copySelection();
    else if (event.matches(QKeySequence::Cut))
        cutSelection();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.matches(QKeySequence::Delete))
        deleteSelection();
    else if (isKey(Qt::CTRL | Qt::Key_D))
        duplicateSelection();
    else if (isKey(Qt::CTRL | Qt::Key_G))
        groupSelection();
    else if (isKey(Qt::SHIFT | Qt::Key_F))
        fitSelection();
    else
        return false;
    return true;
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    if (m_tool && m_tool->keyPress(*event)) {
        event->accept();
        return;
    }
    const double step =
        event->modifiers().testFlag(Qt::ShiftModifier) ? 10 * canvas::grid : canvas::grid;
    event->accept();
    if (keyPressWalks(*event))
        return;
    if (actions().isEmpty()
        && editKeyPress(*event)) // else the window has actions with keys of the user's choice
        return;
    const bool isNudge = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (isNudge ? event->key() : 0) {
    case Qt::Key_Left:
        return nudge({-step, 0});
    case Qt::Key_Right:
        return nudge({step, 0});
    case Qt::Key_Up:
        return nudge({0, -step});
    case Qt::Key_Down:
        return nudge({0, step});
    default:
        break;
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (m_tool && m_tool->endsWithEscape())
            Q_EMIT toolEnded();
        else
            select({});
        return;
    case Qt::Key_Backspace:
        return leave();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selectedComponents.size() == 1)
            return open(m_selectedComponents.first());
        if (!m_selectedComponents.isEmpty() || !m_selectedCables.isEmpty())
            Q_EMIT propertiesWanted();
        return;
    case Qt::Key_Home:
        return fitAll();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    default:
        break;
    }
    event->ignore(); // not QGraphicsView's: it would scroll
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        if (!m_panning)
            viewport()->setCursor(m_toolCursor);
        event->accept();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

// ---- tips and menu ------------------------------------------------------------------------------

QString CanvasView::tipAt(QPointF scene) const
{
    const CanvasHit hit = m_model->hit(scene, hitPixels / scaleFactor());
    const bool portsShown = CanvasPainter::detailAt(scaleFactor()) == Detail::Near;
    if (hit.port.isValid() && portsShown) {
        const CanvasBlock &block = m_model->blocks()[std::size_t(hit.port.block)];
        const ShapePort &port = block.shape->ports[std::size_t(hit.port.port)];
        const Port &group = *m_model->port(hit.port);
        const QString state = block.used.testBit(hit.port.port)
                                  ? tr("connected")
                                  : tr("free: drag from here to connect");
        return tr("%1: %2\n%3", "port, description, state")
            .arg(group.indexedName(port.index), group.describe(), state);
    }
    if (hit.block >= 0)
        return blockTip(m_model->blocks()[std::size_t(hit.block)]);
    if (hit.cable >= 0)
        return cableTip(m_model->cables()[std::size_t(hit.cable)]);
    return {};
}

QString CanvasView::blockTip(const CanvasBlock &block) const
{
    QStringList lines{
        block.title == block.id ? block.id : QStringLiteral("%1 (%2)").arg(block.title, block.id),
        block.shape->subtitle, block.shape->figures};
    for (const int load : block.loads) {
        const LinkLoad &shown = m_model->loads()[std::size_t(load)];
        if (!m_loadShown)
            continue;
        if (shown.name.isEmpty()) // the name is that of those that are busier
            lines += shown.inside ? tr("Inside: %1", "load").arg(loadText(shown)) : loadText(shown);
        else
            lines += shown.inside
                         ? tr("Inside: %1: %2", "link, load").arg(shown.name, loadText(shown))
                         : tr("%1: %2", "link, load").arg(shown.name, loadText(shown));
    }
    if (block.differs)
        lines += block.assembly.isEmpty() ? tr("Different here") : tr("Different inside");
    lines += block.darkText;
    if (block.locked)
        lines += tr("Locked");
    lines += m_heat->textOf(m_model->blockIndex(block.id));
    if (!block.assembly.isEmpty())
        lines += tr("Double-click to go inside");
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString CanvasView::cableTip(const CanvasCable &cable) const
{
    const AssemblyPtr assembly = m_session.document().design().assembly(assemblyId());
    if (!assembly || cable.index >= assembly->cables.size())
        return {};
    const Cable &source = assembly->cables[cable.index];
    const PartPtr part = m_session.catalog().part(source.part);
    const Endpoint &joined = source.from.isLoose() ? source.to : source.from;
    QStringList lines{cable.loose
                          ? tr("%1 to a loose end: drag it to a port").arg(joined.toString())
                          : tr("%1 to %2").arg(source.from.toString(), source.to.toString())};
    if (const qsizetype together = m_model->drawnWith(cable.index).size(); together > 1)
        lines +=
            tr("and %n more side by side: click again for one of them", nullptr, int(together) - 1);
    lines += part ? part->fullName() : source.part;
    if (source.length)
        lines += source.length->text;
    if (source.trained)
        lines += tr("Runs at %1", "less than it is made for").arg(source.trained->text);
    if (m_loadShown && cable.load >= 0)
        lines += loadText(m_model->loads()[std::size_t(cable.load)]);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString CanvasView::loadText(const LinkLoad &load) const
{
    const auto percent = [](double share) {
        return tr("%1 %", "percentage").arg(QLocale().toString(qRound(share * 100)));
    };
    const std::shared_ptr<const Report> report = m_session.report();
    const QString pattern = report ? patternTitle(report->rankedPattern) : QString();
    if (load.culprit && load.savesTogether > load.saves + 0.005)
        return tr("%1: %2 busy; doubling it with all that are as busy saves %3 of the time",
                  "traffic pattern, percentages")
            .arg(pattern, percent(load.utilisation), percent(load.savesTogether));
    if (load.saves < 0.005)
        return tr("%1: %2 busy", "traffic pattern, percentage")
            .arg(pattern, percent(load.utilisation));
    return tr("%1: %2 busy; doubling saves %3 of the time", "traffic pattern, percentages")
        .arg(pattern, percent(load.utilisation), percent(load.saves));
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    const CanvasHit hit = m_model->hit(mapToScene(event->pos()), hitPixels / scaleFactor());
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (hit.block >= 0 && !m_blockSelected[std::size_t(hit.block)])
            select({m_model->blocks()[std::size_t(hit.block)].id});
        else if (hit.block < 0 && hit.cable >= 0 && !m_selectedCables.contains(hit.cable))
            select({}, m_model->drawnWith(hit.cable));
        else if (hit.block < 0 && hit.cable < 0)
            select({}); // the menu is about what is under the pointer
    }
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("canvasMenu"));
    const bool some = !m_selectedComponents.isEmpty();
    const bool any = some || !m_selectedCables.isEmpty();
    const auto add = [this, &menu](const QString &icon, const QString &text,
                                   const QKeySequence &keys, bool enabled, auto action) {
        QAction *item = menu.addAction(theme::icon(icon), text);
        // The window's action of the same kind may have a key of the user's choice.
        const auto all = actions();
        const auto own = std::find_if(all.begin(), all.end(), [&icon](const QAction *each) {
            return each->objectName() == QLatin1String("action_") % icon;
        });
        item->setShortcut(own == all.end() ? keys : (*own)->shortcut());
        item->setEnabled(enabled);
        connect(item, &QAction::triggered, &menu, action);
    };
    const int only =
        m_selectedComponents.size() == 1 ? m_model->blockIndex(m_selectedComponents.first()) : -1;
    if (only >= 0 && !m_model->blocks()[std::size_t(only)].assembly.isEmpty()) {
        add(QStringLiteral("assembly"), tr("Go inside"), Qt::Key_Return, true,
            [this] { enter(m_selectedComponents.first()); });
        menu.addSeparator();
    }
    add(QStringLiteral("cut"), tr("Cut"), QKeySequence::Cut, some, [this] { cutSelection(); });
    add(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy, some, [this] { copySelection(); });
    add(QStringLiteral("paste"), tr("Paste"), QKeySequence::Paste, true, [this] { paste(); });
    add(QStringLiteral("duplicate"), tr("Duplicate"), Qt::CTRL | Qt::Key_D, some,
        [this] { duplicateSelection(); });
    add(QStringLiteral("group"), tr("Group"), Qt::CTRL | Qt::Key_G, some,
        [this] { groupSelection(); });
    if (hasWays())
        add(QStringLiteral("cable"), tr("Let the cable find its way"), {}, true,
            [this] { freeWays(); });
    add(QStringLiteral("delete"), tr("Delete"), QKeySequence::Delete, any,
        [this] { deleteSelection(); });
    Q_EMIT menuShown(&menu);
    if (hit.port.isValid() && event->reason() == QContextMenuEvent::Mouse)
        addPortActions(menu, hit.port);
    for (QAction *action : actions()) { // the window's, that listen here
        if (action->objectName() == QLatin1String("action_lock")
            || (action->objectName() == QLatin1String("action_switch-off") && action->isEnabled()))
            menu.addAction(action);
    }
    menu.addSeparator();
    add(QStringLiteral("fit-selection"), tr("Show selection"), Qt::SHIFT | Qt::Key_F, any,
        [this] { fitSelection(); });
    add(QStringLiteral("fit"), tr("Show all"), Qt::Key_Home, true, [this] { fitAll(); });
    if (!m_breadcrumb.isEmpty())
        add(QStringLiteral("back"), tr("Leave the assembly"), Qt::Key_Backspace, true,
            [this] { leave(); });
    menu.exec(event->globalPos());
    event->accept();
}

// ---- drops --------------------------------------------------------------------------------------

QString CanvasView::draggedPart(const QMimeData *data) const
{
    return QString::fromUtf8(data->data(QLatin1String(theme::partMimeType)));
}

void CanvasView::dragEnterEvent(QDragEnterEvent *event)
{
    const QString part = draggedPart(event->mimeData());
    if (part.isEmpty()) {
        event->ignore();
        return;
    }
    if (m_tool)
        m_tool->cancel();
    QToolTip::hideText();
    m_drop->begin(part);
    viewport()->update(); // the hint of the empty canvas goes
    event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!m_drop->isActive()) {
        event->ignore();
        return;
    }
    m_pointer = event->position();
    updateCorners();
    m_drop->move(viewportTransform().inverted().map(event->position()), event->modifiers());
    // Also where it does not fit: the drop then says why, and the message stays.
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_drop->cancel();
    updateCorners();
    viewport()->update();
    event->accept();
}

void CanvasView::dropEvent(QDropEvent *event)
{
    m_keepsFit = false;
    if (!m_drop->isActive())
        m_drop->begin(draggedPart(event->mimeData()));
    if (m_drop->drop(viewportTransform().inverted().map(event->position()), event->modifiers())) {
        event->acceptProposedAction();
        setFocus(Qt::OtherFocusReason);
        revealSelection();
    } else {
        event->ignore();
    }
    settleCorners();
    updateCorners();
    viewport()->update();
}

} // namespace nongjang
