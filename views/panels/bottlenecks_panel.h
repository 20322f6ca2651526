#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class BottlenecksModel;

/// What holds the farm back, most worth upgrading first. A click shows it on the canvas.
class BottlenecksPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit BottlenecksPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    BottlenecksPanel(DesignSession &session, BottlenecksModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    BottlenecksModel *m_model;
};

} // namespace nongjang
