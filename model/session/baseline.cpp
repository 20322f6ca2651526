#include "model/session/baseline.h"

#include "model/session/design_session.h"

namespace nongjang {

Baseline::Baseline(DesignSession &session)
    : m_session(session)
{
    connect(&session, &DesignSession::reportChanged, this, &Baseline::take);
}

void Baseline::pin(const QString &name)
{
    m_waiting = name.isNull() ? QStringLiteral("") : name;
    take();
}

void Baseline::take()
{
    if (m_waiting.isNull() || m_session.isComputing() || !m_session.report())
        return;
    m_report = m_session.report();
    m_design = m_session.document().design();
    m_pinned = candidateOf(*m_report, m_waiting, m_session.filePath(),
                           m_session.document().state().active);
    m_waiting = QString();
    Q_EMIT changed();
}

std::optional<CompareInput> Baseline::input() const
{
    return m_pinned ? std::optional(
               CompareInput{m_design, m_pinned->name, m_pinned->file, m_pinned->variant, {}})
                    : std::nullopt;
}

void Baseline::unpin()
{
    m_waiting = QString();
    if (!m_pinned)
        return;
    m_pinned.reset();
    m_report.reset();
    m_design = {};
    Q_EMIT changed();
}

} // namespace nongjang
