// Ten thousand gestures in random order: undoing all of them gives back the drawing one started from, and what is shown is what is drawn.
#include "model/edit/arrange.h"
#include "model/edit/array.h"
#include "model/edit/cable_edits.h"
#include "model/edit/detach.h"
#include "model/edit/edits.h"
#include "model/edit/ungroup.h"
#include "model/edit/wire_power.h"
#include "tests/support/canvas_bench.h"
#include "views/tools/array_tool.h"
#include "views/tools/cable_tool.h"
#include "views/tools/pan_tool.h"

#include <QUndoStack>

#include <functional>
#include <random>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 40; ///< blocks of a level, so that a check stays cheap

/// Somebody who does anything.
class Monkey
{
public:
    Monkey(Bench &bench, unsigned seed)
        : m_bench(bench)
        , m_random(seed)
    {
        fillGestures();
        fillEdits();
    }

    /// Does one gesture and says which, for the message of a failure.
    QString act()
    {
        int at = number(m_total);
        for (const Gesture &gesture : m_gestures) {
            if ((at -= gesture.weight) < 0) {
                gesture.act();
                return gesture.name;
            }
        }
        return {};
    }

private:
    struct Gesture
    {
        QString name;
        int weight;
        std::function<void()> act;
    };

    int number(int below) { return int(m_random() % unsigned(std::max(1, below))); }
    bool chance(int percent) { return number(100) < percent; }
    CanvasView &view() { return m_bench.view; }
    const std::vector<CanvasBlock> &blocks() { return view().model().blocks(); }

    QPoint anywhere()
    {
        return {number(view().viewport()->width()), number(view().viewport()->height())};
    }
    QPoint someBlock()
    {
        if (blocks().empty() || chance(10))
            return anywhere();
        const CanvasBlock &block = blocks()[std::size_t(number(int(blocks().size())))];
        const QPoint at = m_bench.pixel(block.position + QPointF(20 + number(60), 12));
        return view().viewport()->rect().contains(at) ? at : anywhere();
    }
    QPoint somePort()
    {
        if (blocks().empty())
            return anywhere();
        const int block = number(int(blocks().size()));
        const std::size_t ports = blocks()[std::size_t(block)].shape->ports.size();
        if (ports == 0)
            return anywhere();
        return m_bench.pixel(view().model().portBox({block, number(int(ports))}).center());
    }
    Qt::KeyboardModifiers someModifiers()
    {
        constexpr Qt::KeyboardModifier all[]{Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier,
                                             Qt::ShiftModifier, Qt::AltModifier};
        return all[number(5)];
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void drag(QPoint from, QPoint to)
    {
        const Qt::KeyboardModifiers modifiers = someModifiers();
        if (!chance(12))
            return m_bench.drag(from, to, modifiers);
        QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, from);
        m_bench.move((from + to) / 2, Qt::LeftButton, modifiers);
        if (chance(50))
            key(Qt::Key_Escape); // thinks better of it
        else
            m_bench.session.document()
                .undoStack()
                .undo(); // an undo from the menu in the middle of a drag
        m_bench.move(to, Qt::LeftButton, modifiers);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, to);
    }
    void dropPart()
    {
        static const QStringList parts{gpuPart,
                                       u"rtx-4090"_s, // also replaces the other
                                       boardPart,
                                       u"sf_leadex_plat_1600"_s,
                                       u"amd_epyc_7302p"_s,
                                       u"ddr4_rdimm_32g_3200"_s,
                                       u"ubnt_usw_flex_xg"_s,
                                       u"eu_16a_230"_s};
        if (int(blocks().size()) >= most)
            return view().deleteSelection();
        m_bench.drop(parts[number(int(parts.size()))], chance(60) ? someBlock() : anywhere());
    }
    void grow(const std::function<void()> &act)
    {
        if (int(blocks().size() + std::size_t(view().selectedComponents().size())) < most)
            act();
        else
            view().deleteSelection();
    }
    void add(const QString &name, int weight, std::function<void()> act)
    {
        m_gestures.push_back({name, weight, std::move(act)});
        m_total += weight;
    }

    void fillGestures()
    {
        QUndoStack &undo = m_bench.session.document().undoStack();
        constexpr Qt::Key arrows[]{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
        add(u"click"_s, 20, [this] {
            QTest::mouseClick(view().viewport(), Qt::LeftButton, someModifiers(), someBlock());
        });
        add(u"double-click"_s, 4,
            [this] { QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, someBlock()); });
        add(u"rubber band"_s, 6, [this] { drag(anywhere(), anywhere()); });
        add(u"drag a block"_s, 20, [this] { drag(someBlock(), anywhere()); });
        add(u"drag a port"_s, 16,
            [this] { drag(somePort(), chance(80) ? somePort() : anywhere()); });
        add(u"drop a part"_s, 14, [this] { dropPart(); });
        add(u"nudge"_s, 8, [this, arrows] { key(arrows[number(4)], someModifiers()); });
        add(u"tab"_s, 4, [this] { view().setFocus(), key(Qt::Key_Tab); });
        add(u"delete"_s, 4, [this] { key(Qt::Key_Delete); });
        add(u"duplicate"_s, 5, [this] { grow([this] { key(Qt::Key_D, Qt::ControlModifier); }); });
        add(u"copy"_s, 2, [this] { key(Qt::Key_C, Qt::ControlModifier); });
        add(u"cut"_s, 2, [this] { key(Qt::Key_X, Qt::ControlModifier); });
        add(u"paste"_s, 3, [this] { grow([this] { key(Qt::Key_V, Qt::ControlModifier); }); });
        add(u"group"_s, 3, [this] { key(Qt::Key_G, Qt::ControlModifier); });
        add(u"inside"_s, 2, [this] { key(Qt::Key_Return); });
        add(u"outside"_s, 5, [this] { key(Qt::Key_Backspace); });
        add(u"select all"_s, 1, [this] { key(Qt::Key_A, Qt::ControlModifier); });
        add(u"select nothing"_s, 3, [this] { key(Qt::Key_Escape); });
        add(u"zoom"_s, 4, [this] { view().zoomAt(anywhere(), chance(50) ? 1.6 : 0.6); });
        add(u"fit"_s, 6, [this] { key(Qt::Key_Home); });
        add(u"tool"_s, 2, [this] { changeTool(); });
        add(u"undo"_s, 14, [&undo] { undo.undo(); });
        add(u"redo"_s, 10, [&undo] { undo.redo(); });
    }
    /// What menus and dialogs do to the design, on whatever is selected.
    void fillEdits()
    {
        const auto change = [this](const QString &name, int weight, auto edit) {
            add(name, weight, [this, name, edit] {
                const Design before = m_bench.session.document().design();
                const QStringList some = view().selectedComponents();
                if (some.isEmpty() || int(blocks().size()) > most)
                    return;
                const std::optional<Design> after = edit(before, view().assemblyId(), some);
                if (after)
                    m_bench.session.document().apply(*after, name);
            });
        };
        const Catalog &catalog = m_bench.session.catalog();
        const auto designOf = [](const auto &result) {
            return result ? std::optional<Design>(result->design) : std::nullopt;
        };
        change(u"ungroup"_s, 4,
               [&catalog, designOf](const Design &d, const QString &a, const QStringList &s) {
                   return designOf(ungroupComponent(d, catalog, a, s.first()));
               });
        change(u"make its own"_s, 1, [](const Design &d, const QString &a, const QStringList &s) {
            const Result<Design> own = makeOwnAssembly(d, a, s.first());
            return own ? std::optional<Design>(*own) : std::nullopt;
        });
        change(u"split"_s, 3,
               [&catalog, designOf](const Design &d, const QString &a, const QStringList &s) {
                   return designOf(splitComponent(d, catalog, a, s.first(), 1, 1));
               });
        change(u"array"_s, 2,
               [&catalog, designOf](const Design &d, const QString &a, const QStringList &s) {
                   return designOf(arrayComponents(d, catalog, a, s.mid(0, 3), {2, 2, {500, 400}}));
               });
        change(u"count"_s, 3, [this](const Design &d, const QString &a, const QStringList &s) {
            Component one = *d.assembly(a)->component(s.first());
            one.count = 1 + number(4);
            const Result<Design> after = replaceComponent(d, m_bench.session.catalog(), a, one);
            return after ? std::optional<Design>(*after) : std::nullopt;
        });
        change(u"lock"_s, 3, [this](const Design &d, const QString &a, const QStringList &s) {
            return std::optional<Design>(lockComponents(d, a, s, chance(30)));
        });
        change(u"wire the power"_s, 2,
               [&catalog, designOf](const Design &d, const QString &a, const QStringList &s) {
                   return designOf(wirePower(d, catalog, a, s));
               });
        change(u"rename"_s, 3, [this](const Design &d, const QString &a, const QStringList &s) {
            const Result<Design> after = renameComponent(d, a, s.first(), u"r%1"_s.arg(number(60)));
            return after ? std::optional<Design>(*after) : std::nullopt;
        });
        change(u"loose cable"_s, 3,
               [this, &catalog](const Design &d, const QString &a, const QStringList &s) {
                   const CanvasBlock &block =
                       blocks()[std::size_t(view().model().blockIndex(s.first()))];
                   std::optional<Design> after;
                   if (block.shape->ports.empty())
                       return after;
                   Endpoint end;
                   end.component = block.id;
                   end.port = view().model().port({view().model().blockIndex(block.id), 0})->name;
                   if (const Result<Design> drawn =
                           drawLooseCable(d, catalog, a, end, {10.0 * number(90), 300}))
                       after = *drawn;
                   return after;
               });
        add(u"connect"_s, 4, [this] { view().connectSelection(); });
        add(u"walk"_s, 3, [this] { key(Qt::Key_Right, Qt::ControlModifier); });
        add(u"ways"_s, 3, [this] { changeWays(); });
    }
    void changeWays()
    {
        const QList<int> cables = view().selectedCables();
        if (cables.isEmpty())
            return view().selectAll();
        if (chance(30))
            return view().freeWays();
        m_bench.session.document().apply(
            setCableWay(m_bench.session.document().design(), view().assemblyId(), cables.first(),
                        {{20.0 * number(40), 100}, {20.0 * number(40), 400}}),
            u"way"_s);
    }
    void changeTool()
    {
        if (chance(20))
            view().setTool(std::make_unique<CableTool>());
        else if (chance(10))
            view().setTool(std::make_unique<PanTool>());
        else if (chance(15))
            view().setTool(std::make_unique<ArrayTool>());
        else
            view().setTool(std::make_unique<SelectTool>());
    }

    Bench &m_bench;
    std::mt19937 m_random;
    std::vector<Gesture> m_gestures;
    int m_total = 0;
};

/// Empty, or how the canvas differs from one that was made for the design as it is now.
QString difference(Bench &bench)
{
    CanvasModel fresh;
    fresh.update(bench.session.document().design(), bench.session.catalog(),
                 bench.view.assemblyId());
    const CanvasModel &shown = bench.view.model();
    if (fresh.blocks().size() != shown.blocks().size())
        return u"%1 blocks instead of %2"_s.arg(shown.blocks().size()).arg(fresh.blocks().size());
    for (std::size_t i = 0; i < fresh.blocks().size(); ++i) {
        const CanvasBlock &is = shown.blocks()[i];
        const CanvasBlock &should = fresh.blocks()[i];
        if (is.id != should.id || is.title != should.title || is.count != should.count
            || is.off != should.off || is.used != should.used
            || is.shape->size != should.shape->size
            || is.shape->ports.size() != should.shape->ports.size())
            return u"block %1 differs"_s.arg(should.id);
        if (should.placed && is.position != should.position)
            return u"block %1 is elsewhere"_s.arg(should.id);
    }
    if (fresh.cables().size() != shown.cables().size())
        return u"%1 cables instead of %2"_s.arg(shown.cables().size()).arg(fresh.cables().size());
    for (std::size_t i = 0; i < fresh.cables().size(); ++i) {
        const CanvasCable &is = shown.cables()[i];
        const CanvasCable &should = fresh.cables()[i];
        if (is.index != should.index || is.from != should.from || is.to != should.to
            || is.label != should.label || is.part != should.part || is.dangling != should.dangling)
            return u"cable %1 differs"_s.arg(i);
    }
    for (const QString &id : bench.view.selectedComponents())
        if (shown.blockIndex(id) < 0)
            return u"%1 is selected and not there"_s.arg(id);
    return {};
}

} // namespace

class TestRandomGestures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingAllGivesBackTheStart_data();
    void undoingAllGivesBackTheStart();
};

void TestRandomGestures::undoingAllGivesBackTheStart_data()
{
    QTest::addColumn<unsigned>("seed");
    bool isNumber = false;
    const auto first =
        unsigned(qEnvironmentVariableIntValue("NJ_SEED", &isNumber)); // for longer runs
    for (unsigned seed = isNumber ? first : 1; seed <= (isNumber ? first : 4); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomGestures::undoingAllGivesBackTheStart()
{
    QFETCH(const unsigned, seed);
    Bench bench;
    bench.session.document().reset(example(u"rig-4x3090-romed8.farm"_s));
    const Design start = bench.session.document().design();
    Monkey monkey(bench, seed);
    QStringList last;
    for (int step = 0; step < 2'500; ++step) {
        last << monkey.act();
        if (step % 25 == 0) {
            const QString wrong = difference(bench);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2 after %3"_s.arg(step).arg(
                                          wrong, last.join(u", "_s))));
            QVERIFY(parseFarm(writeFarm(bench.session.document().design()), u"a.farm"_s));
            last.clear();
        }
        if (step % 500 == 0)
            QCoreApplication::processEvents();
    }
    QUndoStack &undo = bench.session.document().undoStack();
    const Design end = bench.session.document().design();
    const int index = undo.index();
    undo.setIndex(0);
    QVERIFY(bench.session.document().design() == start);
    QCOMPARE(writeFarm(bench.session.document().design()), writeFarm(start));
    undo.setIndex(index);
    QVERIFY(bench.session.document().design() == end);
    QCOMPARE(difference(bench), QString());
}

QTEST_MAIN(TestRandomGestures)
#include "tst_random_gestures.moc"
