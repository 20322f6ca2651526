// Parts of the user's own that come while a design is open.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <vector>

namespace nongjang {

class DesignSession;

/// The session knows the part from now on; one of the same id is replaced. Nothing is written.
void addOwnPart(DesignSession &session, PartPtr part);

/// Takes over a file of parts that someone else saved: each is kept in the folder of the user's own and known to the session; returns them.
/// Errors, and nothing is kept: the file cannot be read or holds no part, an id cannot be the name of a file or is that of a part that is
/// not the user's own, the drawing of a board is of no use, the folder cannot be written.
[[nodiscard]] Result<std::vector<PartPtr>> importParts(DesignSession &session, const QString &path,
                                                       const QString &folder);

} // namespace nongjang
