#pragma once

#include "model/session/design_session.h"

#include <QList>
#include <QWidget>

namespace nongjang {

class Card;
class FigureRow;
class WrapButton;

/// The card of the dashboard about the work the farm is drawn for; not there where the design names none.
class WorkloadSection final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadSection(DesignSession &session, QWidget *parent = nullptr);

    /// Null: no report.
    void setReport(const Report *report);
    void setStale(bool stale);

Q_SIGNALS:
    /// The sentence was clicked.
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DesignSession &m_session;
    Card *m_card = nullptr;
    WrapButton *m_sentence = nullptr;
    QList<FigureRow *> m_rows; ///< those of workloadRows() that are on the dashboard
};

} // namespace nongjang
