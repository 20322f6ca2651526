// Speed against power limit (engineering model 6.2), and what a farm sustains.
#include "model/edit/power_limit.h"
#include "model/study/limit_trial.h"
#include "model/study/power_curves.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestPowerCurves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsOfTheTable_data();
    void pointsOfTheTable();
    void whereNothingIsKnown_data();
    void whereNothingIsKnown();
    void theSpreadIsFivePercent();
    void speedRisesWithTheLimit();
    void aFarmSustainsLess();
    void otherWorkHasOtherCurves();
    void whatIsTriedIsWhatComesOut_data();
    void whatIsTriedIsWhatComesOut();
    void theRestOfTheFarmPushesTheOptimumUp();
    void othersThanAcceleratorsHaveNoLimit();
};

namespace {

LimitedCards cardsOf(const Design &design, const Report &report)
{
    return limitedCards({*design.root->component(u"gpu"_s)}, Design::rootId,
                        *test::shippedCatalog(), &report);
}

Design limitedTo(const Design &design, double share)
{
    Assembly farm = *design.root;
    setPowerShare(*farm.component(u"gpu"_s), *test::shippedCatalog(), share);
    return design.withAssembly(farm);
}

} // namespace

void TestPowerCurves::pointsOfTheTable_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("base");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("speed");
    const auto rows = [](const char *part, double base,
                         std::initializer_list<std::pair<double, double>> points) {
        for (const auto &[x, speed] : points)
            QTest::addRow("%s at %g", part, x) << QString::fromLatin1(part) << base << x << speed;
    };
    rows("rtx-pro-6000-bw", 600.0,
         {{.25, .227},
          {.33, .356},
          {.42, .461},
          {.50, .550},
          {.58, .642},
          {.67, .726},
          {.70, .756},
          {.75, .801},
          {.83, .871},
          {.92, .941},
          {1.0, 1.0}});
    rows("rtx-pro-6000-bw-server", 500.0,
         {{.60, .787}, {.70, .852}, {.80, .914}, {.90, .960}, {1.0, 1.0}, {1.2, 1.0}});
    for (const auto &[part, limit] : {std::pair{"rtx-3090", 350.0}, std::pair{"rtx-4090", 450.0}})
        rows(part, limit,
             {{.50, .72}, {.55, .78}, {.60, .84}, {.70, .91}, {.80, .96}, {.90, .985}, {1.0, 1.0}});
}

void TestPowerCurves::pointsOfTheTable()
{
    QFETCH(const QString, part);
    QFETCH(const double, base);
    QFETCH(const double, x);
    QFETCH(const double, speed);
    const auto found = speedAt(*test::shippedCatalog()->part(part), base * x, Work::Compute);
    QVERIFY(found);
    QVERIFY2(qAbs(found->value - speed) < 1e-12, qPrintable(QString::number(found->value)));
}

void TestPowerCurves::whereNothingIsKnown_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("below all points") << u"rtx-3090"_s << 174.0 << false;
    QTest::newRow("the lowest point") << u"rtx-3090"_s << 175.0 << true;
    QTest::newRow("no curve") << u"mi300x"_s << 500.0 << false;
    QTest::newRow("no curve, full power") << u"mi300x"_s << 750.0 << true;
    QTest::newRow("another default") << u"rtx-pro-6000-bw-maxq"_s << 250.0 << false;
    QTest::newRow("more than the factory's") << u"rtx-3090"_s << 390.0 << true;
}

void TestPowerCurves::whereNothingIsKnown()
{
    QFETCH(const QString, part);
    QFETCH(const double, limit);
    QFETCH(const bool, isKnown);
    const PartPtr card = test::shippedCatalog()->part(part);
    QVERIFY2(card, qPrintable(part));
    QCOMPARE(speedAt(*card, limit, Work::Compute).has_value(), isKnown);
}

void TestPowerCurves::theSpreadIsFivePercent()
{
    const auto speed =
        speedAt(*test::shippedCatalog()->part(u"rtx-3090"_s), 0.8 * 350.0, Work::Compute);
    QVERIFY(speed);
    QVERIFY(qAbs(speed->low - 0.96 * 0.95) < 1e-12);
    QCOMPARE(speed->high, 1.0); // no faster than at full power
}

void TestPowerCurves::speedRisesWithTheLimit()
{
    for (const PowerCurve &curve : powerCurves()) {
        QVERIFY2(!curve.provenance.source.isEmpty() && !curve.provenance.date.isEmpty(),
                 qPrintable(curve.id));
        QCOMPARE(curve.points.back().x, 1.0);
        QCOMPARE(curve.points.back().speed.value, 1.0);
        for (std::size_t i = 1; i < curve.points.size(); ++i) {
            QVERIFY(curve.points[i - 1].x < curve.points[i].x);
            QVERIFY(curve.points[i - 1].speed.value < curve.points[i].speed.value);
        }
    }
}

void TestPowerCurves::aFarmSustainsLess()
{
    const Design design = test::farmOf(
        R"({"id": "a", "part": "rtx-3090", "count": 2, "figures": {"power_limit": "280 W"}},
           {"id": "b", "part": "rtx-3090"})");
    const Report report = evaluate(design, *test::shippedCatalog());
    const double each = report.peak[u"bf16"_s].value / 3.0;
    QVERIFY(qAbs(report.sustained.rate[u"bf16"_s].value - each * (1.0 + 2.0 * 0.96)) < each * 1e-9);
    QVERIFY(report.sustained.rate[u"bf16"_s].from.contains(u"curve:compute.ampere_ada"_s));
    QVERIFY(report.sustained.rate[u"bf16"_s].formula.contains(u"0.96"_s));
    QVERIFY(report.sustained.memoryBound);
    QVERIFY(qAbs(report.sustained.memoryBound->value - (1.0 + 2.0 * 0.99) / 3.0) < 1e-9);
    const Design unknown =
        test::farmOf(R"({"id": "a", "part": "mi300x", "figures": {"power_limit": "400 W"}})");
    const Report none = evaluate(unknown, *test::shippedCatalog());
    QVERIFY(none.peak.contains(u"bf16"_s));
    QVERIFY(!none.sustained.rate.contains(u"bf16"_s));
    QVERIFY(std::any_of(
        none.notEvaluated.begin(), none.notEvaluated.end(),
        [](const NotEvaluated &entry) { return entry.what == u"compute.sustained.bf16"; }));
}

void TestPowerCurves::otherWorkHasOtherCurves()
{
    const Part &card = *test::shippedCatalog()->part(u"rtx-3090"_s);
    QCOMPARE(speedAt(card, 280.0, Work::Memory)->value, 0.99);
    QCOMPARE(speedAt(card, 280.0, Work::Training)->value, 0.95);
    QVERIFY(!speedAt(card, 200.0, Work::Memory));
    const auto decode =
        speedAt(*test::shippedCatalog()->part(u"rtx-pro-6000-bw"_s), 300.0, Work::Memory);
    QVERIFY(decode);
    QCOMPARE(decode->value, 0.96);
    QCOMPARE(decode->low, 0.70);
}

void TestPowerCurves::whatIsTriedIsWhatComesOut_data()
{
    QTest::addColumn<double>("share");
    for (const int percent : {50, 60, 72, 80, 94, 100})
        QTest::addRow("%d %%", percent) << percent / 100.0;
}

/// The figures beside the slider are those of the report once the limit is set.
void TestPowerCurves::whatIsTriedIsWhatComesOut()
{
    QFETCH(const double, share);
    const Design before = test::example(u"rig-4x3090-romed8.farm"_s);
    const Report now = evaluate(before, *test::shippedCatalog());
    const LimitFigures tried = limitFigures(cardsOf(before, now), share, &now, before.site);
    const Design after = limitedTo(before, share);
    const Report then = evaluate(after, *test::shippedCatalog());
    QVERIFY(qAbs(tried.limit.value - 4.0 * 350.0 * share) < 1e-9);
    for (const ComponentFigures &figures : then.components)
        if (figures.component == u"gpu") {
            QVERIFY(tried.typical && figures.power);
            QVERIFY(qAbs(tried.typical->value - figures.power->value.si()) < 1e-6);
        }
    QVERIFY(tried.compute);
    const double sustained = then.sustained.rate[u"fp16_fp32acc"_s].value;
    QVERIFY(qAbs(sustained - tried.compute->value * then.peak[u"fp16_fp32acc"_s].value)
            < 1e-6 * sustained);
    QCOMPARE(tried.memory.has_value(), then.sustained.memoryBound.has_value());
    QVERIFY(tried.energyCost && tried.costPerYear && tried.costPerTflops);
    QVERIFY(tried.costPerTflops->low <= tried.costPerTflops->value
            && tried.costPerTflops->value <= tried.costPerTflops->high);
    QCOMPARE(cardsOf(after, then).share(), share);
}

void TestPowerCurves::theRestOfTheFarmPushesTheOptimumUp()
{
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    Report report = evaluate(design, *test::shippedCatalog());
    const LimitedCards cards = cardsOf(design, report);
    const auto best = bestShare(cards, LimitGoal::SpeedPerWatt, &report, design.site);
    QVERIFY(best && *best >= 0.5 && *best < 1.0);
    report.typical->value += 4000.0; // a thirsty host
    const auto higher = bestShare(cards, LimitGoal::SpeedPerWatt, &report, design.site);
    QVERIFY(higher && *higher > *best);
    QVERIFY(bestShare(cards, LimitGoal::CostPerResult, &report, design.site));
    QVERIFY(!bestShare(cards, LimitGoal::SpeedPerWatt, nullptr, design.site));
    report.energyCostPerYear.reset();
    QVERIFY(!bestShare(cards, LimitGoal::CostPerResult, &report, design.site));
}

void TestPowerCurves::othersThanAcceleratorsHaveNoLimit()
{
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    const QList<Component> both{*design.root->component(u"gpu"_s),
                                *design.root->component(u"board"_s)};
    QVERIFY(limitedCards(both, Design::rootId, *test::shippedCatalog(), nullptr).isEmpty());
    const LimitedCards one =
        limitedCards({both.first()}, Design::rootId, *test::shippedCatalog(), nullptr);
    QCOMPARE(one.factoryLimit(), std::optional(350.0));
    QCOMPARE(one.lowestShare(), 0.5);
    QVERIFY(!limitedTo(design, 1.0).root->component(u"gpu"_s)->figures.contains(u"power_limit"_s));
}

QTEST_GUILESS_MAIN(TestPowerCurves)
#include "tst_power_curves.moc"
