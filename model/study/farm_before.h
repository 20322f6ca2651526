// What a resolved farm can take over from the one before it: rows whose components and cables are the same.
#pragma once

#include "model/study/farm_model.h"

#include <QHash>

#include <optional>
#include <vector>

namespace nongjang {

/// The rows of one assembly in the farm before. Rows of the new one ask in their order; what was put in or taken out between them may be one
/// block.
class RowsBefore
{
public:
    RowsBefore(ResolvedAssembly *before, int number, const Assembly &now);

    /// In the farm before; −1: it was not there.
    [[nodiscard]] int number() const { return m_before ? m_number : -1; }
    [[nodiscard]] bool wasFaultless() const { return m_before && m_before->isFaultless; }
    /// It is the very same drawing, and all in it are parts.
    [[nodiscard]] bool isWhole(const AssemblyPtr &now) const;
    [[nodiscard]] std::size_t pairs() const; ///< of its cables
    [[nodiscard]] ResolvedAssembly takeAll();
    /// The next component as it was, with its part; empty: there was none like it.
    [[nodiscard]] ResolvedComponent take(const Component &component);
    /// The next cable as it was, between components that are the same.
    [[nodiscard]] std::optional<ResolvedCable> take(const Cable &cable,
                                                    const ResolvedAssembly &now);
    /// Once all rows are there: a component is the same where all cables at it are, too.
    void finish(ResolvedAssembly &now);

private:
    ResolvedAssembly *m_before;
    int m_number;
    int m_next = 0;            ///< component asked for next
    int m_shift = 0;           ///< between rows of components, after what was put in or taken out
    int m_cableShift = 0;      ///< the same of cables
    std::vector<int> m_now;    ///< per component before: its row; −1: it is not the same
    std::vector<char> m_taken; ///< per cable before
};

class FarmBefore
{
public:
    explicit FarmBefore(FarmModel &before);
    [[nodiscard]] RowsBefore of(const Assembly &assembly, const QString &path);

private:
    FarmModel &m_before;
    QHash<QString, int> m_byId;
};

/// Takes back that rows of it are the same.
void forget(ResolvedAssembly &assembly);

} // namespace nongjang
