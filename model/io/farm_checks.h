// What a farm file must fulfil beyond its grammar: ids are unique, references lead somewhere, nothing contains itself.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/design.h"

namespace nongjang {

/// Walks the JSON once more beside the design read from it, so that errors carry a position. The first one goes to the reader's context.
void checkReferences(JsonObjectReader &root, const Design &design);

} // namespace nongjang
