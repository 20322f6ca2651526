#include "model/session/open_inputs.h"

#include "model/edit/design_state.h"
#include "model/io/variant_changes.h"
#include "model/session/design_session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::OpenInputs)
};

} // namespace

QString openTitle(DesignSession &session)
{
    const QString name = session.document().state().baseDesign().name;
    const QString file = session.filePath();
    return !name.isEmpty()   ? name
           : !file.isEmpty() ? QFileInfo(file).completeBaseName()
                             : Tr::tr("This design");
}

std::vector<CompareInput> variantInputs(const Design &base, const QList<Variant> &variants,
                                        const QString &title, const QString &baseTitle,
                                        const QString &file)
{
    std::vector<CompareInput> inputs{{base, variants.isEmpty() ? title : baseTitle, file, {}, {}}};
    for (const Variant &variant : variants)
        if (Result<AppliedChanges> applied = variantDesign(base, variant))
            inputs.push_back(
                {std::move(applied->design), variant.title(), file, variant.id, applied->loose});
    return inputs;
}

std::vector<CompareInput> openInputs(DesignSession &session, bool isAlone)
{
    const DesignState &state = session.document().state();
    const QString title = openTitle(session);
    return variantInputs(state.baseDesign(), storedVariants(state), title,
                         isAlone ? Tr::tr("Base") : title, session.filePath());
}

} // namespace nongjang
