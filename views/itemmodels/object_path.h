// Paths as messages and the engine write them: "farm/rig[17]/gpu[3]".
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QString>

namespace nongjang {

/// The way to the first place an assembly is used, with the first instance of each block that stands for several:
/// "farm/pod/rig[1]". Empty: nowhere.
[[nodiscard]] QString instancePathOfAssembly(const Design &design, const QString &assemblyId);

/// Of these components of the assembly that `breadcrumb` leads to, those that are or hold accelerators; with all instances of the
/// blocks on the way: "farm/rig[1..128]/gpu".
[[nodiscard]] QStringList acceleratorPaths(const Design &design, const Catalog &catalog,
                                           const QStringList &breadcrumb,
                                           const QStringList &components);

} // namespace nongjang
