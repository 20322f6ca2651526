// What is kept from one evaluation to the next changes nothing in the reports.
#include "model/study/evaluator.h"
#include "model/study/report_json.h"
#include "tests/support/designs.h"
#include "tests/support/large_designs.h"
#include "tests/support/random_farm.h"

#include <QTest>

#include <random>

using namespace nongjang;
using namespace nongjang::test;

namespace {

/// One edit of some component, cable or setting; many leave the network as it is.
class RandomEdits
{
public:
    /// `mayDarken`: things are switched off, so that rows fare differently.
    explicit RandomEdits(unsigned seed, bool mayDarken = true)
        : m_engine(seed)
        , m_mayDarken(mayDarken)
    {}

    Design edited(const Design &design)
    {
        Design result = design;
        Assembly assembly = *pick(design);
        if (assembly.components.isEmpty())
            return result;
        Component &component = assembly.components[below(int(assembly.components.size()))];
        switch (below(26)) {
        case 15:
            if (assembly.components.size() > 1)
                assembly.components.removeAt(below(int(assembly.components.size())));
            break;
        case 16: {
            Component twin = component;
            twin.id += QStringLiteral("-%1").arg(below(1'000'000));
            assembly.components.insert(below(int(assembly.components.size())), twin);
            break;
        }
        case 17:
            assembly.components.swapItemsAt(below(int(assembly.components.size())),
                                            below(int(assembly.components.size())));
            break;
        case 18:
            if (!assembly.cables.isEmpty())
                assembly.cables.insert(below(int(assembly.cables.size())),
                                       assembly.cables[below(int(assembly.cables.size()))]);
            break;
        case 19:
            component.condition =
                QStringList{QString(), QStringLiteral("used"), QStringLiteral("modded"),
                            QStringLiteral("stolen")}[below(4)];
            break;
        case 20:
            component.part = QStringList{QStringLiteral("rtx-3090"), QStringLiteral("nothing"),
                                         component.part}[below(3)];
            break;
        case 21:
            if (!component.assembly.isEmpty())
                component.inside[QStringLiteral("gpu")].price = TypedValue{{}, 1.0 + below(9)};
            break;
        case 22: {
            RuleSetting &setting =
                result.rules.rules[QStringList{QStringLiteral("ELE-06"), QStringLiteral("ELE-01"),
                                               QStringLiteral("CON-05")}[below(3)]];
            setting.level = below(2) == 0 ? RuleLevel::Off : RuleLevel::Info;
            if (below(2) == 0)
                setting.thresholds[QStringLiteral("slot_power")] = {QStringLiteral("60 W"), 60.0};
            break;
        }
        case 23:
            result.site.voltage = TypedValue{QStringLiteral("120 V"), 100.0 + below(140)};
            break;
        case 24: { // what rules wait for
            const QString key =
                QStringList{QStringLiteral("weight"),         QStringLiteral("noise"),
                            QStringLiteral("slot_pitch"),     QStringLiteral("slot_width"),
                            QStringLiteral("inrush_current"), QStringLiteral("listings")}[below(6)];
            const double value = 1.0 + below(9);
            component.figures[key] = {{QString::number(value), value}, {}};
            break;
        }
        case 25: {
            const std::pair<const char *, const char *> asked[]{
                {"CON-10", "redundant"}, {"MEC-06", "scale"}, {"MEC-08", "floor"},
                {"MEC-09", "limit"},     {"THM-04", "rows"},  {"CMPL-06", "data_center"}};
            const auto &[rule, name] = asked[below(6)];
            const QString value = QString::fromLatin1(rule) == u"MEC-06"
                                      ? QStringLiteral("%1 m").arg(below(3))
                                      : QString::number(below(3));
            result.rules.rules[QString::fromLatin1(rule)].thresholds[QString::fromLatin1(name)] = {
                value, double(below(3))};
            break;
        }
        case 0:
            component.label += u'x';
            break;
        case 1:
            component.position = QPointF(below(100), below(100));
            break;
        case 2:
            component.price =
                TypedValue{QStringLiteral("%1 USD").arg(1 + below(9)), 1.0 + below(9)};
            break;
        case 3:
            component.figures[QStringLiteral("power_limit")] = {
                {QStringLiteral("200 W"), 200.0 + below(50)}, {}};
            break;
        case 4:
            component.figures.clear();
            break;
        case 5:
            component.off = !component.off && m_mayDarken;
            break;
        case 6:
            component.p2p = QStringList{QString(), QStringLiteral("native"),
                                        QStringLiteral("staged")}[below(3)];
            break;
        case 7:
            component.count = 1 + below(4);
            break;
        case 8:
            component.figures[QStringLiteral("memory_channels")] = {
                {QStringLiteral("4"), 1.0 + below(8)}, {}};
            break;
        case 9:
            if (!assembly.cables.isEmpty())
                assembly.cables[below(int(assembly.cables.size()))].off ^= m_mayDarken;
            break;
        case 10:
            if (!assembly.cables.isEmpty())
                assembly.cables[below(int(assembly.cables.size()))].length =
                    TypedValue{QStringLiteral("2 m"), 2.0};
            break;
        case 11: {
            Component rack;
            rack.id = QStringLiteral("rack-%1").arg(below(1'000'000));
            rack.part = QStringLiteral("rack_42u_used");
            assembly.components.insert(below(2), rack);
            break;
        }
        case 12: // another speed, where it fits
            if (!assembly.cables.isEmpty())
                assembly.cables[below(int(assembly.cables.size()))].part =
                    QStringList{QString(), QStringLiteral("dac_qsfp28_100g"),
                                QStringLiteral("aoc_qsfp28_100g")}[below(3)];
            break;
        case 13:
            if (!assembly.cables.isEmpty())
                assembly.cables.removeAt(below(int(assembly.cables.size())));
            break;
        default:
            result.traffic.pattern = QStringList{QString(), QStringLiteral("all_to_all"),
                                                 QStringLiteral("shift")}[below(3)];
            result.site.pue = 1.0 + below(9) / 10.0;
        }
        return result.withAssembly(assembly);
    }

private:
    int below(int bound) { return int(m_engine() % std::mt19937::result_type(bound)); }
    AssemblyPtr pick(const Design &design)
    {
        const int which = below(int(design.assemblies.size()) + 1);
        return which == 0 ? design.root : design.assemblies[which - 1];
    }
    std::mt19937 m_engine;
    bool m_mayDarken;
};

/// What the maps of the canvas show, which the text of a report has not.
QStringList figuresOfComponents(const Report &report)
{
    QStringList texts;
    for (const ComponentFigures &each : report.components)
        texts << QStringLiteral("%1 %2 %3 %4 %5")
                     .arg(each.assembly, each.component)
                     .arg(each.power ? each.power->high.si() : -1.0, 0, 'g', 17)
                     .arg(each.cost ? each.cost->high.si() : -1.0, 0, 'g', 17)
                     .arg(each.oldestPrice.toString(Qt::ISODate));
    return texts;
}

/// A pattern whose figures at the speeds as drawn are not those of the report; empty: none.
QString wrongAtDrawnSpeeds(const Evaluator &evaluator, const Report &report)
{
    if (!evaluator.rates())
        return {};
    const NetworkRates &rates = *evaluator.rates();
    const std::vector<NetworkRates::Figures> same = rates.at(rates.speeds({}));
    if (same.size() != report.patterns.size())
        return QStringLiteral("other patterns");
    const auto differs = [](double one, double other) {
        return std::abs(one / other - 1.0) > 1e-9;
    };
    for (std::size_t i = 0; i < same.size(); ++i) {
        const PatternResult &pattern = report.patterns[i];
        if (differs(same[i].busbw, pattern.busbw->value)
            || differs(same[i].seconds, pattern.time->value))
            return pattern.name;
    }
    return {};
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAreThoseOfAColdEvaluation_data();
    void reportsAreThoseOfAColdEvaluation();
    void theNetworkIsKeptWhereNothingTouchesIt();
    void rowsAreKeptWhereNothingTouchesThem_data();
    void rowsAreKeptWhereNothingTouchesThem();
    void aStoppedRunLeavesNothingBehind();
    void otherSpeedsAreThoseOfTheDesign_data();
    void otherSpeedsAreThoseOfTheDesign();
    void speedsAsDrawnChangeNothing();
};

void TestEvaluator::reportsAreThoseOfAColdEvaluation_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<CatalogPtr>("catalog");
    QTest::addColumn<int>("edits");
    QTest::addColumn<bool>("mayDarken");
    for (const QString &name : exampleNames())
        QTest::newRow(qPrintable(name)) << example(name) << shippedCatalog() << 12 << true;
    const auto catalog = std::make_shared<const Catalog>(RandomFarm::catalog());
    for (const bool isGrouped : {false, true})
        QTest::addRow("distinct rigs %d", isGrouped)
            << distinctRigs(5, isGrouped) << shippedCatalog() << 250 << false;
    for (unsigned seed = 0; seed < 20; ++seed)
        QTest::addRow("farm %u", seed)
            << RandomFarm(seed).make() << CatalogPtr(catalog) << 40 << (seed % 2 == 0);
}

void TestEvaluator::reportsAreThoseOfAColdEvaluation()
{
    QFETCH(Design, design);
    QFETCH(CatalogPtr, catalog);
    QFETCH(const int, edits);
    Evaluator evaluator(catalog);
    QFETCH(const bool, mayDarken);
    RandomEdits random(7, mayDarken);
    for (int i = 0; i < edits; ++i) {
        const Report report = evaluator.evaluate(design);
        const Report cold = evaluate(design, *catalog);
        QCOMPARE(reportJson(report), reportJson(cold));
        QCOMPARE(figuresOfComponents(report), figuresOfComponents(cold));
        QCOMPARE(wrongAtDrawnSpeeds(evaluator, report), QString());
        design = random.edited(design);
    }
}

void TestEvaluator::theNetworkIsKeptWhereNothingTouchesIt()
{
    const Design design = example(QStringLiteral("farm-128-rigs-leaf-spine.farm"));
    const NetworkKey key = networkKey(design, *shippedCatalog());
    const auto isKept = [&](const Design &other) {
        return networkKey(other, *shippedCatalog()) == key;
    };
    Design other = design;
    other.name = QStringLiteral("renamed");
    other.site.pue = 1.5;
    Assembly root = *design.root;
    root.component(QStringLiteral("rig"))->label = QStringLiteral("machine");
    root.component(QStringLiteral("rig"))->position = QPointF(3, 4);
    root.component(QStringLiteral("pdu"))->count = 17;
    root.component(QStringLiteral("leaf"))->price = TypedValue{QStringLiteral("9 USD"), 9.0};
    root.cables[0].length = TypedValue{QStringLiteral("1 m"), 1.0};
    QVERIFY(isKept(other.withAssembly(root)));
    root.cables[0].part = QStringLiteral("aoc_qsfp28_100g");
    QVERIFY(!isKept(other.withAssembly(root)));
    other.traffic.pattern = QStringLiteral("all_to_all");
    QVERIFY(!isKept(other));
}

void TestEvaluator::rowsAreKeptWhereNothingTouchesThem_data()
{
    QTest::addColumn<bool>("isGrouped");
    QTest::newRow("side by side") << false;
    QTest::newRow("in assemblies") << true;
}

/// Of two rigs a card is changed: the board it sits on and the supply that feeds it are looked at again, and nothing else.
void TestEvaluator::rowsAreKeptWhereNothingTouchesThem()
{
    QFETCH(const bool, isGrouped);
    const Design design = distinctRigs(2, isGrouped);
    const Catalog &catalog = *shippedCatalog();
    Assembly changed = *design.assembly(isGrouped ? QStringLiteral("rig2") : Design::rootId);
    const QString prefix = isGrouped ? QString() : QStringLiteral("rig2-");
    changed.component(prefix + QStringLiteral("gpu"))->figures[QStringLiteral("power_limit")] = {
        TypedValue{QStringLiteral("99 W"), 99.0}, QString()};
    const FarmModel model =
        resolveFarm(design.withAssembly(changed), catalog, {}, resolveFarm(design, catalog));
    QStringList open;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedComponent &row : assembly.components)
            if (row.was < 0)
                open << row.path;
    QStringList expected{QStringLiteral("farm/rig2/board"), QStringLiteral("farm/rig2/gpu"),
                         QStringLiteral("farm/rig2/psu"), QStringLiteral("farm/rig2")};
    if (!isGrouped)
        expected = {QStringLiteral("farm/rig2-board"), QStringLiteral("farm/rig2-gpu"),
                    QStringLiteral("farm/rig2-psu")};
    QCOMPARE(open, expected);
}

void TestEvaluator::aStoppedRunLeavesNothingBehind()
{
    const Design design = example(QStringLiteral("rig-4x3090-romed8.farm"));
    Evaluator evaluator(shippedCatalog());
    std::stop_source stop;
    stop.request_stop();
    (void)evaluator.evaluate(design, stop.get_token());
    QCOMPARE(reportJson(evaluator.evaluate(design)),
             reportJson(evaluate(design, *shippedCatalog())));
}

void TestEvaluator::otherSpeedsAreThoseOfTheDesign_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern : {"ring_allreduce", "all_to_all", "shift"})
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
}

/// The cables between leaves and spines at half the speed: tried, and drawn.
void TestEvaluator::otherSpeedsAreThoseOfTheDesign()
{
    QFETCH(const QString, pattern);
    const DrawnFarm farm{6, 8};
    const auto parts = std::make_shared<const Catalog>(catalogWith(partsOf(farm)));
    Design design = test::design(textOf(farm));
    design.traffic.pattern = pattern;
    design.traffic.shift = 64; // to the next pod
    Evaluator evaluator(parts);
    const Report before = evaluator.evaluate(design);
    QVERIFY(evaluator.rates());
    const auto isUplink = [](const Bottleneck &each) {
        return std::any_of(each.places.begin(), each.places.end(), [](const auto &place) {
            return place.assembly == u"pod" && place.cable == 8;
        });
    };
    const auto found = std::find_if(before.bottlenecks.begin(), before.bottlenecks.end(), isUplink);
    QVERIFY(found != before.bottlenecks.end());
    const std::pair<std::size_t, double> change{found - before.bottlenecks.begin(), 0.5};
    const NetworkRates rates = *evaluator.rates();
    const std::vector<NetworkRates::Figures> tried = rates.at(rates.speeds({&change, 1}));

    Assembly pod = *design.assembly(QStringLiteral("pod"));
    QCOMPARE(pod.cables.size(), 9);
    pod.cables.last().part = QStringLiteral("bench-spine-slow");
    const Report after = evaluate(design.withAssembly(pod), *parts);
    QCOMPARE(after.patterns.size(), rates.patterns().size());
    for (std::size_t i = 0; i < tried.size(); ++i) {
        QCOMPARE(after.patterns[i].name, rates.patterns()[i].name);
        QVERIFY(std::abs(tried[i].busbw / after.patterns[i].busbw->value - 1.0) < 1e-9);
        QVERIFY(std::abs(tried[i].seconds / after.patterns[i].time->value - 1.0) < 1e-9);
    }
}

void TestEvaluator::speedsAsDrawnChangeNothing()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const Design design = RandomFarm(seed).make();
        Evaluator evaluator(std::make_shared<const Catalog>(RandomFarm::catalog()));
        const Report report = evaluator.evaluate(design);
        QCOMPARE(wrongAtDrawnSpeeds(evaluator, report), QString());
    }
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
