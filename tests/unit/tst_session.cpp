#include "model/session/design_session.h"
#include "tests/support/designs.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;

namespace {

const QString rig = QStringLiteral("rig-4x3090-romed8.farm");

/// A file of our own with an example in it.
QString copyOf(const QString &example, const QTemporaryDir &folder,
               const QString &name = QStringLiteral("a.farm"))
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(test::exampleText(example)) < 0)
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

Design named(const Design &design, const QString &name)
{
    Design result = design;
    result.name = name;
    return result;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndReports();
    void savesWhatWasChanged();
    void saveAsMovesToTheNewFile();
    void openCopyHasNoFile();
    void aSecondSessionIsLockedOut();
    void locksAreGivenBack_data();
    void locksAreGivenBack();
    void saveAsOntoALockedFileIsRefused();
    void failedOpenChangesNothing();
    void failedSaveStaysModified();
    void savingWithoutAPathIsRefused();
    void newDesignStartsEmpty();
    void reloadingDropsChanges();
    void reportFollowsTheDocument();
    void rapidEditsEndWithTheNewest();
    void computingToggles();
    void closingWhileComputingIsSafe();
};

void TestSession::opensAndReports()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    const QSignalSpy moved(&session, &DesignSession::filePathChanged);
    const Outcome opened = session.open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QCOMPARE(session.filePath(), path);
    QCOMPARE(moved.size(), 1);
    QVERIFY(session.document().design() == test::example(rig));
    QVERIFY(!session.document().isModified());
    QVERIFY(session.loadNotes().isEmpty());
    QTRY_VERIFY(session.report());
    QCOMPARE(session.report()->revision, session.document().revision());
    QCOMPARE(session.report()->counts.value(QStringLiteral("gpu")), 4.0);
}

void TestSession::savesWhatWasChanged()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(path));
    const Design changed = named(session.document().design(), QStringLiteral("changed"));
    session.document().apply(changed, {});
    QVERIFY(session.document().isModified());
    QVERIFY(session.save());
    QVERIFY(!session.document().isModified());
    QVERIFY(loadFarm(path)->design == changed);
    session.document().undoStack().undo();
    QVERIFY(session.document().isModified());
}

void TestSession::saveAsMovesToTheNewFile()
{
    const QTemporaryDir folder;
    const QString first = copyOf(rig, folder);
    const QString second = folder.filePath(QStringLiteral("b.farm"));
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(first));
    session.document().apply(named(session.document().design(), QStringLiteral("b")), {});
    const QSignalSpy moved(&session, &DesignSession::filePathChanged);
    QVERIFY(session.saveAs(second));
    QCOMPARE(session.filePath(), second);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(loadFarm(second)->design.name, QStringLiteral("b"));
    QVERIFY(loadFarm(first)->design == test::example(rig));
    // The old file is free again, the new one is ours.
    DesignSession other(test::shippedCatalog());
    QVERIFY(other.open(first));
    QVERIFY(!other.open(second));
}

void TestSession::openCopyHasNoFile()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.openCopy(path));
    QVERIFY(session.filePath().isEmpty());
    QVERIFY(session.document().design() == test::example(rig));
    DesignSession other(test::shippedCatalog());
    QVERIFY(other.open(path)); // not locked by the copy
}

void TestSession::aSecondSessionIsLockedOut()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession first(test::shippedCatalog());
    QVERIFY(first.open(path));
    DesignSession second(test::shippedCatalog());
    const Outcome opened = second.open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Locked);
    QVERIFY2(opened.error().message.contains(path), qPrintable(opened.error().message));
    QVERIFY(second.filePath().isEmpty());
    QVERIFY(second.document().design() == Design());
    // The same file by another spelling of its path is the same file.
    QVERIFY(!second.open(folder.path() + QStringLiteral("/./a.farm")));
    QVERIFY(second.openCopy(path)); // a copy may always be opened
}

void TestSession::locksAreGivenBack_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("when the session ends") << 0;
    QTest::newRow("when a new design is started") << 1;
    QTest::newRow("when a copy is opened") << 2;
    QTest::newRow("when another file is opened") << 3;
}

void TestSession::locksAreGivenBack()
{
    QFETCH(const int, how);
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    const QString otherPath = copyOf(rig, folder, QStringLiteral("b.farm"));
    auto first = std::make_unique<DesignSession>(test::shippedCatalog());
    QVERIFY(first->open(path));
    switch (how) {
    case 0:
        first.reset();
        break;
    case 1:
        first->newDesign();
        break;
    case 2:
        QVERIFY(first->openCopy(otherPath));
        break;
    default:
        QVERIFY(first->open(otherPath));
    }
    DesignSession second(test::shippedCatalog());
    QVERIFY(second.open(path));
    second.newDesign();
    first.reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{QStringLiteral("a.farm"), QStringLiteral("b.farm")}));
}

void TestSession::saveAsOntoALockedFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    const QString otherPath = copyOf(rig, folder, QStringLiteral("b.farm"));
    DesignSession first(test::shippedCatalog());
    QVERIFY(first.open(path));
    DesignSession second(test::shippedCatalog());
    QVERIFY(second.open(otherPath));
    second.document().apply(named(second.document().design(), QStringLiteral("b")), {});
    const Outcome saved = second.saveAs(path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Locked);
    QCOMPARE(second.filePath(), otherPath);
    QVERIFY(second.document().isModified());
    QVERIFY(loadFarm(path)->design == test::example(rig));
}

void TestSession::failedOpenChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(path));
    session.document().apply(named(session.document().design(), QStringLiteral("mine")), {});
    const quint64 revision = session.document().revision();
    const QSignalSpy moved(&session, &DesignSession::filePathChanged);
    QFile broken(folder.filePath(QStringLiteral("broken.farm")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QVERIFY(broken.write("{") == 1);
    broken.close();
    for (const QString &bad : {broken.fileName(), folder.path(), QStringLiteral("/none.farm")}) {
        QVERIFY(!session.open(bad));
        QVERIFY(!session.openCopy(bad));
    }
    QCOMPARE(session.filePath(), path);
    QCOMPARE(session.document().design().name, QStringLiteral("mine"));
    QCOMPARE(session.document().revision(), revision);
    QVERIFY(session.document().isModified());
    QCOMPARE(moved.size(), 0);
    DesignSession other(test::shippedCatalog());
    QVERIFY(!other.open(path)); // still ours
}

void TestSession::failedSaveStaysModified()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(path));
    session.document().apply(named(session.document().design(), QStringLiteral("mine")), {});
    const Outcome saved = session.saveAs(folder.filePath(QStringLiteral("missing/b.farm")));
    QVERIFY(!saved);
    QVERIFY(session.document().isModified());
    QCOMPARE(session.filePath(), path);
    QVERIFY(session.save());
}

void TestSession::savingWithoutAPathIsRefused()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    {
        DesignSession session(test::shippedCatalog());
        session.document().apply(named({}, QStringLiteral("mine")), {});
        const Outcome saved = session.save();
        QVERIFY(!saved);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(session.document().isModified());
        QVERIFY(session.filePath().isEmpty());
    }
    QVERIFY(QDir(folder.path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
    QVERIFY(QDir::setCurrent(before));
}

void TestSession::newDesignStartsEmpty()
{
    const QTemporaryDir folder;
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(copyOf(rig, folder)));
    session.newDesign();
    QVERIFY(session.filePath().isEmpty());
    QVERIFY(session.document().design() == Design());
    QVERIFY(!session.document().isModified());
    QVERIFY(!session.document().undoStack().canUndo());
    QTRY_VERIFY(session.report() && session.report()->revision == session.document().revision());
    QCOMPARE(session.report()->counts.value(QStringLiteral("gpu")), 0.0);
    QVERIFY(!session.report()->capex);
    QVERIFY(!session.report()->headline.isEmpty());
}

void TestSession::reloadingDropsChanges()
{
    const QTemporaryDir folder;
    const QString path = copyOf(rig, folder);
    DesignSession session(test::shippedCatalog());
    QVERIFY(session.open(path));
    session.document().apply(named(session.document().design(), QStringLiteral("mine")), {});
    QVERIFY(session.open(path)); // our own lock does not stand in the way
    QVERIFY(session.document().design() == test::example(rig));
    DesignSession other(test::shippedCatalog());
    QVERIFY(!other.open(path));
}

void TestSession::reportFollowsTheDocument()
{
    DesignSession session(test::shippedCatalog());
    const auto isCurrent = [&] {
        return session.report() && session.report()->revision == session.document().revision();
    };
    session.document().reset(test::example(rig));
    QTRY_VERIFY(isCurrent());
    const double before = session.report()->memoryCapacity->value;
    Design more = session.document().design();
    Assembly root = *more.root;
    root.component(QStringLiteral("gpu"))->count = 8;
    session.document().apply(more.withAssembly(root), {});
    QVERIFY(!isCurrent());
    QVERIFY(session.isComputing());
    QTRY_VERIFY(isCurrent());
    QCOMPARE(session.report()->memoryCapacity->value, 2.0 * before);
    session.document().undoStack().undo();
    QTRY_VERIFY(isCurrent());
    QCOMPARE(session.report()->memoryCapacity->value, before);
}

void TestSession::rapidEditsEndWithTheNewest()
{
    DesignSession session(test::shippedCatalog());
    session.document().reset(test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm")));
    QList<quint64> published;
    connect(&session, &DesignSession::reportChanged, this,
            [&] { published << session.report()->revision; });
    for (int i = 0; i < 200; ++i) {
        session.document().apply(named(session.document().design(), QString::number(i)), {});
        if (i % 20 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_VERIFY(session.report() && session.report()->revision == session.document().revision());
    QTRY_VERIFY(!session.isComputing());
    QCOMPARE(published.last(), session.document().revision());
    for (qsizetype i = 1; i < published.size(); ++i)
        QVERIFY(published[i] > published[i - 1]);
    QVERIFY2(published.size() <= 12, "edits of one turn of the event loop become one run");
}

void TestSession::computingToggles()
{
    DesignSession session(test::shippedCatalog());
    QVERIFY(!session.isComputing());
    QVERIFY(!session.report());
    const QSignalSpy computing(&session, &DesignSession::computingChanged);
    session.document().reset(test::example(rig));
    session.document().apply(named(session.document().design(), QStringLiteral("x")), {});
    QCOMPARE(computing.size(), 1);
    QCOMPARE(computing[0][0].toBool(), true);
    QTRY_VERIFY(!session.isComputing());
    QCOMPARE(computing.size(), 2);
    QCOMPARE(computing[1][0].toBool(), false);
    QCOMPARE(session.report()->revision, session.document().revision());
}

void TestSession::closingWhileComputingIsSafe()
{
    for (int i = 0; i < 20; ++i) {
        DesignSession session(test::shippedCatalog());
        session.document().reset(test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm")));
        QVERIFY(session.isComputing());
        for (int turns = 0; turns < i * 20; ++turns) // ends before, in or after the run
            QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
