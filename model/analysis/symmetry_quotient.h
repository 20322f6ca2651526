// Traffic on the cells of an equitable partition. Private to the symmetry analysis. Pure.
#pragma once

#include "model/analysis/symmetry_refinement.h"

#include <utility>

namespace nongjang {

/// Hash of all that decides which nodes and links can be told apart: which nodes are linked, which links are alike, where the partition
/// starts. Zero: the graph is too large for it to be worth while.
[[nodiscard]] std::uint64_t shapeOf(const LinkGraph &graph, const std::vector<char> &isMember,
                                    const LabelledGraph &arcs, const Partition &initial);

/// Traffic among members (endpoints that take part), one destination for each cell of them.
class Quotient
{
public:
    /// `refiner` stands at the partition, in which no cell mixes endpoints with others or members with others. Makes the classes
    /// of `result`. `shape`: see shapeOf().
    Quotient(const LinkGraph &graph, const std::vector<char> &isMember, const LabelledGraph &arcs,
             Refiner &refiner, AllToAllLoads &result, std::uint64_t shape,
             const std::stop_token &stop);
    /// Loads of the classes and pairs by hops. False: the classes are not known to be fair to every link in them (or stopped).
    bool run();
    /// Whether run() came out for the same shape before, and so does here.
    [[nodiscard]] bool isProven() const { return m_isProven; }
    /// After run(), or where it isProven(): the best over cells of hubs; see the function hubRate(). In byte/s.
    double hubRate(std::span<const std::uint32_t> mayBeHub);

private:
    struct BaseCell
    {
        std::uint32_t size = 0;
        bool isTransit = false;
        bool isSender = false;
        std::vector<NodeIndex> trials; ///< to look from: all of a small cell, else scattered ones
        std::uint64_t signature = 0;   ///< of what is seen from the first of them
    };

    void makeClasses();
    bool look(NodeIndex node);
    void search(std::uint32_t root);
    [[nodiscard]] bool isEven(NodeIndex node);
    void spread();
    void account(std::uint64_t destinations);
    [[nodiscard]] double rateThroughRoot() const;
    bool lookAtCell(BaseCell &base);
    bool looksTheSame(const BaseCell &base, std::size_t trial);
    bool lookFurther();
    [[nodiscard]] bool isTransit(std::uint32_t cell) const
    {
        return m_base[m_refiner.baseOf(cell)].isTransit;
    }
    [[nodiscard]] bool isSender(std::uint32_t cell) const
    {
        return m_base[m_refiner.baseOf(cell)].isSender;
    }
    [[nodiscard]] bool isNextHop(std::uint32_t from, std::uint32_t to) const
    {
        return m_distance[to] + 1 == m_distance[from] && (isTransit(to) || to == m_order.front());
    }
    [[nodiscard]] std::uint32_t classOf(std::uint32_t tail, std::uint32_t head,
                                        std::uint32_t label) const
    {
        return m_result.classIds.find(
            classKey(m_refiner.baseOf(tail), m_refiner.baseOf(head), m_arcs.keyOf[label]));
    }

    const LabelledGraph &m_arcs;
    Refiner &m_refiner;
    AllToAllLoads &m_result;
    std::uint64_t m_shape;
    bool m_isProven;
    std::stop_token m_stop;
    std::vector<BaseCell> m_base;
    std::uint64_t m_members = 0;
    std::uint64_t m_work = 0;              ///< arcs looked at by searches
    std::vector<std::uint32_t> m_order;    ///< cells by distance from the root
    std::vector<std::uint32_t> m_distance; ///< per cell: links to the root + 1; 0: not reached
    std::vector<double> m_amount;          ///< per cell: what one of its nodes forwards
    std::vector<double> m_load;            ///< per class, all links together, for one destination
    std::vector<std::uint32_t> m_loaded;   ///< classes that the present destination loads
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_heads; ///< scratch of isEven()
};

} // namespace nongjang
