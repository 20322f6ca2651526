// Several designs side by side: every figure with its difference to the first, and what they are made of.
#pragma once

#include "model/catalog/catalog.h"
#include "model/catalog/report_figures.h"
#include "model/design/design.h"
#include "model/design/variant.h"
#include "model/study/candidate.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// One column to be.
struct CompareInput
{
    Design design;
    QString name;         ///< for people
    QString file = {};    ///< path; empty: none
    QString variant = {}; ///< id; empty: the base
    QList<LooseChange> loose = {};
};

/// Columns of the same name get that of their file, or a number, besides.
void nameApart(std::vector<CompareInput> &inputs);

/// Evaluates all, on all cores, money in the currency of the first. The result has the order of the inputs, whatever the number of threads;
/// a stopped run returns what it has.
[[nodiscard]] std::vector<Report> evaluateAll(const std::vector<CompareInput> &inputs,
                                              const Catalog &catalog,
                                              const std::stop_token &stop = {});

/// One figure of one design against that of the first.
struct CompareCell
{
    MaybeCandidateFigure figure;   ///< empty: not evaluated
    std::optional<double> delta;   ///< to the first, where both are known and no bounds
    std::optional<double> share;   ///< delta of the first, where that is not zero
    bool isBest = false;           ///< of all, as far as that can be said
    Better sign = Better::Neither; ///< what the delta is: Higher = better, Lower = worse
};

struct CompareRow
{
    QString key; ///< in reportFigures()
    Dimension dimension = Dimension::Number;
    Better better = Better::Neither;
    std::vector<CompareCell> cells; ///< one for each design
    bool isKnown = false;           ///< of one at least
    bool differs = false;           ///< not the same in all
};

/// How many of one part, in one condition, each design buys.
struct ComparePart
{
    QString part;
    QString name;
    QString category;
    QString condition;
    std::vector<double> quantities; ///< without spares
    std::vector<std::optional<double>>
        prices; ///< of all of them, in the common currency; empty: unknown
    bool differs = false;
};

struct DesignComparison
{
    std::vector<Candidate> columns;
    std::vector<CompareRow> rows; ///< of all figures of reportFigures()
    std::vector<ComparePart> parts;
    QStringList limits;    ///< of each design: what holds it back most; empty: nothing known
    QStringList headlines; ///< of each design: the sentence of its dashboard
    QString
        currency; ///< of all money; empty: they have different ones, and money has no differences
};

/// Which of two values of a figure is better: the sign of `delta` = value − reference. Neither: equal, or nobody can say.
[[nodiscard]] Better deltaSign(double delta, Better better);
/// One cell against a reference, without looking at others.
[[nodiscard]] CompareCell compareCell(const MaybeCandidateFigure &figure,
                                      const MaybeCandidateFigure &reference, Better better);

/// The first column is what the others are compared with.
[[nodiscard]] DesignComparison compareReports(const std::vector<CompareInput> &inputs,
                                              const std::vector<Report> &reports);

} // namespace nongjang
