#include "views/mainwindow/blocks_controller.h"

#include "model/edit/detach.h"
#include "model/edit/ungroup.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/array_dialog.h"
#include "views/dialogs/pattern_dialog.h"
#include "views/dialogs/split_dialog.h"
#include "views/mainwindow/action_registry.h"
#include "views/tools/array_tool.h"

#include <QAction>
#include <QMenu>

namespace nongjang {

BlocksController::BlocksController(DesignSession &session, CanvasView &canvas,
                                   ActionRegistry &actions, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_canvas(canvas)
    , m_actions(actions)
    , m_window(window)
{
    actions.onTriggered("ungroup", [this] { ungroup(); });
    actions.onTriggered("make-own", [this] { makeOwn(); });
    actions.onTriggered("split-block", [this] { split(); });
    actions.onTriggered("array", [this] { array(); });
    connect(&canvas, &CanvasView::bundleDrawn, this,
            [this](const Cable &cable) { askPattern(cable, -1); });
    connect(&canvas, &CanvasView::menuShown, this, &BlocksController::addToMenu);
    connect(&session.document(), &Document::changed, this,
            [this] { updateActions(m_canvas.isVisible()); });
}

Design BlocksController::shown() const
{
    return m_canvas.model().withShownPositions(m_session.document().design());
}

const Component *BlocksController::onlySelected() const
{
    const QStringList selected = m_canvas.selectedComponents();
    const AssemblyPtr assembly = m_session.document().design().assembly(m_canvas.assemblyId());
    return assembly && selected.size() == 1 ? assembly->component(selected.first()) : nullptr;
}

void BlocksController::updateActions(bool isWorking)
{
    const Component *only = onlySelected();
    const bool isAssembly = only && !only->assembly.isEmpty();
    m_actions.setEnabled({"ungroup", "make-own"}, isWorking && isAssembly);
    m_actions.setEnabled({"split-block"}, isWorking && only && only->count > 1);
    m_actions.setEnabled({"array"}, isWorking && !m_canvas.selectedComponents().isEmpty());
}

void BlocksController::addToMenu(QMenu *menu)
{
    for (const char *id : {"ungroup", "make-own", "split-block", "array"})
        if (QAction *action = m_actions.action(id); action->isEnabled())
            menu->addAction(action);
}

void BlocksController::ungroup()
{
    const Component *only = onlySelected();
    if (!only)
        return;
    const QString id = only->id;
    const Result<Ungrouped> ungrouped =
        ungroupComponent(shown(), m_session.catalog(), m_canvas.assemblyId(), id);
    if (!ungrouped) {
        Q_EMIT message(ungrouped.error().message);
        return;
    }
    m_session.document().apply(ungrouped->design, tr("Ungroup %1").arg(id));
    m_canvas.selectAndReveal(ungrouped->ids, {});
    Q_EMIT message(ungrouped->isGone
                       ? tr("Ungrouped; the assembly was placed nowhere else and is gone.")
                       : tr("Ungrouped; other places of the assembly stay as they are."));
}

void BlocksController::makeOwn()
{
    const Component *only = onlySelected();
    if (!only)
        return;
    const QString id = only->id;
    const Result<Design> own =
        makeOwnAssembly(m_session.document().design(), m_canvas.assemblyId(), id);
    if (!own) {
        Q_EMIT message(own.error().message);
        return;
    }
    m_session.document().apply(*own, tr("Make %1 its own").arg(id));
    const QString assembly = own->assembly(m_canvas.assemblyId())->component(id)->assembly;
    Q_EMIT message(tr("%1 is placed from “%2” now; edits inside stay here.")
                       .arg(id, own->assembly(assembly)->name));
}

void BlocksController::split()
{
    const Component *only = onlySelected();
    if (!only || only->count < 2)
        return;
    auto *dialog = new SplitDialog(shown(), m_session.catalogPtr(), m_canvas.assemblyId(), only->id,
                                   &m_window);
    connect(dialog, &SplitDialog::accepted, this, [this, dialog, id = only->id] {
        m_session.document().apply(dialog->design(), tr("Split %1").arg(id));
        m_canvas.selectAndReveal({dialog->takenId()}, {});
    });
    dialog->open();
}

void BlocksController::array()
{
    const QStringList ids = m_canvas.selectedComponents();
    if (ids.isEmpty())
        return;
    auto *dialog = new ArrayDialog(shown(), m_session.catalogPtr(), m_canvas.assemblyId(), ids,
                                   arrayPitch(m_canvas.model(), ids), &m_window);
    connect(dialog, &ArrayDialog::accepted, this, [this, dialog] {
        m_session.document().apply(dialog->arrayed().design, tr("Array"));
        m_canvas.selectAndReveal(dialog->arrayed().ids, {});
    });
    dialog->open();
}

void BlocksController::changePattern(int cable)
{
    const AssemblyPtr assembly = m_session.document().design().assembly(m_canvas.assemblyId());
    if (assembly && cable >= 0 && cable < assembly->cables.size())
        askPattern(assembly->cables[cable], cable);
}

void BlocksController::askPattern(const Cable &drawn, int index)
{
    const QString assemblyId = m_canvas.assemblyId();
    auto *dialog = new PatternDialog(patternOptions(m_session.document().design(),
                                                    m_session.catalog(), assemblyId, drawn, index),
                                     drawn, &m_window);
    connect(dialog, &PatternDialog::accepted, this, [this, dialog, assemblyId, index] {
        const PatternOption &chosen = dialog->chosen();
        const Result<Design> joined =
            connectBy(shown(), m_session.catalog(), assemblyId, chosen, index);
        if (!joined) {
            Q_EMIT message(joined.error().message);
            return;
        }
        const QString from = chosen.cable.from.toString(), to = chosen.cable.to.toString();
        m_session.document().apply(*joined, tr("Connect %1 and %2").arg(from, to));
        m_canvas.select(
            {}, {index >= 0 ? index : int(joined->assembly(assemblyId)->cables.size()) - 1});
        Q_EMIT message(tr("Connected %1 and %2.").arg(from, to));
    });
    dialog->open();
}

} // namespace nongjang
