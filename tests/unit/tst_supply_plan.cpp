#include "model/study/supply_plan.h"
#include "tests/support/designs.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace nongjang;

namespace {

// Round numbers: a card draws 100 W, a board 50 W, a server without its cards 200 W.
const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "card", "category": "gpu", "name": "Card",
         "figures": {"power_idle": "10 W", "power_typical": "80 W", "power_limit": "100 W"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16},
                   {"name": "power", "kind": "power-in", "connector": "pcie-8pin", "count": 2}]},
        {"id": "board", "category": "host", "name": "Board", "attributes": {"kind": "motherboard"},
         "figures": {"power_idle": "20 W", "power_typical": "40 W", "power_limit": "50 W"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"},
                   {"name": "atx", "kind": "power-in", "connector": "atx-24pin"}]},
        {"id": "server", "category": "host", "name": "Server", "attributes": {"kind": "server"},
         "figures": {"power_idle": "90 W", "power_typical": "150 W", "power_limit": "200 W",
                     "psu_count": 2, "psu_rating": "800 W"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"},
                   {"name": "cpu", "kind": "cpu-socket", "connector": "SP3"}]},
        {"id": "supply", "category": "psu", "name": "Supply",
         "figures": {"power_rating": "1000 W", "efficiency_20": 0.9, "efficiency_50": 0.94, "efficiency_100": 0.91},
         "ports": [{"name": "atx", "kind": "power-out", "connector": "atx-24pin"},
                   {"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 8}]},
        {"id": "half", "category": "psu", "name": "Half", "figures": {"power_rating": "500 W"},
         "ports": [{"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 8}]})");
    return all;
}

std::vector<SupplyPlan> plansOf(const FarmModel &model)
{
    std::vector<SupplyPlan> plans;
    for (const ResolvedAssembly &assembly : model.assemblies)
        plans.push_back(planSupplies(assembly, plans));
    return plans;
}

/// "psu: 1 × 450; …" for the groups of an assembly, then what nobody feeds.
QString text(const ResolvedAssembly &assembly, const SupplyPlan &plan)
{
    QStringList texts;
    for (const SupplyGroup &group : plan.groups)
        texts << QStringLiteral("%1: %2 × %3")
                     .arg(assembly.components[std::size_t(group.component)].component->id)
                     .arg(group.count)
                     .arg(group.load.peak.value, 0, 'g', 9);
    if (!plan.unsupplied.isZero())
        texts << QStringLiteral("unfed: %1").arg(plan.unsupplied.peak.value, 0, 'g', 9);
    return texts.join(QStringLiteral("; "));
}

} // namespace

class TestSupplyPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deals_data();
    void deals();
    void nestedAssembliesAreFedFromOutside_data();
    void nestedAssembliesAreFedFromOutside();
    void statesAreDealtAlike();
    void processorsOfAServerAreNotCountedTwice();
    void namesWhatNobodyFeeds();
    void nothingIsLostOrInvented();
};

void TestSupplyPlan::deals_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QString>("expected");
    const QByteArray machine =
        R"({"id": "board", "part": "board"}, {"id": "card", "part": "card", "count": 4})";
    const QByteArray seats = R"({"from": "card:pcie", "to": "board:slot[1..4]"})";
    const QByteArray one = machine + R"(, {"id": "psu", "part": "supply"})";
    const QByteArray two =
        machine + R"(, {"id": "a", "part": "supply"}, {"id": "b", "part": "supply"})";
    const auto row = [](const char *name, const QByteArray &components, const QByteArray &cables,
                        const char *expected) {
        QTest::newRow(name) << components << cables << QString::fromUtf8(expected);
    };
    row("one supply carries board and cards", one,
        seats + R"(, {"from": "psu:atx", "to": "board:atx", "part": "atx24"},
            {"from": "psu:pcie[1..8]", "to": "card:power", "part": "pcie_8pin"})",
        "psu: 1 × 450");
    row("cards without leads of their own hang on the board's supply", one,
        seats + R"(, {"from": "psu:atx", "to": "board:atx", "part": "atx24"})", "psu: 1 × 450");
    row("a supply without leads serves what is there", one, seats, "psu: 1 × 450");
    row("leads decide between two supplies", two,
        seats + R"(, {"from": "a:atx", "to": "board:atx", "part": "atx24"},
            {"from": "a:pcie[1..2]", "to": "card[1]:power", "part": "pcie_8pin"},
            {"from": "b:pcie[1..6]", "to": "card[2..4]:power", "part": "pcie_8pin"})",
        "a: 1 × 150; b: 1 × 300");
    row("a card on two supplies draws half from each", two,
        seats + R"(, {"from": "a:atx", "to": "board:atx", "part": "atx24"},
            {"from": "a:pcie[1..4]", "to": "card:power[1]", "part": "pcie_8pin"},
            {"from": "b:pcie[1..4]", "to": "card:power[2]", "part": "pcie_8pin"})",
        "a: 1 × 250; b: 1 × 200");
    row("two supplies without leads share by their rating",
        machine + R"(, {"id": "a", "part": "supply"}, {"id": "b", "part": "half"})", seats,
        "a: 1 × 300; b: 1 × 150");
    row("no supply", machine, seats, "unfed: 450");
    row("a server feeds its cards itself",
        R"({"id": "server", "part": "server"}, {"id": "card", "part": "card", "count": 4})",
        R"({"from": "card:pcie", "to": "server:slot[1..4]"})", "server: 1 × 600");
    row("four rigs in one drawing have four supplies alike",
        R"({"id": "board", "part": "board", "count": 4}, {"id": "card", "part": "card", "count": 16},
            {"id": "psu", "part": "supply", "count": 4})",
        R"({"from": "card:pcie", "to": "board:slot[1..4]"},
            {"from": "psu:atx", "to": "board:atx", "part": "atx24"})",
        "psu: 4 × 450");
    row("unequal rigs make groups",
        R"({"id": "board", "part": "board", "count": 2}, {"id": "card", "part": "card", "count": 3},
            {"id": "psu", "part": "supply", "count": 2})",
        R"({"from": "card[1..2]:pcie", "to": "board[1]:slot[1..2]"},
            {"from": "card[3]:pcie", "to": "board[2]:slot[1]"},
            {"from": "psu:atx", "to": "board:atx", "part": "atx24"})",
        "psu: 1 × 250; psu: 1 × 150");
    row("a card that is off draws nothing",
        R"({"id": "board", "part": "board"}, {"id": "card", "part": "card", "count": 4, "off": true},
            {"id": "psu", "part": "supply"})",
        seats, "psu: 1 × 50");
    row("a supply that is off feeds nothing",
        machine + R"(, {"id": "psu", "part": "supply", "off": true})", seats, "unfed: 450");
    row("a lead that is off carries nothing", two,
        seats + R"(, {"from": "a:atx", "to": "board:atx", "part": "atx24"},
            {"from": "b:pcie[1..8]", "to": "card:power", "part": "pcie_8pin", "off": true})",
        "a: 1 × 450; b: 1 × 0");
    row("a lower power limit counts",
        R"({"id": "board", "part": "board"}, {"id": "card", "part": "card", "count": 4,
            "figures": {"power_limit": "90 W"}}, {"id": "psu", "part": "supply"})",
        seats, "psu: 1 × 410");
    row("an empty drawing", "", "", "");
    row("a supply with nothing to do", R"({"id": "psu", "part": "supply"})", "", "psu: 1 × 0");
}

void TestSupplyPlan::deals()
{
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    const FarmModel model = resolveFarm(test::farmOf(components, cables), catalog());
    for (const Finding &finding : model.inputFindings)
        QFAIL(qPrintable(finding.message));
    QTEST(text(model.farm(), plansOf(model).back()), "expected");
}

void TestSupplyPlan::nestedAssembliesAreFedFromOutside_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody feeds it")
        << QByteArray(R"({"id": "rig", "assembly": "rig", "count": 2})") << QByteArray()
        << QStringLiteral("unfed: 500");
    QTest::newRow("a supply outside without leads")
        << QByteArray(
               R"({"id": "rig", "assembly": "rig", "count": 2}, {"id": "psu", "part": "supply"})")
        << QByteArray() << QStringLiteral("psu: 1 × 500");
    QTest::newRow("a lead to each") << QByteArray(
        R"({"id": "rig", "assembly": "rig", "count": 2}, {"id": "psu", "part": "supply", "count": 2})")
                                    << QByteArray(
                                           R"({"from": "psu:atx", "to": "rig:atx", "part": "atx24"})")
                                    << QStringLiteral("psu: 2 × 250");
    QTest::newRow("an assembly that is off draws nothing") << QByteArray(
        R"({"id": "rig", "assembly": "rig", "count": 2, "off": true}, {"id": "psu", "part": "supply"})")
                                                           << QByteArray()
                                                           << QStringLiteral("psu: 1 × 0");
}

void TestSupplyPlan::nestedAssembliesAreFedFromOutside()
{
    QFETCH(const QByteArray, outer);
    QFETCH(const QByteArray, cables);
    const Design design = test::design(
        R"({"format": 1, "assemblies": [{"id": "rig", "components": [{"id": "board", "part": "board"},
            {"id": "card", "part": "card", "count": 2}],
            "cables": [{"from": "card:pcie", "to": "board:slot[1..2]"}],
            "ports": [{"name": "atx", "inner": "board:atx"}]}],
            "farm": {"components": [)"
        + outer + R"(], "cables": [)" + cables + "]}}");
    const FarmModel model = resolveFarm(design, catalog());
    QVERIFY(model.inputFindings.empty());
    const std::vector<SupplyPlan> plans = plansOf(model);
    QCOMPARE(plans.front().unsupplied.peak.value, 250.0);
    QTEST(text(model.farm(), plans.back()), "expected");
}

void TestSupplyPlan::statesAreDealtAlike()
{
    const FarmModel model = resolveFarm(
        test::farmOf(
            R"({"id": "board", "part": "board"}, {"id": "card", "part": "card", "count": 4}, {"id": "psu", "part": "supply"})",
            R"({"from": "card:pcie", "to": "board:slot[1..4]"}, {"from": "psu:atx", "to": "board:atx", "part": "atx24"})"),
        catalog());
    const Load load = plansOf(model).back().groups.front().load;
    QCOMPARE(load.idle.value, 20.0 + 4 * 10.0);
    QCOMPARE(load.typical.value, 40.0 + 4 * 80.0);
    QCOMPARE(load.peak.value, 50.0 + 4 * 100.0);
}

void TestSupplyPlan::processorsOfAServerAreNotCountedTwice()
{
    const FarmModel model = resolveFarm(
        test::farmOf(
            R"({"id": "server", "part": "server"}, {"id": "cpu", "part": "amd_epyc_7302p"})",
            R"({"from": "cpu:socket", "to": "server:cpu"})"),
        catalog());
    QCOMPARE(countedInHost(model.farm()), (std::vector<int>{0, 1}));
    QCOMPARE(text(model.farm(), plansOf(model).back()), QStringLiteral("server: 1 × 200"));
    QCOMPARE(plansOf(model).back().groups.front().units, 2);
}

void TestSupplyPlan::namesWhatNobodyFeeds()
{
    const FarmModel model = resolveFarm(
        test::farmOf(R"({"id": "card", "part": "card"}, {"id": "board", "part": "board"})"),
        catalog());
    QStringList objects = plansOf(model).back().unsuppliedObjects;
    objects.sort();
    QCOMPARE(objects, (QStringList{QStringLiteral("farm/board"), QStringLiteral("farm/card")}));
}

void TestSupplyPlan::nothingIsLostOrInvented()
{
    std::mt19937 engine(63);
    const auto below = [&](unsigned bound) {
        return int(engine() % bound);
    };
    for (int round = 0; round < 200; ++round) {
        const int boards = 1 + below(3);
        const int cards = boards * below(5);
        const int supplies = below(4);
        QByteArray components =
            R"({"id": "board", "part": "board", "count": )" + QByteArray::number(boards) + "}";
        QByteArray cables;
        const auto addCable = [&](const QByteArray &cable) {
            cables += (cables.isEmpty() ? "" : ", ") + cable;
        };
        if (cards > 0) {
            components +=
                R"(, {"id": "card", "part": "card", "count": )" + QByteArray::number(cards) + "}";
            addCable(R"({"from": "card:pcie", "to": "board:slot[1..)"
                     + QByteArray::number(cards / boards) + R"(]"})");
        }
        if (supplies > 0)
            components += R"(, {"id": "psu", "part": "supply", "count": )"
                          + QByteArray::number(supplies) + "}";
        if (supplies > 0 && below(2) == 0) {
            const QByteArray both = "[1.." + QByteArray::number(std::min(boards, supplies)) + "]";
            addCable(R"({"from": "psu)" + both + R"(:atx", "to": "board)" + both
                     + R"(:atx", "part": "atx24"})");
        }
        const FarmModel model = resolveFarm(test::farmOf(components, cables), catalog());
        QVERIFY2(model.inputFindings.empty(), components.constData());
        const SupplyPlan plan = plansOf(model).back();
        double total = plan.unsupplied.peak.value;
        double count = 0.0;
        for (const SupplyGroup &group : plan.groups) {
            total += group.count * group.load.peak.value;
            count += group.count;
        }
        QVERIFY2(std::abs(total - (50.0 * boards + 100.0 * cards)) < 1e-6,
                 QByteArray(components + cables).constData());
        QCOMPARE(count, double(supplies));
        if (supplies > 0)
            QVERIFY2(plan.unsupplied.isZero() || boards > supplies,
                     QByteArray(components + cables).constData());
    }
}

QTEST_GUILESS_MAIN(TestSupplyPlan)
#include "tst_supply_plan.moc"
