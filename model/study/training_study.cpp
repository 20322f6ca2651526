#include "model/study/training_study.h"

#include "model/analysis/adapters.h"
#include "model/analysis/roofline.h"
#include "model/base/range_math.h"
#include "model/study/constants.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nongjang {

namespace {

constexpr double activationBytes = 2.0; // bf16, whatever is multiplied in

ActivationInput activationInput(const WorkloadAsk &ask, const WorkloadLayout &layout)
{
    return {ask.sequence(), layout.microBatch, layout.recompute, layout.parallel.tensor > 1};
}

Ranged<double> valueOf(const char *id)
{
    return constant(QString::fromLatin1(id)).range();
}

Ranged<double> positive(const Ranged<double> &range)
{
    return {std::max(0.0, range.value), std::max(0.0, range.low), std::max(0.0, range.high)};
}

Ranged<double> minus(const Ranged<double> &a, const Ranged<double> &b)
{
    return {a.value - b.value, a.low - b.low, a.high - b.high};
}

/// Parameters on one GPU; experts are dealt over fewer copies than the rest.
struct LocalParameters
{
    double common = 0.0;
    double experts = 0.0;
};
struct LocalState
{
    LocalParameters weights; ///< of the model
    double weightBytes = 2.0;
    LocalParameters trained; ///< all of them, or adapters beside them
};

LocalState localState(const WorkloadAsk &ask, const ParallelLayout &cut)
{
    const TransformerShape &shape = ask.model->shape;
    const double together = double(cut.tensor) * cut.pipeline;
    const auto local = [&](double all, double experts) {
        return LocalParameters{(all - experts) / together, experts / (together * cut.expert)};
    };
    LocalState state;
    state.weights = local(parameterCount(shape), expertParameterCount(shape));
    state.weightBytes = ask.state().weightBytes;
    state.trained = state.weights;
    if (const int rank = ask.adapterRank(); rank > 0) {
        state.weightBytes = keptBytes(ask.weights());
        state.trained =
            local(adapterParameterCount(shape, rank), expertAdapterParameterCount(shape, rank));
    }
    return state;
}

/// Dealt over all that hold the same parameters.
StateMemory heldState(const LocalParameters &parameters, const TrainingState &state,
                      const WorkloadLayout &layout)
{
    const ParallelLayout &cut = layout.parallel;
    const StateMemory common =
        stateMemory(parameters.common, state, layout.zero, cut.data * cut.context);
    const StateMemory experts = stateMemory(parameters.experts, state, layout.zero,
                                            std::max(1, cut.data / cut.expert) * cut.context);
    return {common.weights + experts.weights, common.gradients + experts.gradients,
            common.optimizer + experts.optimizer};
}

StateMemory heldState(const WorkloadAsk &ask, const WorkloadLayout &layout)
{
    const LocalState local = localState(ask, layout.parallel);
    StateMemory held = heldState(local.trained, ask.state(), layout);
    if (ask.adapterRank() > 0)
        held.weights += heldState(local.weights, {local.weightBytes, 0.0, 0.0}, layout).weights;
    return held;
}

/// Stages of one copy of the model: what each takes for a micro-batch.
struct StageTime
{
    Ranged<double> compute; ///< of the slowest stage, forward and backward
    Ranged<double> scores; ///< to read and write those of attention, where they pass through memory
    Ranged<double> slowest; ///< with what it exchanges inside layers
    double layers = 0.0;    ///< of the stage that has most
};

class StepStudy
{
public:
    StepStudy(const WorkloadParts &parts, const WorkloadLayout &layout)
        : m_parts(parts)
        , m_ask(parts.ask)
        , m_shape(parts.ask.model->shape)
        , m_layout(layout)
        , m_input(activationInput(parts.ask, layout))
    {}

    TrainingStep run()
    {
        m_step.layout = m_layout;
        m_step.memory = trainingMemory(m_ask, m_layout);
        if (!findRates())
            return std::move(m_step);
        findLayerExchange();
        findStages();
        addUp();
        m_step.isKnown = true;
        return std::move(m_step);
    }

    double least()
    {
        static const GroupRate none;
        m_rates.fill(&none);
        findStages();
        addUp();
        return m_step.seconds.value;
    }

private:
    bool findRates()
    {
        for (const GroupKind kind : {GroupKind::Tensor, GroupKind::Context, GroupKind::Expert,
                                     GroupKind::Pipeline, GroupKind::Data}) {
            m_rates[std::size_t(kind)] = &m_parts.network.rate(kind, m_layout.parallel);
            if (!rate(kind).isConnected || m_parts.network.isStopped())
                return false;
        }
        return true;
    }
    [[nodiscard]] const GroupRate &rate(GroupKind kind) const
    {
        return *m_rates[std::size_t(kind)];
    }
    [[nodiscard]] double chunks() const
    {
        return m_layout.parallel.pipeline > 1 ? m_ask.chunks() : 1.0;
    }
    /// Of the arithmetic of a step; frozen weights have no gradients.
    [[nodiscard]] double forwardShare() const
    {
        return m_ask.adapterRank() > 0 ? 1.0 / 2.0 : 1.0 / 3.0;
    }
    [[nodiscard]] double forwards() const ///< with what is computed a second time
    {
        return m_layout.recompute == Recompute::Full ? 2.0 : 1.0;
    }

    /// What one layer tells its group for one micro-batch, forward and backward, and how much of that computing hides.
    void findLayerExchange()
    {
        const double message =
            activationMessage(m_shape, m_input, activationBytes, m_layout.parallel.context).si();
        const double rounds = forwards() + 1.0;
        m_tensor = rate(GroupKind::Tensor).allReduce(message) * (2.0 * rounds);
        note("tensor", GroupKind::Tensor, message);
        const double tokens = m_ask.sequence() / m_layout.parallel.context * m_layout.microBatch;
        const double sent = expertMessagePerToken(m_shape, activationBytes).si() * tokens
                            / m_layout.parallel.tensor * shareSent();
        // Tokens go out in the precision that experts multiply in, and all else comes back in two bytes.
        const double out = std::min(1.0, *elementBytes(m_ask.precision()) / activationBytes);
        const double expertLayers = double(m_shape.expertLayers()) / m_shape.layers;
        const GroupRate &experts = rate(GroupKind::Expert);
        m_expert = (experts.allToAll(sent * out) * forwards()
                    + experts.allToAll(sent) * (2.0 * rounds - forwards()))
                   * expertLayers;
        note("expert", GroupKind::Expert, sent);
        const double kept = cachePerToken(m_shape, activationBytes).si() / m_shape.layers * tokens
                            / m_layout.parallel.tensor;
        m_context =
            rate(GroupKind::Context).handOver(kept) * ((m_layout.parallel.context - 1) * rounds);
        note("context", GroupKind::Context, kept);
    }

    /// Experts on one host get a token once.
    [[nodiscard]] double shareSent() const
    {
        const int hosts = rate(GroupKind::Expert).hosts;
        if (m_shape.experts == 0 || hosts < 2)
            return 1.0;
        return hostsOfToken(m_shape, hosts, valueOf("moe.node_limit").value) / m_shape.topK;
    }

    void note(const char *key, GroupKind kind, double bytes)
    {
        const GroupRate &found = rate(kind);
        if (found.ranks < 2)
            return;
        WorkloadExchange exchange;
        exchange.key = QString::fromLatin1(key);
        exchange.bytes = bytes;
        exchange.busbw = found.busbw();
        exchange.limit = found.limit;
        exchange.source = found.source;
        exchange.isAcrossHosts = found.hosts > 1;
        exchange.isAcrossSockets = found.isAcrossSockets;
        exchange.objects = found.objects;
        m_step.exchanges.push_back(std::move(exchange));
    }
    void setTimes(const char *key, double total, double exposed)
    {
        for (WorkloadExchange &each : m_step.exchanges)
            if (each.key == QLatin1String(key)) {
                each.seconds = total;
                each.exposed = exposed;
            }
    }

    /// Arithmetic of all layers for one micro-batch.
    [[nodiscard]] double microFlops() const
    {
        return m_ask.sequence() * m_layout.microBatch
               * computedFlops(m_shape, m_ask.sequence(), m_layout.recompute, m_ask.attention(),
                               m_ask.adapterRank());
    }
    /// Of that, what no recipe computes in formats of one byte and less: attention, and the logits (arXiv:2412.19437, 3.3).
    [[nodiscard]] double microWide() const
    {
        const double logits = 2.0 * m_shape.vocabulary * double(m_shape.hidden) / forwardShare();
        return m_ask.sequence() * m_layout.microBatch
               * (attentionFlops(m_shape, m_ask.sequence(), m_layout.recompute, m_ask.attention())
                  + logits);
    }
    /// Byte of scores of all layers that pass through memory, for one micro-batch.
    [[nodiscard]] double microScores() const
    {
        const ScoreTraffic traffic{valueOf("llm.score_traffic.forward").value,
                                   valueOf("llm.score_traffic.backward").value};
        return m_ask.sequence() * m_layout.microBatch
               * scoreTraffic(m_shape, m_ask.sequence(), m_layout.recompute, m_ask.attention(),
                              traffic)
                     .si();
    }
    /// Products of experts are small: they take longer for their arithmetic.
    [[nodiscard]] Ranged<double> expertSlowdown() const
    {
        const double share = expertFlopShare(m_shape);
        const Ranged<double> reached = valueOf("llm.eta_expert");
        const auto of = [share](double eta) {
            return 1.0 - share + share / eta;
        };
        return {of(reached.value), of(reached.high), of(reached.low)};
    }

    /// The GPUs of stage `stage` of copy `copy` work at the pace of the slowest of them.
    struct StageRate
    {
        Ranged<double> compute;
        Ranged<double> wide; ///< for what is computed in two bytes at least
        Ranged<double> memory;
    };
    [[nodiscard]] StageRate stageRate(int copy, int stage) const
    {
        const ParallelLayout &cut = m_layout.parallel;
        const int together = cut.tensor * cut.context;
        const int outer = copy / cut.expert;
        const int first =
            ((outer * cut.pipeline + stage) * cut.expert + copy % cut.expert) * together;
        const auto ofGpu = [this](int rank) {
            const WorkloadGpu &gpu = m_parts.gpus.of(std::size_t(rank));
            return StageRate{gpu.compute * gpu.layer, gpu.wide, gpu.bandwidth};
        };
        StageRate least = ofGpu(first);
        for (int i = 1; i < together; ++i) {
            const StageRate other = ofGpu(first + i);
            least.compute = Ranged<double>::min(least.compute, other.compute);
            least.wide = Ranged<double>::min(least.wide, other.wide);
            least.memory = Ranged<double>::min(least.memory, other.memory);
        }
        return {least.compute * double(together), least.wide * double(together),
                least.memory * double(together)};
    }

    [[nodiscard]] StageTime timeOf(const std::vector<StageRate> &rates) const
    {
        std::vector<double> values;
        for (const StageRate &each : rates)
            values.push_back(each.compute.value);
        const std::vector<int> layers = balancedLayers(m_shape.layers, values);
        StageTime time;
        const double wide = microWide() / m_shape.layers;
        const Ranged<double> perLayer = expertSlowdown() * (microFlops() / m_shape.layers - wide);
        const double scoresPerLayer = microScores() / m_shape.layers;
        const Ranged<double> exchange = exposedPerLayer();
        for (std::size_t stage = 0; stage < rates.size(); ++stage) {
            const double share = layers[stage];
            const Ranged<double> compute =
                perLayer * share / rates[stage].compute + wide * share / rates[stage].wide;
            const Ranged<double> scores = scoresPerLayer * share / rates[stage].memory;
            const Ranged<double> all = compute + scores + exchange * share;
            if (all.value > time.slowest.value) {
                time.slowest = all;
                time.compute = compute;
                time.scores = scores;
                time.layers = share;
            }
        }
        return time;
    }

    [[nodiscard]] static Ranged<double> visible(const Ranged<double> &time, const char *overlap)
    {
        const Ranged<double> hidden = valueOf(overlap);
        return {time.value * (1.0 - hidden.value), time.low * (1.0 - hidden.high),
                time.high * (1.0 - hidden.low)};
    }
    /// A stage with several micro-batches under way computes one while another's tokens travel.
    [[nodiscard]] const char *expertOverlap() const
    {
        const int stages = m_layout.parallel.pipeline;
        return stages > 1 && m_layout.microBatches > stages ? "llm.overlap.expert.pipeline"
                                                            : "llm.overlap.expert";
    }
    [[nodiscard]] Ranged<double> exposedPerLayer() const
    {
        return visible(m_tensor, "llm.overlap.tensor") + visible(m_expert, expertOverlap())
               + visible(m_context, "llm.overlap.pipeline");
    }

    /// Copies that get equal shares wait for the slowest; by speed each is busy as long as the others.
    void findStages()
    {
        const ParallelLayout &cut = m_layout.parallel;
        if (m_parts.gpus.areAlike()) {
            const std::vector<StageRate> rates(std::size_t(cut.pipeline), stageRate(0, 0));
            m_stage = timeOf(rates);
            return;
        }
        std::vector<double> speeds;
        for (int copy = 0; copy < cut.data; ++copy) {
            std::vector<StageRate> rates;
            for (int stage = 0; stage < cut.pipeline; ++stage)
                rates.push_back(stageRate(copy, stage));
            const StageTime time = timeOf(rates);
            speeds.push_back(1.0 / time.slowest.value);
            if (time.slowest.value > m_stage.slowest.value)
                m_stage = time;
        }
        if (m_ask.settings.isProportional)
            m_gain = proportionalRate(speeds) / equalShareRate(speeds);
    }

    void addUp()
    {
        const double m = m_layout.microBatches / m_gain;
        const double stages = m_layout.parallel.pipeline;
        const double layers = m_stage.layers;
        m_step.bubble = pipelineBubble(m_layout.parallel.pipeline, m, chunks());
        add("compute", m_stage.compute * m);
        add("scores", m_stage.scores * m);
        add("bubble", m_stage.slowest * ((stages - 1.0) / chunks()));
        addExchange("tensor", m_tensor * (layers * m),
                    visible(m_tensor, "llm.overlap.tensor") * (layers * m));
        addExchange("expert", m_expert * (layers * m),
                    visible(m_expert, expertOverlap()) * (layers * m));
        addExchange("context", m_context * (layers * m),
                    visible(m_context, "llm.overlap.pipeline") * (layers * m));
        addPipeline(m);
        addData(m);
    }

    void addPipeline(double m)
    {
        if (rate(GroupKind::Pipeline).ranks < 2)
            return;
        const double bytes =
            activationMessage(m_shape, m_input, activationBytes, m_layout.parallel.context).si()
            / m_layout.parallel.tensor;
        note("pipeline", GroupKind::Pipeline, bytes);
        const Ranged<double> all = rate(GroupKind::Pipeline).handOver(bytes) * (2.0 * m * chunks());
        addExchange("pipeline", all, visible(all, "llm.overlap.pipeline"));
    }

    /// Gradients, behind the backward pass; weights dealt over copies are gathered behind the forward pass as well.
    void addData(double m)
    {
        const GroupRate &found = rate(GroupKind::Data);
        if (found.ranks < 2)
            return;
        const LocalState local = localState(m_ask, m_layout.parallel);
        const double gradients =
            m_ask.state().gradientBytes * (local.trained.common + local.trained.experts);
        const double weights = local.weightBytes * (local.weights.common + local.weights.experts);
        const bool isDealt = m_layout.zero == ZeroStage::Weights;
        // Weights that are dealt over copies are gathered for every micro-batch, forward and backward: half an all-reduce each.
        const Ranged<double> all =
            isDealt ? found.allReduce(gradients) * 0.5 + found.allReduce(weights) * m
                    : found.allReduce(gradients);
        note("data", GroupKind::Data, isDealt ? std::max(gradients, weights) : gradients);
        const double forward = forwardShare() / (1.0 + (forwards() - 1.0) * forwardShare());
        const double share = isDealt ? 1.0 : 1.0 - forward;
        const Ranged<double> overlap = valueOf("llm.overlap.data");
        const Ranged<double> behind = m_stage.compute * (m * share);
        const Ranged<double> hidden{behind.value * overlap.value, behind.low * overlap.high,
                                    behind.high * overlap.low};
        addExchange("data", all, positive(minus(all, hidden)));
    }

    void add(const char *key, const Ranged<double> &seconds)
    {
        m_step.seconds += seconds;
        if (seconds.value > 0.0)
            m_step.time.push_back({QString::fromLatin1(key), seconds.value});
    }
    void addExchange(const char *key, const Ranged<double> &all, const Ranged<double> &exposed)
    {
        add(key, exposed);
        setTimes(key, all.value, exposed.value);
    }

    const WorkloadParts &m_parts;
    const WorkloadAsk &m_ask;
    const TransformerShape &m_shape;
    const WorkloadLayout &m_layout;
    ActivationInput m_input;
    std::array<const GroupRate *, 5> m_rates{};
    Ranged<double> m_tensor, m_expert, m_context; ///< per layer and micro-batch
    StageTime m_stage;
    double m_gain = 1.0; ///< of shares by speed over equal ones
    TrainingStep m_step;
};

} // namespace

double sumOf(const std::vector<WorkloadPiece> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), 0.0,
                           [](double sum, const auto &piece) { return sum + piece.value; });
}

double TrainingStep::memoryNeeded() const
{
    return sumOf(memory);
}

std::vector<WorkloadPiece> trainingMemory(const WorkloadAsk &ask, const WorkloadLayout &layout)
{
    const TransformerShape &shape = ask.model->shape;
    const ParallelLayout &cut = layout.parallel;
    const StateMemory state = heldState(ask, layout);
    const ActivationInput input = activationInput(ask, layout);
    // The first stage keeps most micro-batches, the last has the logits.
    const double first =
        activationMemory(shape, input, cut, layout.microBatches, ask.chunks()).si();
    const double kept = std::min(layout.microBatches, double(cut.pipeline));
    const double logits = logitMemory(shape, input, cut).si();
    const bool isLast = cut.pipeline == 1 || first / kept + logits > first;
    std::vector<WorkloadPiece> pieces{
        {QStringLiteral("weights"), state.weights.si()},
        {QStringLiteral("gradients"), state.gradients.si()},
        {QStringLiteral("optimizer"), state.optimizer.si()},
        {QStringLiteral("activations"), isLast && cut.pipeline > 1 ? first / kept : first}};
    if (isLast)
        pieces.push_back({QStringLiteral("logits"), logits});
    pieces.push_back(
        {QStringLiteral("reserve"), constant(QStringLiteral("llm.reserve")).value * 1e9});
    return pieces;
}

std::vector<WorkloadLayout> trainingLayouts(const WorkloadAsk &ask, const ParallelLayout &parallel)
{
    std::vector<ZeroStage> stages{ZeroStage::None, ZeroStage::Optimizer, ZeroStage::Weights};
    if (ask.settings.zero)
        stages = {ZeroStage(*ask.settings.zero)};
    else if (parallel.data * parallel.context == 1)
        stages = {ZeroStage::None};
    const QString &asked = ask.settings.recompute;
    std::vector<Recompute> recomputes{Recompute::Selective, Recompute::Full};
    if (!asked.isEmpty())
        recomputes = {asked == u"full"   ? Recompute::Full
                      : asked == u"none" ? Recompute::None
                                         : Recompute::Selective};
    const double micro = ask.microBatch();
    std::vector<WorkloadLayout> layouts;
    for (const ZeroStage zero : stages)
        for (const Recompute recompute : recomputes)
            layouts.push_back({parallel, zero, recompute, micro,
                               std::ceil(ask.batch() / (parallel.data * micro))});
    return layouts;
}

double leastStepTime(const WorkloadParts &parts, const WorkloadLayout &layout)
{
    return StepStudy(parts, layout).least();
}

TrainingStep trainingStep(const WorkloadParts &parts, const WorkloadLayout &layout)
{
    return StepStudy(parts, layout).run();
}

} // namespace nongjang
