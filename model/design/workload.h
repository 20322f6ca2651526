// The work a farm is drawn for: training a language model, or answering with one.
#pragma once

#include "model/design/typed_value.h"

#include <QString>

#include <optional>

namespace nongjang {

enum class WorkloadTask { None, Training, Inference };

/// What is left out is chosen: what makes the work fastest on this drawing, or the usual value.
struct WorkloadSettings
{
    WorkloadTask task = WorkloadTask::None;
    QString model;     ///< id of a language model: "llama-3-70b"
    QString precision; ///< that is multiplied in: "bf16", and that is meant when empty
    // How the model is cut over GPUs; copies of it take what is left.
    std::optional<int> tensor;
    std::optional<int> context;
    std::optional<int> expert;
    std::optional<int> pipeline;
    std::optional<int> chunks; ///< of layers on each stage, which takes turns (interleaved)
    // Training.
    std::optional<int> batch; ///< sequences of a step, all copies together
    std::optional<int> microBatch;
    std::optional<int> sequence;  ///< tokens
    std::optional<double> tokens; ///< of the whole run
    std::optional<int>
        lora; ///< rank of adapters, which are trained beside frozen weights; empty: all weights are trained
    std::optional<int> zero;     ///< 0..3: what of the state is dealt over copies
    QString optimizer;           ///< "adam", "adam8bit", "sgd"; empty: adam
    QString recompute;           ///< "none", "selective", "full"
    QString attention;           ///< "fused", also when empty; "plain": scores pass through memory
    bool isProportional = false; ///< faster GPUs take more of a batch, else all the same
    QString
        weights; ///< precision they are kept in while they stay as they are: "int4"; empty: that of the arithmetic
    // Answering.
    QString
        offload; ///< kept in the memory of hosts, and multiplied there: "experts", "layers"; empty: nothing
    QString cache;             ///< precision of keys and values; empty: bf16
    std::optional<int> prompt; ///< tokens
    std::optional<int> output;
    std::optional<int> users; ///< sequences at once, in the whole farm
    UnknownKeys unknown;
    friend bool operator==(const WorkloadSettings &, const WorkloadSettings &) = default;
};

} // namespace nongjang
