#include "model/edit/edits.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

const QString farm = QStringLiteral("farm");
const QString rigExample = QStringLiteral("rig-4x3090-romed8.farm");
const QString farmExample = QStringLiteral("farm-128-rigs-leaf-spine.farm");

QStringList ids(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result << QString::fromUtf8(text);
    return result;
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesWithTheCablesAmongThem();
    void pastesUnderFreshIds();
    void pastesTwice();
    void pastesIntoAnotherDesign();
    void assembliesComeAlong();
    void cablesToWhatIsNotCopiedStayBehind();
    void pastingIntoItselfIsRefused();
    void refusesForeignText_data();
    void refusesForeignText();
    void copyingNothingPastesNothing();
    void aDifferentAssemblyOfTheSameNameIsNotConfused();
};

void TestClipboard::copiesWithTheCablesAmongThem()
{
    const Design design = test::example(rigExample);
    const Design clip = test::design(copyItems(design, farm, ids({"board", "gpu"})));
    QCOMPARE(clip.root->components.size(), 2);
    QCOMPARE(clip.root->cables.size(), 4); // the four risers
    QCOMPARE(clip.root->components[0], *design.root->component(QStringLiteral("board")));
}

void TestClipboard::pastesUnderFreshIds()
{
    const Design design = test::example(rigExample);
    const QByteArray clip = copyItems(design, farm, ids({"board", "gpu"}));
    const Result<Pasted> pasted = pasteItems(design, farm, clip, QPointF(30, 40));
    QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().message));
    QCOMPARE(pasted->ids, ids({"board2", "gpu2"}));
    const Assembly &root = *pasted->design.root;
    QCOMPARE(root.components.size(), design.root->components.size() + 2);
    QCOMPARE(root.cables.size(), design.root->cables.size() + 4);
    QCOMPARE(root.cables.last().from.toString(), QStringLiteral("board2:slot[7]"));
    QCOMPARE(root.cables.last().to.toString(), QStringLiteral("gpu2[4]:pcie"));
    const Component &copy = *root.component(QStringLiteral("gpu2"));
    const Component &original = *root.component(QStringLiteral("gpu"));
    QCOMPARE(*copy.position, *original.position + QPointF(30, 40));
    QCOMPARE(copy.figures, original.figures);
    QCOMPARE(copy.count, original.count);
    QVERIFY(test::design(writeFarm(pasted->design)) == pasted->design);
}

void TestClipboard::pastesTwice()
{
    Design design = test::example(rigExample);
    const QByteArray clip = copyItems(design, farm, ids({"gpu"}));
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        const Result<Pasted> pasted = pasteItems(design, farm, clip, {});
        QVERIFY(pasted);
        made += pasted->ids;
        design = pasted->design;
    }
    QCOMPARE(made, ids({"gpu2", "gpu3", "gpu4"}));
}

void TestClipboard::pastesIntoAnotherDesign()
{
    const Design source = test::example(rigExample);
    const QByteArray clip = copyItems(source, farm, ids({"board", "gpu", "psu"}));
    const Result<Pasted> pasted = pasteItems(Design(), farm, clip, {});
    QVERIFY(pasted);
    QCOMPARE(pasted->ids, ids({"board", "gpu", "psu"})); // nothing to make way for
}

void TestClipboard::assembliesComeAlong()
{
    const Design source = test::example(farmExample);
    const QByteArray clip = copyItems(source, farm, ids({"rig"}));
    const Result<Pasted> pasted = pasteItems(Design(), farm, clip, {});
    QVERIFY(pasted);
    QVERIFY(pasted->design.assembly(QStringLiteral("rig")));
    QVERIFY(*pasted->design.assembly(QStringLiteral("rig"))
            == *source.assembly(QStringLiteral("rig")));
    QCOMPARE(pasted->design.root->components.front().count, 128);
    // In the same design the assembly is there already.
    const Result<Pasted> again = pasteItems(source, farm, clip, {});
    QVERIFY(again);
    QCOMPARE(again->ids, ids({"rig2"}));
    QCOMPARE(again->design.assemblies.size(), source.assemblies.size());
}

void TestClipboard::cablesToWhatIsNotCopiedStayBehind()
{
    const Design design = test::example(rigExample);
    QVERIFY(test::design(copyItems(design, farm, ids({"gpu"}))).root->cables.isEmpty());
}

void TestClipboard::pastingIntoItselfIsRefused()
{
    const Design design = test::example(farmExample);
    const QByteArray clip = copyItems(design, farm, ids({"rig"}));
    const Result<Pasted> pasted = pasteItems(design, QStringLiteral("rig"), clip, {});
    QVERIFY(!pasted);
    QVERIFY2(pasted.error().message.contains(QStringLiteral("itself")),
             qPrintable(pasted.error().message));
}

void TestClipboard::refusesForeignText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << QByteArray("Four cards, please.");
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("half a clipboard") << QByteArray("{\"format\": 1, \"farm\": {");
    QTest::newRow("a newer version's") << QByteArray("{\"format\": 9, \"farm\": {}}");
}

void TestClipboard::refusesForeignText()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!pasteItems(Design(), farm, text, {}));
    QVERIFY(!pasteItems(Design(), QStringLiteral("none"), "{\"format\": 1, \"farm\": {}}", {}));
}

void TestClipboard::copyingNothingPastesNothing()
{
    const Design design = test::example(rigExample);
    const QByteArray clip = copyItems(design, farm, {});
    const Result<Pasted> pasted = pasteItems(design, farm, clip, {});
    QVERIFY(pasted);
    QVERIFY(pasted->ids.isEmpty());
    QVERIFY(pasted->design == design);
}

void TestClipboard::aDifferentAssemblyOfTheSameNameIsNotConfused()
{
    const auto with = [](const QByteArray &part) -> Design {
        return test::design(
            "{\"format\": 1, \"assemblies\": [{\"id\": \"rig\", \"components\": [{\"id\": \"g\", "
            "\"part\": \""
            + part
            + "\"}]}], \"farm\": {\"components\": [{\"id\": \"rig\", \"assembly\": \"rig\"}]}}");
    };
    const Design source = with("rtx-4090");
    const Design target = with("rtx-3090");
    const Result<Pasted> pasted =
        pasteItems(target, farm, copyItems(source, farm, ids({"rig"})), {});
    QVERIFY(pasted);
    const Component &copy = *pasted->design.root->component(pasted->ids.front());
    const AssemblyPtr assembly = pasted->design.assembly(copy.assembly);
    QVERIFY(assembly);
    QCOMPARE(assembly->components.front().part, QStringLiteral("rtx-4090"));
    // What was there stays as it was.
    QCOMPARE(pasted->design.assembly(QStringLiteral("rig"))->components.front().part,
             QStringLiteral("rtx-3090"));
}

QTEST_GUILESS_MAIN(TestClipboard)
#include "tst_clipboard.moc"
