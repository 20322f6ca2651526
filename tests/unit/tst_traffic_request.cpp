// What a design asks of its network: paths that name GPUs, ranges, and what names nothing.
#include "model/study/traffic_request.h"
#include "tests/support/network.h"

#include <QTest>

using namespace nongjang;

namespace {

/// Two nodes of four cards on one switch.
const Design &plainDesign()
{
    static const Design design = test::oneSwitch(2, 4, 1);
    return design;
}

struct Resolved
{
    explicit Resolved(const QByteArray &traffic)
        : farm(test::oneSwitch(2, 4, 1, traffic))
        , request(resolveTraffic(farm.graph, findings))
    {}

    [[nodiscard]] QStringList names(const std::vector<NodeIndex> &nodes) const
    {
        QStringList result;
        for (const NodeIndex node : nodes)
            result << farm.graph.nodeName(node);
        return result;
    }

    test::DrawnFarm farm;
    std::vector<Finding> findings;
    TrafficRequest request;
};

/// Paths "farm/node[1]/gpu[2]" from "1.2", separated by blanks.
QStringList expanded(const char *texts)
{
    QStringList paths;
    for (const QString &text : QString::fromLatin1(texts).split(u' '))
        paths << QStringLiteral("farm/node[%1]/gpu[%2]")
                     .arg(text.section(u'.', 0, 0), text.section(u'.', 1));
    return paths;
}

} // namespace

class TestTrafficRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAsked();
    void values();
    void members_data();
    void members();
    void ringAndMatrixAndRoutes();
    void wrongOnesAreFindings_data();
    void wrongOnesAreFindings();
    void fewerThanTwoGpusExchangeNothing();
    void wrongNamesAreSaidWithoutTraffic();
    void onlyThoseThatTakePartCount();
};

void TestTrafficRequest::nothingAsked()
{
    const Resolved resolved("{}");
    QVERIFY(resolved.findings.empty());
    QCOMPARE(resolved.request.pattern, QStringLiteral("ring_allreduce"));
    QCOMPARE(resolved.request.message, 1073741824.0);
    QCOMPARE(resolved.request.launch.si(), 0.0);
    QCOMPARE(resolved.request.shift, 0);
    QVERIFY(!resolved.request.isHashed);
    QVERIFY(resolved.request.members.gpus.empty());
    QVERIFY(resolved.request.members.ring.empty());
    QVERIFY(resolved.request.matrix.empty());
}

void TestTrafficRequest::values()
{
    const Resolved resolved(
        R"({"pattern": "shift", "message": "64 MiB", "launch": "25 us", "shift": 3, "routing": "hashed"})");
    QVERIFY(resolved.findings.empty());
    QCOMPARE(resolved.request.pattern, QStringLiteral("shift"));
    QCOMPARE(resolved.request.message, 67108864.0);
    QCOMPARE(resolved.request.launch.si(), 25e-6);
    QCOMPARE(resolved.request.shift, 3);
    QVERIFY(resolved.request.isHashed);
}

void TestTrafficRequest::members_data()
{
    QTest::addColumn<QByteArray>("gpus");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &gpus, const char *texts) {
        QTest::newRow(name) << gpus << expanded(texts);
    };
    const char *all = "1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4";
    row("one", R"("farm/node[1]/gpu[2]")", "1.2");
    row("one without farm", R"("node[1]/gpu[2]")", "1.2");
    row("a node", R"("farm/node[2]")", "2.1 2.2 2.3 2.4");
    row("all nodes", R"("node")", all);
    row("the farm", R"("farm")", all);
    row("a range of GPUs", R"("node[1]/gpu[2..3]")", "1.2 1.3");
    row("ranges at both levels", R"("node[1..2]/gpu[3..4]")", "1.3 1.4 2.3 2.4");
    row("a range beyond the end", R"("node[2..9]/gpu[4..9]")", "2.4");
    row("several", R"("node[2]/gpu[1]", "node[1]/gpu[1]")", "2.1 1.1");
    row("the cards of one component in all nodes", R"("node[1]/gpu", "node[2]/gpu[1]")",
        "1.1 1.2 1.3 1.4 2.1");
}

void TestTrafficRequest::members()
{
    QFETCH(const QByteArray, gpus);
    QFETCH(const QStringList, expected);
    const Resolved resolved("{\"gpus\": [" + gpus + "]}");
    QVERIFY2(resolved.findings.empty(),
             resolved.findings.empty() ? "" : qPrintable(resolved.findings.front().message));
    QCOMPARE(resolved.names(resolved.request.members.gpus), expected);
}

void TestTrafficRequest::ringAndMatrixAndRoutes()
{
    const Resolved resolved(
        R"({"ring": ["farm/node[2]/gpu[1]", "farm/node[1]/gpu[4]"],
            "matrix": [{"from": "farm/node[1]/gpu[1]", "to": "farm/node[2]/gpu[1]", "size": "3 MB"}],
            "routes": [{"from": "farm/node[1]/gpu[1]", "to": "farm/node[2]/gpu[1]", "via": ["farm/switch", "farm/node[2]/nic"]}]})");
    QVERIFY(resolved.findings.empty());
    QCOMPARE(resolved.names(resolved.request.members.ring), expanded("2.1 1.4"));
    QCOMPARE(resolved.request.matrix.size(), std::size_t(1));
    QCOMPARE(resolved.names({resolved.request.matrix[0].from, resolved.request.matrix[0].to}),
             expanded("1.1 2.1"));
    QCOMPARE(resolved.request.matrix[0].bytes, 3e6);
    QCOMPARE(resolved.request.members.routes.size(), std::size_t(1));
    QCOMPARE(resolved.request.members.routes.begin()->second.size(), std::size_t(2));
}

void TestTrafficRequest::wrongOnesAreFindings_data()
{
    QTest::addColumn<QByteArray>("traffic");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &traffic, const char *says) {
        QTest::newRow(name) << traffic << QString::fromUtf8(says);
    };
    row("an unknown pattern", R"({"pattern": "gossip"})", "no traffic pattern “gossip”");
    row("a GPU that is not there", R"({"gpus": ["farm/node[3]"]})",
        "name farm/node[3], which holds no accelerator");
    row("a range of none", R"({"gpus": ["node[5..7]"]})", "which holds no accelerator");
    row("a range backwards", R"({"gpus": ["node[2..1]"]})", "which holds no accelerator");
    row("a part of a name", R"({"gpus": ["farm/nod"]})", "which holds no accelerator");
    row("no accelerator inside", R"({"gpus": ["switch"]})", "which holds no accelerator");
    row("letters that mean something to a search", R"({"gpus": ["farm/.*"]})",
        "which holds no accelerator");
    row("the ring over a switch", R"({"ring": ["farm/switch"]})",
        "name farm/switch, which is no accelerator");
    row("the ring over nothing", R"({"ring": ["farm/node[1]/gpu[5]"]})",
        "name farm/node[1]/gpu[5], which is not in the farm");
    row("an empty entry", R"({"gpus": [" "]})", "has an empty entry");
    row("an empty path", R"({"ring": ["farm/"]})", "which is not in the farm");
    row("a sender that is not there",
        R"({"matrix": [{"from": "farm/x", "to": "farm/node[1]/gpu[1]", "size": "1 B"}]})",
        "name farm/x, which is not in the farm");
    row("a receiver that computes nothing",
        R"({"matrix": [{"from": "farm/node[1]/gpu[1]", "to": "farm/node[1]/nic", "size": "1 B"}]})",
        "which is no accelerator");
    row("to itself",
        R"({"matrix": [{"from": "farm/node[1]/gpu[1]", "to": "farm/node[1]/gpu[1]", "size": "1 B"}]})",
        "farm/node[1]/gpu[1] sends to itself in the traffic matrix");
    row("a route over nothing",
        R"({"routes": [{"from": "farm/node[1]/gpu[1]", "to": "farm/node[2]/gpu[1]", "via": ["farm/spine"]}]})",
        "name farm/spine, which is not in the farm");
}

void TestTrafficRequest::wrongOnesAreFindings()
{
    QFETCH(const QByteArray, traffic);
    QFETCH(const QString, says);
    const Resolved resolved(traffic);
    QCOMPARE(resolved.findings.size(), std::size_t(1));
    const Finding &finding = resolved.findings.front();
    QCOMPARE(finding.rule, QStringLiteral("INP-07"));
    QCOMPARE(finding.severity, Severity::Error);
    QVERIFY(finding.input);
    QVERIFY2(finding.message.contains(says), qPrintable(finding.message));
    // What is wrong is left out; the rest is evaluated.
    QVERIFY(resolved.request.matrix.empty());
    QVERIFY(resolved.request.members.ring.empty());
    QVERIFY(resolved.request.members.routes.empty());
    QVERIFY(
        test::patternIn(test::networkReport(test::oneSwitch(2, 4, 1, traffic)), "ring_allreduce"));
}

void TestTrafficRequest::fewerThanTwoGpusExchangeNothing()
{
    const Report report =
        test::networkReport(test::oneSwitch(2, 4, 1, R"({"gpus": ["node[1]/gpu[1]"]})"));
    QVERIFY(report.patterns.empty());
    QVERIFY(report.bottlenecks.empty());
    QVERIFY(!report.headline.isEmpty());
}

/// Four cards of one node leave the network alone: the slots limit, not the one network card.
void TestTrafficRequest::wrongNamesAreSaidWithoutTraffic()
{
    const Report report =
        test::networkReport(test::oneSwitch(1, 1, 1, R"({"gpus": ["farm/nobody"]})"));
    QVERIFY(std::any_of(report.findings.begin(), report.findings.end(),
                        [](const Finding &finding) { return finding.rule == u"INP-07"; }));
}

void TestTrafficRequest::onlyThoseThatTakePartCount()
{
    const Report all = test::networkReport(plainDesign());
    const Report some = test::networkReport(test::oneSwitch(2, 4, 1, R"({"gpus": ["node[1]"]})"));
    for (const Finding &finding : all.findings)
        QVERIFY2(!finding.input, qPrintable(finding.message));
    QCOMPARE(all.ringOrder.size(), 8);
    QCOMPARE(some.ringOrder, expanded("1.1 1.2 1.3 1.4"));
    QVERIFY(test::isNear(test::busbwOf(some, "ring_allreduce"), test::collectiveGen5));
    QVERIFY(test::isNear(test::busbwOf(all, "ring_allreduce"), test::cable));
}

QTEST_GUILESS_MAIN(TestTrafficRequest)
#include "tst_traffic_request.moc"
