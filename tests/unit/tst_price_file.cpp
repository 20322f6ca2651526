// Price books as CSV, and what they do to a design.
#include "model/edit/money_edits.h"
#include "model/io/price_file.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace nongjang;

class TestPriceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnyOrder();
    void roundTrip();
    void errors_data();
    void errors();
    void newerReplacesOlder();
    void purchases();
};

void TestPriceFile::readsAnyOrder()
{
    const auto read =
        readPrices("# my shop\n\nprice;part;date\n780;rtx-3090;2026-10-01\n;unpriced;\n"
                   "\"12.5 USD\";\"a \"\"cable\"\"\";\n",
                   QStringLiteral("p.csv"));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).part, QStringLiteral("rtx-3090"));
    QCOMPARE(read->at(0).price.value, 780.0);
    QCOMPARE(read->at(0).price.text, QStringLiteral("780 USD"));
    QCOMPARE(read->at(0).date, QStringLiteral("2026-10-01"));
    QCOMPARE(read->at(1).part, QStringLiteral("a \"cable\""));
    QVERIFY(!read->at(1).low);
}

void TestPriceFile::roundTrip()
{
    PriceEntry entry;
    entry.part = QStringLiteral("rtx-3090");
    entry.condition = QStringLiteral("used");
    entry.price = {QStringLiteral("780 USD"), 780.0};
    entry.low = TypedValue{QStringLiteral("$700"), 700.0};
    entry.region = QStringLiteral("EU, \"north\"");
    entry.date = QStringLiteral("2026-10-01");
    entry.source = QStringLiteral("a; b, c");
    PriceEntry numbered;
    numbered.part = QStringLiteral("#1 of its kind");
    numbered.price = {QStringLiteral("5 USD"), 5.0};
    const auto read = readPrices(pricesCsv({entry, numbered}), QStringLiteral("p.csv"));
    QVERIFY(read);
    QCOMPARE(*read, (QList<PriceEntry>{entry, numbered}));
}

void TestPriceFile::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("nothing", "", "p.csv holds no prices");
    row("no heading", "a,1\n", "p.csv:1: expected a heading");
    row("no amount", "part,price\na,cheap\n", "p.csv:2: “cheap” is not an amount");
    row("negative", "part,price\na,-1\n", "p.csv:2:");
    row("not a number", "part,price\na,nan\n", "p.csv:2:");
    row("watts", "part,price\na,1 W\n", "p.csv:2:");
    row("no part", "part,price\n,1\n", "p.csv:2: the part is missing");
    row("low above", "part,price,low\na,1,2\n", "p.csv:2: the price is not between");
    row("high below", "part,price,high\na,2,1\n", "p.csv:2: the price is not between");
    row("no day", "part,price,date\n\na,2,soon\n", "p.csv:3: “soon” is not a date");
}

void TestPriceFile::errors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    const auto read = readPrices(text, QStringLiteral("p.csv"));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(expected), qPrintable(read.error().message));
}

void TestPriceFile::newerReplacesOlder()
{
    const auto book =
        readPrices("part,price,date,condition\na,1,2026-01-01,new\na,2,2026-01-01,used\n",
                   QStringLiteral("p.csv"));
    const auto news =
        readPrices("part,price,date,condition\na,3,2026-02-01,new\na,4,2025-01-01,used\nb,5,,\n",
                   QStringLiteral("p.csv"));
    Design design;
    design.money.prices = *book;
    const QList<PriceEntry> all = importPrices(design, *news).money.prices;
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].price.value, 3.0);
    QCOMPARE(all[1].price.value, 2.0); // the new one is older
    QCOMPARE(all[2].part, QStringLiteral("b"));
}

void TestPriceFile::purchases()
{
    const QString part = QStringLiteral("card");
    const QString used = QStringLiteral("used");
    Design design;
    design = markPurchase(design, part, used, true, false);
    QCOMPARE(design.money.purchases.size(), 1);
    QVERIFY(design.money.purchases[0].ordered && !design.money.purchases[0].received);
    design = markPurchase(design, part, used, false, true);
    QVERIFY(design.money.purchases[0].ordered && design.money.purchases[0].received);
    design = markPurchase(design, part, used, false, false);
    QVERIFY(design.money.purchases.isEmpty());
    design.money.purchases = {Purchase{part, {}, false, false, {QStringLiteral("other")}, {}, {}}};
    design = markPurchase(design, part, used, true, false);
    QCOMPARE(design.money.purchases.size(), 2);
    QCOMPARE(design.money.purchases[1].alternates, QStringList{QStringLiteral("other")});
    // A mark taken away stays away, also where the part as such counts as ordered.
    design.money.purchases = {Purchase{part, {}, true, false, {}, {}, {}}};
    design = markPurchase(design, part, used, false, false);
    QCOMPARE(design.money.purchases.size(), 2);
    QVERIFY(!design.money.purchases[1].ordered);
}

QTEST_GUILESS_MAIN(TestPriceFile)
#include "tst_price_file.moc"
