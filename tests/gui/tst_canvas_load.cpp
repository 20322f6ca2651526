// How busy the links are, on the canvas.
#include "tests/support/canvas_bench.h"
#include "views/canvas/canvas_painter.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

/// Places are as busy as the class unless they say otherwise.
Bottleneck bottleneck(double utilisation, double saves, std::vector<Bottleneck::Place> places)
{
    Bottleneck made;
    made.name = u"link"_s;
    made.utilisation = utilisation;
    made.upgradeValue = saves;
    made.places = std::move(places);
    for (Bottleneck::Place &place : made.places) {
        if (place.utilisation <= 0.0)
            place.utilisation = utilisation;
    }
    return made;
}

/// Two cards on a board, and a rig beside it.
struct LoadedBench : Bench
{
    LoadedBench()
        : Bench({placed(u"board"_s, boardPart, {0, 0})})
    {
        drop(gpuPart, headerOf(u"board"_s));
        drop(gpuPart, headerOf(u"board"_s));
        Assembly rig;
        rig.id = u"rig"_s;
        rig.components = {placed(u"host"_s, boardPart, {0, 0})};
        Component rigs = placed(u"rigs"_s, {}, {-500, 0});
        rigs.assembly = rig.id;
        rigs.count = 4;
        Assembly outer = *farm();
        outer.components += rigs;
        session.document().reset(session.document().design().withAssembly(rig).withAssembly(outer));
    }
};

} // namespace

class TestCanvasLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsComeToTheirPlaces();
    void lessBusyMembersAreNotToBlame();
    void severalThatHoldBackAlikeAreAllMarked();
    void movesKeepLoadsOtherEditsDoNot();
    void pixelsChange();
    void busierIsThickerAndStronger();
    void exampleShowsItsCulprit();
    void labelsKeepApart();
};

void TestCanvasLoad::loadsComeToTheirPlaces()
{
    LoadedBench bench;
    CanvasModel model;
    const Design design = bench.session.document().design();
    QVERIFY(model.update(design, *shippedCatalog(), Design::rootId));
    model.setLoads({bottleneck(1.0, 0.4, {{Design::rootId, {}, 0}}),
                    bottleneck(0.3, 0.0, {{Design::rootId, {}, 1}, {Design::rootId, {}, 0}}),
                    bottleneck(0.78, 0.22, {{Design::rootId, u"board"_s, -1}}),
                    bottleneck(0.5, 0.0, {{u"rig"_s, u"host"_s, -1}}),
                    bottleneck(0.9, 0.0, {{Design::rootId, u"gone"_s, -1}, {u"gone"_s, {}, 7}})},
                   design);
    const auto loadOf = [&model](int cable) {
        return model.loads()[std::size_t(model.cables()[std::size_t(cable)].load)];
    };
    QCOMPARE(loadOf(0).utilisation, 1.0); // the busier of its two classes
    QVERIFY(model.isCulprit(model.cables()[0]));
    QCOMPARE(loadOf(1).utilisation, 0.3);
    QVERIFY(!model.isCulprit(model.cables()[1]));
    const auto &board = model.blocks()[std::size_t(model.blockIndex(u"board"_s))];
    QCOMPARE(board.loads.size(), std::size_t(1));
    QCOMPARE(model.loads()[std::size_t(board.loads.front())].utilisation, 0.78);
    const auto &rigs = model.blocks()[std::size_t(model.blockIndex(u"rigs"_s))];
    QCOMPARE(rigs.loads.size(), std::size_t(1));
    QVERIFY(model.loads()[std::size_t(rigs.loads.front())].inside);
    model.setLoads({}, design);
    QVERIFY(model.loads().empty());
    QVERIFY(board.loads.empty());
    QCOMPARE(model.cables()[0].load, -1);
}

/// Of cables of one class, as the cable of a store and those of the machines that read from it.
void TestCanvasLoad::lessBusyMembersAreNotToBlame()
{
    LoadedBench bench;
    CanvasModel model;
    const Design design = bench.session.document().design();
    QVERIFY(model.update(design, *shippedCatalog(), Design::rootId));
    Bottleneck cables =
        bottleneck(1.0, 0.4, {{Design::rootId, {}, 0, 1.0}, {Design::rootId, {}, 1, 0.25}});
    model.setLoads({cables}, design);
    QVERIFY(model.isCulprit(model.cables()[0]));
    QVERIFY(!model.isCulprit(model.cables()[1]));
    const LinkLoad &idle = model.loads()[std::size_t(model.cables()[1].load)];
    QCOMPARE(idle.utilisation, 0.25);
    QCOMPARE(idle.saves, 0.0);
    QVERIFY(idle.name.isEmpty());
    cables.places[1].utilisation = 0.0; // carries nothing
    model.setLoads({cables}, design);
    QVERIFY(model.isCulprit(model.cables()[0]));
    QCOMPARE(model.cables()[1].load, -1);
}

void TestCanvasLoad::severalThatHoldBackAlikeAreAllMarked()
{
    LoadedBench bench;
    CanvasModel model;
    const Design design = bench.session.document().design();
    model.update(design, *shippedCatalog(), Design::rootId);
    model.setLoads({bottleneck(1.0, 1e-16, {{Design::rootId, {}, 0}}), // rounding of the engine
                    bottleneck(0.9995, 0.0, {{Design::rootId, {}, 1}})},
                   design);
    QVERIFY(model.isCulprit(model.cables()[0]));
    QVERIFY(model.isCulprit(model.cables()[1]));
}

void TestCanvasLoad::movesKeepLoadsOtherEditsDoNot()
{
    LoadedBench bench;
    CanvasModel model;
    Design design = model.withShownPositions(bench.session.document().design());
    model.update(design, *shippedCatalog(), Design::rootId);
    design = model.withShownPositions(design);
    model.update(design, *shippedCatalog(), Design::rootId);
    model.setLoads({bottleneck(1.0, 0.4, {{Design::rootId, {}, 0}})}, design);
    Assembly moved = *design.root;
    moved.components[0].position = QPointF(0, 300);
    model.update(design.withAssembly(moved), *shippedCatalog(), Design::rootId);
    QVERIFY(model.isCulprit(model.cables()[0]));
    moved.cables.removeFirst(); // what was number 1 is number 0 now
    model.update(design.withAssembly(moved), *shippedCatalog(), Design::rootId);
    QVERIFY(model.loads().empty());
    QCOMPARE(model.cables()[0].load, -1);
}

void TestCanvasLoad::pixelsChange()
{
    LoadedBench bench;
    QSignalSpy reported(&bench.session, &DesignSession::reportChanged);
    QTRY_VERIFY(bench.session.report()
                && bench.session.report()->revision == bench.session.document().revision());
    QVERIFY(!bench.session.report()->bottlenecks.empty());
    const QImage plain = bench.view.grab().toImage();
    bench.view.setLoadShown(true);
    const QImage loaded = bench.view.grab().toImage();
    QVERIFY(plain != loaded);
    bench.view.setLoadShown(false);
    QCOMPARE(bench.view.grab().toImage(), plain);
}

void TestCanvasLoad::busierIsThickerAndStronger()
{
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        const QColor ground = theme::colour(theme::Role::CanvasBackground, palette);
        double previous = 0.0;
        for (int step = 0; step <= 10; ++step) {
            const double away = std::abs(qGray(theme::loadColour(step / 10.0, palette).rgb())
                                         - qGray(ground.rgb()));
            QVERIFY2(away > previous, qPrintable(QString::number(step))); // also in grey
            previous = away;
        }
    }
}

void TestCanvasLoad::exampleShowsItsCulprit()
{
    for (const QString &name : exampleNames()) {
        Bench bench;
        bench.session.document().reset(example(name));
        QTRY_VERIFY(bench.session.report()
                    && bench.session.report()->revision == bench.session.document().revision());
        const auto &loads = bench.view.model().loads();
        QVERIFY2(std::any_of(loads.begin(), loads.end(),
                             [](const LinkLoad &load) { return load.culprit; }),
                 qPrintable(name));
        bench.view.setLoadShown(true);
        bench.view.frameCulprit();
        QVERIFY2(!bench.view.selectedCables().isEmpty()
                     || !bench.view.selectedComponents().isEmpty(),
                 qPrintable(name));
        QVERIFY(!bench.view.grab().isNull());
    }
}

void TestCanvasLoad::labelsKeepApart()
{
    for (const QString &name : exampleNames()) {
        CanvasModel model;
        model.update(example(name), *shippedCatalog(), Design::rootId);
        for (const double scale : {1.0, 0.5, 0.33, 0.2}) {
            model.setScale(scale);
            std::vector<QRectF> boxes;
            for (const CanvasCable &cable : model.cables()) {
                const QRectF box = model.labelBox(cable);
                if (box.isNull() || cable.labelHidden)
                    continue;
                for (const QRectF &other : boxes)
                    QVERIFY2(!box.intersects(other), qPrintable(name));
                boxes.push_back(box);
            }
        }
    }
}

QTEST_MAIN(TestCanvasLoad)
#include "tst_canvas_load.moc"
