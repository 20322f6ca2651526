// How fast an accelerator is at a lower power limit, by class of card and of work (engineering model 6.2).
#pragma once

#include "model/base/quantity.h"
#include "model/catalog/catalog.h"
#include "model/study/farm_model.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

/// What the speed is limited by: arithmetic (matrix products), memory (decode of a language model), or both (training of a
/// convolutional network).
enum class Work { Compute, Memory, Training };

struct PowerCurve
{
    struct Point
    {
        double x = 0.0;       ///< power limit / that of the factory
        Ranged<double> speed; ///< against that at the factory's limit
    };
    QString id;
    Work work = Work::Compute;
    QStringList capabilities;  ///< of CUDA: "8.6"
    QStringList classes;       ///< of card: "gaming"; empty: any
    double leastLimit = 0.0;   ///< watt; cards with less at the factory follow another curve
    double base = 0.0;         ///< watt that x = 1 stands for; 0: the factory's limit
    double spread = 0.0;       ///< from card to card, share of the speed
    std::vector<Point> points; ///< by rising x
    Provenance provenance;
};

/// From resources/constants/power_curves.json.
[[nodiscard]] const std::vector<PowerCurve> &powerCurves();
/// Null: there is none of this id.
[[nodiscard]] const PowerCurve *findPowerCurve(const QString &id);
/// The curve of a card, as the factory sets it; null: none fits its class.
[[nodiscard]] const PowerCurve *powerCurve(const Part &card, Work work);
/// Speed at a limit in watt against that at the factory's, linear between the points, low and high with the spread. 1 at the factory's
/// limit and above it. Nothing: no curve fits the card, its limit is unknown, or this one is below all points.
[[nodiscard]] std::optional<Ranged<double>> speedAt(const Part &card, double limit, Work work);
/// The lowest limit that the compute-bound curve of a card tells about, watt. Nothing: there is none.
[[nodiscard]] std::optional<double> lowestKnownLimit(const Part &card);
/// Of a placed accelerator at its limit.
struct LimitedSpeed
{
    Ranged<double> share = Ranged<double>::exact(1.0); ///< of the speed at the factory's limit
    const PowerCurve *curve = nullptr;                 ///< it comes from; null: nothing is slower
    double watt = 0.0;                                 ///< the limit, where there is a curve
};
/// Nothing: it is not known.
[[nodiscard]] std::optional<LimitedSpeed> speedOf(const ResolvedComponent &card,
                                                  const Catalog &catalog, Work work);

} // namespace nongjang
