#include "model/analysis/link_graph.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <random>

using namespace nongjang;

namespace {

/// A graph written as links "a-b:width"; nodes named in `endpoints` end traffic.
LinkGraph graphOf(int nodes, const QList<int> &endpoints, const char *text)
{
    LinkGraph graph;
    graph.isEndpoint.resize(std::size_t(nodes), false);
    for (const int node : endpoints)
        graph.isEndpoint[std::size_t(node)] = true;
    const QString links = QString::fromLatin1(text);
    for (const QString &link : links.split(u' ', Qt::SkipEmptyParts)) {
        const Bandwidth width = gigabytesPerSecond(link.section(u':', 1).toDouble());
        graph.links.push_back({link.section(u'-', 0, 0).toUInt(),
                               link.section(u'-', 1).section(u':', 0, 0).toUInt(),
                               Ranged<Bandwidth>::exact(width)});
    }
    return graph;
}

double widthOf(const LinkGraph &graph, LinkIndex link)
{
    return graph.links[link].capacity.value.si();
}

/// Fewest links, then the widest narrowest link, by trying every simple path.
std::pair<int, double> bestByBruteForce(const LinkGraph &graph, NodeIndex from, NodeIndex to)
{
    std::pair<int, double> best{std::numeric_limits<int>::max(), 0.0};
    std::vector<bool> visited(graph.isEndpoint.size(), false);
    const std::function<void(NodeIndex, int, double)> walk = [&](NodeIndex at, int length,
                                                                 double width) {
        if (at == to) {
            if (length < best.first || (length == best.first && width > best.second))
                best = {length, width};
            return;
        }
        if (at != from && graph.isEndpoint[at])
            return;
        visited[at] = true;
        for (LinkIndex i = 0; i < graph.links.size(); ++i) {
            const Link &link = graph.links[i];
            if (link.a != at && link.b != at)
                continue;
            const NodeIndex next = link.a == at ? link.b : link.a;
            if (!visited[next])
                walk(next, length + 1, std::min(width, widthOf(graph, i)));
        }
        visited[at] = false;
    };
    walk(from, 0, std::numeric_limits<double>::infinity());
    return best;
}

/// The widest way of any length between two nodes, links of `skip` left out; 0: none. Endpoints are passed through.
double widestWay(const LinkGraph &graph, NodeIndex from, NodeIndex to,
                 const std::vector<LinkUse> &use)
{
    std::vector<double> width(graph.isEndpoint.size(), 0.0);
    width[from] = std::numeric_limits<double>::infinity();
    for (std::size_t round = 0; round < width.size(); ++round)
        for (LinkIndex i = 0; i < graph.links.size(); ++i) {
            if (use[i] == LinkUse::Ignored)
                continue;
            const double own = use[i] == LinkUse::Joined ? std::numeric_limits<double>::infinity()
                                                         : widthOf(graph, i);
            const auto [a, b, capacity] = graph.links[i];
            width[b] = std::max(width[b], std::min(width[a], own));
            width[a] = std::max(width[a], std::min(width[b], own));
        }
    return width[to];
}

LinkGraph randomGraph(std::mt19937 &engine, bool isTree)
{
    LinkGraph graph;
    const auto nodes = 2 + NodeIndex(engine() % 11);
    graph.isEndpoint.resize(nodes);
    for (NodeIndex i = 0; i < nodes; ++i)
        graph.isEndpoint[i] = engine() % 2 == 0;
    const auto join = [&](NodeIndex a, NodeIndex b) {
        if (a != b)
            graph.links.push_back(
                {a, b, Ranged<Bandwidth>::exact(gigabytesPerSecond(1.0 + double(engine() % 6)))});
    };
    for (NodeIndex i = 1; i < nodes; ++i)
        if (isTree || engine() % 8 != 0)
            join(NodeIndex(engine() % i), i);
    if (!isTree)
        for (unsigned extra = unsigned(engine() % 8); extra > 0; --extra)
            join(NodeIndex(engine() % nodes), NodeIndex(engine() % nodes));
    return graph;
}

} // namespace

class TestLinkGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void path_data();
    void path();
    void pathIsBestOfAll_data();
    void pathIsBestOfAll();
    void worst_data();
    void worst();
    void worstIsNarrowestOfAll_data();
    void worstIsNarrowestOfAll();
    void joinedLinksAreNotLookedAt();
    void ignoredLinksAreNotThere();
    void aStopEndsTheSearch();
};

void TestLinkGraph::path_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QList<int>>("endpoints");
    QTest::addColumn<QString>("links");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QList<int>>("expected"); // link numbers
    const auto row = [](const char *name, int nodes, const QList<int> &endpoints, const char *links,
                        int from, int to, const QList<int> &expected) {
        QTest::newRow(name) << nodes << endpoints << QString::fromUtf8(links) << from << to
                            << expected;
    };
    row("two cards on one board", 3, {0, 2}, "0-1:27 1-2:14", 0, 2, {0, 1});
    row("fewer links win over wider ones", 4, {0, 3}, "0-3:1 0-1:9 1-2:9 2-3:9", 0, 3, {0});
    row("among equally long ways the widest wins", 4, {0, 3}, "0-1:9 1-3:2 0-2:5 2-3:5", 0, 3,
        {2, 3});
    row("of parallel links the wider one is taken", 3, {0, 2}, "0-1:3 0-1:8 1-2:9", 0, 2, {1, 2});
    row("a card is not passed through", 4, {0, 1, 2}, "0-1:50 1-2:50 0-3:1 2-3:1", 0, 2, {2, 3});
    row("no way at all", 4, {0, 3}, "0-1:9 2-3:9", 0, 3, {});
    row("no way but through a card", 3, {0, 1, 2}, "0-1:9 1-2:9", 0, 2, {});
    row("a loop on the way is not walked", 3, {0, 2}, "0-1:5 1-1:9 1-2:5", 0, 2, {0, 2});
    row("backwards it is the same way", 3, {0, 2}, "0-1:27 1-2:14", 2, 0, {1, 0});
    row("width decided two levels back", 6, {0, 5}, "0-1:2 0-2:7 1-3:9 2-3:7 3-4:8 4-5:8", 0, 5,
        {1, 3, 4, 5});
}

void TestLinkGraph::path()
{
    QFETCH(const int, nodes);
    QFETCH(const QList<int>, endpoints);
    QFETCH(const QString, links);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QList<int>, expected);
    const LinkGraph graph = graphOf(nodes, endpoints, qPrintable(links));
    QList<int> found;
    for (const LinkIndex link :
         shortestWidestPath(graph, Adjacency(graph), NodeIndex(from), NodeIndex(to)))
        found << int(link);
    QCOMPARE(found, expected);
}

void TestLinkGraph::pathIsBestOfAll_data()
{
    QTest::addColumn<bool>("isTree");
    QTest::newRow("on random trees") << true;
    QTest::newRow("on random graphs") << false;
}

void TestLinkGraph::pathIsBestOfAll()
{
    QFETCH(const bool, isTree);
    std::mt19937 engine(42);
    for (int round = 0; round < 300; ++round) {
        const LinkGraph graph = randomGraph(engine, isTree);
        const Adjacency adjacency(graph);
        for (NodeIndex from = 0; from < graph.isEndpoint.size(); ++from)
            for (NodeIndex to = 0; to < graph.isEndpoint.size(); ++to) {
                if (from == to)
                    continue;
                const std::vector<LinkIndex> path = shortestWidestPath(graph, adjacency, from, to);
                const auto [length, width] = bestByBruteForce(graph, from, to);
                if (length == std::numeric_limits<int>::max()) {
                    QVERIFY(path.empty());
                    continue;
                }
                QCOMPARE(int(path.size()), length);
                double narrowest = std::numeric_limits<double>::infinity();
                NodeIndex at = from;
                for (const LinkIndex link : path) {
                    const Link &one = graph.links[link];
                    QVERIFY(one.a == at || one.b == at);
                    at = one.a == at ? one.b : one.a;
                    QVERIFY(at == to || !graph.isEndpoint[at]);
                    narrowest = std::min(narrowest, widthOf(graph, link));
                }
                QCOMPARE(at, to);
                QCOMPARE(narrowest, width);
            }
    }
}

void TestLinkGraph::worst_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<QList<int>>("endpoints");
    QTest::addColumn<QString>("links");
    QTest::addColumn<QString>("expected"); // "a b", "a | b" where they cannot meet, "" for none
    const auto row = [](const char *name, int nodes, const QList<int> &endpoints, const char *links,
                        const char *expected) {
        QTest::newRow(name) << nodes << endpoints << QString::fromUtf8(links)
                            << QString::fromUtf8(expected);
    };
    row("nothing at all", 0, {}, "", "");
    row("one card", 2, {0}, "0-1:9", "");
    row("no cards", 2, {}, "0-1:9", "");
    row("two cards", 3, {0, 2}, "0-1:9 1-2:9", "0 2");
    row("the card on the narrow slot", 5, {0, 1, 2}, "0-3:27 1-3:27 2-3:0.4", "? 2");
    row("across the network", 6, {0, 1, 2, 3}, "0-4:27 1-4:27 2-5:27 3-5:27 4-5:12", "01 23");
    row("two cards that cannot meet", 4, {0, 3}, "0-1:9 2-3:9", "0 | 3");
    row("a card without slot", 4, {0, 1, 2}, "0-3:9 1-3:9", "0 | 2");
}

void TestLinkGraph::worst()
{
    QFETCH(const int, nodes);
    QFETCH(const QList<int>, endpoints);
    QFETCH(const QString, links);
    QFETCH(const QString, expected);
    const LinkGraph graph = graphOf(nodes, endpoints, qPrintable(links));
    const std::optional<WorstPair> pair =
        worstPair(graph, std::vector<LinkUse>(graph.links.size(), LinkUse::Tree));
    QCOMPARE(pair.has_value(), !expected.isEmpty());
    if (!pair)
        return;
    QCOMPARE(pair->connected, !expected.contains(u'|'));
    // Each half names the nodes that may stand there; ? is any.
    const QStringList halves{expected.section(u' ', 0, 0), expected.section(u' ', -1)};
    const auto allows = [](const QString &half, NodeIndex node) {
        return half == u"?" || half.contains(QString::number(node));
    };
    QVERIFY((allows(halves[0], pair->from) && allows(halves[1], pair->to))
            || (allows(halves[0], pair->to) && allows(halves[1], pair->from)));
}

void TestLinkGraph::worstIsNarrowestOfAll_data()
{
    pathIsBestOfAll_data();
}

void TestLinkGraph::worstIsNarrowestOfAll()
{
    QFETCH(const bool, isTree);
    std::mt19937 engine(7);
    for (int round = 0; round < 500; ++round) {
        const LinkGraph graph = randomGraph(engine, isTree);
        const std::vector<LinkUse> use(graph.links.size(), LinkUse::Tree);
        const std::optional<WorstPair> pair = worstPair(graph, use);
        double narrowest = std::numeric_limits<double>::infinity();
        int pairs = 0;
        for (NodeIndex a = 0; a < graph.isEndpoint.size(); ++a)
            for (NodeIndex b = a + 1; b < graph.isEndpoint.size(); ++b)
                if (graph.isEndpoint[a] && graph.isEndpoint[b]) {
                    narrowest = std::min(narrowest, widestWay(graph, a, b, use));
                    ++pairs;
                }
        QCOMPARE(pair.has_value(), pairs > 0);
        if (!pair)
            continue;
        QVERIFY(pair->from != pair->to);
        QVERIFY(graph.isEndpoint[pair->from] && graph.isEndpoint[pair->to]);
        QCOMPARE(pair->connected, narrowest > 0.0);
        QCOMPARE(widestWay(graph, pair->from, pair->to, use), narrowest);
    }
}

void TestLinkGraph::joinedLinksAreNotLookedAt()
{
    // Two pairs of cards with bridges of 5; the boards meet at 12.
    const LinkGraph graph =
        graphOf(6, {0, 1, 2, 3}, "0-1:5 2-3:5 0-4:27 1-4:27 2-5:27 3-5:27 4-5:12");
    std::vector<LinkUse> use(graph.links.size(), LinkUse::Tree);
    use[0] = use[1] = LinkUse::Joined;
    const std::optional<WorstPair> pair = worstPair(graph, use);
    QVERIFY(pair);
    QVERIFY((pair->from < 2) != (pair->to < 2)); // one of each board
    QVERIFY(pair->connected);
    // Only what is joined is left: there is nothing to compare.
    const LinkGraph bridged = graphOf(2, {0, 1}, "0-1:5");
    QVERIFY(!worstPair(bridged, {LinkUse::Joined}));
}

void TestLinkGraph::ignoredLinksAreNotThere()
{
    const LinkGraph graph = graphOf(2, {0, 1}, "0-1:5");
    const std::optional<WorstPair> pair = worstPair(graph, {LinkUse::Ignored});
    QVERIFY(pair);
    QVERIFY(!pair->connected);
}

void TestLinkGraph::aStopEndsTheSearch()
{
    std::stop_source source;
    source.request_stop();
    const LinkGraph graph = graphOf(3, {0, 2}, "0-1:9 1-2:9");
    (void)worstPair(graph, {LinkUse::Tree, LinkUse::Tree}, source.get_token()); // must return
}

QTEST_GUILESS_MAIN(TestLinkGraph)
#include "tst_link_graph.moc"
