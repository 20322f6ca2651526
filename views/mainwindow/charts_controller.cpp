#include "views/mainwindow/charts_controller.h"

#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/file_name.h"
#include "views/mainwindow/panel_docks.h"
#include "views/panels/charts_panel.h"

#include <QFileInfo>

namespace nongjang {

using namespace Qt::StringLiterals;

ChartsController::ChartsController(ChartsPanel &panel, FileController &files, UserPrompts &prompts,
                                   QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_files(files)
    , m_prompts(prompts)
{
    connect(&panel, &ChartsPanel::exportRequested, this, &ChartsController::exportChart);
    connect(&panel, &ChartsPanel::filesRequested, this, &ChartsController::addFiles);
    connect(&panel, &ChartsPanel::fileActivated, this, [&files](const QString &path) {
        if (path.startsWith(u":/examples/"_s))
            files.openExample(QFileInfo(path).completeBaseName());
        else
            files.openPath(path);
    });
    connect(&panel, &ChartsPanel::said, this, &ChartsController::message);
}

void ChartsController::connectActions(ActionRegistry &actions, PanelDocks &docks)
{
    const auto show = [this, &docks](const QString &kind) {
        docks.show(u"chartsDock"_s);
        docks.makeHighEnough(u"chartsDock"_s);
        if (!kind.isEmpty())
            m_panel.showKind(kind);
    };
    actions.onTriggered("show-charts", [show] { show({}); });
    actions.onTriggered("compare-parts", [show] { show(u"parts"_s); });
    actions.onTriggered("compare-designs", [show] { show(u"designs"_s); });
}

void ChartsController::exportChart()
{
    const QString path = m_prompts.savePath(
        tr("Export the chart"),
        m_files.folder() % u'/' % suggestedFileName(m_panel.chart().title, u"png"_s),
        {tr("Picture (*.png)"), tr("Scalable picture (*.svg)"),
         tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")});
    if (path.isEmpty())
        return;
    if (const Outcome written = m_panel.exportTo(path))
        Q_EMIT message(tr("Exported to %1").arg(path));
    else
        m_prompts.showError(tr("The export failed"), written.error().message);
}

void ChartsController::addFiles()
{
    const QStringList paths =
        m_prompts.openPaths(tr("Add designs to the chart"), m_files.folder(),
                            {tr("Designs and tables (*.farm *.csv *.tsv)"), tr("All files (*)")});
    if (!paths.isEmpty())
        m_panel.addDesigns(paths);
}

} // namespace nongjang
