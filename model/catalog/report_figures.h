// Titles of the figures of a report that rules, comparisons and charts share, and which end of each is the good one.
// The figures themselves: reportFigures() in user_rules.h.
#pragma once

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

namespace nongjang {

/// Which of two values people want, all else equal.
enum class Better { Higher, Lower, Neither };

/// Place in reportFigures(); empty: there is no such figure.
[[nodiscard]] std::optional<std::size_t> reportFigureIndex(const QString &name);
/// All names, in the order of reportFigures().
[[nodiscard]] const QStringList &reportFigureNames();
/// Translated: "Wall power, peak"; the name itself where it is unknown.
[[nodiscard]] QString reportFigureTitle(const QString &name);
[[nodiscard]] Better reportFigureBetter(const QString &name);

} // namespace nongjang
