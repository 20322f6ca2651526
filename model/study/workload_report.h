// What the report says about the work the farm is drawn for (engineering model, chapter 5).
#pragma once

#include "model/analysis/training.h"
#include "model/design/workload.h"
#include "model/study/report_figure.h"

#include <QString>

#include <optional>
#include <vector>

namespace nongjang {

/// How the work is cut over the GPUs.
struct WorkloadLayout
{
    ParallelLayout parallel;
    ZeroStage zero = ZeroStage::Optimizer;
    Recompute recompute = Recompute::Selective;
    double microBatch = 1.0;
    double microBatches = 1.0; ///< of a copy in a step
    friend bool operator==(const WorkloadLayout &, const WorkloadLayout &) = default;
};

/// Part of a time or of a memory, by its key: "compute", "weights".
struct WorkloadPiece
{
    QString key;
    double value = 0.0; ///< second, or byte
};

/// Another way to cut the work, and what comes of it.
struct WorkloadChoice
{
    WorkloadLayout layout;
    double tokensPerSecond = 0.0;
    double memory = 0.0;   ///< byte on the fullest GPU
    double fullness = 0.0; ///< of the fullest memory, of a GPU or a host
    [[nodiscard]] bool fits() const { return fullness <= 1.0; }
};

/// What tensor groups, copies and so on obtain of the network while all of them exchange at once.
struct WorkloadExchange
{
    QString key;          ///< "tensor", "context", "expert", "pipeline", "data"
    double bytes = 0.0;   ///< of one message
    double seconds = 0.0; ///< of a step, or of an output token, before anything is hidden
    double exposed = 0.0; ///< what is left of it beside the computing
    double busbw = 0.0;   ///< byte/s
    QString limit;        ///< class of links that holds it back
    QString source;       ///< where the speed of those comes from
    bool isAcrossHosts = false;
    bool isAcrossSockets = false;
    QStringList objects; ///< the GPUs of a group, as an example
};

/// What would make the work finish sooner, were it twice as fast.
struct WorkloadBottleneck
{
    QString name;              ///< a class of links, or what GPUs do
    double saving = 0.0;       ///< share of the time of a step, or of a token
    QStringList objects;       ///< paths, to frame
    bool isBesideGpus = false; ///< links, or hosts that keep weights
};

struct WorkloadReport
{
    WorkloadSettings asked;
    QString model; ///< its name
    double parameters = 0.0;
    double activeParameters = 0.0;
    double gpus = 0.0; ///< that take part
    WorkloadLayout layout;
    bool isChosen = false; ///< the program cut it, in part at least
    QString invalid;       ///< why it cannot be cut as asked; nothing else is known then
    bool fits = false;
    MaybeFigure memoryNeeded;    ///< on the fullest GPU
    MaybeFigure memoryAvailable; ///< of the GPU that has least
    // Weights that are kept in hosts.
    bool hasHostedExperts = false;
    int hostedLayers = 0;            ///< whole ones
    MaybeFigure hostMemoryNeeded;    ///< in the fullest host
    MaybeFigure hostMemoryAvailable; ///< of that one
    std::vector<WorkloadPiece> memory;
    std::vector<WorkloadPiece> time; ///< of a step, or of an output token
    std::vector<WorkloadExchange> exchanges;
    std::vector<WorkloadChoice> choices;         ///< quickest first
    std::vector<WorkloadBottleneck> bottlenecks; ///< most worth first
    MaybeFigure tokensPerSecond;                 ///< trained on, or written
    MaybeFigure energyPerMillionTokens;
    MaybeFigure costPerMillionTokens;
    // Training.
    MaybeFigure stepTime;
    MaybeFigure flopsUtilisation; ///< share of the peak, recomputation not counted (MFU)
    MaybeFigure timeToTrain;
    double batch = 0.0;  ///< sequences of a step
    double bubble = 0.0; ///< time the pipeline stands idle against the time it works
    // Answering.
    MaybeFigure timeToFirstToken;
    MaybeFigure timePerToken;
    MaybeFigure tokensPerUser;
    MaybeFigure mostUsers;   ///< whose keys and values fit
    MaybeFigure prefillRate; ///< tokens of prompts a second
    /// GPUs that compute in another precision because they lack this one.
    QStringList emulated;
    QString precision; ///< that is multiplied in
    [[nodiscard]] bool isTraining() const { return asked.task == WorkloadTask::Training; }
    /// `fits` is both.
    [[nodiscard]] bool fitsGpus() const
    {
        return memoryNeeded && memoryAvailable && memoryNeeded->value <= memoryAvailable->value;
    }
    [[nodiscard]] bool fitsHosts() const
    {
        return !hostMemoryNeeded || hostMemoryNeeded->value <= hostMemoryAvailable->value;
    }
};

} // namespace nongjang
