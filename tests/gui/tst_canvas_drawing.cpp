// What the canvas draws: layout, painting, colours, and designs that are broken or huge.
#include "tests/support/canvas_bench.h"
#include "views/canvas/canvas_painter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <cmath>

using namespace nongjang;
using namespace nongjang::test;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestCanvasDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsOnlyWhatIsExposed();
    void blocksPaintInsideTheirRectangle();
    void tenThousandBlocks();
    void automaticLayoutDoesNotOverlap_data();
    void automaticLayoutDoesNotOverlap();
    void unknownPartsAndDanglingCables();
    void hugePortCounts();
    void textIsReadable();
    void everyIconIsThere();
};

void TestCanvasDrawing::paintsOnlyWhatIsExposed()
{
    QList<Component> components;
    for (int i = 0; i < 100; ++i)
        components +=
            placed(QStringLiteral("g%1").arg(i), gpuPart, {i % 10 * 300.0, i / 10 * 200.0});
    Bench bench(components);
    CanvasPainter painter;
    painter.setPalette(theme::lightPalette());
    QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter on(&image);
    painter.paintBlocks(on, bench.view.model(), {0, 0, 280, 180}, 1.0);
    QCOMPARE(painter.lastCounts().blocks, 1);
    painter.paintBlocks(on, bench.view.model(), bench.view.model().bounds(), 1.0);
    QCOMPARE(painter.lastCounts().blocks, 100);
}

void TestCanvasDrawing::blocksPaintInsideTheirRectangle()
{
    Component stack = placed(QStringLiteral("board"), boardPart, {0, 0});
    stack.count = 4;
    Bench bench({stack});
    const QRectF allowed = bench.view.model().blocks().front().paintRect();
    for (const double scale : {0.1, 0.4, 1.0}) {
        CanvasPainter painter;
        painter.setPalette(theme::lightPalette());
        QImage image((allowed.adjusted(-50, -50, 50, 50).size() * scale).toSize(),
                     QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter on(&image);
        on.setRenderHint(QPainter::Antialiasing);
        on.scale(scale, scale);
        on.translate(-allowed.topLeft() + QPointF(50, 50));
        painter.paintBlocks(on, bench.view.model(), allowed, scale);
        on.end();
        const QRectF inside(50 * scale - 1, 50 * scale - 1, allowed.width() * scale + 2,
                            allowed.height() * scale + 2);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (!inside.contains(x, y))
                    QVERIFY2(qAlpha(image.pixel(x, y)) == 0,
                             "a trail would stay when the block moves");
            }
        }
    }
}

void TestCanvasDrawing::tenThousandBlocks()
{
    Assembly farm;
    farm.id = Design::rootId;
    for (int i = 0; i < 10'000; ++i)
        farm.components +=
            placed(QStringLiteral("g%1").arg(i), gpuPart, {i % 100 * 300.0, i / 100 * 200.0});
    const Design design = Design().withAssembly(farm);
    CanvasModel model;
    QVERIFY(model.update(design, *shippedCatalog(), Design::rootId));
    QVERIFY(!model.update(design, *shippedCatalog(), Design::rootId)); // nothing changed
    QCOMPARE(model.blocks().size(), std::size_t(10'000));
    for (int i = 0; i < 10'000; i += 37)
        QCOMPARE(model.hit(QPointF(i % 100 * 300.0 + 60, i / 100 * 200.0 + 14), 2).block, i);
    QCOMPARE(model.hit({-100, -100}, 2).block, -1);
    model.previewMove({5}, {100'000, 0}); // far outside the grid of the index
    QCOMPARE(model.hit({101'560, 14}, 2).block, 5);
    model.previewMove({5}, {});
    QCOMPARE(model.hit({1560, 14}, 2).block, 5);
}

void TestCanvasDrawing::automaticLayoutDoesNotOverlap_data()
{
    QTest::addColumn<int>("positioned");
    QTest::newRow("none has a position") << 0;
    QTest::newRow("some have") << 7;
}

void TestCanvasDrawing::automaticLayoutDoesNotOverlap()
{
    QFETCH(int, positioned);
    Assembly farm;
    farm.id = Design::rootId;
    const QStringList parts{boardPart, gpuPart, gpuPart, QStringLiteral("no-such-part"), gpuPart};
    for (int i = 0; i < 60; ++i) {
        Component component = placed(QStringLiteral("c%1").arg(i), parts[i % 5], {i * 400.0, 0});
        if (i >= positioned)
            component.position.reset();
        farm.components += component;
        if (parts[i % 5] != gpuPart)
            continue;
        Cable cable;
        cable.from = *parseEndpoint(QStringLiteral("c%1:pcie").arg(i));
        cable.to = *parseEndpoint(QStringLiteral("c%1:slot[%2]").arg(i - i % 5).arg(i % 5));
        farm.cables += cable;
    }
    CanvasModel model;
    QVERIFY(model.update(Design().withAssembly(farm), *shippedCatalog(), Design::rootId));
    const auto &blocks = model.blocks();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!blocks[i].rect().intersects(blocks[j].rect()),
                     qPrintable(blocks[i].id + u' ' + blocks[j].id));
    }
    CanvasModel again;
    again.update(Design().withAssembly(farm), *shippedCatalog(), Design::rootId);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        QCOMPARE(again.blocks()[i].position, blocks[i].position);
}

void TestCanvasDrawing::unknownPartsAndDanglingCables()
{
    Assembly farm;
    farm.id = Design::rootId;
    farm.components = {placed(QStringLiteral("what"), QStringLiteral("no-such-part"), {0, 0}),
                       placed(QStringLiteral("gpu"), gpuPart, {400, 0})};
    for (const auto &[from, to] :
         {std::pair("what:x", "gpu:pcie"), std::pair("gpu:nowhere", "gone:slot"),
          std::pair("gone:a", "gone:b"), std::pair("gpu:power[7..9]", "what:y")}) {
        Cable cable;
        cable.from = *parseEndpoint(QString::fromLatin1(from));
        cable.to = *parseEndpoint(QString::fromLatin1(to));
        farm.cables += cable;
    }
    Bench bench;
    bench.session.document().reset(Design().withAssembly(farm));
    QVERIFY(bench.view.model().blocks().front().shape->unknownPart);
    for (const CanvasCable &cable : bench.view.model().cables())
        QVERIFY(cable.dangling);
    for (const double scale : {0.05, 0.3, 1.0}) { // paints, whatever the zoom
        bench.view.zoomAt({500, 350}, scale / bench.view.scaleFactor());
        QVERIFY(!bench.view.grab().isNull());
    }
    bench.view.selectAll();
    bench.view.deleteSelection();
    QVERIFY(bench.farm()->components.isEmpty());
    QVERIFY(bench.farm()->cables.isEmpty());
}

void TestCanvasDrawing::hugePortCounts()
{
    ShapeInput input;
    input.name = QStringLiteral("Endless");
    Port port;
    port.name = QStringLiteral("lan");
    port.kind = PortKind::Network;
    port.count = 1'000'000;
    input.ports = {port};
    for (const Category category : {Category::Switch, Category::Host}) {
        input.category = category;
        const ShapePtr shape = makeShape(input);
        QVERIFY(shape->ports.size() < 5000);
        QVERIFY(shape->portIndex(port.name, 999'999) >= 0);
        QCOMPARE(shape->portIndex(port.name, 1'000'001), -1);
        QCOMPARE(shape->portIndex(port.name, 0), -1);
    }
}

void TestCanvasDrawing::textIsReadable()
{
    using theme::Role;
    for (const QPalette &palette : {theme::lightPalette(), theme::darkPalette()}) {
        const QColor fill = theme::colour(Role::BlockFill, palette);
        const QColor ground = theme::colour(Role::CanvasBackground, palette);
        for (const Role role : {Role::BlockHeaderText, Role::BlockText, Role::BlockDimText,
                                Role::ErrorText, Role::WarningText, Role::InfoText, Role::GoodText,
                                Role::Unknown, Role::Accept, Role::Reject})
            QVERIFY2(contrast(theme::colour(role, palette), fill) >= 4.5,
                     qPrintable(QString::number(int(role)))); // WCAG AA, text
        for (const Role role :
             {Role::DataCable, Role::NetworkCable, Role::FabricCable, Role::PowerCable,
              Role::MechanicalCable, Role::Selection, Role::Guide})
            QVERIFY2(contrast(theme::colour(role, palette), ground) >= 3.0,
                     qPrintable(QString::number(int(role)))); // WCAG AA, graphics
        for (const Category category : allCategories())
            QVERIFY(contrast(theme::categoryColour(category, palette), fill) >= 3.0);
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window))
                >= 7.0);
        QVERIFY(
            contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
            >= 4.5);
    }
    QVERIFY(theme::isDark(theme::darkPalette()));
    QVERIFY(!theme::isDark(theme::lightPalette()));
}

void TestCanvasDrawing::everyIconIsThere()
{
    for (const Category category : allCategories())
        QVERIFY2(!theme::categoryIcon(category).isNull(),
                 qPrintable(theme::categoryIconName(category)));
    QVERIFY(theme::icon(QStringLiteral("no-such-icon")).isNull());
    const QPalette before = QApplication::palette();
    theme::apply(QStringLiteral("dark"));
    const QImage light = theme::icon(QStringLiteral("save")).pixmap(32, 32).toImage();
    theme::apply(QStringLiteral("light"));
    const QImage dark = theme::icon(QStringLiteral("save")).pixmap(32, 32).toImage();
    QVERIFY(light != dark); // the same icon follows the palette
    QApplication::setPalette(before);
}

QTEST_MAIN(TestCanvasDrawing)
#include "tst_canvas_drawing.moc"
