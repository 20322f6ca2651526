// Traffic between GPUs on the device graph: resources with capacities for collectives, and the load a unit of a pattern puts on each.
#pragma once

#include "model/analysis/ecmp.h"
#include "model/study/farm_graph.h"

#include <stop_token>
#include <vector>

namespace nongjang {

/// Everything that can limit: both directions of every link, then the memory of every host.
class TrafficModel
{
public:
    explicit TrafficModel(const FarmGraph &graph);

    [[nodiscard]] const FarmGraph &farm() const { return m_farm; }
    [[nodiscard]] const Adjacency &adjacency() const { return m_adjacency; }
    [[nodiscard]] std::size_t resourceCount() const { return m_capacity.size(); }
    /// What collectives obtain of it, in byte/s; infinite where unknown.
    [[nodiscard]] double capacity(std::uint32_t resource) const { return m_capacity[resource]; }
    [[nodiscard]] const std::vector<double> &capacities() const { return m_capacity; }
    /// Identical resources as drawn. Classes 0 … links − 1 are those of the graph, then one per host component for its memory.
    [[nodiscard]] std::uint32_t classOf(std::uint32_t resource) const;
    [[nodiscard]] std::size_t classCount() const
    {
        return m_farm.classes().size() + m_memoryClasses.size();
    }
    [[nodiscard]] bool isMemory(std::uint32_t resourceClass) const
    {
        return resourceClass >= m_farm.classes().size();
    }
    struct MemoryClass
    {
        const ResolvedAssembly *assembly = nullptr;
        int component = 0;
        double count = 0;
    };
    [[nodiscard]] const MemoryClass &memoryClass(std::uint32_t resourceClass) const
    {
        return m_memoryClasses[resourceClass - m_farm.classes().size()];
    }

    [[nodiscard]] const std::vector<NodeIndex> &gpus() const
    {
        return m_gpus;
    } ///< in the order of a good ring
    /// Group (accelerator island, else host) of each GPU in gpus(), numbered from 0 in order.
    [[nodiscard]] const std::vector<int> &groups() const { return m_groups; }

    /// Adds what one unit from a GPU to another puts on every resource: ECMP shares, and host memory twice where it is copied there.
    /// False: there is no way.
    bool addFlow(NodeIndex from, NodeIndex to, std::vector<double> &load);
    /// Adds one unit from every GPU to every other. Links take the shortest ways; host memory takes its copies. False: some pair has no way.
    bool addAllToAll(std::vector<double> &load, const std::stop_token &stop);

private:
    void findCapacities();
    void findMemories();
    void findOrder();
    bool addRoute(NodeIndex from, NodeIndex to, std::vector<double> &load, double amount);
    [[nodiscard]] bool isStaged(NodeIndex from, NodeIndex to) const;

    const FarmGraph &m_farm;
    Adjacency m_adjacency;
    EcmpRouter m_router;
    std::vector<double> m_capacity;
    std::vector<std::uint32_t>
        m_memoryOf;                  ///< per node: its host's memory resource; 0xffffffff: none
    std::vector<NodeIndex> m_rootOf; ///< per node: CPU root of a GPU; itself where there is none
    std::vector<std::uint32_t> m_memoryClassOf; ///< per memory resource
    std::vector<MemoryClass> m_memoryClasses;
    std::vector<char> m_hasPeerAccess; ///< per node, GPUs: native or patched over PCIe
    std::vector<NodeIndex> m_gpus;
    std::vector<int> m_groups;
    std::vector<char> m_isOnIsland; ///< beside m_gpus
};

} // namespace nongjang
