// One of several designs that are compared, charted or explored: its figures without their explanations, cheap to keep by the thousand.
#pragma once

#include "model/catalog/report_figures.h"
#include "model/study/report.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace nongjang {

/// Is a figure what it says, or is the contribution of something unknown?
enum class Bound { Exact, AtLeast, AtMost };

/// A figure of a report (ReportFigure) without formula and sources.
struct CandidateFigure
{
    double value = 0.0; ///< SI; money in the currency of the candidate
    double low = 0.0;
    double high = 0.0;
    Bound bound = Bound::Exact;
    friend bool operator==(const CandidateFigure &, const CandidateFigure &) = default;
};
using MaybeCandidateFigure = std::optional<CandidateFigure>; ///< empty: not evaluated

struct Candidate
{
    QString name;     ///< for people
    QString file;     ///< path; empty: none
    QString variant;  ///< id of the variant in that file; empty: its base
    QString currency; ///< of its money
    /// One for each of reportFigures(), in that order.
    std::vector<MaybeCandidateFigure> figures;
    /// What an exploration or a change set to make it: parameter and value.
    QList<std::pair<QString, QString>> settings = {};
    QString origin = {}; ///< how whoever made it finds it again; in memory only
    int errors = 0;      ///< findings that are not approved
    int warnings = 0;

    /// By its name in reportFigures(): "power.wall_peak". Empty: not evaluated, or no such figure.
    [[nodiscard]] MaybeCandidateFigure figure(const QString &figureName) const;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// The figure without what explains it; empty where it is unknown, or beyond what a number can hold.
[[nodiscard]] MaybeCandidateFigure candidateFigure(const MaybeFigure &figure);
/// All figures of a report under this name.
[[nodiscard]] Candidate candidateOf(const Report &report, const QString &name,
                                    const QString &file = {}, const QString &variant = {});

} // namespace nongjang
