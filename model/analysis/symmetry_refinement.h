// Colour refinement on flat arrays, with a node singled out and put back. Private to the symmetry analysis. Pure.
#pragma once

#include "model/analysis/symmetry.h"

namespace nongjang {

/// A bijection of 64-bit words that scatters them [SplitMix64; Steele, Lea & Flood 2014].
[[nodiscard]] constexpr std::uint64_t scatter(std::uint64_t word) noexcept
{
    word += 0x9e3779b97f4a7c15ULL;
    word = (word ^ (word >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    word = (word ^ (word >> 27U)) * 0x94d049bb133111ebULL;
    return word ^ (word >> 31U);
}
[[nodiscard]] std::uint64_t capacityKey(const Ranged<Bandwidth> &capacity) noexcept;
[[nodiscard]] constexpr std::uint64_t classKey(std::uint32_t tail, std::uint32_t head,
                                               std::uint64_t capacityKey) noexcept
{
    return scatter(((std::uint64_t(tail) << 32U) | head) ^ capacityKey);
}

/// Arcs of every node with the label of their link: a small number for each different capacity.
struct LabelledGraph
{
    struct Arc
    {
        NodeIndex head;
        std::uint32_t label;
    };
    std::vector<std::uint32_t> first;
    std::vector<Arc> arcs;
    std::vector<Ranged<Bandwidth>> capacityOf; ///< per label
    std::vector<std::uint64_t> keyOf; ///< per label; the same for a capacity in every graph
    std::vector<std::uint64_t>
        hashOf; ///< per label; of its number alone: what is refined depends only on which links are alike

    [[nodiscard]] std::span<const Arc> of(NodeIndex node) const
    {
        return {arcs.data() + first[node], arcs.data() + first[node + 1]};
    }
};

/// O(nodes + links). Incomplete when stopped.
[[nodiscard]] LabelledGraph labelled(const LinkGraph &graph, const std::stop_token &stop);

/// The coarsest equitable partition, and finer ones around a node. A cell is a range of one array of nodes, so a split is a
/// few swaps and can be taken back.
class Refiner
{
public:
    explicit Refiner(const LabelledGraph &graph)
        : m_graph(graph)
    {}
    /// `cellOf`: cells 0 … cells - 1 to start from. False: stopped.
    bool start(std::vector<std::uint32_t> cellOf, std::uint32_t cells, const std::stop_token &stop);
    /// Puts `node` into a cell of its own and refines. False: stopped. reset() takes it back.
    bool singleOut(NodeIndex node, const std::stop_token &stop);
    void reset();
    /// Sizes and links of the cells that singleOut() made. Cells get their numbers by what they are linked to, never by the numbers
    /// of nodes; so two nodes of a cell of start() with equal signatures see the same cells with the same links between them, and
    /// where all cells hold one node, an automorphism maps one to the other.
    [[nodiscard]] std::uint64_t signature() const;

    [[nodiscard]] std::uint32_t cells() const { return std::uint32_t(m_cells.size()); }
    [[nodiscard]] std::uint32_t cellOf(NodeIndex node) const { return m_cellOf[node]; }
    [[nodiscard]] std::span<const NodeIndex> members(std::uint32_t cell) const
    {
        return {m_elements.data() + m_cells[cell].first, m_cells[cell].size};
    }
    [[nodiscard]] std::uint32_t size(std::uint32_t cell) const { return m_cells[cell].size; }
    /// The cell of start() that `cell` came from.
    [[nodiscard]] std::uint32_t baseOf(std::uint32_t cell) const { return m_cells[cell].base; }
    /// Arcs looked at since start(): what the splits cost.
    [[nodiscard]] std::uint64_t work() const { return m_work; }
    std::vector<std::uint32_t> takeCells() { return std::move(m_cellOf); }

private:
    struct Cell
    {
        std::uint32_t first = 0;
        std::uint32_t size = 0;
        std::uint32_t base = 0;
        std::uint32_t parent = 0;
        std::uint32_t touched =
            0; ///< members that the present splitter reaches; they stand at the end
        bool isQueued = false;
    };

    bool hashRounds(std::vector<std::uint32_t> &queue, const std::stop_token &stop);
    std::uint32_t hashRound(std::vector<std::uint32_t> &next, std::vector<std::uint64_t> &volume,
                            const std::stop_token &stop) const;
    void arrange(std::uint32_t cells);
    bool refine(const std::stop_token &stop);
    void touch(std::uint32_t splitter);
    void gather();
    void split(std::uint32_t cell);
    std::uint32_t cutOff(std::uint32_t cell, std::uint32_t size);
    void enqueueAfterSplit(std::uint32_t cell, std::uint32_t firstNew);
    void enqueue(std::uint32_t cell);
    void moveTo(NodeIndex node, std::uint32_t position);

    const LabelledGraph &m_graph;
    std::vector<std::uint32_t> m_cellOf;
    std::vector<Cell> m_cells;
    std::vector<NodeIndex> m_elements; ///< nodes, cell by cell
    std::vector<std::uint32_t> m_position;
    std::vector<std::uint64_t>
        m_key; ///< per node: hash of its links into the present splitter; 0: none
    std::vector<NodeIndex> m_touched;
    std::vector<std::uint32_t> m_touchedCells;
    std::vector<std::uint32_t> m_queue;
    std::uint32_t m_baseCells = 0;
    std::uint64_t m_work = 0;
};

} // namespace nongjang
