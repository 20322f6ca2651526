// Traffic between GPUs on the device graph: resources with capacities for collectives, and the load a unit of a pattern puts on each.
#pragma once

#include "model/analysis/ecmp.h"
#include "model/study/farm_graph.h"
#include "model/study/host_memory.h"

#include <map>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace nongjang {

class Islands;

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
    /// Identical hardware: links of one kind and speed between the same kinds of device, wherever they are drawn; or the memories of
    /// one host component.
    struct ResourceClass
    {
        std::optional<LinkKind> kind;     ///< nothing: host memory
        double capacity = 0.0;            ///< byte/s of one, per direction
        Ranged<double> spread;            ///< low and high of the capacity as shares of it
        QString source;                   ///< id of the constant the capacity is made with
        double count = 0.0;               ///< of links, or of memories
        std::vector<std::uint32_t> drawn; ///< classes of the graph in it
        const ResolvedAssembly *assembly = nullptr; ///< of a memory
        int component = 0;
    };
    [[nodiscard]] const std::vector<ResourceClass> &classes() const { return m_classes; }
    [[nodiscard]] std::uint32_t classOf(std::uint32_t resource) const;

    [[nodiscard]] const std::vector<NodeIndex> &gpus() const
    {
        return m_gpus;
    } ///< in the order of a good ring
    /// Group (accelerator island, else host) of each GPU in gpus(), numbered from 0 in order.
    [[nodiscard]] const std::vector<int> &groups() const { return m_groups; }

    /// Adds what one unit from a GPU to another puts on every resource: ECMP shares, and host memory twice where it is copied there.
    /// False: there is no way.
    bool addFlow(NodeIndex from, NodeIndex to, std::vector<double> &load);
    /// Adds one unit from every GPU to every other; `method` says how: "flat" destination by destination, "symmetry" by classes of
    /// identical hardware. Host memory takes its copies. False: some pair has no way, or stopped.
    bool addAllToAll(std::vector<double> &load, QString &method, const std::stop_token &stop);

private:
    void findCapacities();
    void mergeClasses();
    void findMemories();
    [[nodiscard]] std::uint32_t memoryAt(const FarmGraph::Device &host);
    void findOrder();
    void orderIslands(const Islands &islands);
    bool addEveryPair(std::vector<double> &load, const std::stop_token &stop);
    bool addBySymmetry(std::vector<double> &load, QString &method, const std::stop_token &stop);
    [[nodiscard]] std::vector<std::uint32_t> colours() const;
    void addCopies(std::vector<double> &load) const;
    bool addRoute(NodeIndex from, NodeIndex to, std::vector<double> &load, double amount);
    [[nodiscard]] bool isStaged(NodeIndex from, NodeIndex to) const;

    const FarmGraph &m_farm;
    Adjacency m_adjacency;
    EcmpRouter m_router;
    std::vector<double> m_capacity;
    std::vector<std::uint32_t>
        m_memoryOf;                  ///< per node: its host's memory resource; 0xffffffff: none
    std::vector<NodeIndex> m_rootOf; ///< per node: CPU root of a GPU; itself where there is none
    std::vector<ResourceClass> m_classes;
    std::vector<std::uint32_t> m_mergedOf;      ///< per class of the graph: index into m_classes
    std::vector<std::uint32_t> m_memoryClassOf; ///< per memory resource: index into m_classes
    std::unordered_map<NodeIndex, std::uint32_t> m_memoryOfHost; ///< by first node of the host
    std::map<const ResolvedAssembly *, HostMemories> m_hostMemories;
    std::vector<char> m_hasPeerAccess; ///< per node, GPUs: native or patched over PCIe
    std::vector<NodeIndex> m_gpus;
    std::vector<int> m_groups;
    std::vector<char> m_isOnIsland; ///< beside m_gpus
};

} // namespace nongjang
