#pragma once

#include "model/session/design_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace nongjang {

/// The right end of the status bar: evaluation time and revision, zoom.
class WindowStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowStatus(DesignSession &session, QWidget *parent = nullptr);

    void setScale(double scale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    DesignSession &m_session;
    QLabel *m_evaluation = nullptr;
    QLabel *m_zoom = nullptr;
    double m_scale = 1.0;
    bool m_slow = false;
    QTimer m_patience;
};

} // namespace nongjang
