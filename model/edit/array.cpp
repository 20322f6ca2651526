#include "model/edit/array.h"

#include "model/catalog/fit.h"
#include "model/design/expansion.h"
#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/free_name.h"
#include "model/edit/group.h"
#include "model/edit/port_use.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

Failure nothingToRepeat()
{
    return fail(ErrorCode::InvalidValue, Tr::tr("Select what is to be repeated."));
}

/// Hands out free connectors of one assembly, each once.
class FreeEnds
{
public:
    FreeEnds(const Design &design, const Catalog &catalog, const Assembly &assembly)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(assembly)
        , m_use(design, catalog, assembly)
    {}

    /// As many connectors as `last` takes, after it. `mine` is the other end's port. Empty: none are free.
    std::optional<Endpoint> next(const Endpoint &last, const Port &mine, const Cable &cable)
    {
        const Component *component = m_assembly.component(last.component);
        const Result<CableEnd> end = resolveEnd(m_design, m_catalog, m_assembly, last);
        if (!component || !end)
            return std::nullopt;
        const ConnectorRange &range = end->range;
        for (int step = 0; step < component->count; ++step) {
            ConnectorRange there = range;
            if (range.componentCount == 1)
                there.componentFirst = (range.componentFirst - 1 + step) % component->count + 1;
            else if (step > 0)
                break; // it takes several instances already
            const int from = step == 0 ? range.portFirst + range.portCount : 1;
            if (const auto found = inPort(*component, end->port, there, from))
                return found;
        }
        for (const Port &port : portsOf(m_design, m_catalog, *component))
            if (port.name != end->port.name && port.kind == end->port.kind
                && fits(mine, port, cable))
                if (const auto found = inPort(*component, port, range, 1))
                    return found;
        return std::nullopt;
    }

private:
    [[nodiscard]] bool fits(const Port &mine, const Port &port, const Cable &cable) const
    {
        const PartPtr part = m_catalog.part(cable.part);
        return part ? cableFit(*part, mine, port).fits : directFit(mine, port).fits;
    }

    /// The first row of free connectors, from number `from` on and then before it.
    std::optional<Endpoint> inPort(const Component &component, const Port &port,
                                   ConnectorRange range, int from)
    {
        const int places = port.count - range.portCount + 1;
        for (int i = 0; i < places; ++i) {
            range.portFirst = (from - 1 + i) % places + 1;
            if (isFree(component, port, range))
                return taken(component, port, range);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isFree(const Component &component, const Port &port,
                              const ConnectorRange &range) const
    {
        for (qint64 i = 0; i < range.size(); ++i)
            if (!m_use.isFree(component.id, port.name, range.at(i)))
                return false;
        return true;
    }

    Endpoint taken(const Component &component, const Port &port, const ConnectorRange &range)
    {
        for (qint64 i = 0; i < range.size(); ++i)
            m_use.take(component.id, port.name, range.at(i));
        Endpoint end;
        end.component = component.id;
        end.port = port.name;
        if (component.count > 1)
            end.componentIndex = {range.componentFirst,
                                  range.componentFirst + range.componentCount - 1};
        if (port.count > 1)
            end.portIndex = {range.portFirst, range.portFirst + range.portCount - 1};
        return end;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const Assembly &m_assembly;
    PortUse m_use;
};

class Arraying
{
public:
    Arraying(const Design &design, const Catalog &catalog, const Assembly &before,
             const QStringList &ids)
        : m_design(design)
        , m_catalog(catalog)
        , m_before(before)
        , m_ids(ids.cbegin(), ids.cend())
        , m_after(before)
        , m_fresh(before)
        , m_free(design, catalog, before)
    {
        for (const Cable &cable : before.cables)
            m_last << (isMine(cable.from) ? cable.to : cable.from);
    }

    void copy(QPointF offset)
    {
        QHash<QString, QString> names;
        for (const Component &component : m_before.components) {
            if (!m_ids.contains(component.id))
                continue;
            Component copy = component;
            copy.id = m_fresh.take(component.id);
            if (copy.position)
                copy.position = *copy.position + offset;
            names.insert(component.id, copy.id);
            m_after.components.append(copy);
            result.ids << copy.id;
        }
        for (qsizetype i = 0; i < m_before.cables.size(); ++i)
            copyCable(i, names, offset);
        ++result.added;
    }

    [[nodiscard]] const Assembly &after() const { return m_after; }
    Arrayed result;

private:
    [[nodiscard]] bool isMine(const Endpoint &end) const { return m_ids.contains(end.component); }

    void copyCable(qsizetype index, const QHash<QString, QString> &names, QPointF offset)
    {
        Cable copy = m_before.cables[index];
        const bool from = isMine(copy.from), to = isMine(copy.to);
        if (!from && !to)
            return;
        const bool isInner = (from || copy.from.isLoose()) && (to || copy.to.isLoose());
        if (!isInner && !follow(copy, index))
            return;
        copy.id.clear();
        copy.trained.reset();
        copy.from.component = names.value(copy.from.component, copy.from.component);
        copy.to.component = names.value(copy.to.component, copy.to.component);
        if (!isInner)
            copy.way.clear();
        shiftCable(copy, offset);
        m_after.cables.append(copy);
    }

    /// Puts the outer end of a copied cable to where there is room.
    bool follow(Cable &copy, qsizetype index)
    {
        const bool isFrom = isMine(copy.from);
        const Endpoint &mine = isFrom ? copy.from : copy.to;
        const Result<CableEnd> end = resolveEnd(m_design, m_catalog, m_before, mine);
        Endpoint &last = m_last[index];
        const std::optional<Endpoint> next =
            end ? m_free.next(last, end->port, copy) : std::nullopt;
        if (!next) {
            ++result.left;
            const QString full = QString(last.component % u':' % last.port);
            if (!result.full.contains(full))
                result.full << full;
            return false;
        }
        last = *next;
        (isFrom ? copy.to : copy.from) = *next;
        ++result.joined;
        return true;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const Assembly &m_before;
    QSet<QString> m_ids;
    Assembly m_after;
    FreshIds m_fresh;
    FreeEnds m_free;
    QList<Endpoint> m_last; ///< per cable: the outer end of the copy before
};

/// Narrows or widens the cables of a block whose count was raised, so that each of them comes out.
class BlockCables
{
public:
    BlockCables(const Design &design, const Design &before, const Catalog &catalog,
                const QString &assemblyId, const QString &id, int countBefore)
        : m_design(design)
        , m_catalog(catalog)
        , m_assembly(*design.assembly(assemblyId))
        , m_use(design, catalog, m_assembly)
        , m_useBefore(before, catalog, *before.assembly(assemblyId))
        , m_id(id)
        , m_before(countBefore)
        , m_count(m_assembly.component(id)->count)
    {}

    void run(Arrayed &result)
    {
        for (Cable &cable : m_assembly.cables) {
            const bool isFrom = cable.from.component == m_id;
            if (isFrom == (cable.to.component == m_id))
                continue;
            Endpoint &mine = isFrom ? cable.from : cable.to;
            Endpoint &other = isFrom ? cable.to : cable.from;
            if (mine.componentIndex.isAll() && comesOut(cable)) {
                ++result.joined;
                continue;
            }
            ++result.left;
            result.full << QString(other.component % u':' % other.port);
            if (!mine.componentIndex.isAll() || cable.pattern != CablePattern::OneToOne)
                continue;
            mine.componentIndex = {1, m_before};
            widen(mine, other);
        }
        result.full.removeDuplicates();
        result.design = m_design.withAssembly(m_assembly);
    }

private:
    [[nodiscard]] bool comesOut(const Cable &cable) const
    {
        const Result<CableEnd> from = resolveEnd(m_design, m_catalog, m_assembly, cable.from);
        const Result<CableEnd> to = resolveEnd(m_design, m_catalog, m_assembly, cable.to);
        return from && to && pairConnectors(cable, from->range, to->range);
    }

    /// For as many more instances as there are free connectors right after those the cable takes.
    void widen(Endpoint &mine, Endpoint &other)
    {
        const Result<CableEnd> own = resolveEnd(m_design, m_catalog, m_assembly, mine);
        const Result<CableEnd> end = resolveEnd(m_design, m_catalog, m_assembly, other);
        if (!own || !end || end->range.componentCount != 1
            || own->range.size() != end->range.size())
            return;
        const int each = own->range.portCount;
        int last = end->range.portFirst + end->range.portCount - 1;
        const auto isFree = [&](int port) {
            const Connector at{end->range.componentFirst, port};
            return port <= end->port.count && m_use.isFree(other.component, other.port, at)
                   && m_useBefore.isFree(other.component, other.port, at);
        };
        for (int more = 0; mine.componentIndex.last < m_count; ++mine.componentIndex.last) {
            for (more = 0; more < each && isFree(last + more + 1); ++more)
                m_use.take(other.component, other.port,
                           {end->range.componentFirst, last + more + 1});
            if (more < each)
                break;
            last += each;
        }
        if (end->port.count > 1)
            other.portIndex = {end->range.portFirst, last};
    }

    const Design &m_design;
    const Catalog &m_catalog;
    Assembly m_assembly;
    PortUse m_use;
    PortUse m_useBefore; ///< of cables, too, that do not come out with the new count
    QString m_id;
    int m_before;
    int m_count;
};

} // namespace

Result<Arrayed> arrayComponents(const Design &design, const Catalog &catalog,
                                const QString &assemblyId, const QStringList &ids,
                                const ArrayGrid &grid)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || ids.isEmpty() || std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
            return !present->component(id);
        }))
        return nothingToRepeat();
    const qint64 places = qint64(grid.rows) * grid.columns;
    if (grid.rows < 1 || grid.columns < 1 || (places - 1) * ids.size() > mostCopies)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("At most %1 copies can be made; a count on one block stands for any "
                           "number.")
                        .arg(mostCopies));
    Arraying arraying(design, catalog, *present, ids);
    arraying.result.ids = ids;
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column)
            if (row > 0 || column > 0)
                arraying.copy({column * grid.pitch.x(), row * grid.pitch.y()});
    arraying.result.design = design.withAssembly(arraying.after());
    if (const Outcome limits = checkLimits(arraying.result.design); !limits)
        return Failure{limits.error()};
    return arraying.result;
}

Result<Arrayed> repeatAsBlock(const Design &design, const Catalog &catalog,
                              const QString &assemblyId, const QStringList &ids, int count,
                              const QString &name)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || ids.isEmpty())
        return nothingToRepeat();
    Grouped block{design, ids.first()};
    if (ids.size() > 1) {
        Result<Grouped> grouped = groupComponents(design, assemblyId, ids, name);
        if (!grouped)
            return Failure{grouped.error()};
        block = *std::move(grouped);
    }
    const Component *component = block.design.assembly(assemblyId)->component(block.id);
    if (!component)
        return nothingToRepeat();
    const int before = component->count;
    if (count < before)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” counts %2 already.").arg(block.id).arg(before));
    Component changed = *component;
    changed.count = count;
    Result<Design> more = replaceComponent(block.design, catalog, assemblyId, changed,
                                           MoreInstances::StayApart); // BlockCables joins them
    if (!more)
        return Failure{more.error()};
    Arrayed result;
    BlockCables(*more, block.design, catalog, assemblyId, block.id, before).run(result);
    result.ids = {block.id};
    result.added = count - before;
    return result;
}

} // namespace nongjang
