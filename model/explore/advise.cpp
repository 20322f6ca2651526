#include "model/explore/advise.h"

#include "model/study/evaluator.h"
#include "model/study/report_lookup.h"

#include <QCoreApplication>
#include <QSet>

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <thread>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Advise)
};

constexpr double infinite = std::numeric_limits<double>::infinity();
const QString capital = QStringLiteral("cost.capex");
const QString wallPower = QStringLiteral("power.wall_typical");

using ErrorKeys = std::set<std::pair<QString, QStringList>>;

/// Of the design as it is.
struct Baseline
{
    QString objective;
    Better better = Better::Higher;
    AdvicePer per = AdvicePer::Money;
    MaybeFigure now;
    MaybeFigure cost;
    MaybeFigure watt;
    ErrorKeys errors;
};

ErrorKeys errorsOf(const Report &report)
{
    ErrorKeys keys;
    for (const Finding &finding : report.findings)
        if (isOpenError(finding))
            keys.emplace(finding.rule, finding.objects);
    return keys;
}

/// Where something unknown is left out of one of the two, they say nothing about the change.
bool areComparable(const MaybeFigure &before, const MaybeFigure &after)
{
    return before && after && std::isfinite(before->value) && std::isfinite(after->value)
           && QSet<QString>(before->missing.begin(), before->missing.end())
                  == QSet<QString>(after->missing.begin(), after->missing.end());
}

std::optional<double> difference(const MaybeFigure &before, const MaybeFigure &after)
{
    return areComparable(before, after) ? std::optional(after->value - before->value)
                                        : std::nullopt;
}

std::optional<double> scoreOf(const Advice &advice, const Baseline &base)
{
    const auto per = [&](const std::optional<double> &more) -> std::optional<double> {
        if (!more)
            return std::nullopt;
        return *more > 0.0 ? advice.gain / *more : infinite;
    };
    if (base.per == AdvicePer::Money)
        return per(advice.cost);
    if (base.per == AdvicePer::Watt)
        return per(advice.watt);
    if (!advice.cost || !advice.watt || !(base.cost->value > 0.0) || !(base.watt->value > 0.0))
        return std::nullopt;
    return per(*advice.cost / base.cost->value + *advice.watt / base.watt->value);
}

/// Fills what the report says. False: nothing is known of the objective then.
bool judge(Advice &advice, const Report &report, const Baseline &base)
{
    const MaybeFigure after = reportFigure(report, base.objective);
    if (!areComparable(base.now, after))
        return false;
    advice.before = base.now->value;
    advice.after = after->value;
    const double change = (advice.after - advice.before) / advice.before;
    advice.gain = base.better == Better::Lower ? -change : change;
    advice.cost = difference(base.cost, reportFigure(report, capital));
    advice.watt = difference(base.watt, reportFigure(report, wallPower));
    advice.score = scoreOf(advice, base);
    for (const Finding &finding : report.findings)
        if (isOpenError(finding) && !base.errors.contains({finding.rule, finding.objects})) {
            if (advice.newErrors++ == 0)
                advice.problem = finding.rule % QStringLiteral(": ") % finding.message;
        }
    return true;
}

/// Groups first, then the score, then the gain; the rest keeps the order of the catalogue.
bool isBefore(const Advice &a, const Advice &b)
{
    const auto group = [](const Advice &advice) {
        if (advice.newErrors > 0)
            return 3;
        if (advice.gain < leastAdviceGain)
            return 2;
        return advice.score ? 0 : 1;
    };
    if (group(a) != group(b))
        return group(a) < group(b);
    if (group(a) == 0 && *a.score != *b.score) // NOLINT: both may be infinite
        return *a.score > *b.score;
    return a.gain > b.gain;
}

std::optional<Advice> tried(const SingleChange &change, Evaluator &evaluator, const Baseline &base,
                            const std::stop_token &stop)
{
    Result<Design> design = change.make();
    if (!design)
        return std::nullopt;
    const Report report = evaluator.evaluate(*design, stop);
    const bool isUnsound =
        std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding &finding) {
            return finding.input && finding.severity == Severity::Error
                   && !base.errors.contains({finding.rule, finding.objects});
        });
    if (isUnsound)
        return std::nullopt;
    Advice advice;
    advice.kind = change.kind;
    advice.object = change.object;
    advice.from = change.from;
    advice.to = change.to;
    advice.design = *std::move(design);
    if (!judge(advice, report, base))
        return std::nullopt;
    advice.candidate = candidateOf(report, change.object % QStringLiteral(": ") % change.to);
    return advice;
}

/// Every change on its own, on several threads; in the order of the changes.
std::vector<std::optional<Advice>> tryAll(const std::vector<SingleChange> &changes,
                                          const CatalogPtr &catalog, const Baseline &base,
                                          int threads, const std::stop_token &stop,
                                          std::atomic<int> *done)
{
    std::vector<std::optional<Advice>> results(changes.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        omp_set_num_threads(1); // the cores are taken by designs
        Evaluator evaluator(catalog);
        for (std::size_t i = next++; i < changes.size() && !stop.stop_requested(); i = next++) {
            try {
                results[i] = tried(changes[i], evaluator, base, stop);
            } catch (const std::exception &) { // one change must not end all the others
                results[i].reset();
            }
            if (done)
                ++*done;
        }
    };
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t count = threads > 0 ? std::size_t(threads) : cores;
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < std::min(count, changes.size()); ++i)
        workers.emplace_back(work);
    workers.clear(); // joins
    return results;
}

QString usualObjective(const Report &report)
{
    const QString ring = QStringLiteral("network.patterns.ring_allreduce.busbw");
    return reportFigure(report, ring) ? ring : QStringLiteral("compute.peak.fp16");
}

} // namespace

bool isWorthwhile(const Advice &advice)
{
    return advice.newErrors == 0 && advice.gain >= leastAdviceGain;
}

Result<AdviceReport> advise(const Design &design, const CatalogPtr &catalog,
                            const AdviceRequest &request, const std::stop_token &stop,
                            std::atomic<int> *done, std::atomic<int> *total)
{
    Result<std::vector<SingleChange>> changes = singleChanges(design, catalog, request.path);
    if (!changes)
        return Failure{changes.error()};
    if (total)
        *total = int(changes->size());
    const Report report = evaluate(design, *catalog, stop);
    Baseline base;
    base.objective = request.objective.isEmpty() ? usualObjective(report) : request.objective;
    base.better = reportFigureBetter(base.objective);
    if (base.better == Better::Neither)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” is no figure that can get better, such as %2")
                        .arg(base.objective, usualObjective(report)));
    base.now = reportFigure(report, base.objective);
    if (!base.now || !(base.now->value > 0.0))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("%1 is not known of this design").arg(base.objective));
    base.per = request.per;
    base.cost = reportFigure(report, capital);
    base.watt = reportFigure(report, wallPower);
    base.errors = errorsOf(report);
    AdviceReport result;
    result.objective = base.objective;
    result.better = base.better;
    result.currency = report.bom.currency;
    result.now = base.now->value;
    result.tried = int(changes->size());
    for (std::optional<Advice> &advice :
         tryAll(*changes, catalog, base, request.threads, stop, done)) {
        if (!advice)
            ++result.unfit;
        else if (std::abs(advice->gain) >= leastAdviceGain)
            result.changes.push_back(*std::move(advice));
    }
    if (stop.stop_requested())
        return fail(ErrorCode::InvalidValue, Tr::tr("stopped"));
    std::stable_sort(result.changes.begin(), result.changes.end(), isBefore);
    return result;
}

} // namespace nongjang
