// Parts side by side: every figure, price and connector that at least one of them has.
#pragma once

#include "model/catalog/part.h"
#include "model/catalog/report_figures.h"
#include "model/design/money_settings.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace nongjang {

inline constexpr std::size_t mostComparedParts = 6;

/// What one part has to say in one row.
struct PartCompareCell
{
    std::optional<Ranged<double>> range; ///< in the canonical unit; of figures and prices
    QString text;                        ///< for people; empty: unknown, or none
    Provenance provenance;               ///< of what has a text
    bool isBest = false;                 ///< of all that are known, where not all are equal
};

struct PartCompareRow
{
    enum class Kind { General, Figure, Price, Ports, Attribute };
    Kind kind = Kind::General;
    QString key;   ///< as in files: "memory_capacity", "price:used", "ports:pcie-edge", "p2p"
    QString title; ///< translated
    Dimension dimension = Dimension::Number;
    Better better = Better::Neither;
    std::vector<PartCompareCell> cells; ///< one for each part
    bool differs = false;               ///< not the same in all
};

struct PartComparison
{
    std::vector<PartPtr> parts;
    std::vector<PartCompareRow>
        rows; ///< prices, figures in the order of the catalogue, ports, attributes
};

/// Prices of `book` stand before those of the catalogue, the newest in each condition; US dollars without tax and freight. A best one is
/// marked by its value, where it is known which end is the good one.
[[nodiscard]] PartComparison compareParts(std::vector<PartPtr> parts,
                                          const QList<PriceEntry> &book = {});

/// "1,200 USD – 2,000 USD"; empty where low and high are the value, or nothing is known.
[[nodiscard]] QString partCompareRange(const PartCompareRow &row, const PartCompareCell &cell);

} // namespace nongjang
