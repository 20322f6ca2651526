// What colours the canvas by a figure, the map in its corner, and the list of steps.
#include "tests/support/canvas_bench.h"
#include "tests/support/scripted_prompts.h"
#include "views/canvas/block_heat.h"
#include "views/canvas/canvas_painter.h"
#include "views/mainwindow/action_registry.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/history_panel.h"

#include <QAction>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolTip>
#include <QUndoView>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

/// Cards of known and of unknown figures.
struct HeatBench : Bench
{
    HeatBench()
        : Bench({placed(u"board"_s, boardPart, {0, 0}), placed(u"gpu"_s, gpuPart, {500, 0}),
                 placed(u"nobody"_s, u"no-such-part"_s, {1000, 0})})
    {
        Assembly farm = *this->farm();
        farm.components[1].count = 4;
        session.document().reset(session.document().design().withAssembly(farm));
        wait();
    }
    void wait()
    {
        QTRY_VERIFY(session.report()
                    && session.report()->revision == session.document().revision());
    }
    [[nodiscard]] double heatOf(const QString &id) const
    {
        const CanvasModel &model = view.model();
        return model.blocks()[std::size_t(model.blockIndex(id))].heat;
    }
    [[nodiscard]] QString tipOf(const QString &id)
    {
        const QPoint at = headerOf(id);
        QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    }
};

/// Blocks far apart: at full size only some are seen.
struct WideBench : Bench
{
    WideBench()
        : Bench({placed(u"a"_s, gpuPart, {0, 0}), placed(u"b"_s, gpuPart, {4000, 0}),
                 placed(u"c"_s, gpuPart, {0, 3000}), placed(u"d"_s, gpuPart, {4000, 3000})})
    {
        view.setMinimapShown(true);
        view.frame({u"farm/a"_s});
    }
    [[nodiscard]] QPointF centre() const
    {
        return view.mapToScene(view.viewport()->rect()).boundingRect().center();
    }
};

} // namespace

class TestOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void blocksHaveTheirShare_data();
    void blocksHaveTheirShare();
    void oldestPriceIsStrongest();
    void overlayIsDrawnAndGoes();
    void tipSaysTheFigure();
    void inkIsReadable();
    void actionsChooseOneOverlay();
    void minimapHidesWhenAllIsSeen();
    void minimapMovesTheView();
    void minimapIsCheap();
    void minimapIsRemembered();
    void namesStayFreeOfLabels();
    void oneDragIsOneStep();
    void oneFieldIsOneStep();
    void historyMarksWhatIsSaved();

private:
    QTemporaryDir m_folder;
};

void TestOverlays::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(u"nongjang-test"_s);
    QCoreApplication::setApplicationName(u"nongjang-overlays"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    theme::apply(u"light"_s);
}

void TestOverlays::blocksHaveTheirShare_data()
{
    QTest::addColumn<int>("overlay");
    QTest::newRow("power") << int(BlockOverlay::Power);
    QTest::newRow("cost") << int(BlockOverlay::Cost);
}

void TestOverlays::blocksHaveTheirShare()
{
    QFETCH(const int, overlay);
    HeatBench bench;
    QCOMPARE(bench.heatOf(u"gpu"_s), CanvasBlock::noHeat);
    bench.view.setBlockOverlay(BlockOverlay(overlay));
    QCOMPARE(bench.heatOf(u"gpu"_s), 1.0); // four cards are the most
    QVERIFY(bench.heatOf(u"board"_s) > 0.0 && bench.heatOf(u"board"_s) < 1.0);
    QCOMPARE(bench.heatOf(u"nobody"_s), CanvasBlock::unknownHeat);
    Assembly farm = *bench.farm();
    farm.components.removeAt(1);
    bench.session.document().apply(bench.session.document().design().withAssembly(farm),
                                   u"Delete"_s);
    QCOMPARE(bench.heatOf(u"board"_s), 1.0); // by id, though the report is still of before
    bench.view.setBlockOverlay(BlockOverlay::None);
    QCOMPARE(bench.heatOf(u"nobody"_s), CanvasBlock::noHeat);
}

void TestOverlays::oldestPriceIsStrongest()
{
    HeatBench bench;
    bench.view.setBlockOverlay(BlockOverlay::PriceAge);
    const auto &figures = bench.session.report()->components;
    const auto dateOf = [&](const QString &id) {
        return std::ranges::find(figures, id, &ComponentFigures::component)->oldestPrice;
    };
    QVERIFY(dateOf(u"gpu"_s).isValid() && dateOf(u"board"_s).isValid());
    if (dateOf(u"gpu"_s) != dateOf(u"board"_s))
        QCOMPARE(bench.heatOf(u"gpu"_s) < bench.heatOf(u"board"_s),
                 dateOf(u"gpu"_s) > dateOf(u"board"_s));
    QCOMPARE(bench.heatOf(u"nobody"_s), CanvasBlock::unknownHeat);
}

void TestOverlays::overlayIsDrawnAndGoes()
{
    HeatBench bench;
    for (const double zoom : {0.1, 0.4, 1.0}) { // each level of detail
        bench.view.fitAll();
        bench.view.zoomAt(QRectF(bench.view.viewport()->rect()).center(),
                          zoom / bench.view.scaleFactor());
        const QImage plain = bench.view.grab().toImage();
        bench.view.setBlockOverlay(BlockOverlay::Power);
        const QImage power = bench.view.grab().toImage();
        QVERIFY(power != plain);
        bench.view.setBlockOverlay(BlockOverlay::None);
        QCOMPARE(bench.view.grab().toImage(), plain);
    }
}

void TestOverlays::tipSaysTheFigure()
{
    HeatBench bench;
    bench.view.setBlockOverlay(BlockOverlay::Cost);
    QVERIFY2(bench.tipOf(u"gpu"_s).contains(u"USD"_s), qPrintable(bench.tipOf(u"gpu"_s)));
    QVERIFY2(bench.tipOf(u"nobody"_s).contains(u"unknown"_s), qPrintable(bench.tipOf(u"nobody"_s)));
    bench.view.setBlockOverlay(BlockOverlay::Power);
    QVERIFY2(bench.tipOf(u"gpu"_s).contains(u"W"_s), qPrintable(bench.tipOf(u"gpu"_s)));
}

void TestOverlays::inkIsReadable()
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
               + 0.0722 * linear(double(colour.blueF()));
    };
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        for (int step = 0; step <= 20; ++step) {
            const QColor fill = theme::loadColour(step / 20.0, palette);
            const double a = luminance(fill) + 0.05, b = luminance(theme::inkOn(fill)) + 0.05;
            QVERIFY2(std::max(a, b) / std::min(a, b) >= 3.9, qPrintable(QString::number(step)));
        }
    }
}

void TestOverlays::actionsChooseOneOverlay()
{
    ScriptedPrompts prompts;
    DesignSession session(shippedCatalog());
    MainWindow window(session, prompts);
    window.show();
    window.showWorkspace();
    const auto action = [&window](const char *id) {
        return window.actionRegistry().action(id);
    };
    QVERIFY(action("link-load")->isChecked());
    action("overlay-cost")->trigger();
    QVERIFY(!action("link-load")->isChecked() && action("overlay-cost")->isChecked());
    QVERIFY(!window.canvas().isLoadShown());
    QCOMPARE(window.canvas().blockOverlay(), BlockOverlay::Cost);
    {
        MainWindow other(session, prompts);
        QCOMPARE(other.canvas().blockOverlay(), BlockOverlay::Cost);
    }
    action("overlay-cost")->trigger(); // once more: off
    QVERIFY(action("overlay-none")->isChecked());
    QCOMPARE(window.canvas().blockOverlay(), BlockOverlay::None);
    action("overlay-none")->trigger();
    QVERIFY(action("overlay-none")->isChecked());
    action("link-load")->trigger();
    QVERIFY(window.canvas().isLoadShown());
}

void TestOverlays::minimapHidesWhenAllIsSeen()
{
    WideBench bench;
    QVERIFY(!bench.view.minimapRect().isNull());
    QVERIFY(bench.view.viewport()->rect().contains(bench.view.minimapRect()));
    bench.view.fitAll();
    QVERIFY(bench.view.minimapRect().isNull());
    bench.view.frame({u"farm/d"_s});
    QVERIFY(!bench.view.minimapRect().isNull());
    bench.view.setMinimapShown(false);
    QVERIFY(bench.view.minimapRect().isNull());
}

void TestOverlays::minimapMovesTheView()
{
    WideBench bench;
    QWidget *viewport = bench.view.viewport();
    const QRect map = bench.view.minimapRect();
    const QRectF bounds = bench.view.model().bounds();
    const QPoint far = map.bottomRight() - QPoint(8, 8);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, far);
    QVERIFY(bench.centre().x() > bounds.center().x() && bench.centre().y() > bounds.center().y());
    QCOMPARE(bench.view.selectedComponents(), QStringList{u"a"_s}); // no click on the drawing
    const QPointF before = bench.centre();
    QTest::mousePress(viewport, Qt::LeftButton, {}, far);
    QMouseEvent move(QEvent::MouseMove, QPointF(far - QPoint(40, 0)),
                     viewport->mapToGlobal(QPointF(far - QPoint(40, 0))), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, far - QPoint(40, 0));
    QVERIFY(bench.centre().x() < before.x() - 500);
    QVERIFY(std::abs(bench.centre().y() - before.y()) < 60); // taken where it was, it does not jump
    QVERIFY(bench.session.document().undoStack().count() == 0);
}

void TestOverlays::minimapIsCheap()
{
    Bench bench;
    Assembly farm = *bench.farm();
    for (int i = 0; i < 20'000; ++i)
        farm.components +=
            placed(u"g%1"_s.arg(i), gpuPart, {(i % 200) * 300.0, double(i / 200) * 200.0});
    bench.session.document().reset(bench.session.document().design().withAssembly(farm));
    bench.view.setMinimapShown(true);
    bench.view.frame({u"farm/g0"_s});
    QVERIFY(!bench.view.grab().isNull());
    const QPixmap first = bench.view.grab();
    QElapsedTimer timer; // a report, not a limit: the map is a picture that is made once
    timer.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i)
        QCOMPARE(bench.view.grab().toImage(), first.toImage());
    qInfo("%.2f ms a frame with %d blocks", double(timer.elapsed()) / frames, 20'000);
}

void TestOverlays::minimapIsRemembered()
{
    ScriptedPrompts prompts;
    DesignSession session(shippedCatalog());
    MainWindow window(session, prompts);
    window.show();
    window.showWorkspace();
    QVERIFY(window.canvas().isMinimapShown());
    window.actionRegistry().action("minimap")->trigger();
    QVERIFY(!window.canvas().isMinimapShown());
    {
        MainWindow other(session, prompts);
        QVERIFY(!other.canvas().isMinimapShown());
    }
    window.actionRegistry().action("minimap")->trigger();
    QVERIFY(window.canvas().isMinimapShown());
}

void TestOverlays::namesStayFreeOfLabels()
{
    for (const QString &name : exampleNames()) {
        CanvasModel model;
        model.update(example(name), *shippedCatalog(), Design::rootId);
        for (const double scale : {0.5, 0.33, 0.2}) {
            model.setScale(scale);
            for (const CanvasCable &cable : model.cables()) {
                if (model.labelBox(cable).isNull() || cable.labelHidden)
                    continue;
                for (const CanvasBlock &block : model.blocks()) {
                    QRectF title = block.rect().adjusted(3, 3, -3, -3); // edges may touch
                    title.setHeight(std::min(title.height(), canvas::headerHeight));
                    QVERIFY2(!title.intersects(model.labelBox(cable)), qPrintable(name));
                }
            }
        }
    }
}

void TestOverlays::oneDragIsOneStep()
{
    Bench bench({placed(u"a"_s, gpuPart, {0, 0}), placed(u"b"_s, gpuPart, {600, 0})});
    QWidget *viewport = bench.view.viewport();
    const QPoint from = bench.headerOf(u"a"_s);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF at = from + QPoint(6 * i, 9 * i);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(60, 90));
    QVERIFY(bench.positionOf(u"a"_s) != QPointF(0, 0));
    QCOMPARE(bench.session.document().undoStack().count(), 1);
    HistoryPanel history(bench.session.document().undoStack());
    auto *list = history.findChild<QUndoView *>(u"historyList"_s);
    QCOMPARE(list->model()->rowCount(), 2); // as opened, and the step
    history.resize(300, 300);
    history.show();
    const QModelIndex opened = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(opened).center());
    QCOMPARE(bench.positionOf(u"a"_s), QPointF(0, 0));
    QCOMPARE(bench.session.document().undoStack().index(), 0);
}

void TestOverlays::oneFieldIsOneStep()
{
    ScriptedPrompts prompts;
    DesignSession session(shippedCatalog());
    MainWindow window(session, prompts);
    window.show();
    QVERIFY(window.openPath(u"example:rig-4x3090-romed8"_s));
    window.canvas().select({u"gpu"_s});
    auto *label = window.findChild<QLineEdit *>(u"componentLabel"_s);
    label->setFocus();
    label->selectAll();
    QTest::keyClicks(label, u"a long label of many letters"_s);
    QCOMPARE(session.document().undoStack().count(), 0); // not before it is left
    QTest::keyClick(label, Qt::Key_Return);
    window.canvas().setFocus();
    QCOMPARE(session.document().undoStack().count(), 1);
    session.document().undoStack().undo(); // closing asks nothing
}

void TestOverlays::historyMarksWhatIsSaved()
{
    Bench bench({placed(u"a"_s, gpuPart, {0, 0})});
    HistoryPanel history(bench.session.document().undoStack());
    auto *list = history.findChild<QUndoView *>(u"historyList"_s);
    const auto isMarked = [list](int row) {
        return !list->model()->index(row, 0).data(Qt::DecorationRole).isNull();
    };
    bench.view.selectAll();
    QTest::keyClick(&bench.view, Qt::Key_Right);
    QVERIFY(bench.session.saveAs(m_folder.filePath(u"saved.farm"_s)));
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(!isMarked(0) && isMarked(1) && !isMarked(2));
}

QTEST_MAIN(TestOverlays)
#include "tst_overlays.moc"
