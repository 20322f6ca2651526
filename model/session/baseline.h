// A design that is pinned: what is edited shows its differences to it.
#pragma once

#include "model/study/candidate.h"
#include "model/study/compare.h"
#include "model/study/report.h"

#include <QObject>

#include <memory>
#include <optional>

namespace nongjang {

class DesignSession;

/// Kept as it was when it was pinned, also when another file is opened, until it is unpinned.
class Baseline final : public QObject
{
    Q_OBJECT

public:
    explicit Baseline(DesignSession &session);

    [[nodiscard]] bool isPinned() const { return m_pinned.has_value(); }
    [[nodiscard]] QString name() const { return m_pinned ? m_pinned->name : QString(); }
    /// Null: nothing is pinned.
    [[nodiscard]] const Candidate *figures() const { return m_pinned ? &*m_pinned : nullptr; }
    [[nodiscard]] std::optional<CompareInput> input() const; ///< nothing is pinned: none
    [[nodiscard]] const Bom *bom() const { return m_report ? &m_report->bom : nullptr; }

    /// Pins what is in hand under that name, as soon as its report is there.
    void pin(const QString &name);
    void unpin();

Q_SIGNALS:
    void changed();

private:
    void take();

    DesignSession &m_session;
    QString m_waiting; ///< name of what is to be pinned; null: nothing
    std::optional<Candidate> m_pinned;
    std::shared_ptr<const Report> m_report;
    Design m_design;
};

} // namespace nongjang
