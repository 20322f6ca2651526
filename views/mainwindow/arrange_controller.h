// The menu "Arrange" and the ways to select more: acts on what is selected on the canvas.
#pragma once

#include "model/edit/arrange.h"
#include "model/layout/rearrange.h"

#include <QFutureWatcher>
#include <QObject>

#include <stop_token>
#include <vector>

namespace nongjang {

class ActionRegistry;
class CanvasView;
class DesignSession;

/// Aligns, distributes, locks and lays out; each is one undo step. The layout is made in a worker from a snapshot, and
/// given up when the design changes meanwhile.
class ArrangeController final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the controller.
    ArrangeController(ActionRegistry &actions, CanvasView &canvas, DesignSession &session,
                      QObject *parent = nullptr);
    ~ArrangeController() override;

    /// Greys out what cannot be done now; `working`: a design is shown.
    void updateActions(bool working);
    [[nodiscard]] bool isLayingOut() const { return m_layout.isRunning(); }

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar

private:
    using Positioning = Positions (*)(const QList<ArrangedBlock> &, Qt::Orientation);

    void connectArranging();
    void connectSelecting();
    void align(Alignment alignment);
    void arrange(const QList<ArrangedBlock> &blocks, const Positions &positions,
                 const QString &step);
    void spread(Positioning positioning, Qt::Orientation orientation);
    void lock();
    void layOut();
    void applyLayout();
    [[nodiscard]] QList<ArrangedBlock> selectedBlocks() const;
    [[nodiscard]] bool isAllLocked() const;

    ActionRegistry &m_actions;
    CanvasView &m_canvas;
    DesignSession &m_session;
    bool m_working = false;

    QFutureWatcher<std::vector<QPointF>> m_layout;
    std::stop_source m_stop;
    quint64 m_revision = 0;          ///< of the design being laid out
    QString m_assemblyId;            ///< being laid out
    std::vector<LayoutPart> m_parts; ///< of its blocks
};

} // namespace nongjang
