// What a farm file says about money and spares: keys of "site", and "prices", "rates", "purchases", "reliability".
#pragma once

#include "model/base/json_reader.h"
#include "model/design/design.h"
#include "model/io/farm_text.h"

namespace nongjang {

/// Errors go to the reader.
[[nodiscard]] CostFactors readCostFactors(JsonObjectReader &site);
void writeCostFactors(ObjectText &site, const CostFactors &cost);
[[nodiscard]] MoneySettings readMoney(JsonObjectReader &root);
/// Writes nothing where nothing is set.
void writeMoney(BlockText &root, const MoneySettings &money);

} // namespace nongjang
