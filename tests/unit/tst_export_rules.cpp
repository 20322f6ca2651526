// Export classification: the worked examples of the engineering model (10.4), the thresholds, the days rules change, destinations.
#include "model/study/export_rules.h"
#include "model/study/export_study.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <cmath>

using namespace nongjang;

namespace {

const QDate october2022(2022, 11, 1);
const QDate october2023(2023, 12, 1);
const QDate today(2026, 11, 23);

QString entryOn(QDate day, const ChipNumbers &chip)
{
    const ExportRule *rule = exportRules().listOn(day);
    return rule ? classify(*rule, chip).entry() : QStringLiteral("no rule");
}

ChipNumbers chipOf(double rate, int bits, double area, double io, bool isDataCentre,
                   double memory = 1000)
{
    ChipNumbers chip;
    chip.tpp = totalProcessingPerformance({{ComputeRate::fromSi(rate * 1e12), bits}});
    chip.density = performanceDensity(*chip.tpp, area);
    chip.io = gigabytesPerSecond(io);
    chip.memory = gigabytesPerSecond(memory);
    chip.isDataCentre = isDataCentre;
    return chip;
}

const ExportRule &rule(const char *id)
{
    for (const ExportRule &one : exportRules().rules)
        if (one.id == QString::fromUtf8(id))
            return one;
    qFatal("no such rule");
}

} // namespace

class TestExportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void catalogueParts_data();
    void catalogueParts();
    void thresholds_data();
    void thresholds();
    void rulesByDay_data();
    void rulesByDay();
    void destinations_data();
    void destinations();
    void licenceCountries();
    void unknownUseIsSaid();
    void unknownNumbersAreNotGuessed();
    void moreTppIsNeverListedLess();
    void farms();
    void brokenFiles_data();
    void brokenFiles();
};

void TestExportRules::workedExamples_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("bits");
    QTest::addColumn<double>("area");
    QTest::addColumn<double>("io");
    QTest::addColumn<bool>("dataCentre");
    QTest::addColumn<double>("memory");
    QTest::addColumn<double>("tpp"); // as printed
    QTest::addColumn<double>("density");
    QTest::addColumn<bool>("in2022");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("belowReview");
    const auto row = [](const char *name, double rate, int bits, double area, double io, bool dc,
                        double memory, double tpp, double density, bool in2022, const char *entry,
                        bool review = true) {
        QTest::newRow(name) << rate << bits << area << io << dc << memory << tpp << density
                            << in2022 << QString::fromUtf8(entry) << review;
    };
    row("A100", 312, 16, 826, 600, true, 2039, 4992, 6.04, true, "3A090.a");
    row("A800", 312, 16, 826, 400, true, 2039, 4992, 6.04, false, "3A090.a");
    row("H100", 1979, 8, 814, 900, true, 3350, 15832, 19.45, true, "3A090.a");
    row("H200", 1979, 8, 814, 900, true, 4800, 15832, 19.45, true, "3A090.a");
    row("H800", 1979, 8, 814, 400, true, 3350, 15832, 19.45, false, "3A090.a");
    row("H20", 296, 8, 814, 900, true, 4000, 2368, 2.91, false, "none");
    row("L40S", 733, 8, 609, 64, true, 864, 5864, 9.63, false, "3A090.a");
    row("L20", 239, 8, 609, 64, true, 864, 1912, 3.14, false, "none");
    row("L4", 242.5, 8, 294.5, 64, true, 300, 1940, 6.59, false, "3A090.a");
    row("RTX 4090", 660.6, 8, 609, 64, false, 1008, 5285, 8.68, false, "3A090 Note 2");
    row("RTX 4090 D", 588.5, 8, 609, 64, false, 1008, 4708, 7.73, false, "none");
    row("RTX 5090", 838, 8, 750, 128, false, 1792, 6704, 8.94, false, "3A090 Note 2");
    row("RTX 3090", 284, 8, 628, 176, false, 936, 2272, 3.62, false, "none");
    row("V100", 125, 16, 815, 300, true, 900, 2000, 2.45, false, "none");
    row("A30", 330, 8, 826, 264, true, 933, 2640, 3.20, false, "3A090.b");
    row("MI210", 181, 16, 790, 364, true, 1638, 2896, 3.67, false, "3A090.b");
    row("MI325X", 2614.9, 8, 1017, 1024, true, 6000, 20919, 20.57, true, "3A090.a");
    row("B200", 9000, 4, 1628, 1800, true, 8000, 36000, 22.11, true, "3A090.a", false);
    row("Ascend 910B", 376, 16, 665, 392, true, 1600, 6016, 9.05, false, "3A090.a");
    row("A10", 250, 8, 628.4, 64, true, 600, 2000, 3.18, false, "none");
}

void TestExportRules::workedExamples()
{
    QFETCH(const double, rate);
    QFETCH(const int, bits);
    QFETCH(const double, area);
    QFETCH(const double, io);
    QFETCH(const bool, dataCentre);
    QFETCH(const double, memory);
    QFETCH(const double, tpp);
    QFETCH(const double, density);
    QFETCH(const bool, in2022);
    QFETCH(const bool, belowReview);
    const ChipNumbers chip = chipOf(rate, bits, area, io, dataCentre, memory);
    QVERIFY(std::abs(*chip.tpp - tpp) <= 0.5);
    QVERIFY(std::abs(*chip.density - density) <= 0.0051);
    QCOMPARE(entryOn(october2022, chip) == u"3A090", in2022);
    QTEST(entryOn(october2023, chip), "entry");
    QCOMPARE(entryOn(today, chip), entryOn(october2023, chip));
    QCOMPARE(anyHolds(rule("us-2026-01-review").conditions, chip) == Holds::Yes, belowReview);
}

void TestExportRules::catalogueParts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("tpp");
    QTest::addColumn<QString>("entry2022");
    QTest::addColumn<QString>("entry");
    const auto row = [](const char *part, double tpp, const char *entry2022, const char *entry) {
        QTest::newRow(part) << QString::fromUtf8(part) << tpp << QString::fromUtf8(entry2022)
                            << QString::fromUtf8(entry);
    };
    row("a100-sxm-80g", 4992, "3A090", "3A090.a");
    row("a800-sxm-80g", 4992, "none", "3A090.a");
    row("h100-sxm-80g", 15832, "3A090", "3A090.a");
    row("h20-sxm-96g", 2368, "none", "none");
    row("l40s", 5864, "none", "3A090.a");
    row("l20", 1912, "none", "none");
    row("l4", 1940, "none", "3A090.a");
    row("rtx-4090", 5285, "none", "3A090 Note 2");
    row("rtx-3090", 2272, "none", "none");
    row("v100-sxm2-32g", 2000, "none", "none");
    row("b200-sxm", 36000, "3A090", "3A090.a");
    row("mi325x", 20919, "3A090", "3A090.a");
}

void TestExportRules::catalogueParts()
{
    QFETCH(const QString, part);
    QFETCH(const double, tpp);
    const PartPtr found = test::shippedCatalog()->part(part);
    QVERIFY(found);
    const ChipNumbers chip = chipNumbers(*found);
    QVERIFY2(std::abs(*chip.tpp - tpp) <= 6.0, // the catalogue has 284.7 TOPS of an RTX 3090
             qPrintable(QString::number(*chip.tpp)));
    QTEST(entryOn(october2022, chip), "entry2022");
    QTEST(entryOn(today, chip), "entry");
    const ExportClass shown = exportClass(*found, today, QStringLiteral("CN"));
    QVERIFY(!shown.licence.isEmpty());
    QVERIFY(!shown.from.isEmpty());
}

/// L1 of the published cases: every bound is inclusive from below.
void TestExportRules::thresholds_data()
{
    QTest::addColumn<double>("tpp");
    QTest::addColumn<double>("density");
    QTest::addColumn<bool>("dataCentre");
    QTest::addColumn<QString>("entry");
    const auto row = [](double tpp, double density, bool dc, const char *entry) {
        QTest::addRow("%g %g %d", tpp, density, int(dc))
            << tpp << density << dc << QString::fromUtf8(entry);
    };
    row(4800, 0.1, true, "3A090.a");
    row(4799.9, 0.1, true, "none");
    row(4799.9, 1.6, true, "3A090.b");
    row(4799.9, 1.59, true, "none");
    row(2400, 1.6, true, "3A090.b");
    row(2399.9, 1.6, true, "none");
    row(1600, 3.2, true, "3A090.b");
    row(1600, 3.19, true, "none");
    row(1599.9, 3.2, true, "none");
    row(1600, 5.92, true, "3A090.a");
    row(1600, 5.91, true, "3A090.b");
    row(1599.9, 100, true, "none");
    row(4800, 0.1, false, "3A090 Note 2");
    row(4799.9, 100, false, "none");
}

void TestExportRules::thresholds()
{
    QFETCH(const double, tpp);
    QFETCH(const double, density);
    QFETCH(const bool, dataCentre);
    ChipNumbers chip;
    chip.tpp = tpp;
    chip.density = density;
    chip.isDataCentre = dataCentre;
    QTEST(entryOn(october2023, chip), "entry");
}

void TestExportRules::rulesByDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("notices");
    QTest::newRow("before any") << QDate(2022, 10, 20) << QString() << 0;
    QTest::newRow("first day") << QDate(2022, 10, 21) << QStringLiteral("us-2022-10") << 0;
    QTest::newRow("last day") << QDate(2023, 11, 16) << QStringLiteral("us-2022-10") << 0;
    QTest::newRow("changed") << QDate(2023, 11, 17) << QStringLiteral("us-2023-10") << 0;
    QTest::newRow("memory") << QDate(2024, 12, 2) << QStringLiteral("us-2023-10") << 1;
    QTest::newRow("diffusion") << QDate(2025, 5, 12) << QStringLiteral("us-2023-10") << 2;
    QTest::newRow("rescinded") << QDate(2025, 5, 13) << QStringLiteral("us-2023-10") << 2;
}

void TestExportRules::rulesByDay()
{
    QFETCH(const QDate, day);
    const ExportRule *found = exportRules().listOn(day);
    QTEST(found ? found->id : QString(), "rule");
    const ExportReport report = exportReport(day, {});
    QTEST(int(report.notices.size()), "notices");
    QCOMPARE(report.rule.isEmpty(), found == nullptr);
    QCOMPARE(report.source.isEmpty(), found == nullptr);
}

void TestExportRules::destinations_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<QString>("licence"); // begins of it, for a listed chip
    const auto row = [](const char *destination, bool isOne, const char *licence) {
        QTest::newRow(destination)
            << QString::fromUtf8(destination) << isOne << QString::fromUtf8(licence);
    };
    row("CN", true, "China: licence required; presumption of denial");
    row("VN", true, "Vietnam: licence required; presumption of approval");
    row("KR", true, "South Korea: not a licence destination");
    row("IL", true, "Israel: not a licence destination");
    row("D:5", true, "D:5: licence required; presumption of denial");
    row("", true, "D:5, Macau: licence required");
    row("cn", false, "cn: not a licence destination");
    row("XQ", false, "XQ: not a licence destination");
    row("China", false, "China: not a licence destination");
}

void TestExportRules::destinations()
{
    QFETCH(const QString, destination);
    QFETCH(const QString, licence);
    QTEST(isDestination(destination), "isOne");
    const PartPtr part = test::shippedCatalog()->part(QStringLiteral("h100-sxm-80g"));
    const ExportClass shown = exportClass(*part, today, destination);
    QVERIFY2(shown.licence.startsWith(licence), qPrintable(shown.licence));
}

/// L11: 44 countries and Macau in 2023; Nicaragua came in March 2024.
void TestExportRules::licenceCountries()
{
    const ExportRule &list = rule("us-2023-10");
    const QStringList then = exportRules().licenceDestinations(list, october2023);
    QCOMPARE(then.size(), 45);
    QVERIFY(then.contains(QStringLiteral("MO")));
    QVERIFY(!then.contains(QStringLiteral("IL")));
    QVERIFY(exportRules().anyContains(list.destinations, QStringLiteral("HK"), october2023));
    QVERIFY(!then.contains(QStringLiteral("NI")));
    QVERIFY(exportRules().licenceDestinations(list, today).contains(QStringLiteral("NI")));
}

void TestExportRules::unknownUseIsSaid()
{
    ChipNumbers chip = chipOf(700, 8, 600, 64, true);
    chip.isDataCentre.reset();
    const Classified open = classify(rule("us-2023-10"), chip);
    QVERIFY(open.isOpen);
    QCOMPARE(open.ifDataCentre, QStringLiteral("3A090.a"));
    QCOMPARE(open.otherwise, QStringLiteral("3A090 Note 2"));
    chip.tpp = 100; // below everything, whatever it is for
    QVERIFY(!classify(rule("us-2023-10"), chip).isOpen);
}

void TestExportRules::unknownNumbersAreNotGuessed()
{
    ChipNumbers chip;
    chip.isDataCentre = true;
    QCOMPARE(entryOn(today, chip), QString());
    chip.tpp = 2000; // listed or not by a density that nobody knows
    QCOMPARE(entryOn(today, chip), QString());
    chip.tpp = 5000;
    QCOMPARE(entryOn(today, chip), QStringLiteral("3A090.a"));
    QCOMPARE(entryOn(october2022, chip), QString()); // the transfer rate is unknown
    chip.tpp = 1000;
    QCOMPARE(entryOn(today, chip), QStringLiteral("none"));
    QCOMPARE(entryOn(october2022, chip), QStringLiteral("none"));
}

void TestExportRules::moreTppIsNeverListedLess()
{
    const QStringList order{QStringLiteral("none"), QStringLiteral("3A090.b"),
                            QStringLiteral("3A090.a")};
    for (double density = 0.5; density < 8.0; density += 0.25) {
        qsizetype last = 0;
        for (double tpp = 100; tpp < 6000; tpp += 50) {
            ChipNumbers chip;
            chip.tpp = tpp;
            chip.density = density;
            chip.isDataCentre = true;
            const qsizetype now = order.indexOf(entryOn(today, chip));
            QVERIFY(now >= last);
            last = now;
        }
    }
}

void TestExportRules::farms()
{
    const QByteArray text =
        R"({"format": 1, "rule_date": "2022-12-01", "site": {"destination": "CN"}, "farm": {"components": [
        {"id": "a", "part": "a100-sxm-80g", "count": 8}, {"id": "b", "part": "a100-sxm-80g"}, {"id": "c", "part": "rtx-3090"}]}})";
    const Report report = evaluate(test::design(text), *test::shippedCatalog());
    QCOMPARE(report.exports.day, QStringLiteral("2022-12-01"));
    QCOMPARE(report.exports.chips.size(), std::size_t(2));
    QCOMPARE(report.exports.chips[0].count, 9.0);
    QCOMPARE(report.exports.chips[0].entry, QStringLiteral("3A090"));
    QCOMPARE(report.exports.chips[1].entry, QStringLiteral("none"));
    Design wrong = test::design(text);
    wrong.site.destination = QStringLiteral("nowhere");
    const Report told = evaluate(wrong, *test::shippedCatalog());
    QVERIFY(std::any_of(told.findings.begin(), told.findings.end(),
                        [](const Finding &finding) { return finding.rule == u"INP-10"; }));
}

void TestExportRules::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("unknown key", R"({"rulez": []})", "rulez");
    row("no day",
        R"({"rules": [{"id": "a", "kind": "list", "name": "a", "citation": "b", "source": "c", "date": "d", "confidence": "high"}]})",
        "from");
    row("bad day",
        R"({"rules": [{"id": "a", "kind": "list", "name": "a", "citation": "b", "from": "yesterday"}]})",
        "day");
    row("bad kind", R"({"rules": [{"id": "a", "kind": "law"}]})", "list, review or notice");
    row("bad condition",
        R"({"rules": [{"id": "a", "kind": "list", "name": "a", "citation": "b", "from": "2022-01-01", "source": "c", "date": "d", "confidence": "e", "conditions": [{"tpp": 1}]}]})",
        "tpp");
}

void TestExportRules::brokenFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const Result<ExportRules> read = readExportRules(text, QStringLiteral("rules.json"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(expected), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestExportRules)
#include "tst_export_rules.moc"
