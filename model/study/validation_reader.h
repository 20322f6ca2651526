// How the quantities of validation cases are read from an evaluated drawing.
#pragma once

#include "model/study/validation_quantity.h"

#include <vector>

namespace nongjang {

struct Asked
{
    const QStringList &objects;
    const EvaluatedDesign &evaluated;
    const Catalog &catalog;
    QString &reason; ///< why there is no answer
    [[nodiscard]] const Report &report() const { return evaluated.report; }
};

struct QuantityReader
{
    QString key; ///< ends in "." where the last word is free
    Dimension dimension;
    MaybeFigure (*get)(const QString &last, const Asked &asked);
};

/// Null: there is none of this key.
[[nodiscard]] const QuantityReader *findReader(const std::vector<QuantityReader> &readers,
                                               const QString &key);
/// A figure without a range.
[[nodiscard]] ReportFigure plainFigure(Dimension dimension, double value, const QString &from,
                                       const QString &formula = {});
/// A total that lacks something is a lower bound: no answer to a published total.
[[nodiscard]] MaybeFigure completeFigure(const MaybeFigure &figure, QString &reason);

} // namespace nongjang
