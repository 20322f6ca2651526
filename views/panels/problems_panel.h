#pragma once

#include "model/session/design_session.h"
#include "model/session/quick_fixes.h"
#include "views/itemmodels/findings_model.h"
#include "views/panels/table_panel.h"

class QComboBox;
class QMenu;
class QToolButton;

namespace nongjang {

/// What the rules found. A click shows the objects on the canvas; a menu and buttons fix, approve, and set how severe a rule is.
class ProblemsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void countChanged(int problems); ///< errors and warnings that are not approved
    void said(const QString &text);  ///< for the status bar

protected:
    void changeEvent(QEvent *event) override;

private:
    ProblemsPanel(DesignSession &session, FindingsModel *model, QWidget *parent);
    void build();
    void refresh();
    void retranslate();
    void refreshButtons();
    void fillFixes(QMenu &menu);
    void fillSeverities(QMenu &menu);
    void fillChanged(QMenu &menu);
    void showMenu(const QPoint &position);
    void fix(FixKind kind);
    void approveOrWithdraw();
    void setLevel(const QString &rule, std::optional<RuleLevel> level);
    [[nodiscard]] int currentRow() const; ///< of the model; −1: none
    [[nodiscard]] const Finding *currentFinding() const;

    DesignSession &m_session;
    FindingsModel *m_model;
    QComboBox *m_scope;
    QToolButton *m_fix;
    QToolButton *m_approve;
    QToolButton *m_severity;
    QToolButton *m_changed;
};

} // namespace nongjang
