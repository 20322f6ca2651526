// Names in specifications of explorations; for its reader and writer.
#pragma once

#include "model/explore/explore_spec.h"

namespace nongjang {

[[nodiscard]] std::optional<ExploreTarget> exploreTargetFromName(const QString &name);
[[nodiscard]] QStringList exploreTargetNames();
[[nodiscard]] QStringList siteFieldNames();

} // namespace nongjang
