#include "views/mainwindow/explore_controller.h"

#include "model/explore/explore_candidates.h"
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
    connect(m_dialog, &ExploreDialog::chartRequested, this, &ExploreController::showRows);
    m_dialog->show();
}

void ExploreController::showRows(const std::shared_ptr<const ExploreBase> &base,
                                 const std::vector<ExploreRow> &rows)
{
    m_charted = base;
    Q_EMIT chartRequested(
        [base, rows] { return rowCandidates(base->spec, rows, base->design.site.currency); },
        base->spec.columns);
}

void ExploreController::openRow(const QString &origin)
{
    const std::optional<qint64> row = rowOfOrigin(origin);
    if (!row || !m_charted)
        return;
    if (const Result<Design> design = RowEvaluator(*m_charted).design(*row))
        m_files.newDesignFrom(*design);
    else
        m_prompts.showError(tr("There is no such design"), design.error().message);
}

QString ExploreController::selectedPath() const
{
    return selectionPath(m_session.document().design(), m_canvas.breadcrumb(),
                         m_canvas.selectedComponents(), m_canvas.selectedCables());
}

} // namespace nongjang
