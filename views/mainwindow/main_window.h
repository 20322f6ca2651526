#pragma once

#include "model/session/design_session.h"
#include "views/dialogs/user_prompts.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QToolBar;

namespace nongjang {

class ActionRegistry;
class BlocksController;
class BoardController;
class ArrangeController;
class BomPanel;
class BottlenecksPanel;
class BreadcrumbBar;
class CablesPanel;
class ChartsPanel;
class CanvasView;
class ComparePanel;
class DashboardPanel;
class CableController;
class ExploreController;
class ExportController;
class Autosave;
class FileController;
class InspectorPanel;
class KeySettings;
class OwnPartsController;
class PanelDocks;
class PartsPanel;
class ProblemsPanel;
class RecentFiles;
class ReplaceController;
class SlotsPanel;
class StartPage;
class TemplateController;
class ImportController;
class PriceController;
class TrafficController;
class TrafficPanel;
class VariantBar;
class VariantController;
class WhatIfPanel;
class WindowStatus;
class WorkloadPanel;

/// The window: canvas in the middle, panels around it. Wires views to the session; decides nothing about designs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `prompts` and `session` outlive the window.
    MainWindow(DesignSession &session, UserPrompts &prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Tells when unsaved work cannot be kept, and asks about work that a crash left behind.
    void useAutosave(Autosave &autosave);
    bool openPath(
        const QString &
            path); ///< "example:NAME" opens a shipped example as a copy, "FILE#id" shows that variant
    void showWorkspace();
    void showStartPage();
    [[nodiscard]] bool isStartPageShown() const;

    [[nodiscard]] CanvasView &canvas() { return *m_canvas; }
    [[nodiscard]] ActionRegistry &actionRegistry() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void say(const QString &text); ///< in the status bar, for a while
    void connectFiles();
    void connectEdits();
    void connectView();
    void connectPanels();
    void connectChoices();
    void nameControls();
    void retranslate();
    void retranslateDocks();
    void retakeTexts();
    void updateActions();
    void updateUndoTexts();
    void updateTitle();
    void updateRecentMenu();
    void updateSelection();
    void chooseTool(const char *id);
    void chooseTheme(const QString &scheme);
    void chooseLanguage(const QString &code);
    void commitTyped();

    DesignSession &m_session;
    RecentFiles *m_recent = nullptr;
    FileController *m_files = nullptr;
    ExportController *m_exports = nullptr;
    TrafficController *m_imports = nullptr;
    TemplateController *m_templates = nullptr;
    ArrangeController *m_arrange = nullptr;
    CableController *m_cabling = nullptr;
    PriceController *m_prices = nullptr;
    ImportController *m_partImports = nullptr;
    ExploreController *m_explore = nullptr;
    OwnPartsController *m_ownParts = nullptr;
    ActionRegistry *m_actions = nullptr;
    BlocksController *m_blocks = nullptr;
    ReplaceController *m_replace = nullptr;
    BoardController *m_boards = nullptr;
    VariantController *m_variants = nullptr;
    std::unique_ptr<KeySettings> m_keys;

    QStackedWidget *m_stack = nullptr;
    StartPage *m_startPage = nullptr;
    QWidget *m_workspace = nullptr;
    BreadcrumbBar *m_breadcrumb = nullptr;
    VariantBar *m_variantBar = nullptr;
    CanvasView *m_canvas = nullptr;
    PartsPanel *m_parts = nullptr;
    InspectorPanel *m_inspector = nullptr;
    DashboardPanel *m_dashboard = nullptr;
    ProblemsPanel *m_problems = nullptr;
    BottlenecksPanel *m_bottlenecks = nullptr;
    TrafficPanel *m_traffic = nullptr;
    WorkloadPanel *m_workload = nullptr;
    SlotsPanel *m_slots = nullptr;
    BomPanel *m_bom = nullptr;
    CablesPanel *m_cables = nullptr;
    WhatIfPanel *m_whatIf = nullptr;
    ChartsPanel *m_charts = nullptr;
    ComparePanel *m_compare = nullptr;
    WindowStatus *m_status = nullptr;
    QToolBar *m_toolBar = nullptr;
    PanelDocks *m_docks = nullptr;
    int m_problemCount = 0;
};

} // namespace nongjang
