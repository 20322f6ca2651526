// How long a frame of the canvas takes in software rendering, beside the same drawing with an item of the scene for each device.
// Without arguments, every case runs in a process of its own, so that its memory is its own; `bench_canvas CASE` runs one.
#include "model/io/farm_file.h"
#include "tests/support/canvas_bench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsPathItem>
#include <QPainter>
#include <QProcess>
#include <QStyleOptionGraphicsItem>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace nongjang;
using namespace nongjang::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize(1600, 1000);
constexpr int framesMeasured = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of the process, in MB; `key` is VmRSS or VmHWM.
double memory(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(key + ':')))
            return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0.0;
}

void print(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, std::size_t(share * double(times.size())))];
    };
    std::printf("  %-58s median %7.2f ms   p95 %7.2f ms   worst %7.2f ms\n", qPrintable(what),
                at(0.5), at(0.95), times.back());
}

/// What one event costs until the window shows it.
template<class Event>
std::vector<double> frames(Event event, int count = framesMeasured)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        event(i);
        QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    return times;
}

Cable joined(const QString &from, const QString &to)
{
    Cable cable;
    cable.from = *parseEndpoint(from);
    cable.to = *parseEndpoint(to);
    return cable;
}

/// Rigs of a board, seven cards and two supplies, each thing drawn by itself: 10 blocks and 20 cables a rig.
Assembly rigs(int count)
{
    Assembly farm;
    farm.id = Design::rootId;
    const int across = std::max(1, int(std::sqrt(double(count) * 1.6)));
    for (int r = 0; r < count; ++r) {
        const QPointF at(1400.0 * (r % across), 1500.0 * (r / across));
        const auto id = [r](QLatin1String name, int number = 0) -> QString {
            return u"%1%2-%3"_s.arg(name).arg(r).arg(number);
        };
        farm.components << placed(id(QLatin1String("board")), boardPart, at)
                        << placed(id(QLatin1String("psu"), 1), u"sf_leadex_plat_1600"_s,
                                  at + QPointF(-420, 0))
                        << placed(id(QLatin1String("psu"), 2), u"sf_leadex_plat_1600"_s,
                                  at + QPointF(-420, 500));
        farm.cables << joined(id(QLatin1String("psu"), 1) + u":atx",
                              id(QLatin1String("board")) + u":atx")
                    << joined(id(QLatin1String("psu"), 1) + u":eps[1]",
                              id(QLatin1String("board")) + u":eps[1]")
                    << joined(id(QLatin1String("psu"), 1) + u":eps[2]",
                              id(QLatin1String("board")) + u":eps[2]");
        for (int g = 1; g <= 7; ++g) {
            farm.components << placed(id(QLatin1String("gpu"), g), gpuPart,
                                      at + QPointF(460, 190.0 * (g - 1)));
            const QString psu = id(QLatin1String("psu"), g <= 4 ? 1 : 2);
            const int plug = 2 * ((g - 1) % 4) + 1;
            farm.cables << joined(id(QLatin1String("board")) + u":slot[%1]"_s.arg(g),
                                  id(QLatin1String("gpu"), g) + u":pcie");
            for (int k = 0; k < (g <= 3 ? 2 : 1); ++k) // 20 cables a rig in all
                farm.cables << joined(psu + u":pcie[%1]"_s.arg(plug + k),
                                      id(QLatin1String("gpu"), g) + u":power[%1]"_s.arg(k + 1));
        }
    }
    return farm;
}

/// Cards in rows, nothing joined: what is measured is the painting.
Assembly cards(int count)
{
    Assembly farm;
    farm.id = Design::rootId;
    const int across = int(std::sqrt(double(count) * 1.6));
    farm.components.reserve(count);
    for (int i = 0; i < count; ++i)
        farm.components << placed(u"gpu"_s + QString::number(i), gpuPart,
                                  QPointF(280.0 * (i % across), 220.0 * (i / across)));
    return farm;
}

/// A canvas of the size measured, on a design whose report is there.
struct Shown
{
    explicit Shown(const Assembly &farm)
    {
        bench.view.resize(viewSize);
        QElapsedTimer timer;
        timer.start();
        bench.session.document().reset(Design().withAssembly(farm));
        bench.view.fitAll();
        QCoreApplication::processEvents();
        build = milliseconds(timer);
        drawn = memory("VmRSS");
        while (!bench.session.report()
               || bench.session.report()->revision != bench.session.document().revision())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void fitAll(const QString &name)
    {
        print(name + u": repaint of everything, all in view"_s,
              frames([&](int) { bench.view.viewport()->repaint(); }, 30));
    }
    void panAndZoom(const QString &name)
    {
        print(name + u": pan, all in view"_s, frames([&](int i) {
                  bench.move({400 + 3 * i, 400}, Qt::MiddleButton);
              }));
        print(name + u": zoom, in and out"_s, frames([&](int i) {
                  bench.view.zoomAt({800, 500}, i % 2 == 0 ? 1.25 : 0.8);
              }));
        bench.view.zoomAt({800, 500}, 0.5 / bench.view.scaleFactor());
        print(name + u": pan at 50 %"_s, frames([&](int i) {
                  bench.move({400 + 5 * i, 400 - 2 * i}, Qt::MiddleButton);
              }));
    }
    void drag(const QString &name, const QString &id)
    {
        bench.view.select({id});
        bench.view.fitSelection();
        bench.view.zoomAt({800, 500}, 0.5 / bench.view.scaleFactor());
        const QPoint start = bench.headerOf(id);
        QTest::mousePress(bench.view.viewport(), Qt::LeftButton, {}, start);
        print(name,
              frames([&](int i) { bench.move(start + QPoint(2 * i + 8, i), Qt::LeftButton); }));
        QTest::keyClick(&bench.view, Qt::Key_Escape);
        QTest::mouseRelease(bench.view.viewport(), Qt::LeftButton, {}, start);
    }

    Bench bench;
    double build = 0.0; ///< milliseconds from the document to the picture
    double drawn = 0.0; ///< MB then, before there is a report
};

// ---- the peer: an item for each device -------------------------------------------------------

class DeviceItem final : public QGraphicsItem
{
public:
    DeviceItem(const CanvasBlock &block, QPointF at)
        : m_title(block.title)
        , m_size(block.shape->size)
    {
        setPos(at);
        setFlag(ItemIsMovable);
    }
    QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override
    {
        painter->fillRect(boundingRect(), QColor(250, 250, 250));
        painter->drawRect(boundingRect());
        if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) > 0.3)
            painter->drawText(boundingRect().adjusted(8, 4, -8, 0), m_title);
        Q_UNUSED(option)
    }

private:
    QString m_title;
    QSizeF m_size;
};

void itemPerDevice(const QString &name, const Assembly &farm)
{
    Shown shown(farm);
    const double before = memory("VmRSS");
    QElapsedTimer timer;
    timer.start();
    QGraphicsScene scene;
    QGraphicsItem *first = nullptr;
    for (const CanvasBlock &block : shown.bench.view.model().blocks()) {
        auto *item = new DeviceItem(block, block.position); // the scene owns it
        scene.addItem(item);
        if (!first)
            first = item;
    }
    for (const CanvasCable &cable : shown.bench.view.model().cables()) {
        QPainterPath path;
        for (std::size_t i = 0; i < cable.line.size(); ++i)
            i == 0 ? path.moveTo(cable.line[i]) : path.lineTo(cable.line[i]);
        scene.addPath(path);
    }
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(viewSize);
    view.show();
    view.fitInView(scene.itemsBoundingRect(), Qt::KeepAspectRatio);
    QCoreApplication::processEvents();
    std::printf("  %-58s %7.1f ms, %.0f MB more\n", qPrintable(name + u": items made and shown"_s),
                milliseconds(timer), memory("VmRSS") - before);
    print(name + u": repaint of everything, all in view"_s,
          frames([&](int) { view.viewport()->repaint(); }, 10));
    print(name + u": one dragged, all in view"_s, frames([&](int) { first->moveBy(40, 20); }, 20));
}

// ---- cases -----------------------------------------------------------------------------------

void parts(int rigCount, const QString &name)
{
    Shown shown(rigs(rigCount));
    std::printf("  %zu parts, %zu cables: document to picture %.1f ms\n",
                shown.bench.view.model().blocks().size(), shown.bench.view.model().cables().size(),
                shown.build);
    shown.fitAll(name);
    QTest::mousePress(shown.bench.view.viewport(), Qt::MiddleButton, {}, {400, 400});
    shown.panAndZoom(name);
    QTest::mouseRelease(shown.bench.view.viewport(), Qt::MiddleButton, {}, {400, 400});
    shown.drag(name + u": drag of a board with its cables, at 50 %"_s, u"board7-0"_s);
}

void devices(int count, const QString &name)
{
    const double before = memory("VmRSS");
    Shown shown(cards(count));
    std::printf(
        "  %d devices: document to picture %.1f ms, %.0f MB before, %.0f MB drawn, %.0f MB with "
        "the report\n",
        count, shown.build, before, shown.drawn, memory("VmRSS"));
    shown.fitAll(name);
    shown.drag(name + u": drag of one, at 50 %"_s, u"gpu7"_s);
    shown.bench.view.fitAll();
    const QPoint start = shown.bench.headerOf(u"gpu7"_s);
    shown.bench.view.select({u"gpu7"_s});
    QTest::mousePress(shown.bench.view.viewport(), Qt::LeftButton, {}, start);
    print(name + u": drag of one, all in view"_s,
          frames([&](int i) { shown.bench.move(start + QPoint(i + 8, i), Qt::LeftButton); }));
    QTest::keyClick(&shown.bench.view, Qt::Key_Escape);
    QTest::mouseRelease(shown.bench.view.viewport(), Qt::LeftButton, {}, start);
}

/// A file of 10,000 components to a usable picture, and the longest the window was deaf while it was edited.
void openAndEdit()
{
    const QByteArray text = writeFarm(Design().withAssembly(rigs(1000)));
    Bench bench;
    bench.view.resize(viewSize);
    QElapsedTimer timer;
    timer.start();
    const Result<LoadedDesign> loaded = parseFarm(text, u"bench.farm"_s);
    const double parsed = milliseconds(timer);
    bench.session.document().reset(loaded->design);
    bench.view.fitAll();
    QCoreApplication::processEvents();
    std::printf("  10,000 components: %.1f MB read in %.1f ms, picture after %.1f ms\n",
                double(text.size()) / 1e6, parsed, milliseconds(timer));
    QTimer tick;
    QElapsedTimer since;
    double deaf = 0.0;
    QObject::connect(&tick, &QTimer::timeout, [&] {
        deaf = std::max(deaf, milliseconds(since));
        since.restart();
    });
    tick.start(0);
    since.start();
    std::vector<double> edits;
    for (int i = 0; i < 40; ++i) {
        bench.view.select({u"gpu%1-1"_s.arg(i)});
        QElapsedTimer edit;
        edit.start();
        i % 4 == 3 ? bench.view.deleteSelection()
                   : QTest::keyClick(&bench.view, i % 2 == 0 ? Qt::Key_Right : Qt::Key_Down);
        edits.push_back(milliseconds(edit));
        for (int k = 0; k < 20; ++k)
            QCoreApplication::processEvents();
    }
    while (!bench.session.report()
           || bench.session.report()->revision != bench.session.document().revision())
        QCoreApplication::processEvents();
    print(u"10,000 components: an edit by key"_s, edits);
    std::printf("  10,000 components: longest the window did not answer: %.1f ms\n", deaf);
}

struct Case
{
    const char *name;
    void (*run)();
};

constexpr Case cases[]{
    {"parts-1000",
     [] {
         parts(100, u"1,000 parts"_s);
     }},
    {"items-1000",
     [] {
         itemPerDevice(u"1,000 parts, an item each"_s, rigs(100));
     }},
    {"devices-10000",
     [] {
         devices(10'000, u"10,000 devices"_s);
     }},
    {"items-10000",
     [] {
         itemPerDevice(u"10,000 devices, an item each"_s, cards(10'000));
     }},
    {"devices-100000",
     [] {
         devices(100'000, u"100,000 devices"_s);
     }},
    {"items-100000",
     [] {
         itemPerDevice(u"100,000 devices, an item each"_s, cards(100'000));
     }},
    {"open-10000", openAndEdit},
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    for (const Case &each : cases) {
        if (argc > 1 && application.arguments().at(1) == QLatin1String(each.name)) {
            each.run();
            std::fflush(stdout);
            return 0;
        }
    }
    if (argc > 1) {
        for (const Case &each : cases)
            std::fprintf(stderr, "%s\n", each.name);
        return 2;
    }
    for (const Case &each : cases) {
        std::printf("%s\n", each.name);
        std::fflush(stdout);
        if (QProcess::execute(application.applicationFilePath(), {QString::fromLatin1(each.name)})
            != 0)
            return 1;
    }
    return 0;
}
