#include "model/study/hosted_weights.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

double corner(const Ranged<double> &range, int at)
{
    return at == 0 ? range.value : at == 1 ? range.low : range.high;
}

} // namespace

double HostedWeights::touched(const TransformerShape &shape, double tokens) const
{
    const double all = touchedParameterCount(shape, tokens);
    return hasExperts ? all - (parameterCount(shape) - expertParameterCount(shape))
                      : layerShare * (all - lookedUpParameterCount(shape));
}

HostedWeights hostedExperts(const TransformerShape &shape)
{
    HostedWeights hosted;
    hosted.hasExperts = shape.experts > 0;
    hosted.parameters = expertParameterCount(shape);
    hosted.perToken = shape.experts > 0 ? hosted.parameters * shape.topK / shape.experts : 0.0;
    return hosted;
}

HostedWeights hostedLayers(const TransformerShape &shape, int layers)
{
    HostedWeights hosted;
    hosted.layers = layers;
    hosted.layerShare = double(layers) / shape.layers;
    hosted.parameters = hosted.layerShare * (parameterCount(shape) - lookedUpParameterCount(shape));
    hosted.perToken = hosted.layerShare * matrixParameterCount(shape);
    return hosted;
}

HostShares::HostShares(const WorkloadParts &parts, const ParallelLayout &cut,
                       const HostedWeights &hosted)
    : m_parts(parts)
    , m_cut(cut)
    , m_hosted(hosted)
    , m_size(cut.tensor * cut.pipeline)
    , m_gpus(parts.hosts->count(), 0)
    , m_busy(parts.hosts->count(), 0)
{
    const double users = std::ceil(parts.ask.users() / cut.data); // of a copy that has any
    const double together = std::ceil(users / cut.pipeline);
    m_groups = std::ceil(users / together);
    const double busy = std::min<double>(cut.data, parts.ask.users());
    for (std::size_t rank = 0; rank < parts.hosts->ranks(); ++rank) {
        const auto host = std::size_t(parts.hosts->hostOf(rank));
        ++m_gpus[host];
        m_busy[host] += double(rank / std::size_t(m_size)) < busy;
    }
}

HostMemoryUse HostShares::memoryUse(double cache) const
{
    const double weights = m_hosted.parameters * keptBytes(m_parts.ask.weights());
    HostMemoryUse fullest;
    for (std::size_t number = 0; number < m_gpus.size(); ++number) {
        const WorkloadHost &host = m_parts.hosts->host(int(number));
        const HostMemoryUse here{weights * std::min(1.0, double(m_gpus[number]) / m_size)
                                     + cache * m_gpus[number] / m_size,
                                 host.memory, host.path};
        if (fullest.available == 0.0 || here.fullness() > fullest.fullness())
            fullest = here;
    }
    return fullest;
}

/// GPUs of one stage hang on hosts that read their parts of the same layers at once.
double HostShares::stageTime(const HostWork &work, int first, int at) const
{
    const TransformerShape &shape = m_parts.ask.model->shape;
    const double bytes =
        m_hosted.touched(shape, work.tokens) * keptBytes(m_parts.ask.weights()) + work.cache;
    const double flops = 2.0 * m_hosted.perToken * work.tokens + work.attention;
    std::map<int, int> gpusOn;
    for (int i = 0; i < m_cut.tensor; ++i)
        ++gpusOn[m_parts.hosts->hostOf(std::size_t(first + i))];
    double longest = 0.0;
    for (const auto &[number, gpus] : gpusOn) {
        const WorkloadHost &host = m_parts.hosts->host(number);
        const double atOnce = m_groups * m_busy[std::size_t(number)] / m_size;
        const double together = work.isAlone ? 1.0 : std::max(1.0, atOnce);
        const double share = double(gpus) / m_cut.tensor / m_cut.pipeline;
        longest = std::max(
            longest, std::max(bytes / corner(host.bandwidth, at), flops / corner(host.compute, at))
                         * share * together);
    }
    return longest;
}

double HostShares::time(const HostWork &work, int copy, int at) const
{
    double seconds = 0.0;
    for (int stage = 0; stage < m_cut.pipeline; ++stage)
        seconds += stageTime(work, copy * m_size + stage * m_cut.tensor, at);
    return seconds;
}

} // namespace nongjang
