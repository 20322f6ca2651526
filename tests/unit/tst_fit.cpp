#include "model/catalog/fit.h"
#include "tests/support/designs.h"

#include <QTest>

#include <algorithm>

using namespace nongjang;

namespace {

Port made(PortKind kind, const char *connector, const char *protocol = "")
{
    Port port;
    port.name = QStringLiteral("p");
    port.kind = kind;
    port.connector = QString::fromUtf8(connector);
    port.protocol = QString::fromUtf8(protocol);
    return port;
}

Port slot(int gen, int lanes, int width)
{
    Port port = made(PortKind::PcieSlot, "");
    port.gen = gen;
    port.lanes = lanes;
    port.width = width;
    return port;
}

Port edge(int gen, int lanes)
{
    Port port = made(PortKind::PcieEdge, "");
    port.gen = gen;
    port.lanes = lanes;
    return port;
}

/// A port with an id of a shipped part: "rtx-3090:pcie".
Port shipped(const char *text)
{
    const QString name = QString::fromUtf8(text);
    return test::port(name.section(u':', 0, 0), name.section(u':', 1));
}

} // namespace

class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCable_data();
    void withoutCable();
    void withCable_data();
    void withCable();
    void anyCable_data();
    void anyCable();
    void cheapestFirst();
    void mustReach();
    void unknownPricesComeLast();
    void joiningIsSymmetric();
};

void TestFit::withoutCable_data()
{
    QTest::addColumn<Port>("a");
    QTest::addColumn<Port>("b");
    QTest::addColumn<QString>("refusal"); // empty: fits
    const auto fits = [](const char *name, const Port &a, const Port &b) {
        QTest::newRow(name) << a << b << QString();
    };
    const auto refused = [](const char *name, const Port &a, const Port &b, const char *reason) {
        QTest::newRow(name) << a << b << QString::fromUtf8(reason);
    };
    fits("a GPU sits in a slot of a server board", shipped("rtx-3090:pcie"),
         shipped("asrock_rack_romed8_2t:slot"));
    fits("an x8 card sits in an x16 slot", edge(3, 8), slot(4, 16, 16));
    fits("an x16 card sits in an x16 long slot wired x4", edge(4, 16), slot(3, 4, 16));
    refused("an x16 card does not go into an x8 long slot", edge(4, 16), slot(4, 8, 8), "riser");
    refused("a GPU does not go into an x1 slot of a mining board", shipped("rtx-3090:pcie"),
            shipped("asrock_h110_pro_btc:slot_b"), "x16 card does not go into an x1 slot");
    fits("a slot without stated width is as long as it is wired", edge(4, 8), [] {
        Port port = slot(4, 8, 8);
        port.width.reset();
        return port;
    }());
    fits("an SXM2 module sits on an SXM2 carrier", shipped("v100-sxm2-32g:module"),
         shipped("supermicro_aom_sxmv:socket_a"));
    refused("an SXM4 module does not go onto an SXM2 carrier", shipped("a100-sxm-80g:module"),
            shipped("supermicro_aom_sxmv:socket_a"), "SXM4 does not go into SXM2");
    refused("a PCIe card does not go onto a carrier", shipped("rtx-3090:pcie"),
            shipped("supermicro_aom_sxmv:socket_a"), "does not go into");
    fits("an SP3 processor sits in an SP3 socket", shipped("amd_epyc_7302p:socket"),
         shipped("asrock_rack_romed8_2t:cpu"));
    refused("an SP3 processor does not go into an LGA1151 socket", shipped("amd_epyc_7302p:socket"),
            shipped("asrock_h110_pro_btc:cpu"), "SP3 does not go into LGA1151");
    fits("registered memory sits in a server board", shipped("ddr4_rdimm_32g_3200:dimm"),
         shipped("asrock_rack_romed8_2t:dimm"));
    refused("unbuffered memory does not go into a server board", shipped("ddr4_udimm_8g_3200:dimm"),
            shipped("asrock_rack_romed8_2t:dimm"), "does not go into");
    refused("two slots do not mate", slot(4, 16, 16), slot(4, 16, 16), "one of each side");
    refused("two cards do not mate", edge(4, 16), edge(4, 16), "one of each side");
    refused("a network jack needs a cable", shipped("asrock_rack_romed8_2t:lan"),
            shipped("gen_8x1g:port"), "need a cable");
    refused("power does not go into a slot", shipped("sf_leadex_plat_1600:pcie"), slot(4, 16, 16),
            "does not go into");
    refused("two supplies do not mate", shipped("sf_leadex_plat_1600:pcie"),
            shipped("sf_leadex_plat_1600:pcie"), "one of each side");
}

void TestFit::withoutCable()
{
    QFETCH(const Port, a);
    QFETCH(const Port, b);
    QFETCH(const QString, refusal);
    for (const Fit &fit : {directFit(a, b), directFit(b, a)}) {
        QVERIFY2(fit.fits == refusal.isEmpty(), qPrintable(fit.reason));
        if (fit.fits)
            QCOMPARE(fit.reason, QString());
    }
    if (!refusal.isEmpty())
        QVERIFY2(directFit(a, b).reason.contains(refusal), qPrintable(directFit(a, b).reason));
}

void TestFit::withCable_data()
{
    QTest::addColumn<QString>("cable");
    QTest::addColumn<Port>("a");
    QTest::addColumn<Port>("b");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, const char *cable, const Port &a, const Port &b,
                        bool fits) {
        QTest::newRow(name) << QString::fromUtf8(cable) << a << b << fits;
    };
    row("a mining riser joins an x1 slot and a GPU", "riser_x1_usb_gen2",
        shipped("asrock_h110_pro_btc:slot_b"), shipped("rtx-3090:pcie"), true);
    row("a mining riser also goes into a long slot", "riser_x1_usb_gen2",
        shipped("asrock_rack_romed8_2t:slot"), shipped("rtx-3090:pcie"), true);
    row("an x16 ribbon does not go into an x1 slot", "riser_x16_gen4",
        shipped("asrock_h110_pro_btc:slot_b"), shipped("rtx-3090:pcie"), false);
    row("an x16 ribbon joins a slot and a GPU", "riser_x16_gen4",
        shipped("asrock_rack_romed8_2t:slot"), shipped("rtx-3090:pcie"), true);
    row("a ribbon carries no power", "riser_x16_gen4", shipped("sf_leadex_plat_1600:pcie"),
        shipped("rtx-3090:power"), false);
    row("an 8-pin lead joins supply and GPU", "pcie_8pin", shipped("sf_leadex_plat_1600:pcie"),
        shipped("rtx-3090:power"), true);
    row("an 8-pin lead is no processor lead", "pcie_8pin", shipped("sf_leadex_plat_1600:eps"),
        shipped("asrock_rack_romed8_2t:eps"), false);
    row("an 8-pin lead does not fit a 16-pin card", "pcie_8pin",
        shipped("sf_leadex_plat_1600:pcie"), shipped("rtx-4090:power"), false);
    row("a lead does not join two loads", "pcie_8pin", shipped("rtx-3090:power"),
        shipped("rtx-3090:power"), false);
    row("100 G copper joins a card and a switch", "dac_qsfp28_100g",
        shipped("mlx_cx5_mcx555a:port"), shipped("mlx_sn2700:port"), true);
    row("100 G copper goes into a 200 G cage", "dac_qsfp28_100g", shipped("mlx_sn3700:port"),
        shipped("mlx_sn2700:port"), true);
    row("200 G copper does not go into a 100 G cage", "dac_qsfp56_200g", shipped("mlx_sn3700:port"),
        shipped("mlx_sn2700:port"), false);
    row("100 G copper does not go into a telephone jack", "dac_qsfp28_100g",
        shipped("mlx_sn2700:port"), shipped("asrock_rack_romed8_2t:lan"), false);
    row("twisted pair joins two jacks", "cat6a", shipped("asrock_rack_romed8_2t:lan"),
        shipped("ubnt_usw_flex_xg:port_a"), true);
    row("a cord with a C19 plug fits a C20 inlet", "schuko_c19", shipped("eu_16a_230:outlet"),
        shipped("sf_leadex_plat_1600:ac"), true);
    row("a cord with a C13 plug does not fit a C20 inlet", "schuko_c13",
        shipped("eu_16a_230:outlet"), shipped("sf_leadex_plat_1600:ac"), false);
}

void TestFit::withCable()
{
    QFETCH(const QString, cable);
    QFETCH(const Port, a);
    QFETCH(const Port, b);
    QFETCH(const bool, fits);
    const PartPtr part = test::shippedCatalog()->part(cable);
    QVERIFY(part);
    for (const Fit &fit : {cableFit(*part, a, b), cableFit(*part, b, a)}) {
        QVERIFY2(fit.fits == fits, qPrintable(fit.reason));
        QCOMPARE(fit.reason.isEmpty(), fits);
    }
}

void TestFit::anyCable_data()
{
    QTest::addColumn<Port>("a");
    QTest::addColumn<Port>("b");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("a GPU reaches an x1 slot by some riser")
        << shipped("rtx-3090:pcie") << shipped("asrock_h110_pro_btc:slot_b") << QString();
    QTest::newRow("a card in its slot needs none")
        << shipped("rtx-3090:pcie") << shipped("asrock_rack_romed8_2t:slot") << QString();
    QTest::newRow("Ethernet and InfiniBand do not talk, whatever the cable")
        << made(PortKind::Network, "QSFP28", "ethernet")
        << made(PortKind::Network, "QSFP28", "infiniband") << QStringLiteral("One speaks");
    QTest::newRow("a card for both talks to an Ethernet switch")
        << made(PortKind::Network, "QSFP28", "ethernet;infiniband EDR")
        << made(PortKind::Network, "QSFP28", "ethernet") << QString();
    QTest::newRow("a card for both talks to an InfiniBand switch")
        << made(PortKind::Network, "QSFP28", "ethernet;infiniband EDR")
        << made(PortKind::Network, "QSFP28", "infiniband") << QString();
    QTest::newRow("a connector nobody makes a cable for")
        << made(PortKind::Network, "NOSUCH", "") << made(PortKind::Network, "NOSUCH", "")
        << QStringLiteral("No cable of the catalogue");
    QTest::newRow("memory is not put into a PCIe slot")
        << shipped("ddr4_rdimm_32g_3200:dimm") << shipped("asrock_rack_romed8_2t:slot")
        << QStringLiteral("does not go into");
    QTest::newRow("an SXM4 module does not reach an SXM2 socket by any cable")
        << shipped("a100-sxm-80g:module") << shipped("supermicro_aom_sxmv:socket_a")
        << QStringLiteral("No cable");
}

void TestFit::anyCable()
{
    QFETCH(const Port, a);
    QFETCH(const Port, b);
    QFETCH(const QString, refusal);
    const Fit fit = connectionFit(*test::shippedCatalog(), a, b);
    QVERIFY2(fit.fits == refusal.isEmpty(), qPrintable(fit.reason));
    QVERIFY2(refusal.isEmpty() || fit.reason.contains(refusal), qPrintable(fit.reason));
}

void TestFit::cheapestFirst()
{
    const Length length = metres(2);
    const std::vector<PartPtr> cables =
        fittingCables(*test::shippedCatalog(), shipped("mlx_cx5_mcx555a:port"),
                      shipped("mlx_sn2700:port"), length);
    QVERIFY(cables.size() > 1);
    double last = 0.0;
    for (const PartPtr &cable : cables) {
        QCOMPARE(cable->category, Category::Cable);
        const Price *price = cable->price();
        if (!price)
            break;
        const Figure *perMetre = cable->figure(FigureKey::PricePerMetre);
        const double total =
            price->amount.value.si() + (perMetre ? perMetre->value * length.si() : 0.0);
        QVERIFY2(total >= last, qPrintable(cable->id));
        last = total;
    }
}

void TestFit::mustReach()
{
    const auto has = [](Length length) {
        const std::vector<PartPtr> cables =
            fittingCables(*test::shippedCatalog(), shipped("mlx_cx5_mcx555a:port"),
                          shipped("mlx_sn2700:port"), length);
        return std::any_of(cables.begin(), cables.end(), [](const PartPtr &cable) {
            return cable->id == QStringLiteral("dac_qsfp28_100g");
        });
    };
    QVERIFY(has(metres(2)));
    QVERIFY(has(metres(5))); // exactly its longest
    QVERIFY(!has(metres(5.1)));
}

void TestFit::unknownPricesComeLast()
{
    const auto cable = [](const QByteArray &id, const QByteArray &prices) -> QByteArray {
        return "{\"id\": \"" + id + "\", \"category\": \"cable\", \"name\": \"n\", \"prices\": ["
               + prices
               + "], \"ports\": [{\"name\": \"a\", \"kind\": \"fiber\", \"connector\": \"X\"}, "
                 "{\"name\": \"b\", \"kind\": \"fiber\", \"connector\": \"X\"}]}";
    };
    const Catalog catalog(
        test::parts(cable("unpriced", "") + ","
                    + cable("dear", "{\"condition\": \"new\", \"price\": \"9 USD\"}") + ","
                    + cable("cheap", "{\"condition\": \"used\", \"price\": \"1 USD\"}")));
    const Port port = made(PortKind::Fiber, "X");
    QStringList ids;
    for (const PartPtr &part : fittingCables(catalog, port, port, metres(1)))
        ids << part->id;
    QCOMPARE(ids, (QStringList{QStringLiteral("cheap"), QStringLiteral("dear"),
                               QStringLiteral("unpriced")}));
}

void TestFit::joiningIsSymmetric()
{
    // One port of each shape that occurs, against every other.
    std::vector<Port> ports;
    QStringList seen;
    for (const PartPtr &part : test::shippedCatalog()->parts())
        for (const Port &port : part->ports) {
            const QString shape = QStringLiteral("%1 %2 %3 %4 %5")
                                      .arg(int(port.kind))
                                      .arg(port.connector)
                                      .arg(port.lanes.value_or(0))
                                      .arg(port.width.value_or(0))
                                      .arg(port.protocol);
            if (part->category != Category::Cable && !seen.contains(shape)) {
                seen << shape;
                ports.push_back(port);
            }
        }
    QVERIFY(ports.size() > 50);
    for (const Port &a : ports)
        for (const Port &b : ports)
            QVERIFY2(directFit(a, b).fits == directFit(b, a).fits,
                     qPrintable(a.describe() + QStringLiteral(" / ") + b.describe()));
}

QTEST_GUILESS_MAIN(TestFit)
#include "tst_fit.moc"
