#include "model/io/farm_file.h"
#include "model/io/farm_upgrade.h"
#include "tests/support/designs.h"
#include "tests/support/random_design.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("a.farm");

Result<LoadedDesign> parse(const QByteArray &text)
{
    return parseFarm(text, fileName);
}

/// A farm around components and cables; both start on a line of their own.
QByteArray farm(const QByteArray &components, const QByteArray &cables = {})
{
    return "{\"format\": 1, \"farm\": {\"components\": [\n" + components + "\n], \"cables\": [\n"
           + cables + "\n]}}";
}

} // namespace

class TestFarmFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesAreCanonical_data();
    void examplesAreCanonical();
    void everyReleasedFormatOpens_data();
    void everyReleasedFormatOpens();
    void everyKeyIsReadAndWritten();
    void unknownKeysSurviveAtEveryLevel();
    void schemaKeyIsAcceptedAndNotWritten();
    void defaultsAreNotWritten();
    void anyOrderAndSpacingIsRead();
    void randomDesignsRoundTrip();
    void upgradesStepByStep_data();
    void upgradesStepByStep();
    void sizeLimit();
    void unreadableFiles_data();
    void unreadableFiles();
    void savingReplacesTheFile();
    void failedSaveKeepsTheOldFile_data();
    void failedSaveKeepsTheOldFile();
    void fullDiskKeepsTheOldFile();
};

void TestFarmFile::examplesAreCanonical_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFarmFile::examplesAreCanonical()
{
    QFETCH(const QString, name);
    const QByteArray text = test::exampleText(name);
    const Result<LoadedDesign> loaded = parse(text);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(loaded->notes.isEmpty());
    const QByteArray written = writeFarm(loaded->design, loaded->variants);
    if (written != text) {
        const QList<QByteArray> before = text.split('\n');
        const QList<QByteArray> after = written.split('\n');
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            QCOMPARE(after[i], before[i]);
    }
    QCOMPARE(written, text);
    QVERIFY(parse(written)->design == loaded->design);
}

void TestFarmFile::everyReleasedFormatOpens_data()
{
    QTest::addColumn<QString>("path");
    for (int format = 1; format <= currentFarmFormat; ++format) {
        const QDir folder(test::sourcePath(QStringLiteral("tests/data/format/v%1").arg(format)));
        const QStringList names = folder.entryList({QStringLiteral("*.farm")}, QDir::Files);
        QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
        for (const QString &name : names)
            QTest::newRow(qPrintable(folder.dirName() + u' ' + name)) << folder.filePath(name);
    }
}

void TestFarmFile::everyReleasedFormatOpens()
{
    QFETCH(const QString, path);
    const Result<LoadedDesign> loaded = loadFarm(path);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QVERIFY(parse(writeFarm(loaded->design))->design == loaded->design);
}

void TestFarmFile::everyKeyIsReadAndWritten()
{
    const QByteArray text =
        test::readFile(test::sourcePath(QStringLiteral("tests/data/format/v1/everything.farm")));
    const Design design = test::design(text);
    QCOMPARE(design.site.currency, QStringLiteral("CNY"));
    QCOMPARE(design.site.years, std::optional(3));
    QCOMPARE(design.assemblies.size(), 3);
    const BoardSpec &board = *design.assemblies[2]->board;
    QCOMPARE(board.height->value, 0.112);
    QVERIFY(board.isOneLine);
    QCOMPARE(board.steps[1].count, 24);
    const Component &gpu = design.assemblies[0]->components[1];
    QCOMPARE(gpu.count, 4);
    QCOMPARE(gpu.p2p, QStringLiteral("patched"));
    QVERIFY(gpu.off);
    QCOMPARE(gpu.price->value, 800.5);
    QCOMPARE(gpu.figures.value(QStringLiteral("power_limit")).value.value, 250.0);
    QCOMPARE(gpu.figures.value(QStringLiteral("power_limit")).note, QStringLiteral("capped"));
    QCOMPARE(design.assemblies[0]->components[0].position, QPointF(0, -160.5));
    QCOMPARE(design.assemblies[0]->cables[0].length->value, 0.3);
    QCOMPARE(design.root->cables[1].pattern, CablePattern::FullMesh);
    QCOMPARE(design.root->cables[1].count, 16);
    QCOMPARE(design.root->cables[1].way, (QList<QPointF>{{0, 40}, {120.5, -40}}));
    QCOMPARE(design.root->cables[2].to.loose, QPointF(480, 40.5));
    const Component &placed = design.assemblies[1]->components[0];
    QVERIFY(placed.locked);
    QCOMPARE(placed.inside.value(QStringLiteral("board")).off, std::optional(false));
    QCOMPARE(placed.inside.value(QStringLiteral("gpu")).p2p, QStringLiteral("native"));
    // Spacing inside unknown values is not kept, everything else is.
    QByteArray expected = text;
    expected.replace("[1, 2.5]", "[1,2.5]");
    expected.replace("{\"b\": 1, \"a\": null}", "{\"b\":1,\"a\":null}");
    expected.replace("{\"nested\": {\"count\": 0}}", "{\"nested\":{\"count\":0}}");
    QCOMPARE(writeFarm(design), expected);
}

void TestFarmFile::unknownKeysSurviveAtEveryLevel()
{
    const Design design = test::design(
        test::readFile(test::sourcePath(QStringLiteral("tests/data/format/v1/everything.farm"))));
    const auto only = [](const UnknownKeys &keys, const char *key, const QByteArray &json) {
        return keys.entries.size() == 1 && keys.entries[0].first == QString::fromUtf8(key)
               && keys.entries[0].second == json;
    };
    const Assembly &rig = *design.assemblies[0];
    QVERIFY(only(design.unknown, "x-top", "{\"nested\":{\"count\":0}}"));
    QVERIFY(only(design.site.unknown, "x-site", "[1,2.5]"));
    QVERIFY(only(rig.unknown, "x-assembly", "\"kept\""));
    QVERIFY(only(rig.components[0].unknown, "x-component", "{\"b\":1,\"a\":null}"));
    QVERIFY(only(rig.cables[0].unknown, "x-cable", "\"kept\""));
    QVERIFY(only(rig.ports[0].unknown, "x-port", "false"));
    QVERIFY(only(design.root->unknown, "x-farm", "{}"));
}

void TestFarmFile::schemaKeyIsAcceptedAndNotWritten()
{
    const Result<LoadedDesign> loaded =
        parse("{\"$schema\": \"farm-1.json\", \"format\": 1, \"farm\": {}}");
    QVERIFY(loaded);
    QCOMPARE(writeFarm(loaded->design), QByteArray("{\n  \"format\": 1,\n  \"farm\": {}\n}\n"));
}

void TestFarmFile::defaultsAreNotWritten()
{
    const Design design = test::design(farm(
        R"({"id": "gpu", "part": "rtx-3090", "count": 1, "label": "", "off": false, "figures": {}})",
        R"({"from": "gpu:pcie", "to": "gpu:pcie", "pattern": "one-to-one", "count": 1, "part": ""})"));
    const QByteArray written = writeFarm(design);
    QVERIFY(written.contains(R"({"id": "gpu", "part": "rtx-3090"})"));
    QVERIFY(written.contains(R"({"from": "gpu:pcie", "to": "gpu:pcie"})"));
}

void TestFarmFile::anyOrderAndSpacingIsRead()
{
    const Result<LoadedDesign> mixed = parse("\xEF\xBB\xBF\r\n{\"farm\":{\"components\":[{\"count\""
                                             ":2,\"part\":\"rtx-3090\",\"id\":\"gpu\"}]},\r\n"
                                             "\"name\":\"x\",\"format\":1}\r\n");
    QVERIFY2(mixed, mixed ? "" : qPrintable(mixed.error().message));
    QVERIFY(mixed->design
            == test::design("{\"format\": 1, \"name\": \"x\", \"farm\": {\"components\": [{\"id\": "
                            "\"gpu\", \"part\": \"rtx-3090\", \"count\": 2}]}}"));
}

void TestFarmFile::randomDesignsRoundTrip()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Design design = test::RandomDesign(seed).make();
        const QByteArray text = writeFarm(design);
        const Result<LoadedDesign> loaded = parse(text);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        if (!(loaded->design == design))
            QCOMPARE(writeFarm(loaded->design), text);
        QVERIFY2(loaded->design == design, qPrintable(QString::number(seed)));
        QCOMPARE(writeFarm(loaded->design), text);
    }
}

namespace {

// Two invented steps: the name moved into an object, then parts were renamed.
void nameIntoTitle(nlohmann::ordered_json &root, QStringList &notes)
{
    root["title"] = {{"text", root["name"]}};
    root.erase("name");
    notes << QStringLiteral("name became title");
}
void renameParts(nlohmann::ordered_json &root, QStringList &notes)
{
    for (nlohmann::ordered_json &component : root["farm"]["components"])
        component["part"] = "new-" + component["part"].get<std::string>();
    notes << QStringLiteral("parts were renamed");
}

} // namespace

void TestFarmFile::upgradesStepByStep_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("notes");
    const QString one = QStringLiteral("name became title");
    const QString two = QStringLiteral("parts were renamed");
    QTest::newRow("from the first format both steps run in order")
        << 1
        << QStringLiteral(R"({"format":3,"farm":{"components":[{"part":"new-x"}]},)"
                          R"("title":{"text":"n"}})")
        << QStringList{one, two};
    QTest::newRow("from the second format the last step runs")
        << 2
        << QStringLiteral(R"({"format":3,"name":"n","farm":{"components":[{"part":"new-x"}]}})")
        << QStringList{two};
    QTest::newRow("the current format is left alone")
        << 3 << QStringLiteral(R"({"format":3,"name":"n","farm":{"components":[{"part":"x"}]}})")
        << QStringList{};
}

void TestFarmFile::upgradesStepByStep()
{
    QFETCH(const int, format);
    QFETCH(const QString, expected);
    QFETCH(const QStringList, notes);
    nlohmann::ordered_json root = nlohmann::ordered_json::parse(
        R"({"format": 1, "name": "n", "farm": {"components": [{"part": "x"}]}})");
    root["format"] = format;
    static constexpr UpgradeStep steps[]{&nameIntoTitle, &renameParts};
    QStringList told;
    upgradeFarm(root, format, steps, told);
    QCOMPARE(QString::fromStdString(root.dump()), expected);
    QCOMPARE(told, notes);
    QCOMPARE(int(farmUpgradeSteps().size()) + 1, currentFarmFormat);
}

void TestFarmFile::sizeLimit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.farm"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(maximumFarmFileSize + 1)); // sparse: takes no room
    const Result<LoadedDesign> loaded = loadFarm(path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FileTooLarge);
    QVERIFY2(loaded.error().message.contains(path), qPrintable(loaded.error().message));
    QVERIFY2(loaded.error().message.contains(QStringLiteral("at most 64 MB")),
             qPrintable(loaded.error().message));
}

void TestFarmFile::unreadableFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file that is not there") << QStringLiteral("/nowhere/at/all.farm");
    QTest::newRow("a folder") << QStringLiteral("/tmp");
    QTest::newRow("a path below a file") << QStringLiteral("/etc/hostname/a.farm");
    QTest::newRow("no path") << QString();
}

void TestFarmFile::unreadableFiles()
{
    QFETCH(const QString, path);
    const Result<LoadedDesign> loaded = loadFarm(path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FileRead);
    QVERIFY(loaded.error().message.contains(path));
}

void TestFarmFile::savingReplacesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("농장 one.farm"));
    const Design first = test::RandomDesign(1).make();
    const Design second = test::RandomDesign(2).make();
    QVERIFY(saveFarm(first, path));
    QCOMPARE(test::readFile(path), writeFarm(first));
    QVERIFY(saveFarm(second, path));
    QVERIFY(loadFarm(path)->design == second);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("농장 one.farm")});
}

void TestFarmFile::failedSaveKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder that does not exist") << QStringLiteral("missing/a.farm");
    QTest::newRow("a path below a file") << QStringLiteral("old.farm/a.farm");
    QTest::newRow("a folder in place of the file") << QStringLiteral("folder");
}

void TestFarmFile::failedSaveKeepsTheOldFile()
{
    QFETCH(const QString, target);
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.farm"));
    QVERIFY(saveFarm(test::RandomDesign(1).make(), old));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QByteArray before = test::readFile(old);
    const QStringList entries =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const Outcome saved = saveFarm(test::RandomDesign(2).make(), folder.filePath(target));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileWrite);
    QVERIFY(saved.error().message.contains(target));
    QCOMPARE(test::readFile(old), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             entries);
}

/// The disk is "full" for this process after a few bytes: the limit on file size stands in for it.
void TestFarmFile::fullDiskKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.farm"));
    const Design design = test::example(QStringLiteral("farm-128-rigs-leaf-spine.farm"));
    QVERIFY(saveFarm(design, path));
    const QByteArray before = test::readFile(path);
    Design changed = design;
    changed.name = QStringLiteral("changed");

    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = usual;
    tight.rlim_cur = 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Outcome saved = saveFarm(changed, path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileWrite);
    QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
    QCOMPARE(test::readFile(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("old.farm")});
    QVERIFY(saveFarm(changed, path)); // and it works again
    QVERIFY(loadFarm(path)->design == changed);
}

QTEST_GUILESS_MAIN(TestFarmFile)
#include "tst_farm_file.moc"
