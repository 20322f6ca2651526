#include "views/mainwindow/parts_controller.h"

#include "model/edit/fitting_parts.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/panel_docks.h"
#include "views/panels/parts_panel.h"

#include <QAction>
#include <QMenu>

namespace nongjang {

using namespace Qt::StringLiterals;

PartsController::PartsController(DesignSession &session, CanvasView &canvas, PartsPanel &parts,
                                 PanelDocks &docks, ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_parts(parts)
    , m_docks(docks)
{
    actions.onTriggered("find-fitting", [this] {
        if (m_canvas.selectedComponents().size() == 1)
            showFitting(m_canvas.selectedComponents().first(), {});
    });
    connect(&canvas, &CanvasView::menuShown, this, [&actions](QMenu *menu) {
        if (QAction *action = actions.action("find-fitting"); action->isEnabled())
            menu->addAction(action);
    });
    connect(&canvas, &CanvasView::fittingWanted, this, &PartsController::showFitting);
}

void PartsController::showFitting(const QString &component, const QString &port)
{
    const QSet<QString> ids = fittingParts(m_session.document().design(), m_session.catalog(),
                                           m_canvas.assemblyId(), component, port);
    m_docks.show(u"partsDock"_s);
    m_parts.search({});
    m_parts.offerFitting(port.isEmpty() ? component : QString(component % u':' % port), ids);
    m_parts.focusSearch();
}

} // namespace nongjang
