#include "model/study/inference_study.h"

#include "model/analysis/inference.h"
#include "model/study/constants.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

constexpr double messageElement = 2.0;

double constantValue(const char *id)
{
    return constant(QString::fromLatin1(id)).value;
}

double bytesOf(const QString &precision)
{
    return elementBytes(precision).value_or(messageElement);
}

DataSize keptWeights(const WorkloadAsk &ask, double parameters)
{
    return DataSize::fromSi(parameters * keptBytes(ask.weights()));
}

/// The slowest of the copies, at the corner of what is known: 0 the value, 1 the low end of the rates, 2 the high end.
class ServingStudy
{
public:
    struct Groups
    {
        const GroupRate &reduce;
        const GroupRate &next;
        const GroupRate &experts;
    };
    ServingStudy(const WorkloadParts &parts, const ParallelLayout &cut, const Groups &groups,
                 double available)
        : m_parts(parts)
        , m_ask(parts.ask)
        , m_shape(parts.ask.model->shape)
        , m_cut(cut)
        , m_reduce(groups.reduce)
        , m_next(groups.next)
        , m_experts(groups.experts)
        , m_users(std::ceil(parts.ask.users() / cut.data))
        , m_hosted(hostedOf(parts.ask, cut, m_users, available))
    {
        if (!m_hosted.isNone())
            m_shares.emplace(parts, cut, m_hosted);
    }

    [[nodiscard]] bool isKnown() const
    {
        return m_reduce.isConnected && m_next.isConnected && m_experts.isConnected
               && !m_parts.network.isStopped();
    }
    [[nodiscard]] double users() const { return m_users; }
    [[nodiscard]] const HostedWeights &hosted() const { return m_hosted; }

    void fill(Serving &result)
    {
        const DecodeTime value = decode(0);
        const double low = decode(2).sum().si();
        const double high = decode(1).sum().si();
        result.perToken = {value.sum().si(), low, high};
        const double rate = copyRates(0);
        result.tokensPerSecond = {rate, std::min(rate, copyRates(1)), std::max(rate, copyRates(2))};
        const auto prompt = [this](bool isAlone) {
            return Ranged<double>{prefill(0, isAlone), prefill(2, isAlone), prefill(1, isAlone)};
        };
        result.firstToken = prompt(true);
        result.prompt = prompt(false);
        const bool isMemory = value.compute < value.memory;
        result.time = {{isMemory ? QStringLiteral("memory") : QStringLiteral("compute"),
                        std::max(value.memory, value.compute).si()}};
        if (!m_hosted.isNone())
            result.time.push_back({QStringLiteral("host"), value.host.si()});
        addExchanges(result, value);
    }

    /// Copies answer on their own, each at its pace: their rates add up (4.2).
    [[nodiscard]] double copyRates(int at) const
    {
        const double users = m_ask.users() / m_cut.data;
        if (areCopiesAlike())
            return m_cut.data * users / decodeOf(0, at).sum().si();
        double sum = 0.0;
        for (int copy = 0; copy < m_cut.data; ++copy)
            sum += users / decodeOf(copy, at).sum().si();
        return sum;
    }

private:
    [[nodiscard]] bool areCopiesAlike() const { return m_parts.gpus.areAlike() && !m_shares; }
    /// Sequences that go through a stage together: those of a copy, dealt over its stages so that all have work (5.5).
    [[nodiscard]] double together() const
    {
        return std::max(1.0, std::ceil(m_users / m_cut.pipeline));
    }
    [[nodiscard]] static double corner(const Ranged<double> &range, int at)
    {
        return at == 0 ? range.value : at == 1 ? range.low : range.high;
    }
    /// A time is low where rates are high.
    [[nodiscard]] static Duration cornerTime(const Ranged<double> &range, int at)
    {
        return seconds(at == 0 ? range.value : at == 1 ? range.high : range.low);
    }

    [[nodiscard]] ServingSetting settingOf(int copy, int at) const
    {
        const int size = m_cut.tensor * m_cut.pipeline;
        double compute = 0.0;
        double memory = 0.0;
        for (int i = 0; i < size; ++i) {
            const WorkloadGpu &gpu = m_parts.gpus.of(std::size_t(copy * size + i));
            const double c = corner(gpu.compute, at);
            const double b = corner(gpu.bandwidth, at);
            compute = i == 0 ? c : std::min(compute, c);
            memory = i == 0 ? b : std::min(memory, b);
        }
        ServingSetting setting;
        setting.tensor = m_cut.tensor;
        setting.pipeline = m_cut.pipeline;
        setting.compute = ComputeRate::fromSi(compute);
        setting.memory = bytesPerSecond(memory);
        setting.batch = together();
        setting.context = m_ask.prompt() + m_ask.output() / 2.0;
        setting.weights = keptWeights(m_ask, touched());
        const DataSize cache = cachePerToken(m_shape, bytesOf(m_ask.cache()));
        setting.cachePerToken = cache * (1.0 - m_hosted.layerShare);
        setting.elsewhere = m_hosted.perToken;
        setting.layersElsewhere = m_hosted.layerShare;
        setting.host = hostPart(setting.batch, setting.context, cache, false, copy, at);
        const double message = messageElement * setting.batch * m_shape.hidden;
        setting.experts = cornerTime(m_experts.tokens(dispatched(setting.batch))
                                         + m_experts.tokens(combined(setting.batch)),
                                     at);
        setting.reduce = cornerTime(m_reduce.allReduce(message), at);
        setting.handOver =
            cornerTime(m_next.ranks > 1 ? m_next.handOver(message) : Ranged<double>(), at);
        setting.launch = seconds(launch());
        return setting;
    }
    /// Parameters that the batch reads on the GPUs of a copy: of experts that are dealt over copies, its part of what all of them touch.
    [[nodiscard]] double touched() const
    {
        const double own = touchedParameterCount(m_shape, together())
                           - lookedUpParameterCount(m_shape)
                           - m_hosted.touched(m_shape, together());
        if (m_cut.expert < 2)
            return own;
        const double dealt = touchedExpertCount(m_shape, together() * m_cut.expert) / m_cut.expert;
        return own - touchedExpertCount(m_shape, together()) + dealt;
    }
    /// Bytes that each GPU of a tensor group sends to experts for so many tokens, in the precision that is multiplied in.
    [[nodiscard]] double dispatched(double tokens) const
    {
        return bytesOf(m_ask.precision()) * tokens * m_shape.topK * m_shape.hidden / m_cut.tensor;
    }
    /// And what comes back.
    [[nodiscard]] double combined(double tokens) const
    {
        return messageElement * tokens * m_shape.topK * m_shape.hidden / m_cut.tensor;
    }
    /// What hosts do for so many tokens, each with so many before it of which `cache` is read again.
    [[nodiscard]] Duration hostPart(double tokens, double context, DataSize cache, bool isAlone,
                                    int copy, int at) const
    {
        if (!m_shares)
            return {};
        const double attention = attentionFlops(m_shape, context);
        return seconds(m_shares->time({tokens, tokens * context * cache.si() * m_hosted.layerShare,
                                       tokens * attention * m_hosted.layerShare, isAlone},
                                      copy, at));
    }
    /// Of all layers, one after another, in whatever stages they lie (5.5).
    [[nodiscard]] double launch() const
    {
        return constantValue("llm.decode_layer") * 1e-6 * m_shape.layers;
    }
    [[nodiscard]] DecodeTime decodeOf(int copy, int at) const
    {
        return decodeTime(m_shape, settingOf(copy, at));
    }
    /// Of the slowest copy.
    [[nodiscard]] DecodeTime decode(int at) const
    {
        DecodeTime slowest = decodeOf(0, at);
        if (!areCopiesAlike())
            for (int copy = 1; copy < m_cut.data; ++copy)
                if (const DecodeTime one = decodeOf(copy, at); slowest.sum() < one.sum())
                    slowest = one;
        return slowest;
    }
    /// Prompts are read at the share of the peak that whole models reach then.
    [[nodiscard]] double prefill(int at, bool isAlone) const
    {
        double slowest = 0.0;
        for (int copy = 0; copy < (areCopiesAlike() ? 1 : m_cut.data); ++copy)
            slowest = std::max(slowest, prefillOf(copy, at, isAlone));
        return slowest;
    }
    [[nodiscard]] double prefillOf(int copy, int at, bool isAlone) const
    {
        ServingSetting setting = settingOf(copy, at);
        const Constant &share = constant(QStringLiteral("llm.eta_prefill"));
        const double peak = m_parts.gpus.least(&WorkloadGpu::peak).peak;
        const double limit = setting.compute.si();
        setting.compute = ComputeRate::fromSi(std::min(limit, peak * corner(share.range(), at)));
        setting.host = hostPart(m_ask.prompt(), m_ask.prompt() / 2.0, {}, isAlone, copy, at);
        const double message = messageElement * m_ask.prompt() * m_shape.hidden;
        setting.experts = cornerTime(m_experts.allToAll(dispatched(m_ask.prompt()))
                                         + m_experts.allToAll(combined(m_ask.prompt())),
                                     at);
        setting.reduce = cornerTime(m_reduce.allReduce(message), at);
        setting.handOver =
            cornerTime(m_next.ranks > 1 ? m_next.handOver(message) : Ranged<double>(), at);
        return prefillTime(m_shape, setting, m_ask.prompt()).sum().si();
    }
    void addExchanges(Serving &result, const DecodeTime &value) const
    {
        const ServingSetting setting = settingOf(0, 0);
        const double handed = setting.handOver.si() * (m_cut.pipeline - 1);
        const double dealt = setting.experts.si() * m_shape.expertLayers();
        const double activations = messageElement * together() * m_shape.hidden;
        const double tokens = dispatched(together()) + combined(together());
        result.time.push_back({QStringLiteral("launch"), launch()});
        for (const auto &[key, found, message, time] :
             {std::tuple{"tensor", &m_reduce, activations,
                         value.exchange.si() - handed - dealt - launch()},
              std::tuple{"expert", &m_experts, tokens, dealt},
              std::tuple{"pipeline", &m_next, activations, handed}}) {
            if (found->ranks < 2)
                continue;
            const QString name = QString::fromLatin1(key);
            result.time.push_back({name, time});
            result.exchanges.push_back({name, message, time, time, found->busbw(), found->limit,
                                        found->source, found->hosts > 1, found->isAcrossSockets,
                                        found->objects});
        }
    }

    const WorkloadParts &m_parts;
    const WorkloadAsk &m_ask;
    const TransformerShape &m_shape;
    const ParallelLayout &m_cut;
    const GroupRate &m_reduce;
    const GroupRate &m_next;
    const GroupRate &m_experts;
    double m_users;
    HostedWeights m_hosted;
    std::optional<HostShares> m_shares; ///< nothing: no host keeps anything
};

/// Keys and values of one whole answer, once.
double cacheOfAnswer(const WorkloadAsk &ask)
{
    const double context = ask.prompt() + ask.output();
    return context * cachePerToken(ask.model->shape, bytesOf(ask.cache())).si();
}

/// Of those, what is on each GPU of its copy.
double cachePerUser(const WorkloadAsk &ask, const ParallelLayout &cut, const HostedWeights &hosted)
{
    return cacheOfAnswer(ask) * (1.0 - hosted.layerShare)
           * cacheCopies(ask.model->shape, cut.tensor) / (cut.tensor * cut.pipeline);
}

} // namespace

HostedWeights hostedOf(const WorkloadAsk &ask, const ParallelLayout &cut, double users,
                       double available)
{
    const TransformerShape &shape = ask.model->shape;
    if (ask.settings.offload == u"experts")
        return hostedExperts(shape);
    HostedWeights hosted;
    if (ask.settings.offload == u"layers")
        for (int layers = 1;
             layers <= shape.layers && sumOf(servingMemory(ask, cut, users, hosted)) > available;
             ++layers)
            hosted = hostedLayers(shape, layers);
    return hosted;
}

HostMemoryUse hostMemoryUse(const WorkloadParts &parts, const ParallelLayout &cut,
                            const HostedWeights &hosted, double users)
{
    if (hosted.isNone())
        return {};
    return HostShares(parts, cut, hosted)
        .memoryUse(users * cacheOfAnswer(parts.ask) * hosted.layerShare);
}

std::vector<WorkloadPiece> servingMemory(const WorkloadAsk &ask, const ParallelLayout &cut,
                                         double users, const HostedWeights &hosted)
{
    const double dealt = cut.expert > 1 ? expertParameterCount(ask.model->shape) : 0.0;
    const double kept =
        parameterCount(ask.model->shape) - hosted.parameters - dealt + dealt / cut.expert;
    const double share = cut.tensor * cut.pipeline;
    return {{QStringLiteral("weights"), keptWeights(ask, kept).si() / share},
            {QStringLiteral("cache"), users * cachePerUser(ask, cut, hosted)},
            {QStringLiteral("reserve"), constantValue("llm.reserve") * 1e9}};
}

double mostUsers(const WorkloadParts &parts, const ParallelLayout &cut, double available)
{
    const auto fits = [&](double each) {
        const HostedWeights hosted = hostedOf(parts.ask, cut, each, available);
        return sumOf(servingMemory(parts.ask, cut, each, hosted)) <= available
               && hostMemoryUse(parts, cut, hosted, each).fullness() <= 1.0;
    };
    constexpr double limit = 1e9;
    if (!fits(0.0))
        return 0.0;
    double most = 0.0;
    double tooMany = 1.0;
    while (tooMany < limit && fits(tooMany)) {
        most = tooMany;
        tooMany *= 2.0;
    }
    while (tooMany - most > 1.0) {
        const double middle = std::floor((most + tooMany) / 2.0);
        (fits(middle) ? most : tooMany) = middle;
    }
    return most * cut.data;
}

Serving serving(const WorkloadParts &parts, const ParallelLayout &cut, double available)
{
    Serving result;
    result.layout = {cut, ZeroStage::None, Recompute::Selective, 1.0, 1.0};
    static const GroupRate alone;
    ServingStudy study(parts, cut,
                       {parts.network.rate(GroupKind::Tensor, cut),
                        parts.network.rate(GroupKind::Pipeline, cut),
                        cut.expert > 1 ? parts.network.rate(GroupKind::Expert, cut) : alone},
                       available);
    result.usersPerCopy = study.users();
    result.hosted = study.hosted();
    result.memory = servingMemory(parts.ask, cut, study.users(), result.hosted);
    result.hostMemory = hostMemoryUse(parts, cut, result.hosted, study.users());
    result.isKnown = study.isKnown();
    if (result.isKnown)
        study.fill(result);
    return result;
}

double mostTokensPerSecond(const WorkloadParts &parts, const ParallelLayout &cut, double available)
{
    static const GroupRate none;
    return ServingStudy(parts, cut, {none, none, none}, available).copyRates(0);
}

} // namespace nongjang
