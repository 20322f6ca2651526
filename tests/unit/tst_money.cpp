// Money and reliability: the formulas against numbers computed apart, the totals of a farm, and sampling.
#include "model/analysis/cost_sampling.h"
#include "model/analysis/money.h"
#include "model/analysis/reliability.h"
#include "model/study/price_book.h"
#include "model/study/study.h"
#include "tests/support/golden.h"

#include <QTest>

#include <omp.h>

#include <cmath>
#include <limits>

using namespace nongjang;

namespace {

constexpr double hour = 3600.0;
constexpr double interruptionsPerGpuYear = 419.0 / 54.0 / 16384.0 * 365.0;
constexpr double annualEnergy = 3698.6;

test::Computed computed()
{
    test::Computed all;
    const auto add = [&all](const char *id, std::function<double()> of) {
        all[QString::fromUtf8(id)] = std::move(of);
    };
    const auto ownership = [] {
        return annuity(9400, 0.35 * 9400, 0.08, 3) + annualEnergy + 0.05 * 9400;
    };
    const Duration failure = seconds(11135);
    const Duration write = seconds(60);
    const auto waste = [=] {
        return checkpointWaste(youngInterval(write, failure), write, seconds(300), failure);
    };
    constexpr double few = 64 * 0.10 * 30 / 365.0;
    constexpr double many = 1024 * 0.04 * 14 / 365.0;
    add("price.sigma", [] { return priceSigma(0.10, 0.25, 180); });
    add("price.p90", [] { return priceQuantile(700, priceSigma(0.10, 0.25, 180), 1.2816); });
    add("used.eff.unit", [] { return workingUnitCost(650, 15, 0.06, 0); });
    add("used.life3", [] { return lifeUnitCost(workingUnitCost(650, 15, 0.06, 0), 0.1, 3, 0.3); });
    add("crf.8.3", [] { return capitalRecovery(0.08, 3); });
    add("tco.annuity", [] { return annuity(9400, 0.35 * 9400, 0.08, 3); });
    add("tco.total", ownership);
    add("tco.perGPUh", [=] { return ownership() / (8 * 8760 * 0.8); });
    add("be.hours",
        [] { return breakEvenHours(9400 * 0.65 / 8, 0.39, annualEnergy / (8 * 8760 * 0.8)); });
    add("l3.mtbf1gpu.h", [] { return timeBetweenFailures(interruptionsPerGpuYear).si() / hour; });
    add("l3.mtbf.cluster.h",
        [] { return timeBetweenFailures(16384 * interruptionsPerGpuYear).si() / hour; });
    add("l3.mtbf.64gpu.h",
        [] { return timeBetweenFailures(64 * interruptionsPerGpuYear).si() / hour; });
    add("farm.mtbf.h", [] {
        return timeBetweenFailures(64 * 0.10 + 8 * 0.05 + 16 * 0.03 + 8 * 0.02).si() / hour;
    });
    add("young.tau.s", [=] { return youngInterval(write, failure).si(); });
    add("daly.tau.s", [=] { return dalyInterval(write, failure).si(); });
    add("waste", waste);
    add("goodput", [=] { return 1.0 - waste(); });
    add("spares.64.10pct.30d.99", [] { return sparesNeeded(few, 0.99); });
    add("spares.64.10pct.30d.99.coverage", [] { return spareCoverage(few, 3); });
    add("spares.1024.4pct.14d.999", [] { return sparesNeeded(many, 0.999); });
    add("spares.1024.4pct.14d.999.coverage", [] { return spareCoverage(many, 7); });
    return all;
}

const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "card", "category": "gpu", "name": "Card", "attributes": {"class": "datacenter"},
         "figures": {"power_limit": "100 W", "power_typical": "100 W", "power_idle": "10 W", "fp32": "10 TFLOPS", "memory_capacity": "10 GB", "memory_bandwidth": "100 GB/s"},
         "prices": [{"condition": "new", "price": "1000 USD", "low": "900 USD", "high": "1200 USD", "date": "2026-09", "source": "shop"},
                    {"condition": "used", "price": "600 USD", "low": "500 USD", "high": "700 USD", "date": "2026-09", "source": "shop"}]})");
    return all;
}

/// Ten cards and a switch that draws 100 W and costs nothing, with these members of the design and of its site.
Report reportOf(const QString &siteKeys, const QString &members = {},
                const QString &condition = QStringLiteral("new"))
{
    const QString text =
        QStringLiteral(
            R"({"format": 1, "rule_date": "2026-10-01", "site": {%1}%2, "farm": )"
            R"({"components": [{"id": "gpu", "part": "card", "count": 10, "condition": "%3"}, )"
            R"({"id": "switch", "part": "mlx_sn2700", "price": "0 USD", "figures": {"power_typical": "100 W", "power_limit": "100 W"}}]}})")
            .arg(siteKeys, members.isEmpty() ? QString() : QString(u',' % members), condition);
    return evaluate(test::design(text.toUtf8()), catalog());
}

CostModel sampledModel()
{
    CostModel model;
    for (int i = 1; i <= 40; ++i) {
        model.prices.push_back({100.0 * i, 80.0 * i, 130.0 * i, i % 3 == 0 ? 0.1 : 0.0});
        model.weights.push_back(double(i));
    }
    model.yearly = {5000, 4000, 7000, 0.0};
    model.residual = {0.3, 0.1, 0.5, 0.0};
    model.capitalFactor = 1.15;
    model.years = 3;
    model.fixed = 1000;
    return model;
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkpointsKeepPaceWithFailures();
    void values_data();
    void values();
    void endsOfFormulas();
    void sparesLast_data();
    void sparesLast();
    void factorsLand();
    void usedPartsArriveDead();
    void ownershipAddsUp();
    void unitCosts();
    void breakEven();
    void sparesAreBought();
    void checkpoints();
    void priceBook_data();
    void priceBook();
    void ownRate();
    void widestDriverFirst();
    void samplesAreTheSameForAnyThreads();
    void samplesStayInTheInterval();
    void samplingStops();
};

void TestMoney::values_data()
{
    test::addGoldenRows(test::goldenValues(QStringLiteral("money")));
}

void TestMoney::values()
{
    static const test::Computed all = computed();
    test::checkGoldenRow(all);
}

void TestMoney::endsOfFormulas()
{
    QCOMPARE(capitalRecovery(0.0, 4), 0.25);
    QCOMPARE(breakEvenHours(1000, 0.2, 0.3), std::numeric_limits<double>::infinity());
    QCOMPARE(landedPrice(100, 0.10, 0.20, 0.05), 137.0);
    QCOMPARE(dalyInterval(seconds(100), seconds(40)).si(), 40.0);
    QCOMPARE(checkpointWaste(seconds(10), seconds(100), seconds(0), seconds(1)), 1.0);
    QCOMPARE(timeBetweenFailures(0).si(), std::numeric_limits<double>::infinity());
    QCOMPARE(yearlyValueLoss(1.0, 3), 0.0);
}

void TestMoney::sparesLast_data()
{
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("level");
    for (const double expected : {0.001, 0.5, 3.0, 50.0, 690.0})
        for (const double level : {0.0, 0.5, 0.99, 0.999999})
            QTest::addRow("%g at %g", expected, level) << expected << level;
}

void TestMoney::sparesLast()
{
    QFETCH(const double, expected);
    QFETCH(const double, level);
    const int spares = sparesNeeded(expected, level);
    QVERIFY(spareCoverage(expected, spares) >= level - 1e-12);
    if (spares > 0)
        QVERIFY(spareCoverage(expected, spares - 1) < level);
    // Where the sum gives way to the normal distribution, both say nearly the same.
    QVERIFY(std::abs(sparesNeeded(701, 0.99) - sparesNeeded(699, 0.99)) <= 5);
}

void TestMoney::factorsLand()
{
    const Report report = reportOf(QStringLiteral(R"("duty": 0.1, "tax": 0.2, "freight": 0.05)"));
    QVERIFY(isNear(report.capex->value, 13700));
    QVERIFY(isNear(report.capex->low, 0.9 * 13700));
    QVERIFY(isNear(report.capex->high, 1.2 * 13700));
    QVERIFY(isNear(report.cost.parts->value, 10000));
    QVERIFY(isNear(report.cost.landing->value, 3700));
    QCOMPARE(report.bom.total.value.si(), 10000.0);
}

void TestMoney::usedPartsArriveDead()
{
    const QString factor = QStringLiteral(R"("dead_on_arrival": 0.2)");
    QVERIFY(isNear(reportOf(factor).capex->value, 10000)); // new ones do not
    const Report report = reportOf(factor, {}, QStringLiteral("used"));
    QVERIFY(isNear(report.capex->value, 7500));
    QVERIFY(isNear(report.cost.replacement->value, 1500));
}

void TestMoney::ownershipAddsUp()
{
    const Report report = reportOf(QStringLiteral(
        R"("pue": 1, "utilisation": 1, "tariff": "0.10 USD/kWh", "years": 3, "residual": 0.35, "maintenance": 0.05,
           "labour": "1000 USD", "space": "200 USD", "other_cost": "100 USD", "discount_rate": 0.08)"));
    const CostReport &cost = report.cost;
    const double energy = report.energyCostPerYear->value;
    QVERIFY(isNear(cost.opex->value, energy + 500 + 1000 + 200 + 100));
    QVERIFY(isNear(report.tco->value, 10000 - 3500 + 3 * cost.opex->value));
    QVERIFY(isNear(cost.annuity->value, annuity(10000, 3500, 0.08, 3)));
    QVERIFY(isNear(cost.perYear->value, cost.annuity->value + cost.opex->value));
    QVERIFY(isNear(costTotal(cost.model), report.tco->value));
    for (const MaybeFigure *figure : {&report.tco, &cost.residual, &cost.annuity, &cost.perYear}) {
        QVERIFY((*figure)->low < (*figure)->value);
        QVERIFY((*figure)->value < (*figure)->high);
    }
}

void TestMoney::unitCosts()
{
    const Report report = reportOf({});
    QVERIFY(isNear(report.cost.perTflops.value(QStringLiteral("fp32")).value, 100));
    QVERIFY(isNear(report.cost.perTflops.value(QStringLiteral("fp32")).high, 120));
    QVERIFY(isNear(report.cost.perMemory->value, 100));
    QVERIFY(isNear(report.cost.perBandwidth->value, 10));
    QVERIFY(!report.cost.perYear);
    QVERIFY(!report.tco);
}

void TestMoney::breakEven()
{
    const QString site = QStringLiteral(
        R"("pue": 1, "utilisation": 1, "tariff": "0.10 USD/kWh", "years": 3, "rental": "%1 USD")");
    const Report cheap = reportOf(site.arg(0.001));
    QVERIFY(cheap.cost.neverBreaksEven);
    QVERIFY(!cheap.cost.breakEven);
    const Report report = reportOf(site.arg(1));
    const double opexPerHour = report.cost.opex->value / (10 * 8760);
    QVERIFY(isNear(report.cost.breakEven->value, 3600 * 1000 / (1 - opexPerHour)));
    QVERIFY(report.cost.breakEven->low < report.cost.breakEven->value);
    const Report unknown =
        reportOf(site.arg(1).replace(QStringLiteral("rental"), QStringLiteral("x")));
    QVERIFY(
        std::any_of(unknown.notEvaluated.begin(), unknown.notEvaluated.end(),
                    [](const NotEvaluated &entry) { return entry.what == u"cost.break_even"; }));
}

void TestMoney::sparesAreBought()
{
    const Report report = reportOf(
        {}, QStringLiteral(R"("reliability": {"service_level": 0.99, "lead_time": "73 d"})"));
    QCOMPARE(report.bom.lines.front().spares, double(sparesNeeded(10 * 0.06 / 5, 0.99)));
    QVERIFY(isNear(report.capex->value, 1000 * (10 + report.bom.lines.front().spares)));
    QVERIFY(isNear(report.bom.total.value.si(), report.capex->value));
}

void TestMoney::checkpoints()
{
    const Report report = reportOf(
        {},
        QStringLiteral(R"("reliability": {"checkpoint_time": "1 min", "restart_time": "5 min"})"));
    const ReliabilityReport &reliability = report.reliability;
    QVERIFY(isNear(reliability.failuresPerYear->value, 0.615));
    QVERIFY(isNear(reliability.timeBetweenFailures->value, 8760 * hour / 0.615));
    QVERIFY(reliability.timeBetweenFailures->low < reliability.timeBetweenFailures->high);
    QVERIFY(isNear(reliability.checkpointInterval->value,
                   dalyInterval(seconds(60), seconds(8760 * hour / 0.615)).si()));
    QVERIFY(reliability.goodput->value > 0.99 && reliability.goodput->value < 1.0);
    QVERIFY(reliability.goodput->low < reliability.goodput->high);
}

void TestMoney::priceBook_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("prices");
    QTest::addColumn<double>("expected"); // of ten
    const QString one =
        QStringLiteral(R"({"part": "card", "condition": "%1", "price": "%2 USD", "date": "%3"})");
    const QString older =
        one.arg(QStringLiteral("used"), QStringLiteral("400"), QStringLiteral("2026-08-01"));
    const QString newer =
        one.arg(QStringLiteral("used"), QStringLiteral("500"), QStringLiteral("2026-09-01"));
    const QString any = QStringLiteral(R"({"part": "card", "price": "300 USD"})");
    const auto row = [](const char *name, const char *condition, const QString &prices,
                        double expected) {
        QTest::newRow(name) << QString::fromUtf8(condition) << prices << expected;
    };
    row("before the catalogue", "used", older, 4000);
    row("the newest", "used", newer % u',' % older, 5000);
    row("of another condition", "new", older, 10000);
    row("of no condition", "new", any, 3000);
    row("its own condition first", "used", any % u',' % older, 4000);
    row("of another part", "new", QStringLiteral(R"({"part": "x", "price": "1 USD"})"), 10000);
}

void TestMoney::priceBook()
{
    QFETCH(const QString, condition);
    QFETCH(const QString, prices);
    const Report report = reportOf({}, QStringLiteral(R"("prices": [%1])").arg(prices), condition);
    QTEST(report.capex->value, "expected");
}

void TestMoney::ownRate()
{
    const Report report =
        reportOf(QStringLiteral(R"("currency": "EUR", "labour": "100 USD")"),
                 QStringLiteral(R"("rates": [{"currency": "EUR", "rate": 0.5, "date": "2026-01-01"},
                                                              {"currency": "EUR", "rate": 2, "date": "2026-02-01"}])"));
    QCOMPARE(report.bom.currency, QStringLiteral("EUR"));
    QCOMPARE(report.capex->value, 20000.0);
    QCOMPARE(report.cost.labour->value, 200.0);
    QVERIFY(report.capex->from.contains(QStringLiteral("rate:EUR")));
}

void TestMoney::widestDriverFirst()
{
    const Report report = reportOf(QStringLiteral(
        R"("pue": 1, "utilisation": 1, "tariff": "0.10 USD/kWh", "years": 3, "residual": 0.35)"));
    const auto &drivers = report.cost.drivers;
    QVERIFY(drivers.size() >= 2);
    for (std::size_t i = 1; i < drivers.size(); ++i)
        QVERIFY(drivers[i - 1].swing() >= drivers[i].swing());
    for (const CostDriver &driver : drivers)
        QVERIFY(driver.swing() > 0.0);
}

void TestMoney::samplesAreTheSameForAnyThreads()
{
    const CostModel model = sampledModel();
    const int before = omp_get_max_threads();
    omp_set_num_threads(1);
    const CostSpread one = sampleCost(model, 10'000, 7);
    for (const int threads : {2, 3, 8}) {
        omp_set_num_threads(threads);
        const CostSpread many = sampleCost(model, 10'000, 7);
        QVERIFY(many.mean == one.mean && many.p10 == one.p10 && many.p50 == one.p50
                && many.p90 == one.p90);
    }
    omp_set_num_threads(before);
    QVERIFY(sampleCost(model, 10'000, 8).mean != one.mean);
    QVERIFY(one.p10 < one.p50 && one.p50 < one.p90);
}

void TestMoney::samplesStayInTheInterval()
{
    CostModel model = sampledModel();
    for (UncertainInput &price : model.prices)
        price.drift = 0.0;
    CostModel low = model;
    CostModel high = model;
    for (std::size_t i = 0; i < model.prices.size(); ++i) {
        low.prices[i].value = model.prices[i].low;
        high.prices[i].value = model.prices[i].high;
    }
    low.yearly.value = model.yearly.low;
    high.yearly.value = model.yearly.high;
    low.residual.value = model.residual.high;
    high.residual.value = model.residual.low;
    const CostSpread spread = sampleCost(model, 10'000, 1);
    QVERIFY(spread.p10 > costTotal(low));
    QVERIFY(spread.p90 < costTotal(high));
    // The mean of a triangle is that of its corners.
    double capital = 0.0;
    for (std::size_t i = 0; i < model.prices.size(); ++i)
        capital += model.weights[i]
                   * (model.prices[i].low + model.prices[i].value + model.prices[i].high) / 3.0;
    const double mean = capital * (1.15 - 0.3) + 3 * (5000 + 4000 + 7000) / 3.0 + 1000;
    QVERIFY(std::abs(spread.mean / mean - 1.0) < 0.005);
}

void TestMoney::samplingStops()
{
    std::stop_source source;
    source.request_stop();
    QCOMPARE(sampleCost(sampledModel(), 1'000'000, 1, source.get_token()).samples, 0);
    QCOMPARE(sampleCost(sampledModel(), 0, 1).samples, 0);
}

/// REL-01
void TestMoney::checkpointsKeepPaceWithFailures()
{
    const QString text = QStringLiteral(
        R"({"format": 1, "reliability": {"checkpoint_time": "%1", "restart_time": "5 min"},
            "farm": {"components": [{"id": "g", "part": "rtx-3090", "condition": "used", "count": %2}]}})");
    const auto fires = [&](const char *time, int count) {
        const QByteArray design = text.arg(QLatin1String(time)).arg(count).toUtf8();
        const Report report = evaluate(test::design(design), *test::shippedCatalog());
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [](const Finding &finding) { return finding.rule == u"REL-01"; });
    };
    QVERIFY(fires("2000 s", 30'000));
    QVERIFY(!fires("60 s", 4));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
