#include "views/mainwindow/window_status.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <chrono>

namespace nongjang {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

WindowStatus::WindowStatus(DesignSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_evaluation(new QLabel)
    , m_zoom(new QLabel)
{
    m_evaluation->setObjectName(u"statusEvaluation"_s);
    m_zoom->setObjectName(u"statusZoom"_s);
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"1,000 %"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(m_evaluation);
    row->addWidget(m_zoom);
    m_patience.setSingleShot(true);
    m_patience.setInterval(100ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        refresh();
    });
    connect(&session, &DesignSession::computingChanged, this, [this](bool computing) {
        m_slow = false;
        if (computing)
            m_patience.start();
        else
            m_patience.stop();
        refresh();
    });
    connect(&session, &DesignSession::reportChanged, this, &WindowStatus::refresh);
    refresh();
}

void WindowStatus::setScale(double scale)
{
    m_scale = scale;
    refresh();
}

void WindowStatus::refresh()
{
    const QLocale locale;
    m_zoom->setText(tr("%1 %", "zoom").arg(locale.toString(m_scale * 100.0, 'f', 0)));
    const std::shared_ptr<const Report> report = m_session.report();
    if (m_slow && m_session.isComputing())
        m_evaluation->setText(tr("computing…"));
    else if (report)
        m_evaluation->setText(tr("Revision %1, evaluated in %2 ms")
                                  .arg(locale.toString(report->revision),
                                       locale.toString(report->milliseconds, 'f', 1)));
}

void WindowStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace nongjang
