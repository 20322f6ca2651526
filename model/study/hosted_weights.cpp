#include "model/study/hosted_weights.h"

#include <algorithm>

namespace nongjang {

namespace {

double corner(const Ranged<double> &range, int at)
{
    return at == 0 ? range.value : at == 1 ? range.low : range.high;
}

/// Of a copy that lies on so many GPUs, the share on a host with so many.
double shareOnHost(const WorkloadHost &host, int gpusOfCopy)
{
    return host.gpus / gpusOfCopy;
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

HostMemoryUse hostMemoryUse(const WorkloadParts &parts, const ParallelLayout &cut,
                            const HostedWeights &hosted, double cache)
{
    const int gpusOfCopy = cut.tensor * cut.pipeline;
    const double weights = hosted.parameters * keptBytes(parts.ask.weights());
    HostMemoryUse fullest;
    for (const WorkloadHost &host : parts.hosts->kinds()) {
        const double share = shareOnHost(host, gpusOfCopy);
        const double needed = weights * std::min(1.0, share) + cache * share;
        const bool isFuller =
            fullest.available == 0.0 || needed * fullest.available > fullest.needed * host.memory;
        if (isFuller)
            fullest = {needed, host.memory, host.path};
    }
    return fullest;
}

double hostTime(const WorkloadParts &parts, const ParallelLayout &cut, const HostedWeights &hosted,
                const HostWork &work, int copy, int at)
{
    if (hosted.isNone())
        return 0.0;
    const TransformerShape &shape = parts.ask.model->shape;
    const int size = cut.tensor * cut.pipeline;
    const double bytes =
        hosted.touched(shape, work.tokens) * keptBytes(parts.ask.weights()) + work.cache;
    const double flops = 2.0 * hosted.perToken * work.tokens;
    double seconds = 0.0;
    for (int i = 0; i < size; ++i) {
        const WorkloadHost &host = parts.hosts->of(std::size_t(copy * size + i));
        const double together = std::max(1.0, work.inFlight * shareOnHost(host, size));
        seconds += std::max(bytes / corner(host.bandwidth, at), flops / corner(host.compute, at))
                   * together / size;
    }
    return seconds;
}

} // namespace nongjang
