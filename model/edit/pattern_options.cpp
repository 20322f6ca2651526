#include "model/edit/pattern_options.h"

#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/port_use.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

/// One end as it is drawn: where its free ports begin.
struct Side
{
    Endpoint end;
    int count = 1; ///< instances
    int first = 1; ///< port
    Port port;

    [[nodiscard]] Endpoint taking(int ports) const
    {
        Endpoint taken = end;
        taken.componentIndex = {};
        taken.portIndex = port.count > 1 ? IndexRange{first, first + ports - 1} : IndexRange();
        return taken;
    }
};

class Options
{
public:
    Options(const Design &design, const Catalog &catalog, Assembly assembly)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(std::move(assembly))
        , m_use(design, catalog, m_assembly)
    {}

    std::vector<PatternOption> make(const Cable &drawn) const
    {
        const std::optional<Side> from = side(drawn.from), to = side(drawn.to);
        if (!from || !to)
            return {};
        std::vector<PatternOption> options;
        for (const CablePattern pattern :
             {CablePattern::OneToOne, CablePattern::Spread, CablePattern::FullMesh}) {
            PatternOption option;
            option.cable = drawn;
            option.cable.pattern = pattern;
            option.cable.count = 1;
            option.fromCount = from->count;
            option.toCount = to->count;
            fill(option, *from, *to);
            options.push_back(std::move(option));
        }
        return options;
    }

private:
    [[nodiscard]] std::optional<Side> side(const Endpoint &end) const
    {
        const Component *component = m_assembly.component(end.component);
        const Result<Port> port = component ? resolvePort(m_design, m_catalog, *component, end.port)
                                            : Result<Port>(fail(ErrorCode::UnknownReference, {}));
        if (!port)
            return std::nullopt;
        return Side{end, component->count, end.portIndex.begin(), *port};
    }

    void fill(PatternOption &option, const Side &from, const Side &to) const
    {
        const bool isFromMore = from.count >= to.count;
        const Side &more = isFromMore ? from : to;
        const Side &fewer = isFromMore ? to : from;
        const int each = (more.count + fewer.count - 1) / fewer.count;
        const bool isEven = more.count % fewer.count == 0;
        int takenOfMore = 1, takenOfFewer = each;
        if (option.cable.pattern == CablePattern::FullMesh) {
            takenOfMore = fewer.count;
            takenOfFewer = more.count;
        } else if (option.cable.pattern == CablePattern::OneToOne && !isEven) {
            option.problem =
                Tr::tr("%1 and %2 do not come out one to one.").arg(more.count).arg(fewer.count);
            return;
        } else if (!isEven) {
            const int used = (more.count + each - 1) / each;
            option.note = Tr::tr("Does not divide evenly: %1 on each, %2 on the last")
                              .arg(each)
                              .arg(more.count - (used - 1) * each);
            if (used < fewer.count)
                option.note += Tr::tr("; %n get none", nullptr, fewer.count - used);
        }
        option.cable.from = from.taking(isFromMore ? takenOfMore : takenOfFewer);
        option.cable.to = to.taking(isFromMore ? takenOfFewer : takenOfMore);
        check(option, more, takenOfMore);
        if (option.isPossible())
            check(option, fewer, takenOfFewer);
        if (option.isPossible())
            count(option);
    }

    /// Are there so many free ports from the first one on?
    void check(PatternOption &option, const Side &side, int taken) const
    {
        const int there = side.port.count - side.first + 1;
        if (taken > there) {
            option.problem = Tr::tr("It takes %1 ports of each “%2”; from %3 on there are %4.")
                                 .arg(taken)
                                 .arg(side.end.component, side.port.indexedName(side.first))
                                 .arg(there);
            return;
        }
        for (int instance = 1; instance <= side.count; ++instance)
            for (int port = side.first; port < side.first + taken; ++port)
                if (!m_use.isFree(side.end.component, side.end.port, {instance, port})) {
                    option.problem = Tr::tr("It takes %1 ports of each “%2”; %3 is in use.")
                                         .arg(taken)
                                         .arg(side.end.component, side.port.indexedName(port));
                    return;
                }
    }

    void count(PatternOption &option) const
    {
        const Result<CableEnd> from =
            resolveEnd(m_design, m_catalog, m_assembly, option.cable.from);
        const Result<CableEnd> to = resolveEnd(m_design, m_catalog, m_assembly, option.cable.to);
        if (!from || !to) {
            option.problem = from ? to.error().message : from.error().message;
            return;
        }
        const auto pairs = pairConnectors(option.cable, from->range, to->range);
        if (pairs)
            option.cables = qint64(pairs->size());
        else
            option.problem = pairs.error().message;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    Assembly m_assembly;
    PortUse m_use;
};

} // namespace

std::vector<PatternOption> patternOptions(const Design &design, const Catalog &catalog,
                                          const QString &assemblyId, const Cable &drawn, int index)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return {};
    Assembly others = *present;
    if (index >= 0 && index < others.cables.size())
        others.cables.removeAt(index);
    return Options(design, catalog, std::move(others)).make(drawn);
}

bool hasChoice(const std::vector<PatternOption> &options)
{
    // With one on one side all patterns join the same.
    if (options.empty() || std::min(options.front().fromCount, options.front().toCount) == 1)
        return false;
    return std::any_of(options.begin() + 1, options.end(),
                       [](const PatternOption &option) { return option.isPossible(); });
}

Result<Design> connectBy(const Design &design, const Catalog &catalog, const QString &assemblyId,
                         const PatternOption &option, int index)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || !option.isPossible())
        return fail(ErrorCode::InvalidValue, option.problem);
    if (index >= 0)
        return replaceCable(design, catalog, assemblyId, index, option.cable);
    const Result<Cable> drawn = joined(design, catalog, *present, option.cable);
    if (!drawn)
        return Failure{drawn.error()};
    Assembly assembly = *present;
    assembly.cables.append(*drawn);
    return design.withAssembly(assembly);
}

} // namespace nongjang
