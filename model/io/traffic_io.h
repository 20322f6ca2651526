// The "traffic" object of a farm file.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/design.h"

#include <QByteArray>

namespace nongjang {

/// Errors go to the reader.
[[nodiscard]] TrafficSettings readTraffic(JsonObjectReader &reader);
[[nodiscard]] QByteArray trafficBlock(const TrafficSettings &traffic, int indent);

} // namespace nongjang
