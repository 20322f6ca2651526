// Mechanical remedies for findings: each is a whole changed design that the rule no longer objects to.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <optional>
#include <vector>

namespace nongjang {

enum class FixKind { ReplaceCable, LowerPowerLimit, ReplaceSupply };

/// The kinds of remedy that may help against this finding; cheap, for menus.
[[nodiscard]] std::vector<FixKind> fixesFor(const Finding &finding);
[[nodiscard]] QString fixTitle(FixKind kind); ///< translated: "Lower the power limit"

struct QuickFix
{
    Design design;
    QString message; ///< what was done: "farm/gpu: power limit 280 W"
};

/// The smallest change of this kind that makes the finding go away without a new error; checked by evaluating the design again. Nothing:
/// there is none.
[[nodiscard]] std::optional<QuickFix> quickFix(const Design &, const CatalogPtr &,
                                               const Finding &finding, FixKind kind);

} // namespace nongjang
