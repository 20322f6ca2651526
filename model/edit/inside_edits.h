// Edits of what one placed assembly has different inside. A way is the ids of placed assemblies from the farm inwards, {"pod", "rig"}.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace nongjang {

/// The component as it is at the end of the way, with what is different there put in. Empty: there is none.
[[nodiscard]] std::optional<Component> componentThere(const Design &design, const QStringList &way,
                                                      const QString &componentId);
/// What the first placed assembly of the way has different for this component; null: nothing.
[[nodiscard]] const InsideOverride *insideThere(const Design &design, const QStringList &way,
                                                const QString &componentId);
/// Makes the component at the end of the way like `edited` (condition, price, p2p, off, figures); other instances stay. Error: the
/// value is refused, or taken away where the assembly has one, which an override cannot say.
[[nodiscard]] Result<Design> changeThere(const Design &design, const Catalog &catalog,
                                         const QStringList &way, const Component &edited);
/// Takes away what the first placed assembly of the way has different for this component.
[[nodiscard]] Design resetThere(const Design &design, const QStringList &way,
                                const QString &componentId);

/// Rewrites the paths of every `inside` that lead through an assembly: `map` gets the rest of the path from there ("gpu", "shelf/gpu")
/// and returns what stands for it now; nothing: the entry goes. To be used before the assembly itself is changed.
[[nodiscard]] Design mapInside(const Design &design, const QString &assemblyId,
                               const std::function<QStringList(const QString &)> &map);

} // namespace nongjang
