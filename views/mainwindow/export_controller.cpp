#include "views/mainwindow/export_controller.h"

#include "model/export/bom_export.h"
#include "model/export/cable_export.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/file_name.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace nongjang {

using namespace Qt::StringLiterals;

ExportController::ExportController(DesignSession &session, CanvasView &canvas, UserPrompts &prompts,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_prompts(prompts)
{}

void ExportController::exportBom(const QString &title)
{
    const std::shared_ptr<const Report> report = m_session.report();
    if (!report || m_session.isComputing()) {
        m_prompts.showInformation(tr("Not yet"),
                                  tr("The design is being evaluated. Try again in a moment."));
        return;
    }
    const QString path =
        m_prompts.savePath(tr("Export the bill of materials"), suggestion(title, u"xlsx"_s),
                           {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"),
                            tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    if (!path.isEmpty())
        tell(writeBom(report->bom, title, path), path);
}

void ExportController::exportCables(const QString &title)
{
    const QString path =
        m_prompts.savePath(tr("Export the list of cables"), suggestion(title, u"xlsx"_s),
                           {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"),
                            tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    const CableList list = cableList(m_session.document().design(), m_session.catalog());
    tell(writeCables(list, title, path), path);
}

void ExportController::exportPicture(const QString &title)
{
    const QString path = m_prompts.savePath(
        tr("Export a picture of the canvas"), suggestion(title, u"svg"_s),
        {tr("Scalable picture (*.svg)"), tr("Picture (*.png)"), tr("Document (*.pdf)")});
    if (!path.isEmpty())
        tell(m_canvas.exportPicture(path), path);
}

QString ExportController::suggestion(const QString &title, const QString &ending) const
{
    const QFileInfo file(m_session.filePath());
    const QString folder = m_session.filePath().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : file.absolutePath();
    return folder % u'/'
           % suggestedFileName(m_session.filePath().isEmpty() ? title : file.completeBaseName(),
                               ending);
}

void ExportController::tell(const Outcome &outcome, const QString &path)
{
    if (outcome)
        Q_EMIT message(tr("Exported to %1").arg(path));
    else
        m_prompts.showError(tr("The export failed"), outcome.error().message);
}

} // namespace nongjang
