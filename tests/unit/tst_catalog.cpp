#include "model/catalog/catalog.h"
#include "tests/support/designs.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray fileOf(const QByteArray &parts)
{
    return "{\"format\": 1, \"family\": \"mine\", \"parts\": [\n" + parts + "\n]}";
}

QByteArray gpu(const QByteArray &id, const QByteArray &rest)
{
    return "{\"id\": \"" + id
           + "\", \"category\": \"gpu\", \"name\": \"Mine\", \"source\": \"bench\", "
             "\"confidence\": \"high\""
           + rest + "}";
}

/// Part → what it must carry to be worth showing.
QString faultOf(const Part &part)
{
    static const QRegularExpression date(
        QStringLiteral(R"(^(undated|\d{4}(-\d{4}|-(0[1-9]|1[0-2])(-\d{2})?|-H[12]|-Q[1-4])?)$)"));
    if (part.provenance.source.isEmpty())
        return QStringLiteral("no source");
    if (part.name.isEmpty())
        return QStringLiteral("no name");
    if (!part.provenance.date.isEmpty() && !date.match(part.provenance.date).hasMatch())
        return QStringLiteral("date ") + part.provenance.date;
    for (const Figure &figure : part.figures)
        if (figure.value < 0.0 || figure.low > figure.value || figure.high < figure.value
            || figure.provenance.source.isEmpty())
            return QStringLiteral("figure ")
                   + QString::fromLatin1(figureInfo(figure.key).name.data());
    for (const Price &price : part.prices)
        if (price.provenance.source.isEmpty() || price.amount.value.si() < 0.0
            || !QStringList{QStringLiteral("new"), QStringLiteral("used"), QStringLiteral("modded"),
                            QStringLiteral("msrp")}
                    .contains(price.condition))
            return QStringLiteral("price ") + price.condition;
    return {};
}

QString portFault(const Part &part)
{
    QSet<QString> names;
    for (const Port &port : part.ports) {
        if (port.name.isEmpty() || names.contains(port.name))
            return QStringLiteral("port name ") + port.name;
        names.insert(port.name);
        const bool isPcieCard = port.kind == PortKind::PcieSlot || port.kind == PortKind::PcieEdge;
        if (!isPcieCard && port.connector.isEmpty())
            return QStringLiteral("no connector: ") + port.name;
        if (port.kind == PortKind::PcieSlot && port.width && port.lanes
            && *port.width < *port.lanes)
            return QStringLiteral("slot shorter than it is wired: ") + port.name;
    }
    if (part.category == Category::Cable
        && (!part.port(QStringLiteral("a")) || !part.port(QStringLiteral("b"))))
        return QStringLiteral("a cable needs the ends a and b");
    return {};
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedPartsLoadWithoutErrors();
    void shippedIdsAreUniqueInTheFiles();
    void everyPartIsComplete();
    void accelerators_data();
    void accelerators();
    void unknownFiguresAreUnknown();
    void namesOfEnumsComeBack();
    void pricesByCondition_data();
    void pricesByCondition();
    void rangesOfFiguresAreRead();
    void figuresInheritTheSourceOfTheirPart();
    void userFolderReplacesAndAdds();
    void laterFolderWins();
    void brokenUserFileIsReportedAndTheRestLoads();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void missingFolderIsNoError();
};

void TestCatalog::shippedPartsLoadWithoutErrors()
{
    const LoadedCatalog loaded = loadCatalog({});
    for (const Error &error : loaded.errors)
        qWarning("%s", qPrintable(error.message));
    QVERIFY(loaded.errors.empty());
    QVERIFY2(loaded.catalog->parts().size() >= 1072,
             qPrintable(QString::number(loaded.catalog->parts().size())));
    for (const Category category : allCategories())
        QVERIFY2(!loaded.catalog->parts(category).empty(), categoryName(category).data());
}

void TestCatalog::shippedIdsAreUniqueInTheFiles()
{
    QSet<QString> seen;
    QStringList twice;
    for (const QString &folder :
         QDir(QStringLiteral(":/catalog")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir files(QStringLiteral(":/catalog/") + folder);
        for (const QString &name : files.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            const Result<std::vector<PartPtr>> read =
                readCatalogFile(test::readFile(files.filePath(name)), name);
            QVERIFY(read);
            for (const PartPtr &part : *read) {
                if (seen.contains(part->id))
                    twice << part->id;
                seen.insert(part->id);
            }
        }
    }
    QCOMPARE(twice, QStringList());
    QCOMPARE(std::size_t(seen.size()), test::shippedCatalog()->parts().size());
}

void TestCatalog::everyPartIsComplete()
{
    QStringList faults;
    for (const PartPtr &part : test::shippedCatalog()->parts())
        for (const QString &fault : {faultOf(*part), portFault(*part)})
            if (!fault.isEmpty())
                faults << part->id + QStringLiteral(": ") + fault;
    QCOMPARE(faults, QStringList());
}

void TestCatalog::accelerators_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("gigabytes");
    QTest::addColumn<double>("gigabytesPerSecond");
    QTest::addColumn<double>("bf16Tflops");
    QTest::addColumn<double>("watts");
    QTest::newRow("RTX 3090 as in its data sheet")
        << QStringLiteral("rtx-3090") << 24.0 << 936.0 << 71.16 << 350.0;
    QTest::newRow("RTX 4090 as in its data sheet")
        << QStringLiteral("rtx-4090") << 24.0 << 1008.0 << 165.2 << 450.0;
    QTest::newRow("A100 80 GB as in its data sheet")
        << QStringLiteral("a100-sxm-80g") << 80.0 << 2039.0 << 312.0 << 400.0;
}

void TestCatalog::accelerators()
{
    QFETCH(const QString, id);
    QFETCH(const double, gigabytes);
    QFETCH(const double, gigabytesPerSecond);
    QFETCH(const double, bf16Tflops);
    QFETCH(const double, watts);
    const PartPtr part = test::shippedCatalog()->part(id);
    QVERIFY(part);
    QCOMPARE(part->category, Category::Gpu);
    QCOMPARE(part->quantity<DataSize>(FigureKey::MemoryCapacity)->value.si(), gigabytes * 1e9);
    QCOMPARE(part->quantity<Bandwidth>(FigureKey::MemoryBandwidth)->value.si(),
             gigabytesPerSecond * 1e9);
    QCOMPARE(part->quantity<ComputeRate>(FigureKey::Bf16)->value.si(), bf16Tflops * 1e12);
    QCOMPARE(part->quantity<Power>(FigureKey::PowerLimit)->value.si(), watts);
    QVERIFY(part->summary().contains(QStringLiteral("GB")));
    QVERIFY(part->fullName().startsWith(QStringLiteral("NVIDIA ")));
}

void TestCatalog::unknownFiguresAreUnknown()
{
    QVERIFY(!test::shippedCatalog()->part(QStringLiteral("no-such-part")));
    const PartPtr part = test::shippedCatalog()->part(QStringLiteral("rtx-3090"));
    QVERIFY(part);
    QVERIFY(!part->figure(FigureKey::RackUnits));
    QVERIFY(!part->quantity<Power>(FigureKey::PsuRating));
    QVERIFY(!part->integer(FigureKey::Cores));
    QVERIFY(!part->port(QStringLiteral("no-such-port")));
    QVERIFY(part->attribute(QStringLiteral("no-such-attribute")).isEmpty());
}

void TestCatalog::namesOfEnumsComeBack()
{
    for (int i = 0; i < int(FigureKey::Count_); ++i)
        QCOMPARE(figureKey(figureInfo(FigureKey(i)).name), std::optional(FigureKey(i)));
    for (int i = 0; i <= int(PortKind::AcIn); ++i)
        QCOMPARE(portKind(portKindName(PortKind(i))), std::optional(PortKind(i)));
    for (const Category category : allCategories())
        QCOMPARE(categoryFromName(categoryName(category)), std::optional(category));
    QVERIFY(!figureKey("fp65"));
    QVERIFY(!portKind("pcie"));
    QVERIFY(!categoryFromName("GPU"));
}

void TestCatalog::pricesByCondition_data()
{
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<double>("expected"); // -1: unknown
    const QByteArray msrp = "{\"condition\": \"msrp\", \"price\": \"1499 USD\"}";
    const QByteArray fresh = "{\"condition\": \"new\", \"price\": \"1800 USD\"}";
    const QByteArray used = "{\"condition\": \"used\", \"price\": \"800 USD\"}";
    const QByteArray modded = "{\"condition\": \"modded\", \"price\": \"1100 USD\"}";
    QTest::newRow("new is preferred") << used + "," + fresh + "," + msrp << QString() << 1800.0;
    QTest::newRow("used when there is no new") << modded + "," + used << QString() << 800.0;
    QTest::newRow("modded when there is nothing else")
        << msrp + "," + modded << QString() << 1100.0;
    QTest::newRow("a launch price is no price of today") << msrp << QString() << -1.0;
    QTest::newRow("the launch price when asked for")
        << fresh + "," + msrp << QStringLiteral("msrp") << 1499.0;
    QTest::newRow("used when asked for") << fresh + "," + used << QStringLiteral("used") << 800.0;
    QTest::newRow("a condition that is not there is unknown")
        << fresh << QStringLiteral("used") << -1.0;
    QTest::newRow("no prices at all") << QByteArray() << QString() << -1.0;
}

void TestCatalog::pricesByCondition()
{
    QFETCH(const QByteArray, prices);
    QFETCH(const QString, asked);
    QFETCH(const double, expected);
    const std::vector<PartPtr> read = test::parts(gpu("x", ", \"prices\": [" + prices + "]"));
    const Price *price = read.front()->price(asked);
    QCOMPARE(price ? price->amount.value.si() : -1.0, expected);
}

void TestCatalog::rangesOfFiguresAreRead()
{
    const PartPtr part = test::parts(
        gpu("x", ", \"figures\": {\"power_idle\": {\"value\": \"18 W\", \"low\": \"15 W\", "
                 "\"high\": \"26 W\"}, \"power_limit\": \"0.35 kW\", \"slot_width\": 3}"))[0];
    const std::optional<Ranged<Power>> idle = part->quantity<Power>(FigureKey::PowerIdle);
    QVERIFY((idle == Ranged<Power>{watts(18), watts(15), watts(26)}));
    QVERIFY((part->quantity<Power>(FigureKey::PowerLimit) == Ranged<Power>::exact(watts(350))));
    QCOMPARE(part->integer(FigureKey::SlotWidth), std::optional(3));
}

void TestCatalog::figuresInheritTheSourceOfTheirPart()
{
    const PartPtr part = test::parts(gpu(
        "x", ", \"date\": \"2020-09\", \"figures\": {\"power_limit\": \"350 W\", \"power_idle\": "
             "{\"value\": \"18 W\", \"source\": \"lab\", \"confidence\": \"low\", \"date\": "
             "\"2026\"}}"))[0];
    const Provenance &inherited = part->figure(FigureKey::PowerLimit)->provenance;
    QCOMPARE(inherited.source, QStringLiteral("bench"));
    QCOMPARE(inherited.date, QStringLiteral("2020-09"));
    QCOMPARE(inherited.confidence, Confidence::High);
    const Provenance &own = part->figure(FigureKey::PowerIdle)->provenance;
    QCOMPARE(own.source, QStringLiteral("lab"));
    QCOMPARE(own.date, QStringLiteral("2026"));
    QCOMPARE(own.confidence, Confidence::Low);
}

void TestCatalog::userFolderReplacesAndAdds()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("mine/cards.json")),
          fileOf(gpu("rtx-3090", ", \"figures\": {\"power_limit\": \"280 W\"}") + ",\n"
                 + gpu("my-card", "")));
    const LoadedCatalog loaded = loadCatalog({folder.path()});
    QVERIFY(loaded.errors.empty());
    QCOMPARE(loaded.catalog->parts().size(), test::shippedCatalog()->parts().size() + 1);
    const PartPtr replaced = loaded.catalog->part(QStringLiteral("rtx-3090"));
    QCOMPARE(replaced->name, QStringLiteral("Mine"));
    QCOMPARE(replaced->quantity<Power>(FigureKey::PowerLimit)->value.si(), 280.0);
    QVERIFY(!replaced->figure(FigureKey::MemoryCapacity)); // replaced as a whole, not merged
    QVERIFY(loaded.catalog->part(QStringLiteral("my-card")));
    QVERIFY(loaded.catalog->part(QStringLiteral("rtx-4090")));
}

void TestCatalog::laterFolderWins()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    write(one.filePath(QStringLiteral("a.json")), fileOf(gpu("my-card", ", \"vendor\": \"one\"")));
    write(two.filePath(QStringLiteral("a.json")), fileOf(gpu("my-card", ", \"vendor\": \"two\"")));
    const LoadedCatalog loaded = loadCatalog({one.path(), two.path()});
    QCOMPARE(loaded.catalog->part(QStringLiteral("my-card"))->vendor, QStringLiteral("two"));
}

void TestCatalog::brokenUserFileIsReportedAndTheRestLoads()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a-broken.json")),
          "{\"format\": 1,\n \"parts\": [\n  {\"id\": \"x\", \"category\": \"gpu\",\n");
    write(folder.filePath(QStringLiteral("b-wrong.json")),
          fileOf(gpu("y", ",\n \"figures\": {\"power_limit\": \"350 GB\"}")));
    write(folder.filePath(QStringLiteral("c-good.json")), fileOf(gpu("my-card", "")));
    write(folder.filePath(QStringLiteral("notes.txt")), "not a catalogue");
    const LoadedCatalog loaded = loadCatalog({folder.path()});
    QCOMPARE(loaded.errors.size(), std::size_t(2));
    QVERIFY2(loaded.errors[0].message.contains(QStringLiteral("a-broken.json:4:")),
             qPrintable(loaded.errors[0].message));
    QVERIFY2(loaded.errors[1].message.contains(QStringLiteral("b-wrong.json:3:")),
             qPrintable(loaded.errors[1].message));
    QVERIFY2(loaded.errors[1].message.contains(QStringLiteral("/parts/0/figures/power_limit: ")),
             qPrintable(loaded.errors[1].message));
    QVERIFY(loaded.catalog->part(QStringLiteral("my-card")));
    QVERIFY(!loaded.catalog->part(QStringLiteral("y")));
    QCOMPARE(loaded.catalog->parts().size(), test::shippedCatalog()->parts().size() + 1);
}

void TestCatalog::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &part, const char *says) {
        QTest::newRow(name) << fileOf(part) << QString::fromUtf8(says);
    };
    QTest::newRow("no format") << QByteArray("{\"parts\": []}")
                               << QStringLiteral("/format: this key is missing");
    QTest::newRow("a newer format")
        << QByteArray("{\"format\": 2, \"parts\": []}") << QStringLiteral("newer version");
    QTest::newRow("an unknown key at the top")
        << QByteArray("{\"format\": 1, \"part\": []}") << QStringLiteral("/part: ");
    row("no id", "{\"category\": \"gpu\", \"name\": \"x\"}", "/parts/0/id: ");
    row("an empty id", "{\"id\": \"\", \"category\": \"gpu\", \"name\": \"x\"}", "/parts/0/id: ");
    row("an unknown category", "{\"id\": \"x\", \"category\": \"GPU\", \"name\": \"x\"}",
        "/parts/0/category: ");
    row("no name", "{\"id\": \"x\", \"category\": \"gpu\"}", "/parts/0/name: ");
    row("a misspelt key", gpu("x", ", \"price\": []"), "/parts/0/price: ");
    row("an unknown figure", gpu("x", ", \"figures\": {\"fp17\": \"1 TFLOPS\"}"),
        "/parts/0/figures/fp17: ");
    row("a figure without unit", gpu("x", ", \"figures\": {\"power_limit\": 350}"),
        "/parts/0/figures/power_limit: ");
    row("a range that does not hold the value",
        gpu("x", ", \"figures\": {\"power_limit\": {\"value\": \"350 W\", \"low\": \"360 W\"}}"),
        "between low and high");
    row("a negative figure", gpu("x", ", \"figures\": {\"power_limit\": \"-350 W\"}"),
        "/parts/0/figures/power_limit: ");
    row("a negative price",
        gpu("x", ", \"prices\": [{\"condition\": \"new\", \"price\": \"-1 USD\"}]"), "negative");
    row("an unknown confidence",
        "{\"id\": \"x\", \"category\": \"gpu\", \"name\": \"x\", \"confidence\": \"sure\"}",
        "/parts/0/confidence: ");
    row("an unknown kind of port", gpu("x", ", \"ports\": [{\"name\": \"a\", \"kind\": \"usb\"}]"),
        "/parts/0/ports/0/kind: ");
    row("a port twice",
        gpu("x", ", \"ports\": [{\"name\": \"a\", \"kind\": \"fabric\"}, {\"name\": \"a\", "
                 "\"kind\": \"fabric\"}]"),
        "/parts/0/ports/1/name: ");
    row("no ports of a kind",
        gpu("x", ", \"ports\": [{\"name\": \"a\", \"kind\": \"fabric\", \"count\": 0}]"),
        "/parts/0/ports/0/count: ");
}

void TestCatalog::refusesBadFiles()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const Result<std::vector<PartPtr>> read = readCatalogFile(text, QStringLiteral("mine.json"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
    QVERIFY2(read.error().message.startsWith(QStringLiteral("mine.json:")),
             qPrintable(read.error().message));
}

void TestCatalog::missingFolderIsNoError()
{
    const LoadedCatalog loaded = loadCatalog({QStringLiteral("/nowhere/at/all")});
    QVERIFY(loaded.errors.empty());
    QCOMPARE(loaded.catalog->parts().size(), test::shippedCatalog()->parts().size());
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
