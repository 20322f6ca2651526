// Known traps: each is found where its scope holds, and not in a design that differs in one thing.
#include "model/study/study.h"
#include "model/study/trap_study.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace nongjang;

namespace {

/// Boards and cards whose facts are what the traps ask for, and near ones.
const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "amd", "category": "host", "name": "AMD board", "attributes": {"cpu_socket": "SP5"},
         "figures": {"cpu_sockets": 2},
         "ports": [
          {"name": "near", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu0"},
          {"name": "far", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu1"},
          {"name": "cpu", "kind": "cpu-socket", "connector": "SP5", "count": 2}]},
        {"id": "intel", "category": "host", "name": "Intel board", "attributes": {"cpu_socket": "LGA4677"},
         "figures": {"cpu_sockets": 2},
         "ports": [
          {"name": "near", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu0"},
          {"name": "far", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu1"}]},
        {"id": "no-socket", "category": "host", "name": "Board that says little",
         "ports": [{"name": "near", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu0"}]},
        {"id": "turin", "category": "cpu", "vendor": "AMD", "name": "Turin", "attributes": {"arch": "x86_64 Zen 5"},
         "ports": [{"name": "socket", "kind": "cpu", "connector": "SP5"}]},
        {"id": "genoa", "category": "cpu", "vendor": "AMD", "name": "Genoa", "attributes": {"arch": "x86_64 Zen 4"},
         "ports": [{"name": "socket", "kind": "cpu", "connector": "SP5"}]},
        {"id": "pex89", "category": "carrier", "name": "PEX89 board", "attributes": {"switch_chip": "PEX89144"},
         "switches": [{"name": "switch0", "gen": 5, "lanes": 16, "root": "host"}],
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "switch0"},
                   {"name": "uplink", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "pm50", "category": "carrier", "name": "PM50100 board", "attributes": {"switch_chip": "PM50100"},
         "switches": [{"name": "switch0", "gen": 5, "lanes": 16, "root": "host"}],
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "switch0"},
                   {"name": "uplink", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "pex88", "category": "carrier", "name": "PEX88 board", "attributes": {"switch_chip": "PEX88096"},
         "switches": [{"name": "switch0", "gen": 4, "lanes": 16, "root": "host"}],
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "switch0"},
                   {"name": "uplink", "kind": "pcie-edge", "gen": 4, "lanes": 16}]},
        {"id": "no-chip", "category": "carrier", "name": "Board of an unknown chip",
         "switches": [{"name": "switch0", "gen": 5, "lanes": 16, "root": "host"}],
         "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "switch0"},
                   {"name": "uplink", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "sxm-board", "category": "host", "name": "NVSwitch board", "attributes": {"cpu_socket": "SP5"},
         "switches": [{"name": "switch0", "gen": 5, "lanes": 16, "root": "cpu0"},
                      {"name": "switch1", "gen": 5, "lanes": 16, "root": "cpu0"}],
         "fabric": {"kind": "nvswitch", "rate": "450 GB/s"},
         "ports": [{"name": "near", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"},
                   {"name": "socket", "kind": "module-socket", "connector": "SXM5", "gen": 5, "lanes": 16, "count": 8, "root": "switch0+switch1"}]},
        {"id": "sxm", "category": "gpu", "name": "Module", "vendor": "NVIDIA", "attributes": {"p2p": "yes", "form": "sxm", "die": "GH100"},
         "ports": [{"name": "module", "kind": "module", "connector": "SXM5", "gen": 5, "lanes": 16}]},
        {"id": "native", "category": "gpu", "name": "Native", "vendor": "NVIDIA", "attributes": {"p2p": "yes", "form": "pcie-card", "die": "GB202"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "no-die", "category": "gpu", "name": "No die", "vendor": "NVIDIA", "attributes": {"form": "pcie-card"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "radeon", "category": "gpu", "name": "Radeon", "vendor": "AMD", "attributes": {"p2p": "yes", "form": "pcie-card"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "ib", "category": "nic", "name": "Network card", "attributes": {"rdma": "IB verbs"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16},
                   {"name": "port", "kind": "network", "connector": "OSFP", "rate": "400 Gb/s"}]},
        {"id": "storage-nic", "category": "nic", "name": "Another card", "attributes": {"rdma": "RoCEv2"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16},
                   {"name": "port", "kind": "network", "connector": "OSFP", "rate": "400 Gb/s"}]},
        {"id": "leaf", "category": "switch", "name": "Switch",
         "ports": [{"name": "port", "kind": "network", "connector": "OSFP", "count": 64, "rate": "400 Gb/s"}]})");
    return all;
}

const Trap &trap(const QString &id)
{
    const std::vector<Trap> &all = shippedTraps();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Trap &each) { return each.id == id; });
    if (it == all.end())
        qFatal("no trap %s", qPrintable(id));
    return *it;
}

Report traps(const Design &design, const std::vector<Trap> &rules)
{
    const FarmModel model = resolveFarm(design, catalog());
    if (!model.inputFindings.empty())
        qFatal("%s", qPrintable(model.inputFindings.front().message));
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    Report report;
    findTraps(*graph, rules, report);
    return report;
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// `perSwitch` cards behind each of `switches` boards, in the slots of processor 0; `extra` goes into the component of the cards.
Design behindSwitches(const char *host, const char *plane, int switches, int perSwitch,
                      const char *gpu = "native", const char *extra = "")
{
    QByteArray cables =
        R"({"from": "plane:uplink", "to": "host:near[1..)" + number(switches) + R"(]"})";
    for (int s = 1; s <= switches; ++s)
        cables += R"(, {"from": "gpu[)" + number((s - 1) * perSwitch + 1) + ".."
                  + number(s * perSwitch) + R"(]:pcie", "to": "plane[)" + number(s)
                  + R"(]:slot[1..)" + number(perSwitch) + R"(]"})";
    return test::farmOf(
        R"({"id": "host", "part": ")" + QByteArray(host) + R"("}, {"id": "plane", "count": )"
            + number(switches) + R"(, "part": ")" + plane + R"("}, {"id": "gpu", "count": )"
            + number(switches * perSwitch) + R"(, "part": ")" + gpu + '"' + extra + '}',
        cables);
}

/// Cards straight in the slots of the board: `near` on processor 0, `far` on processor 1.
Design inSlots(const char *host, int near, int far, const char *gpu = "native",
               const char *extra = "", const char *cpu = "", const char *riser = "")
{
    const QByteArray part = *riser ? R"(, "part": ")" + QByteArray(riser) + '"' : QByteArray();
    QByteArray components = R"({"id": "host", "part": ")" + QByteArray(host)
                            + R"("}, {"id": "gpu", "count": )" + number(near + far)
                            + R"(, "part": ")" + gpu + '"' + extra + '}';
    QByteArray cables = R"({"from": "gpu[1..)" + number(near) + R"(]:pcie", "to": "host:near[1..)"
                        + number(near) + R"(]")" + part + '}';
    if (far > 0)
        cables += R"(, {"from": "gpu[)" + number(near + 1) + ".." + number(near + far)
                  + R"(]:pcie", "to": "host:far[1..)" + number(far) + R"(]")" + part + '}';
    if (*cpu) {
        components += R"(, {"id": "cpu", "count": 2, "part": ")" + QByteArray(cpu) + R"("})";
        cables += R"(, {"from": "cpu:socket", "to": "host:cpu[1..2]"})";
    }
    return test::farmOf(components, cables);
}

/// Two cards of different make with a patched driver.
Design mixed(const char *one, const char *other)
{
    return test::farmOf(R"({"id": "host", "part": "amd"}, {"id": "a", "p2p": "patched", "part": ")"
                            + QByteArray(one) + R"("}, {"id": "b", "p2p": "patched", "part": ")"
                            + other + R"("})",
                        R"({"from": "a:pcie", "to": "host:near[1]"},
                           {"from": "b:pcie", "to": "host:near[2]"})");
}

/// Two machines of two GPUs and two network cards; card k of each goes to switch k. `more` are further cables.
Design rails(const char *secondCard = "ib", const char *more = "", const char *host = "amd",
             const char *seat = R"("gpu:pcie", "to": "host:near[1..2]")",
             const char *gpu = "native")
{
    return test::design(
        R"({"format": 1, "farm": {"components": [
            {"id": "node", "assembly": "node", "count": 2}, {"id": "leaf", "part": "leaf", "count": 2}],
          "cables": [{"from": "node:a", "to": "leaf[1]:port[1..2]", "part": "dac_osfp_800g"},
                     {"from": "node:b", "to": "leaf[2]:port[1..2]", "part": "dac_osfp_800g"})"
        + QByteArray(more) + R"(]},
          "assemblies": [{"id": "node", "components": [
            {"id": "host", "part": ")"
        + host + R"("}, {"id": "gpu", "count": 2, "part": ")" + gpu + R"("},
            {"id": "one", "part": "ib"}, {"id": "two", "part": ")"
        + secondCard + R"("}],
          "cables": [{"from": )"
        + seat
        + R"(}, {"from": "one:pcie", "to": "host:near[3]"}, {"from": "two:pcie", "to": "host:near[4]"}],
          "ports": [{"name": "a", "inner": "one:port"}, {"name": "b", "inner": "two:port"}]}]})");
}

} // namespace

class TestTraps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsInScope_data();
    void findsWhatIsInScope();
    void aMessageNamesWhatItIsAbout();
    void whatIsNotKnownIsNotEvaluated_data();
    void whatIsNotKnownIsNotEvaluated();
    void oneFindingForAllInstances();
    void everyBoardHasItsOwn();
    void onePcHasNone();
    void examplesHaveTheseTraps_data();
    void examplesHaveTheseTraps();
    void stopsWhenAsked();
    void malformedFilesAreRefused_data();
    void malformedFilesAreRefused();
};

void TestTraps::findsWhatIsInScope_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Design>("design");
    QTest::addColumn<int>("found");
    QSet<QString> fires;
    QSet<QString> isSilent;
    const auto row = [&](const char *id, const char *name, const Design &design, int found) {
        (found > 0 ? fires : isSilent).insert(QString::fromLatin1(id));
        QTest::newRow(
            qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(id), QLatin1String(name))))
            << QString::fromLatin1(id) << design << found;
    };
    const char *id = "posted-write-collapse-pex89000";
    row(id, "three switches of two", behindSwitches("amd", "pex89", 3, 2), 1);
    row(id, "copies through host memory too",
        behindSwitches("amd", "pex89", 3, 2, "native", R"(, "p2p": "staged")"), 1);
    row(id, "one GPU a switch", behindSwitches("amd", "pex89", 3, 1), 0);
    row(id, "one other root port", behindSwitches("amd", "pex89", 2, 4), 0);
    row(id, "an Intel processor", behindSwitches("intel", "pex89", 3, 2), 0);
    row(id, "another chip", behindSwitches("amd", "pm50", 3, 2), 0);
    row(id, "an older chip", behindSwitches("amd", "pex88", 3, 2), 0);
    id = "posted-write-collapse-pm50100";
    row(id, "three switches of four", behindSwitches("amd", "pm50", 3, 4), 1);
    row(id, "three switches of three", behindSwitches("amd", "pm50", 3, 3), 0);
    row(id, "another chip", behindSwitches("amd", "pex89", 3, 4), 0);
    id = "acs-redirect";
    row(id, "two behind a switch", behindSwitches("amd", "pex88", 1, 2), 1);
    row(id, "whatever the maker", behindSwitches("intel", "pex88", 1, 2, "radeon"), 1);
    row(id, "one behind each switch", behindSwitches("amd", "pex88", 2, 1), 0);
    row(id, "copies through host memory", behindSwitches("amd", "pex88", 1, 2, "rtx-4090"), 0);
    row(id, "no switch", inSlots("amd", 2, 0), 0);
    row(id, "joined by NVSwitch",
        test::farmOf(
            R"({"id": "host", "part": "sxm-board"}, {"id": "gpu", "part": "sxm", "count": 8})",
            R"({"from": "gpu:module", "to": "host:socket[1..8]"})"),
        0);
    id = "iommu-redirect";
    row(id, "two in slots", inSlots("intel", 2, 0), 1);
    row(id, "two on risers", inSlots("intel", 2, 0, "native", "", "", "riser_x16_gen4"), 1);
    row(id, "one in a slot", inSlots("intel", 1, 0), 0);
    row(id, "behind a switch", behindSwitches("intel", "pex88", 1, 4), 0);
    row(id, "copies through host memory", inSlots("intel", 2, 0, "rtx-4090"), 0);
    id = "switch-fan-in";
    row(id, "four behind one", behindSwitches("intel", "pex88", 1, 4), 1);
    row(id, "three behind each", behindSwitches("intel", "pex88", 2, 3), 0);
    row(id, "copies through host memory", behindSwitches("intel", "pex88", 1, 4, "rtx-4090"), 0);
    id = "patched-driver-mixed";
    row(id, "4090 and 5090", mixed("rtx-4090", "rtx-5090"), 1);
    row(id, "3090 and A6000", mixed("rtx-3090", "rtx-a6000"), 0);
    row(id, "one kind", inSlots("amd", 2, 0, "rtx-4090", R"(, "p2p": "patched")"), 0);
    id = "patched-driver-conditions";
    row(id, "two patched", inSlots("amd", 2, 0, "rtx-4090", R"(, "p2p": "patched")"), 1);
    row(id, "the stock driver", inSlots("amd", 2, 0, "rtx-4090"), 0);
    row(id, "one patched", inSlots("amd", 1, 0, "rtx-4090", R"(, "p2p": "patched")"), 0);
    id = "intel-64-byte-writes";
    row(id, "Intel", inSlots("intel", 2, 0), 1);
    row(id, "AMD", inSlots("amd", 2, 0), 0);
    row(id, "behind one switch", behindSwitches("intel", "pex88", 1, 2), 0);
    id = "peer-access-may-lose";
    row(id, "eight", inSlots("amd", 4, 4), 1);
    row(id, "seven", inSlots("amd", 4, 3), 0);
    row(id, "eight staged", inSlots("amd", 4, 4, "rtx-4090"), 0);
    id = "nccl-p2p-level";
    row(id, "two on Intel", inSlots("intel", 2, 0), 1);
    row(id, "two behind one switch", behindSwitches("intel", "pex88", 1, 2), 0);
    row(id, "behind two switches", behindSwitches("intel", "pex88", 2, 2), 1);
    row(id, "AMD", inSlots("amd", 4, 0), 0);
    row(id, "GPUs of another maker", inSlots("intel", 2, 0, "radeon"), 0);
    id = "nccl-p2p-level-amd";
    row(id, "three on AMD", inSlots("amd", 3, 0), 1);
    row(id, "two on AMD", inSlots("amd", 1, 1), 0);
    row(id, "three on Intel", inSlots("intel", 3, 0), 0);
    id = "nccl-amd-socket-constant";
    row(id, "Turin, both sockets", inSlots("amd", 2, 2, "native", "", "turin"), 1);
    row(id, "Turin, one socket", inSlots("amd", 4, 0, "native", "", "turin"), 0);
    row(id, "Genoa", inSlots("amd", 2, 2, "native", "", "genoa"), 0);
    row(id, "Intel", inSlots("intel", 2, 2), 0);
    id = "port-power-management";
    row(id, "two on risers", inSlots("amd", 2, 0, "rtx-4090", "", "", "riser_x16_gen4"), 1);
    row(id, "behind a switch", behindSwitches("intel", "pex88", 1, 2), 1);
    row(id, "one on a riser", inSlots("amd", 1, 0, "rtx-4090", "", "", "riser_x16_gen4"), 0);
    row(id, "in slots", inSlots("amd", 2, 2, "rtx-4090"), 0);
    id = "rails-without-own-links";
    row(id, "two rails", rails(), 1);
    row(id, "joined by a spine",
        rails(
            "ib",
            R"(, {"from": "leaf[1]:port[64]", "to": "leaf[2]:port[64]", "part": "dac_osfp_800g"})"),
        0);
    row(id, "a network of another kind", rails("storage-nic"), 0);
    row(id, "joined by NVSwitch",
        rails("ib", "", "sxm-board", R"("gpu:module", "to": "host:socket[1..2]")", "sxm"), 0);
    for (const Trap &each : shippedTraps())
        QVERIFY2(fires.contains(each.id) && isSilent.contains(each.id),
                 qPrintable(each.id + QStringLiteral(" has no rows of both kinds")));
}

void TestTraps::findsWhatIsInScope()
{
    QFETCH(const QString, id);
    QFETCH(const Design, design);
    QFETCH(const int, found);
    const Report report = traps(design, {trap(id)});
    QCOMPARE(int(report.findings.size()), found);
    QVERIFY(report.notEvaluated.empty());
    for (const Finding &finding : report.findings) {
        QCOMPARE(finding.rule, trap(id).rule);
        QCOMPARE(finding.severity, trap(id).severity);
        QVERIFY(!finding.fix.isEmpty());
        QVERIFY2(!finding.message.contains(u'{'), qPrintable(finding.message));
        QVERIFY(finding.message.contains(trap(id).source));
        QVERIFY(finding.objects.size() >= 2);
        QVERIFY(finding.message.startsWith(finding.objects.first()));
    }
}

void TestTraps::aMessageNamesWhatItIsAbout()
{
    const Report report = traps(behindSwitches("amd", "pex89", 3, 2),
                                {trap(QStringLiteral("posted-write-collapse-pex89000"))});
    const Finding &finding = report.findings.front();
    QCOMPARE(finding.objects,
             QStringList({QStringLiteral("farm/plane"), QStringLiteral("farm/gpu")}));
    QVERIFY2(finding.message.contains(QStringLiteral("farm/plane:switch0 (PEX89144)")),
             qPrintable(finding.message));
    QVERIFY(finding.message.contains(QStringLiteral("of the 2 GPUs")));
    QVERIFY(finding.message.contains(QStringLiteral("2 other root ports")));
    QVERIFY(
        finding.message.contains(QStringLiteral("writes per pair: 2.7 GB/s instead of 37 GB/s")));
    const Report other =
        traps(mixed("rtx-4090", "rtx-5090"), {trap(QStringLiteral("patched-driver-mixed"))});
    QVERIFY2(other.findings.front().message.contains(
                 QStringLiteral("AD (GeForce RTX 4090), GB (GeForce RTX 5090)")),
             qPrintable(other.findings.front().message));
}

void TestTraps::whatIsNotKnownIsNotEvaluated_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("why"); // a piece of it; empty: silent
    QTest::newRow("a chip that nobody states")
        << QStringLiteral("posted-write-collapse-pex89000")
        << behindSwitches("amd", "no-chip", 3, 2) << QStringLiteral("chip of the PCIe switch");
    QTest::newRow("another condition rules it out")
        << QStringLiteral("posted-write-collapse-pex89000")
        << behindSwitches("intel", "no-chip", 3, 2) << QString();
    QTest::newRow("no processor drawn") << QStringLiteral("nccl-amd-socket-constant")
                                        << inSlots("amd", 2, 2) << QStringLiteral("not drawn");
    QTest::newRow("a board without a socket")
        << QStringLiteral("nccl-p2p-level") << inSlots("no-socket", 2, 0)
        << QStringLiteral("not drawn");
    QTest::newRow("a die that nobody states")
        << QStringLiteral("patched-driver-mixed") << mixed("rtx-4090", "no-die")
        << QStringLiteral("die of a GPU");
}

void TestTraps::whatIsNotKnownIsNotEvaluated()
{
    QFETCH(const QString, id);
    QFETCH(const Design, design);
    QFETCH(const QString, why);
    const Report report = traps(design, {trap(id)});
    QVERIFY(report.findings.empty());
    QCOMPARE(int(report.notEvaluated.size()), why.isEmpty() ? 0 : 1);
    for (const NotEvaluated &each : report.notEvaluated) {
        QCOMPARE(each.what, trap(id).rule);
        QVERIFY2(each.why.contains(why), qPrintable(each.why));
        QVERIFY(!each.objects.isEmpty());
    }
}

void TestTraps::oneFindingForAllInstances()
{
    const QByteArray node =
        R"({"id": "node", "components": [{"id": "host", "part": "intel"}, {"id": "gpu", "part": "native", "count": 4}],
            "cables": [{"from": "gpu:pcie", "to": "host:near[1..4]"}]})";
    const Report report = traps(test::design(R"({"format": 1, "farm": {"components": [
                    {"id": "node", "assembly": "node", "count": 50}]}, "assemblies": [)"
                                             + node + "]}"),
                                {trap(QStringLiteral("iommu-redirect"))});
    QCOMPARE(report.findings.size(), std::size_t(1));
    QCOMPARE(report.findings.front().objects,
             QStringList({QStringLiteral("farm/node/host"), QStringLiteral("farm/node/gpu")}));
    QVERIFY(report.findings.front().message.contains(QStringLiteral("4 GPUs")));
}

/// Boards of one component that are filled differently: the largest count is named.
void TestTraps::everyBoardHasItsOwn()
{
    const Report report = traps(
        test::farmOf(R"({"id": "host", "part": "intel", "count": 2}, {"id": "other", "part": "amd"},
                        {"id": "gpu", "part": "native", "count": 8})",
                     R"({"from": "gpu[1..2]:pcie", "to": "host[1]:near[1..2]"},
                        {"from": "gpu[3..5]:pcie", "to": "host[2]:near[1..3]"},
                        {"from": "gpu[6..8]:pcie", "to": "other:near[1..3]"})"),
        {trap(QStringLiteral("iommu-redirect"))});
    QCOMPARE(report.findings.size(), std::size_t(2));
    QCOMPARE(report.findings[0].objects.first(), QStringLiteral("farm/host"));
    QVERIFY(report.findings[0].message.contains(QStringLiteral("3 GPUs")));
    QCOMPARE(report.findings[1].objects.first(), QStringLiteral("farm/other"));
}

void TestTraps::onePcHasNone()
{
    const Report report =
        evaluate(inSlots("intel", 1, 0, "rtx-4090", R"(, "p2p": "patched")", "", "riser_x16_gen4"),
                 catalog());
    for (const Trap &each : shippedTraps()) {
        QVERIFY(std::none_of(report.findings.begin(), report.findings.end(),
                             [&](const Finding &finding) { return finding.rule == each.rule; }));
        QVERIFY(std::none_of(report.notEvaluated.begin(), report.notEvaluated.end(),
                             [&](const NotEvaluated &other) { return other.what == each.rule; }));
    }
}

void TestTraps::examplesHaveTheseTraps_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<int>("hosts"); // drawn, that have them
    for (const QString &name : test::exampleNames()) {
        QStringList ids;
        if (name.startsWith(u"server-8x4090") || name.startsWith(u"farm-128-plain"))
            ids = QStringList{QStringLiteral("patched-driver-conditions"),
                              QStringLiteral("peer-access-may-lose"),
                              QStringLiteral("nccl-p2p-level-amd")};
        else if (name.startsWith(u"rig-4x3090") || name.startsWith(u"farm-128")
                 || name.startsWith(u"farm-12-mining"))
            ids = QStringList{QStringLiteral("port-power-management")};
        else if (name.startsWith(u"board-two-die"))
            ids = QStringList{QStringLiteral("patched-driver-conditions"),
                              QStringLiteral("nccl-p2p-level-amd"), QStringLiteral("acs-redirect")};
        else if (name.startsWith(u"farm-64"))
            ids = QStringList{QStringLiteral("patched-driver-conditions"),
                              QStringLiteral("peer-access-may-lose"),
                              QStringLiteral("nccl-p2p-level-amd"), QStringLiteral("acs-redirect")};
        else if (name.startsWith(u"board-pex88096"))
            ids = QStringList{QStringLiteral("patched-driver-conditions"),
                              QStringLiteral("peer-access-may-lose"),
                              QStringLiteral("port-power-management"),
                              QStringLiteral("acs-redirect"), QStringLiteral("switch-fan-in")};
        QTest::newRow(qPrintable(name)) << ids << (name.startsWith(u"board-pex88096") ? 2 : 1);
    }
}

void TestTraps::examplesHaveTheseTraps()
{
    QFETCH(const QStringList, ids);
    QFETCH(const int, hosts);
    const Design design = test::example(QString::fromUtf8(QTest::currentDataTag()));
    const Report all = traps(design, shippedTraps());
    QCOMPARE(all.findings.size(), std::size_t(ids.size() * hosts));
    for (const QString &id : ids)
        QCOMPARE(traps(design, {trap(id)}).findings.size(), std::size_t(hosts));
    QVERIFY(all.notEvaluated.empty());
    const Report report = evaluate(design, catalog());
    for (const Finding &each : all.findings)
        QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                            [&](const Finding &other) { return other.message == each.message; }));
}

void TestTraps::stopsWhenAsked()
{
    const FarmModel model = resolveFarm(inSlots("intel", 2, 0), catalog());
    const std::optional<FarmGraph> graph = FarmGraph::build(model);
    std::stop_source source;
    source.request_stop();
    Report report;
    findTraps(*graph, shippedTraps(), report, source.get_token());
    QVERIFY(report.findings.empty());
}

void TestTraps::malformedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("from"); // replaced in a good file
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("message"); // a piece of it; empty: fine
    const auto row = [](const char *name, const char *from, const char *to, const char *message) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(message);
    };
    row("a good one", "", "", "");
    row("no format", R"("format": 1,)", "", "missing");
    row("a newer format", R"("format": 1,)", R"("format": 2,)", "whole number from 1 to 1");
    row("an unknown key", R"("fix")", R"("fixx": "", "fix")", "fixx");
    row("an unknown condition", R"("min_gpus")", R"("min_gpu")", "min_gpu");
    row("a number as text", R"("min_gpus": 2)", R"("min_gpus": "2")", "whole number");
    row("a way that does not exist", R"("native")", R"("natvie")", "native, patched, staged");
    row("a severity that does not exist", R"("info")", R"("hint")", "info, warning, error");
    row("a subject that does not exist", R"("machine")", R"("rack")", "machine, switch");
    row("a switch condition on machines", R"("min_gpus": 2)", R"("switch_chips": ["PEX"])",
        "subject");
    row("a placeholder that does not exist", "{where}", "{place}", "{place}");
    row("no source", R"("source": "me", )", "", "source");
    row("no scope", R"("scope")", R"("scop")", "scop");
    row("no effects", R"("effects")", R"("effect")", "effect");
    row("half an effect", R"("without": "2 GB/s", )", "", "without");
    row("an effect of another unit", R"("2 GB/s")", R"("2 W")", "without");
    row("a factor upside down", R"("without": "2 GB/s", "with": "1 GB/s")",
        R"("factor_low": 2, "factor_high": 1)", "factor_high");
    row("an id twice", R"({"id": "a")",
        R"({"id": "a", "rule": "R", "severity": "info", "subject": "machine", "scope": {}, "message": "m", "effects": [], "fix": "f", "source": "s", "date": "2026"}, {"id": "a")",
        "already used");
}

void TestTraps::malformedFilesAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const QString, message);
    QByteArray text =
        R"({"format": 1, "traps": [
             {"id": "a", "rule": "R-01", "severity": "info", "subject": "machine",
              "scope": {"gpu_access": ["native"], "min_gpus": 2},
              "message": "{where}", "effects": [{"what": "w", "without": "2 GB/s", "with": "1 GB/s"}],
              "fix": "f", "source": "me", "date": "2026"}]})";
    if (!from.isEmpty()) {
        QVERIFY(text.contains(from));
        text.replace(from, to);
    }
    const Result<std::vector<Trap>> read = readTraps(text, QStringLiteral("mine.json"));
    QCOMPARE(read.hasValue(), message.isEmpty());
    if (read)
        return;
    QVERIFY2(read.error().message.startsWith(QStringLiteral("mine.json:")),
             qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"
