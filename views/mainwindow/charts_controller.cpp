#include "views/mainwindow/charts_controller.h"

#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/explore_controller.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/file_name.h"
#include "views/mainwindow/panel_docks.h"
#include "views/mainwindow/variant_controller.h"
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
    m_docks = &docks;
    actions.onTriggered("show-charts", [this] { show({}); });
    actions.onTriggered("compare-parts", [this] { show(u"parts"_s); });
    actions.onTriggered("compare-designs", [this] { show(u"designs"_s); });
}

void ChartsController::show(const QString &kind)
{
    m_docks->show(u"chartsDock"_s);
    m_docks->makeHighEnough(u"chartsDock"_s);
    if (!kind.isEmpty())
        m_panel.showKind(kind);
}

void ChartsController::connectDesigns(ExploreController &exploring, VariantController &variants)
{
    connect(&m_panel, &ChartsPanel::variantActivated, &variants, &VariantController::choose);
    connect(&m_panel, &ChartsPanel::originActivated, &exploring, &ExploreController::openRow);
    connect(
        &exploring, &ExploreController::chartRequested, this,
        [this](const std::function<std::vector<Candidate>()> &source, const QStringList &figures) {
            show({});
            m_panel.showDesigns(source, figures);
        });
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
