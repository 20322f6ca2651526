#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class ExchangesModel;

/// What the GPUs exchange for the workload. A click shows a group of those that do on the canvas.
class ExchangesPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit ExchangesPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    ExchangesPanel(DesignSession &session, ExchangesModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    ExchangesModel *m_model;
};

} // namespace nongjang
