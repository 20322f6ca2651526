// Parts of the user's own that come while a design is open.
#pragma once

#include "model/catalog/part.h"

namespace nongjang {

class DesignSession;

/// The session knows the part from now on; one of the same id is replaced. Nothing is written.
void addOwnPart(DesignSession &session, PartPtr part);

} // namespace nongjang
