#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class FindingsModel;

/// What the rules found. A click shows the objects on the canvas.
class ProblemsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit ProblemsPanel(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void countChanged(int problems); ///< errors and warnings

protected:
    void changeEvent(QEvent *event) override;

private:
    ProblemsPanel(DesignSession &session, FindingsModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    FindingsModel *m_model;
};

} // namespace nongjang
