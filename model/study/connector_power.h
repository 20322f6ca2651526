// What power connectors may carry (engineering model 6.4).
#pragma once

#include "model/catalog/port.h"

namespace nongjang {

/// Watt of one connector: what the catalogue says of the port, else the specification. 0: not known.
[[nodiscard]] double connectorPower(const Port &port);
/// Pairs of wires that share what a connector carries. 0: not known.
[[nodiscard]] int supplyWires(const QString &connector);

} // namespace nongjang
