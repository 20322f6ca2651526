// Device types of NetBox as parts, and what may not be read.
#include "model/catalog/catalog.h"
#include "model/io/catalog_writer.h"
#include "model/io/device_type.h"
#include "model/io/interface_types.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

const QByteArray leaf = R"(---
manufacturer: Mellanox
model: SN4700
slug: mellanox-sn4700
part_number: MSN4700-WS2FC
u_height: 1
is_full_depth: true
airflow: front-to-rear
weight: 11.6
weight_unit: kg
interfaces:
  - {name: mgmt0, type: 1000base-t, mgmt_only: true}
  - {name: lag1, type: lag}
  - {name: p1, type: 400gbase-x-qsfpdd}
  - {name: p2, type: 400gbase-x-qsfpdd}
  - {name: p3, type: 400gbase-x-qsfpdd}
  - {name: p4, type: 400gbase-x-qsfpdd}
  - {name: p5, type: 400gbase-x-qsfpdd}
  - {name: p6, type: 400gbase-x-qsfpdd}
  - {name: p7, type: 400gbase-x-qsfpdd}
  - {name: p8, type: 400gbase-x-qsfpdd}
power-ports:
  - {name: PS1, type: iec-60320-c14, maximum_draw: 650, allocated_draw: 400}
  - {name: PS2, type: iec-60320-c14, maximum_draw: 650}
comments: '[Datasheet](https://example.org)'
)";

QByteArray device(const QByteArray &rest)
{
    return "manufacturer: Maker\nmodel: Thing 1\nslug: maker-thing-1\nu_height: 2\n" + rest;
}

} // namespace

class TestDeviceType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASwitch();
    void knowsKinds_data();
    void knowsKinds();
    void silenceIsUnknown();
    void isWrittenAsACatalogue();
    void interfaceTypes_data();
    void interfaceTypes();
    void badInputIsExplained_data();
    void badInputIsExplained();
    void truncatedInputNeverCrashes();
};

void TestDeviceType::readsASwitch()
{
    const Result<Part> part = readDeviceType(leaf, u"SN4700.yaml"_s);
    QVERIFY2(part.hasValue(), part ? "" : qPrintable(part.error().message));
    QCOMPARE(part->id, u"netbox-mellanox-sn4700"_s);
    QCOMPARE(part->fullName(), u"Mellanox SN4700"_s);
    QCOMPARE(int(part->category), int(Category::Switch));
    QCOMPARE(part->ports.size(), std::size_t(3));
    const Port *ports = part->port(u"qsfp_dd"_s);
    QVERIFY(ports);
    QCOMPARE(ports->count, 8);
    QCOMPARE(ports->rate->si(), 50e9);
    QCOMPARE(part->port(u"mgmt"_s)->connector, u"RJ45"_s);
    QCOMPARE(part->port(u"ac"_s)->connector, u"C14"_s);
    QCOMPARE(part->port(u"ac"_s)->count, 2);
    QCOMPARE(part->port(u"ac"_s)->power->si(), 650.0);
    QCOMPARE(part->figure(FigureKey::RackUnits)->value, 1.0);
    QCOMPARE(part->figure(FigureKey::SwitchingCapacity)->value, 400e9);
    const Figure *power = part->figure(FigureKey::PowerLimit);
    QVERIFY(power);
    QCOMPARE(power->value, 1300.0);
    QCOMPARE(power->low, 650.0); // one of the two may be spare
    QCOMPARE(part->figure(FigureKey::Weight)->value, 11.6);
    QCOMPARE(part->attribute(u"airflow"_s), u"front-to-rear"_s);
    QVERIFY(part->provenance.source.contains(u"SN4700.yaml"_s));
    QVERIFY(part->prices.empty());
}

void TestDeviceType::knowsKinds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Category>("category");
    QTest::newRow("host") << device("interfaces:\n- {name: a, type: 10gbase-t}\n"
                                    "power-ports:\n- {name: p, type: iec-60320-c20}\n")
                          << Category::Host;
    QTest::newRow("strip") << device("power-ports:\n- {name: in, type: iec-60320-c20}\n"
                                     "power-outlets:\n- {name: o1, type: iec-60320-c13}\n"
                                     "- {name: o2, type: iec-60320-c19}\n")
                           << Category::PowerDistribution;
    QTest::newRow("network card")
        << "manufacturer: M\nmodel: CX\ninterfaces:\n- {name: a, type: infiniband-ndr}\n"_ba
        << Category::Nic;
    QTest::newRow("supply")
        << "manufacturer: M\nmodel: PWS\npower-ports:\n- {name: a, type: iec-60320-c20}\n"_ba
        << Category::Psu;
}

void TestDeviceType::knowsKinds()
{
    QFETCH(QByteArray, text);
    QFETCH(Category, category);
    const Result<Part> part = readDeviceType(text, u"x.yaml"_s);
    QVERIFY2(part.hasValue(), part ? "" : qPrintable(part.error().message));
    QCOMPARE(int(part->category), int(category));
}

void TestDeviceType::silenceIsUnknown()
{
    const Result<Part> part =
        readDeviceType(device("interfaces:\n- {name: a, type: something-new}\n"
                              "power-ports:\n- {name: p, maximum_draw: 500}\n- {name: q}\n"
                              "module-bays:\n- {name: GPU1}\n- {name: GPU2}\n"),
                       u"x.yaml"_s);
    QVERIFY2(part.hasValue(), part ? "" : qPrintable(part.error().message));
    QVERIFY(!part->figure(FigureKey::PowerSystemMax)); // one of the ports does not say
    QVERIFY(!part->port(u"something_new"_s)->rate);
    QCOMPARE(part->attribute(u"module_bays"_s), u"2"_s);
    QVERIFY(part->provenance.note.contains(u"power"_s));
}

void TestDeviceType::isWrittenAsACatalogue()
{
    const Result<Part> part = readDeviceType(leaf, u"SN4700.yaml"_s);
    QVERIFY(part.hasValue());
    Part expected = *part;
    expected.family = u"Imported"_s;
    const Result<std::vector<PartPtr>> read =
        readCatalogFile(writeCatalogFile({*part}, u"Imported"_s), u"x.json"_s);
    QVERIFY2(read.hasValue(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), std::size_t(1));
    QVERIFY(*read->front() == expected);
    for (const QString &path : catalogFiles({})) { // and what is shipped comes back as it was
        const Result<std::vector<PartPtr>> shipped = loadCatalogFile(path);
        if (!shipped || shipped->empty())
            continue;
        std::vector<Part> parts;
        for (const PartPtr &each : *shipped)
            parts.push_back(*each);
        const Result<std::vector<PartPtr>> again =
            readCatalogFile(writeCatalogFile(parts, parts.front().family), path);
        QVERIFY2(again.hasValue(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(again->size(), parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const Part &each = *(*again)[i];
            QVERIFY2(
                each.attributes == parts[i].attributes && each.ports.size() == parts[i].ports.size()
                    && each.prices.size() == parts[i].prices.size()
                    && each.provenance == parts[i].provenance && each.switches == parts[i].switches,
                qPrintable(each.id));
            QCOMPARE(writeCatalogFile({each}, each.family),
                     writeCatalogFile({parts[i]}, each.family));
        }
    }
}

void TestDeviceType::interfaceTypes_data()
{
    QTest::addColumn<QString>("connector"); // empty: not known
    QTest::addColumn<double>("gigabits");
    QTest::newRow("1000base-t") << u"RJ45"_s << 1.0;
    QTest::newRow("100base-tx") << u"RJ45"_s << 0.1;
    QTest::newRow("2.5gbase-t") << u"RJ45"_s << 2.5;
    QTest::newRow("10gbase-x-sfpp") << u"SFP+"_s << 10.0;
    QTest::newRow("100gbase-x-qsfp28") << u"QSFP28"_s << 100.0;
    QTest::newRow("800gbase-x-osfp") << u"OSFP"_s << 800.0;
    QTest::newRow("infiniband-hdr") << u"QSFP56"_s << 200.0;
    QTest::newRow("virtual") << QString() << 0.0;
    QTest::newRow("gbase-t") << QString() << 0.0;
    QTest::newRow("infiniband-warp") << QString() << 0.0;
}

void TestDeviceType::interfaceTypes()
{
    QFETCH(QString, connector);
    QFETCH(double, gigabits);
    const auto type = interfaceType(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(type.has_value(), !connector.isEmpty());
    if (!type)
        return;
    QCOMPARE(type->connector, connector);
    QCOMPARE(type->rate, gigabits * 1e9);
}

void TestDeviceType::badInputIsExplained_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("named"); // the message holds
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name < 'l'; ++name)
        bomb += QByteArray(1, name) + ": &" + name + " [*" + char(name - 1) + ", *" + char(name - 1)
                + "]\n";
    QTest::newRow("empty") << QByteArray() << u"x.yaml"_s;
    QTest::newRow("no map") << "- a\n- b\n"_ba << u"x.yaml:1"_s;
    QTest::newRow("truncated") << leaf.left(leaf.indexOf("1000base")) << u"x.yaml:"_s;
    QTest::newRow("no maker") << "model: A\nslug: a\n"_ba << u"manufacturer"_s;
    QTest::newRow("bomb") << device(bomb) << u"x.yaml:6"_s;
    QTest::newRow("deep") << device("comments: " + QByteArray(100'000, '[')) << u"x.yaml:5"_s;
    QTest::newRow("huge") << QByteArray(2'000'000, '#') << u"1 MB"_s;
    QTest::newRow("many") << device("interfaces: [" + QByteArray("a,").repeated(200'000) + "]")
                          << u"x.yaml:5"_s;
    QTest::newRow("list expected") << device("interfaces: 12\n") << u"x.yaml:5"_s;
    QTest::newRow("map expected") << device("interfaces: [12]\n") << u"x.yaml:5"_s;
    QTest::newRow("number expected")
        << device("power-ports:\n- {name: a, maximum_draw: lots}\n") << u"x.yaml:6"_s;
    QTest::newRow("negative") << device("power-ports:\n- {name: a, maximum_draw: -1}\n")
                              << u"maximum_draw"_s;
    QTest::newRow("not finite") << device("weight: .inf\n") << u"weight"_s;
    QTest::newRow("text expected") << device("airflow: [a]\n") << u"airflow"_s;
    QTest::newRow("no plug") << device("comments: none\n") << u"x.yaml"_s;
    QTest::newRow("two documents") << leaf + leaf << u"several"_s;
    QTest::newRow("zeros") << QByteArray(64, '\0') << u"x.yaml"_s;
}

void TestDeviceType::badInputIsExplained()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, named);
    const Result<Part> part = readDeviceType(text, u"x.yaml"_s);
    QVERIFY(!part);
    QVERIFY2(part.error().message.contains(named), qPrintable(part.error().message));
}

void TestDeviceType::truncatedInputNeverCrashes()
{
    for (qsizetype length = 0; length < leaf.size(); ++length) {
        const Result<Part> part = readDeviceType(leaf.left(length), u"x.yaml"_s);
        if (part)
            QVERIFY(!part->ports.empty());
        QByteArray broken = leaf;
        broken[length] = char(0xff);
        (void)readDeviceType(broken, u"x.yaml"_s);
    }
}

QTEST_GUILESS_MAIN(TestDeviceType)
#include "tst_device_type.moc"
