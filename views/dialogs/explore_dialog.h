#pragma once

#include "model/explore/parameter_text.h"
#include "model/session/explore_runner.h"
#include "views/dialogs/user_prompts.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTableView;
class QTableWidget;
class QToolButton;

namespace nongjang {

class ExploreModel;

/// Varies what is chosen of a design and shows every design as a row: runs in the background, is stopped and gone on with, and any row
/// opens as a design. Not modal; works on the design as it was when the dialog was opened.
class ExploreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `path`: the component or cable that is selected, which parameters are offered for; `prompts` outlives the dialog.
    ExploreDialog(const Design &design, CatalogPtr catalog, const QString &path,
                  UserPrompts &prompts, QWidget *parent);
    ~ExploreDialog() override;

    /// Offers the parameters of another component, too.
    void setObject(const QString &path);
    [[nodiscard]] const ExploreRunner &runner() const { return *m_runner; }

Q_SIGNALS:
    void designRequested(const nongjang::Design &design);
    /// The rows that are there, to be shown as points; `base` makes the designs of them.
    void chartRequested(const std::shared_ptr<const nongjang::ExploreBase> &base,
                        const std::vector<nongjang::ExploreRow> &rows);

private:
    void build();
    QWidget *buildParameters();
    QWidget *buildSample();
    QWidget *buildButtons();
    void connectAll();
    void addTo(QMenu &menu, const std::vector<ParameterDraft> &all);
    void fillMenu();
    void addDraft(const ParameterDraft &draft);
    void removeDraft();
    [[nodiscard]] std::vector<ParameterDraft> drafts() const;
    [[nodiscard]] Result<ExploreSpec> spec() const;
    void check();
    void runOrStop();
    void setInputsEnabled(bool isEnabled);
    void take(const std::vector<ExploreRow> &rows);
    void finish(const QString &error);
    void openRow();
    void saveTable();
    void saveSpec();
    void loadSpec();

    Design m_design;
    CatalogPtr m_catalog;
    QString m_path;
    UserPrompts &m_prompts;
    ExploreRunner *m_runner;
    ExploreModel *m_model;
    QSortFilterProxyModel *m_proxy;
    std::vector<ExploreParameter> m_parameters; ///< by row of the table
    bool m_isFilling = false;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    QMenu *m_menu = nullptr;
    QTableWidget *m_table = nullptr;
    QComboBox *m_method = nullptr;
    QSpinBox *m_count = nullptr;
    QLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QTableView *m_results = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_chart = nullptr;
    QPushButton *m_saveTable = nullptr;
    QPushButton *m_saveSpec = nullptr;
    QPushButton *m_loadSpec = nullptr;
};

} // namespace nongjang
