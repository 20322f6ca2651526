// Aligning, distributing, locking, and selecting what belongs together.
#include "model/edit/arrange.h"
#include "model/edit/edits.h"
#include "model/edit/select.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

const QString farm = QStringLiteral("farm");

ArrangedBlock block(const char *id, QRectF rect, bool locked = false)
{
    return {QString::fromLatin1(id), rect, locked};
}

/// Three of different sizes, out of line.
QList<ArrangedBlock> three(const char *locked = "")
{
    QList<ArrangedBlock> blocks{block("a", {0, 0, 100, 40}), block("b", {130, 50, 60, 60}),
                                block("c", {400, 30, 200, 100})};
    for (ArrangedBlock &each : blocks)
        each.locked = each.id == QLatin1String(locked);
    return blocks;
}

/// "a 10,20; b 5,5": where what moves comes to lie, by id.
QString text(const Positions &positions)
{
    QStringList entries;
    for (auto [id, at] : positions.asKeyValueRange())
        entries << QStringLiteral("%1 %2,%3").arg(id).arg(at.x()).arg(at.y());
    entries.sort();
    return entries.join(QStringLiteral("; "));
}

Design smallFarm()
{
    return test::farmOf(R"({"id": "board", "part": "asrock_rack_romed8_2t", "at": [0, 0]},
        {"id": "gpu", "part": "rtx-3090", "at": [300, 0]},
        {"id": "gpu2", "part": "rtx-3090", "at": [300, 200], "locked": true},
        {"id": "gpu3", "part": "rtx-4090"})",
                        R"({"from": "gpu:pcie", "to": "board:slot[1]"},
        {"from": "gpu2:pcie", "to": "board:slot[2]"})");
}

QPointF positionOf(const Design &design, const char *id)
{
    return design.root->component(QString::fromLatin1(id))->position.value_or(QPointF(-1, -1));
}

QStringList list(const char *ids)
{
    return QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns_data();
    void aligns();
    void distributes_data();
    void distributes();
    void repeatsTheFirstGap_data();
    void repeatsTheFirstGap();
    void placesWhatIsNotLocked();
    void lockedComponentsStay();
    void copiesAreUnlocked();
    void selects_data();
    void selects();
};

void TestArrange::aligns_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<QString>("moved");
    const auto row = [](const char *name, Alignment alignment, const char *locked,
                        const char *moved) {
        QTest::newRow(name) << int(alignment) << QByteArray(locked) << QString::fromLatin1(moved);
    };
    row("left", Alignment::Left, "", "b 0,50; c 0,30");
    row("centre of all", Alignment::Centre, "", "a 250,0; b 270,50; c 200,30");
    row("right", Alignment::Right, "", "a 500,0; b 540,50");
    row("top", Alignment::Top, "", "b 130,0; c 400,0");
    row("middle", Alignment::Middle, "", "a 0,45; b 130,35; c 400,15");
    row("bottom", Alignment::Bottom, "", "a 0,90; b 130,70");
    row("to the locked one", Alignment::Left, "b", "a 130,0; c 130,30");
    row("to the middle of the locked one", Alignment::Middle, "c", "a 0,60");
}

void TestArrange::aligns()
{
    QFETCH(int, alignment);
    QFETCH(QByteArray, locked);
    QFETCH(QString, moved);
    QCOMPARE(text(alignedPositions(three(locked.constData()), Alignment(alignment))), moved);
}

void TestArrange::distributes_data()
{
    QTest::addColumn<QList<ArrangedBlock>>("blocks");
    QTest::addColumn<bool>("across");
    QTest::addColumn<QString>("moved");
    QTest::newRow("the one between moves") << three() << true << QStringLiteral("b 220,50");
    QTest::newRow("down, in the order they begin")
        << three() << false << QStringLiteral("c 400,-5");
    QTest::newRow("the locked one between stays") << three("b") << true << QString();
    QTest::newRow("two have no gap to share")
        << QList{block("a", {0, 0, 10, 10}), block("b", {50, 0, 10, 10})} << true << QString();
    QTest::newRow("between the locked ones")
        << QList{block("a", {0, 0, 10, 10}), block("b", {12, 0, 10, 10}),
                 block("c", {40, 0, 10, 10}, true), block("d", {52, 0, 10, 10}),
                 block("e", {100, 0, 10, 10})}
        << true << QStringLiteral("b 20,0; d 70,0");
    QTest::newRow("without room they overlap evenly")
        << QList{block("a", {0, 0, 100, 10}), block("b", {10, 0, 100, 10}),
                 block("c", {120, 0, 100, 10})}
        << true << QStringLiteral("b 60,0");
    QTest::newRow("nothing") << QList<ArrangedBlock>() << true << QString();
}

void TestArrange::distributes()
{
    QFETCH(QList<ArrangedBlock>, blocks);
    QFETCH(bool, across);
    QFETCH(QString, moved);
    QCOMPARE(text(distributedPositions(blocks, across ? Qt::Horizontal : Qt::Vertical)), moved);
}

void TestArrange::repeatsTheFirstGap_data()
{
    QTest::addColumn<QByteArray>("locked");
    QTest::addColumn<QString>("moved");
    QTest::newRow("the gap of 30") << QByteArray() << QStringLiteral("c 220,30");
    QTest::newRow("the locked one stays") << QByteArray("c") << QString();
    QTest::newRow("and goes on from it") << QByteArray("b") << QStringLiteral("c 220,30");
}

void TestArrange::repeatsTheFirstGap()
{
    QFETCH(QByteArray, locked);
    QFETCH(QString, moved);
    QCOMPARE(text(sameSpacingPositions(three(locked.constData()), Qt::Horizontal)), moved);
}

void TestArrange::placesWhatIsNotLocked()
{
    const Design before = smallFarm();
    const Design after = placeComponents(before, farm,
                                         {{QStringLiteral("gpu"), {10, 20}},
                                          {QStringLiteral("gpu2"), {10, 20}},
                                          {QStringLiteral("x"), {}}});
    QCOMPARE(positionOf(after, "gpu"), QPointF(10, 20));
    QCOMPARE(positionOf(after, "gpu2"), QPointF(300, 200));
    QCOMPARE(positionOf(after, "gpu3"), QPointF(-1, -1));
    QCOMPARE(placeComponents(before, QStringLiteral("nowhere"), {{farm, {}}}), before);
}

void TestArrange::lockedComponentsStay()
{
    const Design before = smallFarm();
    QCOMPARE(lockedComponents(before, farm, list("gpu2 gpu board")), list("gpu2"));
    const Design moved = moveComponents(before, farm, list("gpu gpu2"), {5, 5});
    QCOMPARE(positionOf(moved, "gpu"), QPointF(305, 5));
    QCOMPARE(positionOf(moved, "gpu2"), QPointF(300, 200));
    const Design locked = lockComponents(before, farm, list("gpu board"), true);
    QCOMPARE(lockedComponents(locked, farm, list("gpu3 gpu2 gpu board")), list("board gpu gpu2"));
    QCOMPARE(lockComponents(locked, farm, list("gpu board"), false), before);
}

void TestArrange::copiesAreUnlocked()
{
    const Design before = smallFarm();
    const Result<Pasted> pasted =
        pasteItems(before, farm, copyItems(before, farm, list("gpu2")), {20, 20});
    QVERIFY(pasted);
    QVERIFY(lockedComponents(pasted->design, farm, pasted->ids).isEmpty());
}

void TestArrange::selects_data()
{
    QTest::addColumn<QByteArray>("selected");
    QTest::addColumn<QByteArray>("similar");
    QTest::addColumn<QByteArray>("connected");
    QTest::addColumn<QByteArray>("others");
    QTest::newRow("a card") << QByteArray("gpu") << QByteArray("gpu gpu2")
                            << QByteArray("board gpu") << QByteArray("board gpu2 gpu3");
    QTest::newRow("one step further") << QByteArray("board gpu") << QByteArray("board gpu gpu2")
                                      << QByteArray("board gpu gpu2") << QByteArray("gpu2 gpu3");
    QTest::newRow("alone") << QByteArray("gpu3") << QByteArray("gpu3") << QByteArray("gpu3")
                           << QByteArray("board gpu gpu2");
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray()
                             << QByteArray("board gpu gpu2 gpu3");
}

void TestArrange::selects()
{
    QFETCH(QByteArray, selected);
    QFETCH(QByteArray, similar);
    QFETCH(QByteArray, connected);
    QFETCH(QByteArray, others);
    const Assembly assembly = *smallFarm().root;
    const QStringList ids = list(selected.constData());
    QCOMPARE(similarComponents(assembly, ids), list(similar.constData()));
    QCOMPARE(connectedComponents(assembly, ids), list(connected.constData()));
    QCOMPARE(otherComponents(assembly, ids), list(others.constData()));
}

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
