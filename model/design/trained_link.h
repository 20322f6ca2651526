// What a link was seen to run at, where that is less than it is made for: a riser that drops to an older generation, a bridge of which
// not all links are found.
#pragma once

#include "model/base/quantity.h"
#include "model/base/result.h"

#include <QString>

#include <optional>

namespace nongjang {

struct TrainedLink
{
    QString text; ///< as typed: "gen3 x8", "x4", "50 GB/s"
    std::optional<int> generation;
    std::optional<int> lanes;
    std::optional<Bandwidth> rate; ///< per direction
    friend bool operator==(const TrainedLink &, const TrainedLink &) = default;
};

/// PCIe by generation, lanes or both ("gen3 x8"), other links by the nominal rate of one ("50 GB/s").
[[nodiscard]] Result<TrainedLink> parseTrainedLink(const QString &text);

} // namespace nongjang
