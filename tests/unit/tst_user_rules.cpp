// Files of rules of one's own: what they may say, and that errors name the place.
#include "model/catalog/catalog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace nongjang;

namespace {

QByteArray file(const QByteArray &rule)
{
    return "{\"format\": 1, \"rules\": [\n" + rule + "]}";
}

const QByteArray good =
    R"({"id": "USR-1", "when": "figure power.wall_peak > 3.4 kW", "message": "too much"})";

} // namespace

class TestUserRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void errors_data();
    void errors();
    void stayBesideTheParts();
    void mutilatedTextsNeverCrash();
};

void TestUserRules::reads()
{
    const Result<std::vector<UserRule>> rules =
        readUserRules(file(good), QStringLiteral("a.rules.json"));
    QVERIFY2(bool(rules), rules ? "" : qPrintable(rules.error().message));
    QCOMPARE(rules->size(), std::size_t(1));
    const UserRule &rule = rules->front();
    QCOMPARE(rule.severity, QStringLiteral("warning"));
    QCOMPARE(rule.when.size(), std::size_t(1));
    QCOMPARE(rule.when.front().figure, QStringLiteral("power.wall_peak"));
    QCOMPARE(rule.when.front().comparison, Comparison::Greater);
    QCOMPARE(rule.when.front().limit, (Measure{3400.0, Dimension::Power}));
}

void TestUserRules::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    const auto when = [](const QByteArray &condition) {
        return file("{\"id\": \"USR-1\", \"when\": \"" + condition + "\", \"message\": \"m\"}");
    };
    row("no format", R"({"rules": []})", "/format: ");
    row("newer format", R"({"format": 2, "rules": []})", "/format: ");
    row("unknown key", file(R"({"id": "USR-1", "if": "x", "message": "m"})"), "if");
    row("the id of a shipped rule", file(R"({"id": "ELE-06", "when": "x", "message": "m"})"),
        "USR-");
    row("no message", file(R"({"id": "USR-1", "when": "figure counts.gpu > 1"})"),
        "/rules/0/message");
    row("id twice", file(good + "," + good), "already used");
    row("severity",
        file(
            R"({"id": "USR-1", "severity": "off", "when": "figure counts.gpu > 1", "message": "m"})"),
        "info, warning or error");
    row("neither figure nor part", when("power.peak > 1 W"),
        "character 1: expected “figure” or “part”");
    row("unknown figure", when("figure power.pek > 1 W"), "character 8: ");
    row("unknown figure of a part", when("part gpu.speed > 1 W"), "character 6: ");
    row("unknown category", when("part toaster.power_limit > 1 W"), "character 6: ");
    row("no comparison", when("figure power.peak 1 W"), "character 19: expected one of");
    row("no quantity", when("figure power.peak >"), "character 20: ");
    row("wrong unit", when("figure power.peak > 3 GB"), "character 21: ");
    row("no unit", when("figure power.peak > 3"), "character 21: ");
    row("nothing after and", when("figure counts.gpu > 3 and "),
        "character 27: expected “figure” or “part”");
    row("empty", when(""), "/rules/0/when");
    row("too long", when("figure counts.gpu > " + QByteArray(2000, '1')), "1000");
    row("second line", file("{\"id\": 1}"), "a.rules.json:2:");
}

void TestUserRules::errors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const Result<std::vector<UserRule>> rules = readUserRules(text, QStringLiteral("a.rules.json"));
    QVERIFY(!rules);
    QVERIFY2(rules.error().message.contains(says), qPrintable(rules.error().message));
    QVERIFY2(rules.error().message.startsWith(u"a.rules.json:"), qPrintable(rules.error().message));
}

void TestUserRules::stayBesideTheParts()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    };
    write("mine.rules.json", file(good));
    write("bad.rules.json", "{");
    write("parts.json", R"({"format": 1, "parts": [{"id": "p", "category": "gpu", "name": "P"}]})");
    const LoadedCatalog loaded = loadCatalog({folder.path()});
    QCOMPARE(loaded.errors.size(), std::size_t(1));
    QVERIFY(loaded.errors.front().message.contains(u"bad.rules.json"));
    QVERIFY(loaded.catalog->part(QStringLiteral("p")));
    QCOMPARE(loaded.catalog->userRules().size(), std::size_t(1));
}

void TestUserRules::mutilatedTextsNeverCrash()
{
    std::minstd_rand dice(11);
    const QByteArray condition =
        "figure power.peak >= 3.4 kW and part gpu.power_limit != 350 W and figure counts.gpu < 5";
    for (int i = 0; i < 3000; ++i) {
        QByteArray text = condition;
        for (auto changes = dice() % 6; changes > 0; --changes)
            text[qsizetype(dice() % std::size_t(text.size()))] = char(dice() % 256);
        text.truncate(qsizetype(dice() % std::size_t(text.size() + 1)));
        const Result<std::vector<RuleTerm>> terms = parseRuleCondition(QString::fromUtf8(text));
        QVERIFY(terms || !terms.error().message.isEmpty());
        (void)readUserRules(text, QStringLiteral("a.rules.json"));
    }
}

QTEST_GUILESS_MAIN(TestUserRules)

#include "tst_user_rules.moc"
