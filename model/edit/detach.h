// Taking some out of what stands for many, and an assembly out of those that are alike.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace nongjang {

/// Gives a placed assembly a copy of its assembly to itself, with what it has different inside put in: edits inside one no longer show in
/// the other. The copy is called like the original with a number. Error: no placed assembly.
[[nodiscard]] Result<Design> makeOwnAssembly(const Design &design, const QString &assemblyId,
                                             const QString &componentId);

struct Split
{
    Design design;
    QString id; ///< of the component that was taken out
};

/// Takes `count` of the instances that a component stands for, from number `first` on, out into a component of their own. Every cable
/// joins the connectors it joined, in more than one piece where one cannot say it. Error: the numbers are not there, none would
/// remain, a cable is not sound, or a port that the assembly shows leads to both.
[[nodiscard]] Result<Split> splitComponent(const Design &design, const Catalog &catalog,
                                           const QString &assemblyId, const QString &componentId,
                                           int first, int count);

} // namespace nongjang
