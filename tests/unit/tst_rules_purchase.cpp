// Rules about renting, spares, and export rules that are old or name a maker.
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;

namespace {

enum class Answer { Fires, Kept, Missing };

Answer outcomeOf(const Report &report, const QString &rule)
{
    for (const Finding &finding : report.findings)
        if (finding.rule == rule)
            return Answer::Fires;
    for (const NotEvaluated &entry : report.notEvaluated)
        if (entry.what == rule)
            return Answer::Missing;
    return Answer::Kept;
}

} // namespace

class TestRulesPurchase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRule_data();
    void eachRule();
    void rentingIsCompared_data();
    void rentingIsCompared();
    void whatIsMissingIsSaid();
};

void TestRulesPurchase::eachRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("more"); ///< keys of the design
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const char *rule, Answer expected, const QString &more,
                        const char *part = "rtx-3090") {
        QTest::addRow("%s %s", rule, name)
            << QString::fromLatin1(rule) << QString::fromLatin1(part) << more << int(expected);
    };
    const QString day = QStringLiteral("\"rule_date\": \"%1\"");
    const QString today = day.arg(QStringLiteral("2026-10-01"));
    const auto spares = [&today](const char *settings) {
        return QString(today % QStringLiteral(", \"reliability\": ") % QLatin1StringView(settings));
    };
    row("none", "CST-06", Answer::Fires, spares(R"({"lead_time": "14 d"})"));
    row("on the bill", "CST-06", Answer::Kept,
        spares(R"({"lead_time": "14 d", "service_level": 0.99})"));
    row("at once", "CST-06", Answer::Kept, spares(R"({"lead_time": "1 s"})"));
    row("no lead time", "CST-06", Answer::Missing, today);
    row("listed", "CMPL-03", Answer::Fires, today, "ascend-910b1");
    row("other maker", "CMPL-03", Answer::Kept, today, "h100-sxm-80g");
    row("before the notice", "CMPL-03", Answer::Kept, day.arg(QStringLiteral("2025-05-12")),
        "ascend-910b1");
    row("old", "CMPL-04", Answer::Fires, day.arg(QStringLiteral("2027-06-01")));
    row("fresh", "CMPL-04", Answer::Kept, day.arg(QStringLiteral("2026-12-01")));
    row("before they were read", "CMPL-04", Answer::Kept, day.arg(QStringLiteral("2024-01-01")));
}

void TestRulesPurchase::eachRule()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, part);
    QFETCH(const QString, more);
    QFETCH(const int, expected);
    QVERIFY(test::shippedCatalog()->part(part));
    const QString text = QStringLiteral(
        R"({"format": 1, %1, "farm": {"components": [{"id": "g", "part": "%2", "count": 400}]}})");
    const Design design = test::design(text.arg(more, part).toUtf8());
    QCOMPARE(int(outcomeOf(evaluate(design, *test::shippedCatalog()), rule)), expected);
}

void TestRulesPurchase::rentingIsCompared_data()
{
    QTest::addColumn<double>("rental"); ///< USD an hour; 0: not stated
    QTest::addColumn<double>("use");
    QTest::addColumn<int>("expected");
    QTest::newRow("long") << 0.12 << 0.3 << int(Answer::Fires);
    QTest::newRow("soon") << 2.0 << 0.9 << int(Answer::Kept);
    QTest::newRow("never") << 0.01 << 0.9 << int(Answer::Fires);
    QTest::newRow("no rent") << 0.0 << 0.9 << int(Answer::Missing);
}

void TestRulesPurchase::rentingIsCompared()
{
    QFETCH(const double, rental);
    QFETCH(const double, use);
    QFETCH(const int, expected);
    Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    design.site.utilisation = use;
    design.site.cost.rental.reset();
    if (rental > 0.0)
        design.site.cost.rental = TypedValue{QStringLiteral("%1 USD").arg(rental), rental};
    QCOMPARE(int(outcomeOf(evaluate(design, *test::shippedCatalog()), QStringLiteral("CST-05"))),
             expected);
}

void TestRulesPurchase::whatIsMissingIsSaid()
{
    const Report report =
        evaluate(test::farmOf(R"({"id": "g", "part": "rtx-3090"})"), *test::shippedCatalog());
    const auto it =
        std::ranges::find(report.notEvaluated, QStringLiteral("CST-05"), &NotEvaluated::what);
    QVERIFY(it != report.notEvaluated.end());
    QVERIFY(it->why.contains(QStringLiteral("rent")));
    QVERIFY(it->why.contains(QStringLiteral("year under load")));
}

QTEST_GUILESS_MAIN(TestRulesPurchase)
#include "tst_rules_purchase.moc"
