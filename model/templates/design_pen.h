// Short spellings for drawing: components and cables as one writes them in a farm file.
#pragma once

#include "model/design/design.h"
#include "model/templates/fabric_parts.h"

namespace nongjang {

/// "[2..5]", or "[2]" for one.
[[nodiscard]] QString span(int first, int last);

class AssemblyPen
{
public:
    explicit AssemblyPen(const QString &id, const QString &name = {});

    void part(const QString &id, const PartPtr &part, int count, QPointF at,
              const QString &label = {});
    void place(const QString &id, const QString &assembly, int count, QPointF at,
               const QString &label = {});
    /// Ends as in files: "node[1..3]:net[2]".
    void cable(const QString &from, const QString &to, const CableChoice &choice = {},
               CablePattern pattern = CablePattern::OneToOne, int count = 1);
    void expose(const QString &name, const QString &inner);
    [[nodiscard]] const Assembly &assembly() const { return m_assembly; }

private:
    Assembly m_assembly;
};

} // namespace nongjang
