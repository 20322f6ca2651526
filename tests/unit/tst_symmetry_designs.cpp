// The uniform all-to-all on drawn farms: classes of identical hardware against every destination by itself.
#include "model/analysis/ecmp.h"
#include "model/study/farm_graph.h"
#include "tests/support/all_to_all.h"
#include "tests/support/random_farm.h"

#include <QTest>

#include <map>
#include <utility>

using namespace nongjang;
using namespace nongjang::test;

namespace {

/// Nodes of different parts, or in different places of one, are never alike.
std::vector<std::uint32_t> coloursOf(const FarmGraph &farm)
{
    std::map<std::pair<const Part *, NodeIndex>, std::uint32_t> known;
    std::vector<std::uint32_t> colours;
    for (NodeIndex node = 0; node < farm.graph().isEndpoint.size(); ++node) {
        const FarmGraph::Device at = farm.device(node);
        const Part *part = at.assembly->components[std::size_t(at.component)].part.get();
        const auto next = std::uint32_t(known.size());
        colours.push_back(known.emplace(std::pair{part, node - at.first}, next).first->second);
    }
    return colours;
}

/// By the router of single flows, gathered at every GPU. Nothing: some GPU is out of reach.
std::optional<std::vector<double>> routedLoads(const LinkGraph &graph)
{
    const Adjacency adjacency(graph);
    EcmpRouter router(graph, adjacency, std::vector<std::uint8_t>(graph.links.size(), 1));
    std::vector<double> load(graph.links.size() * 2, 0.0);
    for (NodeIndex to = 0; to < graph.isEndpoint.size(); ++to)
        if (graph.isEndpoint[to] && !router.gather(to, 1.0, load))
            return std::nullopt;
    return load;
}

} // namespace

class TestSymmetryDesigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotientEqualsFlat();
};

void TestSymmetryDesigns::quotientEqualsFlat()
{
    int quotients = 0;
    int connected = 0;
    std::size_t mostGpus = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const QString label = QStringLiteral("seed %1: ").arg(seed);
        const FarmModel model = resolveFarm(RandomFarm(seed).make(), RandomFarm::catalog());
        for (const Finding &finding : model.inputFindings)
            QVERIFY2(!finding.input, qPrintable(label + finding.message));
        const std::optional<FarmGraph> farm = FarmGraph::build(model);
        QVERIFY(farm);
        const LinkGraph &graph = farm->graph();
        const std::vector<std::uint32_t> colours = coloursOf(*farm);
        const AllToAllLoads expected = flat(graph);
        for (const bool isColoured : {false, true}) {
            AllToAllOptions options;
            if (isColoured)
                options.colours = colours;
            const AllToAllLoads loads = uniformAllToAll(graph, options);
            const QString wrong = difference(graph, loads, expected);
            QVERIFY2(wrong.isEmpty(), qPrintable(label + wrong));
            quotients += int(loads.method == AllToAllMethod::Quotient);
        }
        const std::optional<std::vector<double>> routed = routedLoads(graph);
        QCOMPARE(routed.has_value(), expected.unreachablePairs == 0);
        for (DirectedLink link = 0; routed && link < routed->size(); ++link)
            QVERIFY2(isClose((*routed)[link], expected.loadOf(graph, link)), qPrintable(label));
        connected += int(routed.has_value());
        mostGpus = std::max(mostGpus, farm->gpuCount());
    }
    // The farms are what they are meant to be: mostly in one piece, some large, and mostly symmetric.
    QVERIFY(connected > 250);
    QVERIFY(mostGpus > 150);
    QVERIFY(quotients > 600);
}

QTEST_GUILESS_MAIN(TestSymmetryDesigns)
#include "tst_symmetry_designs.moc"
