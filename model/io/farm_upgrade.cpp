#include "model/io/farm_upgrade.h"

#include "model/io/farm_file.h"

namespace nongjang {

std::span<const UpgradeStep> farmUpgradeSteps()
{
    static_assert(currentFarmFormat == 1, "append a step for each new format");
    return {};
}

void upgradeFarm(nlohmann::ordered_json &root, int format, std::span<const UpgradeStep> steps,
                 QStringList &notes)
{
    for (std::size_t i = static_cast<std::size_t>(format) - 1; i < steps.size(); ++i) {
        steps[i](root, notes);
        root["format"] = static_cast<int>(i) + 2;
    }
}

} // namespace nongjang
