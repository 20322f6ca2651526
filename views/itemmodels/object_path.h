// Paths as messages and the engine write them: "farm/rig[17]/gpu[3]".
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QString>

#include <optional>

namespace nongjang {

/// The way to the first place an assembly is used, with the first instance of each block that stands for several:
/// "farm/pod/rig[1]". Empty: nowhere.
[[nodiscard]] QString instancePathOfAssembly(const Design &design, const QString &assemblyId);

/// The one component or cable that is selected in the assembly `breadcrumb` leads to: "farm/rig/gpu", "farm/rig/gpu:pcie". Empty: none, or more.
[[nodiscard]] QString selectionPath(const Design &design, const QStringList &breadcrumb,
                                    const QStringList &components, const QList<int> &cables);

/// Of these components of the assembly that `breadcrumb` leads to, those that are or hold accelerators; with all instances of the
/// blocks on the way: "farm/rig[1..128]/gpu".
[[nodiscard]] QStringList acceleratorPaths(const Design &design, const Catalog &catalog,
                                           const QStringList &breadcrumb,
                                           const QStringList &components);

/// A route in the order of these components: from the first one that is or holds an accelerator to the last, by way of those that hold
/// none. Of a block that stands for several, the first and the last are ends. Nothing: there are not two ends, or nothing is between.
[[nodiscard]] std::optional<StaticRoute> routeThrough(const Design &design, const Catalog &catalog,
                                                      const QStringList &breadcrumb,
                                                      const QStringList &components);

} // namespace nongjang
