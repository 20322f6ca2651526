#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

namespace nongjang {

class PatternsModel;

/// The patterns of traffic. The mark, a double click or Enter chooses the one that bottlenecks are ranked for.
class PatternsPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit PatternsPanel(DesignSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    PatternsPanel(DesignSession &session, PatternsModel *model, QWidget *parent);
    void refresh();
    void retranslate();
    void rank(const QString &key);
    void showMenu(QPoint position);

    DesignSession &m_session;
    PatternsModel *m_model;
};

} // namespace nongjang
