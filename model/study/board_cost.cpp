#include "model/study/board_cost.h"

#include "model/analysis/board.h"
#include "model/study/board_facts.h"
#include "model/study/constants.h"
#include "model/study/price_book.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Boards)
};

QString kindOf(const ResolvedComponent &component)
{
    return component.part && component.part->category == Category::Block
               ? component.part->attribute(QStringLiteral("kind"))
               : QString();
}

Ranged<double> rangeOf(const char *id)
{
    return constant(QString::fromLatin1(id)).range();
}

/// How many of each kind are soldered.
struct Counts
{
    double dies = 0.0;
    double memory = 0.0;
    double chips = 0.0; ///< switches, retimers
};

Counts countsOf(const ResolvedAssembly &assembly)
{
    Counts counts;
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const ResolvedComponent &component = assembly.components[std::size_t(i)];
        const double count = component.component->count;
        const QString kind = kindOf(component);
        if (isBoardDie(assembly, i))
            counts.dies += count;
        else if (kind == u"memory")
            counts.memory += count;
        else if (kind == u"pcie_switch" || kind == u"retimer")
            counts.chips += count;
    }
    return counts;
}

void addParts(const FarmModel &model, const ResolvedAssembly &assembly, const Catalog &catalog,
              BoardCost &cost)
{
    for (int i = 0; i < int(assembly.components.size()); ++i) {
        const Component &component = *assembly.components[std::size_t(i)].component;
        cost.isBarePlaced =
            cost.isBarePlaced || kindOf(assembly.components[std::size_t(i)]) == u"pcb";
        if (component.price) {
            const double all = component.price->value * component.count;
            cost.parts += Ranged<double>::exact(all);
            continue;
        }
        const std::optional<Price> price =
            component.part.isEmpty()
                ? std::nullopt
                : takenPrice(model.design.money.prices, component.part,
                             catalog.part(component.part).get(), component.condition);
        if (!price) {
            cost.partsMissing << assembly.pathOf(i);
            continue;
        }
        const Ranged<Money> all = price->amount * double(component.count);
        cost.parts += Ranged<double>{all.value.si(), all.low.si(), all.high.si()};
        cost.partsFrom << QStringLiteral("part:") % component.part;
    }
    cost.partsFrom.removeDuplicates();
}

void addBare(const ResolvedAssembly &assembly, BoardCost &cost)
{
    const BoardSpec &spec = *assembly.assembly->board;
    cost.isBareKnown = cost.isBarePlaced || (spec.width && spec.height && spec.layers);
    if (cost.isBarePlaced || !cost.isBareKnown)
        return;
    const double area = spec.width->value * spec.height->value;
    const Ranged<double> perArea = rangeOf("board.pcb.area");
    const Ranged<double> perLayer = rangeOf("board.pcb.layer");
    cost.bare = {bareBoardCost(area, *spec.layers, perArea.value, perLayer.value),
                 bareBoardCost(area, *spec.layers, perArea.low, perLayer.low),
                 bareBoardCost(area, *spec.layers, perArea.high, perLayer.high)};
}

void addSteps(const ResolvedAssembly &assembly, const Counts &counts, BoardCost &cost)
{
    const BoardSpec &spec = *assembly.assembly->board;
    for (const BoardStep &step : spec.steps)
        cost.steps.push_back(
            {step.name,
             double(step.count),
             {step.yield, step.low.value_or(step.yield), step.high.value_or(step.yield)}});
    cost.areStepsAssumed = spec.steps.isEmpty();
    if (!cost.areStepsAssumed)
        return;
    const auto usual = [&](const QString &name, double count, const char *id) {
        if (count > 0.0)
            cost.steps.push_back({name, count, rangeOf(id)});
    };
    usual(Tr::tr("Die removed, reballed and soldered"), counts.dies, "board.yield.die");
    usual(Tr::tr("Memory package soldered"), counts.memory, "board.yield.memory");
    usual(Tr::tr("Switch or retimer soldered"), counts.chips, "board.yield.chip");
    usual(Tr::tr("Board brought up"), 1.0, "board.yield.bring_up");
}

double yieldOf(const std::vector<BoardStepFacts> &steps, double Ranged<double>::*corner)
{
    std::vector<YieldStep> plain;
    for (const BoardStepFacts &step : steps)
        plain.push_back({step.yield.*corner, step.count});
    return boardYield(plain);
}

} // namespace

Ranged<double> BoardCost::loss() const
{
    return {good.value - each.value, std::min(good.low - each.low, good.value - each.value),
            good.high - each.high};
}

BoardCost boardCost(const FarmModel &model, const ResolvedAssembly &assembly,
                    const Catalog &catalog)
{
    BoardCost cost;
    const BoardSpec &spec = *assembly.assembly->board;
    const Counts counts = countsOf(assembly);
    addParts(model, assembly, catalog, cost);
    addBare(assembly, cost);
    cost.sides = isTwoSided(assembly) ? 2.0 : 1.0;
    cost.sites = counts.dies + counts.memory + counts.chips;
    cost.assembly =
        rangeOf("board.assembly.side") * cost.sides + rangeOf("board.assembly.site") * cost.sites;
    if (spec.nre && spec.quantity)
        cost.nre = spec.nre->value / *spec.quantity;
    addSteps(assembly, counts, cost);
    cost.yield = {yieldOf(cost.steps, &Ranged<double>::value),
                  yieldOf(cost.steps, &Ranged<double>::low),
                  yieldOf(cost.steps, &Ranged<double>::high)};
    cost.salvage = spec.salvage ? spec.salvage->value : 0.0;
    cost.each = cost.parts + cost.bare + cost.assembly + Ranged<double>::exact(cost.nre);
    cost.good = {goodBoardCost(cost.each.value, cost.yield.value, cost.salvage),
                 goodBoardCost(cost.each.low, cost.yield.high, cost.salvage),
                 goodBoardCost(cost.each.high, cost.yield.low, cost.salvage)};
    return cost;
}

} // namespace nongjang
