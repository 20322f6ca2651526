#include "model/base/json_reader.h"

#include <QTest>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("a.farm");

/// Where an error stands: "a.farm:2:5" of "a.farm:2:5: /x: …".
QString placeOf(const Error &error)
{
    return error.message.section(QStringLiteral(": "), 0, 0);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void limitsDepth_data();
    void limitsDepth();
    void integers_data();
    void integers();
    void numbers_data();
    void numbers();
    void wrongTypesAreNamed_data();
    void wrongTypesAreNamed();
    void measures_data();
    void measures();
    void errorsSayLineColumnAndPath();
    void onlyTheFirstErrorIsKept();
    void nothingIsReadAfterAnError();
    void unknownKeysKeepTheirOrder();
    void rejectsUnknownKeys();
    void rootMustBeAnObject();
};

void TestJsonReader::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *place,
                        const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    row("nothing", "", "", "is empty");
    row("only blanks", " \n\t ", "", "is empty");
    row("cut off inside an object", "{\"a\": 1,\n \"b\"", "a.farm:2:4", "not valid JSON");
    row("cut off inside a text", "{\"a\": \"xy", "a.farm:1:9", "not valid JSON");
    row("a comma too many", "{\"a\": 1,\n}", "a.farm:2:1", "not valid JSON");
    row("a missing comma", "{\"a\": 1\n  \"b\": 2}", "a.farm:2:5", "not valid JSON");
    row("single quotes", "{'a': 1}", "a.farm:1:2", "not valid JSON");
    row("a comment", "{\n// no\n}", "a.farm:2:1", "not valid JSON");
    row("something after the end", "{}\n{}", "a.farm:2:1", "not valid JSON");
    row("NaN", "{\"a\": NaN}", "a.farm:1:7", "not valid JSON");
    row("a number beyond double", "{\"a\": 1e400}", "a.farm:1:12", "1e400");
    row("a leading zero", "{\"a\": 012}", "a.farm:1:10", "not valid JSON");
    row("a line break in a text", "{\"a\": \"x\ny\"}", "a.farm:2:1", "not valid JSON");
    row("invalid UTF-8", "{\"a\": \"\xff\"}", "a.farm:1:8", "not valid JSON");
    row("half a surrogate", "{\"a\": \"\\ud800\"}", "a.farm:1:14", "not valid JSON");
    row("a zero byte", QByteArray("{\0}", 3), "a.farm:1:2", "not valid JSON");
    row("binary data",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\0\0",
                   9),
        "a.farm:1:1", "not valid JSON");
    row("the same key twice", "{\"a\": 1,\n  \"a\": 2}", "a.farm:2:5", "“a” occurs twice");
    row("the same key twice, once escaped", "{\"a\": 1, \"\\u0061\": 2}", "a.farm:1:17",
        "“a” occurs twice");
    row("the same key twice far inside", "{\"x\": [{\"a\": 1,\n\"b\": 1,\n\"a\": 1}]}",
        "a.farm:3:3", "“a” occurs twice");
}

void TestJsonReader::refusesWhatIsNotJson()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    const Result<JsonText> json = JsonText::parse(text, fileName);
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::SyntaxError);
    QVERIFY2(json.error().message.contains(says), qPrintable(json.error().message));
    QVERIFY2(json.error().message.startsWith(fileName), qPrintable(json.error().message));
    if (!place.isEmpty())
        QCOMPARE(placeOf(json.error()), place);
}

void TestJsonReader::limitsDepth_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("ok");
    QTest::newRow("one level is read") << 1 << true;
    QTest::newRow("64 levels are read") << 64 << true;
    QTest::newRow("65 levels are refused") << 65 << false;
    QTest::newRow("a million levels are refused without overflowing the stack")
        << 1'000'000 << false;
}

void TestJsonReader::limitsDepth()
{
    QFETCH(const int, depth);
    QFETCH(const bool, ok);
    const Result<JsonText> arrays =
        JsonText::parse(QByteArray(depth, '[') + QByteArray(depth, ']'), fileName);
    QCOMPARE(arrays.hasValue(), ok);
    if (ok)
        return;
    QVERIFY(arrays.error().message.contains(QStringLiteral("64 levels")));
    QCOMPARE(placeOf(arrays.error()), QStringLiteral("a.farm:1:65"));
    QVERIFY(!JsonText::parse(QByteArray("{\"a\":").repeated(depth), fileName));
}

void TestJsonReader::integers_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<int>("expected"); // -1: refused
    QTest::newRow("the lowest allowed") << QByteArray("1") << 1;
    QTest::newRow("the highest allowed") << QByteArray("1000000") << 1'000'000;
    QTest::newRow("one above") << QByteArray("1000001") << -1;
    QTest::newRow("zero") << QByteArray("0") << -1;
    QTest::newRow("minus zero") << QByteArray("-0") << -1;
    QTest::newRow("negative") << QByteArray("-1") << -1;
    QTest::newRow("a thousand million") << QByteArray("1000000000") << -1;
    QTest::newRow("2^31") << QByteArray("2147483648") << -1;
    QTest::newRow("2^32 + 1, which would wrap to 1") << QByteArray("4294967297") << -1;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << -1;
    QTest::newRow("-2^63") << QByteArray("-9223372036854775808") << -1;
    QTest::newRow("2^64 + 1, which would wrap to 1") << QByteArray("18446744073709551617") << -1;
    QTest::newRow("a fraction") << QByteArray("1.5") << -1;
    QTest::newRow("an exponent") << QByteArray("1e3") << -1;
    QTest::newRow("text") << QByteArray("\"3\"") << -1;
    QTest::newRow("true") << QByteArray("true") << -1;
    QTest::newRow("null") << QByteArray("null") << -1;
    QTest::newRow("an array") << QByteArray("[3]") << -1;
}

void TestJsonReader::integers()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const int, expected);
    const Result<JsonText> json = JsonText::parse("{\n  \"n\": " + literal + "}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    const std::optional<int> value = reader.integer("n", 1, 1'000'000);
    QCOMPARE(value.value_or(-1), expected);
    QCOMPARE(reader.failed(), expected == -1);
    if (!context.error)
        return;
    const QString &message = context.error->message;
    QVERIFY2(message.contains(QStringLiteral("a.farm:2:")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("/n: expected a whole number from 1 to 1000000")),
             qPrintable(message));
}

void TestJsonReader::numbers_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<bool>("ok");
    QTest::newRow("the lowest allowed") << QByteArray("1") << true;
    QTest::newRow("the highest allowed") << QByteArray("10") << true;
    QTest::newRow("a fraction between") << QByteArray("1.06") << true;
    QTest::newRow("just below") << QByteArray("0.999999") << false;
    QTest::newRow("just above") << QByteArray("10.000001") << false;
    QTest::newRow("minus zero") << QByteArray("-0.0") << false;
    QTest::newRow("the largest double") << QByteArray("1.7976931348623157e308") << false;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << false;
    QTest::newRow("text") << QByteArray("\"1.06\"") << false;
    QTest::newRow("null") << QByteArray("null") << false;
}

void TestJsonReader::numbers()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const bool, ok);
    const Result<JsonText> json = JsonText::parse("{\"n\": " + literal + "}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    QCOMPARE(reader.number("n", 1.0, 10.0).has_value(), ok);
    QCOMPARE(reader.failed(), !ok);
}

void TestJsonReader::wrongTypesAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("a number where text belongs")
        << QByteArray("{\"text\": 3}") << QStringLiteral("/text: expected text");
    QTest::newRow("a number where a truth belongs")
        << QByteArray("{\"flag\": 1}") << QStringLiteral("/flag: expected true or false");
    QTest::newRow("an object where an array belongs")
        << QByteArray("{\"list\": {}}") << QStringLiteral("/list: expected an array");
    QTest::newRow("a text among objects")
        << QByteArray("{\"list\": [{}, \"x\"]}") << QStringLiteral("/list/1: expected an object");
    QTest::newRow("an array where an object belongs")
        << QByteArray("{\"inner\": []}") << QStringLiteral("/inner: expected an object");
    QTest::newRow("a number among texts")
        << QByteArray("{\"texts\": [\"x\", 1]}") << QStringLiteral("/texts: expected an array");
}

void TestJsonReader::wrongTypesAreNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const Result<JsonText> json = JsonText::parse(text, fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    (void)reader.string("text");
    (void)reader.boolean("flag", false);
    reader.objects("list", [](JsonObjectReader &) {});
    (void)reader.object("inner");
    (void)reader.strings("texts");
    QVERIFY(context.error);
    QCOMPARE(context.error->code, ErrorCode::FormatInvalid);
    QVERIFY2(context.error->message.contains(says), qPrintable(context.error->message));
}

void TestJsonReader::measures_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("spelling");
    QTest::newRow("text with a unit keeps its spelling")
        << QByteArray("\"0.350 kW\"") << int(Dimension::Power) << true
        << QStringLiteral("0.350 kW");
    QTest::newRow("a bare number is no power")
        << QByteArray("350") << int(Dimension::Power) << false << QString();
    QTest::newRow("a bare number is a number")
        << QByteArray("7") << int(Dimension::Number) << true << QStringLiteral("7");
    QTest::newRow("an object is no measure")
        << QByteArray("{}") << int(Dimension::Power) << false << QString();
    QTest::newRow("true is no measure")
        << QByteArray("true") << int(Dimension::Number) << false << QString();
}

void TestJsonReader::measures()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const int, dimension);
    QFETCH(const bool, ok);
    QFETCH(const QString, spelling);
    const Result<JsonText> json = JsonText::parse("{\"m\": " + literal + "}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    QString text;
    QCOMPARE(reader.measure("m", Dimension(dimension), &text).has_value(), ok);
    QCOMPARE(reader.failed(), !ok);
    QCOMPARE(text, spelling);
}

void TestJsonReader::errorsSayLineColumnAndPath()
{
    const QByteArray text = "{\n"
                            "  \"list\": [\n"
                            "    {\"a\": \"first\", \"b\": [1, {\"c\": 2}]},\n"
                            "    {\"b\": true, \"a\": 17}\n"
                            "  ]\n"
                            "}\n";
    const Result<JsonText> json = JsonText::parse(text, fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.objects("list", [](JsonObjectReader &each) { (void)each.string("a"); });
    QVERIFY(context.error);
    // Line 4, at the end of the value 17.
    QVERIFY2(context.error->message.startsWith(QStringLiteral("a.farm:4:2")),
             qPrintable(context.error->message));
    const int column = placeOf(*context.error).section(u':', 2).toInt();
    QVERIFY2(column >= 22 && column <= 24, qPrintable(context.error->message));
    QVERIFY(context.error->message.contains(QStringLiteral("/list/1/a: ")));
}

void TestJsonReader::onlyTheFirstErrorIsKept()
{
    const Result<JsonText> json = JsonText::parse("{\"a\": 1, \"b\": 2}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    (void)reader.string("b");
    (void)reader.string("a");
    (void)reader.requiredString("c");
    QVERIFY(context.error);
    QVERIFY(context.error->message.contains(QStringLiteral("/b: ")));
}

void TestJsonReader::nothingIsReadAfterAnError()
{
    const Result<JsonText> json = JsonText::parse("{\"bad\": 1, \"list\": [{}, {}, {}]}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    (void)reader.string("bad");
    int visited = 0;
    reader.objects("list", [&](JsonObjectReader &) { ++visited; });
    QCOMPARE(visited, 0);
}

void TestJsonReader::unknownKeysKeepTheirOrder()
{
    const Result<JsonText> json =
        JsonText::parse("{\"z\": 1, \"known\": 2, \"a\": {\"y\": [1.5, \"ä\"]}}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    const JsonObjectReader reader(context, json->root(), {});
    const auto unknown = reader.unknown({"known"});
    QCOMPARE(unknown.size(), 2);
    QCOMPARE(unknown[0].first, QStringLiteral("z"));
    QCOMPARE(unknown[0].second, QByteArray("1"));
    QCOMPARE(unknown[1].first, QStringLiteral("a"));
    QCOMPARE(unknown[1].second, QByteArray("{\"y\":[1.5,\"ä\"]}"));
}

void TestJsonReader::rejectsUnknownKeys()
{
    const Result<JsonText> json =
        JsonText::parse("{\"known\": 1,\n\"typo\": 2,\n\"other\": 3}", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    reader.rejectUnknown({"known"});
    QVERIFY(context.error);
    QVERIFY2(context.error->message.startsWith(QStringLiteral("a.farm:2:")),
             qPrintable(context.error->message));
    QVERIFY(context.error->message.contains(QStringLiteral("/typo: ")));
}

void TestJsonReader::rootMustBeAnObject()
{
    const Result<JsonText> json = JsonText::parse("[1]", fileName);
    QVERIFY(json);
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader reader(context, json->root(), {});
    QVERIFY(reader.failed());
    QVERIFY(!reader.has("a"));
    QVERIFY(reader.unknown({}).isEmpty());
    QVERIFY(context.error->message.contains(QStringLiteral("expected an object")));
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_json_reader.moc"
