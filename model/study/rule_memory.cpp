#include "model/study/rule_memory.h"

#include <algorithm>
#include <numeric>

namespace nongjang {

namespace {

bool isBefore(const RuleAnswer &a, const RuleAnswer &b)
{
    return a.assembly != b.assembly ? a.assembly < b.assembly : a.row < b.row;
}

template<class Row>
void addRows(int number, int before, const std::vector<Row> &rows, RuleMemory::Rows &into)
{
    std::vector<int> *now = nullptr;
    if (before >= 0) {
        if (into.now.size() <= std::size_t(before))
            into.now.resize(std::size_t(before) + 1);
        now = &into.now[std::size_t(before)];
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        const int was = now ? rows[std::size_t(i)].was : -1;
        if (was < 0) {
            into.open.emplace_back(number, i);
            continue;
        }
        if (now->size() <= std::size_t(was))
            now->resize(std::size_t(was) + 1, -1);
        (*now)[std::size_t(was)] = i;
    }
}

} // namespace

RuleRun::RuleRun(const RuleInput &input, const Report &report, RuleMemory &memory)
    : m_input(input)
    , m_report(report)
    , m_memory(memory)
    , m_isKnown(!memory.m_rules.empty() && memory.m_settings == input.model.design.rules.rules)
    , m_cablesAt(input.model.assemblies.size())
{
    m_memory.m_rules.resize(allChecks().size());
    m_memory.m_settings = input.model.design.rules.rules;
    findRows();
}

void RuleRun::findRows()
{
    const std::vector<ResolvedAssembly> &assemblies = m_input.model.assemblies;
    for (int a = 0; a < int(assemblies.size()); ++a) {
        const ResolvedAssembly &assembly = assemblies[std::size_t(a)];
        const int was = m_isKnown ? assembly.was : -1;
        if (was >= 0) {
            m_assemblyNow.resize(std::max(m_assemblyNow.size(), std::size_t(was) + 1), -1);
            m_assemblyNow[std::size_t(was)] = a;
        }
        addRows(a, was, assembly.components, m_parts);
        addRows(a, was, assembly.cables, m_cables);
        if (was < 0 || !assembly.isSame) {
            m_assemblies.open.emplace_back(a, 0);
            continue;
        }
        m_assemblies.now.resize(std::max(m_assemblies.now.size(), std::size_t(was) + 1));
        m_assemblies.now[std::size_t(was)] = {0};
    }
}

std::span<const int> RuleRun::cablesAt(int number, int component)
{
    CableIndex &index = m_cablesAt[std::size_t(number)];
    const ResolvedAssembly &assembly = m_input.model.assemblies[std::size_t(number)];
    if (index.first.empty()) {
        index.first.assign(assembly.components.size() + 1, 0);
        const auto forEachEnd = [&](auto &&each) {
            for (int i = 0; i < int(assembly.cables.size()); ++i) {
                const ResolvedCable &cable = assembly.cables[std::size_t(i)];
                each(cable.from, i);
                if (cable.to != cable.from)
                    each(cable.to, i);
            }
        };
        forEachEnd([&](int end, int) { ++index.first[std::size_t(end) + 1]; });
        std::partial_sum(index.first.begin(), index.first.end(), index.first.begin());
        index.cables.resize(std::size_t(index.first.back()));
        std::vector<int> next(index.first.begin(), index.first.end() - 1);
        forEachEnd([&](int end, int cable) {
            index.cables[std::size_t(next[std::size_t(end)]++)] = cable;
        });
    }
    const auto begin = std::size_t(index.first[std::size_t(component)]);
    const auto end = std::size_t(index.first[std::size_t(component) + 1]);
    return std::span(index.cables).subspan(begin, end - begin);
}

std::vector<char> RuleRun::otherAround(const RuleCheck &check, RuleMemory::OfRule &memory) const
{
    const std::vector<ResolvedAssembly> &assemblies = m_input.model.assemblies;
    std::vector<char> isOther(assemblies.size(), 0);
    if (!check.surroundings)
        return isOther;
    std::vector<char> now;
    for (std::size_t a = 0; a < assemblies.size(); ++a) {
        now.push_back(check.surroundings(assemblies[a]) ? 1 : 0);
        const auto was = std::size_t(std::max(0, assemblies[a].was));
        isOther[a] = was >= memory.surroundings.size() || memory.surroundings[was] != now[a];
    }
    memory.surroundings = std::move(now);
    return isOther;
}

std::vector<RuleAnswer> RuleRun::kept(std::vector<RuleAnswer> &answers,
                                      const RuleMemory::Rows &rows) const
{
    std::vector<RuleAnswer> result;
    for (RuleAnswer &answer : answers) {
        if (std::size_t(answer.assembly) >= rows.now.size())
            continue;
        const std::vector<int> &now = rows.now[std::size_t(answer.assembly)];
        if (std::size_t(answer.row) >= now.size() || now[std::size_t(answer.row)] < 0)
            continue;
        answer.row = now[std::size_t(answer.row)];
        answer.assembly = m_assemblyNow[std::size_t(answer.assembly)];
        result.push_back(std::move(answer));
    }
    return result;
}

template<class Ask>
void RuleRun::askRow(const RuleInfo &rule, int assembly, int row, std::vector<RuleAnswer> &answers,
                     Ask &&ask) const
{
    RuleContext context(m_input, m_report, rule);
    ask(context);
    if (!context.findings.empty() || !context.missing.empty())
        answers.push_back({assembly, row, std::move(context.findings), std::move(context.missing)});
}

std::vector<RuleAnswer> RuleRun::askParts(const RuleCheck &check, const RuleInfo &rule,
                                          RuleMemory::OfRule &memory)
{
    const std::vector<char> isOther = otherAround(check, memory);
    std::vector<RuleAnswer> answers = kept(memory.answers, m_parts);
    std::erase_if(answers, [&](const RuleAnswer &answer) {
        return isOther[std::size_t(answer.assembly)] != 0;
    });
    const auto askPart = [&](int a, int i) {
        const ResolvedAssembly &assembly = m_input.model.assemblies[std::size_t(a)];
        if (assembly.instances > 0.0 && assembly.components[std::size_t(i)].part)
            askRow(rule, a, i, answers, [&](RuleContext &context) {
                std::get<PartCheck>(check.check)(context, {assembly, i, cablesAt(a, i)});
            });
    };
    for (const auto &[a, i] : m_parts.open)
        if (!isOther[std::size_t(a)])
            askPart(a, i);
    for (int a = 0; a < int(isOther.size()); ++a) {
        const auto count = int(m_input.model.assemblies[std::size_t(a)].components.size());
        for (int i = 0; isOther[std::size_t(a)] && i < count; ++i)
            askPart(a, i);
    }
    return answers;
}

const std::vector<RuleAnswer> &RuleRun::ask(std::size_t number, const RuleCheck &check,
                                            const RuleInfo &rule)
{
    RuleMemory::OfRule &memory = m_memory.m_rules[number];
    const std::vector<ResolvedAssembly> &assemblies = m_input.model.assemblies;
    std::vector<RuleAnswer> answers;
    if (std::holds_alternative<PartCheck>(check.check)) {
        answers = askParts(check, rule, memory);
    } else if (const auto *cable = std::get_if<CableCheck>(&check.check)) {
        answers = kept(memory.answers, m_cables);
        for (const auto &[a, i] : m_cables.open) {
            const ResolvedAssembly &assembly = assemblies[std::size_t(a)];
            const auto &row = assembly.cables[std::size_t(i)];
            askRow(rule, a, i, answers, [&](RuleContext &context) {
                (*cable)(context, {assembly, row});
            });
        }
    } else if (const auto *inside = std::get_if<AssemblyCheck>(&check.check)) {
        answers = kept(memory.answers, m_assemblies);
        for (const auto &[a, row] : m_assemblies.open) {
            const ResolvedAssembly &assembly = assemblies[std::size_t(a)];
            askRow(rule, a, row, answers,
                   [&](RuleContext &context) { (*inside)(context, assembly); });
        }
    } else if (m_isKnown && check.isOfNetwork && m_input.isNetworkSame) {
        answers = std::move(memory.answers);
    } else {
        askRow(rule, 0, 0, answers, std::get<FarmCheck>(check.check));
    }
    if (!std::is_sorted(answers.begin(), answers.end(), isBefore))
        std::stable_sort(answers.begin(), answers.end(), isBefore);
    memory.answers = std::move(answers);
    return memory.answers;
}

} // namespace nongjang
