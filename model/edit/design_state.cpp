#include "model/edit/design_state.h"

#include "model/io/variant_changes.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DesignState)
};

Failure noSuchVariant(const QString &id)
{
    return fail(ErrorCode::UnknownReference, Tr::tr("there is no variant “%1”").arg(id));
}

qsizetype indexOf(const QList<Variant> &variants, const QString &id)
{
    const auto it = std::ranges::find(variants, id, &Variant::id);
    return it == variants.end() ? -1 : it - variants.begin();
}

/// "Used cards" becomes "used-cards", or "used-cards-2" where that is taken.
QString freeId(const QList<Variant> &variants, const QString &name)
{
    constexpr int longest = 40;
    QString wanted;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            wanted += c;
        else if (!wanted.isEmpty() && !wanted.endsWith(u'-') && wanted.size() < longest)
            wanted += u'-';
    }
    wanted = wanted.left(longest);
    while (wanted.endsWith(u'-'))
        wanted.chop(1);
    if (wanted.isEmpty())
        wanted = QStringLiteral("variant");
    QString id = wanted;
    for (int n = 2; indexOf(variants, id) >= 0; ++n)
        id = QStringLiteral("%1-%2").arg(wanted).arg(n);
    return id;
}

} // namespace

const Variant *DesignState::variant(const QString &id) const
{
    const qsizetype index = indexOf(variants, id);
    return index < 0 ? nullptr : &variants[index];
}

DesignState stateOf(const Design &base, const QList<Variant> &variants)
{
    DesignState state;
    state.design = base;
    state.variants = variants;
    return state;
}

QList<Variant> storedVariants(const DesignState &state)
{
    QList<Variant> variants = state.variants;
    if (const qsizetype index = indexOf(variants, state.active); index >= 0) {
        // What nobody edited stays as it was written.
        const Result<AppliedChanges> asWritten = applyChanges(state.base, variants[index].changes);
        if (!asWritten || !(asWritten->design == state.design))
            variants[index].changes =
                withLooseChanges(diffDesigns(state.base, state.design), state.looseChanges);
    }
    return variants;
}

Result<Design> designOf(const DesignState &state, const QString &id)
{
    if (id == state.active)
        return state.design;
    if (id.isEmpty())
        return state.baseDesign();
    const Variant *variant = state.variant(id);
    if (!variant)
        return noSuchVariant(id);
    Result<AppliedChanges> applied = variantDesign(state.baseDesign(), *variant);
    if (!applied)
        return Failure{applied.error()};
    return std::move(applied->design);
}

Result<DesignState> withActive(const DesignState &state, const QString &id)
{
    if (id == state.active)
        return state;
    DesignState result = stateOf(state.baseDesign(), storedVariants(state));
    if (id.isEmpty())
        return result;
    const Variant *variant = result.variant(id);
    if (!variant)
        return noSuchVariant(id);
    Result<AppliedChanges> applied = variantDesign(result.design, *variant);
    if (!applied)
        return Failure{applied.error()};
    result.base = result.design;
    result.design = std::move(applied->design);
    result.active = id;
    result.loose = applied->loose;
    result.looseChanges = applied->looseChanges;
    return result;
}

DesignState withNewVariant(const DesignState &state, const QString &name)
{
    DesignState result = state;
    result.variants = storedVariants(state);
    Variant made;
    if (const Variant *like = result.variant(state.active))
        made = *like;
    made.id = freeId(result.variants, name);
    made.name = name;
    const qsizetype at = indexOf(result.variants, state.active);
    result.variants.insert(at < 0 ? result.variants.size() : at + 1, made);
    result.base = state.baseDesign();
    result.active = made.id;
    return result;
}

Result<DesignState> withVariantText(const DesignState &state, const QString &id,
                                    const QString &name, const QString &note)
{
    const qsizetype index = indexOf(state.variants, id);
    if (index < 0)
        return noSuchVariant(id);
    DesignState result = state;
    result.variants[index].name = name;
    result.variants[index].note = note;
    return result;
}

Result<DesignState> withoutVariant(const DesignState &state, const QString &id)
{
    const qsizetype index = indexOf(state.variants, id);
    if (index < 0)
        return noSuchVariant(id);
    DesignState result = id == state.active ? stateOf(state.baseDesign(), state.variants) : state;
    result.variants.removeAt(index);
    return result;
}

Result<DesignState> promoted(const DesignState &state, const QString &id, const QString &oldName)
{
    QList<Variant> variants = storedVariants(state);
    const qsizetype index = indexOf(variants, id);
    if (index < 0)
        return noSuchVariant(id);
    const Design &old = state.baseDesign();
    const Result<Design> design = designOf(state, id);
    if (!design)
        return Failure{design.error()};
    for (Variant &each : variants) {
        const Result<AppliedChanges> applied = applyChanges(old, each.changes);
        if (each.id != id && applied) // one that is no design keeps its changes: they may fit again
            each.changes =
                withLooseChanges(diffDesigns(*design, applied->design), applied->looseChanges);
    }
    Variant previous;
    previous.name = oldName;
    previous.changes = diffDesigns(*design, old);
    variants.removeAt(index);
    previous.id = freeId(variants, oldName);
    variants.insert(index, previous);
    return stateOf(*design, variants);
}

} // namespace nongjang
