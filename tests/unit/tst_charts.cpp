// Charts without a display: their numbers are those of the report and the catalogue.
#include "model/export/chart_export.h"
#include "model/session/chart_sources.h"
#include "model/study/chart_report.h"
#include "model/study/chart_request.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfPowerAddUp_data() { addExamples(); }
    void partsOfPowerAddUp();
    void whatIsDarkDrawsNothing();
    void partsOfCostAddUp_data() { addExamples(); }
    void partsOfCostAddUp();
    void partsOfOwnershipAddUp_data() { addExamples(); }
    void partsOfOwnershipAddUp();
    void linesCrossAtBreakEven();
    void driversHoldTheTotal();
    void linksAreSorted();
    void tiersAreNamed();
    void pricesAreDated();
    void sizesAreThoseOfTheEditor();
    void whatIsOffIsNoChoice();
    void whatDoesNotFitEndsTheCurve();
    void costBeyondSpeedIsMarked();
    void measuresOfParts_data();
    void measuresOfParts();
    void ratiosCarryTheirRanges();
    void conditionsAreApart();
    void publishedChipsAgree_data();
    void publishedChipsAgree();
    void supernodesAgreeWithWhatIsPublished();
    void tablesAreRead();
    void wrongTablesAreRefused_data();
    void wrongTablesAreRefused();
    void beatenDesignsAreNotOnTheFront();
    void partlyKnownDesignsAreOnNoFront();
    void otherCurrenciesAreLeftOut();
    void everyKindIsWritten_data();
    void everyKindIsWritten();
    void unknownNamesAreRefused_data();
    void unknownNamesAreRefused();

private:
    static void addExamples();
    static const Catalog &catalog() { return *test::shippedCatalog(); }
    static ChartData chart(const ChartRequest &request, const Design &design)
    {
        Result<ChartData> made = makeChart(request, design, catalog(), evaluate(design, catalog()));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *std::move(made);
    }
    static ChartRequest requestOf(const QString &kind)
    {
        ChartRequest request;
        request.kind = kind;
        request.changeCount = countChanger(test::shippedCatalog());
        return request;
    }
    static double sum(const ChartData &chart)
    {
        double total = 0.0;
        for (const ChartSeries &series : chart.series)
            for (const ChartPoint &point : series.points)
                total += point.y.value;
        return total;
    }
    static const ChartPoint *point(const ChartData &chart, const QString &part)
    {
        for (const ChartSeries &series : chart.series)
            for (const ChartPoint &each : series.points)
                if (each.part == part)
                    return &each;
        return nullptr;
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
};

void TestCharts::addExamples()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCharts::partsOfPowerAddUp()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const Report report = evaluate(design, catalog());
    const ChartData chart = powerChart(design, catalog(), report);
    QVERIFY(report.wallTypical && report.wallTypical->missing.isEmpty());
    QVERIFY2(isNear(sum(chart), report.wallTypical->value), qPrintable(name));
    for (const ChartSeries &series : chart.series)
        for (const ChartPoint &point : series.points)
            QVERIFY(point.y.low <= point.y.value && point.y.value <= point.y.high);
    std::array<double, 3> states{}; // peak, typical, idle
    for (const ChartSeries &series : statesChart(design, catalog()).series)
        for (std::size_t i = 0; i < states.size(); ++i)
            states[i] += series.points[i].y.value;
    QVERIFY(isNear(states[0], report.peakPower->value));
    QVERIFY(isNear(states[1], report.typical->value));
    QVERIFY(isNear(states[2], report.idle->value));
}

void TestCharts::whatIsDarkDrawsNothing()
{
    Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    Assembly farm = *design.root;
    farm.component(u"feed"_s)->off = true;
    design = design.withAssembly(farm);
    const Report report = evaluate(design, catalog());
    QVERIFY(!report.dark.empty() && report.typical);
    double typical = 0.0;
    for (const ChartSeries &series : statesChart(design, catalog()).series)
        typical += series.points[1].y.value;
    QVERIFY(isNear(typical, report.typical->value));
    QVERIFY(isNear(sum(powerChart(design, catalog(), report)), report.wallTypical->value));
}

void TestCharts::partsOfCostAddUp()
{
    QFETCH(const QString, name);
    const Report report = evaluate(test::example(name), catalog());
    QVERIFY(isNear(sum(costChart(report)), report.capex->value));
}

void TestCharts::partsOfOwnershipAddUp()
{
    QFETCH(const QString, name);
    Design design = test::example(name);
    for (const std::optional<double> &residual : {std::optional<double>(), std::optional(0.2)}) {
        design.site.cost.residual = residual;
        const Report report = evaluate(design, catalog());
        QVERIFY(isNear(sum(ownershipChart(design, report)), report.tco->value));
    }
}

void TestCharts::linesCrossAtBreakEven()
{
    Design design = test::example(u"server-8x4090-48g.farm"_s);
    design.site.cost.rental = TypedValue{u"0.9 USD"_s, 0.9};
    design.site.cost.labour = TypedValue{u"1000 USD"_s, 1000.0}; // there either way
    const Report report = evaluate(design, catalog());
    const ChartData chart = timelineChart(design, catalog(), report);
    QVERIFY(report.cost.breakEven);
    QCOMPARE(chart.series.size(), std::size_t(2));
    QCOMPARE(chart.marks.size(), std::size_t(1));
    const auto at = [](const ChartSeries &line, double year) {
        const std::vector<ChartPoint> &points = line.points;
        return std::lerp(points.front().y.value, points.back().y.value,
                         (year - points.front().x.value)
                             / (points.back().x.value - points.front().x.value));
    };
    const double year = chart.marks.front().x;
    QVERIFY(isNear(at(chart.series[0], year), at(chart.series[1], year)));
    QVERIFY(
        isNear(year * 8760.0 * 3600.0 * *design.site.utilisation, report.cost.breakEven->value));
}

void TestCharts::driversHoldTheTotal()
{
    const Report report = evaluate(test::example(u"rig-4x3090-romed8.farm"_s), catalog());
    const ChartData chart = driversChart(report);
    QVERIFY(chart.base && isNear(*chart.base, report.tco->value));
    double widest = INFINITY;
    for (const ChartPoint &point : chart.series.front().points) {
        QVERIFY(point.y.low <= *chart.base * (1 + 1e-12)
                && *chart.base <= point.y.high * (1 + 1e-12));
        QVERIFY(point.y.high - point.y.low <= widest * (1 + 1e-12));
        widest = point.y.high - point.y.low;
    }
}

void TestCharts::linksAreSorted()
{
    const Report report = evaluate(test::example(u"farm-128-rigs-leaf-spine.farm"_s), catalog());
    const ChartData chart = linksChart(report);
    const std::vector<ChartPoint> &links = chart.series.front().points;
    QCOMPARE(links.size(), report.bottlenecks.size());
    QVERIFY(std::ranges::is_sorted(links, std::greater{},
                                   [](const ChartPoint &link) { return link.y.value; }));
    QCOMPARE(links.front().y.value, 100.0);
    QVERIFY(!links.front().objects.isEmpty());
}

void TestCharts::tiersAreNamed()
{
    const Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    const ChartData chart = tiersChart(design, catalog(), evaluate(design, catalog()));
    QStringList names;
    for (const ChartPoint &tier : chart.series.front().points)
        names << tier.name;
    QVERIFY2(names.contains(u"Below Leaf (SN2700)"_s), qPrintable(names.join(u", "_s)));
    QVERIFY(names.contains(u"Above Leaf (SN2700)"_s)); // to the spines, which are no tier
    QVERIFY(names.contains(u"Inside the machines"_s));
    QCOMPARE(names.size(), 3);
}

void TestCharts::pricesAreDated()
{
    Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    PriceEntry own;
    own.part = u"rtx-3090"_s;
    own.condition = u"used"_s;
    own.price = TypedValue{u"700 USD"_s, 700.0};
    own.date = u"2026-11-01"_s;
    design.money.prices << own;
    ChartRequest request = requestOf(u"prices"_s);
    request.part = own.part;
    const ChartData chart = TestCharts::chart(request, design);
    const ChartSeries *used = series(chart, u"used"_s);
    QVERIFY(used && used->points.size() >= 2);
    QCOMPARE(used->points.back().y.value, 700.0);
    QVERIFY(std::ranges::is_sorted(used->points, {},
                                   [](const ChartPoint &each) { return each.x.value; }));
}

void TestCharts::sizesAreThoseOfTheEditor()
{
    const Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    const ChartData chart = TestCharts::chart(requestOf(u"scaling"_s), design);
    const ChartSeries *peak = series(chart, u"Computing, peak"_s);
    QVERIFY(peak);
    QStringList sizes;
    for (const ChartPoint &point : peak->points) {
        sizes << QString::number(point.x.value);
        QVERIFY(isNear(point.y.value, point.x.value / 512.0));
    }
    QCOMPARE(sizes, (QStringList{u"32"_s, u"64"_s, u"128"_s, u"256"_s, u"512"_s}));
}

void TestCharts::whatIsOffIsNoChoice()
{
    Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    QVERIFY(!scalingChoices(design, catalog()).empty());
    Assembly farm = *design.root;
    farm.component(u"gpu"_s)->off = true;
    QVERIFY(scalingChoices(design.withAssembly(farm), catalog()).empty());
}

void TestCharts::whatDoesNotFitEndsTheCurve()
{
    const Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    ChartRequest request = requestOf(u"scaling"_s);
    const ChartData chart = TestCharts::chart(request, design);
    QVERIFY2(chart.note.startsWith(u"256 of them do not fit"_s), qPrintable(chart.note));
    request.scaled = u"farm/nothing"_s;
    const Result<ChartData> wrong =
        makeChart(request, design, catalog(), evaluate(design, catalog()));
    QVERIFY(!wrong && wrong.error().message.contains(u"farm/rig"_s));
}

void TestCharts::costBeyondSpeedIsMarked()
{
    const Design design = test::example(u"farm-128-rigs-leaf-spine.farm"_s);
    const std::vector<ScalingChoice> choices = scalingChoices(design, catalog());
    QCOMPARE(choices.front().path, u"farm/rig"_s);
    QCOMPARE(choices.front().gpus, 512.0);
    // A farm whose exchange does not grow with what is bought.
    const ChangeCount onlyDearer = [](const Design &from, const QString &, const QString &,
                                      int count) -> Result<Design> {
        Design dearer = from;
        Assembly root = *from.root;
        for (Component &component : root.components)
            if (component.id == u"leaf"_s)
                component.price = TypedValue{u"x"_s, 1000.0 * count};
        return dearer.withAssembly(std::move(root));
    };
    const ChartData chart = scalingChart(design, catalog(), choices.front(), onlyDearer);
    QCOMPARE(chart.marks.size(), std::size_t(1));
}

void TestCharts::measuresOfParts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("unit"); // empty: refused
    QTest::newRow("a ratio") << u"fp16_fp32acc/price"_s << u"GFLOPS/USD"_s;
    QTest::newRow("memory for money") << u"memory_capacity/price"_s << u"GB/USD"_s;
    QTest::newRow("bandwidth for power") << u"memory_bandwidth/power_limit"_s << u"GB/s/W"_s;
    QTest::newRow("density") << u"tpp/die_area"_s << u"TPP/mm²"_s;
    QTest::newRow("unknown") << u"beauty"_s << QString();
    QTest::newRow("over nothing") << u"price/"_s << QString();
    QTest::newRow("twice") << u"price/tpp/tpp"_s << QString();
    QTest::newRow("over a date") << u"tpp/date"_s << QString();
}

void TestCharts::measuresOfParts()
{
    QFETCH(const QString, key);
    QFETCH(const QString, unit);
    const Result<PartMeasure> measure = partMeasure(key);
    QCOMPARE(bool(measure), !unit.isEmpty());
    if (measure)
        QCOMPARE(measure->axis.unit, unit);
}

void TestCharts::ratiosCarryTheirRanges()
{
    const std::vector<PartPtr> parts{catalog().part(u"a100-pcie-80g"_s)};
    PartChartOptions options;
    options.x = u"price"_s;
    options.y = u"fp16_fp32acc/price"_s;
    const Result<ChartData> chart = partsChart(parts, {}, options);
    QVERIFY(chart);
    const ChartSeries *fresh = series(*chart, u"new"_s); // 312 TFLOPS, 7,000 to 15,000 USD
    QVERIFY(fresh);
    QVERIFY(isNear(fresh->points.front().y.value, 312e3 / 11'000.0));
    QVERIFY(isNear(fresh->points.front().y.low, 312e3 / 15'000.0));
    QVERIFY(isNear(fresh->points.front().y.high, 312e3 / 7'000.0));
}

void TestCharts::conditionsAreApart()
{
    const std::vector<PartPtr> parts{catalog().part(u"a100-pcie-80g"_s)};
    const Result<ChartData> priced = partsChart(parts, {}, {});
    QVERIFY(priced && series(*priced, u"new"_s) && series(*priced, u"used"_s));
    PartChartOptions options;
    options.x = u"power_limit"_s;
    options.grouping = u"vendor"_s;
    const Result<ChartData> plain = partsChart(parts, {}, options);
    QVERIFY(plain);
    QCOMPARE(plain->series.size(), std::size_t(1));
    QCOMPARE(plain->series.front().name, u"NVIDIA"_s);
    QCOMPARE(plain->series.front().points.size(), std::size_t(1));
}

/// The chart of Ascend against A100 and H100, as their sources give them: dense FP16, bandwidth, board power, TPP.
void TestCharts::publishedChipsAgree_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("teraflops");
    QTest::addColumn<double>("gigabytesPerSecond");
    QTest::addColumn<double>("watts");
    QTest::addColumn<double>("tpp"); // 16 bits × FP16, or 8 bits × FP8 and INT8
    QTest::newRow("A100, NVIDIA's data sheet")
        << u"a100-sxm-80g"_s << 312.0 << 2039.0 << 400.0 << 4992.0;
    QTest::newRow("H100, NVIDIA's data sheet")
        << u"h100-sxm-80g"_s << 989.4 << 3350.0 << 700.0 << 15831.2;
    QTest::newRow("910B2, Epoch AI: TPP 6016")
        << u"ascend-910b2"_s << 376.0 << 1600.0 << 350.0 << 6016.0;
    QTest::newRow("910B3, FlagPerf") << u"ascend-910b3"_s << 313.0 << 1600.0 << 350.0 << 5008.0;
    QTest::newRow("910C, CloudMatrix384 paper")
        << u"ascend-910c"_s << 752.0 << 3200.0 << 700.0 << 12032.0;
}

void TestCharts::publishedChipsAgree()
{
    QFETCH(const QString, id);
    QFETCH(const double, teraflops);
    QFETCH(const double, gigabytesPerSecond);
    QFETCH(const double, watts);
    QFETCH(const double, tpp);
    ChartRequest request = requestOf(u"parts"_s);
    request.partFilter = u"gpu"_s;
    request.parts = {u"power_limit"_s, u"fp16_fp32acc"_s, u"memory_bandwidth"_s, u"vendor"_s};
    const Result<ChartData> speed = makeChart(request, {}, catalog(), {});
    QVERIFY(speed);
    const ChartPoint *point = TestCharts::point(*speed, id);
    QVERIFY(point);
    QVERIFY(isNear(point->y.value, teraflops * 1e12));
    QVERIFY(isNear(point->x.value, watts));
    QVERIFY(isNear(*point->size, gigabytesPerSecond * 1e9));
    request.parts.y = u"tpp"_s;
    const Result<ChartData> performance = makeChart(request, {}, catalog(), {});
    QVERIFY(performance);
    QVERIFY(isNear(TestCharts::point(*performance, id)->y.value, tpp));
}

/// A1 and A2 of the published cases: 300 against 180 PFLOPS, 49.2 against 13.8 TB, 559 against 145 kW.
void TestCharts::supernodesAgreeWithWhatIsPublished()
{
    const Report pod = evaluate(test::example(u"cloudmatrix384.farm"_s), catalog());
    const Report rack = evaluate(test::example(u"gb200-nvl72.farm"_s), catalog());
    const auto near = [](double value, double published) {
        return std::abs(value / published - 1.0) < 0.005;
    };
    QVERIFY(near(pod.peak.value(u"bf16"_s).value, 300e15));
    QVERIFY(near(rack.peak.value(u"bf16"_s).value, 180e15));
    QVERIFY(near(pod.memoryCapacity->value, 49.2e12));
    QVERIFY(near(rack.memoryCapacity->value, 13.8e12));
    QVERIFY(near(pod.peakPower->value, 559e3));
    QVERIFY(near(rack.peakPower->value, 145e3));
}

void TestCharts::tablesAreRead()
{
    const std::vector<QStringList> rows{
        {u"row"_s, u"gpu.count"_s, u"status"_s, u"cost.capex"_s, u"cost.capex.low"_s,
         u"cost.capex.high"_s, u"counts.gpu"_s},
        {u"0"_s, u"4"_s, u"ok"_s, u"1000"_s, u"900"_s, u"1200"_s, u"4"_s},
        {u"1"_s, u"8"_s, u"out"_s, u"2000"_s, u"1900"_s, u"2200"_s, u"8"_s},
        {u"2"_s, u"9"_s, u"ok"_s, u""_s, u""_s, u""_s, u"9"_s}};
    const Result<std::vector<Candidate>> designs = candidatesOfTable(rows, u"t.csv"_s);
    QVERIFY(designs);
    QCOMPARE(designs->size(), std::size_t(2));
    QCOMPARE(designs->front().name, u"row 0"_s);
    const MaybeCandidateFigure cost = designs->front().figure(u"cost.capex"_s);
    QVERIFY(cost);
    QCOMPARE(cost->low, 900.0);
    QCOMPARE(cost->high, 1200.0);
    QVERIFY(!designs->back().figure(u"cost.capex"_s));
    QCOMPARE(designs->front().settings.front().second, u"4"_s);
    const Result<ChartData> chart =
        designsChart(*designs, {u"cost.capex"_s, u"counts.gpu"_s, {}, {}, true, true});
    QVERIFY(chart);
    QCOMPARE(chart->series.front().points.size(), std::size_t(1));
    QVERIFY(chart->note.startsWith(u"1 designs"_s));
}

void TestCharts::wrongTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray() << u"names no figure"_s;
    QTest::newRow("no figure") << QByteArray("a,b\n1,2\n") << u"names no figure"_s;
    QTest::newRow("no number") << QByteArray("cost.capex\nlots\n") << u"“lots” is no number"_s;
    QTest::newRow("no finite one") << QByteArray("cost.capex\ninf\n") << u"no number"_s;
}

void TestCharts::wrongTablesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"table.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Result<std::vector<Candidate>> designs = loadCandidates(file.fileName(), catalog());
    QVERIFY(!designs);
    QVERIFY2(designs.error().message.contains(message), qPrintable(designs.error().message));
}

void TestCharts::beatenDesignsAreNotOnTheFront()
{
    std::vector<Candidate> designs;
    for (const QString &name : {u"rig-4x3090-romed8.farm"_s, u"rig-4x3090-mining-x1.farm"_s,
                                u"v100-sxm2-carrier.farm"_s}) {
        const Result<std::vector<Candidate>> loaded =
            loadCandidates(test::sourcePath(u"resources/examples/"_s + name), catalog());
        QVERIFY(loaded);
        designs.push_back(loaded->front());
    }
    const Result<ChartData> chart = designsChart(designs, {});
    QVERIFY(chart);
    // Cheaper than both rigs, and faster.
    QCOMPARE(chart->front, (std::vector<std::pair<int, int>>{{0, 2}}));
    QVERIFY(chart->series.front().points[2].file.endsWith(u"v100-sxm2-carrier.farm"_s));
}

/// What seems cheap because a price is not known beats nothing.
void TestCharts::partlyKnownDesignsAreOnNoFront()
{
    const Report report = evaluate(test::example(u"rig-4x3090-romed8.farm"_s), catalog());
    std::vector<Candidate> designs(2, candidateOf(report, u"a"_s));
    CandidateFigure cost = *designs[1].figure(u"cost.capex"_s);
    cost.value = cost.low = 1.0;
    cost.bound = Bound::AtLeast;
    designs[1].figures[*reportFigureIndex(u"cost.capex"_s)] = cost;
    const Result<ChartData> chart = designsChart(designs, {});
    QVERIFY(chart);
    QCOMPARE(chart->front, (std::vector<std::pair<int, int>>{{0, 0}}));
    QVERIFY(chart->series.front().points[1].note.contains(u"at least"_s));
}

void TestCharts::otherCurrenciesAreLeftOut()
{
    const Report report = evaluate(test::example(u"rig-4x3090-romed8.farm"_s), catalog());
    std::vector<Candidate> designs(2, candidateOf(report, u"a"_s));
    designs[1].currency = u"KRW"_s;
    const Result<ChartData> money = designsChart(designs, {});
    QVERIFY(money);
    QCOMPARE(money->series.front().points.size(), std::size_t(1));
    DesignChartOptions options;
    options.x = u"power.wall_typical"_s;
    QCOMPARE(designsChart(designs, options)->series.front().points.size(), std::size_t(2));
}

void TestCharts::everyKindIsWritten_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind &kind : chartKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
}

void TestCharts::everyKindIsWritten()
{
    QFETCH(const QString, kind);
    const Design design = test::example(u"rig-4x3090-romed8.farm"_s);
    ChartRequest request = requestOf(kind);
    request.candidates = std::make_shared<std::vector<Candidate>>(
        std::vector{candidateOf(evaluate(design, catalog()), u"=a, \"b\""_s)});
    request.pair = std::make_shared<std::vector<CompareInput>>(
        std::vector{CompareInput{design, u"a"_s}, CompareInput{Design(), u"b"_s}});
    const ChartData made = chart(request, design);
    QVERIFY(!made.isEmpty());
    QVERIFY(!made.title.isEmpty() && made.title != kind);
    qsizetype points = 0;
    for (const ChartSeries &series : made.series) {
        points += qsizetype(series.points.size());
        for (const ChartPoint &point : series.points)
            QVERIFY(!chartPointLines(made, series, point).isEmpty());
    }
    const QByteArray csv = chartCsv(made);
    QCOMPARE(csv.count("\r\n"), points + 1);
    if (kind == u"designs"_s)
        QVERIFY(csv.contains("\"'=a, \"\"b\"\"\"")); // no formula for a spreadsheet
    const nlohmann::json json = nlohmann::json::parse(chartJson(made).toStdString());
    QCOMPARE(QString::fromStdString(json["kind"].get<std::string>()), kind);
    qsizetype inJson = 0;
    for (const auto &series : json["series"])
        inJson += qsizetype(series["points"].size());
    QCOMPARE(inJson, points);
    // An empty design says why there is nothing.
    const Design empty;
    const Result<ChartData> none =
        makeChart(requestOf(kind), empty, catalog(), evaluate(empty, catalog()));
    QVERIFY(none && (kind == u"parts"_s || (none->isEmpty() && !none->empty.isEmpty())));
}

void TestCharts::unknownNamesAreRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("kind") << u"pie"_s << u"power, states"_s;
    QTest::newRow("part figure") << u"parts"_s << u"beauty"_s;
    QTest::newRow("figure") << u"designs"_s << u"beauty"_s;
}

void TestCharts::unknownNamesAreRefused()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, message);
    ChartRequest request = requestOf(kind);
    request.parts.x = request.designs.x = u"beauty"_s;
    const Result<ChartData> made = makeChart(request, {}, catalog(), {});
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(message), qPrintable(made.error().message));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
