// The device graph of the expanded farm: what the engine walks, and the names of its nodes.
#pragma once

#include "model/analysis/link_graph.h"
#include "model/study/device_nodes.h"
#include "model/study/farm_fold.h"
#include "model/study/farm_model.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// What all stamped copies of a link share.
struct LinkInfo
{
    LinkKind kind = LinkKind::Pcie;
    std::optional<int> generation;
    std::optional<int> lanes;
    QString name; ///< "uplink of switch0", "NVLink", cable part
    QString limitedBy;
    bool isUnknown = false; ///< capacity not known: taken as unlimited, and said so
    bool isTcp = false;     ///< a network cable at a port without RDMA
    int assembly = -1;      ///< where it is drawn: index into FarmModel::assemblies
    int cable = -1;         ///< index into Assembly::cables; -1: inside a component
    int component = -1;     ///< index of that component; -1: a cable
    QString
        constantId; ///< of links between sockets, to chipsets and of a board's fabric: what the capacity comes from
    QString family; ///< of links between accelerators: "nvlink3"; empty: none is told apart
};

/// Nodes of every leaf of the farm, numbered depth first, so that a name is found from a number and back without a table of names.
class FarmGraph
{
public:
    static constexpr std::size_t mostNodes = 3'000'000;
    /// Nothing when the farm has more than `maximumNodes` nodes, or stopped.
    [[nodiscard]] static std::optional<FarmGraph> build(const FarmModel &model,
                                                        std::size_t maximumNodes = mostNodes,
                                                        const std::stop_token &stop = {});
    /// Of blocks that are copies of one another (see farm_fold.h) only the first few are built, where there are such. With two levels
    /// the same inside each block, where it is one assembly and a step of so many GPUs leads to the same place in another block.
    [[nodiscard]] static std::optional<FarmGraph> buildFolded(const FarmModel &model,
                                                              int levels = 1, int step = 0,
                                                              const std::stop_token &stop = {});

    [[nodiscard]] const LinkGraph &graph() const { return m_graph; }
    [[nodiscard]] const LinkInfo &info(LinkIndex link) const { return m_infos[m_infoOf[link]]; }
    /// Identical links as drawn (all copies of one cable, of one inner link) share a class.
    [[nodiscard]] std::uint32_t classOf(LinkIndex link) const { return m_infoOf[link]; }
    [[nodiscard]] const std::vector<LinkInfo> &classes() const { return m_infos; }
    /// "cpu0", "switch1", "nvswitch"; empty for a device of one node.
    [[nodiscard]] const QString &nodeLabel(NodeIndex node) const { return place(node).label; }
    /// "farm/rig[17]/board:cpu0".
    [[nodiscard]] QString nodeName(NodeIndex node) const;
    /// The node of a device by path; for a device with several nodes the first. Nothing: no such device, or it carries no traffic.
    [[nodiscard]] std::optional<NodeIndex> nodeOf(const QString &path) const;
    /// What all copies of a node share: the drawn component, and which of its nodes it is.
    struct Place
    {
        const ResolvedAssembly *assembly = nullptr;
        int component = 0;
        NodeIndex inside = 0; ///< number of the node in its device
        QString label;
        const Part *part = nullptr;
        bool isProcessor = false; ///< of a host
        bool isQuadrant = false;  ///< of such a processor
        bool isSwitch = false;    ///< a network switch, or a PCIe switch on a board
    };
    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }
    [[nodiscard]] std::uint32_t placeIndex(NodeIndex node) const { return m_placeOf[node]; }
    [[nodiscard]] const Place &place(NodeIndex node) const { return m_places[m_placeOf[node]]; }
    struct Device
    {
        const ResolvedAssembly *assembly = nullptr;
        int component = 0;
        NodeIndex first = 0; ///< node number of the device
    };
    [[nodiscard]] Device device(NodeIndex node) const
    {
        const Place &at = place(node);
        return {at.assembly, at.component, node - at.inside};
    }
    [[nodiscard]] std::size_t gpuCount() const { return m_gpuCount; } ///< of the whole farm

    [[nodiscard]] bool isFolded() const { return m_fold.has_value(); }
    [[nodiscard]] int blocks() const { return m_fold ? m_fold->blocks : 1; } ///< of the whole farm
    [[nodiscard]] int keptBlocks() const { return m_fold ? m_fold->kept : 1; }
    /// Number of the block a node stands in; −1: outside all of them, or the graph is not folded.
    [[nodiscard]] int blockOf(NodeIndex node) const { return m_fold ? m_blockOf[node] : -1; }
    /// The node of the first block in the same place; outside the blocks the node itself.
    [[nodiscard]] NodeIndex twinOf(NodeIndex node) const { return m_fold ? m_twinOf[node] : node; }
    // The same for the blocks inside each block.
    [[nodiscard]] bool isFoldedTwice() const { return m_innerFold.has_value(); }
    [[nodiscard]] int innerBlocks() const { return m_innerFold ? m_innerFold->blocks : 1; }
    [[nodiscard]] int keptInnerBlocks() const { return m_innerFold ? m_innerFold->kept : 1; }
    [[nodiscard]] int innerBlockOf(NodeIndex node) const
    {
        return m_innerFold ? m_innerBlockOf[node] : -1;
    }
    /// The node of the first inner block of the first block.
    [[nodiscard]] NodeIndex innerTwinOf(NodeIndex node) const
    {
        return m_fold ? m_innerTwinOf[node] : node;
    }
    /// The link of the first block in the same place, and in the same direction; of links outside the blocks itself.
    [[nodiscard]] LinkIndex twinOfLink(LinkIndex link) const
    {
        return m_fold ? m_twinOfLink[link] : link;
    }
    /// How many of the whole farm a node, or a link, stands for.
    [[nodiscard]] double copiesOf(NodeIndex node) const
    {
        return (blockOf(node) < 0 ? 1.0 : double(m_fold->blocks) / m_fold->kept)
               * (innerBlockOf(node) < 0 ? 1.0 : double(innerBlocks()) / keptInnerBlocks());
    }
    [[nodiscard]] double copiesOfLink(LinkIndex link) const
    {
        const Link &both = m_graph.links[link];
        return std::max(copiesOf(both.a), copiesOf(both.b));
    }
    /// The name of a node in another block of the whole farm.
    [[nodiscard]] QString nodeNameIn(NodeIndex node, int block) const;
    [[nodiscard]] const FarmModel &model() const { return *m_model; }

private:
    friend class FarmGraphBuilder;
    friend class GraphFolder;
    [[nodiscard]] QString nameOf(NodeIndex node, int outerShift) const;

    const FarmModel *m_model = nullptr;
    LinkGraph m_graph;
    std::vector<LinkInfo> m_infos;
    std::vector<std::uint32_t> m_infoOf;
    std::vector<NodeIndex> m_size; ///< nodes of one instance, per assembly
    std::vector<std::vector<NodeIndex>>
        m_first; ///< offset of each component inside its assembly, and the end
    std::vector<Place> m_places;
    std::vector<std::uint32_t> m_placeOf;  ///< per node: index into m_places
    std::vector<std::vector<int>> m_count; ///< per assembly, component: instances built
    std::size_t m_gpuCount = 0;
    std::optional<Fold> m_fold;
    std::vector<int> m_blockOf; ///< per node, where folded
    std::optional<Fold> m_innerFold;
    std::vector<int> m_innerBlockOf;      ///< per node, where folded
    std::vector<NodeIndex> m_innerTwinOf; ///< per node, where folded
    std::vector<LinkIndex> m_twinOfLink;  ///< per link, where folded
    std::vector<NodeIndex> m_twinOf;      ///< per node, where folded
};

} // namespace nongjang
