// ELE-18: what is switched off leaves what hangs on it without power.
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestSwitchedOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGetsNoPower_data();
    void whatGetsNoPower();
};

void TestSwitchedOff::whatGetsNoPower_data()
{
    QTest::addColumn<QStringList>("off");
    QTest::addColumn<QStringList>("dark");
    QTest::newRow("nothing is off") << QStringList{} << QStringList{};
    QTest::newRow("the supply") << QStringList{u"psu"_s}
                                << QStringList{u"farm/board"_s, u"farm/gpu"_s, u"farm/ssd"_s};
    QTest::newRow("the wall socket")
        << QStringList{u"outlet"_s}
        << QStringList{u"farm/board"_s, u"farm/gpu"_s, u"farm/psu"_s, u"farm/ssd"_s};
    QTest::newRow("a card alone") << QStringList{u"gpu"_s} << QStringList{};
    QTest::newRow("the supply and the cards")
        << QStringList{u"psu"_s, u"gpu"_s} << QStringList{u"farm/board"_s, u"farm/ssd"_s};
}

void TestSwitchedOff::whatGetsNoPower()
{
    QFETCH(const QStringList, off);
    QFETCH(const QStringList, dark);
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *design.root;
    for (Component &component : farm.components)
        component.off = off.contains(component.id);
    const Report report = evaluate(design.withAssembly(farm), *test::shippedCatalog());
    QStringList found;
    for (const Finding &finding : report.findings)
        if (finding.rule == u"ELE-18")
            found << finding.objects;
    std::sort(found.begin(), found.end());
    QCOMPARE(found, dark);
}

QTEST_GUILESS_MAIN(TestSwitchedOff)
#include "tst_switched_off.moc"
