// Older files are brought up to date step by step, in memory; the file on disk is not touched until the user saves.
#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <nlohmann/json.hpp>
#include <span>

namespace nongjang {

/// Turns format n into n + 1 on the raw JSON, never with the live model classes; frozen once released.
/// Notes tell the user what changed.
using UpgradeStep = void (*)(nlohmann::ordered_json &root, QStringList &notes);

/// The released steps: index i upgrades format i + 1 to i + 2.
[[nodiscard]] std::span<const UpgradeStep> farmUpgradeSteps();

/// Applies the steps that `format` still needs and sets the key "format".
void upgradeFarm(nlohmann::ordered_json &root, int format, std::span<const UpgradeStep> steps,
                 QStringList &notes);

} // namespace nongjang
