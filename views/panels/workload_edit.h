// What the parts of the workload panel do to the design.
#pragma once

#include "model/session/design_session.h"

namespace nongjang {

/// One undo step that changes what is said of the work; nothing happens where `edit` changes nothing.
template<class Edit>
void editWorkload(DesignSession &session, const QString &stepName, const Edit &edit)
{
    Design design = session.document().design();
    edit(design.workload);
    session.document().apply(design, stepName);
}

} // namespace nongjang
