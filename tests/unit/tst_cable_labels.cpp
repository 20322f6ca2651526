// Labels of cables: what stands on them, for every place a cable is in, and where they lie on a page.
#include "model/export/cable_export.h"
#include "model/export/cable_labels.h"
#include "tests/support/designs.h"

#include <QSet>
#include <QTest>

using namespace nongjang;

namespace {

Design rigs(int count)
{
    return test::design(QByteArray(R"({"format": 1, "assemblies": [{"id": "rig",
        "components": [{"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 2}],
        "cables": [{"id": "r", "from": "board:slot[1..2]", "to": "gpu:pcie", "part": "riser_x16_gen4", "length": "0.3 m"}],
        "ports": [{"name": "lan", "inner": "board:lan[1]"}]}],
      "farm": {"components": [{"id": "rig", "assembly": "rig", "count": )")
                        + QByteArray::number(count)
                        + R"(}, {"id": "switch", "part": "ubnt_usw_flex_xg"}],
        "cables": [{"from": "rig[1..2]:lan", "to": "switch:port_a[1..2]", "part": "cat6a"}]}})");
}

} // namespace

class TestCableLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndOfEveryPlaceHasOne();
    void exampleListsAndLabelsAgree_data();
    void exampleListsAndLabelsAgree();
    void longListsAreCutAndSaySo();
    void linesNameBothEnds();
    void csvIsOneRowALabel();
    void sheetsFitTheirPaper_data();
    void sheetsFitTheirPaper();
    void cellsFollowRowByRow();
    void pagesAreCounted();
};

void TestCableLabels::everyEndOfEveryPlaceHasOne()
{
    const LabelList list = cableLabels(rigs(2), *test::shippedCatalog());
    QCOMPARE(list.all, 12.0); // 2 patch cords, 2 × 2 risers
    QCOMPARE(list.labels.size(), std::size_t(12));
    QVERIFY(!list.isCut());
    QCOMPARE(list.labels[0].number, QStringLiteral("1 A"));
    QCOMPARE(list.labels[0].here, QStringLiteral("rig[1]:lan"));
    QCOMPARE(list.labels[0].there, QStringLiteral("switch:port_a[1]"));
    QCOMPARE(list.labels[1].number, QStringLiteral("1 B"));
    QCOMPARE(list.labels[1].here, list.labels[0].there);
    QCOMPARE(list.labels[11].here, QStringLiteral("rig[2]/gpu[2]:pcie"));
    QCOMPARE(list.labels[11].there, QStringLiteral("rig[2]/board:slot[2]"));
    QCOMPARE(list.labels[11].length, QStringLiteral("0.3 m"));
}

void TestCableLabels::exampleListsAndLabelsAgree_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCableLabels::exampleListsAndLabelsAgree()
{
    QFETCH(const QString, name);
    const Design design = test::example(name);
    const LabelList labels = cableLabels(design, *test::shippedCatalog());
    QCOMPARE(labels.all, 2.0 * cableList(design, *test::shippedCatalog()).cables);
    QCOMPARE(double(labels.labels.size()), std::min(labels.all, double(mostLabels)));
    QSet<QString> ends;
    for (const CableLabel &label : labels.labels)
        ends.insert(label.number);
    QCOMPARE(std::size_t(ends.size()), labels.labels.size());
}

void TestCableLabels::longListsAreCutAndSaySo()
{
    const LabelList list = cableLabels(rigs(1'000), *test::shippedCatalog(), 101);
    QCOMPARE(list.labels.size(), std::size_t(100)); // never one end of a cable alone
    QCOMPARE(list.all, 2.0 * (2.0 + 2.0 * 1'000.0));
    QVERIFY(list.isCut());
    QVERIFY(cutText(list).contains(QStringLiteral("100")));
    QCOMPARE(cutText(cableLabels(rigs(2), *test::shippedCatalog())), QString());
}

void TestCableLabels::linesNameBothEnds()
{
    const CableLabel label{QStringLiteral("7 B"), QStringLiteral("rig[3]:lan"),
                           QStringLiteral("leaf:port[3]"), QStringLiteral("Cat6A patch"),
                           QStringLiteral("2 m")};
    const QStringList lines = labelLines(label);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("7 B"));
    QCOMPARE(lines[1], QStringLiteral("rig[3]:lan"));
    QVERIFY(lines[2].contains(QStringLiteral("leaf:port[3]")));
    QCOMPARE(lines[3], QStringLiteral("Cat6A patch, 2 m"));
    QCOMPARE(labelLines({QStringLiteral("7 B"), {}, {}, {}, {}}).size(), 3);
}

void TestCableLabels::csvIsOneRowALabel()
{
    const QByteArray csv = labelsCsv(cableLabels(rigs(2), *test::shippedCatalog()));
    QCOMPARE(csv.count('\n'), 13);
    QVERIFY(csv.startsWith("number,here,there,cable,length\r\n1 A,rig[1]:lan,switch:port_a[1],"));
}

void TestCableLabels::sheetsFitTheirPaper_data()
{
    QTest::addColumn<QString>("id");
    for (const LabelSheet &sheet : labelSheets())
        QTest::newRow(sheet.id) << QString::fromLatin1(sheet.id);
}

/// All labels lie on the page, none on another, and the margins left and right differ by a millimetre at most.
void TestCableLabels::sheetsFitTheirPaper()
{
    QFETCH(const QString, id);
    const LabelSheet *sheet = findLabelSheet(id);
    QVERIFY(sheet);
    const QRectF page({0, 0}, sheet->pageSize());
    QRectF before;
    for (int place = 0; place < sheet->perPage(); ++place) {
        const QRectF cell = sheet->cell(place);
        QVERIFY(page.contains(cell));
        QVERIFY(!cell.adjusted(0.001, 0.001, -0.001, -0.001).intersects(before));
        before = cell;
    }
    const QRectF last = sheet->cell(sheet->perPage() - 1);
    QVERIFY(std::abs(sheet->left - (page.right() - last.right())) < 1.0);
    QVERIFY(std::abs(sheet->top - (page.bottom() - last.bottom())) < 1.0);
}

void TestCableLabels::cellsFollowRowByRow()
{
    const LabelSheet *sheet = findLabelSheet(QStringLiteral("l7651"));
    QVERIFY(sheet);
    QCOMPARE(sheet->perPage(), 65);
    QCOMPARE(sheet->cell(0), QRectF(4.75, 10.7, 38.1, 21.2));
    QCOMPARE(sheet->cell(4).left(), 4.75 + 4 * 40.6);
    QCOMPARE(sheet->cell(5), QRectF(4.75, 10.7 + 21.2, 38.1, 21.2));
    QCOMPARE(findLabelSheet(QStringLiteral("none")), nullptr);
}

void TestCableLabels::pagesAreCounted()
{
    const LabelSheet *sheet = findLabelSheet(QStringLiteral("l4731"));
    QVERIFY(sheet);
    QCOMPARE(sheet->pagesFor(0), std::size_t(0));
    QCOMPARE(sheet->pagesFor(189), std::size_t(1));
    QCOMPARE(sheet->pagesFor(190), std::size_t(2));
    QCOMPARE(sheet->pagesFor(189, 1), std::size_t(2));
    QCOMPARE(findLabelSheet(QStringLiteral("tape12"))->pagesFor(20'000), std::size_t(20'000));
}

QTEST_GUILESS_MAIN(TestCableLabels)
#include "tst_cable_labels.moc"
