// MainWindow: what the actions of the menus do.
#include "views/canvas/canvas_view.h"
#include "views/dialogs/about_dialog.h"
#include "views/dialogs/keys_dialog.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/arrange_controller.h"
#include "views/mainwindow/blocks_controller.h"
#include "views/mainwindow/board_controller.h"
#include "views/mainwindow/cable_controller.h"
#include "views/mainwindow/explore_controller.h"
#include "views/mainwindow/export_controller.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/import_controller.h"
#include "views/mainwindow/key_settings.h"
#include "views/mainwindow/main_window.h"
#include "views/mainwindow/panel_docks.h"
#include "views/mainwindow/price_controller.h"
#include "views/mainwindow/recent_files.h"
#include "views/mainwindow/replace_controller.h"
#include "views/mainwindow/start_page.h"
#include "views/mainwindow/template_controller.h"
#include "views/mainwindow/traffic_controller.h"
#include "views/mainwindow/window_status.h"
#include "views/panels/bom_panel.h"
#include "views/panels/cables_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/parts_panel.h"

#include <QActionGroup>

namespace nongjang {

using namespace Qt::StringLiterals;

void MainWindow::connectFiles()
{
    connect(m_files, &FileController::opened, this, [this] {
        showWorkspace();
        m_canvas->setBreadcrumb({});
        m_parts->offerFitting({}, {});
        m_canvas->fitAll();
    });
    connect(m_files, &FileController::message, this, &MainWindow::say);
    connect(m_exports, &ExportController::message, this, &MainWindow::say);
    connect(m_imports, &TrafficController::message, this, &MainWindow::say);
    connect(m_blocks, &BlocksController::message, this, &MainWindow::say);
    connect(m_replace, &ReplaceController::message, this, &MainWindow::say);
    connect(m_boards, &BoardController::message, this, &MainWindow::say);
    connect(m_arrange, &ArrangeController::message, this, &MainWindow::say);
    connect(m_cabling, &CableController::message, this, &MainWindow::say);
    connect(m_prices, &PriceController::message, this, &MainWindow::say);
    connect(m_canvas, &CanvasView::message, this, &MainWindow::say);
    connect(m_recent, &RecentFiles::changed, this, &MainWindow::updateRecentMenu);
    connect(m_startPage, &StartPage::exampleChosen, m_files, &FileController::openExample);
    connect(m_startPage, &StartPage::fileChosen, m_files, &FileController::openPath);
    connect(m_startPage, &StartPage::newChosen, m_files, &FileController::newDesign);
    connect(m_startPage, &StartPage::openChosen, m_files, &FileController::open);
    connect(m_startPage, &StartPage::templateChosen, m_templates, &TemplateController::newDesign);
    connect(m_startPage, &StartPage::returnChosen, this, &MainWindow::showWorkspace);
    connect(m_startPage, &StartPage::importChosen, m_partImports, &ImportController::importPart);
    m_actions->onTriggered("import-part", [this] { m_partImports->importPart(); });
    connect(m_partImports, &ImportController::message, this, &MainWindow::say);
    connect(m_partImports, &ImportController::imported, this, [this](const QString &part) {
        if (m_session.document().revision() == 0)
            m_files->newDesign(); // something to place it in
        else
            showWorkspace();
        m_docks->show(u"partsDock"_s);
        m_parts->showPart(part);
    });
    m_actions->onTriggered("new", [this] {
        commitTyped();
        m_files->newDesign();
    });
    m_actions->onTriggered("new-from-template", [this] {
        commitTyped();
        m_templates->newDesign();
    });
    m_actions->onTriggered("insert-template", [this] { m_templates->insert(); });
    m_actions->onTriggered("open", [this] {
        commitTyped();
        m_files->open();
    });
    m_actions->onTriggered("start-page", [this] { showStartPage(); });
    m_actions->onTriggered("clear-recent", [this] { m_recent->clear(); });
    m_actions->onTriggered("save", [this] {
        commitTyped();
        m_files->save();
    });
    m_actions->onTriggered("save-as", [this] {
        commitTyped();
        m_files->saveAs();
    });
    const auto exportBom = [this] {
        m_exports->exportBom();
    };
    m_actions->onTriggered("export-bom", exportBom);
    connect(m_bom, &BomPanel::exportRequested, this, exportBom);
    connect(m_bom, &BomPanel::importRequested, this,
            [this] { m_prices->importPrices(m_files->folder()); });
    m_actions->onTriggered("export-cables", [this] { m_exports->exportCables(); });
    m_actions->onTriggered("export-picture", [this] { m_exports->exportPicture(); });
    const auto labels = [this] {
        m_exports->showLabels(this);
    };
    m_actions->onTriggered("export-labels", labels);
    connect(m_cables, &CablesPanel::labelsRequested, this, labels);
    m_actions->onTriggered("export-report", [this] { m_exports->exportReport(); });
    m_actions->onTriggered("quit", [this] { close(); });
    updateRecentMenu();
}

void MainWindow::connectEdits()
{
    QUndoStack &undo = m_session.document().undoStack();
    m_actions->onTriggered("undo", [&undo] { undo.undo(); });
    m_actions->onTriggered("redo", [&undo] { undo.redo(); });
    m_actions->onTriggered("cut", [this] { m_canvas->cutSelection(); });
    m_actions->onTriggered("copy", [this] { m_canvas->copySelection(); });
    m_actions->onTriggered("paste", [this] { m_canvas->paste(); });
    m_actions->onTriggered("duplicate", [this] { m_canvas->duplicateSelection(); });
    m_actions->onTriggered("group", [this] { m_canvas->groupSelection(); });
    m_actions->onTriggered("connect", [this] { m_canvas->connectSelection(); });
    m_actions->onTriggered("delete", [this] { m_canvas->deleteSelection(); });
    m_actions->onTriggered("select-all", [this] { m_canvas->selectAll(); });
    m_actions->onTriggered("rename", [this] {
        m_docks->show(u"inspectorDock"_s);
        m_inspector->editId();
    });
    m_actions->onTriggered("find-part", [this] {
        m_docks->show(u"partsDock"_s);
        m_parts->focusSearch();
    });
    connect(&undo, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndoTexts);
    connect(&undo, &QUndoStack::redoTextChanged, this, &MainWindow::updateUndoTexts);
    connect(&undo, &QUndoStack::canUndoChanged, this, &MainWindow::updateActions);
    connect(&undo, &QUndoStack::canRedoChanged, this, &MainWindow::updateActions);
    connect(&undo, &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(&m_session, &DesignSession::filePathChanged, this, &MainWindow::updateTitle);
    connect(&m_session.document(), &Document::changed, this, &MainWindow::updateTitle);
}

void MainWindow::connectView()
{
    auto *tools = new QActionGroup(this);
    for (const char *id : {"tool-select", "tool-cable", "tool-pan", "tool-array", "tool-measure"}) {
        tools->addAction(m_actions->action(id));
        m_actions->onTriggered(id, [this, id] { chooseTool(id); });
    }
    m_actions->action("tool-select")->setChecked(true);
    connect(m_canvas, &CanvasView::toolEnded, this, [this] { chooseTool("tool-select"); });
    m_actions->onTriggered("zoom-in", [this] { m_canvas->zoomIn(); });
    m_actions->onTriggered("zoom-out", [this] { m_canvas->zoomOut(); });
    m_actions->onTriggered("fit", [this] { m_canvas->fitAll(); });
    m_actions->onTriggered("fit-selection", [this] { m_canvas->fitSelection(); });
    m_actions->onTriggered("go-up", [this] { m_canvas->leave(); });
    m_actions->onTriggered("show-bom", [this] { m_docks->show(u"bomDock"_s); });
    m_actions->onTriggered("show-problems", [this] { m_docks->show(u"problemsDock"_s); });
    m_actions->onTriggered("show-traffic", [this] {
        m_docks->show(u"trafficDock"_s);
        m_docks->makeHighEnough(u"trafficDock"_s);
    });
    m_actions->onTriggered("show-workload", [this] {
        m_docks->show(u"workloadDock"_s);
        m_docks->makeHighEnough(u"workloadDock"_s);
    });
    m_actions->onTriggered("show-whatif", [this] {
        m_docks->show(u"whatIfDock"_s);
        m_docks->makeHighEnough(u"whatIfDock"_s);
    });
    m_actions->onTriggered("explore", [this] {
        commitTyped();
        m_explore->explore();
    });
    m_actions->onTriggered("reset-panels", [this] { m_docks->reset(); });
    m_actions->onTriggered("keys", [this] { KeysDialog(*m_keys, this).exec(); });
    m_actions->onTriggered("validation", [this] { m_exports->showValidation(this); });
    m_actions->onTriggered("about", [this] { AboutDialog(this).exec(); });
    connect(m_canvas, &CanvasView::scaleChanged, m_status, &WindowStatus::setScale);
    connect(m_canvas, &CanvasView::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_canvas, &CanvasView::breadcrumbChanged, this, &MainWindow::updateSelection);
}

} // namespace nongjang
