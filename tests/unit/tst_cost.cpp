// The bill of materials, its totals, and what is wrong with a drawing.
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "card", "category": "gpu", "name": "Card", "vendor": "Maker",
         "figures": {"power_limit": "100 W"},
         "prices": [{"condition": "new", "price": "1000 USD", "low": "900 USD", "high": "1200 USD", "date": "2026-09", "source": "shop", "region": "US"},
                    {"condition": "used", "price": "600 USD", "date": "2020-01", "source": "shop"}]},
        {"id": "unpriced", "category": "gpu", "name": "Unpriced"},
        {"id": "renewed", "category": "gpu", "name": "Renewed", "prices": [{"condition": "refurbished", "price": "5 USD", "date": "2026-09"}]},
        {"id": "undated", "category": "gpu", "name": "Undated", "prices": [{"condition": "new", "price": "1 USD"}]})");
    return all;
}

const BomLine *line(const Report &report, const char *part)
{
    const auto it =
        std::find_if(report.bom.lines.begin(), report.bom.lines.end(),
                     [&](const BomLine &each) { return each.part == QString::fromUtf8(part); });
    return it == report.bom.lines.end() ? nullptr : &*it;
}

QStringList rules(const Report &report)
{
    QStringList all;
    for (const Finding &finding : report.findings)
        all << finding.rule;
    return all;
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAreTheSumOfTheLines_data();
    void totalsAreTheSumOfTheLines();
    void pricesFollowTheCondition();
    void aPriceOfOnesOwnReplacesTheCatalogue();
    void rangesAreSummed();
    void unknownPricesAreListed();
    void cablesCostTheirLength();
    void sameThingsShareALine();
    void countsMultiplyThroughAssemblies();
    void currency_data();
    void currency();
    void unknownCurrencyFallsBackToDollars();
    void energy();
    void energyNeedsTheSite_data();
    void energyNeedsTheSite();
    void totalCostOfOwnership();
    void oldPrices_data();
    void oldPrices();
    void inputFindings_data();
    void inputFindings();
    void unknownConditions_data();
    void unknownConditions();
    void overloadedSupplies_data();
    void overloadedSupplies();
    void worstFindingsComeFirst();
};

void TestCost::totalsAreTheSumOfTheLines_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCost::totalsAreTheSumOfTheLines()
{
    QFETCH(const QString, name);
    const Report report = evaluate(test::example(name), catalog());
    Ranged<Money> sum;
    QStringList unknown;
    for (const BomLine &each : report.bom.lines) {
        QVERIFY2(each.quantity > 0.0, qPrintable(each.name));
        QVERIFY(!each.name.isEmpty());
        QVERIFY2(!each.usedBy.isEmpty(), qPrintable(each.name));
        if (each.unitPrice)
            sum += *each.unitPrice * each.quantity;
        else
            unknown << each.name;
    }
    QVERIFY(isNear(report.bom.total.value.si(), sum.value.si()));
    QVERIFY(isNear(report.bom.total.low.si(), sum.low.si()));
    QVERIFY(isNear(report.bom.total.high.si(), sum.high.si()));
    QVERIFY(isNear(report.capex->value, sum.value.si()));
    QVERIFY(isNear(report.capex->low, sum.low.si()));
    QVERIFY(isNear(report.capex->high, sum.high.si()));
    unknown.removeDuplicates();
    QCOMPARE(report.bom.unknown, unknown);
}

void TestCost::pricesFollowTheCondition()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "a", "part": "card", "condition": "new"}, {"id": "b", "part": "card", "condition": "used"},
               {"id": "c", "part": "card", "condition": "msrp"}, {"id": "d", "part": "card"})"),
        catalog());
    QCOMPARE(report.bom.total.value.si(), 1000.0 + 600.0 + 1000.0);
    QCOMPARE(report.bom.unknown.size(), 1);
    const BomLine &first = report.bom.lines.front();
    QCOMPARE(first.name, QStringLiteral("Maker Card"));
    QCOMPARE(first.condition, QStringLiteral("new"));
    QCOMPARE(first.priceDate, QStringLiteral("2026-09"));
    QCOMPARE(first.priceSource, QStringLiteral("shop"));
    QCOMPARE(first.region, QStringLiteral("US"));
    QCOMPARE(first.quantity, 2.0); // a and d
}

void TestCost::aPriceOfOnesOwnReplacesTheCatalogue()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "a", "part": "card", "count": 3, "price": "700 USD"}, {"id": "b", "part": "unpriced", "price": "0 USD"})"),
        catalog());
    QCOMPARE(report.bom.total.value.si(), 2100.0);
    QCOMPARE(report.bom.total.low.si(), 2100.0);
    QVERIFY(report.bom.unknown.isEmpty());
    QCOMPARE(line(report, "card")->priceSource, QStringLiteral("override"));
    QVERIFY(line(report, "unpriced")->unitPrice); // free is not unknown
}

void TestCost::rangesAreSummed()
{
    const Report report =
        evaluate(test::farmOf(R"({"id": "a", "part": "card", "count": 4})"), catalog());
    QCOMPARE(report.capex->low, 3600.0);
    QCOMPARE(report.capex->value, 4000.0);
    QCOMPARE(report.capex->high, 4800.0);
}

void TestCost::unknownPricesAreListed()
{
    const Report report = evaluate(
        test::farmOf(R"({"id": "a", "part": "card"}, {"id": "b", "part": "unpriced", "count": 2})"),
        catalog());
    QCOMPARE(report.bom.unknown, QStringList{QStringLiteral("Unpriced")});
    QCOMPARE(report.capex->value, 1000.0);
    QCOMPARE(report.capex->missing, QStringList{QStringLiteral("Unpriced")});
    QVERIFY(!line(report, "unpriced")->unitPrice);
    QCOMPARE(line(report, "unpriced")->quantity, 2.0);
    // Nothing known at all: no figure, not zero.
    const Report none = evaluate(test::farmOf(R"({"id": "b", "part": "unpriced"})"), catalog());
    QVERIFY(!none.capex);
}

void TestCost::cablesCostTheirLength()
{
    const auto priced = [](const QByteArray &length) -> double {
        const Report report = evaluate(
            test::farmOf(
                R"({"id": "nic", "part": "mlx_cx5_mcx555a", "count": 2}, {"id": "leaf", "part": "mlx_sn2700"})",
                R"({"from": "nic:port", "to": "leaf:port[1..2]", "part": "dac_qsfp28_100g")"
                    + length + "}"),
            catalog());
        const BomLine *cable = line(report, "dac_qsfp28_100g");
        return cable && cable->quantity == 2.0 ? cable->unitPrice->value.si() : -1.0;
    };
    QCOMPARE(priced(R"(, "length": "2 m")"), 25.0 + 2 * 10.0);
    QCOMPARE(priced(R"(, "length": "300 cm")"), 25.0 + 3 * 10.0);
    QCOMPARE(priced({}), 25.0 + 0.5 * 10.0); // the shortest there is
}

void TestCost::sameThingsShareALine()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "a", "part": "card", "count": 2}, {"id": "b", "part": "card", "count": 3, "label": "other"})"),
        catalog());
    QCOMPARE(report.bom.lines.size(), std::size_t(1));
    QCOMPARE(report.bom.lines.front().quantity, 5.0);
    QCOMPARE(report.bom.lines.front().usedBy,
             (QStringList{QStringLiteral("farm/a"), QStringLiteral("farm/b")}));
}

void TestCost::countsMultiplyThroughAssemblies()
{
    const Report report = evaluate(test::design(
                                       R"({"format": 1, "assemblies": [
                {"id": "rig", "components": [{"id": "card", "part": "card", "count": 4}]},
                {"id": "pod", "components": [{"id": "rig", "assembly": "rig", "count": 8}, {"id": "card", "part": "card"}]},
                {"id": "unused", "components": [{"id": "card", "part": "card", "count": 1000}]}],
                "farm": {"components": [{"id": "pod", "assembly": "pod", "count": 16}, {"id": "rig", "assembly": "rig"},
                                        {"id": "away", "assembly": "pod", "off": true}]}})"),
                                   catalog());
    // The pod that is off is bought all the same, but does not count otherwise.
    QCOMPARE(line(report, "card")->quantity, 17.0 * (8 * 4 + 1) + 4.0);
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 16.0 * (8 * 4 + 1) + 4.0);
}

void TestCost::currency_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("rate"); // part of the catalogue; empty: 1
    QTest::newRow("US dollar") << QByteArray("USD") << QString();
    QTest::newRow("Chinese yuan") << QByteArray("CNY") << QStringLiteral("usd_cny");
    QTest::newRow("euro") << QByteArray("EUR") << QStringLiteral("usd_eur");
    QTest::newRow("Korean won") << QByteArray("KRW") << QStringLiteral("usd_krw");
}

void TestCost::currency()
{
    QFETCH(const QByteArray, code);
    QFETCH(const QString, rate);
    double factor = 1.0;
    if (!rate.isEmpty()) {
        const PartPtr part = catalog().part(rate);
        if (!part)
            QSKIP("the catalogue has no rate under this id");
        factor = part->figure(FigureKey::Rate)->value;
    }
    Design design = test::example(QStringLiteral("rig-4x3090-romed8.farm"));
    const Report dollars = evaluate(design, catalog());
    design.site.currency = QString::fromUtf8(code);
    const Report report = evaluate(design, catalog());
    QCOMPARE(report.bom.currency, QString::fromUtf8(code));
    QVERIFY(isNear(report.bom.total.value.si(), factor * dollars.bom.total.value.si()));
    QVERIFY(isNear(report.capex->value, factor * dollars.capex->value));
    QVERIFY(isNear(report.energyCostPerYear->value, factor * dollars.energyCostPerYear->value));
    QVERIFY(isNear(report.tco->value, factor * dollars.tco->value));
    QVERIFY(isNear(report.energyPerYear->value, dollars.energyPerYear->value));
    QVERIFY(!rules(report).contains(QStringLiteral("CST-04")));
}

void TestCost::unknownCurrencyFallsBackToDollars()
{
    const Report report = evaluate(
        test::farmOf(R"({"id": "a", "part": "card"})", {}, R"({"currency": "XYZ"})"), catalog());
    QCOMPARE(report.bom.currency, QStringLiteral("USD"));
    QCOMPARE(report.capex->value, 1000.0);
    QVERIFY(rules(report).contains(QStringLiteral("CST-04")));
}

namespace {

// A switch draws its 100 W from the mains, so the wall is known exactly.
Design withSwitch(const QByteArray &site)
{
    static const QByteArray components =
        R"({"id": "s", "part": "mlx_sn2700", "price": "1000 USD", "figures": {"power_typical": "100 W", "power_limit": "100 W"}})";
    return test::farmOf(components, {}, site);
}

} // namespace

void TestCost::energy()
{
    const Report report = evaluate(
        withSwitch(R"({"tariff": "0.2 USD/kWh", "pue": 1.5, "utilisation": 0.5, "years": 3})"),
        catalog());
    // 100 W · 1.5 · 0.5 · 8760 h = 657 kWh, at 0.2 USD.
    QVERIFY(isNear(report.wallTypical->value, 100.0));
    QVERIFY(isNear(report.energyPerYear->value, 657.0 * 3.6e6));
    QVERIFY(isNear(report.energyCostPerYear->value, 131.4));
    // The tariff of a catalogue entry instead.
    const Report listed =
        evaluate(withSwitch(R"({"tariff_part": "de", "pue": 1.5, "utilisation": 0.5})"), catalog());
    const double tariff = catalog().part(QStringLiteral("de"))->figure(FigureKey::Tariff)->value;
    QVERIFY(isNear(listed.energyCostPerYear->value, 657.0 * 3.6e6 * tariff));
}

void TestCost::energyNeedsTheSite_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("hasEnergy");
    QTest::addColumn<bool>("hasCost");
    QTest::newRow("nothing known") << QByteArray("{}") << false << false;
    QTest::newRow("no PUE") << QByteArray(R"({"tariff": "0.2 USD/kWh", "utilisation": 0.5})")
                            << false << false;
    QTest::newRow("no utilisation")
        << QByteArray(R"({"tariff": "0.2 USD/kWh", "pue": 1.2})") << false << false;
    QTest::newRow("no tariff") << QByteArray(R"({"pue": 1.2, "utilisation": 0.5})") << true
                               << false;
    QTest::newRow("a tariff nobody knows")
        << QByteArray(R"({"tariff_part": "atlantis", "pue": 1.2, "utilisation": 0.5})") << true
        << false;
    QTest::newRow("all known") << QByteArray(
        R"({"tariff": "0.2 USD/kWh", "pue": 1.2, "utilisation": 0.5})")
                               << true << true;
    QTest::newRow("switched off all year")
        << QByteArray(R"({"tariff": "0.2 USD/kWh", "pue": 1.2, "utilisation": 0})") << true << true;
}

void TestCost::energyNeedsTheSite()
{
    QFETCH(const QByteArray, site);
    QFETCH(const bool, hasEnergy);
    QFETCH(const bool, hasCost);
    const Report report = evaluate(withSwitch(site), catalog());
    QCOMPARE(report.energyPerYear.has_value(), hasEnergy);
    QCOMPARE(report.energyCostPerYear.has_value(), hasCost);
    QVERIFY(!report.tco); // nobody said for how many years
    const auto said = [&](const QString &what) {
        return std::any_of(report.notEvaluated.begin(), report.notEvaluated.end(),
                           [&](const NotEvaluated &each) { return each.what == what; });
    };
    QVERIFY(hasCost || said(QStringLiteral("cost.energy_per_year")));
    QVERIFY(said(QStringLiteral("cost.tco")));
}

void TestCost::totalCostOfOwnership()
{
    const Report report = evaluate(
        withSwitch(R"({"tariff": "0.2 USD/kWh", "pue": 1.5, "utilisation": 0.5, "years": 3})"),
        catalog());
    QVERIFY(isNear(report.tco->value, 1000.0 + 3 * 131.4));
    QVERIFY(!report.tco->formula.isEmpty());
}

void TestCost::oldPrices_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("a price of last month") << QByteArray("card") << QByteArray("new") << false;
    QTest::newRow("a price of six years ago") << QByteArray("card") << QByteArray("used") << true;
}

void TestCost::oldPrices()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, isOld);
    // The design's own date is 2026-10-01, so the answer does not depend on the day of the test.
    const Report report = evaluate(test::farmOf(R"({"id": "a", "part": ")" + part
                                                + R"(", "condition": ")" + condition + "\"}"),
                                   catalog());
    QCOMPARE(rules(report).contains(QStringLiteral("CST-01")), isOld);
    const Report undated = evaluate(test::farmOf(R"({"id": "a", "part": "undated"})"), catalog());
    QVERIFY(!rules(undated).contains(QStringLiteral("CST-01")));
    QVERIFY(std::any_of(undated.notEvaluated.begin(), undated.notEvaluated.end(),
                        [](const NotEvaluated &each) { return each.what == u"CST-01"; }));
}

void TestCost::inputFindings_data()
{
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *cables, const char *rule, const char *says) {
        QTest::newRow(name) << QByteArray(cables) << QString::fromUtf8(rule)
                            << QString::fromUtf8(says);
    };
    row("a port that is not there", R"({"from": "board:slot_z[1]", "to": "gpu[1]:pcie"})", "INP-02",
        "has no port “slot_z”; it has: ");
    row("a slot that is not there", R"({"from": "board:slot[8]", "to": "gpu[1]:pcie"})", "INP-02",
        "no number 8");
    row("a port used twice",
        R"({"from": "board:slot[1]", "to": "gpu[1]:pcie"}, {"from": "board:slot[1]", "to": "gpu[2]:pcie"})",
        "INP-03", "slot[1] is used by two cables");
    row("a card used twice",
        R"({"from": "board:slot[1]", "to": "gpu[1]:pcie"}, {"from": "board:slot[2]", "to": "gpu[1]:pcie"})",
        "INP-03", "pcie is used by two cables");
    row("a port used twice by ranges",
        R"({"from": "board:slot[1..2]", "to": "gpu[1..2]:pcie"}, {"from": "board:slot[2]", "to": "gpu[3]:pcie"})",
        "INP-03", "slot[2]");
    row("sides that do not come out", R"({"from": "board:slot", "to": "gpu:pcie"})", "INP-04",
        "7 on one side and 4 on the other");
    row("a cable that does not fit",
        R"({"from": "board:slot[1]", "to": "gpu[1]:pcie", "part": "pcie_8pin"})", "CON-01",
        "does not join");
    row("ports that never meet", R"({"from": "board:lan[1]", "to": "gpu[1]:pcie"})", "CON-01",
        "does not go into");
    row("a cable nobody knows",
        R"({"from": "board:slot[1]", "to": "gpu[1]:pcie", "part": "unheard-of"})", "INP-01",
        "“unheard-of” is not in the catalogue");
}

void TestCost::inputFindings()
{
    QFETCH(const QByteArray, cables);
    QFETCH(const QString, rule);
    QFETCH(const QString, says);
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 4})",
            cables),
        catalog());
    QList<Finding> input;
    for (const Finding &finding : report.findings)
        if (finding.input)
            input << finding;
    QCOMPARE(input.size(), 1);
    QCOMPARE(input[0].rule, rule);
    QCOMPARE(input[0].severity, Severity::Error);
    QVERIFY2(input[0].message.contains(says), qPrintable(input[0].message));
    QVERIFY(!input[0].fix.isEmpty());
    QVERIFY(!input[0].objects.isEmpty());
    // The rest is still evaluated.
    QCOMPARE(report.memoryCapacity->value, 96e9);
}

void TestCost::unknownConditions_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a condition the part has") << QByteArray("card") << QByteArray("used") << true;
    QTest::newRow("a condition without a price")
        << QByteArray("card") << QByteArray("modded") << true;
    QTest::newRow("a condition of the part's own")
        << QByteArray("renewed") << QByteArray("refurbished") << true;
    QTest::newRow("a condition of another part")
        << QByteArray("card") << QByteArray("refurbished") << false;
    QTest::newRow("a slip") << QByteArray("card") << QByteArray("Used") << false;
}

void TestCost::unknownConditions()
{
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, condition);
    QFETCH(const bool, isKnown);
    const Report report = evaluate(test::farmOf(R"({"id": "a", "part": ")" + part
                                                + R"(", "condition": ")" + condition + "\"}"),
                                   catalog());
    QCOMPARE(!rules(report).contains(QStringLiteral("INP-06")), isKnown);
    if (isKnown)
        return;
    const Finding &finding = report.findings.front();
    QVERIFY(finding.input);
    QCOMPARE(finding.objects, QStringList{QStringLiteral("farm/a")});
    QVERIFY2(finding.message.contains(QString::fromUtf8("“" + condition + "”")),
             qPrintable(finding.message));
    QVERIFY2(finding.fix.contains(QStringLiteral("new, used, modded, msrp")),
             qPrintable(finding.fix));
}

void TestCost::overloadedSupplies_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("severity"); // -1: no finding
    QTest::newRow("at 75 % all is well") << 12 << -1;
    QTest::newRow("at 80 % all is well") << 0 << -1; // 1280 W by override below
    QTest::newRow("at 87.5 % it is a warning") << 14 << int(Severity::Warning);
    QTest::newRow("at 106 % it is an error") << 17 << int(Severity::Error);
}

void TestCost::overloadedSupplies()
{
    QFETCH(const int, cards);
    QFETCH(const int, severity);
    QByteArray card = R"({"id": "gpu", "part": "card", "figures": {"power_limit": "1280 W"}})";
    if (cards > 0)
        card = R"({"id": "gpu", "part": "card", "count": )" + QByteArray::number(cards) + "}";
    const Report report = evaluate(
        test::farmOf(card + R"(, {"id": "psu", "part": "sf_leadex_plat_1600"})"), catalog());
    QCOMPARE(report.psuLoads.size(), std::size_t(1));
    const auto found =
        std::find_if(report.findings.begin(), report.findings.end(),
                     [](const Finding &finding) { return finding.rule == u"ELE-06"; });
    QCOMPARE(found == report.findings.end() ? -1 : int(found->severity), severity);
}

void TestCost::worstFindingsComeFirst()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "gpu", "part": "card", "count": 17, "condition": "used"}, {"id": "psu", "part": "sf_leadex_plat_1600"}, {"id": "odd", "part": "unheard-of"})"),
        catalog());
    QVERIFY(report.findings.size() >= 3);
    for (std::size_t i = 1; i < report.findings.size(); ++i)
        QVERIFY(report.findings[i - 1].severity >= report.findings[i].severity);
}

QTEST_GUILESS_MAIN(TestCost)
#include "tst_cost.moc"
