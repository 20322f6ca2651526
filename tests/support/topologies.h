// Regular networks as link graphs, for tests and benchmarks of the analysis. Header only.
#pragma once

#include "model/analysis/link_graph.h"

#include <algorithm>
#include <array>
#include <random>
#include <utility>
#include <vector>

namespace nongjang::test {

/// Kinds of nodes, used as initial colours.
enum Kind : std::uint32_t { Gpu, NvSwitch, Cpu, PcieSwitch, Nic, Leaf, Spine, Core };

struct Topology
{
    LinkGraph graph;
    std::vector<NodeIndex> endpoints; ///< in hierarchical order
    std::vector<std::uint32_t> kinds; ///< per node, a Kind

    NodeIndex add(Kind kind)
    {
        kinds.push_back(kind);
        graph.isEndpoint.push_back(kind == Gpu);
        const auto node = NodeIndex(kinds.size() - 1);
        if (kind == Gpu)
            endpoints.push_back(node);
        return node;
    }
    std::vector<NodeIndex> addMany(Kind kind, int count)
    {
        std::vector<NodeIndex> nodes;
        for (int i = 0; i < count; ++i)
            nodes.push_back(add(kind));
        return nodes;
    }
    void join(NodeIndex a, NodeIndex b, Bandwidth capacity)
    {
        graph.links.push_back({a, b, Ranged<Bandwidth>::exact(capacity)});
    }
};

/// Two levels: every leaf joined to every spine by one link.
inline Topology fatTree2(int leaves, int hostsPerLeaf, int spines, Bandwidth host, Bandwidth up)
{
    Topology t;
    const std::vector<NodeIndex> spine = t.addMany(Spine, spines);
    for (int l = 0; l < leaves; ++l) {
        const NodeIndex leaf = t.add(Leaf);
        for (const NodeIndex s : spine)
            t.join(leaf, s, up);
        for (int h = 0; h < hostsPerLeaf; ++h)
            t.join(t.add(Gpu), leaf, host);
    }
    return t;
}

/// The k-ary fat tree of Al-Fares et al. (SIGCOMM 2008): k pods, k³/4 hosts, full bisection. k is even.
inline Topology fatTree3(int k, Bandwidth rate)
{
    Topology t;
    const int half = k / 2;
    const std::vector<NodeIndex> cores = t.addMany(Core, half * half);
    for (int pod = 0; pod < k; ++pod) {
        const std::vector<NodeIndex> spines = t.addMany(Spine, half);
        for (int s = 0; s < half; ++s)
            for (int c = 0; c < half; ++c)
                t.join(spines[std::size_t(s)], cores[std::size_t(s * half + c)], rate);
        for (int l = 0; l < half; ++l) {
            const NodeIndex leaf = t.add(Leaf);
            for (const NodeIndex s : spines)
                t.join(leaf, s, rate);
            for (int h = 0; h < half; ++h)
                t.join(t.add(Gpu), leaf, rate);
        }
    }
    return t;
}

/// Servers of GPUs on an NVSwitch and a PCIe tree, one NIC per GPU; one leaf per rail and pod, spines per pod, shared cores.
struct FarmSpec
{
    int servers = 16;
    int gpusPerServer = 8;
    int serversPerPod = 32;
    int spinesPerPod = 8;
    int cores = 32;              ///< a multiple of spinesPerPod; 0: one pod only, or pods apart
    double oversubscription = 1; ///< at the leaf and again at the spine
    Bandwidth nvlink = gigabytesPerSecond(450);
    Bandwidth pcie = gigabytesPerSecond(64);
    Bandwidth socket = gigabytesPerSecond(40);
    Bandwidth nic = gigabytesPerSecond(50);
};

/// One server; `rail` are the leaves of its pod.
inline void addServer(Topology &t, const FarmSpec &spec, const std::vector<NodeIndex> &rail)
{
    const NodeIndex nvSwitch = t.add(NvSwitch);
    const std::array<NodeIndex, 2> cpu{t.add(Cpu), t.add(Cpu)};
    t.join(cpu[0], cpu[1], spec.socket);
    NodeIndex pcieSwitch = 0;
    for (int i = 0; i < spec.gpusPerServer; ++i) {
        if (i % 2 == 0) { // two GPUs and two NICs per PCIe switch
            pcieSwitch = t.add(PcieSwitch);
            t.join(pcieSwitch, cpu[i < spec.gpusPerServer / 2 ? 0 : 1], spec.pcie);
        }
        const NodeIndex gpu = t.add(Gpu);
        const NodeIndex nic = t.add(Nic);
        t.join(gpu, nvSwitch, spec.nvlink);
        t.join(gpu, pcieSwitch, spec.pcie);
        t.join(nic, pcieSwitch, spec.pcie);
        t.join(nic, rail[std::size_t(i)], spec.nic);
    }
}

inline Topology farm3(const FarmSpec &spec)
{
    Topology t;
    const Bandwidth up =
        spec.nic * (double(spec.serversPerPod) / spec.spinesPerPod) / spec.oversubscription;
    const int coresPerSpine = spec.cores / spec.spinesPerPod;
    const std::vector<NodeIndex> cores = t.addMany(Core, spec.cores);
    for (int first = 0; first < spec.servers; first += spec.serversPerPod) {
        const std::vector<NodeIndex> leaves = t.addMany(Leaf, spec.gpusPerServer);
        for (int s = 0; s < spec.spinesPerPod; ++s) {
            const NodeIndex spine = t.add(Spine);
            for (const NodeIndex leaf : leaves)
                t.join(leaf, spine, up);
            for (int c = 0; c < coresPerSpine; ++c)
                t.join(spine, cores[std::size_t(s * coresPerSpine + c)],
                       up * (double(spec.gpusPerServer) / coresPerSpine) / spec.oversubscription);
        }
        for (int s = first; s < std::min(first + spec.serversPerPod, spec.servers); ++s)
            addServer(t, spec, leaves);
    }
    return t;
}

/// The farm of `gpus` GPUs with 256 per pod.
inline Topology farm3(int gpus)
{
    FarmSpec spec;
    spec.servers = gpus / spec.gpusPerServer;
    return farm3(spec);
}

inline Topology ringOfSwitches(int switches, int hostsPerSwitch, Bandwidth host, Bandwidth between)
{
    Topology t;
    const std::vector<NodeIndex> ring = t.addMany(Leaf, switches);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        t.join(ring[i], ring[(i + 1) % ring.size()], between);
        for (int h = 0; h < hostsPerSwitch; ++h)
            t.join(t.add(Gpu), ring[i], host);
    }
    return t;
}

/// A grid of switches closed in both directions, one endpoint on each.
inline Topology torus(int width, int height, Bandwidth rate)
{
    Topology t;
    const std::vector<NodeIndex> grid = t.addMany(Leaf, width * height);
    const auto at = [&](int x, int y) {
        return grid[std::size_t((y % height) * width + x % width)];
    };
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            t.join(at(x, y), at(x + 1, y), rate);
            t.join(at(x, y), at(x, y + 1), rate);
            t.join(t.add(Gpu), at(x, y), rate);
        }
    return t;
}

/// Endpoints joined directly, every pair by one link.
inline Topology fullMesh(int endpoints, Bandwidth rate)
{
    Topology t;
    const std::vector<NodeIndex> nodes = t.addMany(Gpu, endpoints);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = i + 1; j < nodes.size(); ++j)
            t.join(nodes[i], nodes[j], rate);
    return t;
}

/// Switches joined by the given pairs, one endpoint on each.
inline Topology switchGraph(int switches, const std::vector<std::pair<int, int>> &pairs,
                            Bandwidth rate)
{
    Topology t;
    const std::vector<NodeIndex> nodes = t.addMany(Leaf, switches);
    for (const auto &[a, b] : pairs)
        t.join(nodes[std::size_t(a)], nodes[std::size_t(b)], rate);
    for (const NodeIndex node : nodes)
        t.join(t.add(Gpu), node, rate);
    return t;
}

/// 12 switches with three links each: colour refinement sees one colour, yet no two switches are equivalent.
inline Topology frucht(Bandwidth rate)
{
    return switchGraph(12,
                       {{0, 1},
                        {1, 2},
                        {2, 3},
                        {3, 4},
                        {4, 5},
                        {5, 6},
                        {6, 0},
                        {0, 7},
                        {1, 7},
                        {2, 8},
                        {3, 9},
                        {4, 9},
                        {5, 10},
                        {6, 10},
                        {7, 11},
                        {8, 11},
                        {8, 9},
                        {10, 11}},
                       rate);
}

/// Whether neither end of the link is an endpoint.
inline bool isBetweenSwitches(const LinkGraph &graph, const Link &link)
{
    return !graph.isEndpoint[link.a] && !graph.isEndpoint[link.b];
}

/// Removes or halves one random link between switches.
inline void damage(LinkGraph &graph, std::mt19937 &random, bool remove)
{
    std::size_t index = 0;
    do
        index = random() % graph.links.size();
    while (!isBetweenSwitches(graph, graph.links[index]));
    if (remove)
        graph.links.erase(graph.links.begin() + std::ptrdiff_t(index));
    else
        graph.links[index].capacity = graph.links[index].capacity * 0.5;
}

/// The same network with nodes renumbered (`order[old] = new`), links shuffled and their ends swapped at random.
/// `linkOf`: new link index per old one.
inline LinkGraph permuted(const LinkGraph &graph, std::mt19937 &random,
                          std::vector<NodeIndex> &order, std::vector<LinkIndex> &linkOf)
{
    const auto shuffled = [&](std::size_t size) {
        std::vector<std::uint32_t> result(size);
        for (std::size_t i = 0; i < size; ++i)
            result[i] = std::uint32_t(i);
        for (std::size_t i = size; i > 1; --i)
            std::swap(result[i - 1], result[random() % i]);
        return result;
    };
    order = shuffled(graph.isEndpoint.size());
    linkOf = shuffled(graph.links.size());
    LinkGraph result;
    result.isEndpoint.resize(graph.isEndpoint.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        result.isEndpoint[order[i]] = graph.isEndpoint[i];
    result.links.resize(graph.links.size());
    for (std::size_t i = 0; i < linkOf.size(); ++i) {
        Link link = graph.links[i];
        link.a = order[link.a];
        link.b = order[link.b];
        result.links[linkOf[i]] = link;
    }
    return result;
}

} // namespace nongjang::test
