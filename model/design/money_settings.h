// What a design says about money and spares: prices and rates of its own, factors of the place, what is bought already.
#pragma once

#include "model/design/typed_value.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace nongjang {

/// What comes on top of prices and electricity where the farm stands; all optional. Shares are of 1.
struct CostFactors
{
    std::optional<double> tax;           ///< of the price with duty, where it is not recovered
    std::optional<double> duty;          ///< of the price
    std::optional<double> freight;       ///< of the price
    std::optional<double> deadOnArrival; ///< of used parts: so many more are bought
    std::optional<double> residual;      ///< of the capital cost, left after the years
    std::optional<double> discountRate;  ///< per year
    std::optional<double> maintenance;   ///< of the capital cost, per year
    std::optional<TypedValue> labour;    ///< USD per year
    std::optional<TypedValue> space;     ///< USD per year
    std::optional<TypedValue> otherCost; ///< USD per year: network, insurance
    std::optional<TypedValue> rental;    ///< USD for an hour of one such GPU, to compare with
    friend bool operator==(const CostFactors &, const CostFactors &) = default;
};

/// A dated price of one's own. It stands before those of the catalogue.
struct PriceEntry
{
    QString part;
    QString condition; ///< "used", "new"…; empty: any
    TypedValue price;  ///< USD each; of a cable the fixed part
    std::optional<TypedValue> low;
    std::optional<TypedValue> high;
    QString region;
    QString date; ///< "2026-10-01"
    QString source;
    UnknownKeys unknown;
    friend bool operator==(const PriceEntry &, const PriceEntry &) = default;
};

/// An exchange rate of one's own.
struct RateEntry
{
    QString currency;
    double perDollar = 0.0;
    QString date;
    QString source;
    UnknownKeys unknown;
    friend bool operator==(const RateEntry &, const RateEntry &) = default;
};

/// How far the purchase of one line of the bill of materials is.
struct Purchase
{
    QString part;
    QString condition;
    bool ordered = false;
    bool received = false;
    QStringList alternates; ///< ids of parts that would do as well
    QString note;
    UnknownKeys unknown;
    friend bool operator==(const Purchase &, const Purchase &) = default;
};

struct ReliabilitySettings
{
    std::optional<double> serviceLevel; ///< probability that the spares last, 0..1
    std::optional<TypedValue> leadTime; ///< until a replacement arrives
    std::optional<TypedValue> checkpointTime;
    std::optional<TypedValue> restartTime;
    UnknownKeys unknown;
    friend bool operator==(const ReliabilitySettings &, const ReliabilitySettings &) = default;
};

struct MoneySettings
{
    QList<PriceEntry> prices;
    QList<RateEntry> rates;
    QList<Purchase> purchases;
    ReliabilitySettings reliability;
    friend bool operator==(const MoneySettings &, const MoneySettings &) = default;
};

} // namespace nongjang
