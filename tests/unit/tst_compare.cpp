// Designs side by side: differences, the best of them, and what only bounds say.
#include "model/design/difference.h"
#include "model/export/compare_export.h"
#include "model/study/compare.h"
#include "model/study/compare_text.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

MaybeCandidateFigure exact(double value)
{
    return CandidateFigure{value, value, value, Bound::Exact};
}

MaybeCandidateFigure bound(double value, Bound bound)
{
    return CandidateFigure{value, value, value, bound};
}

/// Reports that have nothing but a cost to buy.
std::vector<Report> reportsOf(const QList<MaybeCandidateFigure> &costs)
{
    std::vector<Report> reports;
    for (const MaybeCandidateFigure &cost : costs) {
        Report report;
        report.bom.currency = u"USD"_s;
        if (cost) {
            ReportFigure figure;
            figure.dimension = Dimension::Money;
            figure.value = figure.low = figure.high = cost->value;
            figure.isUpperBound = cost->bound == Bound::AtMost;
            if (cost->bound != Bound::Exact)
                figure.missing << u"farm/x"_s;
            report.capex = figure;
        }
        reports.push_back(report);
    }
    return reports;
}

DesignComparison comparisonOf(const std::vector<Report> &reports)
{
    std::vector<CompareInput> inputs;
    for (std::size_t i = 0; i < reports.size(); ++i)
        inputs.push_back({Design(), u"d%1"_s.arg(i), {}, {}, {}});
    return compareReports(inputs, reports);
}

CompareRow rowOf(const DesignComparison &comparison, const QString &key)
{
    return comparison.rows[*reportFigureIndex(key)];
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void best_data();
    void best();
    void cells();
    void texts();
    void examplesSideBySide();
    void otherCurrencies();
    void namesAreApart();
    void nothingToCompare();
    void drawnDifferences();
};

void TestCompare::best_data()
{
    QTest::addColumn<QList<MaybeCandidateFigure>>("costs");
    QTest::addColumn<QList<bool>>("best");
    using Costs = QList<MaybeCandidateFigure>;
    const MaybeCandidateFigure unknown;
    QTest::newRow("the least") << Costs{exact(3), exact(2), exact(4)}
                               << QList<bool>{false, true, false};
    QTest::newRow("two alike") << Costs{exact(2), exact(2), exact(4)}
                               << QList<bool>{true, true, false};
    QTest::newRow("all alike") << Costs{exact(2), exact(2)} << QList<bool>{false, false};
    QTest::newRow("one alone") << Costs{exact(2), unknown} << QList<bool>{false, false};
    QTest::newRow("beside an unknown one")
        << Costs{exact(2), unknown, exact(3)} << QList<bool>{true, false, false};
    QTest::newRow("at least so much is no winner")
        << Costs{bound(2, Bound::AtLeast), exact(3)} << QList<bool>{false, false};
    QTest::newRow("at least so much loses")
        << Costs{exact(2), bound(3, Bound::AtLeast)} << QList<bool>{true, false};
    QTest::newRow("at most so much may still win")
        << Costs{exact(2), bound(3, Bound::AtMost)} << QList<bool>{false, false};
}

void TestCompare::best()
{
    QFETCH(const QList<MaybeCandidateFigure>, costs);
    QFETCH(const QList<bool>, best);
    const CompareRow row = rowOf(comparisonOf(reportsOf(costs)), u"cost.capex"_s);
    for (qsizetype i = 0; i < best.size(); ++i)
        QCOMPARE(row.cells[std::size_t(i)].isBest, best[i]);
}

void TestCompare::cells()
{
    const CompareCell more = compareCell(exact(150), exact(100), Better::Lower);
    QCOMPARE(*more.delta, 50.0);
    QCOMPARE(*more.share, 0.5);
    QCOMPARE(more.sign, Better::Lower); // worse
    QCOMPARE(compareCell(exact(150), exact(100), Better::Higher).sign, Better::Higher);
    QCOMPARE(compareCell(exact(150), exact(100), Better::Neither).sign, Better::Neither);
    QVERIFY(!compareCell(bound(150, Bound::AtLeast), exact(100), Better::Lower).delta);
    QVERIFY(!compareCell(std::nullopt, exact(100), Better::Lower).delta);
    QVERIFY(!compareCell(exact(3), exact(0), Better::Lower).share); // no share of nothing
    QCOMPARE(*compareCell(exact(0.1 + 0.2), exact(0.3), Better::Lower).delta, 0.0);
}

void TestCompare::texts()
{
    const CompareCell less = compareCell(exact(750), exact(1000), Better::Lower);
    QCOMPARE(compareDeltaText(less, Dimension::Power, {}), u"−250\u00a0W"_s);
    QCOMPARE(compareShareText(less), u"−25.0 %"_s);
    QCOMPARE(compareSignText(less.sign), u"better"_s);
    const CompareCell same = compareCell(exact(1), exact(1), Better::Lower);
    QCOMPARE(compareDeltaText(same, Dimension::Power, {}), u"="_s);
    QVERIFY(compareShareText(same).isEmpty() && compareSignText(same.sign).isEmpty());
    QCOMPARE(compareValueText(std::nullopt, Dimension::Power, {}), u"unknown"_s);
    QCOMPARE(compareValueText(bound(5, Bound::AtLeast), Dimension::Power, {}), u"≥ 5\u00a0W"_s);
    QCOMPARE(compareValueText(exact(1200), Dimension::Money, u"EUR"_s), u"1,200\u00a0EUR"_s);
    QVERIFY(compareRangeText(exact(5), Dimension::Power, {}).isEmpty());
}

void TestCompare::examplesSideBySide()
{
    std::vector<CompareInput> inputs;
    for (const QString &name : test::exampleNames())
        inputs.push_back({test::example(name), name, name, {}, {}});
    const Catalog &catalog = *test::shippedCatalog();
    const std::vector<Report> reports = evaluateAll(inputs, catalog);
    for (std::size_t i = 0; i < inputs.size(); ++i) { // as one by one
        Design design = inputs[i].design;
        design.site.currency = inputs[0].design.site.currency;
        QVERIFY(candidateOf(evaluate(design, catalog), {}) == candidateOf(reports[i], {}));
    }
    const DesignComparison comparison = compareReports(inputs, reports);
    QCOMPARE(comparison.columns.size(), inputs.size());
    int differing = 0;
    for (const CompareRow &row : comparison.rows) {
        QCOMPARE(row.cells.size(), inputs.size());
        differing += row.differs ? 1 : 0;
        QVERIFY(!row.differs || row.isKnown);
    }
    QVERIFY(differing > 50);
    for (const ComparePart &part : comparison.parts) {
        QCOMPARE(part.quantities.size(), inputs.size());
        double all = 0.0;
        for (const double quantity : part.quantities)
            all += quantity;
        QVERIFY(all > 0.0);
    }
    QVERIFY(!comparisonHtml(comparison, CompareRows::Known).isEmpty());
}

void TestCompare::otherCurrencies()
{
    std::vector<Report> reports = reportsOf({exact(100), exact(200)});
    QVERIFY(rowOf(comparisonOf(reports), u"cost.capex"_s).cells[1].delta);
    reports[1].bom.currency = u"KRW"_s;
    const DesignComparison comparison = comparisonOf(reports);
    QVERIFY(comparison.currency.isEmpty());
    QVERIFY(!rowOf(comparison, u"cost.capex"_s).cells[1].delta);
    QVERIFY(!rowOf(comparison, u"cost.capex"_s).cells[0].isBest);
}

void TestCompare::namesAreApart()
{
    std::vector<CompareInput> inputs{{Design(), u"rig"_s, u"/a/one.farm"_s, {}, {}},
                                     {Design(), u"rig"_s, u"/a/two.farm"_s, {}, {}},
                                     {Design(), u"rig"_s, u"/b/two.farm"_s, {}, {}},
                                     {Design(), u"other"_s, {}, {}, {}}};
    nameApart(inputs);
    QCOMPARE(inputs[0].name, u"rig (one.farm)"_s);
    QCOMPARE(inputs[1].name, u"rig (two.farm)"_s);
    QCOMPARE(inputs[2].name, u"rig (two.farm) #2"_s);
    QCOMPARE(inputs[3].name, u"other"_s);
}

void TestCompare::nothingToCompare()
{
    QVERIFY(comparisonOf({}).rows.empty());
}

void TestCompare::drawnDifferences()
{
    const QByteArray text = R"({"format": 1, "assemblies": [
      {"id": "rig", "components": [{"id": "gpu", "part": "g", "count": 4, "at": [0, 0]}]}],
     "farm": {"components": [{"id": "rig", "assembly": "rig"}, {"id": "sw", "part": "s"}],
      "cables": [{"from": "rig:lan", "to": "sw:port[1]"}, {"from": "rig:lan2", "to": "sw:port[2]"}]}})";
    const Design one = test::design(text);
    const auto difference = [&](const QByteArray &before, const QByteArray &after) {
        return differenceTo(test::design(QByteArray(text).replace(before, after)), one,
                            Design::rootId);
    };
    QVERIFY(difference("\"at\": [0, 0]", "\"at\": [9, 9], \"locked\": true").isEmpty());
    QCOMPARE(difference("\"count\": 4", "\"count\": 5").components,
             QStringList{u"rig"_s}); // inside
    QCOMPARE(difference("\"part\": \"s\"", "\"part\": \"t\"").components, QStringList{u"sw"_s});
    QCOMPARE(difference("port[2]", "port[3]").cables, QList<int>{1});
    QVERIFY(difference("\"part\": \"s\"", "\"part\": \"t\"").cables.isEmpty());
    QVERIFY(differenceTo(one, one, u"none"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
