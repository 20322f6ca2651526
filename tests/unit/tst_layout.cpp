// The automatic layout: whatever the drawing, nothing overlaps, and the same drawing comes out the same.
#include "model/layout/block_layout.h"
#include "model/layout/layer_order.h"
#include "model/layout/layered_layout.h"
#include "model/layout/rearrange.h"

#include <QRectF>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace nongjang;

namespace {

struct Drawing
{
    std::vector<LayoutBlock> blocks;
    std::vector<LayoutLink> links;

    int add(LayoutColumn column, QSizeF size = {200, 100})
    {
        blocks.push_back({size, column, std::nullopt});
        return int(blocks.size()) - 1;
    }
    void join(int from, int to) { links.push_back({from, to, 50, 50}); }
};

/// Anything goes: sizes, kinds, links between whatever.
Drawing randomDrawing(unsigned seed, int count)
{
    std::mt19937 random(seed);
    const auto number = [&random](int below) {
        return int(random() % unsigned(below));
    };
    Drawing drawing;
    for (int i = 0; i < count; ++i)
        drawing.add(LayoutColumn(number(4)), QSizeF(40 + number(400), 30 + number(300)));
    const int links = count * (1 + number(3));
    for (int i = 0; i < links; ++i) {
        const int from = number(count), to = number(count);
        if (from != to && number(5) > 0)
            drawing.links.push_back({from, to, double(number(100)), double(number(100))});
    }
    return drawing;
}

/// Spines over leaves over hosts with cards; `perLeaf` hosts hang on each leaf.
Drawing fabric(int spines, int leaves, int perLeaf, int cards)
{
    Drawing drawing;
    std::vector<int> tops, middles;
    for (int i = 0; i < spines; ++i)
        tops.push_back(drawing.add(LayoutColumn::Above, {400, 80}));
    for (int i = 0; i < leaves; ++i) {
        middles.push_back(drawing.add(LayoutColumn::Above, {400, 80}));
        for (const int top : tops)
            drawing.join(middles.back(), top);
    }
    // Dealt out so that the order of the file is not the order of the leaves.
    for (int i = 0; i < leaves * perLeaf; ++i) {
        const int host = drawing.add(LayoutColumn::Centre, {300, 200});
        for (int card = 0; card < cards; ++card)
            drawing.join(drawing.add(LayoutColumn::Right), host);
        drawing.join(host, middles[std::size_t(i % leaves)]);
    }
    return drawing;
}

/// The first two that lie on each other; {-1, -1}: none. Sweeps from left to right.
std::pair<int, int> overlap(const std::vector<QRectF> &rects)
{
    std::vector<int> order(rects.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return rects[std::size_t(a)].left() < rects[std::size_t(b)].left();
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        const QRectF &rect = rects[std::size_t(order[i])];
        for (std::size_t j = i + 1;
             j < order.size() && rects[std::size_t(order[j])].left() < rect.right(); ++j) {
            if (rect.intersects(rects[std::size_t(order[j])]))
                return {order[i], order[j]};
        }
    }
    return {-1, -1};
}

bool isOnGrid(QPointF point)
{
    return snappedToGrid(point) == point;
}

std::vector<QRectF> rectsOf(const Drawing &drawing, const std::vector<QPointF> &positions)
{
    std::vector<QRectF> rects;
    for (std::size_t i = 0; i < positions.size(); ++i)
        rects.emplace_back(positions[i], drawing.blocks[i].size);
    return rects;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void spinesOverLeavesOverHosts();
    void hostsLieBelowTheirLeaf();
    void aPodHasItsSwitchesToItself();
    void missingPositionsAreFilledIn();
    void lockedAndOthersAreUnmoved_data();
    void lockedAndOthersAreUnmoved();
    void aLockedBlockHoldsTheDrawing();
    void aSelectionStaysClearOfTheRest();
    void stops();
    void orderHasFewCrossings();
    void denseLayersKeepTheirOrder();
};

void TestLayout::nothingOverlaps_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("count");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("random drawing %u", seed) << seed << int(seed * seed % 200 + 1);
    QTest::newRow("2,000 blocks") << 7U << 2000;
}

void TestLayout::nothingOverlaps()
{
    QFETCH(unsigned, seed);
    QFETCH(int, count);
    const Drawing drawing = randomDrawing(seed, count);
    const std::vector<QPointF> positions = layeredLayout(drawing.blocks, drawing.links, {});
    QCOMPARE(positions.size(), drawing.blocks.size());
    QCOMPARE(overlap(rectsOf(drawing, positions)), std::pair(-1, -1));
    QVERIFY(std::all_of(positions.begin(), positions.end(), isOnGrid));
    QCOMPARE(layeredLayout(drawing.blocks, drawing.links, {}), positions); // deterministic
}

void TestLayout::spinesOverLeavesOverHosts()
{
    const Drawing drawing = fabric(2, 4, 3, 2);
    const std::vector<QPointF> positions = layeredLayout(drawing.blocks, drawing.links, {});
    double spines = -1e9, leaves = -1e9, hosts = 1e9, leavesTop = 1e9;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const double top = positions[i].y(), bottom = top + drawing.blocks[i].size.height();
        if (i < 2)
            spines = std::max(spines, bottom);
        else if (drawing.blocks[i].column == LayoutColumn::Above)
            leaves = std::max(leaves, bottom), leavesTop = std::min(leavesTop, top);
        else
            hosts = std::min(hosts, top);
    }
    QVERIFY(spines < leavesTop);
    QVERIFY(leaves < hosts);
}

/// The middle of a leaf is over its hosts, whatever the order in the file.
void TestLayout::hostsLieBelowTheirLeaf()
{
    const Drawing drawing = fabric(2, 4, 5, 1);
    const std::vector<QPointF> positions = layeredLayout(drawing.blocks, drawing.links, {});
    QHash<int, QRectF> below;
    for (const LayoutLink &link : drawing.links) {
        const LayoutBlock &from = drawing.blocks[std::size_t(link.from)];
        if (from.column == LayoutColumn::Centre)
            below[link.to] |= QRectF(positions[std::size_t(link.from)], from.size);
    }
    QCOMPARE(below.size(), 4);
    for (auto [leaf, hosts] : below.asKeyValueRange()) {
        const double middle = positions[std::size_t(leaf)].x() + 200;
        QVERIFY(hosts.left() <= middle && middle <= hosts.right() + 400); // with the cards beside
        for (auto [other, others] : below.asKeyValueRange())
            QVERIFY(other == leaf || !hosts.intersects(others));
    }
}

void TestLayout::aPodHasItsSwitchesToItself()
{
    Drawing drawing;
    const int core = drawing.add(LayoutColumn::Above, {300, 80});
    std::vector<std::pair<int, int>> pods; // spine, host
    for (int pod = 0; pod < 2; ++pod) {
        const int spine = drawing.add(LayoutColumn::Above, {300, 80});
        drawing.join(spine, core);
        const int leaf = drawing.add(LayoutColumn::Above, {300, 80});
        drawing.join(leaf, spine);
        const int host = drawing.add(LayoutColumn::Centre, {900, 200});
        drawing.join(host, leaf);
        pods.emplace_back(spine, host);
    }
    const std::vector<QPointF> at = layeredLayout(drawing.blocks, drawing.links, {});
    for (const auto &[spine, host] : pods)
        QCOMPARE(at[std::size_t(spine)].x() + 150, at[std::size_t(host)].x() + 450);
    QVERIFY(at[std::size_t(core)].y() < at[std::size_t(pods[0].first)].y());
}

void TestLayout::missingPositionsAreFilledIn()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        Drawing drawing = randomDrawing(seed, 80);
        for (std::size_t i = 0; i < 20; ++i)
            drawing.blocks[i].position = QPointF(double(i) * 500, 3);
        layoutBlocks(drawing.blocks, drawing.links);
        std::vector<QPointF> positions;
        for (const LayoutBlock &block : drawing.blocks)
            positions.push_back(block.position.value());
        for (std::size_t i = 0; i < 20; ++i)
            QCOMPARE(positions[i], QPointF(double(i) * 500, 3));
        QCOMPARE(overlap(rectsOf(drawing, positions)), std::pair(-1, -1));
    }
}

void TestLayout::lockedAndOthersAreUnmoved_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("staying"); // per cent
    QTest::addColumn<int>("obstacles");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("a few locked %u", seed) << seed << 5 << 0;
        QTest::addRow("half locked %u", seed) << seed << 50 << 0;
        QTest::addRow("a selection %u", seed) << seed << 0 << 60;
        QTest::addRow("both %u", seed) << seed << 20 << 40;
    }
}

void TestLayout::lockedAndOthersAreUnmoved()
{
    QFETCH(unsigned, seed);
    QFETCH(int, staying);
    QFETCH(int, obstacles);
    const Drawing drawing = randomDrawing(seed, 150);
    std::mt19937 random(seed);
    std::vector<DrawnBlock> blocks;
    for (const LayoutBlock &block : drawing.blocks) {
        // Scattered on a lattice: what is held does not overlap.
        const double cell = double(blocks.size());
        const int chance = int(random() % 100);
        blocks.push_back({block.size, block.column,
                          QPointF(std::fmod(cell, 13) * 450, std::floor(cell / 13) * 350),
                          chance < staying               ? LayoutPart::Stays
                          : chance < staying + obstacles ? LayoutPart::Obstacle
                                                         : LayoutPart::Moves});
    }
    const std::vector<QPointF> positions = rearranged(blocks, drawing.links, {});
    QCOMPARE(positions.size(), blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i)
        QVERIFY(blocks[i].part == LayoutPart::Moves ? isOnGrid(positions[i])
                                                    : positions[i] == blocks[i].position);
    QCOMPARE(overlap(rectsOf(drawing, positions)), std::pair(-1, -1));
    QCOMPARE(rearranged(blocks, drawing.links, {}), positions);
}

/// The leaf is locked far out: its hosts come to it.
void TestLayout::aLockedBlockHoldsTheDrawing()
{
    const Drawing drawing = fabric(0, 1, 2, 0);
    const std::vector<QPointF> ideal = layeredLayout(drawing.blocks, drawing.links, {});
    std::vector<DrawnBlock> blocks;
    for (const LayoutBlock &block : drawing.blocks)
        blocks.push_back({block.size, block.column, QPointF(0, 0), LayoutPart::Moves});
    blocks[0].position = {9000, -5000};
    blocks[0].part = LayoutPart::Stays;
    const std::vector<QPointF> positions = rearranged(blocks, drawing.links, {});
    for (std::size_t i = 0; i < positions.size(); ++i)
        QCOMPARE(positions[i] - positions[0], ideal[i] - ideal[0]);
}

/// What is not selected lies around; the selection goes where all of it has room, as one drawing.
void TestLayout::aSelectionStaysClearOfTheRest()
{
    const Drawing drawing = fabric(1, 2, 2, 2);
    const std::vector<QPointF> ideal = layeredLayout(drawing.blocks, drawing.links, {});
    std::vector<DrawnBlock> blocks;
    for (const LayoutBlock &block : drawing.blocks)
        blocks.push_back({block.size, block.column, QPointF(), LayoutPart::Moves});
    for (int i = 0; i < 4; ++i)
        blocks.push_back(
            {{300, 300}, LayoutColumn::Centre, QPointF(i * 400, 100), LayoutPart::Obstacle});
    const std::vector<QPointF> positions = rearranged(blocks, drawing.links, {});
    for (std::size_t i = 0; i < ideal.size(); ++i)
        QCOMPARE(positions[i] - positions[0], ideal[i] - ideal[0]);
}

void TestLayout::stops()
{
    std::stop_source source;
    source.request_stop();
    const Drawing drawing = randomDrawing(1, 50);
    QVERIFY(layeredLayout(drawing.blocks, drawing.links, source.get_token()).empty());
    QVERIFY(rearranged({{{10, 10}, LayoutColumn::Centre, {}, LayoutPart::Moves}}, {},
                       source.get_token())
                .empty());
    QVERIFY(rearranged({}, {}, {}).empty());
}

/// Leaves joined crosswise: the order undoes it.
void TestLayout::orderHasFewCrossings()
{
    const std::vector<int> layers{0, 0, 0, 1, 1, 1};
    const std::vector<std::pair<int, int>> edges{{0, 5}, {3, 2}, {1, 4}, {4, 1}};
    const std::vector<double> at = layout::orderInLayers(layers, edges);
    for (const auto &[a, b] : edges) {
        for (const auto &[c, d] : edges) {
            const auto [a1, b1] = std::minmax(a, b);
            const auto [c1, d1] = std::minmax(c, d);
            const auto place = [&](int node) {
                return at[std::size_t(node)];
            };
            QVERIFY((place(a1) - place(c1)) * (place(b1) - place(d1)) >= 0);
        }
    }
}

void TestLayout::denseLayersKeepTheirOrder()
{
    std::vector<int> layers(600, 0);
    std::fill(layers.begin() + 300, layers.end(), 1);
    std::vector<std::pair<int, int>> edges;
    for (int from = 0; from < 300; ++from) {
        for (int to = 300; to < 600; ++to)
            edges.emplace_back(from, to);
    }
    const std::vector<double> at = layout::orderInLayers(layers, edges);
    QVERIFY(std::is_sorted(at.begin(), at.begin() + 300));
    QVERIFY(std::is_sorted(at.begin() + 300, at.end()));
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"
