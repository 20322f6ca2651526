// Figures of a report by the names that rules of the user's own and published cases call them; see reportFigures() of model/catalog.
#pragma once

#include "model/study/report.h"

#include <QString>

namespace nongjang {

/// Nothing: it is not evaluated, or there is none of that name.
[[nodiscard]] MaybeFigure reportFigure(const Report &report, const QString &name);

/// An error that the user does not accept.
[[nodiscard]] bool isOpenError(const Finding &finding);

} // namespace nongjang
