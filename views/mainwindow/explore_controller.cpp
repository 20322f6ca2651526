#include "views/mainwindow/explore_controller.h"

#include "views/canvas/canvas_view.h"
#include "views/dialogs/explore_dialog.h"
#include "views/itemmodels/object_path.h"
#include "views/mainwindow/file_controller.h"

namespace nongjang {

ExploreController::ExploreController(DesignSession &session, FileController &files,
                                     CanvasView &canvas, UserPrompts &prompts, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_files(files)
    , m_canvas(canvas)
    , m_prompts(prompts)
    , m_window(window)
{
    connect(&canvas, &CanvasView::selectionChanged, this, [this] {
        if (m_dialog)
            m_dialog->setObject(selectedPath());
    });
}

void ExploreController::explore()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ExploreDialog(m_session.document().design(), m_session.catalogPtr(),
                                 selectedPath(), m_prompts, m_window);
    connect(m_dialog, &ExploreDialog::designRequested, &m_files, &FileController::newDesignFrom);
    m_dialog->show();
}

QString ExploreController::selectedPath() const
{
    return selectionPath(m_session.document().design(), m_canvas.breadcrumb(),
                         m_canvas.selectedComponents(), m_canvas.selectedCables());
}

} // namespace nongjang
