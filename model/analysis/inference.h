// Answers of a language model: what limits their tokens (engineering model 5.5, 5.6). Pure functions.
#pragma once

#include "model/analysis/transformer.h"

namespace nongjang {

/// The GPUs that hold one copy of a model, cut over `tensor` GPUs in each of `pipeline` stages, all equal.
struct ServingSetting
{
    int tensor = 1;
    int pipeline = 1;
    ComputeRate compute; ///< of one GPU, what it sustains
    Bandwidth memory;    ///< of one GPU, what it obtains
    DataSize weights;    ///< of the whole model, as kept
    DataSize cachePerToken;
    double batch = 1;   ///< sequences at once
    double context = 0; ///< tokens each has behind it
    double elsewhere =
        0; ///< parameters that a token passes, and that the GPUs do not multiply with
    double layersElsewhere = 0; ///< share of the layers whose attention they do not compute either
    Duration host;              ///< what those take, for the whole batch
    Duration experts;  ///< of a layer with experts that lie on other GPUs: tokens to them and back
    Duration reduce;   ///< one all-reduce of a layer's activations over the tensor group; 0: none
    Duration handOver; ///< from one stage of the pipeline to the next
    Duration launch;   ///< each step, before anything runs
};

/// Weights as kept: `share` more than their bits say, for scales of small groups (5.5).
[[nodiscard]] DataSize weightSize(double parameters, double elementBytes, double share = 0.0);

struct DecodeTime
{
    Duration memory;   ///< to read weights and caches
    Duration compute;  ///< to multiply
    Duration exchange; ///< all-reduces, hand-overs and launch
    Duration host;     ///< of what hosts multiply with, in turns with the GPUs
    /// The slower of the first two, and the others.
    [[nodiscard]] Duration sum() const
    {
        return (memory < compute ? compute : memory) + exchange + host;
    }
};
/// One token for every sequence of the batch. Stages of a pipeline run one after another, so that their bandwidths do not add (5.5).
/// `weights` of the setting are those that the batch touches.
[[nodiscard]] DecodeTime decodeTime(const TransformerShape &, const ServingSetting &);
struct PrefillTime
{
    Duration products; ///< 2·N_act of each token
    Duration attention;
    Duration exchange;
    Duration host;
    [[nodiscard]] Duration sum() const { return products + attention + exchange + host; }
};
/// To read a prompt of so many tokens, one sequence; stages of a pipeline run one after another (5.5).
[[nodiscard]] PrefillTime prefillTime(const TransformerShape &, const ServingSetting &,
                                      double prompt);
/// Caches over so many GPUs are held `tensor` times where there are fewer heads than GPUs, and of latent attention always (5.5).
[[nodiscard]] double cacheCopies(const TransformerShape &, int tensor);

/// Money for a million tokens: (P · PUE · tariff + hourly cost) / (3600 · rate) · 10⁶ (5.6).
struct TokenCostInput
{
    Power wall;
    double pue = 1.0;
    Money perKilowattHour;
    Money perHour; ///< purchase and what else passes with time
    double tokensPerSecond = 1.0;
};
[[nodiscard]] Money costPerMillionTokens(const TokenCostInput &);
[[nodiscard]] Energy energyPerMillionTokens(Power wall, double pue, double tokensPerSecond);

} // namespace nongjang
