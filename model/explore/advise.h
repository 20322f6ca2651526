// What single changes of a design would bring, and for how much: what to change first.
#pragma once

#include "model/catalog/report_figures.h"
#include "model/explore/single_changes.h"
#include "model/study/candidate.h"

#include <atomic>
#include <stop_token>

namespace nongjang {

enum class AdvicePer { Money, Watt, Both };

struct AdviceRequest
{
    QString path; ///< component or cable; empty: everything
    QString
        objective; ///< a figure of reportFigures(); empty: the all-reduce in rings, of single cards the peak at FP16
    AdvicePer per = AdvicePer::Money;
    int threads = 0; ///< 0: one per core
};

/// One change, evaluated. Gains are shares of what the figure is now, positive where it gets better.
struct Advice
{
    ChangeKind kind = ChangeKind::Part;
    QString object;
    QString from;
    QString to;
    Design design; ///< with the change
    double before = 0.0;
    double after = 0.0;
    double gain = 0.0;
    std::optional<double>
        cost; ///< more capital, in the currency of the design; nothing: a price is missing
    std::optional<double> watt; ///< more power from the wall, typical
    /// Gain per unit of money, per watt, or per share of both; infinite where it costs no more. Nothing: a cost is not known.
    std::optional<double> score;
    int newErrors = 0; ///< errors that the design has not now
    QString problem;   ///< the first of them
    Candidate candidate;
};

struct AdviceReport
{
    QString objective;
    Better better = Better::Higher;
    QString currency;
    double now = 0.0;
    std::vector<Advice>
        changes; ///< best first; then without a score; then those that make it worse; last those with new errors
    int tried = 0;
    int unfit = 0; ///< of these: do not fit, or nothing is known of the objective then
};

/// A change of the objective by less is not worth a line.
inline constexpr double leastAdviceGain = 0.01;

/// Evaluates every single change on all cores. Error: the path leads nowhere, the objective is no figure, or it is not known of the design.
/// Stopped: the error says so. `done` counts changes as they finish.
[[nodiscard]] Result<AdviceReport> advise(const Design &design, const CatalogPtr &catalog,
                                          const AdviceRequest &request,
                                          const std::stop_token &stop = {},
                                          std::atomic<int> *done = nullptr,
                                          std::atomic<int> *total = nullptr);

/// Is it worth showing: better by a hundredth or more, and without new errors?
[[nodiscard]] bool isWorthwhile(const Advice &advice);

} // namespace nongjang
