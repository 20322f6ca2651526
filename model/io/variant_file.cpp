#include "model/io/variant_file.h"

#include "model/io/variant_changes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::VariantFile)
};

const Variant *findVariant(const QList<Variant> &variants, const QString &name)
{
    auto it = std::ranges::find(variants, name, &Variant::id);
    if (it == variants.end())
        it = std::ranges::find(variants, name, &Variant::name);
    return it == variants.end() ? nullptr : &*it;
}

} // namespace

FarmName farmName(const QString &text)
{
    const qsizetype mark = text.lastIndexOf(u'#');
    if (mark < 0 || QFile::exists(text))
        return {text, {}};
    return {text.left(mark), text.mid(mark + 1)};
}

Result<LoadedDesign> chooseVariant(LoadedDesign file, const FarmName &name)
{
    if (name.variant.isEmpty())
        return file;
    const Variant *variant = findVariant(file.variants, name.variant);
    if (!variant) {
        QStringList ids;
        for (const Variant &each : file.variants)
            ids << each.id;
        const QString known =
            ids.isEmpty() ? Tr::tr("it has none") : Tr::tr("it has %1").arg(ids.join(u", "));
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("%1: there is no variant “%2”; %3").arg(name.file, name.variant, known));
    }
    Result<AppliedChanges> applied = variantDesign(file.design, *variant);
    if (!applied)
        return fail(applied.error().code,
                    QStringLiteral("%1: %2").arg(name.file, applied.error().message));
    file.design = std::move(applied->design);
    file.loose = applied->loose;
    file.looseChanges = applied->looseChanges;
    file.variant = variant->id;
    file.variantTitle = variant->title();
    file.variants.clear();
    return file;
}

} // namespace nongjang
