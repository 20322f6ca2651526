#include "model/study/candidate.h"

#include "model/study/report_lookup.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

MaybeCandidateFigure Candidate::figure(const QString &figureName) const
{
    const std::optional<std::size_t> index = reportFigureIndex(figureName);
    return index && *index < figures.size() ? figures[*index] : std::nullopt;
}

MaybeCandidateFigure candidateFigure(const MaybeFigure &figure)
{
    if (!figure || !std::isfinite(figure->value) || !std::isfinite(figure->low)
        || !std::isfinite(figure->high))
        return std::nullopt;
    const Bound bound = figure->missing.isEmpty() ? Bound::Exact
                        : figure->isUpperBound    ? Bound::AtMost
                                                  : Bound::AtLeast;
    return CandidateFigure{figure->value, figure->low, figure->high, bound};
}

Candidate candidateOf(const Report &report, const QString &name, const QString &file,
                      const QString &variant)
{
    Candidate candidate{name, file, variant, report.bom.currency, {}};
    candidate.figures.reserve(std::size_t(reportFigureNames().size()));
    for (const QString &figureName : reportFigureNames())
        candidate.figures.push_back(candidateFigure(reportFigure(report, figureName)));
    const auto count = [&](Severity severity) {
        return int(std::ranges::count_if(report.findings, [&](const Finding &finding) {
            return !finding.approved && finding.severity == severity;
        }));
    };
    candidate.errors = count(Severity::Error);
    candidate.warnings = count(Severity::Warning);
    return candidate;
}

} // namespace nongjang
