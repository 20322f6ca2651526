#include "model/session/own_parts.h"

#include "model/base/file_writer.h"
#include "model/edit/drawn_part.h"
#include "model/edit/file_step.h"
#include "model/edit/free_name.h"
#include "model/io/catalog_writer.h"
#include "model/session/design_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

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

namespace {

/// Files of parts in a folder, in the order in which they are read.
QStringList partFiles(const QString &folder)
{
    QStringList files = catalogFiles({folder});
    files.removeIf(
        [&folder](const QString &path) { return !path.startsWith(folder) || isRulesFile(path); });
    return files;
}

/// The part of this id that counts: the last one. Null: there is none.
PartPtr lastOf(const std::vector<PartPtr> &parts, const QString &id)
{
    const auto at = std::find_if(parts.rbegin(), parts.rend(),
                                 [&id](const PartPtr &part) { return part->id == id; });
    return at == parts.rend() ? nullptr : *at;
}

PartPtr ownPart(const QString &folder, const QString &id)
{
    PartPtr found;
    for (const QString &path : partFiles(folder))
        if (const Result<std::vector<PartPtr>> parts = loadCatalogFile(path))
            if (const PartPtr part = lastOf(*parts, id))
                found = part;
    return found;
}

} // namespace

OwnParts::OwnParts(DesignSession &session, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(folder)
{
    connect(&session, &DesignSession::catalogChanged, this, &OwnParts::look);
    look();
}

void OwnParts::look()
{
    m_ids.clear();
    for (const QString &path : partFiles(m_folder))
        if (const Result<std::vector<PartPtr>> parts = loadCatalogFile(path))
            for (const PartPtr &part : *parts)
                m_ids.insert(part->id);
}

/// The last file that has it, for that one counts.
QString OwnParts::fileOf(const QString &id) const
{
    QString found;
    for (const QString &path : partFiles(m_folder)) {
        const Result<std::vector<PartPtr>> parts = loadCatalogFile(path);
        if (parts && lastOf(*parts, id))
            found = path;
    }
    return found;
}

Result<QByteArray> OwnParts::textOf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

Outcome OwnParts::create(const Part &part, const QString &step)
{
    if (m_session.catalog().part(part.id))
        return fail(ErrorCode::InvalidValue,
                    tr("There is already a part “%1”; give this one another id.").arg(part.id));
    if (const Outcome fine = canKeep(part, m_session.catalog(), m_folder); !fine)
        return fine;
    const QString path = freeName(QString(m_folder % u'/' % part.id),
                                  [](const QString &stem) {
                                      return QFileInfo::exists(stem % QStringLiteral(".json"));
                                  })
                         % QStringLiteral(".json");
    if (const Result<PartPtr> fine = checkedPart(part); !fine)
        return fail(fine.error().code, partErrorText(fine.error()));
    return perform({path, part.id, {}, writeCatalogFile({part}, part.family)}, step);
}

Outcome OwnParts::change(const Part &part, const QString &step)
{
    const QString path = fileOf(part.id);
    if (path.isEmpty())
        return fail(ErrorCode::UnknownReference,
                    tr("“%1” is no part of your own any more.").arg(part.id));
    if (const Result<PartPtr> fine = checkedPart(part); !fine)
        return fail(fine.error().code, partErrorText(fine.error()));
    const Result<QByteArray> before = textOf(path);
    if (!before)
        return Failure{before.error()};
    const Result<QByteArray> after = withPartInFile(*before, path, part);
    if (!after)
        return Failure{after.error()};
    return perform({path, part.id, *before, *after}, step);
}

Outcome OwnParts::remove(const QString &id, const QString &step)
{
    const QString path = fileOf(id);
    if (path.isEmpty())
        return fail(ErrorCode::UnknownReference,
                    tr("“%1” is no part of your own any more.").arg(id));
    const Result<QByteArray> before = textOf(path);
    if (!before)
        return Failure{before.error()};
    const Result<QByteArray> after = withoutPartInFile(*before, path, id);
    if (!after)
        return Failure{after.error()};
    FileChange change{path, id, *before, *after};
    if (after->isEmpty())
        change.after.reset();
    return perform(change, step);
}

Outcome OwnParts::exportTo(const QStringList &ids, const QString &path) const
{
    std::vector<Part> parts;
    QString family;
    for (const QString &id : ids) {
        const PartPtr part = m_session.catalog().part(id);
        if (!part || !has(id))
            return fail(ErrorCode::UnknownReference,
                        tr("“%1” is no part of your own any more.").arg(id));
        family = parts.empty() || family == part->family ? part->family : ownFamily();
        parts.push_back(*part);
    }
    return writeFile(writeCatalogFile(parts, family), path);
}

/// Only over the text that is expected there: what others wrote meanwhile is not lost.
Outcome OwnParts::put(const FileChange &change, bool isForward)
{
    const std::optional<QByteArray> &expected = isForward ? change.before : change.after;
    const std::optional<QByteArray> &wanted = isForward ? change.after : change.before;
    std::optional<QByteArray> present;
    if (QFileInfo::exists(change.path)) {
        const Result<QByteArray> text = textOf(change.path);
        if (!text)
            return Failure{text.error()};
        present = *text;
    }
    if (present != expected)
        return fail(
            ErrorCode::FileWrite,
            tr("%1 was changed by something else meanwhile, and stays as it is.").arg(change.path));
    if (!wanted && !QFile::remove(change.path))
        return fail(
            ErrorCode::FileWrite,
            tr("%1 cannot be removed. Check that its folder can be written.").arg(change.path));
    if (wanted) {
        QDir().mkpath(m_folder); // where that fails, writing says why
        if (const Outcome written = writeFile(*wanted, change.path); !written)
            return written;
    }
    refresh(change.id);
    return Done{};
}

Outcome OwnParts::perform(const FileChange &change, const QString &step)
{
    if (const Outcome done = put(change, true); !done)
        return done;
    const auto again = [self = QPointer(this), change](bool isForward) {
        if (!self)
            return false;
        const Outcome done = self->put(change, isForward);
        if (!done)
            Q_EMIT self->failed(done.error().message);
        return bool(done);
    };
    pushFileStep(
        m_session.document().undoStack(), step, [again] { return again(false); },
        [again] { return again(true); });
    return Done{};
}

/// The session knows what the files say about this part now: nothing, where it is gone and no part of the program comes to light.
void OwnParts::refresh(const QString &id)
{
    PartPtr now = ownPart(m_folder, id);
    if (!now)
        now = loadCatalog({}).catalog->part(id);
    if (now) {
        addOwnPart(m_session, now);
        return;
    }
    std::vector<PartPtr> parts = m_session.catalog().parts();
    std::erase_if(parts, [&id](const PartPtr &part) { return part->id == id; });
    m_session.setCatalog(
        std::make_shared<const Catalog>(std::move(parts), m_session.catalog().userRules()));
}

} // namespace nongjang
