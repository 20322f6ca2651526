// Cables on the canvas: way-points, ends, cables side by side, layers.
#include "tests/support/canvas_bench.h"
#include "views/canvas/way_points.h"
#include "views/tools/cable_tool.h"

using namespace nongjang;
using test::Bench;

namespace {

const QString psuPart = QStringLiteral("evga_1600_p2");

QList<Component> parts()
{
    return {test::placed(QStringLiteral("psu"), psuPart, {0, 0}),
            test::placed(QStringLiteral("gpu"), test::gpuPart, {600, 0}),
            test::placed(QStringLiteral("board"), test::boardPart, {600, 500})};
}

Cable lead(int from, int to)
{
    Cable cable;
    cable.from = *parseEndpoint(QStringLiteral("psu:pcie[%1]").arg(from));
    cable.to = *parseEndpoint(QStringLiteral("gpu:power[%1]").arg(to));
    cable.part = QStringLiteral("pcie_8pin");
    return cable;
}

/// A supply, a card and a board, with leads from the first to the second.
struct Cables : Bench
{
    explicit Cables(const QList<Cable> &cables = {lead(1, 1)}, double scale = 1.0)
        : Bench(parts())
    {
        Assembly assembly = *farm();
        assembly.cables = cables;
        session.document().reset(session.document().design().withAssembly(assembly));
        view.fitAll();
        view.zoomAt(QPointF(view.viewport()->rect().center()), scale / view.scaleFactor());
    }
    [[nodiscard]] const Polyline &line(int index = 0) const
    {
        return view.model().cables()[std::size_t(index)].line;
    }
    /// The middle of the longest inner leg.
    [[nodiscard]] QPointF innerLeg(int index = 0) const
    {
        const Polyline &points = line(index);
        std::size_t best = 1;
        for (std::size_t i = 1; i + 2 < points.size(); ++i) {
            if (QLineF(points[i], points[i + 1]).length()
                > QLineF(points[best], points[best + 1]).length())
                best = i;
        }
        return (points[best] + points[best + 1]) / 2;
    }
    void click(QPointF scene, Qt::KeyboardModifiers modifiers = {})
    {
        move(pixel(scene), Qt::NoButton, modifiers);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pixel(scene));
    }
    [[nodiscard]] Cable at(int index) { return farm()->cables[index]; }
    [[nodiscard]] int steps() { return session.document().undoStack().index(); }
};

bool isRightAngled(const Polyline &line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const QPointF leg = line[i] - line[i - 1];
        if (std::abs(leg.x()) > 0.01 && std::abs(leg.y()) > 0.01)
            return false;
    }
    return true;
}

bool passes(const Polyline &line, QPointF point)
{
    return distanceSquared(line, point) < 0.01;
}

} // namespace

class TestCables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legsBecomeWayPoints_data();
    void legsBecomeWayPoints();
    void routesPassTheirCorners_data();
    void routesPassTheirCorners();
    void aLegIsDragged();
    void escapeGivesTheLegBack();
    void aCornerIsDraggedAndRemoved();
    void aCableFindsItsWayAgain();
    void wayPointsFollowBlocks();
    void aPortDraggedToTheGroundLeavesALooseEnd_data();
    void aPortDraggedToTheGroundLeavesALooseEnd();
    void aLooseEndIsJoined();
    void anEndIsTakenOffItsPort();
    void whatDoesNotFitIsRefusedWithTheReason();
    void sideBySideIsOneLineFromAfar();
    void clicksGoThroughTheBundle();
    void nearbyEachIsDrawn();
    void hiddenLayersAreNotHit();
};

void TestCables::legsBecomeWayPoints_data()
{
    QTest::addColumn<bool>("corner");
    QTest::addColumn<int>("index");
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<QList<QPointF>>("way");
    // A Z: (0,0) to (100,0) down to (100,100) to (200,100).
    const auto row = [](const char *name, bool corner, int index, QPointF to,
                        const QList<QPointF> &way) {
        QTest::newRow(name) << corner << index << to << way;
    };
    row("inner leg", false, 1, {140, 33}, {{140, 0}, {140, 100}});
    row("first leg bends behind the port", false, 0, {50, -30},
        {{16, -30}, {100, -30}, {100, 100}});
    row("last leg", false, 2, {150, 130}, {{100, 0}, {100, 130}, {184, 130}});
    row("corner along its legs", true, 1, {120, 0}, {{120, 0}, {120, 100}});
    row("corner off the level of the end", true, 1, {120, 20}, {{16, 20}, {120, 20}, {120, 100}});
    row("the other corner", true, 2, {90, 140}, {{90, 0}, {90, 140}, {184, 140}});
}

void TestCables::legsBecomeWayPoints()
{
    QFETCH(const bool, corner);
    QFETCH(const int, index);
    QFETCH(const QPointF, to);
    QFETCH(const QList<QPointF>, way);
    const Polyline line{{0, 0}, {100, 0}, {100, 100}, {200, 100}};
    QCOMPARE(corner ? wayWithCornerAt(line, std::size_t(index), to)
                    : wayWithLegThrough(line, std::size_t(index), to),
             way);
}

void TestCables::routesPassTheirCorners_data()
{
    QTest::addColumn<Polyline>("corners");
    QTest::addColumn<QRectF>("block");
    QTest::addColumn<std::size_t>("most"); ///< points of the line
    QTest::newRow("one") << Polyline{{150, -80}} << QRectF() << std::size_t(7);
    QTest::newRow("a leg") << Polyline{{150, 0}, {150, 100}} << QRectF() << std::size_t(4);
    QTest::newRow("not level with each other")
        << Polyline{{120, -60}, {220, 160}} << QRectF() << std::size_t(9);
    QTest::newRow("a block between two") << Polyline{{100, 0}, {100, 300}, {260, 300}}
                                         << QRectF(120, 250, 100, 100) << std::size_t(12);
    QTest::newRow("behind the port")
        << Polyline{{-50, 50}, {-50, 150}, {40, 150}} << QRectF() << std::size_t(10);
}

void TestCables::routesPassTheirCorners()
{
    QFETCH(const Polyline, corners);
    QFETCH(const QRectF, block);
    QFETCH(const std::size_t, most);
    const RouteEnd from{{0, 0}, PortSide::Right};
    const RouteEnd to{{300, 100}, PortSide::Left};
    const Polyline line = routeThrough(
        from, to, corners, [&](const QRectF &leg) { return leg.intersects(block) ? 1 : 0; });
    QVERIFY(isRightAngled(line));
    QCOMPARE(line.front(), from.anchor);
    QCOMPARE(line.back(), to.anchor);
    for (const QPointF &corner : corners)
        QVERIFY(passes(line, corner));
    QVERIFY2(line.size() <= most, qPrintable(QString::number(line.size())));
    for (std::size_t i = 1; i < line.size(); ++i)
        QVERIFY(block.isNull() || !QRectF(line[i - 1], line[i]).normalized().intersects(block));
}

void TestCables::aLegIsDragged()
{
    Cables bench;
    const QPointF leg = bench.innerLeg();
    bench.click(leg);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    const int before = bench.steps();
    bench.drag(bench.pixel(leg), bench.pixel(leg + QPointF(60, 0)));
    QCOMPARE(bench.steps(), before + 1);
    QVERIFY(!bench.at(0).way.isEmpty());
    QVERIFY(isRightAngled(bench.line()));
    for (const QPointF &corner : bench.at(0).way)
        QVERIFY(passes(bench.line(), corner));
    QVERIFY(std::abs(bench.innerLeg().x() - canvas::snapped(leg.x() + 60)) < 2);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    bench.session.document().undoStack().undo();
    QVERIFY(bench.at(0).way.isEmpty());
    QVERIFY(passes(bench.line(), leg));
}

void TestCables::escapeGivesTheLegBack()
{
    Cables bench;
    const QPointF leg = bench.innerLeg();
    bench.click(leg);
    const int before = bench.steps();
    const Polyline line = bench.line();
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, bench.pixel(leg));
    bench.move(bench.pixel(leg + QPointF(40, 0)), Qt::LeftButton);
    QVERIFY(bench.line() != line); // one sees it
    QTest::keyClick(&bench.view, Qt::Key_Escape);
    QCOMPARE(bench.line(), line);
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, bench.pixel(leg));
    QCOMPARE(bench.steps(), before);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
}

void TestCables::aCornerIsDraggedAndRemoved()
{
    Cables bench;
    bench.click(bench.innerLeg());
    const QPointF corner = bench.line()[1];
    const std::size_t before = bench.line().size();
    bench.drag(bench.pixel(corner), bench.pixel(corner + QPointF(30, -70)));
    QVERIFY(passes(bench.line(), canvas::snapped(corner + QPointF(30, -70))));
    QVERIFY(isRightAngled(bench.line()));
    QVERIFY(bench.line().size() > before);
    for (int tries = 0; tries < 8 && !bench.at(0).way.isEmpty(); ++tries) {
        const std::size_t points = bench.line().size();
        const qsizetype corners = bench.at(0).way.size();
        const QPointF at = bench.line()[1];
        QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, bench.pixel(at));
        QTest::mouseDClick(bench.view.viewport(), Qt::LeftButton, {}, bench.pixel(at));
        QVERIFY(bench.at(0).way.size() < corners);
        QVERIFY(bench.line().size() <= points);
    }
    QVERIFY(bench.at(0).way.isEmpty());
}

void TestCables::aCableFindsItsWayAgain()
{
    Cable bent = lead(1, 1);
    bent.way = {{400, -100}, {400, 300}};
    Cables bench({bent});
    bench.view.freeWays();
    QVERIFY(!bench.at(0).way.isEmpty()); // none is selected
    QVERIFY(!bench.lastMessage.isEmpty());
    bench.view.select({}, {0});
    bench.view.freeWays();
    QVERIFY(bench.at(0).way.isEmpty());
    QCOMPARE(bench.session.document().undoStack().undoText(),
             QStringLiteral("Let the cable find its way"));
}

void TestCables::wayPointsFollowBlocks()
{
    Cable bent = lead(1, 1);
    bent.way = {{450, 20}, {450, 200}};
    Cables bench({bent}, 0.8);
    const QPoint away(64, 40); // 80 and 50 units
    bench.view.select({QStringLiteral("psu"), QStringLiteral("gpu")});
    const QPoint header = bench.headerOf(QStringLiteral("psu"));
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, header);
    bench.move(header + away, Qt::LeftButton, Qt::AltModifier);
    const Polyline shown = bench.line();
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, Qt::AltModifier, header + away);
    QCOMPARE(bench.at(0).way, (QList<QPointF>{{530, 70}, {530, 250}}));
    QCOMPARE(bench.line(), shown);
    bench.view.select({QStringLiteral("gpu")});
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.at(0).way, (QList<QPointF>{{530, 70}, {530, 250}})); // those stay
    QVERIFY(isRightAngled(bench.line()));
    QCOMPARE(bench.innerLeg().x(), 530.0);
}

void TestCables::aPortDraggedToTheGroundLeavesALooseEnd_data()
{
    QTest::addColumn<bool>("cableTool");
    QTest::addColumn<bool>("far");
    QTest::addColumn<bool>("escape");
    QTest::addColumn<int>("cables");
    QTest::newRow("select tool") << false << true << false << 1;
    QTest::newRow("cable tool") << true << true << false << 1;
    QTest::newRow("a slip of the hand") << false << false << false << 0;
    QTest::newRow("Escape") << false << true << true << 0;
}

void TestCables::aPortDraggedToTheGroundLeavesALooseEnd()
{
    QFETCH(const bool, cableTool);
    QFETCH(const bool, far);
    QFETCH(const bool, escape);
    QFETCH(const int, cables);
    Cables bench(QList<Cable>{}, 0.7);
    if (cableTool)
        bench.view.setTool(std::make_unique<CableTool>());
    const QPoint port = bench.portPixel(QStringLiteral("psu"), QStringLiteral("pcie"), 2);
    const QPoint by = far ? bench.pixel({430, 330}) - port : QPoint(12, 0);
    QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, port);
    bench.move(port + by, Qt::LeftButton);
    if (escape)
        QTest::keyClick(&bench.view, Qt::Key_Escape);
    QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, port + by);
    QCOMPARE(bench.farm()->cables.size(), cables);
    if (cables == 0)
        return;
    const Cable loose = bench.at(0);
    QCOMPARE(loose.from.toString(), QStringLiteral("psu:pcie[2]"));
    QVERIFY(loose.to.isLoose());
    QVERIFY(QLineF(*loose.to.loose, bench.view.mapToScene(port + by)).length() < 10);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    QCOMPARE(bench.line().back(), *loose.to.loose);
    QTest::keyClick(&bench.view, Qt::Key_Delete);
    QVERIFY(bench.farm()->cables.isEmpty());
}

void TestCables::aLooseEndIsJoined()
{
    Cable loose = lead(1, 1);
    loose.to = {};
    loose.to.loose = QPointF(420, 260);
    loose.part.clear();
    Cables bench({loose}, 0.7);
    const int before = bench.steps();
    bench.drag(bench.pixel({420, 260}),
               bench.portPixel(QStringLiteral("gpu"), QStringLiteral("power"), 2));
    QCOMPARE(bench.at(0).to.toString(), QStringLiteral("gpu:power[2]"));
    QCOMPARE(bench.at(0).part, QStringLiteral("pcie_8pin"));
    QCOMPARE(bench.steps(), before + 1);
}

void TestCables::anEndIsTakenOffItsPort()
{
    Cables bench({lead(1, 1)}, 0.7);
    bench.click(bench.innerLeg());
    bench.drag(bench.pixel(bench.line().back()),
               bench.portPixel(QStringLiteral("gpu"), QStringLiteral("power"), 2));
    QCOMPARE(bench.at(0).to.toString(), QStringLiteral("gpu:power[2]"));
    bench.drag(bench.pixel(bench.line().front()),
               bench.portPixel(QStringLiteral("psu"), QStringLiteral("pcie"), 5));
    QCOMPARE(bench.at(0).from.toString(), QStringLiteral("psu:pcie[5]"));
    QCOMPARE(bench.at(0).part, QStringLiteral("pcie_8pin"));
    const QPoint ground = bench.pixel({450, 300});
    bench.drag(bench.pixel(bench.line().back()), ground);
    QVERIFY(bench.at(0).to.isLoose());
    QCOMPARE(bench.at(0).part, QStringLiteral("pcie_8pin")); // it is still the same cable
    bench.drag(bench.pixel(bench.line().front()), ground + QPoint(-100, 40));
    QVERIFY(!bench.at(0).from.isLoose()); // not both
    QVERIFY(bench.lastMessage.contains(QStringLiteral("One end")));
}

void TestCables::whatDoesNotFitIsRefusedWithTheReason()
{
    Cables bench({lead(1, 1)}, 0.7);
    bench.click(bench.innerLeg());
    const QPoint slot = bench.portPixel(QStringLiteral("board"), QStringLiteral("slot"), 1);
    const int before = bench.steps();
    bench.drag(bench.pixel(bench.line().back()), slot);
    QCOMPARE(bench.steps(), before);
    QCOMPARE(bench.at(0).to.toString(), QStringLiteral("gpu:power[1]"));
    QVERIFY2(bench.lastMessage.contains(QStringLiteral("does not go into")),
             qPrintable(bench.lastMessage));
}

void TestCables::sideBySideIsOneLineFromAfar()
{
    Cable other = lead(1, 1);
    other.to = *parseEndpoint(QStringLiteral("board:eps[1]"));
    other.from = *parseEndpoint(QStringLiteral("psu:eps[1]"));
    Cables bench({lead(1, 1), lead(2, 2), other}, 0.4);
    const CanvasModel &model = bench.view.model();
    const QRectF all = model.bounds().adjusted(-50, -50, 50, 50);
    QCOMPARE(model.cablesIn(all).size(), std::size_t(2));
    const int drawn = model.isMerged(model.cables()[0]) ? 0 : 1;
    QVERIFY(model.isMerged(model.cables()[std::size_t(drawn)]));
    QCOMPARE(model.labelOf(model.cables()[std::size_t(drawn)]), QStringLiteral("×2"));
    QCOMPARE(model.drawnWith(0), (QList<int>{0, 1}));
    QCOMPARE(model.drawnWith(2), QList<int>{2});
    // A cable that stands for several counts as many: 4 and 1 are 5.
    Cables five({lead(1, 1), lead(2, 2)}, 0.4);
    Assembly assembly = *five.farm();
    assembly.components[1].count = 4;
    assembly.cables[1].from.portIndex = {2, 5};
    assembly.cables[0].to.componentIndex = {1, 1};
    five.session.document().apply(five.session.document().design().withAssembly(assembly),
                                  QStringLiteral("test"));
    const CanvasModel &counted = five.view.model();
    for (const CanvasCable &cable : counted.cables()) {
        if (counted.isMerged(cable))
            QCOMPARE(counted.labelOf(cable), QStringLiteral("×5"));
    }
}

void TestCables::clicksGoThroughTheBundle()
{
    Cables bench({lead(1, 1), lead(2, 2)}, 0.4);
    const CanvasModel &model = bench.view.model();
    const QPointF on = bench.innerLeg(model.isMerged(model.cables()[0]) ? 0 : 1);
    bench.click(on);
    QCOMPARE(bench.view.selectedCables(), (QList<int>{0, 1}));
    bench.click(on);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
    bench.click(on);
    QCOMPARE(bench.view.selectedCables(), QList<int>{1});
    bench.click(bench.view.mapToScene(QPoint(5, 5)));
    QVERIFY(bench.view.selectedCables().isEmpty());
    bench.click(on, Qt::ControlModifier);
    QCOMPARE(bench.view.selectedCables(), (QList<int>{0, 1}));
    bench.click(on, Qt::ControlModifier);
    QVERIFY(bench.view.selectedCables().isEmpty());
}

void TestCables::nearbyEachIsDrawn()
{
    Cables bench({lead(1, 1), lead(2, 2)}, 1.0);
    const CanvasModel &model = bench.view.model();
    QCOMPARE(model.cablesIn(model.bounds()).size(), std::size_t(2));
    QCOMPARE(model.drawnWith(0), QList<int>{0});
    QVERIFY(model.labelOf(model.cables()[0]).isEmpty());
    bench.click(bench.innerLeg(1));
    QCOMPARE(bench.view.selectedCables(), QList<int>{1});
}

void TestCables::hiddenLayersAreNotHit()
{
    Cable seat;
    seat.from = *parseEndpoint(QStringLiteral("gpu:pcie"));
    seat.to = *parseEndpoint(QStringLiteral("board:slot[1]"));
    Cables bench({lead(1, 1), seat}, 0.7);
    const QPointF on = bench.innerLeg(0);
    CanvasLayers layers;
    layers.power = false;
    bench.view.setLayers(layers);
    const CanvasModel &model = bench.view.model();
    QCOMPARE(model.cablesIn(model.bounds().adjusted(-50, -50, 50, 50)), std::vector<int>{1});
    bench.click(on);
    QVERIFY(bench.view.selectedCables().isEmpty());
    bench.view.selectAll();
    QCOMPARE(bench.view.selectedCables(), QList<int>{1});
    bench.view.select({}, {0, 1}); // by whatever way
    QCOMPARE(bench.view.selectedCables(), QList<int>{1});
    bench.view.select({}, {1});
    layers = {};
    layers.data = false;
    bench.view.setLayers(layers);
    QVERIFY(bench.view.selectedCables().isEmpty()); // what was just hidden
    QCOMPARE(model.cablesIn(model.bounds().adjusted(-50, -50, 50, 50)), std::vector<int>{0});
    bench.click(on);
    QCOMPARE(bench.view.selectedCables(), QList<int>{0});
}

QTEST_MAIN(TestCables)
#include "tst_cables.moc"
