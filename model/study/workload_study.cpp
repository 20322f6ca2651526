#include "model/study/workload_study.h"

#include "model/analysis/inference.h"
#include "model/base/range_math.h"
#include "model/study/constants.h"
#include "model/study/inference_study.h"
#include "model/study/workload_bottlenecks.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Ways to cut the work that a report lists.
constexpr std::size_t shownChoices = 8;

ReportFigure figureOf(Dimension dimension, const Ranged<double> &range, const QStringList &from,
                      const QString &formula)
{
    return {dimension, range.value, range.low, range.high, from, formula, {}};
}

QString number(double value, int digits = 4)
{
    return displayText(value, Dimension::Number, digits);
}

class WorkloadStudy
{
public:
    WorkloadStudy(const FarmModel &model, const Catalog &catalog, WorkloadNetwork &network,
                  Report &report)
        : m_model(model)
        , m_catalog(catalog)
        , m_network(network)
        , m_report(report)
    {
        m_ask.settings = model.design.workload;
        m_result.asked = m_ask.settings;
    }

    void run()
    {
        if (const QString reason = prepare(); !reason.isEmpty()) {
            refuse(reason);
        } else {
            const WorkloadGpus gpus = chooseGpus();
            study(gpus);
        }
        if (!m_network.isStopped())
            m_report.workload = std::move(m_result);
    }

private:
    /// Nothing is known of the work, for this reason.
    void refuse(const QString &reason, const QStringList &objects = {})
    {
        m_result.invalid = reason;
        m_report.notEvaluated.push_back({QStringLiteral("workload"), reason, objects});
    }
    /// What keeps the work from being looked at; empty: nothing.
    QString prepare()
    {
        const WorkloadSettings &asked = m_ask.settings;
        m_ask.model = findLanguageModel(asked.model);
        if (!m_ask.model)
            return asked.model.isEmpty()
                       ? Tr::tr("the workload names no language model")
                       : Tr::tr("there is no language model “%1”").arg(asked.model.left(80));
        m_result.model = asked.lora && asked.task == WorkloadTask::Training
                             ? Tr::tr("%1 (LoRA %2)", "model, rank of adapters")
                                   .arg(m_ask.model->name)
                                   .arg(*asked.lora)
                             : m_ask.model->name;
        m_result.parameters = parameterCount(m_ask.model->shape);
        m_result.activeParameters = activeParameterCount(m_ask.model->shape);
        const double gpus = m_report.counts.value(QStringLiteral("gpu"));
        if (gpus < 1.0)
            return Tr::tr("there is no accelerator");
        if (gpus > double(WorkloadNetwork::mostGpus))
            return Tr::tr("more than %1 accelerators, and workloads are walked one by one")
                .arg(int(WorkloadNetwork::mostGpus));
        m_ask.gpus = int(m_network.placeOf().size());
        m_ask.nearest = m_network.nearest();
        m_result.gpus = m_ask.gpus;
        return m_ask.gpus < 1 ? Tr::tr("there is no accelerator") : QString();
    }

    /// Where no precision is asked for and some GPUs lack bf16, fp16 is what people use.
    WorkloadGpus chooseGpus()
    {
        WorkloadGpus gpus(m_model, m_catalog, m_network, m_ask.precision());
        if (m_ask.settings.precision.isEmpty() && !gpus.emulated().isEmpty()) {
            const QString half = QStringLiteral("fp16");
            WorkloadGpus other(m_model, m_catalog, m_network, half);
            if (other.emulated().isEmpty()) {
                m_ask.settings.precision = half;
                gpus = std::move(other);
            }
        }
        m_result.precision = m_ask.precision();
        m_result.emulated = gpus.emulated();
        return gpus;
    }

    void study(const WorkloadGpus &gpus)
    {
        const QStringList slow = gpus.without([](const WorkloadGpu &gpu) {
            return gpu.compute.value > 0.0 && gpu.bandwidth.value > 0.0;
        });
        const QStringList unsized =
            gpus.without([](const WorkloadGpu &gpu) { return gpu.memory > 0.0; });
        if (!slow.isEmpty() || !unsized.isEmpty()) {
            refuse(slow.isEmpty() ? Tr::tr("the memory of some accelerators is not known")
                                  : Tr::tr("the speed of some accelerators at %1 is not known")
                                        .arg(m_ask.precision()),
                   slow + unsized);
            return;
        }
        QString reason;
        const std::vector<ParallelLayout> layouts = possibleLayouts(m_ask, reason);
        if (layouts.empty()) {
            refuse(reason);
            return;
        }
        const bool isTraining = m_result.isTraining();
        const double usable =
            isTraining ? 1.0 : constant(QStringLiteral("llm.memory_usable")).value;
        const WorkloadGpu &smallest = gpus.least(&WorkloadGpu::memory);
        m_available = smallest.memory * usable;
        constexpr double binaryGigabyte = 1073741824.0;
        const QString held =
            Tr::tr("%1 GiB of %2").arg(number(smallest.memory / binaryGigabyte), smallest.name);
        m_from = smallest.from;
        m_result.memoryAvailable = figureOf(
            Dimension::DataSize, Ranged<double>::exact(m_available),
            isTraining ? QStringList() : QStringList{QStringLiteral("constant:llm.memory_usable")},
            isTraining ? held : QStringLiteral("%1 × %2").arg(held, number(usable)));
        if (isTraining)
            train({m_ask, gpus, m_network}, layouts);
        else if (m_ask.settings.offload.isEmpty()
                 || (m_ask.settings.offload == u"experts" && m_ask.model->shape.experts == 0))
            serve({m_ask, gpus, m_network}, layouts);
        else
            serveFromHosts(gpus, layouts);
    }
    void serveFromHosts(const WorkloadGpus &gpus, const std::vector<ParallelLayout> &layouts)
    {
        const WorkloadHosts hosts(m_model, m_network);
        if (const QStringList unknown = hosts.unknown(); unknown.isEmpty())
            serve({m_ask, gpus, m_network, &hosts}, layouts);
        else
            refuse(Tr::tr("the memory and processors of hosts that keep weights are not known; "
                          "draw them, each host with its cards in an assembly of its own"),
                   unknown);
    }

    /// A way to cut the work before what it tells its groups is looked at.
    struct Candidate
    {
        WorkloadLayout layout;
        double memory = 0.0;
        double most = 0.0; ///< tokens a second that it cannot pass
        double hostFullness = 0.0;
    };
    /// Looks at ways that may be the best, most promising first, until nothing left can beat what is found. `rateOf` gives tokens a second,
    /// or nothing where GPUs have no way to each other.
    template<class RateOf>
    void compare(std::vector<Candidate> candidates, RateOf &&rateOf)
    {
        const auto fullness = [this](const Candidate &each) {
            return std::max(each.memory / m_available, each.hostFullness);
        };
        const auto fits = [&](const Candidate &each) {
            return fullness(each) <= 1.0;
        };
        std::ranges::stable_sort(candidates, [&](const Candidate &a, const Candidate &b) {
            if (fits(a) != fits(b))
                return fits(a);
            return fits(a) ? a.most > b.most : fullness(a) < fullness(b);
        });
        m_result.isChosen = candidates.size() > 1;
        double best = 0.0;
        for (const Candidate &each : candidates) {
            const bool isSettled = best > 0.0 && (!fits(each) || each.most <= best);
            if (m_network.isStopped() || (isSettled && m_result.choices.size() >= shownChoices))
                return;
            const std::optional<double> rate = rateOf(each.layout);
            if (!rate)
                continue;
            m_result.choices.push_back({each.layout, *rate, each.memory, fullness(each)});
            if (fits(each) || m_result.choices.size() >= shownChoices)
                best = std::max(best, *rate);
        }
    }
    /// Does `a` beat `b`? What fits beats what does not; then more tokens, then less memory.
    static bool isBetter(const WorkloadChoice &a, const WorkloadChoice &b)
    {
        if (a.fits() != b.fits())
            return a.fits();
        if (!a.fits())
            return a.fullness < b.fullness;
        constexpr double alike = 1e-9;
        if (std::abs(a.tokensPerSecond - b.tokensPerSecond) > alike * b.tokensPerSecond)
            return a.tokensPerSecond > b.tokensPerSecond;
        return a.memory < b.memory;
    }
    /// False: nothing is known of any way.
    bool choose()
    {
        std::ranges::stable_sort(m_result.choices, isBetter);
        if (m_result.choices.empty()) {
            refuse(
                Tr::tr("some accelerators that have to work together have no way to each other"));
            return false;
        }
        m_result.layout = m_result.choices.front().layout;
        m_result.fits = m_result.choices.front().fits();
        return true;
    }
    template<class Outcome>
    void publish(Outcome &&best)
    {
        if (m_result.choices.size() > shownChoices)
            m_result.choices.resize(shownChoices);
        m_result.memoryNeeded = figureOf(
            Dimension::DataSize, Ranged<double>::exact(best.memoryNeeded()),
            {QStringLiteral("constant:llm.reserve")}, sumText(best.memory, Dimension::DataSize));
        m_result.memory = std::move(best.memory);
        m_result.time = std::move(best.time);
        m_result.exchanges = std::move(best.exchanges);
        addEnergyAndCost();
    }
    /// What a time comes from: the GPUs, the links that hold exchanges back, and constants of its own.
    [[nodiscard]] QStringList sourcesOf(const std::vector<WorkloadExchange> &exchanges,
                                        const QStringList &own) const
    {
        QStringList from = m_from + own;
        for (const WorkloadExchange &exchange : exchanges)
            from << exchange.source << QStringLiteral("constant:nccl.latency_factor");
        from.removeAll(QString());
        from.removeDuplicates();
        return from;
    }
    static QString sumText(const std::vector<WorkloadPiece> &pieces, Dimension dimension)
    {
        QStringList terms;
        for (const WorkloadPiece &piece : pieces)
            terms << displayText(piece.value, dimension, 3);
        return terms.join(QStringLiteral(" + "));
    }

    void train(const WorkloadParts &parts, const std::vector<ParallelLayout> &layouts);
    void serve(const WorkloadParts &parts, const std::vector<ParallelLayout> &layouts);
    void addHosts(const Serving &best);
    void addEnergyAndCost();

    const FarmModel &m_model;
    const Catalog &m_catalog;
    WorkloadNetwork &m_network;
    Report &m_report;
    WorkloadAsk m_ask;
    WorkloadReport m_result;
    double m_available = 0.0;
    QStringList m_from;
};

void WorkloadStudy::train(const WorkloadParts &parts, const std::vector<ParallelLayout> &layouts)
{
    const double tokens = m_ask.batch() * m_ask.sequence();
    std::vector<Candidate> candidates;
    for (const ParallelLayout &parallel : layouts)
        for (const WorkloadLayout &layout : trainingLayouts(m_ask, parallel))
            candidates.push_back({layout, sumOf(trainingMemory(m_ask, layout)),
                                  tokens / leastStepTime(parts, layout)});
    compare(std::move(candidates), [&](const WorkloadLayout &layout) {
        const TrainingStep step = trainingStep(parts, layout);
        return step.isKnown ? std::optional(tokens / step.seconds.value) : std::nullopt;
    });
    if (m_network.isStopped() || !choose())
        return;
    TrainingStep best = trainingStep(parts, m_result.layout);
    m_result.bottlenecks =
        workloadBottlenecks(parts, m_result.layout, [this](const WorkloadParts &with) {
            return trainingStep(with, m_result.layout).seconds.value;
        });
    if (m_network.isStopped())
        return; // nothing that follows is known
    m_result.batch = m_ask.batch();
    m_result.bubble = best.bubble;
    const QStringList from = sourcesOf(best.exchanges, {parts.gpus.kinds().front().layerFrom});
    m_result.stepTime =
        figureOf(Dimension::Duration, best.seconds, from, sumText(best.time, Dimension::Duration));
    const Ranged<double> rate = tokens / best.seconds;
    m_result.tokensPerSecond =
        figureOf(Dimension::Number, rate, {QStringLiteral("workload.step_time")},
                 Tr::tr("%1 sequences × %2 tokens / %3")
                     .arg(number(m_ask.batch()), number(m_ask.sequence()),
                          displayText(best.seconds.value, Dimension::Duration)));
    const double flops = computedFlops(m_ask.model->shape, m_ask.sequence(), Recompute::None,
                                       AttentionKind::Fused, m_ask.adapterRank());
    const double peak = parts.gpus.sumOfPeaks();
    m_result.flopsUtilisation = figureOf(
        Dimension::Number, rate * (flops / peak), {QStringLiteral("workload.tokens_per_second")},
        Tr::tr("%1 tokens/s × %2 FLOP / %3, causal attention, recomputation not counted")
            .arg(number(rate.value), number(flops), displayText(peak, Dimension::ComputeRate)));
    if (const std::optional<double> run = m_ask.settings.tokens) {
        const MaybeFigure &good = m_report.reliability.goodput;
        const double share = good ? good->value : 1.0;
        QStringList sources{QStringLiteral("workload.tokens_per_second")};
        QString formula = Tr::tr("%1 tokens / %2 a second, without failures")
                              .arg(number(*run), number(rate.value));
        if (good) {
            sources << QStringLiteral("reliability.goodput");
            formula = Tr::tr("%1 tokens / %2 a second / %3 of goodput")
                          .arg(number(*run), number(rate.value), number(share));
        }
        m_result.timeToTrain =
            figureOf(Dimension::Duration, *run / rate * (1.0 / share), sources, formula);
    }
    publish(std::move(best));
}

void WorkloadStudy::serve(const WorkloadParts &parts, const std::vector<ParallelLayout> &layouts)
{
    std::vector<Candidate> candidates;
    for (const ParallelLayout &cut : layouts) {
        const double users = std::ceil(m_ask.users() / cut.data);
        const HostedWeights hosted = hostedOf(m_ask, cut, users, m_available);
        candidates.push_back({{cut, ZeroStage::None, Recompute::Selective, 1.0, 1.0},
                              sumOf(servingMemory(m_ask, cut, users, hosted)),
                              mostTokensPerSecond(parts, cut, m_available),
                              hostMemoryUse(parts, cut, hosted, users).fullness()});
    }
    compare(std::move(candidates), [&](const WorkloadLayout &layout) {
        const Serving one = serving(parts, layout.parallel, m_available);
        return one.isKnown ? std::optional(one.tokensPerSecond.value) : std::nullopt;
    });
    if (m_network.isStopped() || !choose())
        return;
    Serving best = serving(parts, m_result.layout.parallel, m_available);
    m_result.bottlenecks =
        workloadBottlenecks(parts, m_result.layout, [this](const WorkloadParts &with) {
            return serving(with, m_result.layout.parallel, m_available).perToken.value;
        });
    if (m_network.isStopped())
        return; // nothing that follows is known
    addHosts(best);
    QStringList hostSources;
    if (!best.hosted.isNone())
        for (const WorkloadHost &host : parts.hosts->kinds())
            hostSources << host.path << host.from;
    const QStringList own = QStringList{QStringLiteral("constant:llm.decode_layer")} + hostSources;
    const QStringList prefillOwn =
        QStringList{QStringLiteral("constant:llm.eta_prefill")} + hostSources;
    m_result.tokensPerSecond = figureOf(
        Dimension::Number, best.tokensPerSecond, {QStringLiteral("workload.time_per_token")},
        Tr::tr("%n answer(s) at once / %1", nullptr, int(m_ask.users()))
            .arg(displayText(best.perToken.value, Dimension::Duration)));
    m_result.timePerToken =
        figureOf(Dimension::Duration, best.perToken, sourcesOf(best.exchanges, own),
                 sumText(best.time, Dimension::Duration));
    m_result.tokensPerUser = figureOf(
        Dimension::Number, 1.0 / best.perToken, {QStringLiteral("workload.time_per_token")},
        QStringLiteral("1 / ") % displayText(best.perToken.value, Dimension::Duration));
    m_result.timeToFirstToken =
        figureOf(Dimension::Duration, best.firstToken, sourcesOf(best.exchanges, prefillOwn),
                 Tr::tr("%1 tokens of the prompt, alone").arg(number(m_ask.prompt())));
    const double copies = best.layout.parallel.data;
    m_result.prefillRate = figureOf(Dimension::Number, copies * m_ask.prompt() / best.prompt,
                                    sourcesOf(best.exchanges, prefillOwn),
                                    Tr::tr("%1 copies × %2 tokens / %3")
                                        .arg(number(copies), number(m_ask.prompt()),
                                             displayText(best.prompt.value, Dimension::Duration)));
    const double most = mostUsers(parts, best.layout.parallel, m_available);
    m_result.mostUsers = figureOf(Dimension::Number, Ranged<double>::exact(most),
                                  {QStringLiteral("workload.memory_available")},
                                  Tr::tr("keys and values of %1 tokens each, beside the weights")
                                      .arg(number(m_ask.prompt() + m_ask.output())));
    publish(std::move(best));
}

void WorkloadStudy::addHosts(const Serving &best)
{
    if (best.hosted.isNone())
        return;
    m_result.hasHostedExperts = best.hosted.hasExperts;
    m_result.hostedLayers = best.hosted.layers;
    m_result.hostMemoryNeeded =
        figureOf(Dimension::DataSize, Ranged<double>::exact(best.hostMemory.needed),
                 {best.hostMemory.host}, Tr::tr("weights once for each host, keys and values"));
    m_result.hostMemoryAvailable =
        figureOf(Dimension::DataSize, Ranged<double>::exact(best.hostMemory.available),
                 {best.hostMemory.host, QStringLiteral("constant:host.memory_usable")},
                 Tr::tr("memory modules with 2³⁰ byte a GB, and room for the system"));
}

/// At the typical draw, with the hourly cost of the whole farm (5.6).
void WorkloadStudy::addEnergyAndCost()
{
    const MaybeFigure &rate = m_result.tokensPerSecond;
    if (!rate || !(rate->low > 0.0))
        return;
    const std::optional<double> pue = m_model.design.site.pue;
    const MaybeFigure &wall = m_report.wallTypical;
    if (wall && pue && wall->missing.isEmpty()) {
        const auto joule = [&](double watt, double perSecond) {
            return energyPerMillionTokens(watts(watt), *pue, perSecond).si();
        };
        m_result.energyPerMillionTokens =
            figureOf(Dimension::Energy,
                     {joule(wall->value, rate->value), joule(wall->low, rate->high),
                      joule(wall->high, rate->low)},
                     {QStringLiteral("power.wall_typical"), QStringLiteral("site.pue"),
                      QStringLiteral("workload.tokens_per_second")},
                     Tr::tr("%1 × %2 / %3 tokens/s")
                         .arg(displayText(wall->value, Dimension::Power), number(*pue),
                              number(rate->value)));
    }
    const MaybeFigure &hour = m_report.cost.perGpuHour;
    if (!hour)
        return;
    const double gpus = m_report.counts.value(QStringLiteral("gpu"));
    // The hourly cost has the energy in it.
    const auto money = [gpus](double hourly, double perSecond) {
        return costPerMillionTokens({{}, 1.0, {}, Money::fromSi(hourly * gpus), perSecond}).si();
    };
    ReportFigure cost = figureOf(
        Dimension::Money,
        {money(hour->value, rate->value), money(hour->low, rate->high),
         money(hour->high, rate->low)},
        {QStringLiteral("cost.per_gpu_hour"), QStringLiteral("workload.tokens_per_second")},
        Tr::tr("%1 GPUs × %2 an hour / (3600 s × %3 tokens/s)")
            .arg(number(gpus), number(hour->value), number(rate->value)));
    cost.missing = hour->missing;
    m_result.costPerMillionTokens = std::move(cost);
}

} // namespace

void studyWorkload(const FarmModel &model, const Catalog &catalog, WorkloadNetwork &network,
                   Report &report, const std::stop_token &stop)
{
    if (model.design.workload.task == WorkloadTask::None)
        return;
    network.setModel(model, stop);
    WorkloadStudy(model, catalog, network, report).run();
    network.leaveModel();
}

} // namespace nongjang
