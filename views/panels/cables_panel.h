#pragma once

#include "model/session/design_session.h"
#include "views/panels/table_panel.h"

class QPushButton;

namespace nongjang {

class CablesModel;

/// The cables of the assembly shown on the canvas.
class CablesPanel final : public TablePanel
{
    Q_OBJECT

public:
    explicit CablesPanel(DesignSession &session, QWidget *parent = nullptr);

    void setAssembly(const QString &assemblyId);

Q_SIGNALS:
    void cableActivated(int index);
    void labelsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    CablesPanel(DesignSession &session, CablesModel *model, QWidget *parent);
    void refresh();
    void retranslate();

    DesignSession &m_session;
    CablesModel *m_model;
    QPushButton *m_labels;
    QString m_assemblyId;
};

} // namespace nongjang
