// What the parts of a workload are called, for the window and the command line.
#pragma once

#include "model/study/workload_report.h"

namespace nongjang {

/// Of a piece of time or memory, or an exchange, by its key; translated.
[[nodiscard]] QString workloadPieceTitle(const QString &key);
/// "TP 8, PP 4, DP 16"; degrees of one are left out, and "one GPU each" where all are.
[[nodiscard]] QString layoutText(const WorkloadLayout &layout);
/// The same with what is dealt and recomputed: "TP 8, DP 4; ZeRO 1; recomputed: all".
[[nodiscard]] QString trainingLayoutText(const WorkloadLayout &layout);
/// How the model is cut, and what hosts keep of it: "TP 4; experts in hosts".
[[nodiscard]] QString cutText(const WorkloadReport &workload);
/// What comes of it in one sentence: whether it fits, how fast, and what takes longest beside the computing.
[[nodiscard]] QString workloadSentence(const WorkloadReport &workload);

/// What that sentence is about: the links or hosts that hold it back, else the GPUs.
[[nodiscard]] QStringList workloadObjects(const WorkloadReport &workload);

} // namespace nongjang
