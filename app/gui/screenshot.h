#pragma once

#include "views/mainwindow/main_window.h"

#include <QObject>
#include <QTimer>

namespace nongjang {

/// Waits until the report of the open design is published and everything is painted, writes the window to a picture,
/// and ends the application: status 0, or 3 when the picture could not be written.
class Screenshot final : public QObject
{
    Q_OBJECT

public:
    Screenshot(MainWindow &window, DesignSession &session, QString path, QObject *parent = nullptr);

private:
    void poll();
    void take();

    MainWindow &m_window;
    DesignSession &m_session;
    QString m_path;
    QTimer m_timer;
    int m_quietTurns = 0; ///< timer turns with nothing left to compute
    int m_turns = 0;
};

} // namespace nongjang
