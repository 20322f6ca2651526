// Every design rule: a design that breaks it and one that keeps it; and a rig that breaks many.
#include "model/edit/edits.h"
#include "model/edit/rule_edits.h"
#include "model/session/quick_fixes.h"
#include "model/study/report_lookup.h"
#include "model/study/rules.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "card", "category": "gpu", "name": "Card", "attributes": {"form": "pcie-card", "cooling": "axial", "software": "CUDA cc 8.6"},
         "figures": {"power_limit": "300 W", "memory_capacity": "24 GB"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "power", "kind": "power-in", "connector": "pcie-8pin", "count": 2, "power": "150 W"},
                   {"name": "link", "kind": "fabric", "connector": "NVLink3 GA102"}]},
        {"id": "other", "category": "gpu", "name": "Other", "attributes": {"form": "pcie-card", "cooling": "axial", "software": "CUDA cc 8.6"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "link", "kind": "fabric", "connector": "NVLink3 GA102"}]},
        {"id": "pins16", "category": "gpu", "name": "Pins", "attributes": {"form": "pcie-card"}, "figures": {"power_limit": "575 W"},
         "ports": [{"name": "power", "kind": "power-in", "connector": "12v-2x6", "power": "600 W"}]},
        {"id": "supply", "category": "psu", "name": "Supply", "attributes": {"form": "ATX/PS2", "certificate": "115v_gold"}, "figures": {"power_rating": "1000 W", "power_rating_low_line": "500 W"},
         "ports": [{"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 6, "power": "150 W"}, {"name": "weak", "kind": "power-out", "connector": "pcie-8pin", "count": 2, "power": "75 W"},
                   {"name": "ac", "kind": "ac-in", "connector": "C14"}]},
        {"id": "supply3", "category": "psu", "name": "Supply ATX3", "attributes": {"form": "ATX/PS2", "certificate": "115v_gold"}, "figures": {"power_rating": "1000 W"},
         "ports": [{"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 6, "power": "150 W"}, {"name": "hpwr", "kind": "power-out", "connector": "12v-2x6"},
                   {"name": "ac", "kind": "ac-in", "connector": "C14"}, {"name": "edge", "kind": "power-out", "connector": "psu-edge"}]},
        {"id": "atx3_2400", "category": "psu", "name": "ATX3 2400", "attributes": {"form": "ATX/PS2", "certificate": "230v_int_platinum"}, "figures": {"power_rating": "2400 W"},
         "ports": [{"name": "edge", "kind": "power-out", "connector": "psu-edge"}, {"name": "hpwr", "kind": "power-out", "connector": "12v-2x6"}, {"name": "ac", "kind": "ac-in", "connector": "C20"}]},
        {"id": "pigtail", "category": "cable", "name": "Pigtail", "ports": [{"name": "a", "kind": "power-in", "connector": "pcie-8pin"}, {"name": "b", "kind": "power-out", "connector": "pcie-8pin", "count": 2}]},
        {"id": "bare_riser", "category": "cable", "name": "Bare riser", "figures": {"length_max": "1 m"},
         "ports": [{"name": "a", "kind": "pcie-edge", "gen": 3, "lanes": 1}, {"name": "b", "kind": "pcie-slot", "gen": 3, "lanes": 1}]},
        {"id": "slow_riser", "category": "cable", "name": "Slow riser", "figures": {"length_max": "1 m"},
         "ports": [{"name": "a", "kind": "pcie-edge", "gen": 1, "lanes": 1}, {"name": "b", "kind": "pcie-slot", "gen": 1, "lanes": 1}, {"name": "power", "kind": "power-in", "connector": "pcie-6pin"}]},
        {"id": "board", "category": "host", "name": "Board", "attributes": {"kind": "motherboard", "cpu_socket": "SP3"}, "figures": {"memory_channels": 8, "power_limit": "100 W", "power_idle": "50 W"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"}, {"name": "cpu", "kind": "cpu-socket", "connector": "SP3"},
                   {"name": "dimm", "kind": "dimm-slot", "connector": "DDR4 RDIMM", "count": 8}]},
        {"id": "switched", "category": "host", "name": "Switched board", "attributes": {"kind": "motherboard"}, "switches": [{"name": "switch0", "gen": 4, "lanes": 16, "root": "cpu0"}],
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "switch0"}]},
        {"id": "small_cpu", "category": "cpu", "name": "Small processor", "figures": {"pcie_lanes": 20}, "ports": [{"name": "socket", "kind": "cpu", "connector": "SP3"}]},
        {"id": "net", "category": "nic", "name": "Net", "figures": {"port_rate": "400 Gb/s", "port_count": 1},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "port", "kind": "network", "connector": "QSFP28", "rate": "100 Gb/s", "protocol": "infiniband"}]},
        {"id": "net100", "category": "nic", "name": "Net 100", "figures": {"port_rate": "100 Gb/s", "port_count": 1},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "port", "kind": "network", "connector": "QSFP28", "rate": "100 Gb/s", "protocol": "ethernet"}]},
        {"id": "sw", "category": "switch", "name": "Switch", "attributes": {"managed": "no"}, "ports": [{"name": "port", "kind": "network", "connector": "QSFP28", "count": 8, "rate": "100 Gb/s", "protocol": "ethernet"}]},
        {"id": "heater", "category": "host", "name": "Heater", "attributes": {"kind": "server"}, "figures": {"power_limit": "7 kW", "power_idle": "1 kW", "rack_units": 10, "psu_count": 4, "psu_rating": "3 kW"},
         "ports": [{"name": "ac", "kind": "ac-in", "connector": "C20", "count": 4}]},
        {"id": "rack10", "category": "rack", "name": "Rack", "attributes": {"kind": "rack"}, "figures": {"rack_units": 42}},
        {"id": "frame2", "category": "rack", "name": "Frame", "attributes": {"kind": "open_frame"}, "figures": {"gpu_slots_max": 2}},
        {"id": "fan", "category": "cooling", "name": "Fan", "attributes": {"kind": "fan"}, "figures": {"airflow": "50 CFM", "power_typical": "2 W"}},
        {"id": "cooler", "category": "cooling", "name": "Cooler", "attributes": {"kind": "cooling"}, "figures": {"cooling_capacity": "3 kW"}},
        {"id": "passive", "category": "gpu", "name": "Passive", "attributes": {"form": "pcie-card", "cooling": "passive"}, "figures": {"power_limit": "70 W"}},
        {"id": "mined", "category": "gpu", "name": "Mined", "attributes": {"die": "D1", "class": "mining"}, "figures": {"fp32": "1 TFLOPS", "power_limit": "50 W"}},
        {"id": "whole", "category": "gpu", "name": "Whole", "attributes": {"die": "D1", "class": "gaming"}, "figures": {"fp32": "10 TFLOPS", "power_limit": "50 W"}},
        {"id": "modded", "category": "gpu", "name": "Modded", "attributes": {"class": "modded"}},
        {"id": "dear", "category": "gpu", "name": "Dear", "prices": [{"condition": "new", "price": "100 USD", "low": "50 USD", "high": "150 USD", "date": "2026-09", "source": "x"}]},
        {"id": "strip", "category": "power", "name": "Strip", "attributes": {"kind": "pdu"}, "figures": {"phases": 3, "voltage": "400 V", "breaker_current": "32 A"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C19", "count": 6}]},
        {"id": "ups", "category": "power", "name": "UPS", "attributes": {"kind": "ups"}, "figures": {"phases": 1, "voltage": "230 V", "continuous_power": "0.5 kVA"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C13"}]},
        {"id": "socket10", "category": "power", "name": "Socket", "attributes": {"kind": "circuit"}, "figures": {"phases": 1, "voltage": "230 V", "breaker_current": "3 A"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C13"}]},
        {"id": "socket16", "category": "power", "name": "Socket", "attributes": {"kind": "circuit"}, "figures": {"phases": 1, "voltage": "230 V", "breaker_current": "16 A"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C13"}]},
        {"id": "thin", "category": "cable", "name": "Thin cord", "figures": {"current_max": "2 A"}, "ports": [{"name": "a", "kind": "ac-in", "connector": "C13"}, {"name": "b", "kind": "ac-out", "connector": "C14"}]})");
    return all;
}

QStringList rulesOf(const Report &report, Severity least = Severity::Info)
{
    QStringList rules;
    for (const Finding &finding : report.findings)
        if (finding.severity >= least && !rules.contains(finding.rule))
            rules << finding.rule;
    rules.sort();
    return rules;
}

bool isNotEvaluated(const Report &report, const QString &rule)
{
    return std::any_of(report.notEvaluated.begin(), report.notEvaluated.end(),
                       [&](const NotEvaluated &each) { return each.what == rule; });
}

const Finding *find(const Report &report, const QString &rule)
{
    const auto it = std::find_if(report.findings.begin(), report.findings.end(),
                                 [&](const Finding &each) { return each.rule == rule; });
    return it == report.findings.end() ? nullptr : &*it;
}

QByteArray r1Text()
{
    return test::readFile(test::sourcePath(QStringLiteral("tests/data/rules/r1.farm")));
}

QByteArray withSettings(const QByteArray &settings)
{
    QByteArray text = r1Text();
    return text.replace("\"rule_date\"", QByteArray(settings + ", \"rule_date\""));
}

/// Board, card and supply with the leads of one card.
const QByteArray rig =
    R"({"id": "b", "part": "board"}, {"id": "g", "part": "card"}, {"id": "p", "part": "supply"})";
const QByteArray plugged = R"({"from": "b:slot[1]", "to": "g:pcie"})";
const QByteArray leads = R"({"from": "p:pcie[1..2]", "to": "g:power[1..2]", "part": "pcie_8pin"})";

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsCheckedMadeOrNamedUnknown();
    void aRigThatBreaksManyRules();
    void theSameRigWithABetterSupply();
    void eachRule_data();
    void eachRule();
    void thresholdsAreWrittenAsTheyWereTyped_data();
    void thresholdsAreWrittenAsTheyWereTyped();
    void redundancyIsAskedFor();
    void severitiesOfTheDesign_data();
    void severitiesOfTheDesign();
    void thresholdsOfTheDesign();
    void ownRules_data();
    void ownRules();
    void figuresOfOwnRulesExist();
    void quickFixes_data();
    void quickFixes();
};

void TestRules::everyRuleIsCheckedMadeOrNamedUnknown()
{
    QStringList checked;
    for (const RuleCheck &check : allChecks())
        checked << QString::fromLatin1(check.id);
    QCOMPARE(QSet<QString>(checked.begin(), checked.end()).size(), checked.size());
    QStringList ids;
    for (const RuleInfo &rule : shippedRules()) {
        const int ways = (checked.contains(rule.id) ? 1 : 0) + (rule.unknown.isEmpty() ? 0 : 1)
                         + (rule.madeBy.isEmpty() ? 0 : 1);
        QVERIFY2(ways == 1, qPrintable(rule.id));
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids << rule.id;
    }
    for (const QString &id : checked)
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestRules::aRigThatBreaksManyRules()
{
    const Report report = evaluate(test::design(r1Text()), catalog());
    // CST-02: prices of the catalogue have ranges, which the engineering model's R1 has not.
    const QStringList expected{
        QStringLiteral("BW-01"),  QStringLiteral("CMP-01"), QStringLiteral("CON-04"),
        QStringLiteral("CST-01"), QStringLiteral("CST-02"), QStringLiteral("ELE-03"),
        QStringLiteral("ELE-06"), QStringLiteral("ELE-07"), QStringLiteral("ELE-08"),
        QStringLiteral("ELE-10"), QStringLiteral("ELE-12")};
    QCOMPARE(rulesOf(report, Severity::Warning), expected);
    for (const char *rule : {"ELE-03", "ELE-06", "ELE-07", "ELE-10", "CMP-01"})
        QCOMPARE(find(report, QString::fromLatin1(rule))->severity, Severity::Error);
    for (const char *rule : {"ELE-08", "ELE-12", "CON-04", "BW-01", "CST-01"})
        QCOMPARE(find(report, QString::fromLatin1(rule))->severity, Severity::Warning);
    QVERIFY(isNotEvaluated(report, QStringLiteral("REL-02"))); // no time for a checkpoint
    double state = 0.0; // as Adam keeps it: 107.8 GB on a card of 24 GB
    for (const WorkloadPiece &piece : report.workload->memory)
        if (piece.key == u"weights" || piece.key == u"gradients" || piece.key == u"optimizer")
            state += piece.value;
    QVERIFY(std::abs(state - 107.8e9) < 0.05e9);
    QCOMPARE(report.workload->memoryAvailable->value, 24.0 * 1073741824.0); // as the chips hold
    const PsuLoad &psu = report.psuLoads.front();
    QVERIFY(std::abs(psu.fraction - 1.55) < 1e-9);
    QVERIFY(std::abs(psu.excursions.front().load.si() - 3540.0) < 1e-6);
    QVERIFY(std::abs(psu.excursions.front().allowed.si() - 1440.0) < 1e-6);
    QCOMPARE(report.circuits.size(), std::size_t(1));
    QVERIFY(report.circuits.front().current.si() > 16.0);
    QVERIFY(report.circuits.front().current.si() < 20.0);
}

void TestRules::theSameRigWithABetterSupply()
{
    const QByteArray text = r1Text()
                                .replace("crps_2400", "atx3_2400")
                                .replace("120 V\"}", "230 V\"}")
                                .replace("us_20a_120", "eu_16a_230")
                                .replace("nema_520_c19", "schuko_c19");
    const Report report = evaluate(test::design(text), catalog());
    const QStringList rules = rulesOf(report);
    for (const char *rule : {"ELE-06", "ELE-07", "ELE-08", "ELE-10", "ELE-12"})
        QVERIFY2(!rules.contains(QString::fromLatin1(rule)), rule);
    QVERIFY(std::abs(report.psuLoads.front().fraction - 0.775) < 1e-9);
}

void TestRules::eachRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("fires");
    const QByteArray home = R"({"voltage": "230 V"})";
    const auto row = [&](const char *rule, bool fires, const QByteArray &components,
                         const QByteArray &cables = {}, const QByteArray &site = {}) {
        QTest::addRow("%s %s", rule, fires ? "broken" : "kept")
            << QString::fromLatin1(rule) << components << cables << (site.isEmpty() ? home : site)
            << fires;
    };
    const auto two = [](const QByteArray &part) {
        return QByteArray("{\"id\": \"g\", \"part\": \"" + part + "\", \"count\": 2}");
    };
    row("ELE-01", true, rig, R"({"from": "p:pcie[1]", "to": "g:power[1]", "part": "pcie_8pin"})");
    row("ELE-01", false, rig, leads);
    row("ELE-01", true, rig + R"(, {"id": "h", "part": "card"})", leads); // forgotten
    row("ELE-01", false, rig + R"(, {"id": "h", "part": "card"})", "");   // no lead is drawn at all
    row("ELE-02", true, rig,
        R"({"from": "p:weak[1..2]", "to": "g:power[1..2]", "part": "pcie_8pin"})");
    row("ELE-02", false, rig, leads);
    row("ELE-03", true,
        R"({"id": "b", "part": "asrock_h110_pro_btc"}, {"id": "g", "part": "card"})",
        R"({"from": "b:slot_b[1]", "to": "g:pcie", "part": "riser_x1_usb_gen2_sata"})");
    row("ELE-03", false,
        R"({"id": "b", "part": "asrock_h110_pro_btc"}, {"id": "g", "part": "card"})",
        R"({"from": "b:slot_b[1]", "to": "g:pcie", "part": "riser_x1_usb_gen2"})");
    row("ELE-04", true, rig, R"({"from": "p:pcie[1]", "to": "g:power[1]", "part": "pigtail"})");
    row("ELE-04", false, rig, leads);
    row("ELE-05", true, R"({"id": "g", "part": "pins16"})");
    row("ELE-05", false, R"({"id": "g", "part": "pins16", "figures": {"power_limit": "450 W"}})");
    row("ELE-06", true, rig + R"(, {"id": "h", "part": "card", "count": 2})");
    row("ELE-06", false, rig);
    row("ELE-07", true,
        R"({"id": "p", "part": "crps_800"}, {"id": "g", "part": "card", "count": 2})");
    row("ELE-07", false,
        R"({"id": "p", "part": "supply3"}, {"id": "g", "part": "card", "count": 2})");
    row("ELE-08", true, rig);
    row("ELE-08", false, R"({"id": "p", "part": "supply3"}, {"id": "g", "part": "card"})");
    row("ELE-10", true, rig + R"(, {"id": "h", "part": "card"})", {}, R"({"voltage": "120 V"})");
    row("ELE-10", false, rig + R"(, {"id": "h", "part": "card"})");
    row("ELE-11", true, rig + R"(, {"id": "q", "part": "supply"})",
        R"({"from": "p:pcie[1]", "to": "g:power[1]", "part": "pcie_8pin"}, {"from": "q:pcie[1]", "to": "g:power[2]", "part": "pcie_8pin"})");
    row("ELE-11", false, rig, leads);
    const QByteArray cord = R"({"from": "s:out", "to": "p:ac", "part": "c13_c14_10a"})";
    row("ELE-12", true, rig + R"(, {"id": "s", "part": "socket10"}, {"id": "h", "part": "card"})",
        cord);
    row("ELE-12", false, rig + R"(, {"id": "s", "part": "socket16"}, {"id": "h", "part": "card"})",
        cord);
    const QByteArray strip = R"({"id": "s", "part": "strip"}, {"id": "h", "part": "heater"})";
    row("ELE-13", true, strip,
        R"({"from": "s:out[1..4]", "to": "h:ac[1..4]", "part": "c19_c20_16a"})");
    row("ELE-13", false, strip,
        R"({"from": "s:out[1..3]", "to": "h:ac[1..3]", "part": "c19_c20_16a"})");
    row("ELE-14", true, rig + R"(, {"id": "s", "part": "socket16"}, {"id": "h", "part": "card"})",
        R"({"from": "s:out", "to": "p:ac", "part": "thin"})");
    row("ELE-14", false, rig + R"(, {"id": "s", "part": "socket16"}, {"id": "h", "part": "card"})",
        cord);
    row("ELE-16", true, rig + R"(, {"id": "s", "part": "ups"}, {"id": "h", "part": "card"})", cord);
    row("ELE-16", false, rig + R"(, {"id": "s", "part": "ups"})", cord);
    row("MEC-03", true,
        R"({"id": "f", "part": "frame2"}, {"id": "g", "part": "card", "count": 3})");
    row("MEC-03", false,
        R"({"id": "f", "part": "frame2"}, {"id": "g", "part": "card", "count": 2})");
    row("MEC-07", true,
        R"({"id": "r", "part": "rack10"}, {"id": "h", "part": "heater", "count": 5})");
    row("MEC-07", false,
        R"({"id": "r", "part": "rack10"}, {"id": "h", "part": "heater", "count": 4})");
    row("THM-01", true, R"({"id": "f", "part": "fan"}, {"id": "g", "part": "card", "count": 4})");
    row("THM-01", false,
        R"({"id": "f", "part": "fan", "count": 4}, {"id": "g", "part": "card", "count": 4})");
    row("THM-02", true,
        R"({"id": "r", "part": "rack10"}, {"id": "h", "part": "heater", "count": 3})");
    row("THM-02", false,
        R"({"id": "r", "part": "rack10"}, {"id": "h", "part": "heater", "count": 2})");
    row("THM-03", true, R"({"id": "g", "part": "passive"})");
    row("THM-03", false, R"({"id": "g", "part": "passive"}, {"id": "f", "part": "fan"})");
    row("THM-05", true,
        R"({"id": "c", "part": "cooler"}, {"id": "h", "part": "heater"}, {"id": "g", "part": "card"})");
    row("THM-05", false,
        R"({"id": "c", "part": "cooler", "count": 3}, {"id": "h", "part": "heater"}, {"id": "g", "part": "card"})");
    const QByteArray three =
        R"({"id": "b", "part": "board"}, {"id": "g", "part": "card", "count": 2}, {"id": "c", "part": "small_cpu"})";
    const QByteArray seat = R"({"from": "c:socket", "to": "b:cpu"}, )";
    row("CON-03", true, three, seat + R"({"from": "b:slot[1..2]", "to": "g:pcie"})");
    row("CON-03", false, three, seat + R"({"from": "b:slot[1]", "to": "g[1]:pcie"})");
    row("CON-04", true, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x16_gen3", "length": "0.2 m"})");
    row("CON-04", false, rig, plugged);
    row("CON-05", true, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x16_gen4", "length": "0.3 m"})");
    row("CON-05", false, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x16_gen4", "length": "0.2 m"})");
    row("CON-06", true, rig, R"({"from": "b:slot[1]", "to": "g:pcie", "part": "bare_riser"})");
    row("CON-06", false, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x1_usb_gen2"})");
    row("CON-07", true, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x16_gen4", "length": "0.5 m"})");
    row("CON-07", false, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x16_gen4", "length": "0.4 m"})");
    row("CON-13", true, R"({"id": "g", "part": "card"}, {"id": "o", "part": "other"})",
        R"({"from": "g:link", "to": "o:link"})");
    row("CON-13", false, two("card"), R"({"from": "g[1]:link", "to": "g[2]:link"})");
    const QByteArray ring = R"({"id": "s", "part": "sw", "count": 3})";
    row("CON-15", true, ring,
        R"({"from": "s[1]:port[1]", "to": "s[2]:port[1]"}, {"from": "s[2]:port[2]", "to": "s[3]:port[1]"}, {"from": "s[3]:port[2]", "to": "s[1]:port[2]"})");
    row("CON-15", false, ring,
        R"({"from": "s[1]:port[1]", "to": "s[2]:port[1]"}, {"from": "s[2]:port[2]", "to": "s[3]:port[1]"})");
    const QByteArray pair =
        R"({"id": "b", "part": "board"}, {"id": "g", "part": "card", "count": 2, "p2p": ")";
    row("BW-01", true, pair + R"(staged"})", R"({"from": "b:slot[1..2]", "to": "g:pcie"})");
    row("BW-01", false, pair + R"(native"})", R"({"from": "b:slot[1..2]", "to": "g:pcie"})");
    const QByteArray four =
        R"({"id": "b", "part": "board"}, {"id": "g", "part": "card", "count": 4}, {"id": "m", "part": "ddr4_rdimm_32g_3200", "count": 8})";
    row("BW-02", true, four,
        R"({"from": "b:slot[1..4]", "to": "g:pcie"}, {"from": "m[1..4]:dimm", "to": "b:dimm[1..4]"})");
    row("BW-02", false, four,
        R"({"from": "b:slot[1..4]", "to": "g:pcie"}, {"from": "m:dimm", "to": "b:dimm[1..8]"})");
    const auto behind = [](int cards) {
        QByteArray text =
            R"({"id": "b", "part": "switched"}, {"id": "g", "part": "card", "p2p": "native", "count": N})";
        return text.replace("N", QByteArray::number(cards));
    };
    row("BW-04", true, behind(8), R"({"from": "b:slot[1..8]", "to": "g:pcie"})");
    row("BW-04", false, behind(4), R"({"from": "b:slot[1..4]", "to": "g:pcie"})");
    const auto rigs = [](int count) {
        QByteArray text =
            R"({"id": "b", "part": "board", "count": N}, {"id": "g", "part": "card", "count": N}, {"id": "n", "part": "net100", "count": N}, {"id": "leaf", "part": "sw", "count": 2}, {"id": "spine", "part": "sw"})";
        return text.replace("N", QByteArray::number(count));
    };
    const auto network = [](int each) {
        QByteArray text =
            R"({"from": "b:slot[1]", "to": "g:pcie"}, {"from": "b:slot[2]", "to": "n:pcie"}, {"from": "n:port", "to": "leaf[1..2]:port[1..N]", "pattern": "spread"}, {"from": "leaf:port[8]", "to": "spine:port[1..2]"})";
        return text.replace("N", QByteArray::number(each));
    };
    row("BW-11", true, rigs(12), network(6));
    row("BW-11", false, rigs(8), network(4));
    row("BW-07", true, R"({"id": "b", "part": "board"}, {"id": "n", "part": "net"})",
        R"({"from": "b:slot[1]", "to": "n:pcie"})");
    row("BW-07", false, R"({"id": "b", "part": "board"}, {"id": "n", "part": "net100"})",
        R"({"from": "b:slot[1]", "to": "n:pcie"})");
    row("BW-13", true, rig, R"({"from": "b:slot[1]", "to": "g:pcie", "part": "slow_riser"})");
    row("BW-13", false, rig,
        R"({"from": "b:slot[1]", "to": "g:pcie", "part": "riser_x1_usb_gen2"})");
    row("BW-14", true, pair + R"(native"})", R"({"from": "b:slot[1..2]", "to": "g:pcie"})");
    row("BW-14", false, rig);
    row("CMP-03", true, R"({"id": "g", "part": "card"}, {"id": "o", "part": "other"})");
    row("CMP-03", false, two("card"));
    row("CMP-05", true, R"({"id": "g", "part": "mined"})");
    row("CMP-05", false, R"({"id": "g", "part": "whole"})");
    row("CMPL-01", true, R"({"id": "g", "part": "h100-sxm-80g"})");
    row("CMPL-01", false, R"({"id": "g", "part": "rtx-3090"})");
    const char *chip = R"({"id": "g", "part": "h100-sxm-80g"})";
    row("CMPL-02", true, chip, {}, R"({"destination": "HK"})");
    row("CMPL-02", false, chip, {}, R"({"destination": "DE"})");
    row("CMPL-02", false, R"({"id": "g", "part": "rtx-3090"})", {}, R"({"destination": "CN"})");
    row("CMPL-05", true, R"({"id": "g", "part": "modded"})");
    row("CMPL-05", false, R"({"id": "g", "part": "card"})");
    row("CST-02", true, R"({"id": "g", "part": "dear"})");
    row("CST-02", false, R"({"id": "g", "part": "dear", "price": "100 USD"})");
    row("DAT-01", true, rig);
    row("DAT-01", false, R"({"id": "s", "part": "sw"})");
}

void TestRules::eachRule()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    QFETCH(const QByteArray, site);
    QFETCH(const bool, fires);
    const Report report = evaluate(test::farmOf(components, cables, site), catalog());
    for (const Finding &finding : report.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    const Finding *found = find(report, rule);
    QVERIFY2(bool(found) == fires, qPrintable(rulesOf(report).join(u' ')));
    QVERIFY(!found || !found->message.isEmpty());
    QVERIFY(!found || !found->fix.isEmpty());
}

void TestRules::thresholdsAreWrittenAsTheyWereTyped_data()
{
    QTest::addColumn<QByteArray>("threshold");
    for (const char *text :
         {"0.75", "3", "1e-07", "\"30 kW\"", "\"0.030MW\"", "\"1e5\"", "\"3.50\""})
        QTest::newRow(text) << QByteArray(text);
}

void TestRules::thresholdsAreWrittenAsTheyWereTyped()
{
    QFETCH(const QByteArray, threshold);
    const Result<LoadedDesign> loaded =
        parseFarm("{\"format\": 1, \"rules\": {\"X\": {\"thresholds\": {\"t\": " + threshold
                      + "}}}, \"farm\": {}}",
                  QStringLiteral("a.farm"));
    QVERIFY2(bool(loaded), loaded ? "" : qPrintable(loaded.error().message));
    const QByteArray text = writeFarm(loaded->design);
    QVERIFY2(text.contains(QByteArray("{\"t\": " + threshold + "}")), text.constData());
    const Result<LoadedDesign> again = parseFarm(text, QStringLiteral("a.farm"));
    QVERIFY(again && again->design == loaded->design);
}

void TestRules::redundancyIsAskedFor()
{
    const QByteArray text =
        R"({"format": 1, "rules": {"ELE-09": {"thresholds": {"spare_supplies": %1}}}, "farm": {"components": [{"id": "h", "part": "heater", "figures": {"power_limit": "8 kW"}}]}})";
    const auto fires = [&](const QByteArray &spares) {
        return find(evaluate(test::design(QByteArray(text).replace("%1", spares)), catalog()),
                    QStringLiteral("ELE-09"))
               != nullptr;
    };
    QVERIFY(!fires("0"));
    QVERIFY(!fires("1")); // 3 × 3 kW × 0.9 = 8.1 kW
    QVERIFY(fires("2"));
}

void TestRules::severitiesOfTheDesign_data()
{
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<int>("severity"); // −1: no finding
    QTest::newRow("as shipped") << QByteArray("{}") << int(Severity::Error);
    QTest::newRow("off") << QByteArray(R"({"severity": "off"})") << -1;
    QTest::newRow("info") << QByteArray(R"({"severity": "info"})") << int(Severity::Info);
    QTest::newRow("warning") << QByteArray(R"({"severity": "warning"})") << int(Severity::Warning);
    QTest::newRow("error") << QByteArray(R"({"severity": "error"})") << int(Severity::Error);
}

void TestRules::severitiesOfTheDesign()
{
    QFETCH(const QByteArray, level);
    QFETCH(const int, severity);
    const Design design = test::design(withSettings("\"rules\": {\"ELE-03\": " + level + "}"));
    const Report report = evaluate(design, catalog());
    const Finding *found = find(report, QStringLiteral("ELE-03"));
    QCOMPARE(found ? int(found->severity) : -1, severity);
}

void TestRules::thresholdsOfTheDesign()
{
    const auto fires = [](const QByteArray &thresholds) {
        const Report report =
            evaluate(test::design(withSettings("\"rules\": {\"BW-13\": {\"thresholds\": {"
                                               + thresholds + "}}}")),
                     catalog());
        return find(report, QStringLiteral("BW-13")) != nullptr;
    };
    QVERIFY(!fires("")); // 54.5 s < 60 s
    QVERIFY(fires("\"time\": \"50 s\""));
    QVERIFY(!fires("\"time\": \"50 W\"")); // not a time: told by INP-11
}

void TestRules::ownRules_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("fires");
    const auto row = [](const char *when, bool fires) {
        QTest::newRow(when) << QString::fromUtf8(when) << fires;
    };
    row("figure power.peak > 1.8 kW", true);
    row("figure power.peak > 2 kW", false);
    row("figure counts.gpu = 6", true);
    row("figure counts.gpu != 6", false);
    row("part gpu.power_limit <= 280 W", true);
    row("part gpu.power_limit < 280 W", false);
    row("part gpu.power_limit >= 280 W and part gpu.memory_capacity < 20 GB", false);
    row("part gpu.power_limit >= 280 W and figure counts.gpu > 5", true);
    row("part gpu.power_limit >= 280 W and figure counts.gpu > 6", false);
    row("part psu.power_rating>2kW", true);
    row("part switch.power_limit > 0 W", false);
}

void TestRules::ownRules()
{
    QFETCH(const QString, when);
    QFETCH(const bool, fires);
    Result<std::vector<RuleTerm>> terms = parseRuleCondition(when);
    QVERIFY2(bool(terms), terms ? "" : qPrintable(terms.error().message));
    UserRule rule{QStringLiteral("USR-1"),    {}, QStringLiteral("error"), *terms,
                  QStringLiteral("too much"), {}};
    const Catalog own(catalog().parts(), {rule});
    const Report report = evaluate(test::design(r1Text()), own);
    const Finding *found = find(report, rule.id);
    QCOMPARE(found != nullptr, fires);
    if (found)
        QCOMPARE(found->severity, Severity::Error);
    const Design off = setRuleLevel(test::design(r1Text()), rule.id, RuleLevel::Off);
    QVERIFY(!find(evaluate(off, own), rule.id));
}

void TestRules::figuresOfOwnRulesExist()
{
    const Report report =
        evaluate(test::example(QStringLiteral("rig-4x3090-romed8.farm")), catalog());
    int known = 0;
    for (const ReportFigureInfo &info : reportFigures()) {
        const MaybeFigure figure = reportFigure(
            report, QString::fromLatin1(info.name.data(), qsizetype(info.name.size())));
        if (!figure)
            continue;
        ++known;
        QVERIFY2(figure->dimension == info.dimension, info.name.data());
    }
    QVERIFY(known > 20);
}

void TestRules::quickFixes_data()
{
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kind");
    QTest::newRow("a longer cable")
        << QByteArray(rig + R"(, {"id": "s", "part": "sw"}, {"id": "n", "part": "net100"})")
        << QByteArray(
               R"({"from": "n:port", "to": "s:port[1]", "part": "dac_qsfp28_100g", "length": "20 m"})")
        << QStringLiteral("CON-07") << int(FixKind::ReplaceCable);
    QTest::newRow("less power for one card")
        << QByteArray(R"({"id": "g", "part": "pins16"})") << QByteArray()
        << QStringLiteral("ELE-05") << int(FixKind::LowerPowerLimit);
    QTest::newRow("less power for all cards")
        << QByteArray(rig + R"(, {"id": "h", "part": "card", "count": 2})") << QByteArray()
        << QStringLiteral("ELE-06") << int(FixKind::LowerPowerLimit);
    QTest::newRow("another supply")
        << QByteArray(
               R"({"id": "p", "part": "msi_mag_a750gl"}, {"id": "g", "part": "card", "count": 3})")
        << QByteArray() << QStringLiteral("ELE-06") << int(FixKind::ReplaceSupply);
}

void TestRules::quickFixes()
{
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    QFETCH(const QString, rule);
    QFETCH(const int, kind);
    const Design design = test::farmOf(components, cables, R"({"voltage": "230 V"})");
    const Report report = evaluate(design, catalog());
    const Finding *finding = find(report, rule);
    QVERIFY2(finding, qPrintable(rulesOf(report).join(u' ')));
    const std::vector<FixKind> kinds = fixesFor(*finding);
    QVERIFY(std::find(kinds.begin(), kinds.end(), FixKind(kind)) != kinds.end());
    const std::optional<QuickFix> fix =
        quickFix(design, std::make_shared<const Catalog>(catalog()), *finding, FixKind(kind));
    QVERIFY(fix);
    QVERIFY(!fix->message.isEmpty());
    QVERIFY(!find(evaluate(fix->design, catalog()), rule));
}

QTEST_GUILESS_MAIN(TestRules)

#include "tst_rules.moc"
