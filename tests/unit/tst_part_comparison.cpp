// Parts side by side: rows, what is best, and the files.
#include "model/export/part_compare_export.h"
#include "tests/support/designs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<PartPtr> parts(const QStringList &ids)
{
    std::vector<PartPtr> found;
    for (const QString &id : ids)
        found.push_back(shippedCatalog()->part(id));
    return found;
}

const PartCompareRow *rowOf(const PartComparison &comparison, const QString &key)
{
    const auto at = std::ranges::find(comparison.rows, key, &PartCompareRow::key);
    return at == comparison.rows.end() ? nullptr : &*at;
}

} // namespace

class TestPartComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestOnesAreMarked_data();
    void bestOnesAreMarked();
    void figuresStandInTheOrderOfTheCatalogue();
    void rowsAreTheUnion();
    void sameOnesDifferInNothing();
    void ownPricesStandFirst();
    void textsHoldEveryRow_data();
    void textsHoldEveryRow();
    void filesOfOtherKindsAreRefused();
};

void TestPartComparison::bestOnesAreMarked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QList<bool>>("best");
    QTest::addColumn<bool>("differs");
    // 3090, 3090 Ti, A100 PCIe 40 GB
    QTest::newRow("higher") << u"memory_bandwidth"_s << QList<bool>{false, false, true} << true;
    QTest::newRow("two alike, one higher")
        << u"memory_capacity"_s << QList<bool>{false, false, true} << true;
    QTest::newRow("lower") << u"power_limit"_s << QList<bool>{false, false, true} << true;
    QTest::newRow("nobody can say") << u"length"_s << QList<bool>{false, false, false} << true;
    QTest::newRow("words") << u"category"_s << QList<bool>{false, false, false} << false;
}

void TestPartComparison::bestOnesAreMarked()
{
    QFETCH(const QString, key);
    QFETCH(const QList<bool>, best);
    const PartComparison comparison =
        compareParts(parts({u"rtx-3090"_s, u"rtx-3090-ti"_s, u"a100-pcie-40g"_s}));
    const PartCompareRow *row = rowOf(comparison, key);
    QVERIFY(row);
    QTEST(row->differs, "differs");
    for (qsizetype i = 0; i < best.size(); ++i)
        QCOMPARE(row->cells[std::size_t(i)].isBest, best[i]);
}

void TestPartComparison::figuresStandInTheOrderOfTheCatalogue()
{
    const PartComparison comparison = compareParts(parts({u"rtx-3090"_s, u"a100-pcie-40g"_s}));
    int last = -1;
    for (const PartCompareRow &row : comparison.rows) {
        if (row.kind != PartCompareRow::Kind::Figure)
            continue;
        const int place = int(*figureKey(row.key.toStdString()));
        QVERIFY(place > last);
        last = place;
        QCOMPARE(row.cells.size(), std::size_t(2));
    }
    QVERIFY(last > 0);
}

void TestPartComparison::rowsAreTheUnion()
{
    const PartComparison comparison =
        compareParts(parts({u"rtx-3090"_s, u"amd_epyc_7302p"_s, u"asrock_rack_romed8_2t"_s}));
    const PartCompareRow *cores = rowOf(comparison, u"cores"_s);
    QVERIFY(cores && cores->cells[0].text.isEmpty() && !cores->cells[1].text.isEmpty());
    QVERIFY(!cores->cells[1].isBest); // alone
    QVERIFY(cores->differs);
    QVERIFY(rowOf(comparison, u"fp32"_s) && rowOf(comparison, u"ports:pcie-slot"_s));
    QVERIFY(rowOf(comparison, u"ports:pcie-edge"_s)->cells[0].text.contains(u"gen4 x16"_s));
    QVERIFY(!rowOf(comparison, u"tariff"_s));
    QVERIFY(compareParts({}).rows.empty());
}

void TestPartComparison::sameOnesDifferInNothing()
{
    const PartComparison comparison = compareParts(parts({u"rtx-3090"_s, u"rtx-3090"_s}));
    QVERIFY(!comparison.rows.empty());
    for (const PartCompareRow &row : comparison.rows)
        QVERIFY(!row.differs && !row.cells[0].isBest && !row.cells[1].isBest);
    QCOMPARE(partComparisonText(comparison, PartCompareRows::Differing).count(u'\n'), 1);
}

void TestPartComparison::ownPricesStandFirst()
{
    PriceEntry entry;
    entry.part = u"rtx-3090"_s;
    entry.condition = u"used"_s;
    entry.price.text = u"700 USD"_s;
    entry.price.value = 700.0;
    const PartComparison comparison = compareParts(parts({u"rtx-3090"_s, u"rtx-4090"_s}), {entry});
    const PartCompareRow *used = rowOf(comparison, u"price:used"_s);
    QVERIFY(used);
    QCOMPARE(used->cells[0].range->value, 700.0);
    QVERIFY(used->cells[0].isBest);
}

void TestPartComparison::textsHoldEveryRow_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "md", "html", "json", "xlsx"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestPartComparison::textsHoldEveryRow()
{
    QFETCH(const QString, ending);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"parts."_s + ending);
    const PartComparison comparison = compareParts(parts({u"rtx-3090"_s, u"rtx-3090-ti"_s}));
    QVERIFY(writePartComparison(comparison, PartCompareRows::All, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(!text.isEmpty());
    if (ending == u"xlsx")
        return;
    const bool isForPrograms = ending == u"csv" || ending == u"json";
    const QString best = u"★ "_s % displayText(1.008e12, Dimension::Bandwidth);
    QVERIFY2(text.contains(isForPrograms ? u"memory_bandwidth"_s : best), qPrintable(text));
    QVERIFY(text.contains(isForPrograms ? u"rtx-3090-ti"_s : u"GeForce RTX 3090 Ti"_s));
    QVERIFY(partComparisonCsv(comparison, PartCompareRows::Differing).size()
            < partComparisonCsv(comparison, PartCompareRows::All).size());
}

void TestPartComparison::filesOfOtherKindsAreRefused()
{
    const PartComparison comparison = compareParts(parts({u"rtx-3090"_s, u"rtx-3090-ti"_s}));
    QTemporaryDir folder;
    QVERIFY(!writePartComparison(comparison, PartCompareRows::All, folder.filePath(u"x.doc"_s)));
    QVERIFY(!writePartComparison(comparison, PartCompareRows::All, folder.filePath(u"no/x.csv"_s)));
}

QTEST_GUILESS_MAIN(TestPartComparison)
#include "tst_part_comparison.moc"
