#include "model/session/own_parts.h"

#include "model/edit/drawn_part.h"
#include "model/io/catalog_writer.h"
#include "model/session/design_session.h"

#include <QCoreApplication>
#include <QFile>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::OwnParts)
};

Outcome canKeep(const Part &part, const Catalog &catalog, const QString &folder)
{
    if (!isValidId(part.id))
        return fail(ErrorCode::InvalidValue, Tr::tr("“%1” is not an id for a part").arg(part.id));
    if (catalog.part(part.id) && !QFile::exists(QString(folder % u'/' % part.id % u".json")))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("There is already a part “%1”; give the one in the file another id.")
                        .arg(part.id));
    if (part.drawing.isEmpty())
        return Done{};
    const Result<DrawnPart> drawn = withDrawing(Design(), part);
    return drawn ? Outcome(Done{}) : Outcome(Failure{drawn.error()});
}

} // namespace

void addOwnPart(DesignSession &session, PartPtr part)
{
    std::vector<PartPtr> parts = session.catalog().parts();
    parts.push_back(std::move(part)); // the later one of an id counts
    session.setCatalog(
        std::make_shared<const Catalog>(std::move(parts), session.catalog().userRules()));
}

Result<std::vector<PartPtr>> importParts(DesignSession &session, const QString &path,
                                         const QString &folder)
{
    const Result<std::vector<PartPtr>> read = loadCatalogFile(path);
    if (!read)
        return Failure{read.error()};
    if (read->empty())
        return fail(ErrorCode::InvalidValue, Tr::tr("%1 holds no part").arg(path));
    for (const PartPtr &part : *read)
        if (const Outcome fine = canKeep(*part, session.catalog(), folder); !fine)
            return Failure{fine.error()};
    std::vector<PartPtr> kept;
    for (const PartPtr &part : *read) {
        const Result<PartPtr> saved = saveOwnPart(*part, folder);
        if (!saved)
            return Failure{saved.error()};
        kept.push_back(*saved);
        addOwnPart(session, *saved);
    }
    return kept;
}

} // namespace nongjang
