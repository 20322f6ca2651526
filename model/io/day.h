// Days in files: "2026-10-01".
#pragma once

#include "model/base/json_reader.h"

#include <QString>

#include <string_view>

namespace nongjang {

/// Year, month and day with hyphens, and nothing else.
[[nodiscard]] bool isDay(const QString &text);
/// Empty, or a day; anything else is an error at the key.
[[nodiscard]] QString readDay(JsonObjectReader &reader, std::string_view key);

} // namespace nongjang
