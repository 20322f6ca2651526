#include "model/analysis/money.h"

#include <cmath>
#include <limits>

namespace nongjang {

double landedPrice(double price, double duty, double tax, double freight)
{
    return price * ((1.0 + duty) * (1.0 + tax) + freight);
}

double priceSigma(double quoteSpread, double yearlyVolatility, double days)
{
    return std::sqrt(quoteSpread * quoteSpread
                     + yearlyVolatility * yearlyVolatility * days / 365.0);
}

double priceQuantile(double price, double sigma, double deviations)
{
    return price * std::exp(deviations * sigma);
}

double workingUnitCost(double price, double test, double dead, double salvage)
{
    return (price + test - dead * salvage) / (1.0 - dead);
}

double lifeUnitCost(double unit, double yearlyFailures, double years, double recovered)
{
    return unit * (1.0 + yearlyFailures * years * (1.0 - recovered));
}

double capitalRecovery(double rate, double years)
{
    if (!(rate > 0.0))
        return 1.0 / years;
    const double growth = std::pow(1.0 + rate, years);
    return rate * growth / (growth - 1.0);
}

double annuity(double capital, double residual, double rate, double years)
{
    return (capital - residual / std::pow(1.0 + rate, years)) * capitalRecovery(rate, years);
}

double yearlyValueLoss(double residualShare, double years)
{
    return 1.0 - std::pow(residualShare, 1.0 / years);
}

double breakEvenHours(double capitalPerUnit, double rentalPerHour, double opexPerHour)
{
    return rentalPerHour > opexPerHour ? capitalPerUnit / (rentalPerHour - opexPerHour)
                                       : std::numeric_limits<double>::infinity();
}

} // namespace nongjang
