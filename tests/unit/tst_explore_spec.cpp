// Specifications of explorations: what they say, that errors name the place, and that they are written as they are read.
#include "model/explore/explore_figures.h"
#include "model/explore/explore_space.h"

#include <QTest>

#include <random>
#include <set>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QByteArray &parameters, const QByteArray &more = {})
{
    return "{\"format\": 1, \"design\": \"a.farm\", " + more + "\"parameters\": [\n" + parameters
           + "]}";
}

const QByteArray part =
    R"({"name": "card", "set": "part", "of": "farm/gpu", "values": ["a", "b", "c"]})";
const QByteArray limit =
    R"({"name": "limit", "set": "figure", "of": ["farm/gpu", "farm/gpu2"], "key": "power_limit", "from": "200 W", "to": "0.3 kW", "step": "25 W"})";
const QByteArray factor =
    R"({"name": "price", "set": "price_factor", "category": "gpu", "from": 0.5, "to": 2, "points": 3, "scale": "log"})";

ExploreSpec spec(const QByteArray &text)
{
    const Result<ExploreSpec> result = readExploreSpec(text, u"a.json"_s);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

QStringList texts(const ExploreParameter &parameter)
{
    QStringList list;
    for (const ExploreValue &value : parameter.values)
        list << value.text;
    return list;
}

QStringList row(const ExploreSpace &space, qint64 number)
{
    QStringList list;
    for (const ExploreValue *value : space.values(number))
        list << value->text;
    return list;
}

} // namespace

class TestExploreSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void errors_data();
    void errors();
    void isWrittenAsRead_data();
    void isWrittenAsRead();
    void mutilatedTextsNeverCrash();
    void rowsAreAllCombinations();
    void samplesAreSpread();
    void samplesAreTheSameEverywhere();
};

void TestExploreSpec::reads()
{
    const ExploreSpec read =
        spec(file(part + ',' + limit + ',' + factor,
                  R"("keep": [{"figure": "power.wall_peak", "at_most": "3 kW"}],)"));
    QCOMPARE(read.design, u"a.farm"_s);
    QCOMPARE(read.parameters.size(), std::size_t(3));
    QCOMPARE(read.parameters[1].of, (QStringList{u"farm/gpu"_s, u"farm/gpu2"_s}));
    QCOMPARE(texts(read.parameters[1]),
             (QStringList{u"200 W"_s, u"225 W"_s, u"250 W"_s, u"275 W"_s, u"300 W"_s}));
    QCOMPARE(texts(read.parameters[2]), (QStringList{u"0.5"_s, u"1"_s, u"2"_s}));
    QCOMPARE(read.keep.front().high, 3000.0);
    QCOMPARE(read.columns, defaultExploreColumns());
}

void TestExploreSpec::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    const auto one = [](const char *rest) {
        return file(QByteArray("{\"name\": \"p\", ") + rest + "}");
    };
    row("nothing", "", "is empty");
    row("no format", R"({"design": "a", "parameters": []})", "/format: ");
    row("newer", R"({"format": 2})", "a.json:1:13: /format: ");
    row("no base", R"({"format": 1, "parameters": []})", "/design: ");
    row("two bases",
        R"({"format": 1, "design": "a", "template": {"id": "star"}, "parameters": []})",
        "/design: ");
    row("no parameters", file(""), "/parameters: ");
    row("a number for a parameter", file("0"), "a.json:2:2: /parameters/0: expected an object");
    row("a text for a parameter", file("\"a\""), "/parameters/0: expected an object");
    row("unknown key", file(part, R"("colour": 1,)"), "/colour: ");
    row("unknown kind", one(R"("set": "shape", "values": [1])"),
        "a.json:2:28: /parameters/0/set: ");
    row("twice", file(part + ',' + part), "“card” is already used");
    row("no object", one(R"("set": "count", "values": [1])"), "/parameters/0/of: ");
    row("object of a site", one(R"("set": "site", "key": "pue", "of": "farm/a", "values": [1])"),
        "/parameters/0/of: ");
    row("unknown figure",
        one(R"("set": "figure", "of": "farm/a", "key": "colour", "values": ["1 W"])"),
        "“colour” is no figure");
    row("wrong unit",
        one(R"("set": "figure", "of": "farm/a", "key": "power_limit", "values": ["1 V"])"),
        "/parameters/0/values: value 1: ");
    row("bare watts",
        one(R"("set": "figure", "of": "farm/a", "key": "power_limit", "values": [250])"),
        "value 1: expected text with a number in W");
    row("count of zero", one(R"("set": "count", "of": "farm/a", "values": [0])"),
        "whole number from 1");
    row("half a count", one(R"("set": "count", "of": "farm/a", "values": [1.5])"), "whole number");
    row("value twice", one(R"("set": "count", "of": "farm/a", "values": [1, 1])"),
        "“1” is there twice");
    row("no values", one(R"("set": "count", "of": "farm/a")"),
        "/parameters/0/values: a parameter has either");
    row("both", one(R"("set": "count", "of": "farm/a", "values": [1], "from": 1, "to": 2)"),
        "either");
    row("span of parts", one(R"("set": "part", "of": "farm/a", "from": 1, "to": 2)"),
        "takes \"values\"");
    row("no step", one(R"("set": "site", "key": "pue", "from": 1, "to": 2)"),
        "\"step\" or \"points\"");
    row("backwards", one(R"("set": "count", "of": "farm/a", "from": 3, "to": 2)"),
        "the smaller first");
    row("step of nothing", one(R"("set": "site", "key": "pue", "from": 1, "to": 2, "step": 0)"),
        "/parameters/0/step: ");
    row("too many steps", one(R"("set": "site", "key": "pue", "from": 1, "to": 2, "step": 1e-9)"),
        "more than 100000 values");
    row("PUE below one", one(R"("set": "site", "key": "pue", "values": [0.5])"), "out of range");
    row("unknown field", one(R"("set": "site", "key": "colour", "values": [1])"),
        "expected one of tariff");
    row("pattern", one(R"("set": "cable_pattern", "of": "farm/a:b", "values": ["star"])"),
        "full-mesh");
    row("prices of cables", one(R"("set": "price_factor", "category": "cable", "values": [1])"),
        "priced by their length");
    row("prices of nothing", one(R"("set": "price_factor", "values": [1])"),
        "\"part\" or of a \"category\"");
    row("log from zero",
        one(R"("set": "figure", "of": "farm/a", "key": "power_limit", "from": "0 W", "to": "1 W", "points": 2, "scale": "log")"),
        "starts above zero");
    row("no template", one(R"("set": "template", "key": "radix", "values": [4])"),
        "the base is no template");
    row("too many rows", file([] {
            QByteArrayList many;
            for (int i = 0; i < 4; ++i)
                many << QByteArray(
                    "{\"name\": \"p" + QByteArray::number(i)
                    + R"(", "set": "count", "of": "farm/a", "from": 1, "to": 1000})");
            return many.join(',');
        }()),
        "take samples");
    row("column", file(part, R"("columns": ["power.colour"],)"), "/columns: “power.colour”");
    row("limit", file(part, R"("keep": [{"figure": "power.wall_peak"}],)"),
        "\"at_least\", \"at_most\"");
    row("limit unit", file(part, R"("keep": [{"figure": "power.wall_peak", "at_most": "3 V"}],)"),
        "/keep/0/at_most: ");
    row("sample", file(part, R"("sample": {"method": "best", "count": 3},)"), "/sample/method: ");
    row("no count", file(part, R"("sample": {"method": "random"},)"), "/sample/count: ");
}

void TestExploreSpec::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const Result<ExploreSpec> result = readExploreSpec(text, u"a.json"_s);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    QVERIFY(result.error().message.startsWith(u"a.json"_s));
}

void TestExploreSpec::isWrittenAsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all combinations") << file(part + ',' + limit + ',' + factor, R"("name": "n",)");
    QTest::newRow("samples") << file(
        R"({"name": "p", "set": "site", "key": "tariff", "from": "0.1 USD/kWh", "to": "0.3 USD/kWh", "scale": "log"},
           {"name": "q", "set": "price_factor", "part": "x", "values": [0.25, 1, 4]},
           {"name": "r", "set": "cable_length", "of": "farm/a:b", "values": ["2 m", "0.5 m"]})",
        R"("sample": {"method": "random", "count": 9, "seed": 4}, "ranges": true,
           "keep": [{"figure": "cost.tco", "at_most": "9000 USD"}, {"figure": "counts.gpu", "at_least": 4}],)");
    QTest::newRow("template")
        << R"({"format": 1, "template": {"id": "torus", "numbers": {"dims": "4x4"}, "rate": "100 Gb/s", "node": "a.farm#rig"},
               "parameters": [{"name": "d", "set": "template", "key": "dims", "values": ["4x4", "8x8"]},
                              {"name": "n", "set": "template", "key": "n", "from": 1, "to": 3}], "columns": ["cost.tco"]})"_qba;
}

void TestExploreSpec::isWrittenAsRead()
{
    QFETCH(QByteArray, text);
    const ExploreSpec read = spec(text);
    QCOMPARE(spec(writeExploreSpec(read)), read);
}

void TestExploreSpec::mutilatedTextsNeverCrash()
{
    const QByteArray text = file(part + ',' + limit + ',' + factor);
    std::mt19937 dice(5);
    for (int i = 0; i < 3000; ++i) {
        QByteArray damaged = text;
        for (auto k = dice() % 6; k < 6; ++k)
            damaged[qsizetype(dice() % unsigned(damaged.size()))] = char(dice() % 256);
        (void)readExploreSpec(damaged, u"a.json"_s);
        (void)readExploreSpec(text.left(qsizetype(dice() % unsigned(text.size()))), u"a.json"_s);
    }
}

void TestExploreSpec::rowsAreAllCombinations()
{
    // What leaves the network as it is varies fastest, wherever it stands.
    const ExploreSpace space(spec(file(factor + ',' + part + ',' + limit)));
    QCOMPARE(space.size(), qint64(45));
    std::set<QStringList> seen;
    for (qint64 i = 0; i < space.size(); ++i)
        seen.insert(row(space, i));
    QCOMPARE(seen.size(), std::size_t(45));
    QCOMPARE(row(space, 0), (QStringList{u"0.5"_s, u"a"_s, u"200 W"_s}));
    QCOMPARE(row(space, 1), (QStringList{u"1"_s, u"a"_s, u"200 W"_s}));
    QCOMPARE(row(space, 3), (QStringList{u"0.5"_s, u"a"_s, u"225 W"_s}));
    QCOMPARE(row(space, 15), (QStringList{u"0.5"_s, u"b"_s, u"200 W"_s}));
    QCOMPARE(space.endOfNetwork(0), qint64(15));
    QCOMPARE(space.endOfNetwork(15), qint64(30));
    QCOMPARE(space.endOfNetwork(44), qint64(45));
}

void TestExploreSpec::samplesAreSpread()
{
    const QByteArray text =
        file(part + R"(,{"name": "p", "set": "site", "key": "pue", "from": 1, "to": 2})",
             R"("sample": {"method": "latin-hypercube", "count": 30},)");
    const ExploreSpace space(spec(text));
    QCOMPARE(space.size(), qint64(30));
    QMap<QString, int> parts;
    std::set<int> strata;
    for (qint64 i = 0; i < 30; ++i) {
        const auto values = space.values(i);
        ++parts[values[0]->text];
        strata.insert(int((values[1]->number - 1.0) * 30.0));
    }
    QCOMPARE(parts.values(), (QList<int>{10, 10, 10}));
    QCOMPARE(strata.size(), std::size_t(30));
    QCOMPARE(space.endOfNetwork(0), qint64(10));
    QCOMPARE(space.endOfNetwork(9), qint64(10));
}

void TestExploreSpec::samplesAreTheSameEverywhere()
{
    const QByteArray text =
        file(R"({"name": "p", "set": "site", "key": "pue", "from": 1, "to": 2})",
             R"("sample": {"method": "random", "count": 3, "seed": 7},)");
    const ExploreSpace space(spec(text));
    // The first numbers of MT19937-64 with this seed, from another program.
    QCOMPARE((QStringList{row(space, 0).first(), row(space, 1).first(), row(space, 2).first()}),
             (QStringList{u"1.11741428103"_s, u"1.75438530415"_s, u"1.94930120289"_s}));
}

QTEST_GUILESS_MAIN(TestExploreSpec)
#include "tst_explore_spec.moc"
