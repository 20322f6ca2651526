#include "model/study/dark_parts.h"

#include "model/design/inside.h"
#include "model/study/dark_search.h"
#include "model/study/power_states.h"

#include <algorithm>
#include <map>

namespace nongjang {

namespace {

/// A supply that is built in takes one inlet; those without power carry nothing.
PartPtr withDeadInlets(const PartPtr &part, int dead)
{
    if (!part || dead == 0 || !hasOwnSupplies(*part))
        return part;
    int inlets = 0;
    for (const Port &port : part->ports)
        inlets += port.kind == PortKind::AcIn ? port.count : 0;
    Part changed = *part;
    for (Figure &figure : changed.figures)
        if (figure.key == FigureKey::PsuCount && inlets > 0) {
            const double live = std::max(1.0, figure.value * (inlets - dead) / inlets);
            figure.value = figure.low = figure.high = live;
        }
    return std::make_shared<const Part>(std::move(changed));
}

/// Writes the farm anew, with what the search found taken out.
class DarkRows
{
public:
    DarkRows(FarmModel &model, const std::stop_token &stop)
        : m_model(model)
        , m_search(model, stop)
        , m_stop(stop)
    {}

    void run()
    {
        const int root = m_search.run();
        if (m_search.verdict(root).isUntouched || m_stop.stop_requested())
            return;
        std::map<Key, DarkPart> rows = everything();
        (void)placed(root);
        if (!m_isChanged)
            return;
        m_model.rows = std::move(m_rows);
        std::swap(m_model.assemblies, m_out);
        countInstances(m_model);
        tell(rows);
        for (const ResolvedAssembly &assembly : m_model.assemblies)
            for (const ResolvedComponent &row : assembly.components)
                m_model.darkRows.insert(m_model.darkRows.end(), {row.before, row.component->count,
                                                                 row.component->off, row.assembly});
    }

private:
    using Key = std::pair<QString, QString>; ///< of the user's assembly and component
    /// How one instance fares.
    struct Fate
    {
        bool isDark = false;
        int deadInlets = 0;
        int assembly = -1; ///< of a placed assembly, in the farm that is written
        friend auto operator<=>(const Fate &, const Fate &) = default;
    };
    /// Where the rows of a component begin.
    struct Rows
    {
        int first = 0;
        std::vector<int> starts; ///< instances before each
    };

    static Key keyOf(const ResolvedAssembly &assembly, int component)
    {
        return {originalAssembly(assembly.assembly->id),
                assembly.components[std::size_t(component)].component->id};
    }

    /// Everything that works with all in order and needs power, in the order of the farm.
    std::map<Key, DarkPart> everything()
    {
        std::map<Key, DarkPart> result;
        for (const ResolvedAssembly &assembly : m_model.assemblies)
            for (int c = 0; c < int(assembly.components.size()); ++c) {
                if (!m_search.needsPower(assembly.components[std::size_t(c)]))
                    continue;
                const Key key = keyOf(assembly, c);
                const auto [it, isNew] = result.try_emplace(key);
                if (isNew) {
                    it->second.assembly = key.first;
                    it->second.component = key.second;
                    it->second.path = assembly.pathOf(c);
                    m_order.push_back(key);
                }
                it->second.total += assembly.countOf(c);
            }
        return result;
    }

    /// The number, in the farm that is written, of an assembly that fares so.
    int placed(int verdictIndex)
    {
        const DarkSearch::Verdict &verdict = m_search.verdict(verdictIndex);
        const ResolvedAssembly &from = m_model.assemblies[std::size_t(verdict.assembly)];
        std::vector<Fate> fates;
        std::size_t item = 0;
        for (const ResolvedComponent &component : from.components)
            for (int i = 0; i < component.component->count; ++i, ++item)
                fates.push_back(fateOf(component, verdict, item));
        const auto [known, isNew] = m_known.emplace(std::pair{verdict.assembly, fates}, 0);
        if (isNew) {
            m_out.push_back(written(from, fates));
            known->second = int(m_out.size()) - 1;
            noteDark(from, verdict, fates);
        }
        return known->second;
    }

    /// The same of an assembly as it was drawn.
    int untouched(int assembly)
    {
        if (const auto it = m_untouched.find(assembly); it != m_untouched.end())
            return it->second;
        ResolvedAssembly copy = m_model.assemblies[std::size_t(assembly)];
        for (ResolvedComponent &component : copy.components)
            if (component.assembly >= 0)
                component.assembly = untouched(component.assembly);
        m_out.push_back(std::move(copy));
        return m_untouched[assembly] = int(m_out.size()) - 1;
    }

    Fate fateOf(const ResolvedComponent &component, const DarkSearch::Verdict &verdict,
                std::size_t item)
    {
        Fate fate;
        if (verdict.isUntouched || component.component->off) {
            fate.assembly = component.assembly < 0 ? -1 : untouched(component.assembly);
            return fate;
        }
        const DarkSearch::ItemState &state = verdict.items[item];
        fate.isDark = state.isDark;
        fate.deadInlets = state.deadInlets;
        if (component.assembly >= 0)
            fate.assembly = state.isDark || m_search.verdict(state.verdict).isUntouched
                                ? untouched(component.assembly)
                                : placed(state.verdict);
        return fate;
    }

    ResolvedAssembly written(const ResolvedAssembly &from, const std::vector<Fate> &fates)
    {
        ResolvedAssembly to;
        to.assembly = from.assembly;
        to.path = from.path;
        std::vector<Rows> rows;
        std::size_t item = 0;
        for (const ResolvedComponent &component : from.components) {
            rows.push_back({int(to.components.size()), {}});
            const int count = component.component->count;
            for (int i = 0; i < count;) {
                int end = i + 1;
                while (end < count
                       && fates[item + std::size_t(end)] == fates[item + std::size_t(i)])
                    ++end;
                rows.back().starts.push_back(i);
                to.components.push_back(row(component, i, end, fates[item + std::size_t(i)]));
                i = end;
            }
            item += std::size_t(count);
        }
        for (const ResolvedCable &cable : from.cables)
            addCable(cable, rows, to);
        to.findProcessors();
        return to;
    }

    ResolvedComponent row(const ResolvedComponent &component, int begin, int end, const Fate &fate)
    {
        ResolvedComponent own = component;
        own.assembly = fate.assembly;
        own.deadInlets = fate.deadInlets;
        own.part = withDeadInlets(component.part, fate.deadInlets);
        const int count = component.component->count;
        m_isChanged = m_isChanged || fate.isDark || fate.deadInlets > 0;
        if (end - begin == count && !fate.isDark)
            return own;
        own.before = begin;
        own.drawn = count;
        Component changed = *component.component;
        changed.count = end - begin;
        changed.off = changed.off || fate.isDark;
        m_rows.push_back(std::make_shared<const Component>(std::move(changed)));
        own.component = m_rows.back().get();
        return own;
    }

    /// A bundle falls into one for each two rows it joins.
    static void addCable(const ResolvedCable &cable, const std::vector<Rows> &rows,
                         ResolvedAssembly &to)
    {
        const Rows &from = rows[std::size_t(cable.from)];
        const Rows &at = rows[std::size_t(cable.to)];
        const auto rowOf = [](const Rows &all, int instance) {
            const auto next = std::upper_bound(all.starts.begin(), all.starts.end(), instance - 1);
            return int(next - all.starts.begin()) - 1;
        };
        std::map<std::pair<int, int>, std::size_t> placeOf;
        const auto part = [&](int a, int b) -> ResolvedCable & {
            const auto [it, isNew] = placeOf.emplace(std::pair{a, b}, to.cables.size());
            if (isNew) {
                ResolvedCable own = cable;
                own.pairs.clear();
                own.from = from.first + a;
                own.to = at.first + b;
                own.isOff = own.isOff || to.components[std::size_t(own.from)].component->off
                            || to.components[std::size_t(own.to)].component->off;
                to.cables.push_back(std::move(own));
            }
            return to.cables[it->second];
        };
        if (from.starts.size() == 1 && at.starts.size() == 1) {
            part(0, 0).pairs = cable.pairs;
            return;
        }
        for (ConnectorPair pair : cable.pairs) {
            const int a = rowOf(from, pair.from.component);
            const int b = rowOf(at, pair.to.component);
            pair.from.component -= from.starts[std::size_t(a)];
            pair.to.component -= at.starts[std::size_t(b)];
            part(a, b).pairs.push_back(pair);
        }
    }

    /// What the list of dark parts says of components that are dark by themselves.
    struct Mark
    {
        DarkCause cause;
        QString instances;
    };

    void noteDark(const ResolvedAssembly &from, const DarkSearch::Verdict &verdict,
                  const std::vector<Fate> &fates)
    {
        int item = 0;
        for (int c = 0; c < int(from.components.size()); ++c) {
            const int count = from.components[std::size_t(c)].component->count;
            QStringList ranges;
            int dark = 0;
            Mark mark;
            for (int i = 0; i < count; ++i) {
                if (!fates[std::size_t(item + i)].isDark)
                    continue;
                const int begin = i;
                for (; i + 1 < count && fates[std::size_t(item + i + 1)].isDark; ++i) {
                }
                dark += i - begin + 1;
                ranges << (begin == i ? QString::number(begin + 1)
                                      : QStringLiteral("%1..%2").arg(begin + 1).arg(i + 1));
                if (mark.cause.object.isEmpty() && !verdict.isUntouched)
                    mark.cause = verdict.items[std::size_t(item + begin)].cause;
            }
            item += count;
            noteInside(from, c, verdict, item - count);
            if (dark == 0)
                continue;
            if (dark < count && &from == &m_model.farm())
                mark.instances = ranges.join(u',');
            take(keyOf(from, c), mark);
            if (const int inner = from.components[std::size_t(c)].assembly; inner >= 0)
                inherit(inner, mark.cause);
        }
    }

    /// Copies that are not dark as a whole hand down what their dark inlets come from.
    void noteInside(const ResolvedAssembly &from, int c, const DarkSearch::Verdict &verdict,
                    int item)
    {
        const ResolvedComponent &component = from.components[std::size_t(c)];
        if (component.assembly < 0 || verdict.isUntouched)
            return;
        for (int i = 0; i < component.component->count; ++i)
            if (const DarkSearch::ItemState &state = verdict.items[std::size_t(item + i)];
                !state.isDark && !state.cause.object.isEmpty()) {
                inherit(component.assembly, state.cause);
                return;
            }
    }

    void take(const Key &key, const Mark &mark)
    {
        const auto [it, isNew] = m_marks.emplace(key, mark);
        if (isNew)
            return;
        if (it->second.cause.object.isEmpty())
            it->second.cause = mark.cause;
        if (it->second.instances != mark.instances)
            it->second.instances.clear();
    }

    void inherit(int assembly, const DarkCause &cause)
    {
        const ResolvedAssembly &inner = m_model.assemblies[std::size_t(assembly)];
        for (int c = 0; c < int(inner.components.size()); ++c) {
            DarkCause &own = m_inherited[keyOf(inner, c)];
            if (own.object.isEmpty())
                own = cause;
            if (const int deeper = inner.components[std::size_t(c)].assembly; deeper >= 0)
                inherit(deeper, cause);
        }
    }

    /// Lists what works no more than it would.
    void tell(std::map<Key, DarkPart> &rows)
    {
        std::map<Key, double> live;
        for (const ResolvedAssembly &assembly : m_model.assemblies)
            for (int c = 0; c < int(assembly.components.size()); ++c)
                live[keyOf(assembly, c)] += assembly.countOf(c);
        for (const Key &key : m_order) {
            DarkPart &part = rows[key];
            part.count = part.total - live[key];
            if (!(part.count > 0.0))
                continue;
            const auto mark = m_marks.find(key);
            part.isInside = mark == m_marks.end();
            DarkCause cause = part.isInside ? DarkCause() : mark->second.cause;
            if (cause.object.isEmpty())
                cause = m_inherited[key];
            if (!part.isInside)
                part.instances = mark->second.instances;
            part.cause = cause.object;
            part.reason = cause.reason;
            m_model.dark.push_back(part);
        }
    }

    FarmModel &m_model;
    DarkSearch m_search;
    const std::stop_token &m_stop;
    std::vector<ResolvedAssembly> m_out;
    std::vector<std::shared_ptr<const Component>> m_rows;
    std::map<std::pair<int, std::vector<Fate>>, int> m_known;
    std::map<int, int> m_untouched;
    std::map<Key, Mark> m_marks;
    std::map<Key, DarkCause> m_inherited;
    std::vector<Key> m_order;
    bool m_isChanged = false;
};

} // namespace

void switchOffDark(FarmModel &model, const std::stop_token &stop)
{
    if (DarkSearch::isNeeded(model))
        DarkRows(model, stop).run();
}

FarmModel resolveLiveFarm(const Design &design, const Catalog &catalog, const std::stop_token &stop,
                          FarmModel before)
{
    if (!before.darkRows.empty())
        before = {}; // its rows are not those of a drawing
    FarmModel model = resolveFarm(design, catalog, stop, std::move(before));
    if (!stop.stop_requested())
        switchOffDark(model, stop);
    if (!model.darkRows.empty())
        forgetBefore(model);
    return model;
}

} // namespace nongjang
