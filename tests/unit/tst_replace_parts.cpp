// Another part in the place of those drawn, as somebody at the drawing means it: what fits stays, the rest is told.
#include "model/edit/swap_part.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestReplaceParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsStays_data();
    void whatFitsStays();
    void whatDoesNotFitIsTold_data();
    void whatDoesNotFitIsTold();
    void severalAreOneEdit();
    void nameOfTheOldPartGoes();
    void refusals_data();
    void refusals();
};

namespace {

Design rig()
{
    return test::design(test::exampleText(u"rig-4x3090-romed8.farm"_s));
}

Result<Replaced> replace(const Design &design, const QStringList &ids, const QString &part)
{
    return replaceParts(design, *test::shippedCatalog(), Design::rootId, ids, part);
}

qsizetype cablesOf(const Design &design, const QString &component)
{
    return std::count_if(
        design.root->cables.begin(), design.root->cables.end(), [&](const Cable &cable) {
            return cable.from.component == component || cable.to.component == component;
        });
}

} // namespace

void TestReplaceParts::whatFitsStays_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("part");
    QTest::newRow("card") << u"gpu"_s << u"rtx-3080-20g"_s;
    QTest::newRow("processor") << u"cpu"_s << u"amd_epyc_7402"_s;
}

void TestReplaceParts::whatFitsStays()
{
    QFETCH(QString, component);
    QFETCH(QString, part);
    const Design before = rig();
    const Result<Replaced> after = replace(before, {component}, part);
    QVERIFY2(bool(after), after ? "" : qPrintable(after.error().message));
    QVERIFY2(after->keepsAll, qPrintable(after->message));
    QCOMPARE(after->design.root->component(component)->part, part);
    QCOMPARE(cablesOf(after->design, component), cablesOf(before, component));
    QVERIFY(after->message.startsWith(component));
}

void TestReplaceParts::whatDoesNotFitIsTold_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("told");
    QTest::newRow("other power connector") << u"gpu"_s << u"rtx-4090"_s << u"12v-2x6"_s;
    QTest::newRow("module instead of a card") << u"gpu"_s << u"v100-sxm2-16g"_s << u"board"_s;
    QTest::newRow("other socket") << u"board"_s << u"asrock_h110_pro_btc"_s << u"cpu"_s;
}

void TestReplaceParts::whatDoesNotFitIsTold()
{
    QFETCH(QString, component);
    QFETCH(QString, part);
    QFETCH(QString, told);
    const Result<Replaced> after = replace(rig(), {component}, part);
    QVERIFY2(bool(after), after ? "" : qPrintable(after.error().message));
    QVERIFY(!after->keepsAll);
    QVERIFY2(after->message.contains(told), qPrintable(after->message));
    QVERIFY(cablesOf(after->design, component) < cablesOf(rig(), component));
    QVERIFY(bool(parseFarm(writeFarm(after->design), u"a.farm"_s)));
}

void TestReplaceParts::severalAreOneEdit()
{
    Assembly farm = *rig().root;
    Component second = *farm.component(u"gpu"_s);
    second.id = u"spare"_s;
    farm.components.append(second);
    const Result<Replaced> after =
        replace(rig().withAssembly(farm), {u"gpu"_s, u"spare"_s}, u"rtx-3080-20g"_s);
    QVERIFY(bool(after));
    for (const char *id : {"gpu", "spare"})
        QCOMPARE(after->design.root->component(QLatin1String(id))->part, u"rtx-3080-20g"_s);
    // Those that are it already are no reason to refuse the others.
    const Result<Replaced> mixed =
        replace(rig().withAssembly(farm), {u"gpu"_s, u"spare"_s}, u"rtx-4090"_s);
    QVERIFY(bool(mixed));
    QVERIFY(bool(replace(mixed->design, {u"gpu"_s}, u"rtx-3090"_s)));
}

void TestReplaceParts::nameOfTheOldPartGoes()
{
    QCOMPARE(rig().root->component(u"gpu"_s)->label, u"RTX 3090"_s);
    const Result<Replaced> after = replace(rig(), {u"gpu"_s}, u"rtx-4090"_s);
    QCOMPARE(after->design.root->component(u"gpu"_s)->label,
             test::shippedCatalog()->part(u"rtx-4090"_s)->name);
    Assembly farm = *rig().root;
    farm.component(u"gpu"_s)->label = u"From the old rig"_s;
    const Result<Replaced> named = replace(rig().withAssembly(farm), {u"gpu"_s}, u"rtx-4090"_s);
    QCOMPARE(named->design.root->component(u"gpu"_s)->label, u"From the old rig"_s);
}

void TestReplaceParts::refusals_data()
{
    QTest::addColumn<QStringList>("components");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such part") << QStringList{u"gpu"_s} << u"none"_s;
    QTest::newRow("a cable") << QStringList{u"gpu"_s} << u"dac_qsfp28_100g"_s;
    QTest::newRow("no such component") << QStringList{u"none"_s} << u"rtx-4090"_s;
    QTest::newRow("nothing") << QStringList{} << u"rtx-4090"_s;
    QTest::newRow("that part already") << QStringList{u"gpu"_s} << u"rtx-3090"_s;
}

void TestReplaceParts::refusals()
{
    QFETCH(QStringList, components);
    QFETCH(QString, part);
    const Result<Replaced> after = replace(rig(), components, part);
    QVERIFY(!after);
    QVERIFY(!after.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestReplaceParts)
#include "tst_replace_parts.moc"
