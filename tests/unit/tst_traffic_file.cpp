// The "traffic" object of a farm file: read, written back as it was, and what is wrong with it said in place.
#include "model/io/farm_file.h"

#include <QTest>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("a.farm");

Result<LoadedDesign> parse(const QByteArray &traffic)
{
    return parseFarm("{\"format\": 1,\n\"traffic\": " + traffic + ",\n\"farm\": {}}", fileName);
}

const QByteArray everyKey = R"({
  "format": 1,
  "traffic": {
    "pattern": "matrix",
    "message": "64 MiB",
    "launch": "25 µs",
    "shift": 3,
    "routing": "hashed",
    "gpus": [
      "farm/rig[1]",
      "rig[2]/gpu[1..2]"
    ],
    "ring": [
      "farm/rig[1]/gpu[2]",
      "farm/rig[1]/gpu[1]"
    ],
    "matrix": [
      {"from": "farm/rig[1]/gpu[1]", "to": "farm/rig[1]/gpu[2]", "size": "1 GB"},
      {"from": "농장/가", "to": "b", "size": "0.5 kB", "x-why": [1,2]}
    ],
    "routes": [
      {"from": "farm/rig[1]/gpu[1]", "to": "farm/rig[2]/gpu[1]", "via": ["farm/switch[1]", "farm/switch[2]"]},
      {"from": "a", "to": "b", "via": [], "x-note": "empty"}
    ],
    "x-ours": {"b":1,"a":null}
  },
  "farm": {
    "components": [
    ],
    "cables": [
    ]
  }
}
)";

} // namespace

class TestTrafficFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsReadAndWritten();
    void whatIsUsualIsNotWritten_data();
    void whatIsUsualIsNotWritten();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void accepted_data();
    void accepted();
};

void TestTrafficFile::everyKeyIsReadAndWritten()
{
    const Result<LoadedDesign> loaded = parseFarm(everyKey, fileName);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    const TrafficSettings &traffic = loaded->design.traffic;
    QCOMPARE(traffic.pattern, QStringLiteral("matrix"));
    QCOMPARE(traffic.message->value, 67108864.0);
    QCOMPARE(traffic.message->text, QStringLiteral("64 MiB"));
    QCOMPARE(traffic.launch->value, 25e-6);
    QCOMPARE(*traffic.shift, 3);
    QVERIFY(traffic.isHashed);
    QCOMPARE(traffic.gpus.size(), 2);
    QCOMPARE(traffic.ring.front(), QStringLiteral("farm/rig[1]/gpu[2]"));
    QCOMPARE(traffic.matrix.size(), 2);
    QCOMPARE(traffic.matrix[1].from, QStringLiteral("농장/가"));
    QCOMPARE(traffic.matrix[1].size.value, 500.0);
    QCOMPARE(traffic.matrix[1].unknown.entries.size(), 1);
    QCOMPARE(traffic.routes[0].via.size(), 2);
    QVERIFY(traffic.routes[1].via.isEmpty());
    QCOMPARE(traffic.unknown.entries.front().first, QStringLiteral("x-ours"));

    const QByteArray written = writeFarm(loaded->design);
    const QList<QByteArray> expected = everyKey.split('\n');
    const QList<QByteArray> found = written.split('\n');
    for (qsizetype i = 0; i < std::min(expected.indexOf("  },"), found.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    const Result<LoadedDesign> again = parseFarm(written, fileName);
    QVERIFY(again && again->design == loaded->design);
    QCOMPARE(writeFarm(again->design), written);
}

void TestTrafficFile::whatIsUsualIsNotWritten_data()
{
    QTest::addColumn<QByteArray>("traffic");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("the ideal routing") << QByteArray(R"({"routing": "ideal"})");
    QTest::newRow("empty lists") << QByteArray(
        R"({"gpus": [], "ring": [], "matrix": [], "routes": []})");
    QTest::newRow("an empty pattern") << QByteArray(R"({"pattern": ""})");
}

void TestTrafficFile::whatIsUsualIsNotWritten()
{
    QFETCH(const QByteArray, traffic);
    const Result<LoadedDesign> loaded = parse(traffic);
    QVERIFY(loaded);
    QVERIFY(loaded->design.traffic == TrafficSettings());
    QVERIFY(!writeFarm(loaded->design).contains("traffic"));
}

void TestTrafficFile::wrongValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("traffic");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &traffic, const char *says) {
        QTest::newRow(name) << traffic << QString::fromUtf8(says);
    };
    const char *size = "expected a size such as \"1 GiB\"";
    row("no object", R"("all_to_all")", "/traffic: expected an object");
    row("a list", "[]", "/traffic: expected an object");
    row("pattern as a number", R"({"pattern": 1})", "/traffic/pattern: expected text");
    row("message as a number", R"({"message": 1024})", "/traffic/message: ");
    row("message of another kind", R"({"message": "1 GB/s"})", "/traffic/message: ");
    row("message zero", R"({"message": "0 B"})", size);
    row("message negative", R"({"message": "-1 MiB"})", size);
    row("message beyond measure", R"({"message": "1e30 B"})", size);
    row("launch of another kind", R"({"launch": "25 W"})", "/traffic/launch: ");
    row("launch zero", R"({"launch": "0 s"})", "/traffic/launch: expected a time such as");
    row("launch negative", R"({"launch": "-5 s"})", "/traffic/launch: expected a time such as");
    row("shift zero", R"({"shift": 0})", "/traffic/shift: expected a whole number from 1");
    row("shift negative", R"({"shift": -1})", "/traffic/shift: ");
    row("shift a fraction", R"({"shift": 1.5})", "/traffic/shift: ");
    row("shift as text", R"({"shift": "1"})", "/traffic/shift: ");
    row("shift huge", R"({"shift": 99999999999})", "/traffic/shift: ");
    row("unknown routing", R"({"routing": "adaptive"})",
        "/traffic/routing: expected ideal or hashed");
    row("routing as a flag", R"({"routing": true})", "/traffic/routing: expected text");
    row("gpus as text", R"({"gpus": "farm"})", "/traffic/gpus: ");
    row("gpus with a number", R"({"gpus": ["farm", 1]})", "/traffic/gpus");
    row("ring with an object", R"({"ring": [{}]})", "/traffic/ring");
    row("matrix as an object", R"({"matrix": {}})", "/traffic/matrix: expected an array");
    row("matrix of texts", R"({"matrix": ["a"]})", "/traffic/matrix/0: expected an object");
    row("a sender missing", R"({"matrix": [{"to": "b", "size": "1 B"}]})",
        "/traffic/matrix/0/from: this key is missing");
    row("a receiver missing", R"({"matrix": [{"from": "b", "size": "1 B"}]})",
        "/traffic/matrix/0/to: this key is missing");
    row("a size missing", R"({"matrix": [{"from": "a", "to": "b"}]})", size);
    row("a size of zero", R"({"matrix": [{"from": "a", "to": "b", "size": "0 B"}]})", size);
    row("a size as number", R"({"matrix": [{"from": "a", "to": "b", "size": 5}]})",
        "/traffic/matrix/0/size: ");
    row("the second entry", R"({"matrix": [{"from": "a", "to": "b", "size": "1 B"}, 1]})",
        "/traffic/matrix/1: expected an object");
    row("a route from nowhere", R"({"routes": [{"to": "b", "via": ["c"]}]})",
        "/traffic/routes/0/from: this key is missing");
    row("a route to nowhere", R"({"routes": [{"from": "a", "via": ["c"]}]})",
        "/traffic/routes/0/to: this key is missing");
    row("via as text", R"({"routes": [{"from": "a", "to": "b", "via": "c"}]})",
        "/traffic/routes/0/via: ");
    row("a key twice", R"({"shift": 1, "shift": 2})", "“shift” occurs twice");
}

void TestTrafficFile::wrongValuesAreRefused()
{
    QFETCH(const QByteArray, traffic);
    QFETCH(const QString, says);
    const Result<LoadedDesign> loaded = parse(traffic);
    QVERIFY(!loaded);
    const QString &message = loaded.error().message;
    QVERIFY2(message.startsWith(QStringLiteral("a.farm:2:")), qPrintable(message));
    QVERIFY2(message.contains(says), qPrintable(message));
}

void TestTrafficFile::accepted_data()
{
    QTest::addColumn<QByteArray>("traffic");
    QTest::newRow("a pattern that nobody knows") << QByteArray(R"({"pattern": "gossip"})");
    QTest::newRow("paths that name nothing") << QByteArray(R"({"gpus": ["nowhere", ""]})");
    QTest::newRow("the largest message") << QByteArray(R"({"message": "1e18 B"})");
    QTest::newRow("sends to itself")
        << QByteArray(R"({"matrix": [{"from": "a", "to": "a", "size": "1 B"}]})");
    QTest::newRow("the same route twice") << QByteArray(
        R"({"routes": [{"from": "a", "to": "b", "via": ["c"]}, {"from": "a", "to": "b", "via": []}]})");
}

void TestTrafficFile::accepted()
{
    QFETCH(const QByteArray, traffic);
    const Result<LoadedDesign> loaded = parse(traffic);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    const QByteArray written = writeFarm(loaded->design);
    const Result<LoadedDesign> again = parseFarm(written, fileName);
    QVERIFY(again && again->design == loaded->design);
}

QTEST_GUILESS_MAIN(TestTrafficFile)
#include "tst_traffic_file.moc"
