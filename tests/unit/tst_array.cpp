// Repeating what is drawn: copies with their cables, counts on one block, and the patterns between blocks.
#include "model/edit/array.h"
#include "model/edit/edits.h"
#include "model/edit/pattern_options.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestArray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsIntoSlots_data();
    void cardsIntoSlots();
    void cablesAmongCopies();
    void nextInstance();
    void block_data();
    void block();
    void severalBecomeABlock();
    void refusals();
    void patterns_data();
    void patterns();
    void patternIsDrawn();
};

namespace {

QStringList cablesOf(const Design &design)
{
    QStringList texts;
    for (const Cable &cable : design.root->cables)
        texts << QString(cable.from.toString() % u" - "_s % cable.to.toString());
    return texts;
}

QStringList inputFindings(const Design &design)
{
    QStringList rules;
    for (const Finding &finding : evaluate(design, *test::shippedCatalog()).findings)
        if (finding.input)
            rules << QString(finding.rule % u' ' % finding.message);
    return rules;
}

const QByteArray board = R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},)";

} // namespace

void TestArray::cardsIntoSlots_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("joined");
    QTest::addColumn<int>("left");
    QTest::newRow("four") << 2 << 2 << 3 << 0;
    QTest::newRow("all seven slots") << 7 << 1 << 6 << 0;
    QTest::newRow("two more than slots") << 3 << 3 << 6 << 2;
}

void TestArray::cardsIntoSlots()
{
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    const Design design = test::farmOf(
        board + R"({"id": "gpu", "part": "rtx-3090", "at": [400, 0]})",
        R"({"from": "gpu:pcie", "to": "board:slot[2]", "part": "riser_x16_gen4", "length": "0.3 m"})");
    const Result<Arrayed> made = arrayComponents(design, *test::shippedCatalog(), Design::rootId,
                                                 {u"gpu"_s}, {rows, columns, {300, 200}});
    QVERIFY(made);
    QTEST(made->joined, "joined");
    QTEST(made->left, "left");
    QCOMPARE(made->added, rows * columns - 1);
    QCOMPARE(made->ids.size(), rows * columns);
    const Assembly &root = *made->design.root;
    QCOMPARE(root.component(u"gpu2"_s)->position,
             columns > 1 ? QPointF(700, 0) : QPointF(400, 200));
    QCOMPARE(cablesOf(made->design)[1], u"gpu2:pcie - board:slot[3]"_s);
    for (const Cable &cable : root.cables) {
        QCOMPARE(cable.part, u"riser_x16_gen4"_s);
        QCOMPARE(cable.length->text, u"0.3 m"_s);
    }
    if (made->left > 0)
        QCOMPARE(made->full, QStringList{u"board:slot"_s});
    QCOMPARE(inputFindings(made->design), QStringList());
}

void TestArray::cablesAmongCopies()
{
    const Design design = test::farmOf(board + R"({"id": "gpu", "part": "rtx-3090", "count": 4},
                   {"id": "switch", "part": "ubnt_usw_flex_xg"})",
                                       R"({"id": "x", "from": "gpu:pcie", "to": "board:slot[1..4]"},
           {"from": "board:lan[1]", "to": "switch:port_a[1]", "part": "cat6a"})");
    const Result<Arrayed> made = arrayComponents(design, *test::shippedCatalog(), Design::rootId,
                                                 {u"board"_s, u"gpu"_s}, {1, 3, {900, 0}});
    QVERIFY(made);
    QCOMPARE(
        cablesOf(made->design).mid(2),
        (QStringList{u"gpu2:pcie - board2:slot[1..4]"_s, u"board2:lan[1] - switch:port_a[2]"_s,
                     u"gpu3:pcie - board3:slot[1..4]"_s, u"board3:lan[1] - switch:port_a[3]"_s}));
    QCOMPARE(made->joined, 2);
    QVERIFY(made->design.root->cables[2].id.isEmpty());
    QCOMPARE(inputFindings(made->design), QStringList());
}

void TestArray::nextInstance()
{
    const Design design = test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t", "count": 2}, {"id": "gpu", "part": "rtx-3090"})",
        R"({"from": "gpu:pcie", "to": "board[1]:slot[6]"})");
    const Result<Arrayed> made = arrayComponents(design, *test::shippedCatalog(), Design::rootId,
                                                 {u"gpu"_s}, {1, 4, {300, 0}});
    QVERIFY(made);
    QCOMPARE(cablesOf(made->design),
             (QStringList{u"gpu:pcie - board[1]:slot[6]"_s, u"gpu2:pcie - board[1]:slot[7]"_s,
                          u"gpu3:pcie - board[1]:slot[1]"_s, u"gpu4:pcie - board[1]:slot[2]"_s}));
}

void TestArray::block_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("cable");
    QTest::addColumn<int>("left");
    QTest::newRow("fits") << 4 << u"gpu:pcie - board:slot[1..4]"_s << 0;
    QTest::newRow("fills the board") << 7 << u"gpu:pcie - board:slot[1..7]"_s << 0;
    QTest::newRow("more than slots") << 9 << u"gpu[1..7]:pcie - board:slot[1..7]"_s << 1;
}

void TestArray::block()
{
    QFETCH(const int, count);
    QFETCH(const QString, cable);
    const Design design = test::farmOf(board + R"({"id": "gpu", "part": "rtx-3090"})",
                                       R"({"from": "gpu:pcie", "to": "board:slot[1]"})");
    const Result<Arrayed> made =
        repeatAsBlock(design, *test::shippedCatalog(), Design::rootId, {u"gpu"_s}, count, {});
    QVERIFY(made);
    QCOMPARE(made->added, count - 1);
    QTEST(made->left, "left");
    QString shown = cablesOf(made->design).first();
    shown.replace(u"slot - "_s, QString());
    if (shown == u"gpu:pcie - board:slot"_s)
        shown += u"[1..7]"_s;
    QCOMPARE(shown, cable);
    QCOMPARE(inputFindings(made->design), QStringList());
}

void TestArray::severalBecomeABlock()
{
    const Design design = test::farmOf(board + R"({"id": "gpu", "part": "rtx-3090", "count": 4},
                   {"id": "switch", "part": "ubnt_usw_flex_xg"})",
                                       R"({"from": "gpu:pcie", "to": "board:slot[1..4]"},
           {"from": "board:lan[1]", "to": "switch:port_a[1]", "part": "cat6a"})");
    const Result<Arrayed> made = repeatAsBlock(design, *test::shippedCatalog(), Design::rootId,
                                               {u"board"_s, u"gpu"_s}, 3, u"Rig"_s);
    QVERIFY(made);
    QCOMPARE(made->ids, QStringList{u"block"_s});
    QCOMPARE(made->design.root->component(u"block"_s)->count, 3);
    QCOMPARE(cablesOf(made->design), QStringList{u"block:lan - switch:port_a[1..3]"_s});
    QCOMPARE(inputFindings(made->design), QStringList());
}

void TestArray::refusals()
{
    const Design design = test::farmOf(R"({"id": "gpu", "part": "rtx-3090", "count": 4})");
    const Catalog &catalog = *test::shippedCatalog();
    QVERIFY(!arrayComponents(design, catalog, Design::rootId, {}, {2, 2, {}}));
    QVERIFY(!arrayComponents(design, catalog, Design::rootId, {u"x"_s}, {2, 2, {}}));
    QVERIFY(!arrayComponents(design, catalog, Design::rootId, {u"gpu"_s}, {200, 200, {}}));
    QVERIFY(!arrayComponents(design, catalog, Design::rootId, {u"gpu"_s}, {0, 2, {}}));
    QVERIFY(!repeatAsBlock(design, catalog, Design::rootId, {u"gpu"_s}, 3, {}));
    QVERIFY(!repeatAsBlock(design, catalog, Design::rootId, {}, 3, {}));
}

void TestArray::patterns_data()
{
    QTest::addColumn<int>("leaves");
    QTest::addColumn<int>("spines");
    QTest::addColumn<QList<qint64>>("cables"); ///< -1: impossible
    QTest::addColumn<bool>("choice");
    QTest::newRow("one and one") << 1 << 1 << QList<qint64>{1, 1, 1} << false;
    QTest::newRow("four on one") << 4 << 1 << QList<qint64>{4, 4, 4} << false;
    QTest::newRow("four and two") << 4 << 2 << QList<qint64>{4, 4, 8} << true;
    QTest::newRow("five and two") << 5 << 2 << QList<qint64>{-1, 5, -1} << true;
}

void TestArray::patterns()
{
    QFETCH(const int, leaves);
    QFETCH(const int, spines);
    QFETCH(const QList<qint64>, cables);
    const auto part = [](const char *id, int count) -> QByteArray {
        return QByteArray(R"({"id": ")") + id + R"(", "part": "ubnt_usw_flex_xg", "count": )"
               + QByteArray::number(count) + "}";
    };
    const Design design = test::farmOf(part("leaf", leaves) + "," + part("spine", spines));
    Cable drawn;
    drawn.from = *parseEndpoint(u"leaf:port_a[1]"_s);
    drawn.to = *parseEndpoint(u"spine:port_a[1]"_s);
    const std::vector<PatternOption> options =
        patternOptions(design, *test::shippedCatalog(), Design::rootId, drawn);
    QCOMPARE(options.size(), std::size_t(3));
    QList<qint64> found;
    for (const PatternOption &option : options)
        found << (option.isPossible() ? option.cables : -1);
    QCOMPARE(found, cables);
    QTEST(hasChoice(options), "choice");
    if (leaves == 5) {
        QVERIFY(options[1].note.contains(u"3 on each, 2 on the last"_s));
        QVERIFY2(options[2].problem.contains(u"5"_s), qPrintable(options[2].problem));
    }
    for (const PatternOption &option : options) {
        if (!option.isPossible())
            continue;
        const Result<Design> drawnBy =
            connectBy(design, *test::shippedCatalog(), Design::rootId, option);
        QVERIFY(drawnBy);
        QCOMPARE(inputFindings(*drawnBy), QStringList());
        QVERIFY(!drawnBy->root->cables.first().part.isEmpty());
    }
}

void TestArray::patternIsDrawn()
{
    // A new one takes a cable that keeps pace with its ports, as a drag between single ones does.
    const Design fast = test::farmOf(
        R"({"id": "a", "part": "mlx_sn2700", "count": 4}, {"id": "b", "part": "mlx_sn2700", "count": 4})");
    Cable drawn;
    drawn.from = *parseEndpoint(u"a:port[1]"_s);
    drawn.to = *parseEndpoint(u"b:port[1]"_s);
    const Result<Design> one =
        connectPorts(fast, *test::shippedCatalog(), Design::rootId,
                     *parseEndpoint(u"a[1]:port[1]"_s), *parseEndpoint(u"b[1]:port[1]"_s));
    const Result<Design> all =
        connectBy(fast, *test::shippedCatalog(), Design::rootId,
                  patternOptions(fast, *test::shippedCatalog(), Design::rootId, drawn).front());
    QVERIFY(one && all);
    QCOMPARE(all->root->cables.first().part, one->root->cables.first().part);

    const Design design = test::farmOf(
        R"({"id": "leaf", "part": "ubnt_usw_flex_xg", "count": 4},
           {"id": "spine", "part": "ubnt_usw_flex_xg", "count": 2})",
        R"({"from": "leaf:port_a[1]", "to": "spine:port_a[1..2]", "part": "cat6a", "length": "2 m"})");
    const Catalog &catalog = *test::shippedCatalog();
    const auto options =
        patternOptions(design, catalog, Design::rootId, design.root->cables.first(), 0);
    const Result<Design> mesh = connectBy(design, catalog, Design::rootId, options[2], 0);
    QVERIFY(mesh);
    const Cable &cable = mesh->root->cables.first();
    QCOMPARE(cable.pattern, CablePattern::FullMesh);
    QCOMPARE(cable.from.toString(), u"leaf:port_a[1..2]"_s);
    QCOMPARE(cable.part, u"cat6a"_s);
    QCOMPARE(cable.length->text, u"2 m"_s);
    QCOMPARE(inputFindings(*mesh), QStringList());
}

QTEST_GUILESS_MAIN(TestArray)
#include "tst_array.moc"
