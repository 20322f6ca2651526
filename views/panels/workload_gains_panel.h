#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class WorkloadGainsModel;

/// What holds the workload back, most worth first. A click frames it on the canvas.
class WorkloadGainsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit WorkloadGainsPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    WorkloadGainsPanel(DesignSession &session, WorkloadGainsModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    WorkloadGainsModel *m_model;
};

} // namespace nongjang
