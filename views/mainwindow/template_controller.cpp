#include "views/mainwindow/template_controller.h"

#include "model/edit/place_design.h"
#include "model/session/design_session.h"
#include "views/canvas/canvas_view.h"
#include "views/dialogs/template_dialog.h"
#include "views/mainwindow/file_controller.h"

namespace nongjang {

TemplateController::TemplateController(DesignSession &session, FileController &files,
                                       CanvasView &canvas, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_files(files)
    , m_canvas(canvas)
    , m_window(window)
{}

void TemplateController::newDesign()
{
    TemplateDialog dialog(tr("New from a template"), m_session.document().design(),
                          m_session.catalog(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_files.newDesignFrom(dialog.built().design);
}

void TemplateController::insert()
{
    TemplateDialog dialog(tr("Insert a template"), m_session.document().design(),
                          m_session.catalog(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_canvas.insertItems(designAsItems(dialog.built().design, dialog.templateId()),
                             m_canvas.mapToScene(m_canvas.viewport()->rect().center()),
                             tr("Insert a template"));
}

} // namespace nongjang
