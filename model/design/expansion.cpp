#include "model/design/expansion.h"

#include <QCoreApplication>
#include <QHash>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Expansion)
};

/// Depth-first over the assemblies: finds one that contains itself, and how many leaves each expands to.
class Expansion
{
public:
    explicit Expansion(const Design &design)
        : m_design(design)
    {}

    /// Parts and assemblies below an assembly; negative: it cannot be expanded, and `problem` says why.
    double size(const QString &id)
    {
        if (const auto it = m_size.constFind(id); it != m_size.constEnd())
            return *it;
        if (m_open.contains(id)) {
            problem = Tr::tr("an assembly contains itself: %1")
                          .arg((m_open.mid(m_open.indexOf(id)) + QStringList{id})
                                   .join(QStringLiteral(" → ")));
            return -1.0;
        }
        if (m_open.size() >= maximumAssemblyDepth) {
            problem =
                Tr::tr("assemblies are nested deeper than %1 levels").arg(maximumAssemblyDepth);
            return -1.0;
        }
        m_open.append(id);
        double total = 0.0;
        if (const AssemblyPtr assembly = m_design.assembly(id))
            for (const Component &component : assembly->components) {
                const double inside = component.assembly.isEmpty() ? 0.0 : size(component.assembly);
                if (inside < 0.0)
                    return -1.0;
                total += (1.0 + inside) * component.count;
            }
        m_open.removeLast();
        m_size.insert(id, total);
        return total;
    }
    QString problem;

private:
    const Design &m_design;
    QHash<QString, double> m_size;
    QStringList m_open;
};

} // namespace

Outcome checkNesting(const Design &design)
{
    Expansion expansion(design);
    QStringList every{Design::rootId};
    for (const AssemblyPtr &assembly : design.assemblies)
        every << assembly->id;
    for (const QString &id : every)
        if (expansion.size(id) < 0.0)
            return fail(ErrorCode::InvalidValue, expansion.problem);
    return Done{};
}

Outcome checkExpandedSize(const Design &design)
{
    Expansion expansion(design);
    const double total = expansion.size(Design::rootId);
    if (total < 0.0)
        return fail(ErrorCode::InvalidValue, expansion.problem);
    if (total > maximumExpanded)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("the counts multiply to %1 parts; at most %2 can be analysed")
                        .arg(total, 0, 'g', 6)
                        .arg(maximumExpanded, 0, 'g', 6));
    return Done{};
}

Outcome checkLimits(const Design &design)
{
    const Outcome nested = checkNesting(design);
    return nested ? checkExpandedSize(design) : nested;
}

} // namespace nongjang
