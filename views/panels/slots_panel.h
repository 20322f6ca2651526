#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class SlotLinksModel;

/// The negotiated connections, slowest first. A click shows the card on the canvas.
class SlotsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit SlotsPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    SlotsPanel(DesignSession &session, SlotLinksModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    SlotLinksModel *m_model;
};

} // namespace nongjang
