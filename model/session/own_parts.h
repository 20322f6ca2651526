// Parts of the user's own that come while a design is open.
#pragma once

#include "model/base/result.h"
#include "model/catalog/part.h"

#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

namespace nongjang {

class DesignSession;

/// The session knows the part from now on; one of the same id is replaced. Nothing is written.
void addOwnPart(DesignSession &session, PartPtr part);

/// Takes over a file of parts that someone else saved: each is kept in the folder of the user's own and known to the session; returns them.
/// Errors, and nothing is kept: the file cannot be read or holds no part, an id cannot be the name of a file or is that of a part that is
/// not the user's own, the drawing of a board is of no use, the folder cannot be written.
[[nodiscard]] Result<std::vector<PartPtr>> importParts(DesignSession &session, const QString &path,
                                                       const QString &folder);

/// Makes, changes and deletes parts of the user's own, each in a file of the folder, and as a step of the history of the open design that
/// gives the file its former text back. Parts that come with the program are never touched; one of the user's own with the same id
/// stands in place of it until it is deleted.
class OwnParts final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives the object; steps that outlive it do nothing.
    OwnParts(DesignSession &session, const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] bool has(const QString &id) const { return m_ids.contains(id); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Writes a part with an id that is free, as a step called `step`. Errors: the reader objects, the id is taken or no name of a file, the
    /// folder cannot be written; nothing is changed then.
    [[nodiscard]] Outcome create(const Part &part, const QString &step);
    /// Writes a part over the one of the same id. The same errors, and: there is none.
    [[nodiscard]] Outcome change(const Part &part, const QString &step);
    /// Takes the part out of its file, and the file away where it held no other. Designs keep what they placed, as an unknown part.
    [[nodiscard]] Outcome remove(const QString &id, const QString &step);
    /// A file with these parts for other people. Errors: one is not the user's own, the file cannot be written.
    [[nodiscard]] Outcome exportTo(const QStringList &ids, const QString &path) const;

Q_SIGNALS:
    /// A step could not be taken back or done again, and why.
    void failed(const QString &message);

private:
    struct FileChange
    {
        QString path;
        QString id;                       ///< of the part that differs
        std::optional<QByteArray> before; ///< nothing: there is no such file
        std::optional<QByteArray> after;
    };
    [[nodiscard]] QString fileOf(const QString &id) const;
    [[nodiscard]] Result<QByteArray> textOf(const QString &path) const;
    [[nodiscard]] Outcome put(const FileChange &change, bool isForward);
    [[nodiscard]] Outcome perform(const FileChange &change, const QString &step);
    void refresh(const QString &id);
    void look();

    DesignSession &m_session;
    QString m_folder;
    QSet<QString> m_ids;
};

} // namespace nongjang
