#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class TiersModel;

/// The switches and how far they are oversubscribed. A click shows them on the canvas.
class TiersPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit TiersPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    TiersPanel(DesignSession &session, TiersModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    TiersModel *m_model;
};

} // namespace nongjang
