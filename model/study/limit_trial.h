// What placed accelerators draw, do and cost at another power limit (engineering model 6.1, 6.2, 7), before anything is changed.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <optional>
#include <vector>

namespace nongjang {

/// Placed accelerators that get one limit, as a share of what each has from the factory.
struct LimitedCards
{
    struct Card
    {
        PartPtr factory;    ///< as in the catalogue
        double count = 0.0; ///< in one instance of their assembly
        double limit = 0.0; ///< watt each, as set now
    };
    std::vector<Card> cards;             ///< those of one part with one limit together
    std::optional<Ranged<double>> price; ///< to buy them, in the design's currency

    [[nodiscard]] bool isEmpty() const { return cards.empty(); }
    /// The limit of the factory where all have the same, watt.
    [[nodiscard]] std::optional<double> factoryLimit() const;
    /// Of the present limits, weighted by those of the factory.
    [[nodiscard]] double share() const;
    /// The lowest share that the curves tell about, else a quarter.
    [[nodiscard]] double lowestShare() const;
};

/// Nothing where something else is among the components, or a limit is unknown. `report` may be null, or of an older design.
[[nodiscard]] LimitedCards limitedCards(const QList<Component> &components,
                                        const QString &assemblyId, const Catalog &catalog,
                                        const Report *report);

struct LimitFigures
{
    Ranged<double> limit;                        ///< watt, of all together at full load
    std::optional<Ranged<double>> typical;       ///< watt, of all together
    std::optional<Ranged<double>> compute;       ///< speed against the factory's limit
    std::optional<Ranged<double>> memory;        ///< the same of memory-bound work
    std::optional<Ranged<double>> energyCost;    ///< per year, in the design's currency
    std::optional<Ranged<double>> costPerYear;   ///< with the purchase spread over the years
    std::optional<Ranged<double>> costPerTflops; ///< that for each dense FP16 TFLOPS sustained
};

/// At `share` of the factory's limits. What a watt costs at the wall in a year is that of the report: its electricity over its typical power.
[[nodiscard]] LimitFigures limitFigures(const LimitedCards &cards, double share,
                                        const Report *report, const Site &site);

enum class LimitGoal { SpeedPerWatt, CostPerResult };
/// The share, in whole percent, at which compute-bound work gets most speed per watt, or costs least per result, all else in the farm
/// counted with its share per accelerator: the larger that is, the higher the optimum (6.2). Nothing: a figure needed is unknown.
[[nodiscard]] std::optional<double> bestShare(const LimitedCards &cards, LimitGoal goal,
                                              const Report *report, const Site &site);

} // namespace nongjang
