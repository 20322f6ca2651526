// A design with its variants while one of them is edited. Pure functions; the window and the command line use the same.
#pragma once

#include "model/base/result.h"
#include "model/design/design.h"
#include "model/design/variant.h"

#include <QList>
#include <QString>

namespace nongjang {

/// The base, what each variant has different from it, and which of them is in hand. Copies are cheap and are snapshots.
struct DesignState
{
    Design design;           ///< in hand: the base, or the active variant
    Design base = {};        ///< only while a variant is active
    QList<Variant> variants; ///< that of the active one is as of its choice: see storedVariants()
    QString active;          ///< id; empty: the base
    QList<LooseChange> loose = {};  ///< of the active one: what found nothing to change
    QByteArray looseChanges = "{}"; ///< the same as changes

    [[nodiscard]] const Design &baseDesign() const { return active.isEmpty() ? design : base; }
    [[nodiscard]] const Variant *variant(const QString &id) const; ///< null: none
    friend bool operator==(const DesignState &, const DesignState &) = default;
};

[[nodiscard]] DesignState stateOf(const Design &base, const QList<Variant> &variants);
/// The variants as they are to be written: the active one with what was edited.
[[nodiscard]] QList<Variant> storedVariants(const DesignState &state);
/// The design of a variant; the base where `id` is empty. Error: there is none, or it is no design.
[[nodiscard]] Result<Design> designOf(const DesignState &state, const QString &id);

/// Takes another variant in hand; the base where `id` is empty.
[[nodiscard]] Result<DesignState> withActive(const DesignState &state, const QString &id);
/// A variant like the one in hand, which it then is. The id follows from the name.
[[nodiscard]] DesignState withNewVariant(const DesignState &state, const QString &name);
/// Error: there is no such variant.
[[nodiscard]] Result<DesignState> withVariantText(const DesignState &state, const QString &id,
                                                  const QString &name, const QString &note);
/// The base is in hand where it was the active one.
[[nodiscard]] Result<DesignState> withoutVariant(const DesignState &state, const QString &id);
/// That variant becomes the base, and the base a variant called `oldName` in its place. All others stay the designs they are.
[[nodiscard]] Result<DesignState> promoted(const DesignState &state, const QString &id,
                                           const QString &oldName);

} // namespace nongjang
