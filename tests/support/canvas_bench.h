// A canvas on a design of its own, and a hand on the mouse.
#pragma once

#include "model/session/design_session.h"
#include "tests/support/designs.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/theme.h"
#include "views/tools/select_tool.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>

#include <memory>

namespace nongjang::test {

inline const QString gpuPart = QStringLiteral("rtx-3090");
inline const QString boardPart = QStringLiteral("asrock_rack_romed8_2t");

inline Component placed(const QString &id, const QString &part, QPointF position)
{
    Component component;
    component.id = id;
    component.part = part;
    component.position = position;
    return component;
}

/// A window with a canvas on a design of its own.
struct Bench
{
    explicit Bench(const QList<Component> &components = {})
        : session(shippedCatalog())
        , view(session)
    {
        Assembly farm;
        farm.id = Design::rootId;
        farm.components = components;
        session.document().reset(Design().withAssembly(farm));
        view.resize(1000, 700);
        view.setTool(std::make_unique<SelectTool>());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.fitAll();
        QObject::connect(&view, &CanvasView::message,
                         [this](const QString &text) { lastMessage = text; });
    }

    [[nodiscard]] AssemblyPtr farm() { return session.document().design().root; }
    [[nodiscard]] QPoint pixel(QPointF scene) const { return view.mapFromScene(scene); }
    [[nodiscard]] QPointF positionOf(const QString &id) const
    {
        return view.model().blocks()[std::size_t(view.model().blockIndex(id))].position;
    }
    /// On the header, where no port is.
    [[nodiscard]] QPoint headerOf(const QString &id) const
    {
        return pixel(positionOf(id) + QPointF(60, 14));
    }
    [[nodiscard]] QPoint portPixel(const QString &id, const QString &port, int index) const
    {
        const int block = view.model().blockIndex(id);
        const int number = view.model().blocks()[std::size_t(block)].shape->portIndex(port, index);
        return pixel(view.model().portBox({block, number}).center());
    }

    void move(QPoint to, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton,
                          buttons, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 5; ++step)
            move(from + (to - from) * step / 5, Qt::LeftButton, modifiers);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    bool drop(const QString &part, QPoint at)
    {
        QMimeData data;
        data.setData(QLatin1String(theme::partMimeType), part.toUtf8());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &enter);
        QDragMoveEvent over(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &over);
        if (!over.isAccepted()) { // no drop is sent then
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(view.viewport(), &leave);
            return false;
        }
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        dropped.ignore();
        QCoreApplication::sendEvent(view.viewport(), &dropped);
        return dropped.isAccepted();
    }

    DesignSession session;
    CanvasView view;
    QString lastMessage;
};

} // namespace nongjang::test
