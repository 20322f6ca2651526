// Differences between designs, as variants hold them, and designs made of them. Pure functions.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/design/variant.h"

#include <QByteArray>

namespace nongjang {

/// What makes `other` of `base`: the JSON object that FORMAT.md describes under "changes". applyChanges(base, it) is `other`.
[[nodiscard]] QByteArray diffDesigns(const Design &base, const Design &other);

struct AppliedChanges
{
    Design design;
    QList<LooseChange> loose;       ///< what could not be applied, and why
    QByteArray looseChanges = "{}"; ///< the changes that were not applied, for withLooseChanges()
};
/// The base with the changes. What names a thing that the base no longer has is left out and told. Error: the result is no design
/// (a value of the wrong kind, an assembly that contains itself).
[[nodiscard]] Result<AppliedChanges> applyChanges(const Design &base, const QByteArray &changes);

/// `changes` and those that could not be applied, so that they are not lost when a variant is edited.
[[nodiscard]] QByteArray withLooseChanges(const QByteArray &changes, const QByteArray &loose);

/// The design of one variant of a file. The error says which one.
[[nodiscard]] Result<AppliedChanges> variantDesign(const Design &base, const Variant &variant);

} // namespace nongjang
