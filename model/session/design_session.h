// One open design: document, file, lock, and the report that follows every edit.
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/edit/document.h"
#include "model/study/report.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

class QLockFile;

namespace nongjang {

class Baseline;
class RecomputeController;

class DesignSession : public QObject
{
    Q_OBJECT

public:
    explicit DesignSession(CatalogPtr catalog, QObject *parent = nullptr);
    ~DesignSession() override;

    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] CatalogPtr catalogPtr() const { return m_catalog; }
    /// Other parts: what is shown and evaluated follows.
    void setCatalog(CatalogPtr catalog);
    [[nodiscard]] QString filePath() const { return m_filePath; }       ///< empty: never saved
    [[nodiscard]] QStringList loadNotes() const { return m_loadNotes; } ///< what an upgrade changed
    /// Last published report; null until the first evaluation is done.
    [[nodiscard]] std::shared_ptr<const Report> report() const;
    [[nodiscard]] bool isComputing() const; ///< the report is older than the document

    /// What the present design is held against, if anything.
    [[nodiscard]] Baseline &baseline() { return *m_baseline; }
    /// Takes the report anew from the same design: its texts are in the language of the moment they were made.
    void reevaluate();

    void newDesign();
    /// Opens and locks. On failure nothing changes.
    [[nodiscard]] Outcome open(const QString &filePath);
    /// Opens a copy that has no file of its own (examples, templates).
    [[nodiscard]] Outcome openCopy(const QString &filePath);
    /// Opens `copy`, which a crash left behind, as unsaved work on the file `path`, if that is free; else as a design without a file.
    /// `digest` of that file when the lost session knew it: if it is another one now, saving asks first.
    [[nodiscard]] Outcome recover(const QString &copy, const QString &path,
                                  const QByteArray &digest = {});
    /// What is here is not what the file holds, and nothing leads back to that: leaving asks first.
    void markUnsaved() { m_document.undoStack().resetClean(); }
    /// SHA-256 of the file as last read or written; empty: there is none.
    [[nodiscard]] QByteArray fileDigest() const { return m_onDisk; }
    /// Is the file other than this session last read or wrote it?
    [[nodiscard]] bool isChangedOnDisk() const;
    [[nodiscard]] Outcome save();
    [[nodiscard]] Outcome saveAs(const QString &filePath);

Q_SIGNALS:
    void reportChanged();
    void computingChanged(bool computing);
    void filePathChanged();
    void catalogChanged();
    /// Another program changed the file, or removed it. Once for each change.
    void changedOnDisk();

private:
    void watch();
    void lookAtDisk();
    [[nodiscard]] Outcome lock(const QString &filePath, std::unique_ptr<QLockFile> &lock) const;

    CatalogPtr m_catalog;
    Document m_document;
    std::unique_ptr<RecomputeController> m_recompute;
    std::unique_ptr<Baseline> m_baseline;
    std::unique_ptr<QLockFile> m_lock;
    QString m_filePath;
    QStringList m_loadNotes;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;       ///< programs write in several steps
    QByteArray m_onDisk;   ///< digest of the file as last read or written
    QByteArray m_reported; ///< digest that changedOnDisk() was emitted for
};

} // namespace nongjang
