#include "model/edit/document.h"
#include "tests/support/designs.h"

#include <QSignalSpy>
#include <QTest>

using namespace nongjang;

namespace {

Design named(const char *name)
{
    Design design;
    design.name = QString::fromUtf8(name);
    return design;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmptyAndClean();
    void applyUndoRedo();
    void everyChangeHasItsOwnRevision();
    void applyingTheSameDesignDoesNothing();
    void stepsOfOneGestureMerge();
    void differentGesturesDoNotMerge();
    void stepsWithoutGestureDoNotMerge();
    void movingBackMakesTheStepVanish();
    void aGestureDoesNotMergeAcrossASave();
    void undoingToTheSavedStateIsClean();
    void resetForgetsHistory();
    void applyAfterUndoCutsTheFuture();
    void snapshotsKeepTheirContent();
};

void TestDocument::startsEmptyAndClean()
{
    Document document;
    QVERIFY(document.design() == Design());
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoStack().canUndo());
    QCOMPARE(document.revision(), quint64(0));
}

void TestDocument::applyUndoRedo()
{
    Document document;
    document.apply(named("one"), QStringLiteral("Name it"));
    document.apply(named("two"), QStringLiteral("Rename it"));
    QCOMPARE(document.design().name, QStringLiteral("two"));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Rename it"));
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QCOMPARE(document.design().name, QStringLiteral("one"));
    document.undoStack().undo();
    QVERIFY(document.design() == Design());
    QVERIFY(!document.isModified());
    document.undoStack().redo();
    document.undoStack().redo();
    QCOMPARE(document.design().name, QStringLiteral("two"));
    QVERIFY(!document.undoStack().canRedo());
}

void TestDocument::everyChangeHasItsOwnRevision()
{
    Document document;
    const QSignalSpy changed(&document, &Document::changed);
    document.apply(named("one"), {});
    document.undoStack().undo();
    document.undoStack().redo();
    document.reset(named("two"));
    QCOMPARE(changed.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(changed[i][0].toULongLong(), quint64(i + 1));
    QCOMPARE(document.revision(), quint64(4));
}

void TestDocument::applyingTheSameDesignDoesNothing()
{
    Document document;
    document.apply(named("one"), {});
    const QSignalSpy changed(&document, &Document::changed);
    document.apply(named("one"), QStringLiteral("Nothing"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(document.undoStack().count(), 1);
}

void TestDocument::stepsOfOneGestureMerge()
{
    Document document;
    document.apply(named("before"), {});
    const int gesture = document.newGesture();
    for (const char *name : {"a", "b", "c"})
        document.apply(named(name), QStringLiteral("Drag"), gesture);
    QCOMPARE(document.undoStack().count(), 2);
    QCOMPARE(document.design().name, QStringLiteral("c"));
    document.undoStack().undo();
    QCOMPARE(document.design().name, QStringLiteral("before"));
    document.undoStack().redo();
    QCOMPARE(document.design().name, QStringLiteral("c"));
}

void TestDocument::differentGesturesDoNotMerge()
{
    Document document;
    const int first = document.newGesture();
    const int second = document.newGesture();
    QVERIFY(first != second);
    document.apply(named("a"), {}, first);
    document.apply(named("b"), {}, second);
    document.apply(named("c"), {}, first); // not next to its like any more
    QCOMPARE(document.undoStack().count(), 3);
}

void TestDocument::stepsWithoutGestureDoNotMerge()
{
    Document document;
    document.apply(named("a"), {});
    document.apply(named("b"), {});
    QCOMPARE(document.undoStack().count(), 2);
}

void TestDocument::movingBackMakesTheStepVanish()
{
    Document document;
    document.apply(named("before"), {});
    document.undoStack().setClean();
    const int gesture = document.newGesture();
    document.apply(named("a"), {}, gesture);
    document.apply(named("b"), {}, gesture);
    document.apply(named("before"), {}, gesture);
    QCOMPARE(document.design().name, QStringLiteral("before"));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().index(), 1);
    QVERIFY(!document.isModified());
}

void TestDocument::aGestureDoesNotMergeAcrossASave()
{
    Document document;
    const int gesture = document.newGesture();
    document.apply(named("a"), {}, gesture);
    document.undoStack().setClean();
    document.apply(named("b"), {}, gesture);
    QCOMPARE(document.undoStack().count(), 2);
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QCOMPARE(document.design().name, QStringLiteral("a"));
    QVERIFY(!document.isModified());
}

void TestDocument::undoingToTheSavedStateIsClean()
{
    Document document;
    document.apply(named("a"), {});
    document.undoStack().setClean();
    document.apply(named("b"), {});
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    document.undoStack().undo();
    QVERIFY(document.isModified());
}

void TestDocument::resetForgetsHistory()
{
    Document document;
    document.apply(named("a"), {});
    document.reset(named("opened"));
    QCOMPARE(document.design().name, QStringLiteral("opened"));
    QVERIFY(!document.isModified());
    QVERIFY(!document.undoStack().canUndo());
}

void TestDocument::applyAfterUndoCutsTheFuture()
{
    Document document;
    document.apply(named("a"), {});
    document.apply(named("b"), {});
    document.undoStack().undo();
    document.apply(named("c"), {});
    QVERIFY(!document.undoStack().canRedo());
    document.undoStack().undo();
    QCOMPARE(document.design().name, QStringLiteral("a"));
}

void TestDocument::snapshotsKeepTheirContent()
{
    Document document;
    document.reset(test::example(QStringLiteral("rig-4x3090-romed8.farm")));
    const Design snapshot = document.design();
    const QByteArray before = writeFarm(snapshot);
    Assembly root = *snapshot.root;
    root.components.removeFirst();
    document.apply(snapshot.withAssembly(root), {});
    QCOMPARE(writeFarm(snapshot), before);
    QVERIFY(!(document.design() == snapshot));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
