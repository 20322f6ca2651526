// What single placed assemblies have different inside from the others of their kind.
#pragma once

#include "model/design/design.h"

#include <vector>

namespace nongjang {

/// Puts an override onto a component; what the override leaves out stays.
void applyOverride(Component &component, const InsideOverride &override_);
/// Puts overrides by path onto the contents of an assembly. Deeper ones go into `inside` of the placed assembly on the way, before what
/// that has of its own. Paths that lead nowhere are skipped.
void applyInside(Assembly &assembly, const QMap<QString, InsideOverride> &inside);

/// An entry of `inside` whose path names no component.
struct UnknownInside
{
    QString assembly;  ///< that the component is placed in
    QString component; ///< that has the entry
    QString path;
};

struct ResolvedInside
{
    Design design;
    std::vector<UnknownInside> unknown;
};

/// The design in which every component with an `inside` is placed from a variant of its assembly that has the overrides in it, so that no
/// `inside` is left. Components keep their ids, hence paths stay as they were; equal variants are one. Without overrides: the design itself.
[[nodiscard]] ResolvedInside resolveInside(const Design &design);
/// The assembly of the user's design that a variant was made from; any other id as it is.
[[nodiscard]] QString originalAssembly(const QString &id);

} // namespace nongjang
