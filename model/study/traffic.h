// Traffic between GPUs on the device graph: resources with capacities for collectives, and the load a unit of a pattern puts on each.
#pragma once

#include "model/analysis/ecmp.h"
#include "model/study/farm_graph.h"
#include "model/study/host_memory.h"

#include <map>
#include <optional>
#include <span>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace nongjang {

class Islands;
struct Constant;

/// How flows find their way and their partners.
struct Routing
{
    /// Libraries untuned reach other cards and network cards only through PCIe switches, not across a host bridge
    /// [NCCL graph/paths.cc: PXB]; with at most two cards on AMD they do.
    bool isLibraryDefault = false;
    /// One way per flow, chosen by this number, as switches that hash do; nothing: split equally.
    std::optional<std::uint64_t> hash;
};

using StaticRoutes = std::map<std::pair<NodeIndex, NodeIndex>, std::vector<NodeIndex>>;

/// Who takes part, in which order, and what does not follow the shortest ways.
struct TrafficMembers
{
    std::vector<NodeIndex> gpus; ///< empty: all
    std::vector<NodeIndex> ring; ///< first in the order; the others follow by topology
    StaticRoutes routes;         ///< nodes to pass, per pair of GPUs
};

struct ResourceShare
{
    std::uint32_t resource = 0;
    double share = 1.0; ///< of the flow; 2 on host memory where it is copied there
};

struct Flow
{
    std::vector<ResourceShare> shares; ///< each resource once; empty: there is no way
    bool isPeer = false;               ///< card to card, or to network card, without the host
    bool isOverNetwork = false;
    bool isStaged = false; ///< copied through host memory between cards of one host
    void add(std::uint32_t resource, double share); ///< more of one that it passes, or a new one
    void addTo(std::vector<double> &load, double amount) const; ///< per resource
};

/// Everything that can limit: both directions of every link, then the memory of every host.
class TrafficModel
{
public:
    TrafficModel(const FarmGraph &graph, const Islands &islands,
                 const TrafficMembers &members = {});

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
        QString pairSource;               ///< of that of copies between pairs
        double count = 0.0;               ///< of links, or of memories
        std::vector<std::uint32_t> drawn; ///< classes of the graph in it
        const ResolvedAssembly *assembly = nullptr; ///< of a memory
        int component = 0;
    };
    [[nodiscard]] const std::vector<ResourceClass> &classes() const { return m_classes; }
    /// Links of a class of the graph in the whole farm.
    [[nodiscard]] double drawnCount(std::uint32_t drawn) const { return m_drawnCount[drawn]; }
    [[nodiscard]] std::uint32_t classOf(std::uint32_t resource) const;

    /// In the order of a good ring; of a folded farm those that are kept, block by block.
    [[nodiscard]] const std::vector<NodeIndex> &gpus() const { return m_gpus; }
    /// Of a folded farm, flows load resources of the first block only, in place of their twins, and those that start in the first
    /// block load them as all flows of a pattern do that treats blocks alike. How many of gpus() stand there; else all.
    [[nodiscard]] std::size_t firstBlock() const
    {
        return m_gpus.size() / std::size_t(m_farm.keptBlocks());
    }
    [[nodiscard]] double ranks() const; ///< GPUs that take part, of the whole farm
    /// Of a folded farm: so far nothing went where its copies do not tell about the whole farm (see farm_fold.h).
    [[nodiscard]] bool isFoldSound() const { return m_isFoldSound; }
    void giveUpFold() { m_isFoldSound = false; } ///< something asked treats copies differently
    /// Whether of the flows between blocks one starts in each inner block, or one in a whole block.
    void setEachAcross(bool isEach) { m_isEachAcross = isEach; }
    /// Group (accelerator island, else host) of each GPU in gpus(), numbered from 0 in order.
    [[nodiscard]] const std::vector<int> &groups() const { return m_groups; }

    [[nodiscard]] bool isAllOnIslands() const; ///< every GPU has accelerator links of its own
    /// Hosts that the GPUs hang on; islands where one spans several hosts.
    [[nodiscard]] double nodeCount() const;
    [[nodiscard]] double hostCount() const; ///< of the GPUs that take part
    /// A CPU that some GPU hangs on: its host bridges join its root ports.
    [[nodiscard]] bool isHostBridge(NodeIndex node) const { return m_isBridge[node] != 0; }
    /// The memory resource of the host of a GPU; nothing where it hangs on none.
    [[nodiscard]] std::optional<std::uint32_t> memoryOf(NodeIndex gpu) const;
    /// The CPU a GPU hangs on; the GPU itself where there is none.
    [[nodiscard]] NodeIndex rootOf(NodeIndex gpu) const { return m_rootOf[gpu]; }
    [[nodiscard]] const Routing &routing() const { return m_routing; }
    /// Whether some flow asked for so far would take another way with Routing::isLibraryDefault.
    [[nodiscard]] bool isUntunedOther() const { return m_isUntunedOther; }
    void setRouting(const Routing &routing) { m_routing = routing; }
    /// What one unit from a GPU to another puts on every resource: ECMP shares, and host memory twice where it is copied there.
    /// Valid until the next call.
    const Flow &flow(NodeIndex from, NodeIndex to);
    /// A limit that a processor on the way sets peer access to network cards, for a flow of flow(); null: none.
    [[nodiscard]] const Constant *peerLimit(NodeIndex from, const Flow &flow) const;
    /// The same between a GPU and the memory of its host, which is read or written `accesses` times.
    const Flow &hostFlow(NodeIndex gpu, bool isToGpu, double accesses = 1.0);
    /// Adds flow(from, to) × amount. False: there is no way.
    bool addFlow(NodeIndex from, NodeIndex to, std::vector<double> &load, double amount = 1.0);
    /// How many flows of the whole farm one from the first block stands for, in a pattern that treats blocks alike.
    [[nodiscard]] double flowsLike(NodeIndex from, NodeIndex to) const
    {
        return m_farm.isFolded() ? m_farm.blocks() * alikeInBlock(from, to) : 1.0;
    }
    /// What flow() or addFlow() found last.
    [[nodiscard]] const Flow &lastFlow() const { return m_flow; }
    /// Adds one unit from every GPU to every other; `method` says how: "flat" destination by destination, "symmetry" by classes of
    /// identical hardware. Host memory takes its copies. False: some pair has no way, or stopped.
    bool addAllToAll(std::vector<double> &load, QString &method, const std::stop_token &stop);

private:
    void findCapacities();
    void mergeClasses();
    void findMemories();
    [[nodiscard]] std::uint32_t memoryAt(const FarmGraph::Device &host);
    void findSmallHosts();
    void findGroups(const Islands &islands);
    void arrange(const TrafficMembers &members);
    void improveOrder();
    [[nodiscard]] std::vector<std::uint32_t> bestOrder(std::span<const NodeIndex> gpus);
    [[nodiscard]] bool isOrderedByBlocks() const;
    void checkBlocks(NodeIndex from, NodeIndex to, const std::vector<RouteShare> &shares);
    bool addFolded(std::vector<double> &load, QString &method, const std::stop_token &stop);
    bool addSinglePairs(std::vector<double> &load, const std::stop_token &stop);
    bool addEveryPair(std::vector<double> &load, const std::stop_token &stop);
    bool addBySymmetry(std::vector<double> &load, QString &method, const std::stop_token &stop);
    [[nodiscard]] std::vector<std::uint32_t> colours() const;
    void addCopies(std::vector<double> &load) const;
    const std::vector<RouteShare> &route(NodeIndex from, NodeIndex to);
    bool appendRoute(NodeIndex from, NodeIndex to);
    /// Of a unit: more where a library untuned obtains less of the link.
    [[nodiscard]] double useOf(DirectedLink link) const
    {
        return m_routing.isLibraryDefault ? m_untunedUse[m_farm.classOf(link / 2)] : 1.0;
    }
    void findTwins();
    void mergeTwins(NodeIndex from, NodeIndex to);
    [[nodiscard]] bool isBesideInner(std::uint32_t resource) const;
    [[nodiscard]] double alikeInBlock(NodeIndex from, NodeIndex to) const;
    [[nodiscard]] std::optional<std::vector<double>> exchangedByClasses(
        const std::vector<NodeIndex> &gpus, const std::vector<std::uint32_t> &kinds,
        bool &isBySymmetry, const std::stop_token &stop) const;
    std::optional<std::vector<double>> exchanged(const std::vector<NodeIndex> &gpus,
                                                 const std::vector<std::uint32_t> &kinds,
                                                 const std::stop_token &stop);
    [[nodiscard]] bool isStaged(NodeIndex from, NodeIndex to,
                                const std::vector<RouteShare> &shares) const;
    [[nodiscard]] bool wouldDifferUntuned(NodeIndex from, NodeIndex to,
                                          const std::vector<RouteShare> &shares,
                                          bool overFabric) const;
    [[nodiscard]] bool crossesBridge(NodeIndex from, const std::vector<RouteShare> &shares) const;

    const FarmGraph &m_farm;
    Adjacency m_adjacency;
    EcmpRouter m_router;
    std::vector<double> m_capacity;
    std::vector<std::uint32_t>
        m_memoryOf;                  ///< per node: its host's memory resource; 0xffffffff: none
    std::vector<NodeIndex> m_rootOf; ///< per node: CPU root of a GPU; itself where there is none
    std::vector<ResourceClass> m_classes;
    std::vector<std::uint32_t> m_mergedOf;      ///< per class of the graph: index into m_classes
    std::vector<double> m_drawnCount;           ///< beside it: links of the whole farm
    std::vector<std::uint32_t> m_memoryClassOf; ///< per memory resource: index into m_classes
    std::unordered_map<NodeIndex, std::uint32_t> m_memoryOfHost; ///< by first node of the host
    std::map<const ResolvedAssembly *, HostMemories> m_hostMemories;
    std::vector<char> m_hasPeerAccess; ///< per node, GPUs: native or patched over PCIe
    std::vector<NodeIndex> m_gpus;
    std::vector<int> m_groups;
    std::vector<char> m_isOnIsland;             ///< beside m_gpus
    std::vector<const Constant *> m_peerLimits; ///< per place of the graph, see peerLimit()
    std::vector<char> m_isBridge;     ///< per node: a CPU, whose host bridges join its root ports
    std::vector<char> m_isSmallAmd;   ///< per node: a card of a host findSmallHosts() finds
    std::vector<double> m_untunedUse; ///< per class of the graph: tuned over untuned rate
    bool m_isFoldSound = true;
    bool m_isUntunedOther = false;
    bool m_isEachAcross = false;
    Routing m_routing;
    StaticRoutes m_routes;
    std::vector<std::uint32_t> m_twinOf;  ///< per resource, where folded
    std::vector<std::uint32_t> m_shareAt; ///< per resource: where it stands in the flow, if it does
    Flow m_flow;                          ///< work space of flow()
    std::vector<int> m_vendorOf;          ///< per node, GPUs: only those of one maker talk directly
};

} // namespace nongjang
