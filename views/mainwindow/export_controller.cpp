#include "views/mainwindow/export_controller.h"

#include "views/canvas/canvas_view.h"
#include "views/dialogs/labels_dialog.h"
#include "views/dialogs/validation_dialog.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/file_name.h"
#include "views/print/design_files.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace nongjang {

using namespace Qt::StringLiterals;

ExportController::ExportController(DesignSession &session, FileController &files,
                                   CanvasView &canvas, UserPrompts &prompts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_files(files)
    , m_canvas(canvas)
    , m_prompts(prompts)
{}

std::shared_ptr<const Report> ExportController::currentReport()
{
    std::shared_ptr<const Report> report = m_session.report();
    if (report && !m_session.isComputing())
        return report;
    m_prompts.showInformation(tr("Not yet"),
                              tr("The design is being evaluated. Try again in a moment."));
    return nullptr;
}

QStringList ExportController::listFilters()
{
    return {tr("Spreadsheet (*.xlsx)"), tr("Comma-separated values (*.csv)"),
            tr("Markdown (*.md)"),      tr("Web page (*.html)"),
            tr("JSON (*.json)"),        tr("Document (*.pdf)")};
}

void ExportController::exportBom()
{
    const std::shared_ptr<const Report> report = currentReport();
    if (!report)
        return;
    const QString path = m_prompts.savePath(tr("Export the bill of materials"),
                                            suggestion(name(), u"xlsx"_s), listFilters());
    write([report, title = m_files.designName(),
           path] { return writeBomFile(report->bom, title, path); },
          path);
}

void ExportController::exportCables()
{
    const QString path = m_prompts.savePath(tr("Export the list of cables"),
                                            suggestion(name(), u"xlsx"_s), listFilters());
    const QString title = m_files.designName();
    const Design design = m_session.document().design();
    const CatalogPtr catalog = m_session.catalogPtr();
    write([design, catalog, title,
           path] { return writeCablesFile(cableList(design, *catalog), title, path); },
          path);
}

void ExportController::exportReport()
{
    const std::shared_ptr<const Report> report = currentReport();
    if (!report)
        return;
    const QString path =
        m_prompts.savePath(tr("Export a report of the design"), suggestion(name(), u"html"_s),
                           {tr("Web page (*.html)"), tr("Document (*.pdf)")});
    if (path.isEmpty())
        return;
    const QString title = m_files.designName();
    const Design design = m_session.document().design();
    const CatalogPtr catalog = m_session.catalogPtr();
    const std::vector<ReportPicture> pictures = reportPictures(design, *catalog);
    write(
        [=] {
            return writeReportFile({design, *report, *catalog, title, todayText(), pictures}, path);
        },
        path);
}

void ExportController::showLabels(QWidget *window)
{
    (new LabelsDialog(m_session.document().design(), m_session.catalogPtr(), m_files.designName(),
                      suggestion(tr("%1 labels", "name of a file").arg(name()), u"pdf"_s),
                      m_prompts, window))
        ->open();
}

void ExportController::showValidation(QWidget *window)
{
    (new ValidationDialog(m_session.catalogPtr(), m_prompts, window))->open();
}

/// Pages take longer to lay out than a window may stand still.
void ExportController::write(const std::function<Outcome()> &work, const QString &path)
{
    if (path.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        tell(watcher->result(), path);
        watcher->deleteLater();
    });
    Q_EMIT message(tr("Writing %1…").arg(path));
    watcher->setFuture(QtConcurrent::run(work));
}

void ExportController::exportPicture()
{
    const QString path = m_prompts.savePath(
        tr("Export a picture of the canvas"), suggestion(name(), u"svg"_s),
        {tr("Scalable picture (*.svg)"), tr("Picture (*.png)"), tr("Document (*.pdf)")});
    if (!path.isEmpty())
        tell(m_canvas.exportPicture(path), path);
}

QString ExportController::name() const
{
    return m_session.filePath().isEmpty() ? m_files.designName()
                                          : QFileInfo(m_session.filePath()).completeBaseName();
}

QString ExportController::suggestion(const QString &name, const QString &ending) const
{
    return m_files.folder() % u'/' % suggestedFileName(name, ending);
}

void ExportController::tell(const Outcome &outcome, const QString &path)
{
    if (outcome)
        Q_EMIT message(tr("Exported to %1").arg(path));
    else
        m_prompts.showError(tr("The export failed"), outcome.error().message);
}

} // namespace nongjang
