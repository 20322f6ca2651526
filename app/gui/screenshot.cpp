#include "app/gui/screenshot.h"

#include "views/canvas/canvas_view.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTextStream>

#include <chrono>

namespace nongjang {

using namespace std::chrono_literals;

namespace {

constexpr int internalError = 3;
constexpr auto turn = 50ms;
constexpr int mostTurns = 1200; // a minute: then the picture shows what there is

} // namespace

Screenshot::Screenshot(MainWindow &window, DesignSession &session, QString path, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_path(std::move(path))
{
    m_timer.setInterval(turn);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::poll);
    m_timer.start();
}

void Screenshot::poll()
{
    const bool idle =
        m_window.isStartPageShown() || (m_session.report() != nullptr && !m_session.isComputing());
    m_quietTurns = idle ? m_quietTurns + 1 : 0;
    if (m_quietTurns == 2 && !m_window.isStartPageShown())
        m_window.canvas().fitAll();
    // Two more turns of the event loop: layouts settle and everything is painted.
    if (m_quietTurns >= 4 || ++m_turns >= mostTurns)
        take();
}

void Screenshot::take()
{
    m_timer.stop();
    const bool written = m_window.grab().save(m_path, "PNG");
    if (!written)
        QTextStream(stderr) << tr("The picture could not be written to %1.").arg(m_path) << '\n';
    QCoreApplication::exit(written ? 0 : internalError);
}

} // namespace nongjang
