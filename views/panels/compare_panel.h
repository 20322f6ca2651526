#pragma once

#include "model/session/design_session.h"
#include "model/study/compare.h"
#include "views/panels/table_panel.h"

#include <QFutureWatcher>

#include <stop_token>

class QCheckBox;
class QLabel;
class QPushButton;

namespace nongjang {

class CompareModel;

/// The base, its variants and other files side by side. Evaluates in a worker while it is shown; what is newer stops what runs.
class ComparePanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit ComparePanel(DesignSession &session, QWidget *parent = nullptr);
    ~ComparePanel() override;

    /// Another file in columns of its own: its base and its variants. Error: it is no design.
    [[nodiscard]] Outcome addFile(const QString &path);
    [[nodiscard]] const DesignComparison &comparison() const;
    /// The designs compared, as they are now.
    [[nodiscard]] std::vector<CompareInput> designs() const { return inputs(); }
    /// What is shown lists only what differs.
    [[nodiscard]] bool isDifferencesOnly() const;

Q_SIGNALS:
    void addRequested();
    void exportRequested();
    void drawingsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ComparePanel(DesignSession &session, CompareModel *model, QWidget *parent);
    void refresh();
    void start();
    void take();
    void retranslate();
    void showEmptyText();
    [[nodiscard]] std::vector<CompareInput> inputs() const;

    DesignSession &m_session;
    CompareModel *m_model;
    QCheckBox *m_differences = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_drawings = nullptr;
    QPushButton *m_export = nullptr;
    std::vector<CompareInput> m_others; ///< of other files
    QFutureWatcher<DesignComparison> m_run;
    std::stop_source m_stop;
    bool m_isStale = true;
};

} // namespace nongjang
