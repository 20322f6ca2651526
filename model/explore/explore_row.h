// One row of an exploration: the design of a point, evaluated.
#pragma once

#include "model/explore/explore_base.h"
#include "model/study/evaluator.h"

#include <memory>
#include <vector>

namespace nongjang {

enum class RowStatus {
    Kept,
    Out,   ///< a figure is outside of the limits of the specification, or not known
    Failed ///< there is no such design
};
[[nodiscard]] QString rowStatusName(RowStatus status); ///< "ok", "out", "error"

struct RowFigure
{
    double value = 0.0; ///< SI; money in the design's currency
    double low = 0.0;
    double high = 0.0;
};

struct ExploreRow
{
    qint64 number = 0; ///< from 0
    RowStatus status = RowStatus::Kept;
    QStringList values; ///< of the parameters, in the order of the specification
    std::vector<std::optional<RowFigure>> figures; ///< by column; nothing: not evaluated
    QString message; ///< why there is no design, what it is out by, or the first error found
};

/// The figure of a report by its key (explore_figures.h). Nothing: it is not evaluated.
[[nodiscard]] std::optional<RowFigure> rowFigure(const Report &report, const QString &key);

/// Makes and evaluates the designs of rows. Keeps what rows that follow each other share; for one thread at a time.
class RowEvaluator
{
public:
    explicit RowEvaluator(const ExploreBase &base);

    /// The design of a row. Error: why there is none.
    [[nodiscard]] Result<Design> design(qint64 row);
    [[nodiscard]] ExploreRow evaluate(qint64 row, const std::stop_token &stop = {});

private:
    [[nodiscard]] Result<Design> changed(std::size_t place);

    const ExploreBase &m_base;
    Evaluator m_evaluator;
    std::vector<const ExploreValue *> m_values; ///< of the row made last, by parameter
    /// The base with the changes of the first parameters in their order made; those of the row made last.
    std::vector<Result<Design>> m_steps;
};

} // namespace nongjang
