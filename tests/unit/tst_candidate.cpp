// Figures of a report by name, with titles, and as a candidate for charts and comparisons.
#include "model/catalog/pattern_names.h"
#include "model/catalog/user_rules.h"
#include "model/study/candidate.h"
#include "model/study/report_lookup.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

using namespace nongjang;

class TestCandidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureHasATitleOfItsOwn();
    void candidateHoldsTheFiguresOfTheReport();
    void unknownStaysUnknown();
    void workloadHasFiguresOnlyWhereThereIsOne();
    void partialFiguresAreBounds();
    void patternTitlesAreThoseOfTheStudy();
};

namespace {

const Report &rigReport()
{
    static const Report report =
        evaluate(test::example(QStringLiteral("rig-4x3090-romed8.farm")), *test::shippedCatalog());
    return report;
}

} // namespace

void TestCandidate::everyFigureHasATitleOfItsOwn()
{
    QSet<QString> titles;
    for (const QString &name : reportFigureNames()) {
        const QString title = reportFigureTitle(name);
        QVERIFY2(title != name && !title.contains(u'%'), qPrintable(name));
        QVERIFY2(!titles.contains(title), qPrintable(title));
        titles.insert(title);
    }
    QCOMPARE(std::size_t(titles.size()), reportFigures().size());
    QCOMPARE(reportFigureTitle(QStringLiteral("none.such")), QStringLiteral("none.such"));
}

void TestCandidate::candidateHoldsTheFiguresOfTheReport()
{
    const Candidate candidate =
        candidateOf(rigReport(), QStringLiteral("rig"), QStringLiteral("a.farm"));
    QCOMPARE(candidate.figures.size(), reportFigures().size());
    for (const QString &name : reportFigureNames()) {
        const MaybeFigure figure = reportFigure(rigReport(), name);
        QCOMPARE(candidate.figure(name).has_value(), figure.has_value());
        if (figure) {
            QCOMPARE(candidate.figure(name)->value, figure->value);
            QCOMPARE(candidate.figure(name)->low, figure->low);
            QCOMPARE(candidate.figure(name)->high, figure->high);
        }
    }
    QCOMPARE(candidate.figure(QStringLiteral("counts.gpu"))->value, 4.0);
    QVERIFY(candidate.figure(QStringLiteral("network.patterns.ring_allreduce.busbw")));
    QVERIFY(candidate.figure(QStringLiteral("cost.per_tflops.fp32")));
    QCOMPARE(candidate.currency, QStringLiteral("USD"));
}

void TestCandidate::unknownStaysUnknown()
{
    const Candidate empty = candidateOf(evaluate(Design(), *test::shippedCatalog()), {});
    QVERIFY(!empty.figure(QStringLiteral("memory.bandwidth")));
    QVERIFY(!empty.figure(QStringLiteral("network.bisection")));
    QVERIFY(!empty.figure(QStringLiteral("none.such")));
    ReportFigure figure;
    figure.value = figure.high = std::numeric_limits<double>::infinity();
    QVERIFY(!candidateFigure(figure));
    QVERIFY(!candidateFigure(std::nullopt));
}

void TestCandidate::workloadHasFiguresOnlyWhereThereIsOne()
{
    Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const Candidate working = candidateOf(evaluate(design, *test::shippedCatalog()), {});
    design.workload = {};
    const Candidate idle = candidateOf(evaluate(design, *test::shippedCatalog()), {});
    int known = 0;
    for (const QString &name : reportFigureNames()) {
        if (!name.startsWith(QStringLiteral("workload.")))
            continue;
        known += working.figure(name) ? 1 : 0;
        QVERIFY2(!idle.figure(name), qPrintable(name));
    }
    QCOMPARE(known, 7); // three are of training
    QCOMPARE(working.figure(QStringLiteral("workload.tokens_per_second"))->value,
             rigReport().workload->tokensPerSecond->value);
    design.workload = rigReport().workload->asked;
    design.workload.model = QStringLiteral("deepseek-v3"); // far too large: no speed to rank by
    const Candidate over = candidateOf(evaluate(design, *test::shippedCatalog()), {});
    QVERIFY(!over.figure(QStringLiteral("workload.tokens_per_second")));
    QVERIFY(over.figure(QStringLiteral("workload.memory_needed")));
}

void TestCandidate::partialFiguresAreBounds()
{
    ReportFigure figure;
    QCOMPARE(candidateFigure(figure)->bound, Bound::Exact);
    figure.missing << QStringLiteral("farm/x");
    QCOMPARE(candidateFigure(figure)->bound, Bound::AtLeast);
    figure.isUpperBound = true;
    QCOMPARE(candidateFigure(figure)->bound, Bound::AtMost);
}

void TestCandidate::patternTitlesAreThoseOfTheStudy()
{
    for (const QString &key : patternKeys()) {
        const QString name = QStringLiteral("network.patterns.%1.busbw").arg(key);
        QVERIFY2(reportFigureIndex(name), qPrintable(name));
        QCOMPARE(reportFigureTitle(name), patternTitle(key) + QStringLiteral(": bandwidth"));
    }
}

QTEST_GUILESS_MAIN(TestCandidate)
#include "tst_candidate.moc"
