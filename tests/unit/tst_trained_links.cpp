// Links that were seen to run at less than they are made for: how that is written, what it slows, where it makes no difference.
#include "model/edit/cable_edits.h"
#include "model/study/evaluator.h"
#include "model/study/report_json.h"
#include "tests/support/network.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;
using namespace nongjang::test;

namespace {

TrainedLink trained(const char *text)
{
    return *parseTrainedLink(QString::fromUtf8(text));
}

/// The cable at `index` of the outermost assembly seen to run at `text`.
Design seen(Design design, int index, const char *text)
{
    Assembly root = *design.root;
    root.cables[index].trained = trained(text);
    return design.withAssembly(root);
}

const Finding *found(const Report &report, const char *rule)
{
    const auto it = std::ranges::find_if(
        report.findings, [&](const Finding &each) { return each.rule == QLatin1String(rule); });
    return it == report.findings.end() ? nullptr : &*it;
}

/// Two H100 on three bridges of 100 GB/s each.
Design bridged()
{
    return farmOf(R"({"id": "gpu", "part": "h100-pcie-80g", "count": 2})",
                  R"({"from": "gpu[1]:nvlink[1..3]", "to": "gpu[2]:nvlink[1..3]",)"
                  R"("part": "nvlink_bridge_h100_pcie"})");
}

} // namespace

class TestTrainedLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data();
    void written();
    void wrong_data();
    void wrong();
    void fileKeepsIt();
    void wrongFilesSayWhere();
    void slotsAreSlower_data();
    void slotsAreSlower();
    void bridgesAndCablesAreSlower();
    void noDifferenceIsFound_data();
    void noDifferenceIsFound();
    void movedEndsForgetIt();
    void otherPartsForgetIt();
    void editsGiveTheColdReport();
};

void TestTrainedLinks::written_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("generation"); // 0: not given
    QTest::addColumn<int>("lanes");
    QTest::addColumn<double>("rate"); // GB/s
    QTest::newRow("both") << QStringLiteral("gen3 x8") << 3 << 8 << 0.0;
    QTest::newRow("as others write it") << QStringLiteral(" Gen 4 x 16 ") << 4 << 16 << 0.0;
    QTest::newRow("together") << QStringLiteral("gen1x1") << 1 << 1 << 0.0;
    QTest::newRow("generation") << QStringLiteral("gen2") << 2 << 0 << 0.0;
    QTest::newRow("lanes") << QStringLiteral("x4") << 0 << 4 << 0.0;
    QTest::newRow("rate") << QStringLiteral("50 GB/s") << 0 << 0 << 50.0;
    QTest::newRow("rate of a network") << QStringLiteral("100 Gb/s") << 0 << 0 << 12.5;
}

void TestTrainedLinks::written()
{
    QFETCH(const QString, text);
    const Result<TrainedLink> link = parseTrainedLink(text);
    QVERIFY(link);
    QTEST(link->generation.value_or(0), "generation");
    QTEST(link->lanes.value_or(0), "lanes");
    QTEST(link->rate.value_or(Bandwidth()).si() / 1e9, "rate");
}

void TestTrainedLinks::wrong_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "gen", "x", "gen0 x8", "gen7", "gen3 x3", "x0", "gen99 x99", "8",
                             "50", "-3 GB/s", "0 GB/s", "2 m", "gen3 x8 50 GB/s", "nan GB/s"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("long") << QString(5000, u'x');
}

void TestTrainedLinks::wrong()
{
    QFETCH(const QString, text);
    const Result<TrainedLink> link = parseTrainedLink(text);
    QVERIFY(!link);
    QVERIFY(!link.error().message.isEmpty() && link.error().message.size() < 400);
}

void TestTrainedLinks::fileKeepsIt()
{
    const Design design = seen(oneHost("plain", 2), 0, "Gen 3 x8");
    const QByteArray text = writeFarm(design);
    QVERIFY2(text.contains(R"("trained": "Gen 3 x8")"), text.constData());
    QVERIFY(test::design(text) == design);
}

void TestTrainedLinks::wrongFilesSayWhere()
{
    QByteArray text = writeFarm(seen(oneHost("plain", 2), 0, "gen3 x8"));
    text.replace("gen3 x8", "gen3 x7");
    const Result<LoadedDesign> loaded = parseFarm(text, QStringLiteral("test.farm"));
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.contains(u"/farm/cables/0/trained"),
             qPrintable(loaded.error().message));
}

void TestTrainedLinks::slotsAreSlower_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("generation");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<double>("rate"); // GB/s of copies with the host
    QTest::newRow("both") << QByteArray("gen3 x8") << 3 << 8 << copyGen5 / 8.0;
    QTest::newRow("generation") << QByteArray("gen4") << 4 << 16 << copyGen5 / 2.0;
    QTest::newRow("lanes") << QByteArray("x4") << 5 << 4 << copyGen5 / 4.0;
}

void TestTrainedLinks::slotsAreSlower()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, rate);
    const Report report = networkReport(seen(oneHost("plain", 2), 0, text.constData()));
    QCOMPARE(report.slotLinks.size(), std::size_t(1));
    const SlotLink &link = report.slotLinks.front();
    QTEST(link.generation.value_or(0), "generation");
    QTEST(link.lanes.value_or(0), "lanes");
    QVERIFY(isNear(link.bandwidth.value.si() / 1e9, rate));
    QVERIFY(isNear(busbwOf(report, "host_to_gpu"), rate));
    QVERIFY2(link.limitedBy.contains(QString::fromLatin1(text)), qPrintable(link.limitedBy));
    const Finding *narrow = found(report, "CON-04");
    QVERIFY(narrow && narrow->fix.contains(u"Reseat"));
    QVERIFY(!found(report, "INP-14"));
}

void TestTrainedLinks::bridgesAndCablesAreSlower()
{
    const auto ring = [](const Design &design) {
        return busbwOf(evaluate(design, *shippedCatalog()), "ring_allreduce");
    };
    QVERIFY(isNear(ring(seen(bridged(), 0, "50 GB/s")), ring(bridged()) / 2.0));
    const Design nodes = oneSwitch(2, 1, 1);
    QVERIFY(
        isNear(busbwOf(networkReport(seen(nodes, 0, "100 Gb/s")), "ring_allreduce"), cable / 4.0));
}

void TestTrainedLinks::noDifferenceIsFound_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<QString>("why");
    QTest::newRow("as it is made")
        << seen(oneHost("plain", 2), 0, "gen5 x16") << QStringLiteral("no more than");
    QTest::newRow("faster than the cable")
        << seen(oneSwitch(2, 1, 1), 0, "800 Gb/s") << QStringLiteral("no more than");
    QTest::newRow("lanes of a network")
        << seen(oneSwitch(2, 1, 1), 0, "gen3 x8") << QStringLiteral("PCIe links have");
    QTest::newRow("rate of a slot")
        << seen(oneHost("plain", 2), 0, "10 GB/s") << QStringLiteral("cannot run at");
}

/// And nothing changes by it.
void TestTrainedLinks::noDifferenceIsFound()
{
    QFETCH(const Design, design);
    QFETCH(const QString, why);
    const Report report = networkReport(design);
    const Finding *finding = found(report, "INP-14");
    QVERIFY(finding);
    QVERIFY2(finding->message.contains(why), qPrintable(finding->message));
    Design plain = design;
    Assembly root = *plain.root;
    root.cables[0].trained.reset();
    plain = plain.withAssembly(root);
    QCOMPARE(busbwOf(report, "ring_allreduce"), busbwOf(networkReport(plain), "ring_allreduce"));
}

void TestTrainedLinks::movedEndsForgetIt()
{
    const Catalog &catalog = *shippedCatalog();
    const Design design = seen(farmOf(R"({"id": "board", "part": "asrock_rack_romed8_2t"},)"
                                      R"({"id": "gpu", "part": "rtx-3090"})",
                                      R"({"from": "gpu:pcie", "to": "board:slot[1]"})"),
                               0, "gen3 x8");
    const Result<Design> moved = moveCableEnd(design, catalog, Design::rootId, 0, CableSide::To,
                                              *parseEndpoint(QStringLiteral("board:slot[3]")));
    QVERIFY(moved);
    QVERIFY(!moved->root->cables.first().trained);
}

/// What was seen of one card or cable says nothing of another.
void TestTrainedLinks::otherPartsForgetIt()
{
    Cable cable = seen(oneHost("plain", 2), 0, "gen3 x8").root->cables.first();
    QVERIFY(cable.trained);
    cable.setPart(QStringLiteral("another"));
    QVERIFY(!cable.trained);
}

void TestTrainedLinks::editsGiveTheColdReport()
{
    Evaluator evaluator(shippedCatalog());
    Design design = example(QStringLiteral("rig-4x3090-romed8.farm"));
    for (const char *text : {"gen3 x8", "x4", "gen1"}) {
        for (int i = 0; i < int(design.root->cables.size()); ++i)
            design = seen(design, i, text);
        Report kept = evaluator.evaluate(design);
        Report cold = evaluate(design, *shippedCatalog());
        kept.milliseconds = cold.milliseconds = 0.0;
        QCOMPARE(reportJson(kept), reportJson(cold));
    }
}

QTEST_GUILESS_MAIN(TestTrainedLinks)
#include "tst_trained_links.moc"
