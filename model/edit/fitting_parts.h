// Which parts of the catalogue could be joined to a component.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QSet>

namespace nongjang {

/// Ids of all parts to place that have a port which plugs into the port of the component, directly or by a cable of the catalogue
/// (connectionFit()). Without a port: into any of its ports that has a connector left. Empty: nothing fits, or there is no such
/// component or port.
[[nodiscard]] QSet<QString> fittingParts(const Design &design, const Catalog &catalog,
                                         const QString &assemblyId, const QString &componentId,
                                         const QString &portName = {});

} // namespace nongjang
