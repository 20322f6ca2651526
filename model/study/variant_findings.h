// What an evaluation cannot see: changes of a variant that found nothing to change.
#pragma once

#include "model/design/variant.h"
#include "model/study/report.h"

#include <QList>

namespace nongjang {

/// One finding INP-13 for each, among those of its severity.
void addLooseChanges(Report &report, const QList<LooseChange> &loose);

} // namespace nongjang
