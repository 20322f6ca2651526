// A tool turns mouse and keys on the canvas into document edits.
#pragma once

#include "views/canvas/canvas_model.h"

#include <QKeyEvent>
#include <QPalette>
#include <QPoint>
#include <QPointF>

class QPainter;

namespace nongjang {

class CanvasPainter;
class DesignSession;

/// All a tool may touch.
class ToolContext
{
public:
    ToolContext() = default;
    Q_DISABLE_COPY_MOVE(ToolContext)
    virtual ~ToolContext() = default;

    [[nodiscard]] virtual CanvasModel &model() = 0;
    [[nodiscard]] virtual CanvasPainter &painter() = 0;
    [[nodiscard]] virtual DesignSession &session() = 0;
    [[nodiscard]] virtual QString assemblyId() const = 0;
    [[nodiscard]] virtual QPalette palette() const = 0;
    [[nodiscard]] virtual double scale() const = 0; ///< pixels per scene unit
    [[nodiscard]] virtual QRectF visibleRect() const = 0;
    [[nodiscard]] virtual QStringList selectedComponents() const = 0;
    [[nodiscard]] virtual QList<int> selectedCables() const = 0;
    virtual void select(const QStringList &components, const QList<int> &cables) = 0;
    /// Also pans there where it is out of sight.
    virtual void selectAndReveal(const QStringList &components) = 0;
    virtual void previewMove(const std::vector<int> &blocks, QPointF delta) = 0;
    virtual void previewWay(int cable, const std::optional<QList<QPointF>> &way) = 0;
    virtual void panBy(QPointF pixels) = 0;
    virtual void enter(const QString &componentId) = 0; ///< or to its properties
    virtual void updateOverlay() = 0;
    virtual void updateOverlayIn(const QRectF &scene) = 0; ///< nothing where it is null
    virtual void setCursor(Qt::CursorShape shape) = 0;
    virtual void showMessage(const QString &text) = 0; ///< in the status bar
    virtual void askPattern(const Cable &cable) = 0;   ///< which of several patterns is meant
    virtual void showTip(const QString &text) = 0; ///< painted beside the pointer; empty hides it
};

struct ToolEvent
{
    QPointF scene;
    QPointF pixel; ///< in the viewport
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
};

class CanvasTool
{
public:
    CanvasTool() = default;
    Q_DISABLE_COPY_MOVE(CanvasTool)
    virtual ~CanvasTool() = default;

    virtual void activate(ToolContext &context) { m_context = &context; }
    virtual void deactivate() { cancel(); }
    virtual void mousePress(const ToolEvent &event) = 0;
    virtual void mouseMove(const ToolEvent &event) = 0; ///< also without a button
    virtual void mouseRelease(const ToolEvent &event) = 0;
    virtual void doubleClick(const ToolEvent &) {}
    /// True when used up.
    virtual bool keyPress(const QKeyEvent &) { return false; }
    virtual void paintOverlay(QPainter &, double) {}
    /// Whether Escape leaves the tool when nothing is under way.
    [[nodiscard]] virtual bool endsWithEscape() const { return true; }
    /// Gives up what is under way: Escape, a change from elsewhere, another tool.
    virtual void cancel() {}

protected:
    [[nodiscard]] ToolContext &context() const { return *m_context; }

private:
    ToolContext *m_context = nullptr; ///< the canvas; outlives the tool
};

} // namespace nongjang
