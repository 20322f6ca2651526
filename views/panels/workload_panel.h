#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace nongjang {

class WorkloadForm;
class WorkloadResults;

/// What the farm is to do with a language model, and what comes of it on this drawing.
class WorkloadPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadPanel(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildEmpty();
    void retranslate();
    void refresh();

    DesignSession &m_session;
    WorkloadForm *m_form = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_serve = nullptr;
    QPushButton *m_train = nullptr;
    WorkloadResults *m_results = nullptr;
};

} // namespace nongjang
