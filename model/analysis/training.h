// Training of a language model: memory of a GPU and what GPUs tell each other (engineering model 5.3, 5.4). Pure functions.
#pragma once

#include "model/analysis/transformer.h"

namespace nongjang {

/// How a model is cut over GPUs: degrees of each kind of parallelism.
struct ParallelLayout
{
    int tensor = 1;
    int context = 1;
    int expert = 1; ///< within the copies of the model
    int pipeline = 1;
    int data = 1; ///< copies of the model, those over which experts are dealt among them
    [[nodiscard]] int gpus() const { return tensor * context * pipeline * data; }
    friend bool operator==(const ParallelLayout &, const ParallelLayout &) = default;
};

/// What of the state is dealt over the copies: nothing, optimizer, and gradients, and weights.
enum class ZeroStage { None = 0, Optimizer = 1, Gradients = 2, Weights = 3 };
/// What of the activations is computed a second time instead of kept: nothing, the scores of attention, all but the input of a layer.
enum class Recompute { None, Selective, Full };

/// How attention is computed: its scores stay in the chip and half of the square is left out, or all of them pass through memory.
enum class AttentionKind { Fused, Plain };

/// FLOP of one token of a sequence, forward and backward, with those of `recompute` (5.2). With adapters of a rank above 0 the weights
/// beside them stay as they are, and no gradients of them are computed (5.3).
[[nodiscard]] double computedFlops(const TransformerShape &, double sequence, Recompute,
                                   AttentionKind, int adapterRank = 0);
/// Of attention alone, without products of weights (5.2).
[[nodiscard]] double attentionFlops(const TransformerShape &, double sequence, Recompute,
                                    AttentionKind);
/// Share of products of weights that routed experts take (5.2).
[[nodiscard]] double expertFlopShare(const TransformerShape &);
/// Byte that an element of the scores is read and written, in all kernels that it passes.
struct ScoreTraffic
{
    double forward = 0.0;
    double backward = 0.0;
};
/// Of the scores of one token in all layers, forward and backward, and forward again where they are recomputed; none if fused (5.2).
[[nodiscard]] DataSize scoreTraffic(const TransformerShape &, double sequence, Recompute,
                                    AttentionKind, const ScoreTraffic &);
/// Hosts that one token is sent to, each once, when its experts lie evenly over `hosts`, of which routing uses `limit` at most (5.4).
[[nodiscard]] double hostsOfToken(const TransformerShape &, double hosts, double limit);

struct TrainingState
{
    double weightBytes = 2.0; ///< per parameter
    double gradientBytes = 2.0;
    double optimizerBytes = 12.0; ///< master copy and moments: Adam 4 + 4 + 4
    [[nodiscard]] double total() const { return weightBytes + gradientBytes + optimizerBytes; }
};

struct StateMemory
{
    DataSize weights;
    DataSize gradients;
    DataSize optimizer;
    [[nodiscard]] DataSize sum() const { return weights + gradients + optimizer; }
};
/// Z0 16·N | Z1 4·N + 12·N/dp | Z2 2·N + 14·N/dp | Z3 16·N/dp with Adam in mixed precision (5.3).
[[nodiscard]] StateMemory stateMemory(double localParameters, const TrainingState &, ZeroStage,
                                      int copies);

struct ActivationInput
{
    double sequence = 0; ///< tokens of a sequence
    double microBatch = 1;
    Recompute recompute = Recompute::Selective;
    bool isSequenceParallel = true; ///< what TP leaves whole is dealt along the sequence
};
/// What one layer keeps of one micro-batch until its backward pass, on one GPU of `tensor` and `context` (5.3).
[[nodiscard]] DataSize activationPerLayer(const TransformerShape &, const ActivationInput &,
                                          int tensor, int context);
/// Of the first stage of a pipeline that keeps min(micro-batches, stages) at a time (1F1B); of `chunks` that take turns
/// 1 + (p − 1)/(p·v) times as much (5.3).
[[nodiscard]] DataSize activationMemory(const TransformerShape &, const ActivationInput &,
                                        const ParallelLayout &, double microBatches,
                                        double chunks = 1.0);
/// Logits and their gradient: 6·b·s·V/t byte (5.3).
[[nodiscard]] DataSize logitMemory(const TransformerShape &, const ActivationInput &,
                                   const ParallelLayout &);

/// (p − 1)/(v·m): time the pipeline stands idle against the time it works; v chunks per stage (5.4).
[[nodiscard]] double pipelineBubble(int stages, double microBatches, double chunks = 1.0);

/// Of one layer and micro-batch: β·b·s·h, what is added up or passed on in one go (5.4).
[[nodiscard]] DataSize activationMessage(const TransformerShape &, const ActivationInput &,
                                         double elementBytes, int context);
/// What a token of one layer with experts costs in one direction: top_k · h · β (5.4).
[[nodiscard]] DataSize expertMessagePerToken(const TransformerShape &, double elementBytes);
/// What each GPU passes on in a step for gradients and weights: 2(dp − 1)/dp·β·N, half as much again where weights are dealt (5.4).
[[nodiscard]] DataSize gradientTraffic(double localParameters, double elementBytes, int copies,
                                       ZeroStage);

} // namespace nongjang
