// Rules of the user's own: a comparison of figures, read from *.rules.json beside the user's parts.
#pragma once

#include "model/base/result.h"
#include "model/base/unit.h"
#include "model/catalog/part.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace nongjang {

enum class Comparison { Less, LessEqual, Equal, NotEqual, GreaterEqual, Greater };
[[nodiscard]] QString comparisonSign(Comparison comparison); ///< ">="
[[nodiscard]] bool compare(double left, Comparison comparison, double right);

/// One comparison: of a figure of the report ("power.wall_peak"), or of a part of some category.
struct RuleTerm
{
    QString figure;
    std::optional<Category> category; ///< empty: a figure of the report
    FigureKey key = FigureKey::Fp64;  ///< of the part
    Comparison comparison = Comparison::Greater;
    Measure limit;
    friend bool operator==(const RuleTerm &, const RuleTerm &) = default;
};

struct UserRule
{
    QString id;
    QString title;
    QString severity;           ///< "info", "warning", "error"
    std::vector<RuleTerm> when; ///< all must hold; those about parts for one and the same part
    QString message;
    QString fix;
    friend bool operator==(const UserRule &, const UserRule &) = default;
};

/// A figure of the report that rules may name.
struct ReportFigureInfo
{
    std::string_view name;
    Dimension dimension;
};
[[nodiscard]] std::span<const ReportFigureInfo> reportFigures();

/// Reads "figure power.wall_peak > 3.4 kW and part gpu.power_limit >= 350 W". Errors name the place in the text.
[[nodiscard]] Result<std::vector<RuleTerm>> parseRuleCondition(const QString &text);
/// Reads one file of rules. Errors say file, line, column, key and what was expected.
[[nodiscard]] Result<std::vector<UserRule>> readUserRules(const QByteArray &text,
                                                          const QString &fileName);
[[nodiscard]] bool isRulesFile(const QString &path); ///< by its name, *.rules.json

} // namespace nongjang
