// Parts from other programs, by the window.
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
