// Device and module types of NetBox as parts: the YAML files of netbox-community/devicetype-library.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <QByteArray>

namespace nongjang {

/// One device or module type as a part of the user's own, under the id "netbox-" with its slug.
/// Read are manufacturer, model, part_number, u_height, weight and airflow, and as ports interfaces, power-ports and power-outlets; rates
/// come from the interface types. Power is the sum of the power ports, with the largest of them as its low end, for some are spare.
/// What such a file does not know (prices, lanes, slots, compute) stays unknown. What kind of part it is follows from its ports.
/// Errors name file, line and column: no YAML, aliases, several documents, more than 1 MB, a wrong type, a missing key.
[[nodiscard]] Result<Part> readDeviceType(const QByteArray &text, const QString &fileName);
[[nodiscard]] Result<Part> loadDeviceType(const QString &path);

} // namespace nongjang
