// What changes between two designs, step by step.
#include "model/study/chart_waterfall.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestWaterfall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAddUp_data();
    void stepsAddUp();
    void stepsOfTheSameDesignAreNone();
    void examplesAddUp_data();
    void examplesAddUp();
    void nothingIsAnEnd();
    void anotherConditionIsAnotherPrice();

private:
    static Design changedRig();
    static const Catalog &catalog() { return *test::shippedCatalog(); }
    static ChartData chart(const Design &before, const Design &after, const QString &figure)
    {
        const std::vector<CompareInput> pair{{before, u"now"_s}, {after, u"then"_s}};
        Result<ChartData> made =
            waterfallChart(pair, evaluateAll(pair, catalog()), catalog(), figure);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }
    static const ChartSeries *series(const ChartData &chart, const QString &name)
    {
        const auto it = std::ranges::find(chart.series, name, &ChartSeries::name);
        return it == chart.series.end() ? nullptr : &*it;
    }
    static bool isNear(double a, double b)
    {
        return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
    }
    /// From the first end over all steps to the last.
    static bool addsUp(const ChartData &chart)
    {
        double steps = chart.series.front().points.front().y.value;
        for (const ChartSeries &each : chart.series)
            for (const ChartPoint &point : each.points)
                steps += each.isWhole ? 0.0 : point.y.value;
        return isNear(steps, chart.series.back().points.front().y.value);
    }
};

/// The rig with other cards in their place, without the power limit, a dearer board and a card more.
Design TestWaterfall::changedRig()
{
    Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *design.root;
    farm.component(u"gpu"_s)->part = u"rtx-4090"_s;
    farm.component(u"gpu"_s)->figures.clear();
    farm.component(u"board"_s)->price = TypedValue{u"900 USD"_s, 900.0};
    Component more;
    more.id = u"more"_s;
    more.part = u"a100-pcie-80g"_s;
    farm.components << more;
    return design.withAssembly(farm);
}

void TestWaterfall::stepsAddUp_data()
{
    QTest::addColumn<QString>("figure");
    QTest::newRow("cost") << u"cost.capex"_s;
    QTest::newRow("power") << u"power.wall_typical"_s;
}

void TestWaterfall::stepsAddUp()
{
    QFETCH(const QString, figure);
    const std::vector<CompareInput> pair{{test::example(u"rig-4x3090-romed8.farm"_s), u"now"_s},
                                         {changedRig(), u"then"_s}};
    const std::vector<Report> reports = evaluateAll(pair, catalog());
    const Result<ChartData> chart = waterfallChart(pair, reports, catalog(), figure);
    QVERIFY(chart && chart->series.size() > 2);
    const double before = chart->series.front().points.front().y.value;
    const double after = chart->series.back().points.front().y.value;
    QVERIFY(chart->series.front().isWhole && chart->series.back().isWhole);
    QVERIFY(isNear(before, candidateOf(reports[0], {}).figure(figure)->value));
    QVERIFY(isNear(after, candidateOf(reports[1], {}).figure(figure)->value));
    QVERIFY(!isNear(before, after));
    QVERIFY(addsUp(*chart));
    const ChartSeries *replaced = series(*chart, u"Replaced"_s);
    QVERIFY(replaced);
    QCOMPARE(replaced->points.size(), std::size_t(1));
    QVERIFY2(replaced->points.front().name.contains(u"GeForce RTX 3090 → 4 × "_s),
             qPrintable(replaced->points.front().name));
    const ChartSeries *added = series(*chart, u"Added"_s);
    QVERIFY(added && added->points.front().part == u"a100-pcie-80g"_s);
    if (figure == u"cost.capex"_s)
        QVERIFY(series(*chart, u"Repriced"_s));
}

void TestWaterfall::stepsOfTheSameDesignAreNone()
{
    const std::vector<CompareInput> pair(2,
                                         {test::example(u"farm-128-rigs-leaf-spine.farm"_s), {}});
    const std::vector<Report> reports = evaluateAll(pair, catalog());
    for (const QString &figure : waterfallFigures()) {
        const Result<ChartData> chart = waterfallChart(pair, reports, catalog(), figure);
        QVERIFY(chart);
        QCOMPARE(chart->series.size(), std::size_t(2));
        QCOMPARE(chart->note, u"no difference"_s);
    }
    QVERIFY(!waterfallChart(pair, reports, catalog(), u"counts.gpu"_s));
}

void TestWaterfall::examplesAddUp_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestWaterfall::examplesAddUp()
{
    QFETCH(const QString, name);
    const Design rig = test::example(u"rig-4x3090-romed8.farm"_s);
    for (const QString &figure : waterfallFigures())
        QVERIFY2(addsUp(chart(rig, test::example(name), figure)), qPrintable(figure));
}

void TestWaterfall::nothingIsAnEnd()
{
    const ChartData steps = chart({}, test::example(u"rig-4x3090-romed8.farm"_s), u"cost.capex"_s);
    QVERIFY(!steps.isEmpty() && addsUp(steps));
    QCOMPARE(steps.series.front().points.front().y.value, 0.0);
    QVERIFY(!series(steps, u"Removed"_s));
    const Result<ChartData> none = waterfallChart({}, {}, catalog(), u"cost.capex"_s);
    QVERIFY(none && none->isEmpty() && !none->empty.isEmpty());
}

void TestWaterfall::anotherConditionIsAnotherPrice()
{
    const Design rig = test::example(u"rig-4x3090-romed8.farm"_s);
    Assembly farm = *rig.root;
    farm.component(u"gpu"_s)->condition = u"new"_s;
    const ChartData steps = chart(rig, rig.withAssembly(farm), u"cost.capex"_s);
    QCOMPARE(steps.series.size(), std::size_t(3));
    QCOMPARE(steps.series[1].name, u"Repriced"_s);
    QVERIFY2(steps.series[1].points.front().name.contains(u"used → "_s),
             qPrintable(steps.series[1].points.front().name));
}

QTEST_GUILESS_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
