// Single points of failure: drawn by hand, and against taking out each node and edge in turn.
#include "model/analysis/cut_points.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace nongjang;

namespace {

using Edges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// Piece of each node without one node and one edge (−1: none is missing).
std::vector<std::size_t> pieces(const Edges &edges, std::size_t nodes, int withoutNode,
                                int withoutEdge)
{
    std::vector<std::size_t> piece(nodes);
    std::iota(piece.begin(), piece.end(), std::size_t(0));
    for (std::size_t round = 0; round < nodes; ++round)
        for (int e = 0; e < int(edges.size()); ++e) {
            const auto [a, b] = edges[std::size_t(e)];
            if (e != withoutEdge && int(a) != withoutNode && int(b) != withoutNode)
                piece[a] = piece[b] = std::min(piece[a], piece[b]);
        }
    return piece;
}

/// Are two terminals apart that were not?
bool parts(const Edges &edges, const std::vector<bool> &isTerminal, int node, int edge)
{
    const auto before = pieces(edges, isTerminal.size(), -1, -1);
    const auto after = pieces(edges, isTerminal.size(), node, edge);
    for (std::size_t a = 0; a < isTerminal.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (isTerminal[a] && isTerminal[b] && int(a) != node && int(b) != node
                && before[a] == before[b] && after[a] != after[b])
                return true;
    return false;
}

} // namespace

class TestCutPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeafWithSingleCables();
    void isWhatTakingOutSays();
};

void TestCutPoints::aLeafWithSingleCables()
{
    // 0 and 1 are hosts at switch 2, host 3 hangs on it by two cables.
    const CutPoints cuts =
        findCutPoints(Edges{{0, 2}, {1, 2}, {3, 2}, {2, 3}}, {true, true, false, true});
    QCOMPARE(cuts.nodes, (std::vector<bool>{false, false, true, false}));
    QCOMPARE(cuts.edges, (std::vector<bool>{true, true, false, false}));
}

void TestCutPoints::isWhatTakingOutSays()
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const std::size_t nodes = 2 + random() % 9;
        Edges edges;
        for (std::size_t e = random() % (2 * nodes); e > 0; --e)
            edges.emplace_back(random() % nodes, random() % nodes);
        std::erase_if(edges, [](const auto &edge) { return edge.first == edge.second; });
        std::vector<bool> isTerminal;
        for (std::size_t i = 0; i < nodes; ++i)
            isTerminal.push_back(random() % 2 == 0);
        const CutPoints cuts = findCutPoints(edges, isTerminal);
        for (int i = 0; i < int(nodes); ++i)
            QCOMPARE(cuts.nodes[std::size_t(i)], parts(edges, isTerminal, i, -1));
        for (int e = 0; e < int(edges.size()); ++e)
            QCOMPARE(cuts.edges[std::size_t(e)], parts(edges, isTerminal, -1, e));
    }
}

QTEST_GUILESS_MAIN(TestCutPoints)
#include "tst_cut_points.moc"
