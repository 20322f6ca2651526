// What the parts of the traffic panel do to the design.
#pragma once

#include "model/session/design_session.h"

namespace nongjang {

/// One undo step that changes the traffic settings; nothing happens where `edit` changes nothing.
template<class Edit>
void editTraffic(DesignSession &session, const QString &stepName, const Edit &edit)
{
    Design design = session.document().design();
    edit(design.traffic);
    session.document().apply(design, stepName);
}

} // namespace nongjang
