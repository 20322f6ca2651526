// What a farm file says about a board of one's own: the object "board" of an assembly.
#pragma once

#include "model/base/json_reader.h"
#include "model/design/board_spec.h"
#include "model/io/farm_text.h"

namespace nongjang {

/// Nothing where the assembly has no "board"; errors go to the reader.
[[nodiscard]] std::optional<BoardSpec> readBoard(JsonObjectReader &assembly);
/// Writes nothing where the assembly is no board.
void writeBoard(BlockText &assembly, const std::optional<BoardSpec> &board, int indent);

} // namespace nongjang
