#include "model/study/farm_before.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Rows that are all as they were, in their places.
void markAll(ResolvedAssembly &assembly, int number)
{
    assembly.was = number;
    assembly.isSame = true;
    for (std::size_t i = 0; i < assembly.components.size(); ++i)
        assembly.components[i].was = int(i);
    for (std::size_t i = 0; i < assembly.cables.size(); ++i)
        assembly.cables[i].was = int(i);
}

} // namespace

RowsBefore::RowsBefore(ResolvedAssembly *before, int number, const Assembly &now)
    : m_before(before)
    , m_number(number)
{
    if (!before)
        return;
    m_shift = int(before->components.size()) - int(now.components.size());
    m_cableShift = int(before->cables.size()) - int(now.cables.size());
    m_now.assign(before->components.size(), -1);
    m_taken.assign(before->cables.size(), 0);
}

bool RowsBefore::isWhole(const AssemblyPtr &now) const
{
    return m_before && m_before->assembly == now && m_before->isFaultless
           && std::none_of(m_before->components.begin(), m_before->components.end(),
                           [](const ResolvedComponent &each) { return each.assembly >= 0; });
}

std::size_t RowsBefore::pairs() const
{
    std::size_t pairs = 0;
    for (const ResolvedCable &cable : m_before->cables)
        pairs += cable.pairs.size();
    return pairs;
}

ResolvedAssembly RowsBefore::takeAll()
{
    ResolvedAssembly all = std::move(*m_before);
    markAll(all, m_number);
    return all;
}

ResolvedComponent RowsBefore::take(const Component &component)
{
    const int row = m_next++;
    ResolvedComponent result;
    if (!m_before || m_before->assembly->board)
        return result; // dies of a board become accelerators with what is joined to them
    for (const int place : {row, row + m_shift}) {
        if (place < 0 || place >= int(m_before->components.size())
            || m_now[std::size_t(place)] >= 0)
            continue;
        const ResolvedComponent &before = m_before->components[std::size_t(place)];
        if (before.isUnknown() || !(*before.component == component))
            continue;
        m_now[std::size_t(place)] = row;
        result.path = before.path;
        result.part = before.part;
        result.was = place;
        break;
    }
    return result;
}

std::optional<ResolvedCable> RowsBefore::take(const Cable &cable, const ResolvedAssembly &now)
{
    const int row = int(now.cables.size());
    for (const int place : {row, row + m_cableShift}) {
        if (!m_before || place < 0 || place >= int(m_before->cables.size())
            || m_taken[std::size_t(place)])
            continue;
        ResolvedCable &before = m_before->cables[std::size_t(place)];
        const int from = m_now[std::size_t(before.from)];
        const int to = m_now[std::size_t(before.to)];
        if (from < 0 || to < 0 || now.components[std::size_t(from)].was < 0
            || now.components[std::size_t(to)].was < 0 || !(*before.cable == cable)
            || (!before.part && !cable.part.isEmpty())) // a fault to be told again
            continue;
        m_taken[std::size_t(place)] = 1;
        ResolvedCable result = std::move(before);
        result.cable = &cable;
        result.from = from;
        result.to = to;
        result.was = place;
        return result;
    }
    return std::nullopt;
}

void RowsBefore::finish(ResolvedAssembly &now)
{
    if (!m_before)
        return;
    std::vector<ResolvedComponent> &rows = now.components;
    std::vector<char> isTouched(rows.size(), 0);
    for (const ResolvedCable &cable : now.cables)
        if (cable.was < 0)
            isTouched[std::size_t(cable.from)] = isTouched[std::size_t(cable.to)] = 1;
    for (std::size_t i = 0; i < m_taken.size(); ++i) // what is joined no more
        for (const int end : {m_before->cables[i].from, m_before->cables[i].to})
            if (!m_taken[i] && m_now[std::size_t(end)] >= 0)
                isTouched[std::size_t(m_now[std::size_t(end)])] = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool hasOther =
            rows[i].was >= 0 && m_before->processors[std::size_t(rows[i].was)] != now.processors[i];
        if (isTouched[i] || hasOther)
            rows[i].was = -1;
    }
    for (ResolvedCable &cable : now.cables)
        if (rows[std::size_t(cable.from)].was < 0 || rows[std::size_t(cable.to)].was < 0)
            cable.was = -1;
    const auto isOther = [](const auto &row) {
        return row.was < 0;
    };
    now.isSame = rows.size() == m_before->components.size()
                 && now.cables.size() == m_before->cables.size()
                 && std::none_of(rows.begin(), rows.end(), isOther)
                 && std::none_of(now.cables.begin(), now.cables.end(), isOther)
                 && now.assembly->board == m_before->assembly->board
                 && now.assembly->ports == m_before->assembly->ports
                 && now.assembly->name == m_before->assembly->name;
}

FarmBefore::FarmBefore(FarmModel &before)
    : m_before(before)
{
    for (std::size_t i = 0; i < before.assemblies.size(); ++i)
        m_byId.insert(before.assemblies[i].assembly->id, int(i));
}

RowsBefore FarmBefore::of(const Assembly &assembly, const QString &path)
{
    const int number = m_byId.value(assembly.id, -1);
    ResolvedAssembly *before = number < 0 ? nullptr : &m_before.assemblies[std::size_t(number)];
    if (before && before->path != path)
        before = nullptr; // paths are in findings
    return {before, number, assembly};
}

void forget(ResolvedAssembly &assembly)
{
    assembly.was = -1;
    assembly.isSame = false;
    for (ResolvedComponent &row : assembly.components)
        row.was = -1;
    for (ResolvedCable &row : assembly.cables)
        row.was = -1;
}

} // namespace nongjang
