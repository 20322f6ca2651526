// What one types into the search field of the parts list: words, and conditions on figures.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <QStringList>

#include <vector>

namespace nongjang {

/// "vram>=24": a figure the part must have, and how it compares. An unknown figure never matches.
struct FigureCondition
{
    enum class Subject { Figure, Price, Year };
    enum class Relation { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Subject subject = Subject::Figure;
    FigureKey key = FigureKey::Fp64; ///< for Subject::Figure
    Relation relation = Relation::Equal;
    double value = 0.0; ///< SI; US dollars; a year

    [[nodiscard]] bool matches(const Part &part) const;
};

struct PartQuery
{
    QStringList words; ///< each must occur in the name, vendor, id, family, attributes or category
    std::vector<FigureCondition> conditions;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && conditions.empty(); }
    /// How well a part matches; 0: not at all.
    [[nodiscard]] int rank(const Part &part) const;
};

/// Reads "rtx vram>=24 price<800 power <= 0.3kW". Bare numbers are GB, GB/s, W, TFLOPS, USD, mm.
/// An error says which condition is wrong and what would be right.
[[nodiscard]] Result<PartQuery> parsePartQuery(const QString &text);
/// The words a condition may start with, for help texts.
[[nodiscard]] QStringList partQueryAliases();

} // namespace nongjang
