// Joining two components without naming their ports.
#include "model/edit/connect.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestConnect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPair_data();
    void bestPair();
    void againJoinsTheNext();
    void blocksAreJoinedAsAWhole_data();
    void blocksAreJoinedAsAWhole();
    void nothingFits_data();
    void nothingFits();
};

namespace {

Design bare()
{
    return test::farmOf(
        R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090"},
        {"id": "psu", "part": "sf_leadex_plat_1600"}, {"id": "cpu", "part": "amd_epyc_7302p"},
        {"id": "switch", "part": "ubnt_usw_flex_xg"}, {"id": "outlet", "part": "eu_16a_230"})");
}

Result<Connected> joined(const Design &design, const QString &one, const QString &other)
{
    return connectComponents(design, *test::shippedCatalog(), Design::rootId, one, other);
}

} // namespace

void TestConnect::bestPair_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("joined");
    QTest::newRow("a card goes into a slot")
        << u"gpu"_s << u"board"_s << u"gpu:pcie board:slot[1]"_s;
    QTest::newRow("in either order") << u"board"_s << u"gpu"_s << u"board:slot[1] gpu:pcie"_s;
    QTest::newRow("a processor into its socket")
        << u"cpu"_s << u"board"_s << u"cpu:socket board:cpu"_s;
    QTest::newRow("a supply feeds a card") << u"psu"_s << u"gpu"_s << u"psu:pcie[1] gpu:power[1]"_s;
    QTest::newRow("the fastest network ports")
        << u"board"_s << u"switch"_s << u"board:lan[1] switch:port_a[1]"_s;
    QTest::newRow("a socket in the wall feeds a supply")
        << u"outlet"_s << u"psu"_s << u"outlet:outlet psu:ac"_s;
}

void TestConnect::bestPair()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const QString, joined);
    const Result<Connected> result = ::joined(bare(), one, other);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const Cable &cable = result->design.root->cables.constLast();
    QCOMPARE(cable.from.toString() + u' ' + cable.to.toString(), joined);
    QVERIFY(result->message.contains(cable.to.toString()));
}

void TestConnect::againJoinsTheNext()
{
    Design design = bare();
    for (const QString &to : {u"gpu:power[1]"_s, u"gpu:power[2]"_s}) {
        const Result<Connected> result = joined(design, u"psu"_s, u"gpu"_s);
        QVERIFY(result);
        design = result->design;
        QCOMPARE(design.root->cables.constLast().to.toString(), to);
    }
    const Result<Connected> full = joined(design, u"psu"_s, u"gpu"_s);
    QVERIFY(!full);
    QVERIFY(full.error().message.contains(u"taken"_s));
}

void TestConnect::blocksAreJoinedAsAWhole_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("joined");
    QTest::newRow("each to a port of its own")
        << 4 << u"board"_s << u"switch"_s << u"board:lan[1] switch:port_a[1..4]"_s;
    QTest::newRow("in the other order")
        << 4 << u"switch"_s << u"board"_s << u"switch:port_a[1..4] board:lan[1]"_s;
    QTest::newRow("more than there are ports")
        << 40 << u"board"_s << u"switch"_s << u"board[1]:lan[1] switch:port_a[1]"_s;
}

void TestConnect::blocksAreJoinedAsAWhole()
{
    QFETCH(const int, count);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const QString, joined);
    Assembly farm = *bare().root;
    farm.component(u"board"_s)->count = count;
    const Result<Connected> result = ::joined(bare().withAssembly(farm), one, other);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const Cable &cable = result->design.root->cables.constLast();
    QCOMPARE(QString(cable.from.toString() + u' ' + cable.to.toString()), joined);
}

void TestConnect::nothingFits_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("parts that have nothing in common") << u"cpu"_s << u"outlet"_s;
    QTest::newRow("a component and itself") << u"gpu"_s << u"gpu"_s;
    QTest::newRow("a component that is not there") << u"gpu"_s << u"nobody"_s;
}

void TestConnect::nothingFits()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const Result<Connected> result = ::joined(bare(), one, other);
    QVERIFY(!result);
    QVERIFY(!result.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestConnect)
#include "tst_connect.moc"
