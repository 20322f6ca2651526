// Leaving copies out while the device graph is built. Private to the builder of the graph.
#pragma once

#include "model/study/farm_graph.h"

#include <vector>

namespace nongjang {

using TemplateLinks = std::vector<std::vector<TemplateLink>>; ///< per assembly
using GpuCounts = std::vector<std::vector<double>>; ///< per assembly, component: in one instance

class GraphFolder
{
public:
    /// `links` and `gpus` are filled before fold().
    GraphFolder(FarmGraph &graph, const FarmModel &model, TemplateLinks &links,
                const GpuCounts &gpus)
        : m_out(graph)
        , m_model(model)
        , m_links(links)
        , m_gpus(gpus)
    {}

    /// Leaves out of the outermost assembly, and with two levels of the assembly that its blocks consist of, what is a copy of
    /// something kept: fewer instances, nodes and links of templates.
    void fold(int levels, std::size_t step, const std::stop_token &stop);
    /// Twins among the links drawn in the outermost assembly, which are the first ones of the graph.
    void pairOuterLinks();
    /// Twins among the links from `first` on, which all instances of a component of the outermost assembly have.
    void pairInnerLinks(std::size_t component, std::size_t first);

private:
    [[nodiscard]] OuterShape shapeOf(std::size_t assembly) const;
    [[nodiscard]] int blockAssembly(const Fold &outer) const;
    [[nodiscard]] bool isReachedBeside(const Fold &inner, int assembly) const;
    void shrink(std::size_t assembly, const Fold &fold);
    void numberInner(const Fold &inner);
    void numberOuter(const Fold &outer);

    static constexpr NodeIndex leftOut = ~NodeIndex(0);
    FarmGraph &m_out;
    const FarmModel &m_model;
    TemplateLinks &m_links;
    const GpuCounts &m_gpus;
    int m_inner = -1;                     ///< assembly that is folded inside the blocks
    std::vector<NodeIndex> m_innerNumber; ///< per node of it before: its number now, or leftOut
    std::vector<int> m_innerBlock;        ///< per node of it now
    std::vector<NodeIndex> m_innerTwin;   ///< per node of it now
};

} // namespace nongjang
