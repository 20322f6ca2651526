// Money: prices that land, age and fail; capital per year; rent or buy (engineering model 7). Plain numbers in one currency.
#pragma once

namespace nongjang {

/// What lands at the door: price · ((1 + duty) · (1 + tax) + freight), shares of the price (7.1; freight as a share).
[[nodiscard]] double landedPrice(double price, double duty, double tax, double freight);
/// Standard deviation of the logarithm of a price `days` old: √(σ₀² + σ_y² · days / 365) (7.1).
[[nodiscard]] double priceSigma(double quoteSpread, double yearlyVolatility, double days);
/// The price that is exceeded with a probability of 10 %: price · e^(1.2816 σ); below it for −1.2816.
[[nodiscard]] double priceQuantile(double price, double sigma, double deviations);
/// Cost of a working part where a share arrives dead and is sold for `salvage`: (price + test − dead · salvage) / (1 − dead), dead < 1 (7.1).
[[nodiscard]] double workingUnitCost(double price, double test, double dead, double salvage);
/// The same with what fails in use and is bought again: × (1 + rate · years · (1 − recovered)).
[[nodiscard]] double lifeUnitCost(double unit, double yearlyFailures, double years,
                                  double recovered);
/// Share of a capital paid each year over `years`, at this discount rate: r (1+r)^n / ((1+r)^n − 1); 1/n at no rate (7.2).
[[nodiscard]] double capitalRecovery(double rate, double years);
/// (capital − residual / (1+r)^n) · capitalRecovery (7.2). Per year.
[[nodiscard]] double annuity(double capital, double residual, double rate, double years);
/// Yearly loss of value that leaves this share after the years: 1 − share^(1/years) (7.2).
[[nodiscard]] double yearlyValueLoss(double residualShare, double years);
/// Hours of use of each unit after which buying is cheaper than renting; infinite where rent is not dearer than running (7.4).
[[nodiscard]] double breakEvenHours(double capitalPerUnit, double rentalPerHour,
                                    double opexPerHour);

} // namespace nongjang
