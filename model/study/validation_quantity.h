// The quantities a validation case can ask for, by key.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace nongjang {

/// A drawing with everything the engine says about it.
struct EvaluatedDesign
{
    Design design;
    Report report;
};

/// Nothing: there is no such key.
[[nodiscard]] std::optional<Dimension> quantityDimension(const QString &quantity);
/// Nothing: the engine has no answer, and `reason` says why.
[[nodiscard]] MaybeFigure quantityOf(const QString &quantity, const QStringList &objects,
                                     const EvaluatedDesign &evaluated, const Catalog &catalog,
                                     QString &reason);

} // namespace nongjang
