// The model against published figures, blind: constants belong to classes of hardware, never to one case.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// One published figure and the drawing of the system it was published for.
struct ValidationCase
{
    QString id; ///< "C2-a100"; what stands before the first "-" names the published case
    QString
        type; ///< "exact" and "table" must match; "measured", "vendor", "estimated" within their tolerance
    QString quantity; ///< key of the figure, "network.ring_busbw"
    QString system;   ///< what was measured, in words
    QString
        design; ///< file beside the list of cases, or a template ("fat-tree radix=64"); empty: not drawn, and `reason` says why
    QString
        against; ///< another drawing: published is how many times as much the first has; empty: the figure itself
    QStringList objects; ///< paths the quantity is about: the two ends of a way, a supply, a card
    Dimension dimension = Dimension::Number;
    double published = 0.0; ///< SI
    double tolerance = 0.0; ///< relative; 0: exact
    double factor = 0.0;    ///< instead: at most so many times too large or too small; 0: none
    bool isMinimum = false; ///< published as "more than": only falling short is an error
    QString source;
    QString note;
    QString reason; ///< why it is not evaluated
    [[nodiscard]] bool mustMatch() const;
};

struct ValidationResult
{
    ValidationCase published;
    MaybeFigure predicted;
    std::optional<double> error; ///< (predicted − published) / published
    bool within = false;         ///< false also where not evaluated
    QString reason;              ///< why there is no prediction
};

/// Of the evaluated cases of one quantity; `quantity` empty: of all.
struct ValidationSummary
{
    QString quantity;
    int cases = 0;
    int evaluated = 0;
    int within = 0;
    double meanError = 0.0;  ///< of the sizes of the errors
    double worstError = 0.0; ///< with its sign
    QString worstCase;
};

/// How a case's drawing is read; `file` is its path. Neither the file format nor templates are this folder's business.
using DesignLoader = std::function<Result<Design>(const QString &file)>;

/// The list that is compiled in.
[[nodiscard]] Result<std::vector<ValidationCase>> shippedValidationCases();
/// Errors name file, line, column and key.
[[nodiscard]] Result<std::vector<ValidationCase>> readValidationCases(const QByteArray &text,
                                                                      const QString &fileName);

/// How a run is watched and ended.
struct ValidationControl
{
    std::stop_token stop = {};
    std::function<void(std::size_t done)> progress = {}; ///< after each case, in the running thread
};

/// Draws, evaluates and compares; results in the order of the cases. A drawing used by several cases is evaluated once.
/// Stopped: the results of the cases before.
[[nodiscard]] std::vector<ValidationResult> runValidation(const std::vector<ValidationCase> &cases,
                                                          const Catalog &catalog,
                                                          const DesignLoader &load,
                                                          const ValidationControl &control = {});

/// Per quantity in order of appearance; the last one is over all.
[[nodiscard]] std::vector<ValidationSummary> summarise(
    const std::vector<ValidationResult> &results);
[[nodiscard]] QByteArray validationJson(const std::vector<ValidationResult> &results);

} // namespace nongjang
