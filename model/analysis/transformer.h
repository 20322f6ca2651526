// Language models by their shape: parameters, arithmetic, memory (engineering model, chapter 5). Pure functions.
#pragma once

#include "model/base/quantity.h"

namespace nongjang {

enum class Biases { None, Attention, All };

/// A decoder-only transformer. Sizes are numbers of elements; 0 where the model has no such thing.
struct TransformerShape
{
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kvHeads = 0;     ///< heads that keys and values are kept for
    int headSize = 0;    ///< elements of a head
    int ffn = 0;         ///< inner width of a dense layer
    bool isGated = true; ///< three matrices in a feed-forward layer (SwiGLU), else two (GELU)
    int vocabulary = 0;
    bool isTied = false; ///< the output uses the table of the input
    int positions = 0;   ///< learned positions
    Biases biases = Biases::None;
    bool hasHeadNorm = false; ///< queries and keys are normalised
    // Mixture of experts.
    int experts = 0; ///< per layer
    int topK = 0;    ///< experts each token passes
    int expertFfn = 0;
    int sharedFfn = 0;   ///< of what every token passes beside its experts
    int denseLayers = 0; ///< first layers without experts
    bool hasRouterBias = false;
    // Latent attention (MLA).
    int queryRank = 0;
    int kvRank = 0; ///< 0: ordinary attention
    int nopeSize = 0;
    int ropeSize = 0;
    int valueSize = 0;

    [[nodiscard]] bool isLatent() const { return kvRank > 0; }
    [[nodiscard]] int expertLayers() const { return experts > 0 ? layers - denseLayers : 0; }
    friend bool operator==(const TransformerShape &, const TransformerShape &) = default;
};

[[nodiscard]] double parameterCount(const TransformerShape &); ///< all of them (5.1)
/// Those one token passes: `topK` experts in place of all (5.1).
[[nodiscard]] double activeParameterCount(const TransformerShape &);
/// Of the experts of all layers together, without what is shared.
[[nodiscard]] double expertParameterCount(const TransformerShape &);
/// Active ones that are multiplied with: without the table of the input (5.2).
[[nodiscard]] double matrixParameterCount(const TransformerShape &);
/// Those that are looked up, row by row: the table of the input, if the output has its own, and positions (5.2).
[[nodiscard]] double lookedUpParameterCount(const TransformerShape &);
/// Distinct parameters that a batch of so many tokens touches: experts are drawn evenly (5.5).
[[nodiscard]] double touchedParameterCount(const TransformerShape &, double tokens);
/// Of those, experts' (5.5).
[[nodiscard]] double touchedExpertCount(const TransformerShape &, double tokens);
/// Keys and values of one token in all layers; elements of so many bytes (5.1).
[[nodiscard]] DataSize cachePerToken(const TransformerShape &, double elementBytes);

/// FLOP of one token, forward only, when it attends to so many before it (5.2).
[[nodiscard]] double forwardFlops(const TransformerShape &, double context);
/// Of those, attention's to the tokens before it.
[[nodiscard]] double attentionFlops(const TransformerShape &, double context);

} // namespace nongjang
