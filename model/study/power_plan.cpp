#include "model/study/power_plan.h"

#include "model/study/constants.h"

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Interval
{
    double seconds;
    const char *share; ///< constant: of the excess of the shortest peak; null: all
    const char *name;  ///< of the constants for what supplies ride through
};

constexpr std::array intervals{Interval{100e-6, nullptr, "100us"},
                               Interval{1e-3, "gpu.transient.share.1ms", "1ms"},
                               Interval{10e-3, "gpu.transient.share.10ms", "10ms"},
                               Interval{100e-3, "gpu.transient.share.100ms", "100ms"}};

} // namespace

double supplyUnitRating(const Part &part, const Site &site)
{
    const double all = supplyRating(part, site.voltage);
    return hasOwnSupplies(part) ? all / part.figure(FigureKey::PsuCount)->value : all;
}

bool promisesExcursions(const Part &psu)
{
    const bool isLarge =
        psu.figure(FigureKey::PowerRating) && psu.figure(FigureKey::PowerRating)->value > 450.0;
    const bool has16Pins = std::any_of(psu.ports.begin(), psu.ports.end(), [](const Port &port) {
        return port.kind == PortKind::PowerOut && port.connector == u"12v-2x6";
    });
    return isLarge
           && (has16Pins || psu.name.contains(QStringLiteral("ATX3"))
               || psu.name.contains(QStringLiteral("ATX 3")));
}

std::vector<Excursion> excursionsOf(const SupplyLoad &supply, const Part &psu, double simultaneity)
{
    std::vector<Excursion> excursions;
    if (psu.category != Category::Psu || supply.load.isBurstUnknown || supply.load.burst == 0.0)
        return excursions;
    const bool isAtx = psu.attribute(QStringLiteral("form")).startsWith(u"ATX");
    const QString kind = promisesExcursions(psu) ? QStringLiteral("psu.excursion.atx3.")
                                                 : QStringLiteral("psu.excursion.atx.");
    for (const Interval &interval : intervals) {
        const double share =
            interval.share ? constant(QString::fromLatin1(interval.share)).value : 1.0;
        const double allowed = constant(isAtx ? QString(kind % QString::fromLatin1(interval.name))
                                              : QStringLiteral("psu.excursion.none"))
                                   .value;
        excursions.push_back(
            {interval.seconds,
             watts((supply.load.peak.value + supply.load.burst * share * simultaneity)
                   / supply.units),
             watts(allowed * supply.rating)});
    }
    return excursions;
}

} // namespace nongjang
