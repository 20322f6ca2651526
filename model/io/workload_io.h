// The "workload" object of a farm file.
#pragma once

#include "model/base/json_reader.h"
#include "model/base/result.h"
#include "model/design/workload.h"

#include <QByteArray>
#include <QStringList>

namespace nongjang {

/// Errors go to the reader.
[[nodiscard]] WorkloadSettings readWorkload(JsonObjectReader &reader);
[[nodiscard]] QByteArray workloadLine(const WorkloadSettings &workload);
/// "training", "inference"; empty for none.
[[nodiscard]] QString workloadTaskName(WorkloadTask task);
[[nodiscard]] WorkloadTask workloadTaskFromName(
    const QString &name); ///< None: there is no such task

/// What may stand for "precision", "optimizer", "recompute", "weights" or "cache"; empty for other keys.
[[nodiscard]] QStringList workloadWords(const QString &key);
/// The most that may stand where a number of tokens, sequences or users does.
inline constexpr int mostWorkloadTokens = 100'000'000;
inline constexpr int mostAdapterRank = 4096;

/// With changes such as "tensor=8" or "model=llama-3-70b", by the keys of files; nothing after the sign takes a key away. An error says
/// which of them is wrong.
[[nodiscard]] Result<WorkloadSettings> changedWorkload(const WorkloadSettings &workload,
                                                       const QStringList &changes);

} // namespace nongjang
