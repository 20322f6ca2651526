#pragma once

#include "model/catalog/catalog.h"
#include "views/itemmodels/validation_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTextBrowser;

namespace nongjang {

class UserPrompts;
class ValidationChart;
class ValidationRunner;

/// The engine against published figures: computed in a worker when it opens, then a table and a chart with filters.
class ValidationDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `prompts` outlives the dialog. Computes as soon as it is there.
    ValidationDialog(CatalogPtr catalog, UserPrompts &prompts, QWidget *parent = nullptr);
    ~ValidationDialog() override;

    /// Computes these instead of those that are compiled in.
    void run(const std::vector<ValidationCase> &cases);

private:
    void build();
    [[nodiscard]] QWidget *buildSummary();
    [[nodiscard]] QWidget *buildCases();
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] QLayout *buildFooter();
    void connectAll();
    void showProgress(int done, int all);
    void showResults(bool isWhole);
    void showFiltered();
    void showCase();
    void choose(const QString &id);
    void copyRows() const;
    void exportRows();
    [[nodiscard]] std::vector<ValidationResult> shown() const;

    UserPrompts &m_prompts;
    ValidationRunner *m_runner;
    ValidationCasesModel *m_cases;
    ValidationFilter *m_filter;
    ValidationSummaryModel *m_summaries;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copy = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_which = nullptr;
    QComboBox *m_view = nullptr;
    QLabel *m_count = nullptr;
    QTableView *m_summary = nullptr;
    QTableView *m_table = nullptr;
    QTextBrowser *m_details = nullptr;
    QStackedWidget *m_stack = nullptr;
    ValidationChart *m_chart = nullptr;
};

} // namespace nongjang
