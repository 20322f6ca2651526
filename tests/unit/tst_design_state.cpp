// A design with its variants while one is edited: base and variants keep apart, and undo goes across.
#include "model/edit/document.h"
#include "model/io/farm_file.h"
#include "tests/support/designs.h"
#include "tests/support/random_design.h"

#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

Design withCount(const Design &design, int count)
{
    Assembly root = *design.root;
    root.components[0].count = count;
    return design.withAssembly(root);
}

Design base()
{
    return test::farmOf(
        R"({"id": "gpu", "part": "rtx-3090", "count": 4}, {"id": "sw", "part": "s"})");
}

int countOf(const Result<Design> &design)
{
    return design ? design->root->components[0].count : -1;
}

} // namespace

class TestDesignState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsOfAVariantLeaveTheBase();
    void editsOfTheBaseFlowIntoVariants();
    void untouchedVariantsStayAsWritten();
    void looseChangesSurviveEdits();
    void promotionKeepsEveryDesign();
    void namesAndDeletion();
    void undoGoesAcross();
    void aVariantThatIsNoDesignIsNotChosen();
    void randomVariantsSurviveSaving();
};

void TestDesignState::editsOfAVariantLeaveTheBase()
{
    DesignState state = withNewVariant(stateOf(base(), {}), u"More cards!"_s);
    QCOMPARE(state.active, u"more-cards"_s);
    state.design = withCount(state.design, 8);
    QCOMPARE(countOf(state.baseDesign()), 4);
    QCOMPARE(storedVariants(state)[0].changes,
             R"({"farm":{"components":{"changed":{"gpu":{"count":8}}}}})");
    const Result<DesignState> back = withActive(state, {});
    QVERIFY(back);
    QCOMPARE(countOf(back->design), 4);
    QCOMPARE(countOf(designOf(*back, u"more-cards"_s)), 8);
}

void TestDesignState::editsOfTheBaseFlowIntoVariants()
{
    DesignState state = withNewVariant(stateOf(base(), {}), u"v"_s);
    state.design = withCount(state.design, 8);
    state = *withActive(state, {});
    Assembly root = *state.design.root;
    root.components[1].label = u"leaf"_s;
    state.design = state.design.withAssembly(root);
    const Result<Design> variant = designOf(state, u"v"_s);
    QVERIFY(variant);
    QCOMPARE(countOf(variant), 8);
    QCOMPARE(variant->root->components[1].label, u"leaf"_s);
}

void TestDesignState::untouchedVariantsStayAsWritten()
{
    const Variant odd{
        u"odd"_s, {}, {}, R"({"farm":{"components":{"changed":{"gpu":{"count":4}}}}})", {}};
    const Result<DesignState> state = withActive(stateOf(base(), {odd}), u"odd"_s);
    QVERIFY(state);
    QCOMPARE(storedVariants(*state), QList<Variant>{odd}); // also what says nothing new
}

void TestDesignState::looseChangesSurviveEdits()
{
    const Variant lost{
        u"v"_s, {}, {}, R"({"farm":{"components":{"changed":{"gone":{"count":2}}}}})", {}};
    DesignState state = *withActive(stateOf(base(), {lost}), u"v"_s);
    QCOMPARE(state.loose.size(), 1);
    state.design = withCount(state.design, 6);
    const QByteArray changes = storedVariants(state)[0].changes;
    QVERIFY(changes.contains("\"gone\"") && changes.contains("\"gpu\""));
}

void TestDesignState::promotionKeepsEveryDesign()
{
    DesignState state = withNewVariant(stateOf(base(), {}), u"a"_s);
    state.design = withCount(state.design, 8);
    state = withNewVariant(*withActive(state, {}), u"b"_s);
    Assembly root = *state.design.root;
    root.components[1].label = u"leaf"_s;
    state.design = state.design.withAssembly(root);
    const Design b = state.design;
    const Result<DesignState> after = promoted(state, u"a"_s, u"Former base"_s);
    QVERIFY(after);
    QVERIFY(after->active.isEmpty());
    QCOMPARE(countOf(after->design), 8);
    QCOMPARE(after->variants.size(), 2);
    QVERIFY(*designOf(*after, u"former-base"_s) == base());
    QVERIFY(*designOf(*after, u"b"_s) == b);
    QVERIFY(!promoted(state, u"none"_s, {}));
}

void TestDesignState::namesAndDeletion()
{
    DesignState state = withNewVariant(stateOf(base(), {}), u"가"_s);
    QCOMPARE(state.active, u"variant"_s);
    state = withNewVariant(state, u"가"_s);
    QCOMPARE(state.active, u"variant-2"_s);
    state = *withVariantText(state, u"variant-2"_s, u"Name"_s, u"note"_s);
    QCOMPARE(state.variant(u"variant-2"_s)->title(), u"Name"_s);
    state.design = withCount(state.design, 9);
    state = *withoutVariant(state, u"variant-2"_s);
    QVERIFY(state.active.isEmpty());
    QCOMPARE(countOf(state.design), 4);
    QCOMPARE(state.variants.size(), 1);
    QVERIFY(!withoutVariant(state, u"none"_s));
    QVERIFY(!withVariantText(state, u"none"_s, {}, {}));
    QVERIFY(!withActive(state, u"none"_s));
}

void TestDesignState::undoGoesAcross()
{
    Document document;
    document.reset(base());
    document.applyState(withNewVariant(document.state(), u"v"_s), u"New variant"_s);
    document.apply(withCount(document.design(), 8), u"Eight"_s);
    QVERIFY(document.choose({}));
    QCOMPARE(countOf(document.design()), 4);
    QVERIFY(document.isModified());
    document.apply(withCount(document.design(), 5), u"Five"_s);
    QVERIFY(document.choose(u"v"_s));
    QCOMPARE(countOf(document.design()), 8);
    document.undoStack().undo(); // shows the base, where the edit was made
    QVERIFY(document.state().active.isEmpty());
    QCOMPARE(countOf(document.design()), 4);
    document.undoStack().undo();
    QCOMPARE(document.state().active, u"v"_s);
    QCOMPARE(countOf(document.design()), 4);
    document.undoStack().undo();
    QVERIFY(document.state() == stateOf(base(), {}));
    QVERIFY(!document.isModified());
    while (document.undoStack().canRedo())
        document.undoStack().redo();
    QCOMPARE(countOf(document.design()), 5);
    QCOMPARE(countOf(designOf(document.state(), u"v"_s)), 8);
}

void TestDesignState::aVariantThatIsNoDesignIsNotChosen()
{
    Document document;
    document.reset(
        base(),
        {{u"bad"_s, {}, {}, R"({"farm":{"components":{"changed":{"gpu":{"count":0}}}}})", {}}});
    const Outcome chosen = document.choose(u"bad"_s);
    QVERIFY(!chosen);
    QVERIFY2(chosen.error().message.contains(u"count"), qPrintable(chosen.error().message));
    QVERIFY(document.state().active.isEmpty());
}

void TestDesignState::randomVariantsSurviveSaving()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        DesignState state = stateOf(test::RandomDesign(seed).make(), {});
        const Design first = test::RandomDesign(seed + 2000).make();
        const Design second = test::RandomDesign(seed + 3000).make();
        state = withNewVariant(state, u"first"_s);
        state.design = first;
        state = withNewVariant(state, u"second"_s);
        state.design = second;
        const QByteArray text = writeFarm(state.baseDesign(), storedVariants(state));
        const Result<LoadedDesign> loaded = parseFarm(text, u"a.farm"_s);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QCOMPARE(writeFarm(loaded->design, loaded->variants), text);
        const DesignState again = stateOf(loaded->design, loaded->variants);
        QVERIFY(*designOf(again, u"first"_s) == first);
        QVERIFY(*designOf(again, u"second"_s) == second);
    }
}

QTEST_GUILESS_MAIN(TestDesignState)
#include "tst_design_state.moc"
