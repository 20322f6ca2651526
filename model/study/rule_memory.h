// What rules said, row by row, so that an edit asks them again only about what it changed.
#pragma once

#include "model/study/rules.h"

#include <vector>

namespace nongjang {

/// What one rule said of one row of the farm.
struct RuleAnswer
{
    int assembly = 0;
    int row = 0; ///< component or cable; else 0
    std::vector<Finding> findings;
    std::vector<NotEvaluated> missing;
};

/// Of the farm that was checked last. Rows of the next one say which of them they were (ResolvedComponent::was).
class RuleMemory
{
public:
    struct OfRule
    {
        std::vector<RuleAnswer> answers; ///< where there was something to say, in order
        std::vector<char> surroundings;  ///< per assembly; empty: the rule asks for none
    };

    /// Rows that have to be asked, and where the others were.
    struct Rows
    {
        std::vector<std::pair<int, int>> open; ///< assembly and row
        std::vector<std::vector<int>> now;     ///< per assembly and row before; −1: open, or gone
    };

private:
    friend class RuleRun;
    std::vector<OfRule> m_rules; ///< as allChecks(); empty: nothing is known
    QMap<QString, RuleSetting> m_settings;
};

/// Asks the rules about a farm.
class RuleRun
{
public:
    RuleRun(const RuleInput &input, const Report &report, RuleMemory &memory);
    /// What the rule with this number in allChecks() says of the farm, in its order.
    [[nodiscard]] const std::vector<RuleAnswer> &ask(std::size_t number, const RuleCheck &check,
                                                     const RuleInfo &rule);
    void skip(std::size_t number) { m_memory.m_rules[number] = {}; }

private:
    void findRows();
    /// Per assembly: what the rule wants to know of it is different.
    [[nodiscard]] std::vector<char> otherAround(const RuleCheck &check,
                                                RuleMemory::OfRule &memory) const;
    /// Those about rows that are still there, in their new places.
    [[nodiscard]] std::vector<RuleAnswer> kept(std::vector<RuleAnswer> &answers,
                                               const RuleMemory::Rows &rows) const;
    template<class Ask>
    void askRow(const RuleInfo &rule, int assembly, int row, std::vector<RuleAnswer> &answers,
                Ask &&ask) const;
    [[nodiscard]] std::vector<RuleAnswer> askParts(const RuleCheck &check, const RuleInfo &rule,
                                                   RuleMemory::OfRule &memory);
    [[nodiscard]] std::span<const int> cablesAt(int assembly, int component);

    const RuleInput &m_input;
    const Report &m_report;
    RuleMemory &m_memory;
    bool m_isKnown; ///< the memory is of use
    std::vector<int> m_assemblyNow;
    RuleMemory::Rows m_assemblies, m_parts, m_cables;
    /// Cables by component: where those of each begin, then their numbers; made where asked for.
    struct CableIndex
    {
        std::vector<int> first;
        std::vector<int> cables;
    };
    std::vector<CableIndex> m_cablesAt; ///< per assembly
};

} // namespace nongjang
