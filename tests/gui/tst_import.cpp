// Parts from other programs, by the window.
#include "model/base/file_writer.h"
#include "model/edit/drawn_part.h"
#include "model/export/board_part.h"
#include "model/study/study.h"
#include "tests/support/designs.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/canvas_model.h"
#include "views/canvas/canvas_view.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importedPartsAreInTheList();
    void unknownPartsBecomeKnown();
    void boardsComeFromOthers();
    void partFilesOfNoUse_data();
    void partFilesOfNoUse();
    void errorsAreShown();
};

void TestImport::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(userPartsFolder() + u"/netbox-mellanox-sn4700.json"_s);
}

void TestImport::importedPartsAreInTheList()
{
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    prompts.path = QStringLiteral(NJ_SOURCE_DIR "/tests/data/netbox/sn4700.yaml");
    MainWindow window(session, prompts);
    window.show();
    QTest::mouseClick(window.findChild<QAbstractButton *>(u"startImport"_s), Qt::LeftButton);
    QCOMPARE(prompts.errors, QStringList());
    QVERIFY(session.catalog().part(u"netbox-mellanox-sn4700"_s));
    const auto *tree = window.findChild<QTreeView *>(u"partTree"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"SN4700"_s);
    window.canvas().addPart(u"netbox-mellanox-sn4700"_s);
    QCOMPARE(session.document().design().root->components.size(), 1);
    const LoadedCatalog again = loadCatalog({userPartsFolder()}); // as the next start does
    QVERIFY(again.errors.empty());
    QVERIFY(*again.catalog->part(u"netbox-mellanox-sn4700"_s)
            == *session.catalog().part(u"netbox-mellanox-sn4700"_s));
}

void TestImport::unknownPartsBecomeKnown()
{
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    prompts.path = QStringLiteral(NJ_SOURCE_DIR "/tests/data/netbox/sn4700.yaml");
    MainWindow window(session, prompts);
    Assembly farm;
    farm.id = Design::rootId;
    Component component;
    component.id = u"leaf"_s;
    component.part = u"netbox-mellanox-sn4700"_s;
    farm.components = {component};
    session.document().reset(Design().withAssembly(farm));
    const auto ports = [&window] {
        return window.canvas().model().blocks().front().shape->ports.size();
    };
    QCOMPARE(ports(), std::size_t(0));
    window.actionRegistry().action("import-part")->trigger();
    QVERIFY(ports() > 0);
}

/// A board saved as a part by someone else: imported, listed, and placed with all its dies.
void TestImport::boardsComeFromOthers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"from-a-friend.json"_s);
    const Design design = test::design(exampleText(u"board-two-die-ad102.farm"_s));
    const Result<QByteArray> text =
        boardPart(design, *shippedCatalog(), u"board"_s, u"friends-board"_s, u"2026-11-26"_s,
                  drawingOf(design, u"board"_s));
    QVERIFY(text && writeFile(*text, path));
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    prompts.path = path;
    MainWindow window(session, prompts);
    window.show();
    window.actionRegistry().action("import-part")->trigger();
    QCOMPARE(prompts.errors, QStringList());
    const auto *tree = window.findChild<QTreeView *>(u"partTree"_s);
    QCOMPARE(tree->currentIndex().data().toString(), u"Two AD102 behind a switch"_s);
    window.canvas().addPart(u"friends-board"_s);
    const Design &placed = session.document().design();
    QCOMPARE(placed.root->components.size(), 1);
    QVERIFY(placed.assembly(placed.root->components.first().assembly)->board);
    QCOMPARE(evaluate(placed, session.catalog()).counts.value(u"gpu"_s), 2.0);
    session.document().undoStack().undo();
    QVERIFY(session.document().design().assemblies.isEmpty());
    QVERIFY(loadCatalog({userPartsFolder()}).catalog->part(u"friends-board"_s));
    QVERIFY(QFile::remove(userPartsFolder() + u"/friends-board.json"_s));
}

void TestImport::partFilesOfNoUse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("truncated") << QByteArray(R"({"format": 1, "parts": [{"id": "a", "cat)");
    QTest::newRow("no part") << QByteArray(R"({"format": 1, "parts": []})");
    QTest::newRow("newer") << QByteArray(R"({"format": 2, "parts": []})");
    QTest::newRow("out of the folder") << QByteArray(
        R"({"format": 1, "parts": [{"id": "../../x", "category": "gpu", "name": "x"}]})");
    QTest::newRow("in place of a shipped one") << QByteArray(
        R"({"format": 1, "parts": [{"id": "rtx-3090", "category": "gpu", "name": "x"}]})");
    QTest::newRow("a drawing that is none") << QByteArray(
        R"({"format": 1, "parts": [{"id": "y", "category": "gpu", "name": "x", "drawing": {"format": 1}}]})");
    QTest::newRow("a good one and a bad one")
        << QByteArray(R"({"format": 1, "parts": [{"id": "good", "category": "gpu", "name": "x"},)"
                      R"( {"id": "bad id", "category": "gpu", "name": "x"}]})");
}

void TestImport::partFilesOfNoUse()
{
    QFETCH(const QByteArray, text);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.json"_s);
    QVERIFY(writeFile(text, path));
    DesignSession session(shippedCatalog());
    const std::size_t before = session.catalog().parts().size();
    ScriptedPrompts prompts;
    prompts.path = path;
    MainWindow window(session, prompts);
    window.actionRegistry().action("import-part")->trigger();
    QCOMPARE(prompts.errors.size(), 1);
    QCOMPARE(session.catalog().parts().size(), before);
    QVERIFY(!QFile::exists(userPartsFolder() + u"/good.json"_s));
}

void TestImport::errorsAreShown()
{
    DesignSession session(shippedCatalog());
    ScriptedPrompts prompts;
    prompts.path = QStringLiteral(NJ_SOURCE_DIR "/tests/CMakeLists.txt");
    MainWindow window(session, prompts);
    window.actionRegistry().action("import-part")->trigger();
    QCOMPARE(prompts.errors.size(), 1);
    QVERIFY(prompts.errors.first().contains(u"CMakeLists.txt"_s));
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
