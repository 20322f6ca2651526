// Variants: differences of designs, designs made of them, and how files hold them.
#include "model/io/farm_file.h"
#include "model/io/variant_changes.h"
#include "tests/support/designs.h"
#include "tests/support/random_design.h"

#include <QTest>

#include <random>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

/// Changes at random: things go, come, change place and content.
class RandomEdit
{
public:
    explicit RandomEdit(unsigned seed)
        : m_engine(seed)
        , m_other(test::RandomDesign(seed + 5000).make())
    {}

    Design edit(const Design &design)
    {
        Design result = design;
        if (chance(2))
            result.name = m_other.name;
        if (chance(3))
            result.site = m_other.site;
        if (chance(3))
            result.traffic = m_other.traffic;
        if (chance(3))
            result.money = m_other.money;
        if (chance(4))
            result.unknown = m_other.unknown;
        for (AssemblyPtr &each : result.assemblies)
            each = std::make_shared<const Assembly>(edit(*each));
        result.root = std::make_shared<const Assembly>(edit(*result.root));
        return result;
    }

private:
    int below(int bound) { return int(m_engine() % std::mt19937::result_type(bound)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    Assembly edit(Assembly assembly)
    {
        if (chance(3))
            assembly.name += u"x"_s;
        if (chance(4))
            assembly.unknown = m_other.root->unknown;
        for (Component &component : assembly.components) {
            if (chance(3))
                component.label = u"new"_s;
            if (chance(4)) // never fewer: ranges of cables stay within the count
                component.count += below(3);
            if (chance(4))
                component.position =
                    chance(2) ? std::optional(QPointF(below(50), 7)) : std::nullopt;
            if (chance(4))
                component.figures.clear();
            if (chance(4))
                component.figures.insert(u"power_limit"_s, {{u"200 W"_s, 200.0}, {}});
            if (chance(5))
                component.unknown = {};
        }
        for (Cable &cable : assembly.cables) {
            if (chance(3))
                cable.length = TypedValue{u"2 m"_s, 2.0};
            if (chance(5))
                cable.off = !cable.off;
            if (chance(6))
                std::swap(cable.from, cable.to);
        }
        if (!assembly.cables.isEmpty() && chance(3))
            assembly.cables.removeAt(below(int(assembly.cables.size())));
        if (!assembly.cables.isEmpty() && chance(3))
            assembly.cables.append(assembly.cables[below(int(assembly.cables.size()))]); // a twin
        if (!assembly.ports.isEmpty() && chance(3))
            assembly.ports.removeAt(below(int(assembly.ports.size())));
        if (chance(2)) {
            Component added;
            added.id = u"added-%1"_s.arg(below(9));
            added.part = u"rtx-3090"_s;
            assembly.components.insert(below(int(assembly.components.size()) + 1), added);
        }
        if (chance(3))
            std::shuffle(assembly.cables.begin(), assembly.cables.end(), m_engine);
        if (chance(3))
            std::shuffle(assembly.components.begin(), assembly.components.end(), m_engine);
        return assembly;
    }

    std::mt19937 m_engine;
    Design m_other;
};

void compareDesigns(const Design &actual, const Design &expected, const QByteArray &changes)
{
    if (!(actual == expected))
        qInfo("%s", changes.constData());
    QCOMPARE(writeFarm(actual), writeFarm(expected));
    QVERIFY(actual == expected);
}

const QByteArray pair = R"({"format": 1, "site": {"pue": 1.1}, "assemblies": [
  {"id": "rig", "components": [{"id": "board", "part": "b"}, {"id": "gpu", "part": "rtx-3090", "count": 4, "label": "cards"}],
   "cables": [{"from": "board:slot[1..4]", "to": "gpu:pcie"}]}],
 "farm": {"components": [{"id": "rig", "assembly": "rig", "count": 2}, {"id": "sw", "part": "s"}],
  "cables": [{"from": "rig:lan", "to": "sw:port[1..2]", "length": "2 m"}]}})";

AppliedChanges applied(const QByteArray &base, const QByteArray &changes)
{
    const Result<AppliedChanges> result = applyChanges(test::design(base), changes);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

} // namespace

class TestVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsComeBack();
    void unrelatedDesignsComeBack();
    void nothingChangedIsEmpty();
    void changesAreWhatAPersonWouldWrite();
    void baseEditsFlowIn();
    void whatIsGoneIsLoose_data();
    void whatIsGoneIsLoose();
    void looseChangesAreKept();
    void wrongValuesAreErrors();
    void filesHoldVariants();
    void wrongFiles_data();
    void wrongFiles();
    void untouchedAssembliesAreShared();
};

void TestVariants::randomEditsComeBack()
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const Design a = test::RandomDesign(seed).make();
        const Design b = RandomEdit(seed).edit(a);
        const QByteArray changes = diffDesigns(a, b);
        const Result<AppliedChanges> result = applyChanges(a, changes);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message + QString::number(seed)));
        QVERIFY2(result->loose.isEmpty(), qPrintable(QString::number(seed)));
        compareDesigns(result->design, b, changes);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestVariants::unrelatedDesignsComeBack()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Design a = test::RandomDesign(seed).make();
        const Design b = test::RandomDesign(seed + 1000).make();
        const QByteArray changes = diffDesigns(a, b);
        const Result<AppliedChanges> result = applyChanges(a, changes);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        compareDesigns(result->design, b, changes);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestVariants::nothingChangedIsEmpty()
{
    const Design design = test::RandomDesign(3).make();
    QCOMPARE(diffDesigns(design, design), "{}");
    QVERIFY(applyChanges(design, "{}")->design == design);
}

void TestVariants::changesAreWhatAPersonWouldWrite()
{
    const QByteArray written =
        R"({"site":{"pue":1.3},"assemblies":{"changed":{"rig":{"components":{"changed":{"gpu":{"count":6,"without":["label"]}},"added":[{"id":"nic","part":"n"}],"after":{"nic":"board"}}}}},)"
        R"("farm":{"cables":{"changed":{"rig:lan -> sw:port[1..2]":{"length":"3 m"}}}}})";
    const AppliedChanges result = applied(pair, written);
    QVERIFY(result.loose.isEmpty());
    const Assembly &rig = *result.design.assemblies[0];
    QCOMPARE(rig.components[1].id, u"nic"_s);
    QCOMPARE(rig.components[2].count, 6);
    QVERIFY(rig.components[2].label.isEmpty());
    QCOMPARE(result.design.root->cables[0].length->value, 3.0);
    QCOMPARE(*result.design.site.pue, 1.3);
    QCOMPARE(diffDesigns(test::design(pair), result.design), written);
}

void TestVariants::baseEditsFlowIn()
{
    const QByteArray changes =
        R"({"assemblies":{"changed":{"rig":{"components":{"changed":{"gpu":{"count":6}}}}}}})";
    QByteArray base = pair;
    base.replace("\"cards\"", "\"used cards\"").replace("\"pue\": 1.1", "\"pue\": 1.5");
    const Design design = applied(base, changes).design;
    QCOMPARE(design.assemblies[0]->components[1].count, 6);
    QCOMPARE(design.assemblies[0]->components[1].label, u"used cards"_s);
    QCOMPARE(*design.site.pue, 1.5);
}

void TestVariants::whatIsGoneIsLoose_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::addColumn<QString>("object");
    QTest::newRow("a component") << QByteArray(
        R"({"farm":{"components":{"changed":{"gone":{"count":2}}}}})")
                                 << u"farm/gone"_s;
    QTest::newRow("a component of an assembly") << QByteArray(
        R"({"assemblies":{"changed":{"rig":{"components":{"changed":{"gone":{"count":2}}}}}}})")
                                                << u"rig/gone"_s;
    QTest::newRow("an assembly") << QByteArray(
        R"({"assemblies":{"changed":{"gone":{"name":"x"}}}})")
                                 << u"gone"_s;
    QTest::newRow("a cable") << QByteArray(
        R"({"farm":{"cables":{"changed":{"a:b -> c:d":{"off":true}}}}})")
                             << u"farm/a:b -> c:d"_s;
    QTest::newRow("an added cable without its end")
        << QByteArray(R"({"farm":{"cables":{"added":[{"from":"gone:lan","to":"sw:port[3]"}]}}})")
        << u"farm/gone:lan -> sw:port[3]"_s;
    QTest::newRow("an added cable beyond the count")
        << QByteArray(R"({"farm":{"cables":{"added":[{"from":"rig[3]:lan","to":"sw:port[3]"}]}}})")
        << u"farm/rig[3]:lan -> sw:port[3]"_s;
    QTest::newRow("an added component that is there by now")
        << QByteArray(R"({"farm":{"components":{"added":[{"id":"sw","part":"other"}]}}})")
        << u"farm/sw"_s;
    QTest::newRow("a component of an assembly that is gone")
        << QByteArray(R"({"farm":{"components":{"added":[{"id":"pod","assembly":"gone"}]}}})")
        << u"farm/pod"_s;
}

void TestVariants::whatIsGoneIsLoose()
{
    QFETCH(const QByteArray, changes);
    QFETCH(const QString, object);
    const AppliedChanges result = applied(pair, changes);
    QCOMPARE(result.loose.size(), 1);
    QCOMPARE(result.loose[0].object, object);
    QVERIFY(!result.loose[0].why.isEmpty());
    QVERIFY(result.design == test::design(pair));
    QCOMPARE(result.looseChanges, changes);
    // Editing the variant does not lose it.
    QCOMPARE(withLooseChanges("{}", result.looseChanges), changes);
}

void TestVariants::looseChangesAreKept()
{
    const QByteArray changes =
        R"({"farm":{"components":{"removed":["gone"],"changed":{"sw":{"count":2},"lost":{"count":3}}}}})";
    const Design base = test::design(pair);
    const AppliedChanges result = applied(pair, changes);
    QCOMPARE(result.design.root->components[1].count, 2);
    QCOMPARE(result.loose.size(), 1); // what is gone already needs no word
    const QByteArray again =
        withLooseChanges(diffDesigns(base, result.design), result.looseChanges);
    QByteArray withLost = pair;
    withLost.replace(
        R"({"id": "sw", "part": "s"})",
        R"({"id": "sw", "part": "s"}, {"id": "lost", "part": "l"}, {"id": "gone", "part": "g"})");
    const AppliedChanges later = applied(withLost, again);
    QVERIFY(later.loose.isEmpty());
    QCOMPARE(later.design.root->components.size(), 3);
    QCOMPARE(later.design.root->component(u"lost"_s)->count, 3);
}

void TestVariants::wrongValuesAreErrors()
{
    const Design base = test::design(pair);
    const auto message = [&](const QByteArray &changes) {
        const Result<AppliedChanges> result =
            variantDesign(base, {u"v"_s, u"Wrong"_s, {}, changes, {}});
        return result ? QString() : result.error().message;
    };
    const QString count = message(R"({"farm":{"components":{"changed":{"sw":{"count":0}}}}})");
    QVERIFY2(count.contains(u"“Wrong”") && count.contains(u"/farm/components/1/count"),
             qPrintable(count));
    QVERIFY(
        !message(
             R"({"assemblies":{"changed":{"rig":{"components":{"added":[{"id":"x","assembly":"rig"}]}}}}})")
             .isEmpty());
}

void TestVariants::filesHoldVariants()
{
    const QByteArray text = R"({
  "format": 1,
  "farm": {
    "components": [
      {"id": "gpu", "part": "rtx-3090"}
    ]
  },
  "variants": [
    {
      "id": "two",
      "name": "Two of them",
      "note": "why not",
      "changes": {
        "site": {"pue": 1.2},
        "assemblies": {
          "added": [
            {
              "id": "rig",
              "components": [
                {"id": "board", "part": "b"}
              ]
            }
          ]
        },
        "farm": {
          "components": {
            "changed": {
              "gpu": {"count": 2, "figures": {"power_limit": "250 W"}}
            },
            "added": [
              {"id": "rig", "assembly": "rig"}
            ]
          }
        }
      },
      "x-mine": true
    },
    {
      "id": "same",
      "changes": {}
    }
  ],
  "x-last": 1
}
)";
    const Result<LoadedDesign> loaded = parseFarm(text, u"a.farm"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->variants.size(), 2);
    QCOMPARE(loaded->variants[0].title(), u"Two of them"_s);
    QCOMPARE(loaded->variants[1].title(), u"same"_s);
    QCOMPARE(writeFarm(loaded->design, loaded->variants), text);
    const Result<AppliedChanges> two = variantDesign(loaded->design, loaded->variants[0]);
    QVERIFY2(two, two ? "" : qPrintable(two.error().message));
    QCOMPARE(two->design.root->components[0].count, 2);
    QCOMPARE(two->design.root->components.size(), 2);
}

void TestVariants::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("variant");
    QTest::addColumn<QString>("place");
    QTest::newRow("no id") << QByteArray(R"({"name": "x"})") << u"/variants/0/id"_s;
    QTest::newRow("no id of the right kind")
        << QByteArray(R"({"id": "a b"})") << u"/variants/0/id"_s;
    QTest::newRow("an id twice") << QByteArray(R"({"id": "a"}, {"id": "a"})")
                                 << u"/variants/1/id"_s;
    QTest::newRow("a wrong word") << QByteArray(
        R"({"id": "a", "changes": {"farm": {"components": {"remove": ["x"]}}}})")
                                  << u"/variants/0/changes/farm/components/remove"_s;
    QTest::newRow("no object") << QByteArray(
        R"({"id": "a", "changes": {"farm": {"components": {"changed": {"x": 3}}}}})")
                               << u"/variants/0/changes/farm/components/changed/x"_s;
    QTest::newRow("added without an id") << QByteArray(
        R"({"id": "a", "changes": {"farm": {"components": {"added": [{"part": "x"}]}}}})")
                                         << u"/variants/0/changes/farm/components/added/0"_s;
    QTest::newRow("the format") << QByteArray(R"({"id": "a", "changes": {"format": 2}})")
                                << u"/variants/0/changes/format"_s;
}

void TestVariants::wrongFiles()
{
    QFETCH(const QByteArray, variant);
    QFETCH(const QString, place);
    const Result<LoadedDesign> loaded =
        parseFarm("{\"format\": 1, \"farm\": {}, \"variants\": [\n" + variant + "]}", u"a.farm"_s);
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().message.startsWith(u"a.farm:2:")
                 && loaded.error().message.contains(u": " + place + u": "),
             qPrintable(loaded.error().message));
}

void TestVariants::untouchedAssembliesAreShared()
{
    const Design base = test::design(pair);
    const Result<AppliedChanges> result =
        applyChanges(base, R"({"farm":{"components":{"changed":{"sw":{"count":2}}}}})");
    QVERIFY(result);
    QCOMPARE(result->design.assemblies[0].get(), base.assemblies[0].get());
    QVERIFY(result->design.root != base.root);
}

QTEST_GUILESS_MAIN(TestVariants)
#include "tst_variants.moc"
