#include "model/analysis/training.h"

#include "model/analysis/adapters.h"

#include <algorithm>
#include <cmath>

namespace nongjang {

double computedFlops(const TransformerShape &shape, double sequence, Recompute recompute,
                     AttentionKind attention, int adapterRank)
{
    const double context = attention == AttentionKind::Plain ? sequence : sequence / 2.0;
    const double forward = forwardFlops(shape, context);
    const double logits = 2.0 * shape.vocabulary * double(shape.hidden);
    double again =
        0.0; // scores of fused attention are never kept, and counted with the backward pass
    if (recompute == Recompute::Full)
        again = forward - logits;
    else if (recompute == Recompute::Selective && attention == AttentionKind::Plain)
        again = attentionFlops(shape, context);
    const double all = 3.0 * forward + again;
    if (adapterRank == 0)
        return all;
    const double passes = recompute == Recompute::Full ? 4.0 : 3.0;
    return all - forwardFlops(shape, 0.0) + passes * adapterFlops(shape, adapterRank);
}

double attentionFlops(const TransformerShape &shape, double sequence, Recompute recompute,
                      AttentionKind attention)
{
    const bool isPlain = attention == AttentionKind::Plain;
    const double forward = attentionFlops(shape, isPlain ? sequence : sequence / 2.0);
    const bool isAgain =
        recompute == Recompute::Full || (recompute == Recompute::Selective && isPlain);
    return forward * (isAgain ? 4.0 : 3.0);
}

double expertFlopShare(const TransformerShape &shape)
{
    if (shape.experts == 0)
        return 0.0;
    const double active = expertParameterCount(shape) * shape.topK / shape.experts;
    return active / matrixParameterCount(shape);
}

DataSize scoreTraffic(const TransformerShape &shape, double sequence, Recompute recompute,
                      AttentionKind attention, const ScoreTraffic &traffic)
{
    if (attention == AttentionKind::Fused)
        return {};
    const double forwards = recompute == Recompute::None ? 1.0 : 2.0;
    return DataSize::fromSi((forwards * traffic.forward + traffic.backward) * shape.heads * sequence
                            * shape.layers);
}

double hostsOfToken(const TransformerShape &shape, double hosts, double limit)
{
    const double distinct = hosts * (1.0 - std::pow(1.0 - 1.0 / hosts, shape.topK));
    return std::min({distinct, limit, double(shape.topK)});
}

StateMemory stateMemory(double n, const TrainingState &state, ZeroStage zero, int copies)
{
    const double share = 1.0 / copies;
    const auto part = [&](double bytes, ZeroStage from) {
        return DataSize::fromSi(bytes * n * (zero >= from ? share : 1.0));
    };
    return {part(state.weightBytes, ZeroStage::Weights),
            part(state.gradientBytes, ZeroStage::Gradients),
            part(state.optimizerBytes, ZeroStage::Optimizer)};
}

DataSize activationPerLayer(const TransformerShape &shape, const ActivationInput &input, int tensor,
                            int context)
{
    const double s = input.sequence / context;
    const double t = tensor;
    const double tokens = s * input.microBatch * shape.hidden;
    if (input.recompute == Recompute::Full)
        return DataSize::fromSi(2.0 * tokens / (input.isSequenceParallel ? t : 1.0));
    const double scores = input.recompute == Recompute::None
                              ? 5.0 * shape.heads * input.sequence / shape.hidden / t
                              : 0.0;
    const double rest = input.isSequenceParallel ? 34.0 / t : 10.0 + 24.0 / t;
    return DataSize::fromSi(tokens * (rest + scores));
}

DataSize activationMemory(const TransformerShape &shape, const ActivationInput &input,
                          const ParallelLayout &layout, double microBatches, double chunks)
{
    const double layers = double(shape.layers) / layout.pipeline;
    const double stages = layout.pipeline;
    const double more = chunks > 1.0 ? 1.0 + (stages - 1.0) / (stages * chunks) : 1.0;
    const double kept = std::min(microBatches, stages) * more;
    return activationPerLayer(shape, input, layout.tensor, layout.context) * (layers * kept);
}

DataSize logitMemory(const TransformerShape &shape, const ActivationInput &input,
                     const ParallelLayout &layout)
{
    return DataSize::fromSi(6.0 * input.microBatch * input.sequence / layout.context
                            * shape.vocabulary / layout.tensor);
}

double pipelineBubble(int stages, double microBatches, double chunks)
{
    return (stages - 1) / (chunks * microBatches);
}

DataSize activationMessage(const TransformerShape &shape, const ActivationInput &input,
                           double elementBytes, int context)
{
    return DataSize::fromSi(elementBytes * input.microBatch * input.sequence / context
                            * shape.hidden);
}

DataSize expertMessagePerToken(const TransformerShape &shape, double elementBytes)
{
    return DataSize::fromSi(elementBytes * shape.topK * shape.hidden);
}

DataSize gradientTraffic(double n, double elementBytes, int copies, ZeroStage zero)
{
    const double rounds = zero == ZeroStage::Weights ? 3.0 : 2.0;
    return DataSize::fromSi(rounds * (copies - 1) / copies * elementBytes * n);
}

} // namespace nongjang
