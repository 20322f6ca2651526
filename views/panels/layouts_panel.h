#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

class QLabel;
class QPushButton;

namespace nongjang {

class LayoutsModel;

/// Ways to cut the model over the GPUs. A double click, Enter or the button asks for the chosen one.
class LayoutsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit LayoutsPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    LayoutsPanel(DesignSession &session, LayoutsModel *model, QWidget *parent);
    void refresh();
    void retranslate();
    void updateButtons();
    void take();
    void forget();

    DesignSession &m_session;
    LayoutsModel *m_model;
    QLabel *m_note = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace nongjang
