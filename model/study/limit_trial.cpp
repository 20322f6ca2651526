#include "model/study/limit_trial.h"

#include "model/study/power_curves.h"
#include "model/study/power_states.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

Part limited(const Part &factory, double limit)
{
    Part part = factory;
    for (Figure &figure : part.figures)
        if (figure.key == FigureKey::PowerLimit)
            figure.value = figure.low = figure.high = limit;
    return part;
}

double factoryLimitOf(const LimitedCards::Card &card)
{
    return card.factory->figure(FigureKey::PowerLimit)->value;
}

/// Σ count × weight × speed / Σ count × weight; nothing where one is unknown.
template<class Weight>
std::optional<Ranged<double>> meanSpeed(const LimitedCards &cards, double share, Work work,
                                        Weight &&weight)
{
    Ranged<double> sum{};
    double total = 0.0;
    for (const LimitedCards::Card &card : cards.cards) {
        const double own = card.count * weight(*card.factory);
        const auto speed = speedAt(*card.factory, share * factoryLimitOf(card), work);
        if (!speed)
            return std::nullopt;
        sum += *speed * own;
        total += own;
    }
    return total > 0.0 ? std::optional(sum * (1.0 / total)) : std::nullopt;
}

const Figure *trainingRate(const Part &part)
{
    for (const FigureKey key : {FigureKey::Fp16Fp32Acc, FigureKey::Bf16, FigureKey::Fp16})
        if (const Figure *figure = part.figure(key))
            return figure;
    return nullptr;
}

double peakRateOf(const Part &part)
{
    const Figure *rate = trainingRate(part);
    return rate ? rate->value : 0.0;
}

double bandwidthOf(const Part &part)
{
    const Figure *bandwidth = part.figure(FigureKey::MemoryBandwidth);
    return bandwidth ? bandwidth->value : 0.0;
}

std::optional<Ranged<double>> typicalPower(const LimitedCards &cards, double share)
{
    Ranged<double> sum{};
    for (const LimitedCards::Card &card : cards.cards) {
        const auto typical =
            powerStates(limited(*card.factory, share * factoryLimitOf(card))).typical;
        if (!typical)
            return std::nullopt;
        sum += *typical * card.count;
    }
    return sum;
}

/// What a typical watt of the parts costs in a year.
std::optional<double> costOfWatt(const Report *report)
{
    if (!report || !report->energyCostPerYear || !report->typical
        || !(report->typical->value > 0.0))
        return std::nullopt;
    return report->energyCostPerYear->value / report->typical->value;
}

double countOf(const LimitedCards &cards)
{
    double count = 0.0;
    for (const LimitedCards::Card &card : cards.cards)
        count += card.count;
    return count;
}

/// What everything but the accelerators draws, for each of them.
std::optional<double> restOfFarm(const LimitedCards &cards, const Report *report)
{
    const double gpus = report ? report->counts.value(QStringLiteral("gpu")) : 0.0;
    const auto own = typicalPower(cards, cards.share());
    if (gpus <= 0.0 || !report->typical || !own)
        return std::nullopt;
    return std::max(0.0, report->typical->value / gpus - own->value / countOf(cards));
}

/// What does not depend on the limit, per accelerator and year.
std::optional<double> fixedCost(const Report *report, const Site &site)
{
    const double gpus = report ? report->counts.value(QStringLiteral("gpu")) : 0.0;
    if (gpus <= 0.0 || !report->energyCostPerYear)
        return std::nullopt;
    if (report->cost.perYear)
        return std::max(0.0, report->cost.perYear->value - report->energyCostPerYear->value) / gpus;
    if (report->capex && site.years && *site.years > 0)
        return report->capex->value / *site.years / gpus;
    return std::nullopt;
}

} // namespace

std::optional<double> LimitedCards::factoryLimit() const
{
    for (const Card &card : cards)
        if (factoryLimitOf(card) != factoryLimitOf(cards.front()))
            return std::nullopt;
    return cards.empty() ? std::nullopt : std::optional(factoryLimitOf(cards.front()));
}

double LimitedCards::share() const
{
    double now = 0.0;
    double factory = 0.0;
    for (const Card &card : cards) {
        now += card.count * card.limit;
        factory += card.count * factoryLimitOf(card);
    }
    return factory > 0.0 ? now / factory : 1.0;
}

double LimitedCards::lowestShare() const
{
    constexpr double unknown = 0.25;
    double share = 0.0;
    for (const Card &card : cards) {
        const std::optional<double> lowest = lowestKnownLimit(*card.factory);
        share = std::max(share, lowest ? *lowest / factoryLimitOf(card) : unknown);
    }
    return share;
}

LimitedCards limitedCards(const QList<Component> &components, const QString &assemblyId,
                          const Catalog &catalog, const Report *report)
{
    QHash<QString, Ranged<Money>> costs; // by component; variants of an assembly cost the same
    if (report)
        for (const ComponentFigures &figures : report->components)
            if (figures.assembly == assemblyId && figures.cost
                && !costs.contains(figures.component))
                costs.insert(figures.component, *figures.cost);
    LimitedCards found;
    Ranged<double> price{};
    bool isPriced = true;
    for (const Component &component : components) {
        const PartPtr factory = catalog.part(component.part);
        const Figure *limit = factory ? factory->figure(FigureKey::PowerLimit) : nullptr;
        if (!limit || factory->category != Category::Gpu || !(limit->value > 0.0))
            return {};
        const auto own = component.figures.constFind(QStringLiteral("power_limit"));
        const double watt = own == component.figures.cend() ? limit->value : own->value.value;
        const auto alike = std::ranges::find_if(found.cards, [&](const LimitedCards::Card &card) {
            return card.factory == factory && card.limit == watt;
        });
        if (alike == found.cards.end())
            found.cards.push_back({factory, double(component.count), watt});
        else
            alike->count += component.count;
        const auto cost = costs.constFind(component.id);
        isPriced = isPriced && cost != costs.cend();
        if (isPriced)
            price += {cost->value.si(), cost->low.si(), cost->high.si()};
    }
    if (isPriced)
        found.price = price;
    return found;
}

LimitFigures limitFigures(const LimitedCards &cards, double share, const Report *report,
                          const Site &site)
{
    LimitFigures figures;
    double rate = 0.0;
    for (const LimitedCards::Card &card : cards.cards) {
        figures.limit += Ranged<double>::exact(card.count * share * factoryLimitOf(card));
        rate += card.count * peakRateOf(*card.factory);
    }
    figures.typical = typicalPower(cards, share);
    figures.compute = meanSpeed(cards, share, Work::Compute, peakRateOf);
    figures.memory = meanSpeed(cards, share, Work::Memory, bandwidthOf);
    if (const std::optional<double> watt = costOfWatt(report); watt && figures.typical)
        figures.energyCost = *figures.typical * *watt;
    if (figures.energyCost && cards.price && site.years && *site.years > 0)
        figures.costPerYear = *figures.energyCost + *cards.price * (1.0 / *site.years);
    if (figures.costPerYear && figures.compute && rate > 0.0) {
        const double tflops = rate / 1e12;
        figures.costPerTflops =
            Ranged<double>{figures.costPerYear->value / (tflops * figures.compute->value),
                           figures.costPerYear->low / (tflops * figures.compute->high),
                           figures.costPerYear->high / (tflops * figures.compute->low)};
    }
    return figures;
}

std::optional<double> bestShare(const LimitedCards &cards, LimitGoal goal, const Report *report,
                                const Site &site)
{
    const std::optional<double> rest = restOfFarm(cards, report);
    const std::optional<double> watt = costOfWatt(report);
    const std::optional<double> fixed = fixedCost(report, site);
    if (cards.isEmpty() || !rest || (goal == LimitGoal::CostPerResult && (!watt || !fixed)))
        return std::nullopt;
    const double count = countOf(cards);
    std::optional<double> best;
    double most = 0.0;
    for (int percent = 100; percent >= int(std::ceil(cards.lowestShare() * 100.0 - 1e-9));
         --percent) {
        const double share = percent / 100.0;
        const auto speed = meanSpeed(cards, share, Work::Compute, peakRateOf);
        const auto power = typicalPower(cards, share);
        if (!speed || !power)
            return std::nullopt;
        const double drawn = power->value / count + *rest;
        const double spent = goal == LimitGoal::SpeedPerWatt ? drawn : *fixed + *watt * drawn;
        if (spent > 0.0 && speed->value / spent > most) {
            most = speed->value / spent;
            best = share;
        }
    }
    return best;
}

} // namespace nongjang
