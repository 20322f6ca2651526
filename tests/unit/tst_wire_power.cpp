#include "model/edit/wire_all_power.h"
#include "model/study/study.h"
#include "model/templates/topology_template.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

namespace {

// Round numbers: a card draws 100 W, a board 50 W, a processor 60 W.
const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "card", "category": "gpu", "name": "Card",
         "figures": {"power_limit": "100 W"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16},
                   {"name": "power", "kind": "power-in", "connector": "pcie-8pin", "count": 2}]},
        {"id": "slim", "category": "gpu", "name": "Slim", "figures": {"power_limit": "70 W"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}]},
        {"id": "hpwr", "category": "gpu", "name": "Hpwr", "figures": {"power_limit": "500 W"},
         "ports": [{"name": "power", "kind": "power-in", "connector": "12v-2x6"}]},
        {"id": "board", "category": "host", "name": "Board", "attributes": {"kind": "motherboard"},
         "figures": {"power_limit": "50 W"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 12, "root": "cpu0"},
                   {"name": "atx", "kind": "power-in", "connector": "atx-24pin"},
                   {"name": "eps", "kind": "power-in", "connector": "eps-8pin", "count": 2}]},
        {"id": "server", "category": "host", "name": "Server", "attributes": {"kind": "server"},
         "figures": {"power_limit": "200 W", "psu_count": 2, "psu_rating": "800 W"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"},
                   {"name": "ac", "kind": "ac-in", "connector": "C14", "count": 2}]},
        {"id": "drive", "category": "storage", "name": "Drive", "figures": {"power_limit": "5 W"},
         "ports": [{"name": "power", "kind": "power-in", "connector": "sata"}]},
        {"id": "supply", "category": "psu", "name": "Supply", "figures": {"power_rating": "1000 W"},
         "ports": [{"name": "atx", "kind": "power-out", "connector": "atx-24pin"},
                   {"name": "eps", "kind": "power-out", "connector": "eps-8pin", "count": 2},
                   {"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 12},
                   {"name": "sata", "kind": "power-out", "connector": "sata", "count": 4},
                   {"name": "ac", "kind": "ac-in", "connector": "C14"}]},
        {"id": "small", "category": "psu", "name": "Small", "figures": {"power_rating": "250 W"},
         "ports": [{"name": "atx", "kind": "power-out", "connector": "atx-24pin"},
                   {"name": "eps", "kind": "power-out", "connector": "eps-8pin"},
                   {"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 12}]},
        {"id": "edge", "category": "psu", "name": "Edge", "figures": {"power_rating": "1000 W"},
         "ports": [{"name": "edge", "kind": "power-out", "connector": "psu-edge"}]},
        {"id": "breakout", "category": "adapter", "name": "Breakout",
         "ports": [{"name": "edge", "kind": "power-in", "connector": "psu-edge", "count": 2},
                   {"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 12}]},
        {"id": "pdu", "category": "power", "name": "Pdu", "figures": {"continuous_power": "1 kVA"},
         "ports": [{"name": "in", "kind": "ac-in", "connector": "C20"},
                   {"name": "out", "kind": "ac-out", "connector": "C13", "count": 8}]},
        {"id": "circuit", "category": "power", "name": "Circuit", "figures": {"continuous_power": "3 kVA"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C19", "count": 2}]})");
    return all;
}

QString textOf(const std::vector<PowerShortfall> &shortfalls)
{
    QStringList texts;
    for (const PowerShortfall &each : shortfalls)
        texts << QStringLiteral("%1: %2 (%3 W%4)")
                     .arg(each.object, each.lacks.join(QStringLiteral(" + ")))
                     .arg(each.power)
                     .arg(each.why == PowerShortfall::Why::NoCapacity ? QStringLiteral(", full")
                                                                      : QString());
    return texts.join(QStringLiteral("; "));
}

/// Highest share of its rating any supply carries, as the study has it.
double highestLoad(const Design &design, const Catalog &parts)
{
    double highest = 0.0;
    for (const PsuLoad &psu : evaluate(design, parts).psuLoads)
        highest = std::max(highest, psu.fraction);
    return highest;
}

} // namespace

class TestWirePower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wires_data();
    void wires();
    void whatIsWiredIsLeftAlone();
    void onlyWhatIsSelected();
    void insideAnAssembly();
    void everyAssemblyBelow();
    void aRigFromBareParts();
    void aMiningRigOfTwelveCards();
    void aMiningFarmOfATemplate();
    void everyExampleStaysSound_data();
    void everyExampleStaysSound();
};

void TestWirePower::wires_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("shortfalls");
    QTest::addColumn<double>("missing");
    const auto row = [](const char *name, const char *components, const char *cables,
                        const std::initializer_list<const char *> &added,
                        const char *shortfalls = "", double missing = 0.0) {
        QStringList texts;
        for (const char *text : added)
            texts << QString::fromUtf8(text);
        QTest::newRow(name) << QByteArray(components) << QByteArray(cables) << texts
                            << QString::fromUtf8(shortfalls) << missing;
    };
    row("a machine", R"({"id": "b", "part": "board"}, {"id": "c", "part": "card", "count": 4},
        {"id": "d", "part": "drive", "count": 2}, {"id": "p", "part": "supply"})",
        R"({"from": "c:pcie", "to": "b:slot[1..4]"})",
        {"p:atx > b:atx (atx24)", "p:eps[1..2] > b:eps[1..2] (eps_8pin_cpu)",
         "p:pcie[1..8] > c:power[1..2] (pcie_8pin)", "p:sata[1..2] > d:power (sata_power)"});
    row("two supplies share alike cards", R"({"id": "c", "part": "card", "count": 4},
        {"id": "p", "part": "supply", "count": 2})",
        "", {"p:pcie[1..4] > c:power[1..2] (pcie_8pin)"});
    row("the continuous share first, then up to the rating",
        R"({"id": "c", "part": "card", "count": 3}, {"id": "p", "part": "small"})", "",
        {"p:pcie[1..4] > c[1..2]:power[1..2] (pcie_8pin)"}, "c[3]: 2 × pcie-8pin (100 W, full)",
        125.0);
    row("too few connectors", R"({"id": "c", "part": "card", "count": 7},
        {"id": "p", "part": "supply"})",
        "", {"p:pcie[1..12] > c[1..6]:power[1..2] (pcie_8pin)"}, "c[7]: 2 × pcie-8pin (100 W)",
        125.0);
    row("a connector the supply has not", R"({"id": "h", "part": "hpwr"},
        {"id": "p", "part": "supply"})",
        "", {}, "h: 1 × 12v-2x6 (500 W)", 625.0);
    row("no supply at all", R"({"id": "c", "part": "card", "count": 2})", "", {},
        "c[1..2]: 2 × pcie-8pin (200 W)", 250.0);
    row("a card is not split over two supplies", R"({"id": "c", "part": "card"},
        {"id": "p", "part": "supply"}, {"id": "q", "part": "supply"})",
        R"({"from": "p:pcie[1]", "to": "c:power[1]", "part": "pcie_8pin"})",
        {"p:pcie[2] > c:power[2] (pcie_8pin)"});
    row("a board may be", R"({"id": "b", "part": "board"}, {"id": "p", "part": "small"},
        {"id": "q", "part": "small"})",
        "",
        {"p:atx > b:atx (atx24)", "p:eps > b:eps[1] (eps_8pin_cpu)",
         "q:eps > b:eps[2] (eps_8pin_cpu)"});
    row("what has no socket hangs on its board", R"({"id": "b", "part": "board"},
        {"id": "s", "part": "slim", "count": 3}, {"id": "p", "part": "small"})",
        R"({"from": "s:pcie", "to": "b:slot[1..3]"})", {}, // 50 + 3 × 70 W are beyond 250 W
        "b: 1 × atx-24pin + 2 × eps-8pin (260 W, full)", 325.0);
    row("a card in a server is fed inside", R"({"id": "s", "part": "server"},
        {"id": "c", "part": "card"}, {"id": "p", "part": "supply"})",
        R"({"from": "c:pcie", "to": "s:slot[1]"})", {});
    row("the nearest of two boards' supplies",
        R"({"id": "a", "part": "board", "at": [0, 0]}, {"id": "b", "part": "board", "at": [1000, 0]},
        {"id": "p", "part": "supply", "at": [900, 0]}, {"id": "q", "part": "supply", "at": [100, 0]},
        {"id": "c", "part": "card", "count": 2, "at": [500, 0]})",
        R"({"from": "c:pcie", "to": "b:slot[1..2]"})",
        {"q:atx > a:atx (atx24)", "q:eps[1..2] > a:eps[1..2] (eps_8pin_cpu)",
         "p:atx > b:atx (atx24)", "p:eps[1..2] > b:eps[1..2] (eps_8pin_cpu)",
         "p:pcie[1..4] > c:power[1..2] (pcie_8pin)"});
    row("rigs side by side", R"({"id": "b", "part": "board", "count": 3},
        {"id": "c", "part": "card", "count": 6}, {"id": "p", "part": "supply", "count": 3})",
        R"({"from": "c:pcie", "to": "b:slot[1..2]"})",
        {"p:atx > b:atx (atx24)", "p:eps[1..2] > b:eps[1..2] (eps_8pin_cpu)",
         "p:pcie[1..4] > c:power[1..2] (pcie_8pin)"});
    row("through a breakout board", R"({"id": "c", "part": "card", "count": 6},
        {"id": "x", "part": "breakout"}, {"id": "e", "part": "edge", "count": 2})",
        "", {"x:pcie[1..12] > c:power[1..2] (pcie_8pin)", "e:edge > x:edge[1..2]"});
    row("cords where outlets are drawn", R"({"id": "c", "part": "card", "count": 6},
        {"id": "p", "part": "supply"}, {"id": "u", "part": "pdu"}, {"id": "w", "part": "circuit"})",
        "",
        {"p:pcie[1..12] > c:power[1..2] (pcie_8pin)", "u:out[1] > p:ac (c13_c14_10a)",
         "w:out[1] > u:in (c19_c20_16a)"});
    row("an outlet is not loaded beyond its circuit",
        R"({"id": "c", "part": "card", "count": 18}, {"id": "p", "part": "supply", "count": 3},
        {"id": "u", "part": "pdu"})",
        "", {"p:pcie[1..12] > c:power[1..2] (pcie_8pin)", "u:out[1] > p[1]:ac (c13_c14_10a)"},
        "p[2..3]: 1 × C14 (1363.64 W, full); u: 1 × C20 (681.818 W)");
    row("a supply switched off gives nothing", R"({"id": "c", "part": "card"},
        {"id": "p", "part": "supply", "off": true})",
        "", {}, "c: 2 × pcie-8pin (100 W)", 125.0);
}

void TestWirePower::wires()
{
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    QFETCH(const QStringList, added);
    QFETCH(const QString, shortfalls);
    QFETCH(const double, missing);
    const Design bare = test::farmOf(components, cables);
    const Result<WiredPower> wired = wirePower(bare, catalog(), Design::rootId);
    QVERIFY(wired);
    QStringList now = test::cablesOf(wired->design).mid(bare.root->cables.size());
    QStringList wanted = added;
    now.sort();
    wanted.sort();
    QCOMPARE(now, wanted);
    QCOMPARE(textOf(wired->shortfalls), shortfalls);
    QCOMPARE(wired->missingRating, missing);
    QCOMPARE(int(wired->cables.size()), int(added.size()));
    const Report report = evaluate(wired->design, catalog());
    for (const Finding &finding : report.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    QVERIFY(highestLoad(wired->design, catalog()) <= 1.0 || !shortfalls.isEmpty());
    const Result<WiredPower> again = wirePower(wired->design, catalog(), Design::rootId);
    QVERIFY(again);
    QCOMPARE(again->leads, 0);
    QCOMPARE(again->design, wired->design);
}

void TestWirePower::whatIsWiredIsLeftAlone()
{
    const Design rig =
        test::farmOf(R"({"id": "c", "part": "card", "count": 2}, {"id": "p", "part": "supply"})",
                     R"({"from": "p:pcie[3..6]", "to": "c:power", "part": "pcie_8pin"})");
    const Result<WiredPower> wired = wirePower(rig, catalog(), Design::rootId);
    QVERIFY(wired);
    QCOMPARE(wired->leads, 0);
    QVERIFY(wired->cables.isEmpty());
    QVERIFY(wired->shortfalls.empty());
    QCOMPARE(wired->design, rig);
}

void TestWirePower::onlyWhatIsSelected()
{
    const Design rig = test::farmOf(
        R"({"id": "a", "part": "card"}, {"id": "b", "part": "card"}, {"id": "p", "part": "supply"})");
    const Result<WiredPower> wired =
        wirePower(rig, catalog(), Design::rootId, {QStringLiteral("b")});
    QVERIFY(wired);
    QCOMPARE(test::cablesOf(wired->design),
             QStringList{QStringLiteral("p:pcie[1..2] > b:power[1..2] (pcie_8pin)")});
    QVERIFY(!wirePower(rig, catalog(), QStringLiteral("nowhere")));
}

void TestWirePower::insideAnAssembly()
{
    const Design design = test::design(R"({"format": 1, "site": {},
        "assemblies": [{"id": "rig", "components": [{"id": "c", "part": "card", "count": 2},
                        {"id": "p", "part": "supply"}], "cables": []}],
        "farm": {"components": [{"id": "rig", "assembly": "rig", "count": 100}], "cables": []}})");
    const Result<WiredPower> wired = wirePower(design, catalog(), QStringLiteral("rig"));
    QVERIFY(wired);
    QCOMPARE(test::cablesOf(wired->design, QStringLiteral("rig")),
             QStringList{QStringLiteral("p:pcie[1..4] > c:power[1..2] (pcie_8pin)")});
    QCOMPARE(wired->design.root->components, design.root->components);
}

void TestWirePower::everyAssemblyBelow()
{
    const Design design = test::design(R"({"format": 1, "site": {},
        "assemblies": [{"id": "rig", "components": [{"id": "c", "part": "card", "count": 2},
                        {"id": "p", "part": "supply"}], "cables": []},
                       {"id": "bare", "components": [{"id": "c", "part": "card"}], "cables": []},
                       {"id": "row", "components": [{"id": "rig", "assembly": "rig", "count": 4},
                        {"id": "bare", "assembly": "bare"}], "cables": []}],
        "farm": {"components": [{"id": "row", "assembly": "row", "count": 100},
                                {"id": "c", "part": "card"}, {"id": "p", "part": "supply"}],
                 "cables": []}})");
    const Result<WiredPower> wired = wireAllPower(design, catalog(), Design::rootId);
    QVERIFY(wired);
    QCOMPARE(wired->leads, 4 + 2); // a rig is drawn once
    QCOMPARE(test::cablesOf(wired->design, QStringLiteral("rig")).size(), 1);
    QCOMPARE(wired->cables.size(), test::cablesOf(wired->design).size()); // of the farm alone
    QCOMPARE(wired->shortfalls.size(), std::size_t(1));
    QCOMPARE(wired->shortfalls.front().object, QStringLiteral("bare/c"));
    QVERIFY(!wireAllPower(design, catalog(), QStringLiteral("none")));
    // Again: nothing is left to do but what cannot be done.
    const Result<WiredPower> again = wireAllPower(wired->design, catalog(), Design::rootId);
    QVERIFY(again && again->leads == 0 && again->design == wired->design);
}

void TestWirePower::aRigFromBareParts()
{
    const Design rig = test::farmOf(R"({"id": "board", "part": "asrock_rack_romed8_2t"},
        {"id": "gpu", "part": "rtx-3090", "count": 4}, {"id": "psu", "part": "fsp_cannon_pro_2000"},
        {"id": "ssd", "part": "sata_ssd_1t"})",
                                    R"({"from": "gpu:pcie", "to": "board:slot[1..4]"})");
    const Catalog &shipped = *test::shippedCatalog();
    const Result<WiredPower> wired = wirePower(rig, shipped, Design::rootId);
    QVERIFY(wired);
    QVERIFY2(wired->shortfalls.empty(), qPrintable(textOf(wired->shortfalls)));
    const Report report = evaluate(wired->design, shipped);
    QVERIFY(!report.psuLoads.empty());
    QVERIFY(report.psuLoads.front().fraction <= 0.8);
    QVERIFY(report.psuLoads.front().fraction > 0.6); // 4 × 350 W of 2000 W and the board
}

void TestWirePower::aMiningRigOfTwelveCards()
{
    const Design rig = test::farmOf(R"({"id": "board", "part": "board"},
        {"id": "gpu", "part": "card", "count": 12}, {"id": "psu", "part": "supply", "count": 2})",
                                    R"({"from": "gpu:pcie", "to": "board:slot[1..12]"})");
    const Result<WiredPower> wired = wirePower(rig, catalog(), Design::rootId);
    QVERIFY(wired);
    QVERIFY2(wired->shortfalls.empty(), qPrintable(textOf(wired->shortfalls)));
    QCOMPARE(wired->leads, 1 + 2 + 24);
    QVERIFY(highestLoad(wired->design, catalog()) <= 0.8); // 1250 W over two of 1000 W
    QVERIFY2(wired->cables.size() <= 5,                    // whole ranges, not lead by lead
             qPrintable(test::cablesOf(wired->design).join(u'\n')));
}

void TestWirePower::aMiningFarmOfATemplate()
{
    const Catalog &shipped = *test::shippedCatalog();
    const Result<Design> drawn =
        drawTemplate(QStringLiteral("mining rigs=12 gpus=13 radix=24"), shipped);
    QVERIFY(drawn);
    // Only what comes from outside is missing: cords to the inlets.
    const Result<WiredPower> bare = wireAllPower(*drawn, shipped, Design::rootId);
    QVERIFY(bare && bare->leads == 0);
    for (const PowerShortfall &each : bare->shortfalls)
        QVERIFY2(each.isAc, qPrintable(each.object));
    Assembly farm = *drawn->root;
    Component pdu;
    pdu.id = QStringLiteral("pdu");
    pdu.part = QStringLiteral("apc_ap8886");
    pdu.count = 4;
    farm.components.append(pdu);
    const Result<WiredPower> fed = wireAllPower(drawn->withAssembly(farm), shipped, Design::rootId);
    QVERIFY(fed);
    QCOMPARE(fed->leads, 12 * (3 + 3)); // supplies for thirteen cards, and for the board
}

void TestWirePower::everyExampleStaysSound_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestWirePower::everyExampleStaysSound()
{
    QFETCH(const QString, name);
    const Design before = test::example(name);
    const Catalog &shipped = *test::shippedCatalog();
    QStringList ids{Design::rootId};
    for (const AssemblyPtr &assembly : before.assemblies)
        ids << assembly->id;
    Design after = before;
    for (const QString &id : ids) {
        const Result<WiredPower> wired = wirePower(after, shipped, id);
        QVERIFY(wired || wired.error().message.contains(QStringLiteral("side by side")));
        if (wired)
            after = wired->design;
    }
    const auto wrong = [&](const Design &design) {
        QStringList messages;
        for (const Finding &finding : evaluate(design, shipped).findings)
            if (finding.input)
                messages << finding.message;
        return messages;
    };
    QCOMPARE(wrong(after), wrong(before));
}

QTEST_GUILESS_MAIN(TestWirePower)
#include "tst_wire_power.moc"
