#include "model/study/farm_graph_fold.h"

#include <algorithm>
#include <tuple>

namespace nongjang {

OuterShape GraphFolder::shapeOf(std::size_t assembly) const
{
    OuterShape shape{
        m_out.m_count[assembly], m_out.m_first[assembly], m_gpus[assembly], m_links[assembly], {}};
    for (const LinkInfo &info : m_out.m_infos)
        shape.isNetwork.push_back(info.kind == LinkKind::Network);
    return shape;
}

/// The assembly that each block is one instance of, where it is placed nowhere else and holds all GPUs; −1: there is none.
int GraphFolder::blockAssembly(const Fold &outer) const
{
    const std::size_t root = m_model.assemblies.size() - 1;
    int found = -1;
    for (std::size_t c = 0; c < outer.perBlock.size(); ++c) {
        if (m_gpus[root][c] == 0.0)
            continue;
        const int assembly = m_model.farm().components[c].assembly;
        if (found >= 0 || assembly < 0 || outer.perBlock[c] != 1)
            return -1;
        found = assembly;
    }
    int places = 0;
    for (const ResolvedAssembly &assembly : m_model.assemblies)
        places += int(std::count_if(
            assembly.components.begin(), assembly.components.end(),
            [found](const ResolvedComponent &each) { return each.assembly == found; }));
    return places == 1 ? found : -1;
}

/// Do the links of the outermost assembly end beside the blocks of this one, not in them?
bool GraphFolder::isReachedBeside(const Fold &inner, int assembly) const
{
    const std::vector<NodeIndex> &outerFirst = m_out.m_first.back();
    const std::vector<NodeIndex> &first = m_out.m_first[std::size_t(assembly)];
    const auto component = [](const std::vector<NodeIndex> &of, NodeIndex node) {
        return std::size_t(std::upper_bound(of.begin(), of.end(), node) - of.begin()) - 1;
    };
    for (const TemplateLink &link : m_links.back())
        for (const NodeIndex node : {link.a, link.b}) {
            const std::size_t c = component(outerFirst, node);
            if (m_model.farm().components[c].assembly != assembly)
                continue;
            const NodeIndex inside = (node - outerFirst[c]) % m_out.m_size[std::size_t(assembly)];
            if (inner.perBlock[component(first, inside)] > 0)
                return false;
        }
    return true;
}

/// Fewer instances in an assembly; what was folded inside already has another size.
void GraphFolder::shrink(std::size_t assembly, const Fold &fold)
{
    const std::vector<NodeIndex> before = m_out.m_first[assembly];
    const std::vector<int> counts = m_out.m_count[assembly];
    const std::vector<ResolvedComponent> &components = m_model.assemblies[assembly].components;
    std::vector<NodeIndex> first{0};
    std::vector<NodeIndex> size;
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const int inner = components[c].assembly;
        size.push_back(inner >= 0 ? m_out.m_size[std::size_t(inner)]
                                  : (before[c + 1] - before[c]) / NodeIndex(counts[c]));
        first.push_back(first.back() + size[c] * NodeIndex(fold.counts[c]));
    }
    const auto renumber = [&](NodeIndex &node) {
        const auto c =
            std::size_t(std::upper_bound(before.begin(), before.end(), node) - before.begin()) - 1;
        const NodeIndex was = (before[c + 1] - before[c]) / NodeIndex(counts[c]);
        const NodeIndex instance = (node - before[c]) / was;
        NodeIndex inside = node - before[c] - instance * was;
        if (components[c].assembly >= 0 && components[c].assembly == m_inner)
            inside = m_innerNumber[inside];
        node = first[c] + instance * size[c] + inside;
        return instance < NodeIndex(fold.counts[c]) && inside != leftOut;
    };
    std::vector<TemplateLink> links;
    for (TemplateLink link : m_links[assembly])
        if (renumber(link.a) && renumber(link.b))
            links.push_back(link);
    m_links[assembly] = std::move(links);
    m_out.m_first[assembly] = first;
    m_out.m_count[assembly] = fold.counts;
    m_out.m_size[assembly] = first.back();
}

void GraphFolder::fold(int levels, std::size_t step, const std::stop_token &stop)
{
    if (levels == 0)
        return;
    m_out.m_fold = findFold(shapeOf(m_model.assemblies.size() - 1), false, stop);
    if (!m_out.m_fold)
        return;
    const bool isInPlace = step % (m_out.m_gpuCount / std::size_t(m_out.m_fold->blocks)) == 0;
    const int block = levels > 1 && isInPlace ? blockAssembly(*m_out.m_fold) : -1;
    if (block >= 0) {
        std::optional<Fold> inner = findFold(shapeOf(std::size_t(block)), true, stop);
        if (inner && isReachedBeside(*inner, block)) {
            m_inner = block;
            m_out.m_innerFold = std::move(inner);
            numberInner(*m_out.m_innerFold);
        }
    }
    numberOuter(*m_out.m_fold);
}

void GraphFolder::numberInner(const Fold &inner)
{
    const auto assembly = std::size_t(m_inner);
    const std::vector<NodeIndex> before = m_out.m_first[assembly];
    const std::vector<int> counts = m_out.m_count[assembly];
    m_inner = -1; // its own parts are not folded
    shrink(assembly, inner);
    m_inner = int(assembly);
    const std::vector<NodeIndex> &first = m_out.m_first[assembly];
    for (std::size_t c = 0; c < counts.size(); ++c) {
        const NodeIndex size = (before[c + 1] - before[c]) / NodeIndex(counts[c]);
        const int each = inner.perBlock[c];
        for (int i = 0; i < counts[c]; ++i)
            for (NodeIndex inside = 0; inside < size; ++inside) {
                const bool isKept = i < inner.counts[c];
                const NodeIndex base = first[c] + inside;
                m_innerNumber.push_back(isKept ? base + NodeIndex(i) * size : leftOut);
                if (!isKept)
                    continue;
                m_innerBlock.push_back(each > 0 ? i / each : -1);
                m_innerTwin.push_back(base + NodeIndex(each > 0 ? i % each : i) * size);
            }
    }
}

void GraphFolder::numberOuter(const Fold &outer)
{
    const std::size_t root = m_model.assemblies.size() - 1;
    shrink(root, outer);
    const std::vector<NodeIndex> &first = m_out.m_first[root];
    for (std::size_t c = 0; c < outer.counts.size(); ++c) {
        const NodeIndex size = (first[c + 1] - first[c]) / NodeIndex(outer.counts[c]);
        const bool isInner = m_inner >= 0 && m_model.farm().components[c].assembly == m_inner;
        const int each = outer.perBlock[c];
        for (int i = 0; i < outer.counts[c]; ++i) {
            const NodeIndex twin = first[c] + NodeIndex(each > 0 ? i % each : i) * size;
            for (NodeIndex inside = 0; inside < size; ++inside) {
                m_out.m_blockOf.push_back(each > 0 ? i / each : -1);
                m_out.m_twinOf.push_back(twin + inside);
                m_out.m_innerBlockOf.push_back(isInner ? m_innerBlock[inside] : -1);
                m_out.m_innerTwinOf.push_back(twin + (isInner ? m_innerTwin[inside] : inside));
            }
        }
    }
}

void GraphFolder::pairInnerLinks(std::size_t component, std::size_t first)
{
    if (!m_out.m_fold)
        return;
    const auto perBlock = std::size_t(m_out.m_fold->perBlock[component]);
    const auto count = std::size_t(m_out.m_fold->counts[component]);
    const std::size_t links = m_out.m_graph.links.size() - first;
    const std::size_t period = perBlock > 0 ? links / count * perBlock : links;
    for (std::size_t i = 0; i < links; ++i)
        m_out.m_twinOfLink.push_back(LinkIndex(first + i % period));
}

/// Of equally drawn ones between twins, the n-th is the twin of the n-th.
void GraphFolder::pairOuterLinks()
{
    if (!m_out.m_fold)
        return;
    using Key = std::tuple<std::uint32_t, NodeIndex, NodeIndex, int, LinkIndex>;
    std::vector<Key> keys;
    const std::vector<Link> &links = m_out.m_graph.links;
    for (LinkIndex i = 0; i < links.size(); ++i)
        keys.emplace_back(m_out.m_infoOf[i], m_out.m_twinOf[links[i].a], m_out.m_twinOf[links[i].b],
                          std::max(m_out.m_blockOf[links[i].a], m_out.m_blockOf[links[i].b]), i);
    std::sort(keys.begin(), keys.end());
    m_out.m_twinOfLink.resize(links.size());
    const auto together = [](const Key &key) {
        return std::tie(std::get<0>(key), std::get<1>(key), std::get<2>(key));
    };
    for (std::size_t first = 0, end = 0; first < keys.size(); first = end) {
        while (end < keys.size() && together(keys[end]) == together(keys[first]))
            ++end;
        const std::size_t blocks =
            std::get<3>(keys[first]) < 0 ? 1 : std::size_t(m_out.m_fold->kept);
        const std::size_t each = (end - first) / blocks;
        for (std::size_t i = first; i < end; ++i)
            m_out.m_twinOfLink[std::get<4>(keys[i])] =
                std::get<4>(keys[first + (i - first) % each]);
    }
}

} // namespace nongjang
