// Figures in files, as they were typed: "0.25 USD/kWh".
#pragma once

#include "model/base/json_reader.h"
#include "model/design/design.h"

#include <optional>
#include <string_view>

namespace nongjang {

/// Nothing: the key is not there, or what is there is no figure of that dimension, which is an error.
[[nodiscard]] std::optional<TypedValue> readTyped(JsonObjectReader &reader, std::string_view key,
                                                  Dimension dimension);

} // namespace nongjang
