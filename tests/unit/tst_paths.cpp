// Slots and the ways between GPUs.
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nongjang;

namespace {

const QString bigFarm = QStringLiteral("farm-128-rigs-leaf-spine.farm");

bool isNear(double actual, double expected, double share = 0.001)
{
    return std::abs(actual - expected) <= share * std::abs(expected);
}

/// A board whose slots differ, two sockets and a chipset.
const Catalog &catalog()
{
    static const Catalog all = test::catalogWith(R"(
        {"id": "slots", "category": "host", "name": "Slots", "figures": {"cpu_sockets": 1},
         "ports": [
          {"name": "full", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 4, "root": "cpu0"},
          {"name": "wired4", "kind": "pcie-slot", "gen": 4, "lanes": 4, "width": 16, "root": "cpu0"},
          {"name": "gen5", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "root": "cpu0"},
          {"name": "unstated", "kind": "pcie-slot", "root": "cpu0"}]},
        {"id": "unstated", "category": "gpu", "name": "Unstated", "vendor": "NVIDIA",
         "ports": [{"name": "pcie", "kind": "pcie-edge"}]},
        {"id": "native", "category": "gpu", "name": "Native", "vendor": "NVIDIA", "attributes": {"p2p": "yes"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}]},
        {"id": "other-maker", "category": "gpu", "name": "Other", "vendor": "AMD", "attributes": {"p2p": "yes"},
         "ports": [{"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16}]})");
    return all;
}

PathReport path(const Design &design, const char *from, const char *to,
                const Catalog &parts = catalog())
{
    const Result<PathReport> found =
        findPath(design, parts, QString::fromUtf8(from), QString::fromUtf8(to));
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return *found;
}

/// Two cards on one board; `extra` goes into each card's component.
Design pair(const QByteArray &part, const QByteArray &extra = {})
{
    return test::farmOf(R"({"id": "board", "part": "slots"}, {"id": "gpu", "count": 2, "part": ")"
                            + part + "\"" + extra + "}",
                        R"({"from": "gpu:pcie", "to": "board:full[1..2]"})");
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void negotiatesSlots_data();
    void negotiatesSlots();
    void unknownSlotsAreNotEvaluated();
    void slotsAreSortedSlowestFirst();
    void narrowSlotsAreFound();
    void peerAccess_data();
    void peerAccess();
    void aPatchedDriverIsFasterThanStaging();
    void findsTheWayInAReplicatedFarm();
    void errors_data();
    void errors();
    void bothDirectionsAreEqual_data();
    void bothDirectionsAreEqual();
    void slowestWayIsTheNarrowSlot();
    void noWayIsSaid();
    void oneGpuHasNoWay();
    void unpluggedModulesLoseTheFabric_data();
    void unpluggedModulesLoseTheFabric();
    void slowestWayIsAsFindPathSays_data();
    void slowestWayIsAsFindPathSays();
};

void TestPaths::negotiatesSlots_data()
{
    QTest::addColumn<QByteArray>("board");
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QByteArray>("riser");
    QTest::addColumn<int>("generation");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<double>("gigabytesPerSecond");
    QTest::addColumn<QString>("limitedBy"); // a piece of it
    const auto row = [](const char *name, const char *board, const char *slot, const char *riser,
                        int generation, int lanes, double rate, const char *limitedBy) {
        QTest::newRow(name) << QByteArray(board) << QByteArray(slot) << QByteArray(riser)
                            << generation << lanes << rate << QString::fromUtf8(limitedBy);
    };
    row("straight in the slot", "slots", "full[1]", "", 4, 16, 27.727, "");
    row("on a gen4 ribbon", "slots", "full[1]", "riser_x16_gen4", 4, 16, 27.727, "");
    row("a newer slot changes nothing", "slots", "gen5", "", 4, 16, 27.727, "");
    row("on a gen3 ribbon", "slots", "full[1]", "riser_x16_gen3", 3, 16, 13.863, "the cable");
    row("in a slot x16 long, x4 wired", "slots", "wired4", "", 4, 4, 6.932, "x16 long, x4 wired");
    // TEST 1.2 of the engineering model.
    row("a gen3 ribbon in a slot x16 long, x4 wired", "slots", "wired4", "riser_x16_gen3", 3, 4,
        3.466, "x16 long, x4 wired");
    row("a gen2 x1 riser on a mining board", "asrock_h110_pro_btc", "slot_b[1]",
        "riser_x1_usb_gen2", 2, 1, 0.44, "the cable");
    row("the long slot of a mining board", "asrock_h110_pro_btc", "slot_a", "", 3, 16, 13.863,
        "slot_a");
}

void TestPaths::negotiatesSlots()
{
    QFETCH(const QByteArray, board);
    QFETCH(const QByteArray, slot);
    QFETCH(const QByteArray, riser);
    QFETCH(const int, generation);
    QFETCH(const int, lanes);
    QFETCH(const double, gigabytesPerSecond);
    QFETCH(const QString, limitedBy);
    for (const bool reversed : {false, true}) {
        const QByteArray one = "\"board:" + slot + "\"";
        const QByteArray other = "\"gpu:pcie\"";
        const Design design = test::farmOf(
            R"({"id": "board", "part": ")" + board + R"("}, {"id": "gpu", "part": "rtx-3090"})",
            R"({"from": )" + (reversed ? other : one) + R"(, "to": )" + (reversed ? one : other)
                + (riser.isEmpty() ? QByteArray() : R"(, "part": ")" + riser + "\"") + "}");
        const Report report = evaluate(design, catalog());
        for (const Finding &finding : report.findings)
            QVERIFY2(!finding.input, qPrintable(finding.message));
        QCOMPARE(report.slotLinks.size(), std::size_t(1));
        const SlotLink &link = report.slotLinks.front();
        QCOMPARE(link.generation, std::optional(generation));
        QCOMPARE(link.lanes, std::optional(lanes));
        QVERIFY2(isNear(link.bandwidth.value.si() / 1e9, gigabytesPerSecond),
                 qPrintable(QString::number(link.bandwidth.value.si())));
        QCOMPARE(link.component, QStringLiteral("gpu"));
        QVERIFY(isNear(link.shareOfNative, link.bandwidth.value.si() / 27.727e9, 0.001));
        QCOMPARE(link.limitedBy.isEmpty(), limitedBy.isEmpty());
        QVERIFY2(link.limitedBy.contains(limitedBy), qPrintable(link.limitedBy));
    }
}

void TestPaths::unknownSlotsAreNotEvaluated()
{
    const Report report = evaluate(
        test::farmOf(R"({"id": "board", "part": "slots"}, {"id": "gpu", "part": "unstated"})",
                     R"({"from": "gpu:pcie", "to": "board:unstated"})"),
        catalog());
    QVERIFY(report.slotLinks.empty());
    const auto entry = std::find_if(
        report.notEvaluated.begin(), report.notEvaluated.end(),
        [](const NotEvaluated &each) { return each.objects.contains(QStringLiteral("farm/gpu")); });
    QVERIFY(entry != report.notEvaluated.end());
}

void TestPaths::slotsAreSortedSlowestFirst()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "board", "part": "slots"}, {"id": "gpu", "part": "rtx-3090", "count": 3})",
            R"({"from": "gpu[1]:pcie", "to": "board:full[1]"},
               {"from": "gpu[2]:pcie", "to": "board:wired4", "part": "riser_x16_gen3"},
               {"from": "gpu[3]:pcie", "to": "board:wired4[1]", "off": true})"),
        catalog());
    QCOMPARE(report.slotLinks.size(), std::size_t(2));
    QVERIFY(report.slotLinks[0].bandwidth.value < report.slotLinks[1].bandwidth.value);
    QVERIFY(report.slotLinks[0].name.contains(QStringLiteral("farm/gpu[2]")));
}

void TestPaths::narrowSlotsAreFound()
{
    const Report report =
        evaluate(test::example(QStringLiteral("rig-4x3090-mining-x1.farm")), catalog());
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &each) {
        return each.rule == u"CON-04" && each.objects == QStringList{QStringLiteral("farm/gpu")}
               && each.message.contains(QStringLiteral("gen2 x1"));
    }));
    QCOMPARE(report.slotLinks.front().count, 4.0);
}

void TestPaths::peerAccess_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<int>("access");
    QTest::newRow("a card whose driver allows it") << pair("native") << int(PeerAccess::Native);
    QTest::newRow("a gaming card with the stock driver")
        << pair("rtx-4090") << int(PeerAccess::Staged);
    QTest::newRow("a card that only talks over its bridge")
        << pair("rtx-3090") << int(PeerAccess::Staged);
    QTest::newRow("a patched driver")
        << pair("rtx-4090", R"(, "p2p": "patched")") << int(PeerAccess::Patched);
    QTest::newRow("the user says native")
        << pair("rtx-4090", R"(, "p2p": "native")") << int(PeerAccess::Native);
    QTest::newRow("the user says staged")
        << pair("native", R"(, "p2p": "staged")") << int(PeerAccess::Staged);
    QTest::newRow("nobody knows") << test::farmOf(
        R"({"id": "board", "part": "slots"}, {"id": "gpu", "part": "unstated", "count": 2})",
        R"({"from": "gpu:pcie", "to": "board:full[1..2]"})")
                                  << int(PeerAccess::Staged);
    QTest::newRow("cards of two makers") << test::farmOf(
        R"({"id": "board", "part": "slots"}, {"id": "a", "part": "native"}, {"id": "gpu", "part": "other-maker"})",
        R"({"from": "a:pcie", "to": "board:full[1]"}, {"from": "gpu:pcie", "to": "board:full[2]"})")
                                         << int(PeerAccess::Staged);
}

void TestPaths::peerAccess()
{
    QFETCH(const Design, design);
    QFETCH(const int, access);
    const Report report = evaluate(design, catalog());
    QVERIFY(report.slowestPath);
    QCOMPARE(peerAccessName(report.slowestPath->p2p), peerAccessName(PeerAccess(access)));
    QVERIFY(!report.slowestPath->p2pReason.isEmpty());
    const bool warned =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [](const Finding &finding) { return finding.rule == u"BW-01"; });
    QCOMPARE(warned, PeerAccess(access) == PeerAccess::Staged);
}

void TestPaths::aPatchedDriverIsFasterThanStaging()
{
    const PathReport staged = path(pair("rtx-4090"), "farm/gpu[1]", "farm/gpu[2]");
    const PathReport patched =
        path(pair("rtx-4090", R"(, "p2p": "patched")"), "farm/gpu[1]", "farm/gpu[2]");
    QVERIFY(isNear(patched.bandwidth->value, 0.82 * 31.508e9)); // a peer copy over gen4
    // The staged share of the slot rate is 0.55.
    QVERIFY(isNear(staged.bandwidth->value, 0.55 * 27.727e9));
    QVERIFY(staged.bandwidth->from.contains(QStringLiteral("constant:p2p.staged_eta")));
    QVERIFY(!patched.bandwidth->from.contains(QStringLiteral("constant:p2p.staged_eta")));
}

void TestPaths::findsTheWayInAReplicatedFarm()
{
    const Design design = test::example(bigFarm);
    const PathReport far = path(design, "farm/rig[17]/gpu[3]", "farm/rig[99]/gpu[1]");
    QCOMPARE(far.from, QStringLiteral("farm/rig[17]/gpu[3]"));
    QCOMPARE(far.to, QStringLiteral("farm/rig[99]/gpu[1]"));
    QCOMPARE(far.p2p, PeerAccess::Network);
    // 100 Gb/s of the network card, 0.96 of it payload.
    QVERIFY(isNear(far.bandwidth->value, 12.5e9 * 0.96));
    // card, board, card, leaf, spine, leaf, card, board, card
    QCOMPARE(far.hops.size(), std::size_t(8));
    QVERIFY(far.hops.front().name.startsWith(QStringLiteral("farm/rig[17]/gpu[3]")));
    QVERIFY(far.hops.back().name.contains(QStringLiteral("farm/rig[99]/gpu[1]")));
    // The 17th rig is the first of the third leaf (8 of the near rigs each), the 99th stands at leaf 5.
    QVERIFY2(far.hops[2].name.contains(QStringLiteral("farm/leaf[3]")),
             qPrintable(far.hops[2].name));
    QVERIFY2(far.hops[5].name.contains(QStringLiteral("farm/leaf[5]")),
             qPrintable(far.hops[5].name));
    const PathReport sameLeaf = path(design, "farm/rig[17]/gpu[1]", "farm/rig[18]/gpu[1]");
    QCOMPARE(sameLeaf.hops.size(), std::size_t(6));
    const PathReport sameRig = path(design, "farm/rig[128]/gpu[1]", "farm/rig[128]/gpu[4]");
    QCOMPARE(sameRig.hops.size(), std::size_t(2));
    QCOMPARE(sameRig.p2p, PeerAccess::Staged);
}

void TestPaths::errors_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    const QString good = QStringLiteral("farm/rig[1]/gpu[1]");
    const auto row = [&](const char *name, const char *from) {
        QTest::newRow(name) << QString::fromUtf8(from) << good
                            << QStringLiteral("there is no GPU “%1”").arg(QString::fromUtf8(from));
    };
    row("nothing", "");
    row("only the farm", "farm");
    row("an assembly", "farm/rig[1]");
    row("a board", "farm/rig[1]/board");
    row("a switch", "farm/leaf[1]");
    row("a rig that is not there", "farm/rig[129]/gpu[1]");
    row("a rig with number 0", "farm/rig[0]/gpu[1]");
    row("a card that is not there", "farm/rig[1]/gpu[5]");
    row("a component that is not there", "farm/rig[1]/npu[1]");
    row("a number that is none", "farm/rig[one]/gpu[1]");
    row("a bracket that does not close", "farm/rig[1]/gpu[1");
    row("too deep", "farm/rig[1]/gpu[1]/die");
    row("a very large number", "farm/rig[99999999999999999999]/gpu[1]");
    QTest::newRow("the same card twice") << good << good << QStringLiteral("the same GPU");
    QTest::newRow("a wrong second end")
        << good << QStringLiteral("farm/spine[1]") << QStringLiteral("farm/spine[1]");
}

void TestPaths::errors()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, says);
    const Result<PathReport> found = findPath(test::example(bigFarm), catalog(), from, to);
    QVERIFY(!found);
    QVERIFY2(found.error().message.contains(says), qPrintable(found.error().message));
}

void TestPaths::bothDirectionsAreEqual_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *title, const char *name, const char *one, const char *other) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(one)
                             << QString::fromUtf8(other);
    };
    row("through the spine", "farm-128-rigs-leaf-spine.farm", "farm/rig[2]/gpu[1]",
        "farm/rig[127]/gpu[4]");
    row("in one rig", "farm-128-rigs-leaf-spine.farm", "farm/rig[2]/gpu[1]", "farm/rig[2]/gpu[4]");
    row("behind a chipset", "rig-4x3090-mining-x1.farm", "farm/gpu[1]", "farm/gpu[4]");
    row("across two sockets", "server-8x4090-48g.farm", "farm/gpu[1]", "farm/gpu[8]");
    row("on an NVLink mesh", "v100-sxm2-carrier.farm", "farm/gpu[1]", "farm/gpu[4]");
    row("between two makers", "ascend-910b-and-a100.farm", "farm/npu[1]", "farm/a100[8]");
    row("behind NVSwitch", "ascend-910b-and-a100.farm", "farm/a100[1]", "farm/a100[8]");
}

void TestPaths::bothDirectionsAreEqual()
{
    QFETCH(const QString, name);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const Design design = test::example(name);
    const Result<PathReport> there = findPath(design, catalog(), one, other);
    const Result<PathReport> back = findPath(design, catalog(), other, one);
    QVERIFY2(there, there ? "" : qPrintable(there.error().message));
    QVERIFY(back);
    QVERIFY(there->bandwidth && back->bandwidth);
    QCOMPARE(there->bandwidth->value, back->bandwidth->value);
    QCOMPARE(there->bandwidth->low, back->bandwidth->low);
    QCOMPARE(there->bandwidth->high, back->bandwidth->high);
    QCOMPARE(there->hops.size(), back->hops.size());
    QCOMPARE(there->p2p, back->p2p);
    QVERIFY(!there->limit.isEmpty());
}

void TestPaths::slowestWayIsTheNarrowSlot()
{
    const Report report = evaluate(
        test::farmOf(
            R"({"id": "board", "part": "slots"}, {"id": "gpu", "part": "native", "count": 4})",
            R"({"from": "gpu[1..3]:pcie", "to": "board:full[1..3]"},
               {"from": "gpu[4]:pcie", "to": "board:wired4", "part": "riser_x16_gen3"})"),
        catalog());
    QVERIFY(report.slowestPath);
    QVERIFY(report.slowestPath->from == u"farm/gpu[4]" || report.slowestPath->to == u"farm/gpu[4]");
    QVERIFY(isNear(report.slowestPath->bandwidth->value, 0.86 * 3.938e9));
    QVERIFY(report.slowestPath->limit.contains(QStringLiteral("farm/gpu[4]")));
    QVERIFY(report.slowestPath->limitReason.contains(QStringLiteral("gen3 x4")));
    QVERIFY2(report.headline.contains(QStringLiteral("gpu")), qPrintable(report.headline));
    QVERIFY(!report.headlineObjects.isEmpty());
}

void TestPaths::noWayIsSaid()
{
    const Design design = test::farmOf(
        R"({"id": "board", "part": "slots", "count": 2}, {"id": "gpu", "part": "native", "count": 2})",
        R"({"from": "gpu[1]:pcie", "to": "board[1]:full[1]"}, {"from": "gpu[2]:pcie", "to": "board[2]:full[1]"})");
    const Report report = evaluate(design, catalog());
    QVERIFY(!report.slowestPath);
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding &each) {
        return each.rule == u"CON-09"
               && each.objects
                      == QStringList{QStringLiteral("farm/gpu[1]"), QStringLiteral("farm/gpu[2]")};
    }));
    const PathReport none = path(design, "farm/gpu[1]", "farm/gpu[2]");
    QVERIFY(none.hops.empty());
    QVERIFY(!none.bandwidth);
    QCOMPARE(none.p2p, PeerAccess::None);
    QVERIFY(!none.p2pReason.isEmpty());
}

void TestPaths::oneGpuHasNoWay()
{
    const Report report = evaluate(test::farmOf(R"({"id": "gpu", "part": "rtx-3090"})"), catalog());
    QVERIFY(!report.slowestPath);
    QVERIFY(!report.headline.isEmpty());
    for (const Finding &finding : report.findings)
        QVERIFY(finding.rule != u"CON-09");
}

void TestPaths::unpluggedModulesLoseTheFabric_data()
{
    QTest::addColumn<QByteArray>("board");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("first");  // sockets of modules 1 and 2
    QTest::addColumn<QByteArray>("second"); // of 3 and 4
    const auto row = [](const char *name, const char *board, const char *module, const char *first,
                        const char *second) {
        QTest::newRow(name) << QByteArray(board) << QByteArray(module) << QByteArray(first)
                            << QByteArray(second);
    };
    row("a mesh", "supermicro_aom_sxmv", "v100-sxm2-32g", "socket_a[1..2]", "socket_b[1..2]");
    row("a cube mesh", "nvidia_dgx1_v100", "v100-sxm2-32g", "socket[1..2]", "socket[3..4]");
    row("NVSwitch", "nvidia_dgx_a100", "a100-sxm-80g", "socket[1..2]", "socket[3..4]");
}

/// The links of a fabric belong to the sockets: a module whose cable is off or gone has none, its neighbours keep theirs.
void TestPaths::unpluggedModulesLoseTheFabric()
{
    QFETCH(const QByteArray, board);
    QFETCH(const QByteArray, module);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const auto design = [&](const QByteArray &rest) {
        return test::farmOf(R"({"id": "board", "part": ")" + board
                                + R"("}, {"id": "gpu", "count": 4, "part": ")" + module + "\"}",
                            R"({"from": "gpu[1..2]:module", "to": "board:)" + first + "\"}" + rest);
    };
    const QByteArray plug = R"(, {"from": "gpu[3..4]:module", "to": "board:)" + second + "\"";
    const Design whole = design(plug + "}");
    const PathReport kept = path(whole, "farm/gpu[1]", "farm/gpu[2]");
    QVERIFY(kept.bandwidth);
    QVERIFY(path(whole, "farm/gpu[1]", "farm/gpu[3]").bandwidth);
    QVERIFY(path(whole, "farm/gpu[3]", "farm/gpu[4]").bandwidth);
    for (const Design &part : {design(plug + ", \"off\": true}"), design({})}) {
        const PathReport still = path(part, "farm/gpu[1]", "farm/gpu[2]");
        QCOMPARE(still.hops.size(), kept.hops.size());
        QCOMPARE(still.bandwidth->value, kept.bandwidth->value);
        for (const char *from : {"farm/gpu[1]", "farm/gpu[3]"}) {
            const PathReport none = path(part, from, "farm/gpu[4]");
            QVERIFY(none.hops.empty());
            QVERIFY(!none.bandwidth);
        }
    }
}

void TestPaths::slowestWayIsAsFindPathSays_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestPaths::slowestWayIsAsFindPathSays()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const Report report = evaluate(design, catalog());
    QVERIFY(report.slowestPath);
    const Result<PathReport> same =
        findPath(design, catalog(), report.slowestPath->from, report.slowestPath->to);
    QVERIFY2(same, same ? "" : qPrintable(same.error().message));
    QCOMPARE(same->bandwidth->value, report.slowestPath->bandwidth->value);
    QCOMPARE(same->limit, report.slowestPath->limit);
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
