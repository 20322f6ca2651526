#pragma once

#include "model/session/advise_runner.h"
#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace nongjang {

class WhatIfModel;

/// Every single change of what is selected that fits, tried in the background while the panel is seen, best first; each can be made as
/// one step. A new edit or selection starts over.
class WhatIfPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit WhatIfPanel(DesignSession &session, QWidget *parent = nullptr);

    /// Path of the component or cable whose changes are tried; empty: of everything.
    void setObject(const QString &path);
    [[nodiscard]] const AdviseRunner &runner() const { return *m_runner; }

Q_SIGNALS:
    void said(const QString &text); ///< for the status bar

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    WhatIfPanel(DesignSession &session, WhatIfModel *model, QWidget *parent);
    void build();
    void fillChoices();
    void startOver(); ///< soon, where the panel is seen
    void run();
    void refresh();
    void showState();
    void apply();
    void retranslate();
    void showEmptyText();

    DesignSession &m_session;
    WhatIfModel *m_model;
    AdviseRunner *m_runner;
    QString m_path;
    quint64 m_revision = 0; ///< of the design the changes are of
    QTimer m_quiet;         ///< edits that follow each other start one run
    QTimer m_progress;
    QComboBox *m_objective = nullptr;
    QComboBox *m_per = nullptr;
    QCheckBox *m_all = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace nongjang
