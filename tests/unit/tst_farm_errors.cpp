// What a farm file must not be, and that the error says where, which key, and what was expected.
#include "model/io/farm_file.h"
#include "tests/support/designs.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("a.farm");

/// Line 2 is the first component, so that places are easy to count.
QByteArray farm(const QByteArray &components, const QByteArray &cables = {},
                const QByteArray &before = {})
{
    return "{\"format\": 1, " + before + "\"farm\": {\"components\": [\n" + components
           + "], \"cables\": [\n" + cables + "]}}";
}

} // namespace

class TestFarmErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syntax_data();
    void syntax();
    void content_data();
    void content();
    void references_data();
    void references();
    void formats_data();
    void formats();
    void accepted_data();
    void accepted();
    void doublingAssembliesAreCountedQuickly();
    void mutilatedFilesNeverCrash();

private:
    void check(const QByteArray &text, const QString &place, const QString &says, ErrorCode code);
};

/// `place` is "line:column" of the last character of the value, or of the one behind it.
void TestFarmErrors::check(const QByteArray &text, const QString &place, const QString &says,
                           ErrorCode code)
{
    const Result<LoadedDesign> loaded = parseFarm(text, fileName);
    QVERIFY(!loaded);
    const QString &message = loaded.error().message;
    QCOMPARE(loaded.error().code, code);
    QVERIFY2(message.contains(says), qPrintable(message));
    QVERIFY2(message.startsWith(fileName), qPrintable(message));
    if (place.isEmpty())
        return;
    const QStringList parts = message.section(QStringLiteral(": "), 0, 0).split(u':');
    QVERIFY2(parts.size() == 3, qPrintable(message));
    QVERIFY2(parts[1] == place.section(u':', 0, 0), qPrintable(message));
    const int column = parts[2].toInt();
    const int expected = place.section(u':', 1).toInt();
    QVERIFY2(column == expected || column == expected + 1, qPrintable(message));
}

void TestFarmErrors::syntax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    QTest::newRow("an empty file") << QByteArray() << QString() << QStringLiteral("empty");
    QTest::newRow("only line breaks") << QByteArray("\n\n") << QString() << QStringLiteral("empty");
    QTest::newRow("cut off in the middle")
        << QByteArray("{\"format\": 1,\n \"farm\": {\"comp") << QStringLiteral("2:15")
        << QStringLiteral("not valid JSON");
    QTest::newRow("binary data") << QByteArray("PK\x03\x04\0\0\0\0\x08\0", 10)
                                 << QStringLiteral("1:1") << QStringLiteral("not valid JSON");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << QStringLiteral("1:1")
                            << QStringLiteral("not valid JSON");
    QTest::newRow("nested too deep")
        << QByteArray("{\"format\": 1, \"x\":\n" + QByteArray(64, '[') + QByteArray(64, ']') + "}")
        << QStringLiteral("2:64") << QStringLiteral("nested deeper than 64 levels");
    QTest::newRow("nested a million levels deep")
        << QByteArray("{\"format\": 1, \"x\":\n" + QByteArray(1'000'000, '['))
        << QStringLiteral("2:64") << QStringLiteral("nested deeper than 64 levels");
    QTest::newRow("the same key twice at the top")
        << QByteArray("{\"format\": 1,\n\"name\": \"a\",\n\"name\": \"b\"}")
        << QStringLiteral("3:6") << QStringLiteral("“name” occurs twice");
    QTest::newRow("the same key twice in a component")
        << farm(R"({"id": "gpu", "part": "rtx-3090", "id": "b"})") << QStringLiteral("2:37")
        << QStringLiteral("“id” occurs twice");
    QTest::newRow("the same unknown key twice")
        << QByteArray("{\"format\": 1,\n\"x\": {\"y\": 1, \"y\": 2}, \"farm\": {}}")
        << QStringLiteral("2:17") << QStringLiteral("“y” occurs twice");
}

void TestFarmErrors::syntax()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    check(text, place, says, ErrorCode::SyntaxError);
}

void TestFarmErrors::content_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *place,
                        const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(place) << QString::fromUtf8(says);
    };
    const auto component = [](const QByteArray &rest) -> QByteArray {
        return farm("{\"id\": \"a\", \"part\": \"p\", " + rest + "}");
    };
    const char *whole = "/farm/components/0/count: expected a whole number from 1 to 1000000";
    row("count 0", component("\"count\": 0"), "2:36", whole);
    row("count -1", component("\"count\": -1"), "2:37", whole);
    row("count 1e9", component("\"count\": 1000000000"), "2:45", whole);
    row("count 1.5", component("\"count\": 1.5"), "2:38", "found 1.5");
    row("count as text", component("\"count\": \"3\""), "2:37", "found \"3\"");
    row("count null", component("\"count\": null"), "2:38", whole);
    row("no id", farm(R"({"part": "p"})"), "2:1", "/farm/components/0/id: this key is missing");
    row("an id with a blank", farm(R"({"id": "a b", "part": "p"})"), "2:12",
        "/farm/components/0/id: “a b” is not an id");
    row("an id of 65 letters", farm("{\"id\": \"" + QByteArray(65, 'a') + "\", \"part\": \"p\"}"),
        "2:74", "/farm/components/0/id: ");
    row("neither part nor assembly", farm(R"({"id": "a"})"), "2:10",
        "/farm/components/0/id: a component is either");
    row("part and assembly", farm(R"({"id": "a", "part": "p", "assembly": "x"})"), "2:10",
        "/farm/components/0/id: a component is either");
    row("a position of one number", component("\"at\": [1]"), "", "/farm/components/0/at: ");
    row("a position of texts", component("\"at\": [\"1\", \"2\"]"), "", "/farm/components/0/at: ");
    row("a position beyond the sheet", component("\"at\": [1e10, 0]"), "",
        "/farm/components/0/at: ");
    row("a negative price", component("\"price\": \"-1 USD\""), "2:42",
        "/farm/components/0/price: ");
    row("a price without currency", component("\"price\": \"800\""), "2:39",
        "/farm/components/0/price: ");
    row("an unknown p2p", component("\"p2p\": \"yes\""), "2:37",
        "/farm/components/0/p2p: expected native, patched or staged");
    row("off as a number", component("\"off\": 1"), "2:34",
        "/farm/components/0/off: expected true or false");
    row("an unknown figure", component("\"figures\": {\"speed\": \"1 W\"}"), "",
        "/farm/components/0/figures/speed: this figure is not known");
    row("a figure with a wrong unit", component("\"figures\": {\"power_limit\": \"1 GB\"}"), "2:58",
        "/farm/components/0/figures/power_limit: ");
    row("a negative figure", component("\"figures\": {\"power_limit\": \"-1 W\"}"), "2:58",
        "/farm/components/0/figures/power_limit: a figure cannot be negative");
    row("an efficiency above one",
        farm(R"({"id": "gpu", "part": "p", "figures": {"efficiency_20": "1.5"}})"), "2:61",
        "/farm/components/0/figures/efficiency_20: an efficiency is above 0 and at most 1");
    row("a threshold below zero",
        farm({}, {}, R"("rules": {"ELE-06": {"thresholds": {"load": -1}}}, )"), "1:61",
        "/rules/ELE-06/thresholds/load: a threshold cannot be negative");
    row("a figure without value", component("\"figures\": {\"power_limit\": {\"note\": \"x\"}}"),
        "", "/farm/components/0/figures/power_limit/value: this key is missing");
    row("components that are no array", R"({"format": 1, "farm": {"components": {}}})", "",
        "/farm/components: expected an array");
    row("no farm", "{\"format\": 1}", "", "/farm: this key is missing");
    row("a farm that is a text", R"({"format": 1, "farm": "big"})", "1:27",
        "/farm: expected an object");
    row("a name that is a number", R"({"format": 1, "name": 1, "farm": {}})", "1:23",
        "/name: expected text");
    for (const char *date : {"soon", "2026", "2026-10", "2026-02-30", "2026/10/01", "26-10-01",
                             "2026-10-01T00:00", " 2026-10-01"})
        row(date, R"({"format": 1, "rule_date": ")" + QByteArray(date) + R"(", "farm": {}})", "",
            "is not a date: write year, month and day");
    row("a date that is a number", R"({"format": 1, "rule_date": 2026, "farm": {}})", "1:31",
        "/rule_date: expected text");
    row("a PUE below 1", R"({"format": 1, "site": {"pue": 0.9}, "farm": {}})", "1:33",
        "/site/pue: expected a number from 1 to 10");
    row("a utilisation above 1", R"({"format": 1, "site": {"utilisation": 1.1}, "farm": {}})",
        "1:41", "/site/utilisation: ");
    row("zero years", R"({"format": 1, "site": {"years": 0}, "farm": {}})", "1:33",
        "/site/years: ");
    row("a negative labour", R"({"format": 1, "site": {"labour": "-1 USD"}, "farm": {}})", "",
        "/site/labour: expected a figure that is not negative");
    row("more dead than alive", R"({"format": 1, "site": {"dead_on_arrival": 0.95}, "farm": {}})",
        "", "/site/dead_on_arrival");
    row("a residual above all", R"({"format": 1, "site": {"residual": 1.1}, "farm": {}})", "",
        "/site/residual");
    row("a price without a part", R"({"format": 1, "prices": [{"price": "1 USD"}], "farm": {}})",
        "", "/prices/0");
    row("a price of nothing", R"({"format": 1, "prices": [{"part": "a"}], "farm": {}})", "",
        "/prices/0/price: this key is missing");
    row("a price in watts",
        R"({"format": 1, "prices": [{"part": "a", "price": "1 W"}], "farm": {}})", "",
        "/prices/0/price");
    row("a low end above the price",
        R"({"format": 1, "prices": [{"part": "a", "price": "1 USD", "low": "2 USD"}], "farm": {}})",
        "", "/prices/0/low: expected at most the price");
    row("a high end below the price",
        R"({"format": 1, "prices": [{"part": "a", "price": "2 USD", "high": "1 USD"}], "farm": {}})",
        "", "/prices/0/high: expected at least the price");
    row("a price of no day",
        R"({"format": 1, "prices": [{"part": "a", "price": "1 USD", "date": "May"}], "farm": {}})",
        "", "/prices/0/date: “May” is not a date");
    row("a rate without a number", R"({"format": 1, "rates": [{"currency": "EUR"}], "farm": {}})",
        "", "/rates/0/rate: this key is missing");
    row("a rate of zero", R"({"format": 1, "rates": [{"currency": "EUR", "rate": 0}], "farm": {}})",
        "", "/rates/0/rate");
    row("a purchase that is half ordered",
        R"({"format": 1, "purchases": [{"part": "a", "ordered": 0.5}], "farm": {}})", "",
        "/purchases/0/ordered");
    row("certain spares", R"({"format": 1, "reliability": {"service_level": 1}, "farm": {}})", "",
        "/reliability/service_level");
    row("a lead time in metres",
        R"({"format": 1, "reliability": {"lead_time": "1 m"}, "farm": {}})", "",
        "/reliability/lead_time");
    row("a negative tariff", R"({"format": 1, "site": {"tariff": "-1 USD/kWh"}, "farm": {}})",
        "1:45", "/site/tariff: a tariff cannot be negative");
    row("a voltage of zero", R"({"format": 1, "site": {"voltage": "0 V"}, "farm": {}})", "1:39",
        "/site/voltage: ");
    row("a number beyond double", component("\"count\": 1e400"), "2:40", "1e400");
}

void TestFarmErrors::content()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    check(text, place, says, says == u"1e400" ? ErrorCode::SyntaxError : ErrorCode::FormatInvalid);
}

void TestFarmErrors::references_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isUnknown");
    const auto row = [](const char *name, const QByteArray &text, const char *place,
                        const char *says, bool isUnknown = false) {
        QTest::newRow(name) << text << QString::fromUtf8(place) << QString::fromUtf8(says)
                            << isUnknown;
    };
    const QByteArray gpu = R"({"id": "gpu", "part": "p", "count": 4})";
    const auto cable = [&](const QByteArray &from) -> QByteArray {
        return farm(gpu, "{\"from\": \"" + from + "\", \"to\": \"gpu:pcie\"}");
    };
    const auto assemblies = [](const QByteArray &list) -> QByteArray {
        return farm("{\"id\": \"x\", \"assembly\": \"a\"}", {},
                    "\"assemblies\": [" + list + "],\n");
    };
    row("the same id twice", farm(gpu + ",\n" + gpu), "3:12",
        "/farm/components/1/id: the id “gpu” is used twice");
    row("an unknown assembly", farm(R"({"id": "x", "assembly": "nowhere"})"), "2:33",
        "/farm/components/0/assembly: there is no assembly “nowhere”", true);
    row("an unknown component in a cable", cable("cpu:slot"), "3:19",
        "/farm/cables/0/from: there is no component “cpu”", true);
    row("a component number that is not there", cable("gpu[5]:pcie"), "3:22",
        "/farm/cables/0/from: “gpu” counts 4, so there is no number 5");
    row("an end without port", cable("gpu"), "3:14", "/farm/cables/0/from: “gpu” is not an end");
    row("an end with number 0", cable("gpu[0]:pcie"), "3:22", "/farm/cables/0/from: ");
    row("an end with a range backwards", cable("gpu[2..1]:pcie"), "3:25", "/farm/cables/0/from: ");
    row("no second end", farm(gpu, R"({"from": "gpu:pcie"})"), "3:1",
        "/farm/cables/0/to: this key is missing");
    row("a cable of no length", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "length": "0 m"})"),
        "3:48", "/farm/cables/0/length: a length must be positive");
    row("a cable without unit", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "length": 2})"),
        "3:45", "/farm/cables/0/length: ");
    row("a cable joined at neither end", farm(gpu, R"({"from": [0, 0], "to": [1, 1]})"), "3:24",
        "/farm/cables/0/to: one end of a cable must be joined to a port");
    row("a loose end that is no point", farm(gpu, R"({"from": "gpu:a", "to": [0, "x"]})"), "3:25",
        "/farm/cables/0/to: expected a position");
    row("a corner that is no point", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "way": [[1]]})"),
        "3:41", "/farm/cables/0/way: expected a position");
    row("a way that is no list", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "way": 4})"), "3:42",
        "/farm/cables/0/way: expected a list");
    row("a part with an inside", farm(R"({"id": "gpu", "part": "p", "inside": {"a": {}}})"), "2:38",
        "/farm/components/0/inside: only a placed assembly has an inside to change");
    row("an unknown pattern", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "pattern": "star"})"),
        "3:50", "/farm/cables/0/pattern: expected one-to-one, spread or full-mesh");
    row("a cable count of 0", farm(gpu, R"({"from": "gpu:a", "to": "gpu:b", "count": 0})"), "3:44",
        "/farm/cables/0/count: expected a whole number from 1 to 4096");
    row("the same assembly twice", assemblies("{\"id\": \"a\"}, {\"id\": \"a\"}"), "1:52",
        "/assemblies/1/id: the id “a” is used twice");
    row("an assembly called farm", assemblies("{\"id\": \"a\"}, {\"id\": \"farm\"}"), "1:55",
        "/assemblies/1/id: the id “farm” is used twice");
    row("an assembly in itself",
        assemblies(R"({"id": "a", "components": [{"id": "x", "assembly": "a"}]})"), "",
        "an assembly contains itself: a → a");
    row("assemblies in each other",
        assemblies(R"({"id": "a", "components": [{"id": "x", "assembly": "b"}]},)"
                   R"({"id": "b", "components": [{"id": "x", "assembly": "a"}]})"),
        "", "an assembly contains itself: a → b → a");
    row("the farm in itself", farm(R"({"id": "x", "assembly": "farm"})"), "2:30",
        "/farm/components/0/assembly: the farm cannot be placed inside an assembly");
    row("the farm in an assembly nobody uses",
        "{\"format\": 1, \"farm\": {}, \"assemblies\": [{\"id\": \"a\", \"components\": [{\"id\": "
        "\"x\", \"assembly\": \"farm\"}]}]}",
        "", "/assemblies/0/components/0/assembly: the farm cannot be placed inside an assembly");
    row("a cycle among assemblies nobody uses",
        "{\"format\": 1, \"farm\": {}, \"assemblies\": [{\"id\": \"a\", \"components\": [{\"id\": "
        "\"x\", \"assembly\": \"a\"}]}]}",
        "", "an assembly contains itself");
    row("a port of an assembly twice",
        assemblies(R"({"id": "a", "components": [{"id": "g", "part": "p"}], "ports": [)"
                   R"({"name": "lan", "inner": "g:p"}, {"name": "lan", "inner": "g:q"}]})"),
        "", "/assemblies/0/ports/1/name: the id “lan” is used twice");
    row("a port that leads nowhere",
        assemblies(R"({"id": "a", "ports": [{"name": "lan", "inner": "g:p"}]})"), "",
        "/assemblies/0/ports/0/inner: there is no component “g”", true);
    row("counts that multiply beyond measure",
        farm(R"({"id": "x", "assembly": "a", "count": 1000000})", {},
             R"("assemblies": [{"id": "a", "components": [{"id": "g", "part": "p", )"
             R"("count": 1000000}]}], )"),
        "", "/farm: the counts multiply to 1e+12 parts");
}

void TestFarmErrors::references()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    QFETCH(const bool, isUnknown);
    check(text, place, says, isUnknown ? ErrorCode::UnknownReference : ErrorCode::FormatInvalid);
}

void TestFarmErrors::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isNewer");
    QTest::newRow("missing") << QByteArray() << QStringLiteral("/format: this key is missing")
                             << false;
    QTest::newRow("newer than this version")
        << QByteArray("\"format\": 2,")
        << QStringLiteral("/format: the file is of format 2 and this version reads up to 1")
        << true;
    QTest::newRow("much newer") << QByteArray("\"format\": 999999,")
                                << QStringLiteral("newer version") << true;
    QTest::newRow("zero") << QByteArray("\"format\": 0,") << QStringLiteral("/format: ") << false;
    QTest::newRow("text") << QByteArray("\"format\": \"1\",") << QStringLiteral("/format: ")
                          << false;
    QTest::newRow("a fraction") << QByteArray("\"format\": 1.0,") << QStringLiteral("/format: ")
                                << false;
}

void TestFarmErrors::formats()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QString, says);
    QFETCH(const bool, isNewer);
    check("{" + format + " \"farm\": {}}", {}, says,
          isNewer ? ErrorCode::FormatTooNew : ErrorCode::FormatInvalid);
}

void TestFarmErrors::accepted_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty farm") << QByteArray("{\"format\": 1, \"farm\": {}}");
    QTest::newRow("a part that no catalogue knows") << farm(R"({"id": "a", "part": "unheard-of"})");
    QTest::newRow("a port that no part has")
        << farm(R"({"id": "a", "part": "p"})", R"({"from": "a:x", "to": "a:y"})");
    QTest::newRow("a cable that no catalogue knows")
        << farm(R"({"id": "a", "part": "p"})", R"({"from": "a:x", "to": "a:y", "part": "q"})");
    QTest::newRow("a condition that no catalogue knows")
        << farm(R"({"id": "a", "part": "p", "condition": "worn"})");
    QTest::newRow("a leap day") << farm(R"({"id": "a", "part": "p"})", {},
                                        "\"rule_date\": \"2028-02-29\", ");
    QTest::newRow("a million of something")
        << farm(R"({"id": "a", "part": "p", "count": 1000000})");
    QTest::newRow("nested 64 levels deep") << QByteArray(
        "{\"format\": 1, \"farm\": {}, \"x\": " + QByteArray(63, '[') + QByteArray(63, ']') + "}");
    QTest::newRow("an assembly that nobody uses")
        << QByteArray("{\"format\": 1, \"farm\": {}, \"assemblies\": [{\"id\": \"a\"}]}");
    QTest::newRow("the same id in two assemblies")
        << farm(R"({"id": "a", "part": "p"})", {},
                R"("assemblies": [{"id": "a", "components": [{"id": "a", "part": "p"}]}], )");
}

void TestFarmErrors::accepted()
{
    QFETCH(const QByteArray, text);
    const Result<LoadedDesign> loaded = parseFarm(text, fileName);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(parseFarm(writeFarm(loaded->design), fileName)->design == loaded->design);
}

void TestFarmErrors::doublingAssembliesAreCountedQuickly()
{
    // Each assembly holds the next one twice: 2^60 parts, and the assemblies on the way, from 60 lines.
    QByteArray list;
    for (int i = 0; i < 60; ++i)
        list += QStringLiteral(R"({"id": "a%1", "components": [{"id": "x", "assembly": "a%2"}, )"
                               R"({"id": "y", "assembly": "a%2"}]},)")
                    .arg(i)
                    .arg(i + 1)
                    .toUtf8();
    list += R"({"id": "a60", "components": [{"id": "x", "part": "p"}]})";
    QElapsedTimer timer;
    timer.start();
    check(farm(R"({"id": "x", "assembly": "a0"})", {}, "\"assemblies\": [" + list + "], "), {},
          QStringLiteral("the counts multiply to 3.45876e+18 parts"), ErrorCode::FormatInvalid);
    QVERIFY(timer.elapsed() < 5000);
}

void TestFarmErrors::mutilatedFilesNeverCrash()
{
    std::mt19937 engine(1125);
    for (const QString &name : test::exampleNames()) {
        const QByteArray text = test::exampleText(name);
        for (int i = 0; i < 150; ++i) {
            QByteArray broken = text;
            for (int changes = 1 + int(engine() % 4); changes > 0; --changes) {
                const qsizetype at = qsizetype(engine() % std::size_t(broken.size()));
                switch (engine() % 4) {
                case 0:
                    broken[at] = char(engine() % 256);
                    break;
                case 1:
                    broken.remove(at, qsizetype(1 + engine() % 40));
                    break;
                case 2:
                    broken.insert(at,
                                  broken.mid(qsizetype(engine() % std::size_t(broken.size())), 30));
                    break;
                default:
                    broken.truncate(at + 1);
                }
                if (broken.isEmpty())
                    break;
            }
            const Result<LoadedDesign> loaded = parseFarm(broken, fileName);
            if (loaded)
                QVERIFY(parseFarm(writeFarm(loaded->design), fileName)->design == loaded->design);
            else
                QVERIFY2(loaded.error().message.startsWith(fileName),
                         qPrintable(loaded.error().message));
        }
    }
}

QTEST_GUILESS_MAIN(TestFarmErrors)
#include "tst_farm_errors.moc"
