#pragma once

#include "model/session/design_session.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace nongjang {

class FieldEdit;
class FormPanel;

/// What comes on top of prices and energy, and what spares and checkpoints are computed from: fields of the design, all optional.
class CostForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CostForm(DesignSession &session, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void commit(int row, const QString &text);

    DesignSession &m_session;
    QLabel *m_costTitle = nullptr;
    FormPanel *m_costForm = nullptr;
    QLabel *m_reliabilityTitle = nullptr;
    FormPanel *m_reliabilityForm = nullptr;
    QList<FieldEdit *> m_fields; ///< in the order of the rows
};

} // namespace nongjang
