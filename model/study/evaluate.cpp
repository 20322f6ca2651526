#include "model/study/dark_parts.h"
#include "model/study/evaluator.h"
#include "model/study/export_study.h"
#include "model/study/network_study.h"
#include "model/study/rules.h"
#include "model/study/studies.h"
#include "model/study/study.h"
#include "model/study/workload_study.h"
#include "model/study/workload_titles.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

void noteTooLarge(Report &report, const QString &what)
{
    report.notEvaluated.push_back({what,
                                   Tr::tr("the farm has more than three million devices; this "
                                          "version walks it device by device"),
                                   {}});
}

/// Also one that is switched off.
bool hasAccelerator(const FarmModel &model)
{
    return std::ranges::any_of(model.assemblies, [](const ResolvedAssembly &assembly) {
        return std::ranges::any_of(assembly.components, [](const ResolvedComponent &each) {
            return each.part && isAccelerator(each.part->category);
        });
    });
}

/// The one sentence at the top: what limits the exchange between GPUs, and why.
void writeHeadline(const FarmModel &model, Report &report)
{
    const double gpus = report.counts.value(QStringLiteral("gpu"));
    if (gpus == 0.0 && !report.dark.empty()) {
        report.headline = Tr::tr("No accelerator has power: %1.").arg(report.dark.front().reason);
        report.headlineObjects = {report.dark.front().cause};
        return;
    }
    if (gpus == 0.0 && hasAccelerator(model)) {
        report.headline = Tr::tr("Every accelerator is switched off.");
        return;
    }
    if (gpus == 0.0) {
        report.headline = Tr::tr("No accelerator yet: drag one from the parts list.");
        return;
    }
    const bool isAskedForTraffic = !model.design.traffic.pattern.isEmpty();
    if (report.workload && report.workload->invalid.isEmpty() && !isAskedForTraffic) {
        report.headline = workloadSentence(*report.workload);
        report.headlineObjects = workloadObjects(*report.workload);
        return;
    }
    if (!report.headline.isEmpty())
        return; // the network study says it better
    if (!report.slowestPath || !report.slowestPath->bandwidth) {
        report.headline = gpus < 2.0 ? Tr::tr("One accelerator: nothing to exchange with.")
                                     : Tr::tr("The accelerators are not joined: put them into "
                                              "slots or join the machines by a network.");
        return;
    }
    const PathReport &path = *report.slowestPath;
    const QString rate = displayText(path.bandwidth->value, Dimension::Bandwidth, 3);
    report.headlineObjects = {path.from, path.to};
    report.headline =
        path.limitReason.isEmpty()
            ? Tr::tr("The slowest way between GPUs carries %1; its narrowest point is %2.")
                  .arg(rate, path.limit)
            : Tr::tr("The slowest way between GPUs carries %1; its narrowest point is %2: %3.")
                  .arg(rate, path.limit, path.limitReason);
}

/// The graph of the farm, and what it says about ways and traffic. Of large farms only as much is walked as tells about the rest.
/// Nothing: the farm is too large.
std::optional<FarmGraph> studyGraph(const FarmModel &model, Report &report,
                                    const std::stop_token &stop, std::optional<NetworkRates> *rates)
{
    std::optional<FarmGraph> whole;
    if (report.counts.value(QStringLiteral("gpu")) > manyRanks && canFold(model.design.traffic)) {
        const TrafficSettings &traffic = model.design.traffic;
        const int half = int(report.counts.value(QStringLiteral("gpu"))) / 2;
        const int step = traffic.pattern == u"shift" ? traffic.shift.value_or(half) : 0;
        for (const int levels : {2, 1}) {
            std::optional<FarmGraph> folded = FarmGraph::buildFolded(model, levels, step, stop);
            Report tried = report;
            if (folded && folded->isFolded() && studyPaths(*folded, tried, stop, rates)) {
                report = std::move(tried);
                return folded;
            }
            if (folded && folded->isFoldedTwice())
                continue;
            if (folded && !folded->isFolded())
                whole = std::move(folded); // nothing could be left out
            break;
        }
    }
    if (stop.stop_requested())
        return std::nullopt;
    if (!whole)
        whole = FarmGraph::build(model, FarmGraph::mostNodes, stop);
    if (whole)
        (void)studyPaths(*whole, report, stop, rates);
    return whole;
}

/// What the graph of the farm says: ways, traffic and traps. `counts` are those of the farm.
Report studyFarmGraph(const FarmModel &model, const QMap<QString, double> &counts,
                      const std::stop_token &stop, std::optional<NetworkRates> *rates)
{
    Report report;
    if (rates)
        rates->reset();
    report.counts = counts;
    const std::optional<FarmGraph> graph = studyGraph(model, report, stop, rates);
    if (!graph)
        noteTooLarge(report, QStringLiteral("network.slowest_path"));
    if (stop.stop_requested())
        return report;
    const QString none = Tr::tr("fewer than two accelerators are joined, or the speed of every "
                                "link between them is unknown");
    if (report.patterns.empty())
        report.notEvaluated.push_back({QStringLiteral("network.patterns"), none, {}});
    if (!report.bisection)
        report.notEvaluated.push_back({QStringLiteral("network.bisection"), none, {}});
    if (graph)
        studyTraps(*graph, report, stop);
    else if (counts.value(QStringLiteral("gpu")) >= 2.0)
        noteTooLarge(report, QStringLiteral("network.traps"));
    return report;
}

void addNetwork(Report &report, const Report &network)
{
    report.slowestPath = network.slowestPath;
    report.patterns = network.patterns;
    report.rankedPattern = network.rankedPattern;
    report.bottlenecks = network.bottlenecks;
    report.messages = network.messages;
    report.tiers = network.tiers;
    report.ringOrder = network.ringOrder;
    report.ringBoundaries = network.ringBoundaries;
    report.messageBytes = network.messageBytes;
    report.bisection = network.bisection;
    report.headline = network.headline;
    report.headlineObjects = network.headlineObjects;
    report.findings.insert(report.findings.end(), network.findings.begin(), network.findings.end());
    report.notEvaluated.insert(report.notEvaluated.end(), network.notEvaluated.begin(),
                               network.notEvaluated.end());
}

/// `network` is the part about the network: taken from there if it is known, else written there.
Report evaluateWith(const FarmModel &model, const Catalog &catalog, bool isKnown, Report &network,
                    RuleMemory &rules, WorkloadNetwork &groups, std::optional<NetworkRates> *rates,
                    const std::stop_token &stop)
{
    Report report;
    if (stop.stop_requested())
        return report;
    report.dark = model.dark;
    studyCapacity(model, catalog, report);
    countParts(model, report);
    studySlots(model, report);
    const PowerPlan power = studyPower(model, catalog, report, stop);
    if (stop.stop_requested())
        return report;
    studyCircuits(model, power, report);
    studyCost(model, catalog, report);
    studyBoards(model, catalog, report);
    studyComponents(model, report);
    studyReliability(model, report);
    studyExports(model, report);
    if (!isKnown)
        network = studyFarmGraph(model, report.counts, stop, rates);
    addNetwork(report, network);
    if (!isKnown)
        groups = {};
    studyWorkload(model, catalog, groups, report, stop);
    if (stop.stop_requested())
        return report;
    checkRules({model, catalog, power, isKnown}, report, rules);
    writeHeadline(model, report);
    return report;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QString peerAccessName(PeerAccess access)
{
    switch (access) {
    case PeerAccess::Native:
        return QStringLiteral("native");
    case PeerAccess::Patched:
        return QStringLiteral("patched");
    case PeerAccess::Staged:
        return QStringLiteral("staged");
    case PeerAccess::Network:
        return QStringLiteral("network");
    case PeerAccess::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

Report Evaluator::evaluate(const Design &design, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    FarmModel model =
        resolveLiveFarm(design, *m_catalog, stop, std::exchange(m_before, FarmModel()));
    NetworkKey key = networkKey(design, *m_catalog);
    key.dark = model.darkRows;
    const bool isKnown = m_key && *m_key == key;
    m_key.reset();
    Report report =
        evaluateWith(model, *m_catalog, isKnown, m_network, m_rules, m_groups, &m_rates, stop);
    report.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (isKnown || !stop.stop_requested())
        m_key = std::move(key);
    if (!stop.stop_requested())
        m_before = std::move(model);
    return report;
}

Report evaluate(const Design &design, const Catalog &catalog, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    const FarmModel model = resolveLiveFarm(design, catalog, stop);
    Report network;
    RuleMemory rules;
    WorkloadNetwork groups;
    Report report = evaluateWith(model, catalog, false, network, rules, groups, nullptr, stop);
    report.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return report;
}

} // namespace nongjang
