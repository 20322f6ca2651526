#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace nongjang {

class FieldEdit;
class NoticeLabel;

/// What the network is asked to carry: size of the message, time before it starts, routing, distance of the shift, which GPUs take part, a matrix of one's own.
class TrafficBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficBar(DesignSession &session, QWidget *parent = nullptr);

    /// What is selected on the canvas, in the assembly that `breadcrumb` leads to.
    void setSelection(const QStringList &breadcrumb, const QStringList &components);

Q_SIGNALS:
    void importRequested(); ///< the user wants to choose a file with a traffic matrix

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectControls();
    void retranslate();
    void refresh();
    void refreshSelection();
    void changeMessage(const QString &text);
    void changeLaunch(const QString &text);
    void changeShift(const QString &text);
    void limitToSelection();

    DesignSession &m_session;
    QStringList m_breadcrumb;
    QStringList m_components;
    QLabel *m_messageTitle = nullptr;
    FieldEdit *m_message = nullptr;
    QLabel *m_launchTitle = nullptr;
    FieldEdit *m_launch = nullptr;
    QComboBox *m_routing = nullptr;
    QLabel *m_shiftTitle = nullptr;
    FieldEdit *m_shift = nullptr;
    QPushButton *m_onlySelected = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_clear = nullptr;
    QWidget *m_limit = nullptr; ///< shown while not all GPUs take part
    QLabel *m_limitText = nullptr;
    QToolButton *m_allGpus = nullptr;
    NoticeLabel *m_notice = nullptr; ///< the pattern asked for could not be evaluated
};

} // namespace nongjang
