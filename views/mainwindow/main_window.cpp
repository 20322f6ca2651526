#include "views/mainwindow/main_window.h"

#include "model/io/variant_file.h"
#include "views/canvas/canvas_view.h"
#include "views/itemmodels/object_path.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/arrange_controller.h"
#include "views/mainwindow/blocks_controller.h"
#include "views/mainwindow/board_controller.h"
#include "views/mainwindow/breadcrumb_bar.h"
#include "views/mainwindow/cable_controller.h"
#include "views/mainwindow/charts_controller.h"
#include "views/mainwindow/compare_controller.h"
#include "views/mainwindow/explore_controller.h"
#include "views/mainwindow/export_controller.h"
#include "views/mainwindow/file_controller.h"
#include "views/mainwindow/find_controller.h"
#include "views/mainwindow/import_controller.h"
#include "views/mainwindow/key_settings.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/overlay_controller.h"
#include "views/mainwindow/own_parts_controller.h"
#include "views/mainwindow/panel_docks.h"
#include "views/mainwindow/parts_controller.h"
#include "views/mainwindow/price_controller.h"
#include "views/mainwindow/recent_files.h"
#include "views/mainwindow/replace_controller.h"
#include "views/mainwindow/start_page.h"
#include "views/mainwindow/template_controller.h"
#include "views/mainwindow/traffic_controller.h"
#include "views/mainwindow/variant_bar.h"
#include "views/mainwindow/variant_controller.h"
#include "views/mainwindow/window_status.h"
#include "views/panels/bom_panel.h"
#include "views/panels/bottlenecks_panel.h"
#include "views/panels/cables_panel.h"
#include "views/panels/charts_panel.h"
#include "views/panels/compare_panel.h"
#include "views/panels/dashboard_panel.h"
#include "views/panels/history_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/parts_panel.h"
#include "views/panels/problems_panel.h"
#include "views/panels/slots_panel.h"
#include "views/panels/traffic_panel.h"
#include "views/panels/whatif_panel.h"
#include "views/panels/workload_panel.h"
#include "views/theme/theme.h"
#include "views/tools/array_tool.h"
#include "views/tools/cable_tool.h"
#include "views/tools/measure_tool.h"
#include "views/tools/pan_tool.h"
#include "views/tools/select_tool.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageMilliseconds = 8000;

/// The one design file that is dragged in; empty: it is something else.
QString droppedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(u".farm"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

MainWindow::MainWindow(DesignSession &session, UserPrompts &prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_recent(new RecentFiles(this))
    , m_files(new FileController(session, prompts, *m_recent, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(theme::icon(u"app-icon"_s));
    setAcceptDrops(true);
    buildCentre();
    m_exports = new ExportController(session, *m_files, *m_canvas, prompts, this);
    m_imports = new TrafficController(session, prompts, this);
    m_templates = new TemplateController(session, *m_files, *m_canvas, this);
    m_prices = new PriceController(session, prompts, this);
    m_partImports = new ImportController(session, prompts, this);
    m_explore = new ExploreController(session, *m_files, *m_canvas, prompts, this);
    buildMenus();
    m_cabling = new CableController(session, *m_canvas, *m_actions, prompts, this);
    buildDocks();
    m_blocks = new BlocksController(session, *m_canvas, *m_actions, *this);
    m_boards = new BoardController(session, *m_canvas, *m_parts, *m_actions, prompts, this);
    m_arrange = new ArrangeController(*m_actions, *m_canvas, session, this);
    auto *charts = new ChartsController(*m_charts, *m_files, prompts, this);
    charts->connectActions(*m_actions, *m_docks);
    connect(charts, &ChartsController::message, this, &MainWindow::say);
    new FindController(*this, *m_actions, m_session, *m_canvas); // the window owns both
    new PartsController(session, *m_canvas, *m_parts, *m_docks, *m_actions, this);
    m_ownParts = new OwnPartsController(session, *m_parts, *m_files, *m_actions, prompts, *this);
    connect(m_ownParts, &OwnPartsController::message, this, &MainWindow::say);
    connect(m_ownParts, &OwnPartsController::listWanted, this,
            [this] { m_docks->show(u"partsDock"_s); });
    m_replace = new ReplaceController(session, *m_canvas, *m_actions, *this);
    new OverlayController(*m_actions, *m_canvas, this);
    m_variants = new VariantController(session, *m_actions, *m_variantBar, prompts, *this);
    connect(m_variants, &VariantController::message, this, &MainWindow::say);
    charts->connectDesigns(*m_explore, *m_variants);
    auto *comparing = new CompareController(session, *m_compare, *m_files, prompts, this);
    connect(comparing, &CompareController::message, this, &MainWindow::say);
    m_actions->onTriggered("show-compare", [this] { m_docks->show(u"compareDock"_s); });
    connectFiles();
    connectEdits();
    connectView();
    connectPanels();
    connectChoices();
    retranslate();
    resize(1280, 800);
    m_docks->restoreLayout();
    showStartPage();
}

MainWindow::~MainWindow() = default;

void MainWindow::say(const QString &text)
{
    statusBar()->showMessage(text, messageMilliseconds);
}

void MainWindow::useAutosave(Autosave &autosave)
{
    connect(&autosave, &Autosave::failed, this,
            [this](const QString &text) { statusBar()->showMessage(text); });
    m_files->offerLost(autosave.lostWork(),
                       [&autosave](const LostWork &work) { autosave.takeOver(work); });
}

void MainWindow::buildCentre()
{
    m_startPage = new StartPage(*m_recent);
    m_canvas = new CanvasView(m_session);
    m_canvas->setObjectName(u"canvas"_s);
    m_canvas->setTool(std::make_unique<SelectTool>());
    m_breadcrumb = new BreadcrumbBar(*m_canvas);
    m_workspace = new QWidget;
    m_workspace->setObjectName(u"workspace"_s);
    auto *column = new QVBoxLayout(m_workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_variantBar = new VariantBar(m_session);
    auto *top = new QHBoxLayout;
    top->addWidget(m_breadcrumb, 1);
    top->addWidget(m_variantBar);
    column->addLayout(top);
    column->addWidget(m_canvas, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_startPage);
    m_stack->addWidget(m_workspace);
    setCentralWidget(m_stack);
    m_status = new WindowStatus(m_session);
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addPermanentWidget(m_status);
}

void MainWindow::buildMenus()
{
    m_actions = new ActionRegistry(*this, *m_canvas);
    m_actions->fill(*menuBar());
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_actions->fill(*m_toolBar);
    m_keys = std::make_unique<KeySettings>(*m_actions);
    connect(m_actions, &ActionRegistry::keysChanged, this, &MainWindow::updateUndoTexts);
}

void MainWindow::buildDocks()
{
    m_parts = new PartsPanel(m_session);
    m_inspector = new InspectorPanel(m_session);
    m_dashboard = new DashboardPanel(m_session);
    m_problems = new ProblemsPanel(m_session);
    m_bottlenecks = new BottlenecksPanel(m_session);
    m_traffic = new TrafficPanel(m_session);
    m_slots = new SlotsPanel(m_session);
    m_bom = new BomPanel(m_session);
    m_cables = new CablesPanel(m_session);
    using Place = PanelDocks::Place;
    m_docks = new PanelDocks(*this);
    m_docks->add(u"partsDock"_s, m_parts, Place::Left);
    m_docks->add(u"inspectorDock"_s, m_inspector, Place::Right);
    m_docks->add(u"dashboardDock"_s, m_dashboard, Place::Right);
    m_docks->add(u"problemsDock"_s, m_problems, Place::Bottom);
    m_docks->add(u"bottlenecksDock"_s, m_bottlenecks, Place::Bottom);
    m_docks->add(u"trafficDock"_s, m_traffic, Place::Bottom);
    m_docks->add(u"workloadDock"_s, m_workload = new WorkloadPanel(m_session), Place::Bottom);
    m_docks->add(u"slotsDock"_s, m_slots, Place::Bottom);
    m_docks->add(u"bomDock"_s, m_bom, Place::Bottom);
    m_docks->add(u"cablesDock"_s, m_cables, Place::Bottom);
    m_docks->add(u"historyDock"_s, new HistoryPanel(m_session.document().undoStack()),
                 Place::OnDemand);
    m_docks->add(u"whatIfDock"_s, m_whatIf = new WhatIfPanel(m_session), Place::OnDemand);
    m_charts = new ChartsPanel(m_session);
    m_docks->add(u"chartsDock"_s, m_charts, Place::OnDemand);
    m_docks->growWhenShown(u"chartsDock"_s);
    m_docks->growWhenShown(u"trafficDock"_s);
    m_docks->growWhenShown(u"workloadDock"_s);
    connect(m_whatIf, &WhatIfPanel::said, this, &MainWindow::say);
    m_compare = new ComparePanel(m_session);
    m_docks->add(u"compareDock"_s, m_compare, Place::OnDemand);
    m_docks->growWhenShown(u"compareDock"_s);
    m_docks->addToggles(*m_actions->menu("view/panels"));
    connect(m_problems, &ProblemsPanel::said, this, &MainWindow::say);
    connect(m_problems, &ProblemsPanel::countChanged, this, [this](int count) {
        m_problemCount = count;
        retranslateDocks();
    });
}

void MainWindow::connectPanels()
{
    connect(m_parts, &PartsPanel::partActivated, m_canvas, &CanvasView::addPart);
    const auto frame = [this](const QStringList &objects) {
        m_canvas->frame(objects);
    };
    connect(m_dashboard, &DashboardPanel::headlineActivated, m_canvas, &CanvasView::frameCulprit);
    for (TablePanel *panel :
         {static_cast<TablePanel *>(m_problems), static_cast<TablePanel *>(m_bottlenecks),
          static_cast<TablePanel *>(m_slots), static_cast<TablePanel *>(m_bom)})
        connect(panel, &TablePanel::objectsActivated, this, frame);
    connect(m_traffic, &TrafficPanel::objectsActivated, this, frame);
    connect(m_workload, &WorkloadPanel::objectsActivated, this, frame);
    connect(m_dashboard, &DashboardPanel::workloadActivated, m_actions->action("show-workload"),
            &QAction::trigger);
    connect(m_traffic, &TrafficPanel::importRequested, this,
            [this] { m_imports->importMatrix(m_files->folder()); });
    connect(m_charts, &ChartsPanel::objectsActivated, this, frame);
    connect(m_charts, &ChartsPanel::partActivated, this, [this](const QString &part) {
        m_docks->show(u"partsDock"_s);
        m_parts->search(part);
    });
    connect(m_cables, &CablesPanel::cableActivated, this, [this](int index) {
        m_canvas->select({}, {index});
        m_canvas->fitSelection();
    });
    connect(m_inspector, &InspectorPanel::patternRequested, m_blocks,
            &BlocksController::changePattern);
    connect(m_canvas, &CanvasView::propertiesWanted, this, [this] {
        m_docks->show(u"inspectorDock"_s);
        m_inspector->editProperties();
    });
    m_actions->onTriggered("switch-off", [this] { m_inspector->switchOnOrOff(); });
    connect(m_inspector, &InspectorPanel::componentRenamed, this,
            [this](const QString &, const QString &newId) { m_canvas->select({newId}); });
}

void MainWindow::connectChoices()
{
    const auto connectGroup = [this](const QString &prefix, const QStringList &values,
                                     const QString &chosen, auto choose) {
        auto *group = new QActionGroup(this);
        for (const QString &value : values) {
            const QByteArray id = QString(prefix % u'-' % value).toLatin1();
            QAction *action = m_actions->action(id.constData());
            group->addAction(action);
            action->setChecked(value == chosen);
            m_actions->onTriggered(id.constData(),
                                   [this, choose, value] { (this->*choose)(value); });
        }
    };
    const QSettings settings;
    connectGroup(u"theme"_s, {u"system"_s, u"light"_s, u"dark"_s},
                 settings.value(u"theme"_s, u"system"_s).toString(), &MainWindow::chooseTheme);
    connectGroup(u"language"_s, {u"system"_s, u"en"_s, u"ko"_s, u"zh_CN"_s},
                 settings.value(u"language"_s, u"system"_s).toString(),
                 &MainWindow::chooseLanguage);
}

bool MainWindow::openPath(const QString &path)
{
    constexpr QLatin1StringView example("example:");
    const auto [file, variant] = farmName(path);
    const bool isOpen = file.startsWith(example) ? m_files->openExample(file.mid(example.size()))
                                                 : m_files->openPath(file);
    if (isOpen && !variant.isEmpty())
        if (const Outcome chosen = m_session.document().choose(variant); !chosen)
            say(chosen.error().message);
    return isOpen;
}

void MainWindow::showStartPage()
{
    m_docks->hideAll();
    const bool hasDesign = m_session.document().revision() > 0;
    m_startPage->setReturn(hasDesign ? m_files->designName() : QString());
    m_stack->setCurrentWidget(m_startPage);
    m_toolBar->hide();
    m_status->hide();
    updateActions();
    updateTitle();
}

void MainWindow::showWorkspace()
{
    if (isStartPageShown()) {
        m_stack->setCurrentWidget(m_workspace);
        m_status->show();
        m_docks->showAgain();
        m_toolBar->show(); // the layout shown again may be from when it was hidden
    }
    m_canvas->setFocus();
    updateActions();
    updateTitle();
}

bool MainWindow::isStartPageShown() const
{
    return m_stack->currentWidget() == m_startPage;
}

void MainWindow::chooseTool(const char *id)
{
    const QByteArrayView name(id);
    std::unique_ptr<CanvasTool> tool;
    if (name == "tool-cable")
        tool = std::make_unique<CableTool>();
    else if (name == "tool-pan")
        tool = std::make_unique<PanTool>();
    else if (name == "tool-array")
        tool = std::make_unique<ArrayTool>();
    else if (name == "tool-measure")
        tool = std::make_unique<MeasureTool>();
    else
        tool = std::make_unique<SelectTool>();
    m_canvas->setTool(std::move(tool));
    m_actions->action(id)->setChecked(true);
}

void MainWindow::chooseTheme(const QString &scheme)
{
    QSettings().setValue(u"theme"_s, scheme);
    theme::apply(scheme);
}

void MainWindow::chooseLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
    applyLanguage(code); // every widget hears LanguageChange
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_toolBar->setWindowTitle(tr("Tool bar"));
    m_canvas->setAccessibleName(tr("Canvas"));
    m_canvas->setAccessibleDescription(tr("The drawing of the farm. Parts are dragged here."));
    retranslateDocks();
    updateUndoTexts();
    updateRecentMenu();
    updateTitle();
    nameControls();
}

void MainWindow::retranslateDocks()
{
    m_docks->setTitle(u"partsDock"_s, tr("Parts"));
    m_docks->setTitle(u"inspectorDock"_s, tr("Properties"));
    m_docks->setTitle(u"dashboardDock"_s, tr("Dashboard"));
    m_docks->setTitle(u"problemsDock"_s, m_problemCount > 0
                                             ? tr("Problems (%1)").arg(m_problemCount)
                                             : tr("Problems"));
    m_docks->setTitle(u"bottlenecksDock"_s, tr("Bottlenecks"));
    m_docks->setTitle(u"trafficDock"_s, tr("Traffic"));
    m_docks->setTitle(u"workloadDock"_s, tr("Workload"));
    m_docks->setTitle(u"slotsDock"_s, tr("Slots"));
    m_docks->setTitle(u"bomDock"_s, tr("Bill of materials"));
    m_docks->setTitle(u"cablesDock"_s, tr("Cables"));
    m_docks->setTitle(u"historyDock"_s, tr("History"));
    m_docks->setTitle(u"whatIfDock"_s, tr("What-if"));
    m_docks->setTitle(u"chartsDock"_s, tr("Charts"));
    m_docks->setTitle(u"compareDock"_s, tr("Compare"));
    m_docks->retranslate();
}

/// Buttons that Qt makes inside its own widgets have no accessible name.
void MainWindow::nameControls()
{
    if (auto *more = menuBar()->findChild<QToolButton *>(u"qt_menubar_ext_button"_s))
        more->setAccessibleName(tr("More menus"));
    if (auto *more = m_toolBar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More tools"));
    for (auto *table : findChildren<QTableView *>()) {
        auto *corner = table->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        if (!corner)
            continue;
        corner->setObjectName(QString(table->objectName() % u"Corner"_s));
        corner->setAccessibleName(tr("Select all rows"));
    }
}

/// Sentences inside the report were made in the old language: have them made again.
void MainWindow::retakeTexts()
{
    if (m_session.report())
        m_session.reevaluate();
}

void MainWindow::updateUndoTexts()
{
    const QUndoStack &undo = m_session.document().undoStack();
    const auto name = [this](const char *id, const QString &plain, const QString &with,
                             const QString &step) {
        QAction *action = m_actions->action(id);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = step.isEmpty() ? plain : with.arg(step);
        action->setText(text);
        const QString tip = ActionRegistry::withoutMnemonic(text);
        action->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "tool tip (key)").arg(tip, keys));
    };
    name("undo", tr("&Undo"), tr("&Undo: %1"), undo.undoText());
    name("redo", tr("&Redo"), tr("&Redo: %1"), undo.redoText());
}

void MainWindow::updateActions()
{
    const bool working = !isStartPageShown();
    const QUndoStack &undo = m_session.document().undoStack();
    const bool anything =
        !m_canvas->selectedComponents().isEmpty() || !m_canvas->selectedCables().isEmpty();
    const bool components = working && !m_canvas->selectedComponents().isEmpty();
    m_actions->setDesignShown(working);
    m_actions->setEnabled({"start-page"}, working);
    m_actions->setEnabled({"undo"}, working && undo.canUndo());
    m_actions->setEnabled({"redo"}, working && undo.canRedo());
    m_actions->setEnabled({"cut", "copy", "duplicate", "group"}, components);
    m_actions->setEnabled({"connect"}, working && m_canvas->selectedComponents().size() == 2);
    m_actions->setEnabled({"rename", "find-fitting"},
                          working && m_canvas->selectedComponents().size() == 1);
    m_actions->setEnabled({"delete", "fit-selection", "switch-off"}, working && anything);
    m_actions->setEnabled({"free-way"}, working && !m_canvas->selectedCables().isEmpty());
    m_actions->setEnabled({"go-up"}, working && !m_canvas->breadcrumb().isEmpty());
    m_blocks->updateActions(working);
    m_replace->updateActions(working);
    m_ownParts->updateActions(working);
    m_boards->updateActions(working);
    m_arrange->updateActions(working);
    m_variants->setWorking(working);
    m_docks->setTogglesEnabled(working);
}

void MainWindow::updateTitle()
{
    if (isStartPageShown()) {
        setWindowTitle(u"Nongjang"_s);
        setWindowModified(false);
        return;
    }
    setWindowTitle(tr("%1[*] – Nongjang", "name of the design").arg(m_files->designName()));
    setWindowModified(m_session.document().isModified());
}

void MainWindow::updateRecentMenu()
{
    QMenu *menu = m_actions->menu("file/recent");
    QAction *clear = m_actions->action("clear-recent");
    for (QAction *old : menu->actions()) {
        if (old->data().isValid()) {
            menu->removeAction(old);
            old->deleteLater();
        }
    }
    const QStringList paths = m_recent->paths();
    QAction *before = menu->actions().constFirst();
    for (const QString &path : paths) {
        auto *action = new QAction(QDir::toNativeSeparators(path), menu);
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files->openPath(path); });
        menu->insertAction(before, action);
    }
    clear->setEnabled(!paths.isEmpty());
    menu->setEnabled(!paths.isEmpty());
}

void MainWindow::updateSelection()
{
    m_inspector->setWay(m_canvas->breadcrumb());
    m_inspector->setSelection(m_canvas->assemblyId(), m_canvas->selectedComponents(),
                              m_canvas->selectedCables());
    m_cables->setAssembly(m_canvas->assemblyId());
    m_traffic->setSelection(m_canvas->breadcrumb(), m_canvas->selectedComponents());
    m_whatIf->setObject(selectionPath(m_session.document().design(), m_canvas->breadcrumb(),
                                      m_canvas->selectedComponents(), m_canvas->selectedCables()));
    updateActions();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_docks->sizeOnce();
}

/// A field commits when the focus leaves it; keys and menus act without taking the focus away.
void MainWindow::commitTyped()
{
    QWidget *field = focusWidget();
    if (!field || !field->hasFocus())
        return;
    field->clearFocus();
    field->setFocus();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(*event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_files->openPath(path);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commitTyped();
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_docks->saveLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_actions) {
        retranslate();
        retakeTexts();
    }
}

} // namespace nongjang
