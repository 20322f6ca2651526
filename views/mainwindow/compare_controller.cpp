#include "views/mainwindow/compare_controller.h"

#include "model/export/compare_export.h"
#include "model/session/design_session.h"
#include "views/mainwindow/compare_drawings.h"
#include "views/mainwindow/file_controller.h"
#include "views/panels/compare_panel.h"

namespace nongjang {

using namespace Qt::StringLiterals;

CompareController::CompareController(DesignSession &session, ComparePanel &panel,
                                     FileController &files, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(panel)
    , m_files(files)
    , m_prompts(prompts)
{
    connect(&panel, &ComparePanel::addRequested, this, &CompareController::add);
    connect(&panel, &ComparePanel::exportRequested, this, &CompareController::write);
    connect(&panel, &ComparePanel::drawingsRequested, this, &CompareController::showDrawings);
}

void CompareController::showDrawings()
{
    std::vector<CompareInput> designs = m_panel.designs();
    if (designs.size() < 2)
        return;
    delete m_drawings;
    m_drawings = new CompareDrawings(std::move(designs), m_session.catalogPtr(), m_panel.window());
    m_drawings->show();
}

void CompareController::add()
{
    const QString path = m_prompts.openPath(tr("Add a design to the comparison"), m_files.folder(),
                                            {tr("Farm designs (*.farm)"), tr("All files (*)")});
    if (path.isEmpty())
        return;
    if (const Outcome added = m_panel.addFile(path); !added)
        m_prompts.showError(tr("The design cannot be compared"), added.error().message);
}

void CompareController::write()
{
    const QString path =
        m_prompts.savePath(tr("Export the comparison"), m_files.folder() % u"/comparison.xlsx"_s,
                           {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"),
                            tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    const CompareRows rows =
        m_panel.isDifferencesOnly() ? CompareRows::Differing : CompareRows::Known;
    const Outcome written = writeComparison(m_panel.comparison(), rows, path);
    if (written)
        Q_EMIT message(tr("Exported to %1").arg(path));
    else
        m_prompts.showError(tr("The export failed"), written.error().message);
}

} // namespace nongjang
