// The item models: contract of QAbstractItemModel, what a part query finds, what a drag carries.
#include "model/catalog/part_query.h"
#include "views/itemmodels/assembly_list_model.h"
#include "views/itemmodels/bom_table_model.h"
#include "views/itemmodels/bottlenecks_model.h"
#include "views/itemmodels/cables_model.h"
#include "views/itemmodels/component_figures_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/findings_model.h"
#include "views/itemmodels/line_breaks.h"
#include "views/itemmodels/object_path.h"
#include "views/itemmodels/part_filter_proxy.h"
#include "views/itemmodels/part_tree_model.h"
#include "views/itemmodels/slot_links_model.h"
#include "views/itemmodels/typed_value.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

// Three cards and a board; the P40 has no price, the board no memory.
const auto catalogText = R"({"format": 1, "family": "test", "parts": [
  {"id": "big", "category": "gpu", "vendor": "NVIDIA", "name": "GeForce RTX 3090", "source": "test", "confidence": "high",
   "date": "2020-09", "attributes": {"class": "gaming", "released": "2020-09-24"},
   "figures": {"memory_capacity": "24 GB", "memory_bandwidth": "936 GB/s", "power_limit": "350 W", "fp16_fp32acc": "71.2 TFLOPS"},
   "prices": [{"condition": "msrp", "price": "1499 USD", "date": "2020-09", "source": "test", "confidence": "high"},
              {"condition": "used", "price": "750 USD", "low": "700 USD", "high": "800 USD", "date": "2026-10", "source": "test", "confidence": "medium"}]},
  {"id": "old", "category": "gpu", "vendor": "NVIDIA", "name": "Tesla P40", "source": "test", "confidence": "high",
   "date": "2016-09", "attributes": {"class": "datacenter", "released": "2016-09-13"},
   "figures": {"memory_capacity": "24 GB", "memory_bandwidth": "347 GB/s", "power_limit": "250 W"}},
  {"id": "red", "category": "gpu", "vendor": "AMD", "name": "Instinct MI50", "source": "test", "confidence": "low",
   "date": "2018-11", "figures": {"memory_capacity": "16 GB", "memory_bandwidth": "1024 GB/s", "power_limit": "300 W"},
   "prices": [{"condition": "new", "price": "900 USD", "date": "2026-10", "source": "test", "confidence": "medium"},
              {"condition": "used", "price": "150 USD", "date": "2026-10", "source": "test", "confidence": "medium"}]},
  {"id": "board", "category": "host", "vendor": "ASRock Rack", "name": "ROMED8-2T", "source": "test", "confidence": "high",
   "date": "2020", "ports": [{"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 7}]}
]})"_ba;

CatalogPtr testCatalog()
{
    Result<std::vector<PartPtr>> parts = readCatalogFile(catalogText, u"test.json"_s);
    if (!parts)
        qFatal("%s", qPrintable(parts.error().message));
    return std::make_shared<const Catalog>(*std::move(parts));
}

QStringList shownIds(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row)
            ids << model.index(row, 0, parent).data(PartTreeModel::PartIdRole).toString();
    }
    ids.sort();
    return ids;
}

SlotLink link(const QString &name, double bandwidth)
{
    SlotLink made;
    made.name = name;
    made.count = 4;
    made.lanes = 1;
    made.bandwidth = Ranged<Bandwidth>::exact(gigabytesPerSecond(bandwidth));
    made.shareOfNative = 0.05;
    return made;
}

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queryFindsParts_data();
    void queryFindsParts();
    void everydayWordsFindFirst_data();
    void everydayWordsFindFirst();
    void invalidQueryIsExplained_data();
    void invalidQueryIsExplained();
    void partTreeKeepsTheContract();
    void shippedCatalogueKeepsTheContract();
    void dragCarriesTheCatalogueId();
    void proxyHidesEmptyCategories();
    void assemblyListFollowsTheDesign();
    void bomShowsUnknownPrices();
    void findingsKeepTheirObjects();
    void slotLinksSortByNumber();
    void unitsStayInOneLine();
    void bottlenecksKeepTheirObjects();
    void cablesKeepTheContract();
    void figureOverrideIsRequested();
    void figureOverrideIsRefused();
    void typedValues_data();
    void typedValues();
    void counts();
    void missingContributionIsALowerBound();
};

void TestItemModels::queryFindsParts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"big"_s, u"board"_s, u"old"_s, u"red"_s};
    QTest::newRow("nothing typed shows all") << QString() << all;
    QTest::newRow("word of the name") << u"3090"_s << QStringList{u"big"_s};
    QTest::newRow("vendor, any case") << u"nvidia"_s << QStringList{u"big"_s, u"old"_s};
    QTest::newRow("all words must match") << u"nvidia tesla"_s << QStringList{u"old"_s};
    QTest::newRow("attribute") << u"gaming"_s << QStringList{u"big"_s};
    QTest::newRow("other name of the category") << u"motherboard"_s << QStringList{u"board"_s};
    QTest::newRow("size as one writes it") << u"24gb"_s << QStringList{u"big"_s, u"old"_s};
    QTest::newRow("memory in GB") << u"vram>=24"_s << QStringList{u"big"_s, u"old"_s};
    QTest::newRow("equal") << u"vram=16"_s << QStringList{u"red"_s};
    QTest::newRow("blanks around the sign") << u"vram >= 24"_s << QStringList{u"big"_s, u"old"_s};
    QTest::newRow("with a unit") << u"power<=0.3kW"_s << QStringList{u"old"_s, u"red"_s};
    QTest::newRow("with a unit apart") << u"power <= 300 W"_s << QStringList{u"old"_s, u"red"_s};
    QTest::newRow("bandwidth") << u"bandwidth>=900"_s << QStringList{u"big"_s, u"red"_s};
    // Cheapest that is not a list price: big 750, red 150; old is unknown and never matches.
    QTest::newRow("price") << u"price<800"_s << QStringList{u"big"_s, u"red"_s};
    QTest::newRow("price leaves out the unknown")
        << u"price>0"_s << QStringList{u"big"_s, u"red"_s};
    QTest::newRow("unknown figure never matches") << u"fp16<1000"_s << QStringList{u"big"_s};
    QTest::newRow("year") << u"year>=2018"_s << QStringList{u"big"_s};
    QTest::newRow("figure name of the catalogue")
        << u"memory_bandwidth<400"_s << QStringList{u"old"_s};
    QTest::newRow("words and conditions")
        << u"nvidia vram>=24 price<800"_s << QStringList{u"big"_s};
}

void TestItemModels::queryFindsParts()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, expected);
    PartTreeModel model(testCatalog());
    PartFilterProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, testerMode);
    const Result<PartQuery> parsed = parsePartQuery(query);
    QVERIFY2(parsed.hasValue(), parsed ? "" : qPrintable(parsed.error().message));
    proxy.setQuery(*parsed);
    QCOMPARE(shownIds(proxy), expected);
    QCOMPARE(proxy.partCount(), int(expected.size()));
    proxy.setQuery({});
    QCOMPARE(proxy.partCount(), 4);
}

void TestItemModels::everydayWordsFindFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Category>("category");
    QTest::addColumn<QString>("kind"); // attribute of the first one; empty: any
    QTest::newRow("outlet") << u"outlet"_s << Category::PowerDistribution << u"circuit"_s;
    QTest::newRow("wall socket") << u"wall socket"_s << Category::PowerDistribution << u"circuit"_s;
    QTest::newRow("switch") << u"switch"_s << Category::Switch << QString();
    QTest::newRow("power strip") << u"power strip"_s << Category::PowerDistribution << u"pdu"_s;
    QTest::newRow("gpu 24gb") << u"gpu 24gb"_s << Category::Gpu << QString();
    QTest::newRow("breaker") << u"breaker"_s << Category::PowerDistribution << u"circuit"_s;
    QTest::newRow("network card") << u"network card"_s << Category::Nic << QString();
    QTest::newRow("power supply") << u"power supply"_s << Category::Psu << QString();
    QTest::newRow("motherboard") << u"Motherboard"_s << Category::Host << QString();
    QTest::newRow("ssd") << u"ssd"_s << Category::Storage << QString();
}

void TestItemModels::everydayWordsFindFirst()
{
    QFETCH(const QString, words);
    QFETCH(const Category, category);
    QFETCH(const QString, kind);
    static const CatalogPtr catalog = loadCatalog({}).catalog;
    PartTreeModel model(catalog);
    PartFilterProxy proxy(model);
    proxy.setQuery(*parsePartQuery(words));
    const PartPtr first = proxy.part(proxy.firstPart());
    QVERIFY(first);
    QCOMPARE(int(first->category), int(category));
    if (!kind.isEmpty())
        QCOMPARE(first->attribute(u"kind"_s), kind);
    proxy.setQuery({}); // in the order of the catalogue again
    QCOMPARE(proxy.part(proxy.firstPart()), model.part(model.index(0, 0, model.index(0, 0))));
}

void TestItemModels::invalidQueryIsExplained_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named"); // what the message must name
    QTest::newRow("unknown figure") << u"vrom>=24"_s << u"vrom"_s;
    QTest::newRow("no number") << u"vram>="_s << u"vram"_s;
    QTest::newRow("no figure") << u">=24"_s << u"vram"_s;
    QTest::newRow("wrong unit") << u"vram>=24W"_s << u"24W"_s;
    QTest::newRow("no number at all") << u"price<cheap"_s << u"cheap"_s;
    QTest::newRow("not a number") << u"price<nan"_s << u"nan"_s;
}

void TestItemModels::invalidQueryIsExplained()
{
    QFETCH(const QString, query);
    QFETCH(const QString, named);
    const Result<PartQuery> parsed = parsePartQuery(query);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(named), qPrintable(parsed.error().message));
}

void TestItemModels::partTreeKeepsTheContract()
{
    PartTreeModel model(testCatalog());
    const QAbstractItemModelTester tester(&model, testerMode);
    QCOMPARE(model.rowCount(), 2); // GPUs, hosts
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    const QModelIndex part = model.indexOfPart(u"old"_s);
    QVERIFY(part.isValid());
    QCOMPARE(part.data().toString(), u"Tesla P40"_s);
    QVERIFY(part.data(PartTreeModel::SummaryRole).toString().contains(u"24"_s));
    QVERIFY(part.data(Qt::ToolTipRole).toString().contains(u"test"_s)); // the source
    QVERIFY(!model.indexOfPart(u"none"_s).isValid());
}

void TestItemModels::shippedCatalogueKeepsTheContract()
{
    const LoadedCatalog loaded = loadCatalog({});
    PartTreeModel model(loaded.catalog);
    const QAbstractItemModelTester tester(&model, testerMode);
    PartFilterProxy proxy(model);
    const QAbstractItemModelTester proxyTester(&proxy, testerMode);
    for (const QString &text : {u"vram>=24"_s, u"amd"_s, u"no such part"_s, QString()})
        proxy.setQuery(*parsePartQuery(text));
    for (const PartPtr &part : loaded.catalog->parts())
        QVERIFY(!partHtml(*part, QPalette()).isEmpty());
}

void TestItemModels::dragCarriesTheCatalogueId()
{
    PartTreeModel model(testCatalog());
    const QModelIndex part = model.indexOfPart(u"big"_s);
    QVERIFY(model.flags(part) & Qt::ItemIsDragEnabled);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(model.mimeData({part}));
    QVERIFY(data);
    QCOMPARE(data->data(QLatin1StringView(theme::partMimeType)), "big"_ba);
    QVERIFY(!std::unique_ptr<QMimeData>(model.mimeData({model.index(0, 0)})));
}

void TestItemModels::proxyHidesEmptyCategories()
{
    PartTreeModel model(testCatalog());
    PartFilterProxy proxy(model);
    proxy.setCategories({int(Category::Host)});
    QVERIFY(proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(shownIds(proxy), QStringList{u"board"_s});
}

void TestItemModels::assemblyListFollowsTheDesign()
{
    AssemblyListModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    Assembly rig;
    rig.id = u"rig"_s;
    model.setDesign(Design().withAssembly(rig));
    QCOMPARE(model.rowCount(), 1);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0)}));
    QCOMPARE(data->data(QLatin1StringView(theme::partMimeType)), "assembly:rig"_ba);
    model.setDesign({});
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::bomShowsUnknownPrices()
{
    BomTableModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    BomLine known;
    known.name = u"known"_s;
    known.quantity = 4;
    known.unitPrice = Ranged<Money>::exact(dollars(10));
    BomLine unknown = known;
    unknown.unitPrice.reset();
    Bom bom;
    bom.lines = {known, unknown};
    model.setBom(bom);
    // 4 x 10 USD = 40 USD
    const QModelIndex price = model.index(0, BomTableModel::LinePriceColumn);
    QCOMPARE(price.data(BomTableModel::SortRole).toDouble(), 40.0);
    QCOMPARE(price.data().toString(), displayText(40.0, Dimension::Money));
    const QModelIndex none = model.index(1, BomTableModel::LinePriceColumn);
    QCOMPARE(none.data().toString(), u"unknown"_s);
    QVERIFY(none.data(BomTableModel::SortRole).toDouble() > 1e300); // sorts last
    model.setBom({});
}

void TestItemModels::findingsKeepTheirObjects()
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    Finding finding;
    finding.rule = u"ELE-06"_s;
    finding.severity = Severity::Error;
    finding.objects = {u"farm/psu"_s};
    finding.message = u"too much"_s;
    model.setFindings({finding});
    QCOMPARE(model.count(Severity::Error), 1);
    QCOMPARE(model.count(Severity::Warning), 0);
    QCOMPARE(model.index(0, 2).data(FindingsModel::ObjectsRole).toStringList(), finding.objects);
}

void TestItemModels::slotLinksSortByNumber()
{
    SlotLinksModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    // The name is a sentence in the user's language; the way comes from ids.
    SlotLink inside = link(u"보드의 gpu"_s, 0.9);
    inside.path = u"farm/rigs/gpu"_s;
    Assembly rig, farm;
    rig.id = u"rig"_s;
    Component rigs;
    rigs.id = u"rigs"_s;
    rigs.assembly = rig.id;
    rigs.count = 4;
    farm.id = Design::rootId;
    farm.components = {rigs};
    const Design design = Design().withAssembly(rig).withAssembly(farm);
    model.setLinks({inside, link(u"b"_s, 27.7)});
    QCOMPARE(instancePathOfAssembly(design, rig.id), u"farm/rigs[1]"_s);
    QCOMPARE(instancePathOfAssembly(design, u"nowhere"_s), QString());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setSortRole(SlotLinksModel::SortRole);
    proxy.sort(SlotLinksModel::BandwidthColumn, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data().toString(), u"b"_s);
    QCOMPARE(model.index(0, 0).data(SlotLinksModel::ObjectsRole).toStringList(),
             QStringList{u"farm/rigs/gpu"_s});
}

void TestItemModels::unitsStayInOneLine()
{
    const QString joined(QChar(0x2060)), space(QChar(0xa0));
    QCOMPARE(unbroken(u"runs at 15.2 GB/s; 1.6 % of it"_s),
             QString(u"runs at 15.2"_s % space % u"GB/"_s % joined % u"s; 1.6"_s % space
                     % u"% of it"_s));
    QCOMPARE(unbroken(u"see farm/board:cpu0"_s),
             QString(u"see farm/"_s % joined % u"board:cpu0"_s));
    QCOMPARE(unbroken(u"4 cards"_s), u"4 cards"_s);
    const QString longPath = u"farm/pod-of-many-rigs/rig-number-one/gpu"_s;
    QCOMPARE(unbroken(longPath), longPath);
}

void TestItemModels::bottlenecksKeepTheirObjects()
{
    BottlenecksModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    Bottleneck memory;
    memory.name = u"host memory of farm/board"_s;
    memory.count = 1;
    memory.utilisation = 1.0;
    memory.upgradeValue = 0.22;
    memory.objects = {u"farm/board"_s};
    model.setBottlenecks({memory});
    QCOMPARE(model.index(0, BottlenecksModel::ValueColumn).data().toString(), u"22 %"_s);
    QCOMPARE(
        model.index(0, BottlenecksModel::ValueColumn).data(BottlenecksModel::SortRole).toDouble(),
        0.22);
    QCOMPARE(model.index(0, 0).data(BottlenecksModel::ObjectsRole).toStringList(), memory.objects);
    memory.loss = std::numeric_limits<double>::infinity(); // nothing else holds the traffic back
    model.setBottlenecks({memory});
    QCOMPARE(model.index(0, BottlenecksModel::LossColumn).data().toString(), u"no other limit"_s);
    model.setBottlenecks({});
}

void TestItemModels::cablesKeepTheContract()
{
    CablesModel model(testCatalog());
    const QAbstractItemModelTester tester(&model, testerMode);
    Assembly assembly;
    Cable cable;
    cable.from = *parseEndpoint(u"gpu[1..4]:pcie"_s);
    cable.to = *parseEndpoint(u"board:slot[1..4]"_s);
    cable.part = u"no_such_part"_s;
    cable.trained = *parseTrainedLink(u"gen3 x8"_s);
    assembly.cables = {cable};
    model.setAssembly(std::make_shared<const Assembly>(assembly));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, CablesModel::FromColumn).data().toString(), u"gpu[1..4]:pcie"_s);
    QCOMPARE(model.index(0, CablesModel::PartColumn).data().toString(), u"no_such_part"_s);
    QCOMPARE(model.index(0, CablesModel::TrainedColumn).data().toString(), u"gen3 x8"_s);
    model.setAssembly(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestItemModels::figureOverrideIsRequested()
{
    const CatalogPtr catalog = testCatalog();
    ComponentFiguresModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    Component component;
    component.part = u"big"_s;
    model.setComponent(component, catalog->part(u"big"_s));
    const QModelIndexList rows = model.match(model.index(0, 0), ComponentFiguresModel::KeyRole,
                                             u"power_limit"_s, 1, Qt::MatchExactly);
    QCOMPARE(rows.size(), 1);
    const int row = rows.first().row();
    QSignalSpy requested(&model, &ComponentFiguresModel::overrideRequested);
    QVERIFY(model.setData(model.index(row, ComponentFiguresModel::OverrideColumn), u"0.27kW"_s));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).toString(), u"power_limit"_s);
    QCOMPARE(requested.first().at(1).value<TypedValue>().value, 270.0);
    component.figures[u"power_limit"_s].value = TypedValue{u"270 W"_s, 270.0};
    model.setComponent(component, catalog->part(u"big"_s));
    QCOMPARE(model.index(row, ComponentFiguresModel::OverrideColumn).data(Qt::EditRole).toString(),
             u"270 W"_s);
    model.reset(row);
    QCOMPARE(requested.size(), 2);
    QVERIFY(requested.last().at(1).value<TypedValue>().text.isEmpty());
    model.clear();
}

void TestItemModels::figureOverrideIsRefused()
{
    ComponentFiguresModel model;
    Component component;
    component.part = u"big"_s;
    model.setComponent(component, testCatalog()->part(u"big"_s));
    QSignalSpy requested(&model, &ComponentFiguresModel::overrideRequested);
    QSignalSpy rejected(&model, &ComponentFiguresModel::rejected);
    const QModelIndexList rows = model.match(model.index(0, 0), ComponentFiguresModel::KeyRole,
                                             u"power_limit"_s, 1, Qt::MatchExactly);
    const QModelIndex index =
        model.index(rows.first().row(), ComponentFiguresModel::OverrideColumn);
    QVERIFY(!model.setData(index, u"2 m"_s));
    QVERIFY(!model.setData(index, u"much"_s));
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(requested.size(), 0);
}

void TestItemModels::typedValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QString>("bareUnit");
    QTest::addColumn<double>("expected"); // < 0: refused
    QTest::newRow("with unit") << u"450W"_s << int(Dimension::Power) << QString() << 450.0;
    QTest::newRow("other unit") << u"0.45 kW"_s << int(Dimension::Power) << QString() << 450.0;
    QTest::newRow("bare") << u"450"_s << int(Dimension::Power) << u"W"_s << 450.0;
    QTest::newRow("bare, no usual unit") << u"3"_s << int(Dimension::Length) << QString() << -1.0;
    QTest::newRow("grouped") << u"1,600 USD"_s << int(Dimension::Money) << QString() << 1600.0;
    QTest::newRow("as displayed") << displayText(1600.0, Dimension::Money) << int(Dimension::Money)
                                  << QString() << 1600.0;
    QTest::newRow("dollar sign") << u"$1,600"_s << int(Dimension::Money) << u"USD"_s << 1600.0;
    QTest::newRow("wrong dimension") << u"2 m"_s << int(Dimension::Money) << u"USD"_s << -1.0;
    QTest::newRow("empty") << QString() << int(Dimension::Money) << u"USD"_s << -1.0;
}

void TestItemModels::typedValues()
{
    QFETCH(const QString, text);
    QFETCH(const int, dimension);
    QFETCH(const QString, bareUnit);
    QFETCH(const double, expected);
    const Result<TypedValue> typed = parseTyped(text, Dimension(dimension), bareUnit);
    QCOMPARE(typed.hasValue(), expected >= 0.0);
    if (typed)
        QCOMPARE(typed->value, expected);
}

void TestItemModels::counts()
{
    QCOMPARE(*parseCount(u"128"_s, 1, maximumCount), 128);
    QCOMPARE(*parseCount(u" ×1,024 "_s, 1, maximumCount), 1024);
    for (const QString &wrong : {u"0"_s, u"-3"_s, u"1.5"_s, u"many"_s, u"1000001"_s, QString()})
        QVERIFY(!parseCount(wrong, 1, maximumCount));
}

void TestItemModels::missingContributionIsALowerBound()
{
    ReportFigure figure;
    figure.dimension = Dimension::Power;
    figure.value = figure.low = figure.high = 350.0;
    QCOMPARE(reportValueText(figure), displayText(350.0, Dimension::Power));
    figure.missing = {u"farm/nic"_s, u"farm/switch"_s};
    QVERIFY(reportValueText(figure).startsWith(u'≥'));
    QVERIFY(missingText(figure).contains(u'2'));
    const QString html = explanationHtml(figure, *testCatalog());
    QVERIFY(html.contains(u"farm/nic"_s));
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
