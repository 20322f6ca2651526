// The charts of the window with real events: kinds, tips, clicks, keys, files.
#include "model/explore/explore_candidates.h"
#include "model/study/chart_report.h"
#include "tests/support/window_test.h"
#include "views/canvas/canvas_view.h"
#include "views/charts/chart_picture.h"
#include "views/charts/chart_plot.h"
#include "views/dialogs/explore_dialog.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/panels/charts_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

using namespace nongjang;
using namespace Qt::StringLiterals;

class TestChartsPanel : public test::WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void followsTheReport();
    void pointerShowsFiguresAndClickFrames();
    void keysStepThroughAll();
    void ringHasTheSameShares();
    void changesOfAVariantAreSteps();
    void longListsAreScrolled();
    void partsAreComparedAndFiltered();
    void cloudIsZoomedAndMoved();
    void designsAreAddedAndOpened();
    void variantsAreDesignsToChoose();
    void rowsOfAnExplorationArePoints();
    void rowsOfTheDialogOpenFromTheChart();
    void severalFilesAreAddedAtOnce();
    void examplesAreAddedOnce();
    void wrongTablesAreToldAbout();
    void filesAreWritten_data();
    void filesAreWritten();
    void chartIsCopied();
    void labelsAreNotCut_data();
    void labelsAreNotCut();
    void languageIsFollowed();

private:
    [[nodiscard]] ChartsPanel *panel() const { return m_window->findChild<ChartsPanel *>(); }
    [[nodiscard]] ChartPlot *plot() const { return m_window->findChild<ChartPlot *>(); }
    void open(const QString &example);
    void choose(const QString &box, const QString &data) const;
    void waitForChart() const
    {
        QTRY_VERIFY(m_session->report() && !m_session->isComputing());
        QTRY_VERIFY(!panel()->isMaking());
    }
    void moveTo(QPointF pixel) const
    {
        QTest::mouseMove(plot()->viewport(), pixel.toPoint() + QPoint(1, 1));
        QTest::mouseMove(plot()->viewport(), pixel.toPoint());
    }
    /// Where the point lies once the panel has stopped growing; the mouse is on it then.
    [[nodiscard]] QPoint hover(ChartPlot::Place place) const
    {
        QPoint pixel;
        (void)QTest::qWaitFor([&] {
            pixel = plot()->pixelOf(place).toPoint();
            moveTo(pixel);
            return plot()->shown().series >= 0;
        });
        return pixel;
    }
};

void TestChartsPanel::initTestCase()
{
    prepare(u"nongjang-charts-test"_s);
}

void TestChartsPanel::init()
{
    openWindow();
    open(u"rig-4x3090-romed8"_s);
}

void TestChartsPanel::cleanup()
{
    closeWindow();
}

void TestChartsPanel::open(const QString &example)
{
    QVERIFY(m_window->openPath(u"example:"_s + example));
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QVERIFY(panel()->isVisible());
    waitForChart();
}

/// As a user: the list is given the focus, and keys go to the entry.
void TestChartsPanel::choose(const QString &box, const QString &data) const
{
    auto *combo = find<QComboBox>(box);
    const int wanted = combo->findData(data);
    QVERIFY2(wanted >= 0, qPrintable(data));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(combo->currentData().toString(), data);
    waitForChart();
}

void TestChartsPanel::everyKindIsDrawn_data()
{
    QTest::addColumn<QString>("kind");
    for (const ChartKind &kind : chartKinds())
        QTest::newRow(kind.key) << QString::fromLatin1(kind.key);
}

void TestChartsPanel::everyKindIsDrawn()
{
    QFETCH(const QString, kind);
    if (kind == u"waterfall"_s)
        action("variant-new")->trigger();
    choose(u"chartKind"_s, kind);
    QTRY_COMPARE(panel()->chart().kind, kind);
    QVERIFY(!panel()->chart().isEmpty());
    QVERIFY(!plot()->accessibleName().isEmpty());
    QVERIFY(!plot()->grab().isNull());
}

void TestChartsPanel::followsTheReport()
{
    const auto cards = [this] {
        for (const ChartSeries &series : panel()->chart().series)
            for (const ChartPoint &point : series.points)
                if (point.part == u"rtx-3090"_s)
                    return point.y.value;
        return 0.0;
    };
    const double before = cards();
    QVERIFY(before > 0.0);
    Design design = m_session->document().design();
    Assembly root = *design.root;
    root.component(u"gpu"_s)->off = true;
    m_session->document().apply(design.withAssembly(root), u"off"_s);
    waitForChart();
    QTRY_COMPARE(cards(), 0.0);
}

void TestChartsPanel::pointerShowsFiguresAndClickFrames()
{
    const QSignalSpy framed(panel(), &ChartsPanel::objectsActivated);
    const ChartPlot::Place first{0, 0};
    moveTo(plot()->pixelOf(first));
    QCOMPARE(plot()->shown(), first);
    QVERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(u"RTX 3090"_s));
    QVERIFY(QToolTip::text().contains(u"862"_s) && QToolTip::text().contains(u"1,000"_s));
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, plot()->pixelOf(first).toPoint());
    QCOMPARE(framed.size(), 1);
    QCOMPARE(m_window->canvas().selectedComponents(), QStringList{u"gpu"_s});
}

void TestChartsPanel::keysStepThroughAll()
{
    choose(u"chartKind"_s, u"cost"_s);
    plot()->setFocus();
    std::size_t points = 0;
    for (const ChartSeries &series : panel()->chart().series)
        points += series.points.size();
    QSet<std::pair<int, int>> seen;
    for (std::size_t i = 0; i < points; ++i) {
        QTest::keyClick(plot(), Qt::Key_Down);
        seen.insert({plot()->shown().series, plot()->shown().point});
    }
    QCOMPARE(std::size_t(seen.size()), points);
    const QSignalSpy activated(plot(), &ChartPlot::pointActivated);
    QTest::keyClick(plot(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(plot(), Qt::Key_Escape);
    QCOMPARE(plot()->shown().series, -1);
}

void TestChartsPanel::ringHasTheSameShares()
{
    auto *ring = find<QCheckBox>(u"chartRing"_s);
    QTest::mouseClick(ring, Qt::LeftButton, {}, QPoint(8, ring->height() / 2));
    QVERIFY(plot()->isRing());
    plot()->settle();
    // To the right of the top: the first, which is the largest.
    const QRectF area = plot()->chart()->plotArea();
    const double radius = std::min(area.width(), area.height()) * 0.5 * 0.75;
    moveTo(area.center() + QPointF(radius * 0.5, -radius * 0.866));
    QCOMPARE(plot()->shown(), (ChartPlot::Place{0, 0}));
    QVERIFY(QToolTip::text().contains(u"% of the whole"_s));
    moveTo(area.center());
    QCOMPARE(plot()->shown().series, -1);
    choose(u"chartKind"_s, u"links"_s); // no shares of a whole
    QVERIFY(!ring->isVisible());
    QVERIFY(!plot()->isRing());
}

void TestChartsPanel::changesOfAVariantAreSteps()
{
    choose(u"chartKind"_s, u"waterfall"_s);
    QTRY_COMPARE(panel()->chart().kind, u"waterfall"_s);
    QVERIFY(panel()->chart().isEmpty()); // there is no other design
    action("variant-new")->trigger();
    Assembly root = *m_session->document().design().root;
    root.component(u"gpu"_s)->count = 2;
    m_session->document().apply(m_session->document().design().withAssembly(root), u"Fewer"_s);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.size(), std::size_t(3));
    QCOMPARE(panel()->chart().series[1].name, u"Removed"_s);
    moveTo(plot()->pixelOf({1, 0}));
    QCOMPARE(plot()->shown(), (ChartPlot::Place{1, 0}));
    QVERIFY2(QToolTip::text().contains(u"2 × NVIDIA GeForce RTX 3090"_s),
             qPrintable(QToolTip::text()));
    QVERIFY(QToolTip::text().contains(u"−"_s));
    choose(u"chartChange"_s, u"power.wall_typical"_s);
    QTRY_COMPARE(panel()->chart().y.dimension, Dimension::Power);
    QVERIFY(panel()->chart().series.size() >= 3);
    choose(u"chartFrom"_s, u"#variant-1"_s); // and to it
    QTRY_COMPARE(panel()->chart().series.size(), std::size_t(2));
    choose(u"chartTo"_s, u"#"_s);
    QTRY_VERIFY(panel()->chart().series.size() >= 3);
    QCOMPARE(panel()->chart().series[1].name, u"Added"_s);
    action("baseline-pin")->trigger();
    waitForChart();
    QTRY_VERIFY(find<QComboBox>(u"chartFrom"_s)->findData(u"baseline"_s) >= 0);
}

void TestChartsPanel::longListsAreScrolled()
{
    open(u"farm-128-rigs-leaf-spine"_s);
    choose(u"chartKind"_s, u"cost"_s);
    auto *bar = find<QScrollBar>(u"chartRows"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->maximum(), plot()->rowCount() - plot()->rowsThatFit());
    QWheelEvent wheel(QPointF(80, 80), plot()->viewport()->mapToGlobal(QPointF(80, 80)), {},
                      QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot()->viewport(), &wheel);
    QCOMPARE(bar->value(), 1);
    plot()->setFocus();
    for (int i = 0; i < plot()->rowCount(); ++i)
        QTest::keyClick(plot(), Qt::Key_Down);
    QCOMPARE(bar->value(), bar->maximum()); // the row shown is in sight
}

void TestChartsPanel::partsAreComparedAndFiltered()
{
    action("compare-parts")->trigger();
    QTRY_COMPARE(panel()->chart().kind, u"parts"_s);
    auto *filter = find<QLineEdit>(u"chartPartFilter"_s);
    filter->setFocus();
    filter->selectAll();
    QTest::keyClicks(filter, u"gpu 3090"_s);
    waitForChart();
    for (const ChartSeries &series : panel()->chart().series)
        for (const ChartPoint &point : series.points)
            QVERIFY(point.name.contains(u"3090"_s));
    choose(u"chartY"_s, u"memory_capacity/price"_s);
    QTRY_COMPARE(panel()->chart().y.unit, u"GB/USD"_s);
    choose(u"chartGrouping"_s, u"vendor"_s);
    QTRY_COMPARE(panel()->chart().series.front().name, u"NVIDIA"_s);
    filter->setFocus();
    filter->selectAll();
    QTest::keyClicks(filter, u"vram>"_s);
    waitForChart();
    QTRY_VERIFY(!find<QLabel>(u"chartError"_s)->text().isEmpty());
    filter->selectAll();
    QTest::keyClicks(filter, u"gpu 3090"_s);
    waitForChart();
    QTRY_VERIFY(find<QLabel>(u"chartError"_s)->text().isEmpty());
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, plot()->pixelOf({0, 0}).toPoint());
    QCOMPARE(find<QLineEdit>(u"partSearch"_s)->text(), panel()->chart().series[0].points[0].part);
}

void TestChartsPanel::cloudIsZoomedAndMoved()
{
    action("compare-parts")->trigger();
    QTRY_COMPARE(panel()->chart().kind, u"parts"_s);
    const QRectF whole = plot()->visiblePlaces();
    const QPointF middle = plot()->chart()->plotArea().center();
    QWheelEvent wheel(middle, plot()->viewport()->mapToGlobal(middle), {}, QPoint(0, 240),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot()->viewport(), &wheel);
    const QRectF zoomed = plot()->visiblePlaces();
    QVERIFY(zoomed.width() < whole.width() * 0.75);
    const QSignalSpy activated(plot(), &ChartPlot::pointActivated);
    QTest::mousePress(plot()->viewport(), Qt::LeftButton, {}, middle.toPoint());
    QTest::mouseMove(plot()->viewport(), middle.toPoint() + QPoint(30, 0));
    QTest::mouseRelease(plot()->viewport(), Qt::LeftButton, {}, middle.toPoint() + QPoint(30, 0));
    QVERIFY(plot()->visiblePlaces().left() < zoomed.left());
    QCOMPARE(activated.size(), 0); // a drag is no click
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Home);
    QCOMPARE(plot()->visiblePlaces(), whole);
}

void TestChartsPanel::designsAreAddedAndOpened()
{
    action("compare-designs")->trigger();
    QTRY_COMPARE(panel()->chart().kind, u"designs"_s);
    QCOMPARE(panel()->chart().series.front().points.size(), std::size_t(1)); // the open one
    const QString path = u"" NJ_SOURCE_DIR "/resources/examples/v100-sxm2-carrier.farm"_s;
    m_prompts.path = path;
    QTest::mouseClick(find<QToolButton>(u"chartAddFiles"_s), Qt::LeftButton);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(2));
    QCOMPARE(panel()->chart().front.size(), std::size_t(1));
    const QPoint at = hover({0, 1});
    QVERIFY(QToolTip::text().contains(u"V100"_s));
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_session->filePath(), path);
    QTest::mouseClick(find<QToolButton>(u"chartClear"_s), Qt::LeftButton);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(1));
}

void TestChartsPanel::variantsAreDesignsToChoose()
{
    action("variant-new")->trigger();
    Assembly root = *m_session->document().design().root;
    root.component(u"gpu"_s)->count = 2;
    m_session->document().apply(m_session->document().design().withAssembly(root), u"Fewer"_s);
    action("compare-designs")->trigger();
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(2));
    const std::vector<ChartPoint> &points = panel()->chart().series.front().points;
    QCOMPARE(points[0].name, u"Base"_s);
    QCOMPARE(points[1].name, u"Variant 1"_s);
    QVERIFY(points[1].x.value < points[0].x.value);
    QVERIFY(points[1].y.value < points[0].y.value);
    const auto click = [this](int point) {
        QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {},
                          plot()->pixelOf({0, point}).toPoint());
        waitForChart();
    };
    click(0);
    QCOMPARE(m_session->document().state().active, QString());
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(2));
    click(1);
    QCOMPARE(m_session->document().state().active, u"variant-1"_s);
    // What is edited moves its point, and no other.
    const double cost = panel()->chart().series.front().points[0].x.value;
    root.component(u"gpu"_s)->count = 6;
    m_session->document().apply(m_session->document().design().withAssembly(root), u"More"_s);
    waitForChart();
    QTRY_VERIFY(panel()->chart().series.front().points[1].x.value > cost);
    QCOMPARE(panel()->chart().series.front().points[0].x.value, cost);
}

/// More than 10,000: the cloud is drawn, and a click opens the design of the row.
void TestChartsPanel::rowsOfAnExplorationArePoints()
{
    action("compare-designs")->trigger();
    waitForChart();
    ExploreSpec spec;
    spec.columns = {u"cost.capex"_s, u"compute.peak.fp16"_s, u"findings.error"_s};
    std::vector<ExploreRow> rows(12'000);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double turn = double(i) * 0.37;
        const auto exact = [](double value) {
            return RowFigure{value, value, value};
        };
        rows[i] = {qint64(i),
                   i % 100 == 7 ? RowStatus::Failed : RowStatus::Kept,
                   {},
                   {exact(5000.0 + 1000.0 * std::sin(turn) + double(i) * 0.1),
                    exact(1e14 + 5e13 * std::cos(turn)), exact(1.0)},
                   {}};
    }
    QString opened;
    connect(panel(), &ChartsPanel::originActivated, this,
            [&](const QString &origin) { opened = origin; });
    panel()->showDesigns([&] { return rowCandidates(spec, rows, u"USD"_s); }, spec.columns);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(12'000 - 120 + 1));
    QCOMPARE(panel()->chart().y.key, u"compute.peak.fp16"_s);
    const std::vector<std::pair<int, int>> front = panel()->chart().front;
    QVERIFY(front.size() > 2);
    const auto isRow = [this](const std::pair<int, int> &place) {
        const ChartPoint &each = panel()->chart().series.front().points[std::size_t(place.second)];
        return rowOfOrigin(each.origin).has_value();
    };
    const auto [series, point] = *std::ranges::find_if(front, isRow);
    QVERIFY(!plot()->grab().isNull());
    const QPoint pixel = hover({series, point});
    const ChartPlot::Place shown = plot()->shown(); // another one may lie as near
    QVERIFY(shown.series >= 0);
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, pixel);
    QCOMPARE(opened, panel()->chart().series.front().points[std::size_t(shown.point)].origin);
    QVERIFY(rowOfOrigin(opened));
    panel()->showDesigns([&] { return rowCandidates(spec, {rows[0]}, u"USD"_s); }, spec.columns);
    waitForChart(); // instead of those before
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(2));
}

void TestChartsPanel::rowsOfTheDialogOpenFromTheChart()
{
    action("explore")->trigger();
    QPointer<ExploreDialog> dialog = m_window->findChild<ExploreDialog *>();
    QVERIFY(dialog);
    for (QAction *each : dialog->findChild<QToolButton *>(u"exploreAdd"_s)->menu()->actions())
        if (each->text() == u"PUE"_s)
            each->trigger();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exploreRun"_s), Qt::LeftButton);
    auto *show = dialog->findChild<QPushButton *>(u"exploreChart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(show->isEnabled(), 30'000);
    QTest::mouseClick(show, Qt::LeftButton);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(1 + 7));
    dialog->close();
    QTRY_VERIFY(!dialog); // the rows stay
    choose(u"chartY"_s, u"cost.tco"_s);
    QTRY_COMPARE(panel()->chart().y.key, u"cost.tco"_s);
    const std::vector<ChartPoint> points = panel()->chart().series.front().points;
    QVERIFY(rowOfOrigin(points.back().origin));
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {},
                      plot()->pixelOf({0, int(points.size()) - 1}).toPoint());
    waitForChart();
    QVERIFY(m_session->filePath().isEmpty());
    QVERIFY(m_session->report()->tco);
    QCOMPARE(m_session->report()->tco->value, points.back().y.value);
}

void TestChartsPanel::severalFilesAreAddedAtOnce()
{
    action("compare-designs")->trigger();
    QTRY_COMPARE(panel()->chart().kind, u"designs"_s);
    const QString folder = u"" NJ_SOURCE_DIR "/resources/examples/"_s;
    m_prompts.path = folder % u"v100-sxm2-carrier.farm|"_s % folder % u"server-8x4090-48g.farm"_s;
    QTest::mouseClick(find<QToolButton>(u"chartAddFiles"_s), Qt::LeftButton);
    waitForChart();
    QTRY_COMPARE(panel()->chart().series.front().points.size(), std::size_t(3));
}

void TestChartsPanel::examplesAreAddedOnce()
{
    action("compare-designs")->trigger();
    auto *add = find<QToolButton>(u"chartAddExamples"_s);
    std::size_t count = 0;
    for (int i = 0; i < 2; ++i) {
        QTest::mouseClick(add, Qt::LeftButton);
        waitForChart();
        QTRY_VERIFY(panel()->chart().series.front().points.size() > 1);
        count = i == 0 ? panel()->chart().series.front().points.size() : count;
    }
    QCOMPARE(panel()->chart().series.front().points.size(), count);
    const std::vector<ChartPoint> &points = panel()->chart().series.front().points;
    const auto pod = std::ranges::find(points, u"CloudMatrix384"_s, &ChartPoint::name);
    QVERIFY(pod != points.end());
    QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {},
                      plot()->pixelOf({0, int(pod - points.begin())}).toPoint());
    QCOMPARE(m_session->document().design().name, u"CloudMatrix384"_s);
    QVERIFY(m_session->filePath().isEmpty());
}

void TestChartsPanel::wrongTablesAreToldAbout()
{
    action("compare-designs")->trigger();
    m_prompts.path = m_folder.filePath(u"wrong.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n1,2\n");
    file.close();
    QTest::mouseClick(find<QToolButton>(u"chartAddFiles"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>(u"chartError"_s)->text().contains(u"names no figure"_s));
    QVERIFY(find<QLabel>(u"chartError"_s)->isVisible());
}

void TestChartsPanel::filesAreWritten_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("picture") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("scalable") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("table") << u"csv"_s << QByteArray("group,name,value [W]");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
    QTest::newRow("nonsense") << u"pie"_s << QByteArray();
}

void TestChartsPanel::filesAreWritten()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, start);
    m_prompts.path = m_folder.filePath(u"chart."_s + ending);
    QTest::mouseClick(find<QToolButton>(u"chartExport"_s), Qt::LeftButton);
    QFile file(m_prompts.path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !start.isEmpty());
    QCOMPARE(m_prompts.errors.isEmpty(), !start.isEmpty());
    if (start.isEmpty())
        return;
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith(start));
    if (ending == u"svg"_s)
        QVERIFY(text.contains("GeForce RTX 3090"));
}

void TestChartsPanel::chartIsCopied()
{
    QTest::mouseClick(find<QToolButton>(u"chartCopy"_s), Qt::LeftButton);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasImage());
    QVERIFY(copied->text().startsWith(u"group,name"_s));
}

void TestChartsPanel::labelsAreNotCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("in the dock") << QSize(640, 190);
    QTest::newRow("narrow") << QSize(420, 240);
    QTest::newRow("large") << QSize(1600, 900);
}

/// What is written beside the axes lies inside the picture.
void TestChartsPanel::labelsAreNotCut()
{
    QFETCH(const QSize, size);
    const auto report = m_session->report();
    for (const char *kind : {"power", "cost", "timeline", "links"}) {
        ChartPlot shown;
        shown.resize(size);
        shown.setData(*reportChart(QString::fromLatin1(kind), m_session->document().design(),
                                   *m_catalog, *report));
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        shown.settle();
        for (const QGraphicsItem *item : shown.scene()->items()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            if (!text || !text->isVisible() || text->toPlainText().isEmpty())
                continue;
            QVERIFY2(!text->toPlainText().endsWith(u"..."_s), // as Qt cuts the legend
                     qPrintable(text->toPlainText()));
            const QRectF box = text->sceneBoundingRect();
            QVERIFY2(
                box.left() >= -5.0 && box.right() <= size.width() + 5.0,
                qPrintable(u"%1 %2: %3 to %4"_s.arg(QString::fromLatin1(kind), text->toPlainText())
                               .arg(box.left())
                               .arg(box.right())));
        }
    }
}

void TestChartsPanel::languageIsFollowed()
{
    auto *kinds = find<QComboBox>(u"chartKind"_s);
    const QString english = kinds->itemText(0);
    applyLanguage(u"ko"_s);
    waitForChart();
    for (int i = 0; i < kinds->count(); ++i)
        QVERIFY(!kinds->itemText(i).isEmpty());
    applyLanguage(u"en"_s);
    waitForChart();
    QCOMPARE(kinds->itemText(0), english);
}

QTEST_MAIN(TestChartsPanel)
#include "tst_charts_panel.moc"
