// Unsaved work survives a crash, the previous version stays beside the file, and other programs' changes are noticed.
#include "model/io/farm_file.h"
#include "model/session/autosave.h"
#include "tests/support/designs.h"

#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestAutosave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditIsKept();
    void aBurstOfEditsEndsWithTheLast();
    void savingRemovesTheCopy();
    void anOrderlyEndRemovesTheCopy();
    void lostWorkComesBackModified();
    void whatARunningProgramHoldsIsNotOffered();
    void brokenLeftoversAreNoTrouble();
    void aFolderThatCannotBeIsTold();
    void thePreviousVersionStays();
    void changesByOthersAreNoticed();
    void ownSavesAreNot();

private:
    static Design named(const QString &name)
    {
        Design design;
        design.name = name;
        return design;
    }
    static QStringList copies(const QString &folder)
    {
        return QDir(folder).entryList({u"*.farm"_s}, QDir::Files);
    }
    static QString nameIn(const QString &file)
    {
        const Result<LoadedDesign> loaded = loadFarm(file);
        return loaded ? loaded->design.name : QString();
    }
    /// Leaves a copy behind as a program does that is killed.
    static void crash(const QString &folder, const QString &name, const QString &path)
    {
        DesignSession session(std::make_shared<Catalog>());
        if (!path.isEmpty())
            QVERIFY(session.saveAs(path));
        Autosave autosave(session, folder);
        session.document().apply(named(name), u"edit"_s);
        QTRY_COMPARE(copies(folder).size(), 1);
        const QString kept = folder % u'/' % copies(folder).constFirst();
        QTRY_COMPARE(nameIn(kept), name);
        for (const QString &ending : {u".farm"_s, u".json"_s})
            QFile::copy(QString(kept).replace(u".farm"_s, ending), folder % u"/lost"_s % ending);
    }
    QTemporaryDir m_folder;
};

void TestAutosave::everyEditIsKept()
{
    const QTemporaryDir folder;
    DesignSession session(std::make_shared<Catalog>());
    const Autosave autosave(session, folder.path());
    QVERIFY(copies(folder.path()).isEmpty());
    for (const QString &name : {u"one"_s, u"two"_s}) {
        session.document().apply(named(name), u"edit"_s);
        QTRY_COMPARE(copies(folder.path()).size(), 1);
        QTRY_COMPARE(nameIn(folder.filePath(copies(folder.path()).constFirst())), name);
    }
    session.document().undoStack().undo();
    QTRY_COMPARE(nameIn(folder.filePath(copies(folder.path()).constFirst())), u"one"_s);
    session.document().undoStack().undo(); // as it was: nothing to lose
    QTRY_VERIFY(copies(folder.path()).isEmpty());
}

void TestAutosave::aBurstOfEditsEndsWithTheLast()
{
    const QTemporaryDir folder;
    DesignSession session(std::make_shared<Catalog>());
    const Autosave autosave(session, folder.path());
    for (int i = 0; i < 200; ++i)
        session.document().apply(named(QString::number(i)), u"edit"_s);
    QTRY_COMPARE(copies(folder.path()).size(), 1);
    QTRY_COMPARE(nameIn(folder.filePath(copies(folder.path()).constFirst())), u"199"_s);
}

void TestAutosave::savingRemovesTheCopy()
{
    const QTemporaryDir folder;
    DesignSession session(std::make_shared<Catalog>());
    const Autosave autosave(session, folder.filePath(u"recovery"_s));
    session.document().apply(named(u"one"_s), u"edit"_s);
    QTRY_COMPARE(copies(folder.filePath(u"recovery"_s)).size(), 1);
    QVERIFY(session.saveAs(folder.filePath(u"a.farm"_s)));
    QTRY_VERIFY(copies(folder.filePath(u"recovery"_s)).isEmpty());
}

void TestAutosave::anOrderlyEndRemovesTheCopy()
{
    const QTemporaryDir folder;
    {
        DesignSession session(std::make_shared<Catalog>());
        const Autosave autosave(session, folder.path());
        session.document().apply(named(u"one"_s), u"edit"_s);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestAutosave::lostWorkComesBackModified()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.farm"_s);
    const QString recovery = folder.filePath(u"recovery"_s);
    crash(recovery, u"work"_s, path);
    DesignSession session(std::make_shared<Catalog>());
    Autosave autosave(session, recovery);
    const QList<LostWork> lost = autosave.lostWork();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().path, path);
    QCOMPARE(lost.first().name, u"work"_s);
    QVERIFY(saveFarm(named(u"theirs"_s), path)); // since the crash
    QVERIFY(session.recover(lost.first().copy, lost.first().path, lost.first().digest));
    QVERIFY(session.isChangedOnDisk());
    QCOMPARE(session.document().design().name, u"work"_s);
    QCOMPARE(session.filePath(), path);
    QVERIFY(session.document().isModified());
    autosave.takeOver(lost.first());
    QTRY_VERIFY(autosave.lostWork().isEmpty());
    QCOMPARE(copies(recovery).size(), 1); // the session's own
    QVERIFY(session.save());
    QVERIFY(!session.document().isModified());
    QCOMPARE(nameIn(path), u"work"_s);
}

void TestAutosave::whatARunningProgramHoldsIsNotOffered()
{
    const QTemporaryDir folder;
    DesignSession running(std::make_shared<Catalog>());
    const Autosave its(running, folder.path());
    running.document().apply(named(u"one"_s), u"edit"_s);
    QTRY_COMPARE(copies(folder.path()).size(), 1);
    DesignSession session(std::make_shared<Catalog>());
    QVERIFY(Autosave(session, folder.path()).lostWork().isEmpty());
}

void TestAutosave::brokenLeftoversAreNoTrouble()
{
    const QTemporaryDir folder;
    for (const auto &[name, text] : {std::pair{u"a.farm"_s, "{"}, std::pair{u"a.json"_s, "[1"},
                                     std::pair{u"b.json"_s, "{}"}, std::pair{u"c.farm"_s, ""}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    DesignSession session(std::make_shared<Catalog>());
    session.document().apply(named(u"mine"_s), u"edit"_s);
    const QList<LostWork> lost = Autosave(session, folder.path()).lostWork();
    QCOMPARE(lost.size(), 2);
    for (const LostWork &work : lost)
        QVERIFY(!session.recover(work.copy, work.path));
    QCOMPARE(session.document().design().name, u"mine"_s); // a failed recovery changes nothing
}

void TestAutosave::aFolderThatCannotBeIsTold()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    DesignSession session(std::make_shared<Catalog>());
    const Autosave autosave(session, folder.filePath(u"file/recovery"_s));
    QSignalSpy failed(&autosave, &Autosave::failed);
    session.document().apply(named(u"one"_s), u"edit"_s);
    QTRY_COMPARE(failed.count(), 1);
    session.document().apply(named(u"two"_s), u"edit"_s);
    QTest::qWait(50);
    QCOMPARE(failed.count(), 1);
}

void TestAutosave::thePreviousVersionStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.farm"_s);
    DesignSession session(std::make_shared<Catalog>());
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        session.document().apply(named(name), u"edit"_s);
        QVERIFY(session.saveAs(path));
    }
    QCOMPARE(nameIn(path), u"three"_s);
    QCOMPARE(nameIn(path % u'~'), u"two"_s);
}

void TestAutosave::changesByOthersAreNoticed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.farm"_s);
    DesignSession session(std::make_shared<Catalog>());
    QVERIFY(session.saveAs(path));
    QVERIFY(!session.isChangedOnDisk());
    QSignalSpy changed(&session, &DesignSession::changedOnDisk);
    QVERIFY(saveFarm(named(u"theirs"_s), path));
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(session.isChangedOnDisk());
    QVERIFY(session.open(path));
    QVERIFY(!session.isChangedOnDisk());
    QVERIFY(saveFarm(named(u"again"_s), path)); // noticed after the file was replaced as well
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(changed.count(), 3);
}

void TestAutosave::ownSavesAreNot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.farm"_s);
    DesignSession session(std::make_shared<Catalog>());
    QSignalSpy changed(&session, &DesignSession::changedOnDisk);
    for (const QString &name : {u"one"_s, u"two"_s}) {
        session.document().apply(named(name), u"edit"_s);
        QVERIFY(session.saveAs(path));
    }
    QTest::qWait(300); // longer than what settles
    QCOMPARE(changed.count(), 0);
}

QTEST_GUILESS_MAIN(TestAutosave)
#include "tst_autosave.moc"
