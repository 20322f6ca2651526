#include "model/base/file_writer.h"
#include "model/export/bom_export.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

BomLine pricedLine(const QString &part, double quantity, double low, double value, double high)
{
    BomLine line;
    line.part = part;
    line.name = part.toUpper();
    line.category = u"gpu"_s;
    line.quantity = quantity;
    line.unitPrice = Ranged<Money>{dollars(value), dollars(low), dollars(high)};
    line.condition = u"used"_s;
    line.priceDate = u"2026-10"_s;
    line.priceSource = u"a shop"_s;
    line.usedBy = {u"farm/rig/gpu"_s};
    return line;
}

/// 4 × 600 (500–700) and 2 × an unknown price: the total is 2400 (2000–2800).
Bom aBom()
{
    Bom bom;
    bom.currency = u"EUR"_s;
    bom.lines = {pricedLine(u"card"_s, 4, 500, 600, 700), {}};
    bom.lines[1].part = u"mystery"_s;
    bom.lines[1].quantity = 2;
    bom.total = {dollars(2400), dollars(2000), dollars(2800)};
    bom.unknown = {u"mystery"_s};
    return bom;
}

QStringList csvLines(const Bom &bom)
{
    return QString::fromUtf8(bomCsv(bom)).split(u"\r\n"_s);
}

} // namespace

class TestBomExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvHasOneRowPerLineAndATotal();
    void csvQuotesWhatNeedsIt_data();
    void csvQuotesWhatNeedsIt();
    void jsonNeverTurnsAnUnknownPriceIntoZero();
    void noKnownPriceIsAnUnknownTotal();
    void anEmptyBillCostsNothing();
    void markdownCellsCannotBreakTheTable();
    void xlsxIsReproducible();
    void writeBomFollowsTheEnding();
    void failuresNameTheFile();
};

void TestBomExport::csvHasOneRowPerLineAndATotal()
{
    const QStringList lines = csvLines(aBom());
    QCOMPARE(lines.size(), 5); // heading, two lines, total, and nothing after the last line break
    QVERIFY(lines[0].startsWith(u"part,name,category,condition,quantity,unit_price"));
    QCOMPARE(lines[1], u"card,CARD,gpu,used,4,600.00,500.00,700.00,2400.00,EUR,2026-10,a shop,,"
                       "farm/rig/gpu,0,,,"_s);
    QVERIFY(lines[2].startsWith(u"mystery,,,,2,,,,,EUR"));
    QVERIFY(lines[3].startsWith(u"total,"));
    QVERIFY(lines[3].contains(u",2400.00,EUR"));
    QVERIFY(lines[4].isEmpty());
}

void TestBomExport::csvQuotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain text stays") << u"RTX 3090"_s << u"RTX 3090"_s;
    QTest::newRow("a comma is quoted") << u"a, b"_s << u"\"a, b\""_s;
    QTest::newRow("a quote is doubled") << u"3\" fan"_s << u"\"3\"\" fan\""_s;
    QTest::newRow("a line break becomes a blank") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("a formula is made harmless") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("other scripts stay") << u"그래픽 카드"_s << u"그래픽 카드"_s;
}

void TestBomExport::csvQuotesWhatNeedsIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cell);
    Bom bom = aBom();
    bom.lines[0].name = name;
    QVERIFY2(csvLines(bom)[1].startsWith(u"card,%1,gpu"_s.arg(cell)),
             qUtf8Printable(csvLines(bom)[1]));
}

void TestBomExport::jsonNeverTurnsAnUnknownPriceIntoZero()
{
    const nlohmann::json json = nlohmann::json::parse(bomJson(aBom()).toStdString());
    QCOMPARE(json["lines"][0]["line_price"].get<double>(), 2400.0);
    QCOMPARE(json["lines"][0]["quantity"].get<int>(), 4);
    QVERIFY(json["lines"][1]["unit_price"].is_null());
    QVERIFY(json["lines"][1]["line_price"].is_null());
    QCOMPARE(json["total"].get<double>(), 2400.0);
    QCOMPARE(json["total_low"].get<double>(), 2000.0);
    QCOMPARE(json["total_high"].get<double>(), 2800.0);
    QCOMPARE(json["currency"].get<std::string>(), std::string("EUR"));
    QCOMPARE(json["unknown"].size(), std::size_t(1));
    QCOMPARE(json["unknown"][0].get<std::string>(), std::string("mystery"));
}

void TestBomExport::noKnownPriceIsAnUnknownTotal()
{
    Bom bom = aBom();
    bom.lines.erase(bom.lines.begin());
    bom.total = {};
    QVERIFY(nlohmann::json::parse(bomJson(bom).toStdString())["total"].is_null());
    QVERIFY(csvLines(bom)[2].contains(u",,,EUR"));
    QVERIFY(bomMarkdown(bom, {}).contains("**unknown**"));
}

void TestBomExport::anEmptyBillCostsNothing()
{
    const Bom bom;
    QCOMPARE(nlohmann::json::parse(bomJson(bom).toStdString())["total"].get<double>(), 0.0);
    const QTemporaryDir folder;
    QVERIFY(writeBom(bom, {}, folder.filePath(u"empty.xlsx"_s)));
}

void TestBomExport::markdownCellsCannotBreakTheTable()
{
    Bom bom = aBom();
    bom.lines[0].name = u"a | b\n<script>"_s;
    const QString text = QString::fromUtf8(bomMarkdown(bom, u"Title"_s));
    QVERIFY(text.contains(u"| a \\| b \\<script\\> |"));
    QVERIFY(text.contains(u"**2400.00 EUR**"));
    QVERIFY(text.contains(u"2000.00"));
}

void TestBomExport::xlsxIsReproducible()
{
    const QTemporaryDir folder;
    QByteArray bytes[2];
    for (int i = 0; i < 2; ++i) {
        const QString path = folder.filePath(u"부품 %1.xlsx"_s.arg(i));
        QVERIFY(writeBomXlsx(aBom(), u"농장"_s, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes[i] = file.readAll();
    }
    QVERIFY(bytes[0].startsWith("PK"));
    QCOMPARE(bytes[0], bytes[1]);
}

void TestBomExport::writeBomFollowsTheEnding()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &name) {
        const QString path = folder.filePath(name);
        QFile file(path);
        return writeBom(aBom(), u"T"_s, path) && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                : QByteArray();
    };
    QCOMPARE(written(u"a.csv"_s), bomCsv(aBom()));
    QCOMPARE(written(u"a.MD"_s), bomMarkdown(aBom(), u"T"_s));
    QCOMPARE(written(u"a.json"_s), bomJson(aBom()));
    QVERIFY(written(u"a.xlsx"_s).startsWith("PK"));
    QVERIFY(written(u"a.docx"_s).isEmpty());
    QVERIFY(!QFile::exists(folder.filePath(u"a.docx"_s)));
}

void TestBomExport::failuresNameTheFile()
{
    const QTemporaryDir folder;
    for (const QString &ending : {u"csv"_s, u"md"_s, u"json"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"no/such/folder/bom."_s + ending);
        const Outcome outcome = writeBom(aBom(), {}, path);
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().message.contains(path), qUtf8Printable(outcome.error().message));
    }
    if (QFile::exists(u"/dev/full"_s)) { // a disk without space
        const Outcome outcome = writeFile("abc", u"/dev/full"_s);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(u"/dev/full"));
    }
}

QTEST_GUILESS_MAIN(TestBomExport)
#include "tst_bom_export.moc"
