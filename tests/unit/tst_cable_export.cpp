// The list of cables: one row for each cable of an assembly, and its forms.
#include "model/export/bom_export.h"
#include "model/export/cable_export.h"
#include "tests/support/designs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace nongjang;

namespace {

Design twoRigs()
{
    return test::design(R"({"format": 1, "assemblies": [{"id": "rig",
        "components": [{"id": "board", "part": "asrock_rack_romed8_2t"}, {"id": "gpu", "part": "rtx-3090", "count": 2}],
        "cables": [{"id": "r", "from": "board:slot[1..2]", "to": "gpu:pcie", "part": "riser_x16_gen4", "length": "0.3 m"}],
        "ports": [{"name": "lan", "inner": "board:lan[1]"}]}],
      "farm": {"components": [{"id": "rig", "assembly": "rig", "count": 2}, {"id": "switch", "part": "ubnt_usw_flex_xg"}],
        "cables": [{"from": "rig:lan", "to": "switch:port_a[1..2]", "part": "cat6a", "off": true}]}})");
}

} // namespace

class TestCableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsNameBothEnds();
    void everyExampleHasUniqueLabels_data();
    void everyExampleHasUniqueLabels();
    void forms();
    void pagesAreSelfContained();
};

void TestCableExport::rowsNameBothEnds()
{
    const CableList list = cableList(twoRigs(), *test::shippedCatalog());
    QCOMPARE(list.rows.size(), std::size_t(4));
    QCOMPARE(list.cables, 2 * 2.0 + 2.0);
    const CableRow &riser = list.rows[1];
    QCOMPARE(riser.label, QStringLiteral("farm/rig#r.2"));
    QCOMPARE(riser.from, QStringLiteral("board:slot[2]"));
    QCOMPARE(riser.to, QStringLiteral("gpu[2]:pcie"));
    QCOMPARE(riser.times, 2.0);
    QCOMPARE(riser.length, QStringLiteral("0.3 m"));
    QCOMPARE(list.rows[2].from, QStringLiteral("rig[1]:lan"));
    QCOMPARE(list.rows[3].to, QStringLiteral("switch:port_a[2]"));
    QVERIFY(list.rows[2].isOff);
}

void TestCableExport::everyExampleHasUniqueLabels_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : test::exampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestCableExport::everyExampleHasUniqueLabels()
{
    QFETCH(const QString, name);
    const CableList list = cableList(test::example(name), *test::shippedCatalog());
    QStringList labels;
    for (const CableRow &row : list.rows) {
        labels << row.label;
        QVERIFY(!row.name.isEmpty());
        QVERIFY(row.times > 0.0);
    }
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestCableExport::forms()
{
    const CableList list = cableList(twoRigs(), *test::shippedCatalog());
    const QTemporaryDir folder;
    for (const char *ending : {"csv", "md", "html", "json", "xlsx"}) {
        const QString path = folder.filePath(QStringLiteral("cables.") + QLatin1String(ending));
        QVERIFY(writeCables(list, QStringLiteral("Rigs"), path));
        QVERIFY(QFileInfo(path).size() > 100);
    }
    QVERIFY(!writeCables(list, {}, folder.filePath(QStringLiteral("cables.txt"))));
    const auto json = nlohmann::json::parse(cablesJson(list).toStdString());
    QCOMPARE(json.at("cables").size(), std::size_t(4));
    QCOMPARE(json.at("count").get<int>(), 6);
    QCOMPARE(cablesCsv(list).count('\n'), 5);
}

void TestCableExport::pagesAreSelfContained()
{
    const CableList list = cableList(twoRigs(), *test::shippedCatalog());
    Bom bom;
    BomLine line;
    line.part = QStringLiteral("a\"b<c>");
    line.name = QStringLiteral("<script>alert(1)</script>");
    line.quantity = 2;
    line.received = true;
    line.unitPrice = Ranged<Money>::exact(dollars(10));
    line.spares = 1;
    bom.lines = {line};
    bom.total = Ranged<Money>::exact(dollars(30));
    bom.currency = QStringLiteral("USD");
    for (const QByteArray &page :
         {cablesHtml(list, QStringLiteral("Rigs")), bomHtml(bom, QStringLiteral("Rigs"))}) {
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(!page.contains("http"));
        QVERIFY(!page.contains("<link"));
        QVERIFY(page.contains("localStorage"));
        QCOMPARE(page.count("<script>"), 1);
    }
    const QByteArray page = bomHtml(bom, QStringLiteral("Rigs"));
    QVERIFY(page.contains("30.00"));
    QCOMPARE(page.count("checkbox"), 2);
    QCOMPARE(page.count(" checked>"), 1);
}

QTEST_GUILESS_MAIN(TestCableExport)
#include "tst_cable_export.moc"
