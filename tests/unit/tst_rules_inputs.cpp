// Rules that wait for what only the maker of a part or the user knows: broken, kept, and not evaluated where nobody said it.
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

const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "wide", "category": "gpu", "name": "Wide", "attributes": {"form": "pcie-card", "cooling": "axial", "memory_type": "GDDR6X", "back_cooling": "no"},
         "figures": {"slot_width": 2.5, "weight": "1.8 kg", "noise": 45, "memory_capacity": "48 GB", "memory_bus": 384, "power_limit": "300 W"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "power", "kind": "power-in", "connector": "pcie-8pin", "count": 2, "power": "150 W"}]},
        {"id": "flat", "category": "gpu", "name": "Flat", "attributes": {"form": "pcie-card", "cooling": "blower", "rear_memory": "no"},
         "figures": {"slot_width": 2, "weight": "1.1 kg", "noise": 50}, "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}]},
        {"id": "bare", "category": "gpu", "name": "Bare", "attributes": {"form": "pcie-card"}, "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}]},
        {"id": "board", "category": "host", "name": "Board", "attributes": {"kind": "motherboard", "bifurcation": "x16 x8x8"}, "figures": {"slot_pitch": 1},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"}]},
        {"id": "mute", "category": "host", "name": "Mute", "attributes": {"kind": "motherboard"},
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"}]},
        {"id": "supply", "category": "psu", "name": "Supply", "figures": {"power_rating": "1000 W", "inrush_current": "50 A"},
         "ports": [{"name": "pcie", "kind": "power-out", "connector": "pcie-8pin", "count": 6, "power": "150 W"}, {"name": "ac", "kind": "ac-in", "connector": "C14"}]},
        {"id": "lead", "category": "cable", "name": "Lead", "figures": {"voltage": "12 V", "wire_gauge": 18},
         "ports": [{"name": "a", "kind": "power-in", "connector": "pcie-8pin"}, {"name": "b", "kind": "power-out", "connector": "pcie-8pin"}]},
        {"id": "fuse", "category": "power", "name": "Circuit", "attributes": {"kind": "circuit"}, "figures": {"phases": 1, "voltage": "230 V", "breaker_current": "16 A"},
         "ports": [{"name": "out", "kind": "ac-out", "connector": "C13", "count": 2}]},
        {"id": "server", "category": "host", "name": "Server", "attributes": {"kind": "server"}, "figures": {"rack_units": 4, "weight": "20 kg"}},
        {"id": "mystery", "category": "host", "name": "Mystery", "attributes": {"kind": "server"}, "figures": {"rack_units": 4}},
        {"id": "shelf", "category": "rack", "name": "Shelf", "attributes": {"kind": "shelf"}, "figures": {"load_max": "50 kg"}},
        {"id": "rack", "category": "rack", "name": "Rack", "attributes": {"kind": "rack"}, "figures": {"rack_units": 42, "load_max": "1000 kg", "weight": "100 kg", "width": "500 mm", "depth": "1000 mm"}},
        {"id": "frame", "category": "rack", "name": "Frame", "attributes": {"kind": "open_frame"}},
        {"id": "net", "category": "nic", "name": "Net", "figures": {"port_rate": "100 Gb/s", "port_count": 2},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}, {"name": "port", "kind": "network", "connector": "QSFP28", "count": 2, "rate": "100 Gb/s", "protocol": "ethernet"}]},
        {"id": "sw", "category": "switch", "name": "Switch", "attributes": {"managed": "yes", "protocols": "ethernet"}, "ports": [{"name": "port", "kind": "network", "connector": "QSFP28", "count": 16, "rate": "100 Gb/s", "protocol": "ethernet"}]},
        {"id": "trunk3", "category": "cable", "name": "Trunk", "attributes": {"kind": "fiber"}, "figures": {"patches": 3},
         "ports": [{"name": "a", "kind": "fiber", "connector": "MPO-12 MMF"}, {"name": "b", "kind": "fiber", "connector": "MPO-12 MMF"}]},
        {"id": "trunk2", "category": "cable", "name": "Trunk", "attributes": {"kind": "fiber"}, "figures": {"patches": 2},
         "ports": [{"name": "a", "kind": "fiber", "connector": "MPO-12 MMF"}, {"name": "b", "kind": "fiber", "connector": "MPO-12 MMF"}]})");
    return all;
}

Report reportOf(const QByteArray &components, const QByteArray &cables, const QByteArray &keys)
{
    QByteArray text =
        R"({"format": 1, "rule_date": "2026-10-01", "site": {"voltage": "230 V"}, KEYS "farm": {"components": [COMPONENTS], "cables": [CABLES]}})";
    text.replace("KEYS", keys).replace("COMPONENTS", components).replace("CABLES", cables);
    return evaluate(test::design(text), catalog());
}

QByteArray asked(const char *rule, const QByteArray &thresholds)
{
    QByteArray text = R"("rules": {"RULE": {"thresholds": {THRESHOLDS}}}, )";
    return text.replace("RULE", rule).replace("THRESHOLDS", thresholds);
}

} // namespace

class TestRulesInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRule_data();
    void eachRule();
    void whatIsMissingIsNamedOnce();
    void whatTheUserSaysOfAComponentCounts();
    void findingsSayHowMuch_data();
    void findingsSayHowMuch();

private:
    static void addCards();
    static void addPower();
    static void addWeights();
    static void addNetwork();
    static void addRest();
    static void row(const char *rule, const char *name, Answer expected,
                    const QByteArray &components, const QByteArray &cables = {},
                    const QByteArray &keys = {})
    {
        QTest::addRow("%s %s", rule, name)
            << QString::fromLatin1(rule) << components << cables << keys << int(expected);
    }
};

void TestRulesInputs::eachRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("cables");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("expected");
    addCards();
    addPower();
    addWeights();
    addNetwork();
    addRest();
}

void TestRulesInputs::addCards()
{
    const auto two = [](const char *board, const char *card) -> QByteArray {
        return QByteArray(R"({"id": "b", "part": ")") + board + R"("}, {"id": "g", "part": ")"
               + card + R"(", "count": 2})";
    };
    const auto in = [](int first, int second) -> QByteArray {
        return QByteArray(
                   R"({"from": "b:slot[A]", "to": "g[1]:pcie"}, {"from": "b:slot[B]", "to": "g[2]:pcie"})")
            .replace("A", QByteArray::number(first))
            .replace("B", QByteArray::number(second));
    };
    row("MEC-01", "broken", Answer::Fires, two("board", "wide"), in(1, 3));
    row("MEC-01", "kept", Answer::Kept, two("board", "wide"), in(1, 4));
    row("MEC-01", "width unknown", Answer::Missing, two("board", "bare"), in(1, 2));
    row("MEC-01", "pitch unknown", Answer::Missing, two("mute", "wide"), in(1, 3));
    row("MEC-01", "far enough on any board", Answer::Kept, two("mute", "wide"), in(1, 4));
    row("MEC-01", "one card", Answer::Kept,
        R"({"id": "b", "part": "mute"}, {"id": "g", "part": "bare"})",
        R"({"from": "b:slot[1]", "to": "g:pcie"})");
    row("MEC-01", "on risers", Answer::Kept, two("board", "wide"),
        R"({"from": "b:slot[1..2]", "to": "g:pcie", "part": "riser_x16_gen4", "length": "0.2 m"})");
    row("MEC-02", "broken", Answer::Fires, two("board", "wide"), in(1, 4));
    row("MEC-02", "kept", Answer::Kept, two("board", "wide"), in(1, 5));
    row("MEC-02", "blowers", Answer::Kept, two("board", "flat"), in(1, 3));
    row("MEC-02", "cooling unknown", Answer::Missing, two("board", "bare"), in(1, 3));
    const auto one = [](const char *card) -> QByteArray {
        return QByteArray(R"({"id": "b", "part": "board"}, {"id": "g", "part": ")") + card + "\"}";
    };
    const QByteArray plugged = R"({"from": "b:slot[1]", "to": "g:pcie"})";
    row("MEC-05", "broken", Answer::Fires, one("wide"), plugged);
    row("MEC-05", "kept", Answer::Kept, one("flat"), plugged);
    row("MEC-05", "weight unknown", Answer::Missing, one("bare"), plugged);
    row("CON-02", "broken", Answer::Fires, one("x16_bifurcation_4x4"),
        R"({"from": "b:slot[1]", "to": "g:uplink"})");
    row("CON-02", "kept", Answer::Kept, one("x16_bifurcation_2x8"),
        R"({"from": "b:slot[1]", "to": "g:uplink"})");
    row("CON-02", "switch", Answer::Kept, one("backplane_pex8796_5slot"),
        R"({"from": "b:slot[1]", "to": "g:uplink"})");
    row("CON-02", "firmware unknown", Answer::Missing,
        one("x16_bifurcation_2x8").replace("\"board\"", "\"mute\""),
        R"({"from": "b:slot[1]", "to": "g:uplink"})");
    row("THM-06", "broken", Answer::Fires, one("wide"));
    row("THM-06", "kept", Answer::Kept, one("flat"));
    row("THM-06", "unknown", Answer::Missing, one("bare"));
    row("THM-06", "cooling unknown", Answer::Missing, one("rtx-4090-48g"));
}

void TestRulesInputs::addPower()
{
    const QByteArray rig = R"({"id": "g", "part": "wide"}, {"id": "p", "part": "supply"})";
    const auto lead = [](const QByteArray &length) -> QByteArray {
        return QByteArray(R"({"from": "p:pcie[1..2]", "to": "g:power", "part": "lead")") + length
               + "}";
    };
    row("ELE-15", "broken", Answer::Fires, rig, lead(R"(, "length": "3 m")"));
    row("ELE-15", "kept", Answer::Kept, rig, lead(R"(, "length": "2 m")"));
    row("ELE-15", "length unknown", Answer::Missing, rig, lead({}));
    row("ELE-15", "gauge unknown", Answer::Missing, rig,
        R"({"from": "p:pcie[1..2]", "to": "g:power", "length": "3 m"})");
    const auto supplies = [](const char *part, int count) -> QByteArray {
        return QByteArray(R"({"id": "c", "part": "fuse"}, {"id": "p", "part": ")") + part
               + R"(", "count": )" + QByteArray::number(count) + "}";
    };
    const QByteArray cord = R"({"from": "c:out[1]", "to": "p[1]:ac", "part": "c13_c14_10a"})";
    const QByteArray cords = R"({"from": "c:out", "to": "p:ac", "part": "c13_c14_10a"})";
    row("ELE-17", "broken", Answer::Fires, supplies("supply", 2), cords);
    row("ELE-17", "kept", Answer::Kept, supplies("supply", 1), cord);
    row("ELE-17", "stronger breaker", Answer::Kept, supplies("supply", 2), cords,
        asked("ELE-17", "\"trip\": 10"));
    row("ELE-17", "unknown", Answer::Missing, supplies("msi_mag_a750gl", 2), cords);
}

void TestRulesInputs::addWeights()
{
    const auto on = [](const char *what, const char *part, int count) -> QByteArray {
        return QByteArray(R"({"id": "g", "part": "flat"}, {"id": "r", "part": ")") + what
               + R"("}, {"id": "h", "part": ")" + part + R"(", "count": )"
               + QByteArray::number(count) + "}";
    };
    row("MEC-04", "broken", Answer::Fires, on("shelf", "server", 2));
    row("MEC-04", "kept", Answer::Kept, on("shelf", "server", 1));
    row("MEC-04", "unknown", Answer::Missing, on("shelf", "mystery", 1));
    row("MEC-04", "of a rack", Answer::Fires, on("rack", "server", 40));
    row("MEC-04", "in a rack", Answer::Kept, on("rack", "server", 10));
    row("MEC-04", "beside a rack", Answer::Kept,
        on("rack", "server", 10) + R"(, {"id": "s", "part": "shelf"})");
    row("MEC-04", "on the shelf beside a rack", Answer::Fires,
        on("rack", "server", 10).replace("\"flat\"", "\"flat\", \"count\": 40")
            + R"(, {"id": "s", "part": "shelf"})");
    const QByteArray floor = asked("MEC-08", "\"floor\": 500");
    row("MEC-08", "broken", Answer::Fires, on("rack", "server", 10), {}, floor);
    row("MEC-08", "kept", Answer::Kept, on("rack", "server", 7), {}, floor);
    row("MEC-08", "unknown", Answer::Missing, on("rack", "mystery", 1), {}, floor);
    row("MEC-08", "no limit", Answer::Missing, on("rack", "server", 10));
    row("MEC-08", "no rack", Answer::Kept, on("shelf", "server", 10));
    const auto cards = [](const char *part, int count) -> QByteArray {
        return QByteArray(R"({"id": "g", "part": ")") + part + R"(", "count": )"
               + QByteArray::number(count) + "}";
    };
    const QByteArray quiet = asked("MEC-09", "\"limit\": 50");
    row("MEC-09", "broken", Answer::Fires, cards("wide", 6), {}, quiet);
    row("MEC-09", "kept", Answer::Kept, cards("wide", 2), {}, quiet);
    row("MEC-09", "far", Answer::Kept, cards("wide", 6), {},
        asked("MEC-09", R"("limit": 50, "distance": "3 m")"));
    row("MEC-09", "unknown", Answer::Missing, cards("bare", 1), {}, quiet);
    row("MEC-09", "no limit", Answer::Missing, cards("wide", 6));
}

void TestRulesInputs::addNetwork()
{
    const QByteArray hosts =
        R"({"id": "b", "part": "board", "count": 2}, {"id": "g", "part": "flat", "count": 2}, {"id": "n", "part": "net", "count": 2}, {"id": "s", "part": "sw", "count": 2})";
    const QByteArray seats =
        R"({"from": "b[1..2]:slot[1]", "to": "g:pcie"}, {"from": "b[1..2]:slot[5]", "to": "n:pcie"}, )";
    const QByteArray single = seats + R"({"from": "n:port[1]", "to": "s[1]:port[1..2]"})";
    const QByteArray dual = single + R"(, {"from": "n:port[2]", "to": "s[2]:port[1..2]"})";
    row("CON-10", "broken", Answer::Fires, hosts, single, asked("CON-10", "\"redundant\": 1"));
    row("CON-10", "kept", Answer::Kept, hosts, dual, asked("CON-10", "\"redundant\": 1"));
    row("CON-10", "not asked", Answer::Missing, hosts, single);
    const QByteArray optics =
        R"({"id": "x", "part": "xcvr_100g_sr4"}, {"id": "y", "part": "xcvr_100g_sr4"})";
    const auto fibre = [](const char *part) -> QByteArray {
        return QByteArray(R"({"from": "x:fiber", "to": "y:fiber", "length": "20 m", "part": ")")
               + part + "\"}";
    };
    row("CON-11", "broken", Answer::Fires, optics, fibre("trunk3"));
    row("CON-11", "kept", Answer::Kept, optics, fibre("trunk2"));
    row("CON-11", "unknown", Answer::Missing, optics, fibre("fiber_mpo12_om4"));
    const QByteArray pairs =
        R"({"id": "b", "part": "board", "count": 2}, {"id": "g", "part": "flat", "count": 4}, {"id": "n", "part": "net", "count": 2}, {"id": "s", "part": "sw"})";
    const QByteArray pairSeats =
        R"({"from": "b:slot[1..2]", "to": "g:pcie"}, {"from": "b[1..2]:slot[5]", "to": "n:pcie"}, {"from": "n:port[1]", "to": "s:port[1..2]"})";
    row("BW-10", "broken", Answer::Fires, pairs, pairSeats,
        R"("traffic": {"ring": ["farm/g[1]", "farm/g[3]", "farm/g[2]", "farm/g[4]"]}, )");
    row("BW-10", "kept", Answer::Kept, pairs, pairSeats);
    const QByteArray fabric =
        R"({"id": "b", "part": "board", "count": 8}, {"id": "g", "part": "flat", "count": 8}, {"id": "n", "part": "net", "count": 8}, {"id": "leaf", "part": "sw", "count": 2}, {"id": "spine", "part": "sw", "count": 4})";
    const QByteArray wires =
        R"({"from": "b[1..8]:slot[1]", "to": "g:pcie"}, {"from": "b[1..8]:slot[5]", "to": "n:pcie"}, {"from": "n:port[1]", "to": "leaf[1..2]:port[1..4]", "pattern": "spread"}, {"from": "leaf[1..2]:port[5..8]", "to": "spine[1..4]:port[1..2]", "pattern": "full-mesh"})";
    row("BW-12", "broken", Answer::Fires, fabric, wires);
    row("BW-12", "kept", Answer::Kept, fabric, wires, asked("BW-12", "\"flows\": 16"));
}

void TestRulesInputs::addRest()
{
    const QByteArray ends =
        R"({"id": "b", "part": "board", "at": [0, 0]}, {"id": "g", "part": "flat", "at": [0, 0]}, {"id": "n", "part": "net", "at": [0, 0]}, {"id": "s", "part": "sw", "at": [300, 0]})";
    const auto cable = [](const char *length) -> QByteArray {
        return QByteArray(R"({"from": "n:port[1]", "to": "s:port[1]", "part": "dac_qsfp28_100g")")
               + length + "}";
    };
    const QByteArray scale = asked("MEC-06", R"("scale": "1 m")");
    row("MEC-06", "broken", Answer::Fires, ends, cable(R"(, "length": "3 m")"), scale);
    row("MEC-06", "kept", Answer::Kept, ends, cable(R"(, "length": "4 m")"), scale);
    row("MEC-06", "length unknown", Answer::Missing, ends, cable(""), scale);
    row("MEC-06", "not to scale", Answer::Missing, ends, cable(R"(, "length": "3 m")"));
    row("MEC-06", "around a corner", Answer::Fires, ends,
        cable(R"(, "length": "4 m", "way": [[0, 200], [300, 200]])"), scale);
    row("MEC-06", "by itself", Answer::Missing, QByteArray(ends).replace(R"(, "at": [300, 0])", ""),
        cable(R"(, "length": "3 m")"), scale);
    const QByteArray frames =
        R"({"id": "f", "part": "frame", "count": 2}, {"id": "g", "part": "flat"})";
    row("THM-04", "broken", Answer::Fires, frames, {}, asked("THM-04", "\"rows\": 1"));
    row("THM-04", "kept", Answer::Kept, frames, {}, asked("THM-04", "\"rows\": 2"));
    row("THM-04", "not told", Answer::Missing, frames);
    row("THM-04", "one frame", Answer::Kept, R"({"id": "f", "part": "frame"})");
    const auto wanted = [](int count, const char *more) -> QByteArray {
        return QByteArray(R"({"id": "g", "part": "flat", "count": )") + QByteArray::number(count)
               + more + "}";
    };
    const char *offers = R"(, "figures": {"listings": 10})";
    row("CST-03", "broken", Answer::Fires, wanted(3, offers));
    row("CST-03", "kept", Answer::Kept, wanted(2, offers));
    row("CST-03", "unknown", Answer::Missing, wanted(3, ""));
    const QByteArray geforce = R"({"id": "g", "part": "rtx-3090"})";
    row("CMPL-06", "broken", Answer::Fires, geforce, {}, asked("CMPL-06", "\"data_center\": 1"));
    row("CMPL-06", "kept", Answer::Kept, geforce, {}, asked("CMPL-06", "\"data_center\": 2"));
    row("CMPL-06", "not told", Answer::Missing, geforce);
    row("CMPL-06", "other card", Answer::Kept, R"({"id": "g", "part": "a100-pcie-80g"})");
}

void TestRulesInputs::eachRule()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, cables);
    QFETCH(const QByteArray, keys);
    QFETCH(const int, expected);
    const Report report = reportOf(components, cables, keys);
    for (const Finding &finding : report.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    QCOMPARE(int(outcomeOf(report, rule)), expected);
    for (const NotEvaluated &entry : report.notEvaluated)
        QVERIFY(!entry.why.isEmpty());
}

void TestRulesInputs::whatIsMissingIsNamedOnce()
{
    const Report report = reportOf(
        R"({"id": "b", "part": "board"}, {"id": "g", "part": "bare"}, {"id": "h", "part": "bare"})",
        R"({"from": "b:slot[1]", "to": "g:pcie"}, {"from": "b:slot[2]", "to": "h:pcie"})", {});
    QStringList objects;
    int entries = 0;
    for (const NotEvaluated &entry : report.notEvaluated)
        if (entry.what == u"MEC-05") {
            ++entries;
            objects = entry.objects;
        }
    QCOMPARE(entries, 1);
    QCOMPARE(objects, (QStringList{QStringLiteral("farm/g"), QStringLiteral("farm/h")}));
}

void TestRulesInputs::whatTheUserSaysOfAComponentCounts()
{
    const QByteArray board = R"({"id": "b", "part": "board"}, )";
    const QByteArray plugged = R"({"from": "b:slot[1]", "to": "g:pcie"})";
    const Report report = reportOf(
        board + R"({"id": "g", "part": "bare", "figures": {"weight": "1.6 kg"}})", plugged, {});
    QCOMPARE(int(outcomeOf(report, QStringLiteral("MEC-05"))), int(Answer::Fires));
}

void TestRulesInputs::findingsSayHowMuch_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("components");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("noise") << QStringLiteral("MEC-09")
                           << QByteArray(R"({"id": "g", "part": "wide", "count": 6})")
                           << asked("MEC-09", "\"limit\": 50") << QStringLiteral("52.8 dBA");
    QTest::newRow("floor")
        << QStringLiteral("MEC-08")
        << QByteArray(R"({"id": "r", "part": "rack"}, {"id": "h", "part": "server", "count": 10})")
        << asked("MEC-08", "\"floor\": 500") << QStringLiteral("600 kg");
}

void TestRulesInputs::findingsSayHowMuch()
{
    QFETCH(const QString, rule);
    QFETCH(const QByteArray, components);
    QFETCH(const QByteArray, keys);
    QFETCH(const QString, text);
    const Report report = reportOf(components, {}, keys);
    const auto it = std::ranges::find(report.findings, rule, &Finding::rule);
    QVERIFY(it != report.findings.end());
    QVERIFY2(it->message.contains(text), qPrintable(it->message));
}

QTEST_GUILESS_MAIN(TestRulesInputs)
#include "tst_rules_inputs.moc"
