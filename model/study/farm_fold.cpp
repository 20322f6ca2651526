#include "model/study/farm_fold.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t outside = 0xffffffffU;
constexpr double mostHalved = 16.0; ///< GPUs of which a bisection tries all halves

/// Tries one set of components as what stands between the blocks.
class BlockSearch
{
public:
    BlockSearch(const OuterShape &shape, const std::vector<char> &isBetween, bool mayKeepFour)
        : m_shape(shape)
        , m_mayKeepFour(mayKeepFour)
        , m_isBetween(isBetween)
        , m_firstItem(shape.counts.size() + 1, 0)
    {
        std::partial_sum(shape.counts.begin(), shape.counts.end(), m_firstItem.begin() + 1);
        m_parent.resize(std::size_t(m_firstItem.back()));
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        m_blockOf.assign(m_parent.size(), outside);
    }

    std::optional<Fold> run()
    {
        joinItems();
        if (!findBlocks() || !areRegular())
            return std::nullopt;
        m_fold.kept = m_mayKeepFour && m_fold.blocks % 4 == 0 ? 4 : 3;
        if (m_fold.kept >= m_fold.blocks || m_fold.blocks * m_gpusOfBlock <= mostHalved
            || !areAlike())
            return std::nullopt;
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c)
            m_fold.counts.push_back(m_fold.perBlock[c] > 0 ? m_fold.perBlock[c] * m_fold.kept
                                                           : m_shape.counts[c]);
        return m_fold;
    }

private:
    /// An instance of a component, and the number of a node inside it.
    struct End
    {
        std::size_t component;
        std::uint32_t item;
        NodeIndex inside;
    };

    [[nodiscard]] End endOf(NodeIndex node) const
    {
        const std::vector<NodeIndex> &first = m_shape.first;
        const auto c =
            std::size_t(std::upper_bound(first.begin(), first.end(), node) - first.begin()) - 1;
        const NodeIndex size = (first[c + 1] - first[c]) / NodeIndex(m_shape.counts[c]);
        const NodeIndex instance = (node - first[c]) / size;
        return {c, std::uint32_t(m_firstItem[c]) + instance, node - first[c] - instance * size};
    }

    std::uint32_t find(std::uint32_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }

    void joinItems()
    {
        for (const OuterLink &link : m_shape.links) {
            const End a = endOf(link.a);
            const End b = endOf(link.b);
            if (a.item != b.item && !m_isBetween[a.component] && !m_isBetween[b.component])
                m_parent[find(a.item)] = find(b.item);
        }
    }

    /// Numbers the pieces with GPUs in order of their first item.
    bool findBlocks()
    {
        std::vector<double> gpus(m_parent.size(), 0.0);
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c)
            for (int i = m_firstItem[c]; i < m_firstItem[c + 1]; ++i)
                gpus[find(std::uint32_t(i))] += m_shape.gpus[c];
        std::vector<std::uint32_t> number(m_parent.size(), outside);
        for (std::uint32_t item = 0; item < m_parent.size(); ++item) {
            const std::uint32_t root = find(item);
            if (gpus[root] == 0.0)
                continue;
            if (number[root] == outside) {
                number[root] = std::uint32_t(m_fold.blocks++);
                if (m_gpusOfBlock > 0.0 && gpus[root] != m_gpusOfBlock)
                    return false;
                m_gpusOfBlock = gpus[root];
            }
            m_blockOf[item] = number[root];
        }
        return m_fold.blocks > 0;
    }

    /// Every component is dealt out in order, equally many to each block, or stands outside all.
    bool areRegular()
    {
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c) {
            const int count = m_shape.counts[c];
            const bool isOutside = m_blockOf[std::size_t(m_firstItem[c])] == outside;
            const int each = isOutside ? 0 : count / m_fold.blocks;
            if (!isOutside && each * m_fold.blocks != count)
                return false;
            for (int i = 0; i < count; ++i)
                if (m_blockOf[std::size_t(m_firstItem[c] + i)]
                    != (isOutside ? outside : std::uint32_t(i / each)))
                    return false;
            m_fold.perBlock.push_back(each);
        }
        return true;
    }

    /// A link as its block sees it: ends inside by their place in the block, ends outside by their number.
    using Seen = std::array<std::uint64_t, 4>;
    [[nodiscard]] Seen seen(const OuterLink &link) const
    {
        Seen result{link.drawn, std::bit_cast<std::uint64_t>(link.capacity), 0, 0};
        for (std::size_t side = 0; side < 2; ++side) {
            const NodeIndex node = side == 0 ? link.a : link.b;
            const End end = endOf(node);
            const std::uint32_t block = m_blockOf[end.item];
            result[2 + side] =
                block == outside
                    ? node
                    : (std::uint64_t(1) << 63) + node
                          - NodeIndex(block) * NodeIndex(m_fold.perBlock[end.component])
                                * ((m_shape.first[end.component + 1] - m_shape.first[end.component])
                                   / NodeIndex(m_shape.counts[end.component]));
        }
        return result;
    }

    [[nodiscard]] std::vector<Seen> linksOf(std::span<const std::uint32_t> links) const
    {
        std::vector<Seen> result;
        for (const std::uint32_t link : links)
            result.push_back(seen(m_shape.links[link]));
        return result;
    }

    /// Do all blocks have the links of the first one?
    bool areAlike() const
    {
        std::vector<std::uint32_t> start(std::size_t(m_fold.blocks) + 1, 0);
        std::vector<std::uint32_t> blockOfLink(m_shape.links.size(), outside);
        for (std::size_t i = 0; i < m_shape.links.size(); ++i) {
            const OuterLink &link = m_shape.links[i];
            const std::uint32_t a = m_blockOf[endOf(link.a).item];
            const std::uint32_t b = m_blockOf[endOf(link.b).item];
            if (a != b && !link.isNetwork)
                return false; // machines and accelerator links end inside their block
            blockOfLink[i] = std::min(a, b);
            if (blockOfLink[i] != outside)
                ++start[blockOfLink[i] + 1];
        }
        std::partial_sum(start.begin(), start.end(), start.begin());
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        std::vector<std::uint32_t> order(start.back());
        for (std::uint32_t i = 0; i < blockOfLink.size(); ++i)
            if (blockOfLink[i] != outside)
                order[next[blockOfLink[i]]++] = i;
        const auto of = [&](std::size_t block) {
            return std::span(order).subspan(start[block], start[block + 1] - start[block]);
        };
        const std::vector<Seen> first = linksOf(of(0));
        std::vector<Seen> sorted = first;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t block = 1; block < std::size_t(m_fold.blocks); ++block) {
            std::vector<Seen> own = linksOf(of(block));
            if (own == first)
                continue;
            std::sort(own.begin(), own.end());
            if (own != sorted)
                return false;
        }
        return true;
    }

    const OuterShape &m_shape;
    bool m_mayKeepFour;
    const std::vector<char> &m_isBetween;
    std::vector<int> m_firstItem; ///< per component
    std::vector<std::uint32_t> m_parent;
    std::vector<std::uint32_t> m_blockOf; ///< per item
    double m_gpusOfBlock = 0.0;
    Fold m_fold;
};

double nodesKept(const OuterShape &shape, const Fold &fold)
{
    double nodes = 0.0;
    for (std::size_t c = 0; c < fold.counts.size(); ++c)
        nodes += double(shape.first[c + 1] - shape.first[c]) / shape.counts[c] * fold.counts[c];
    return nodes;
}

} // namespace

std::optional<Fold> findFold(const OuterShape &shape, bool mayKeepFour)
{
    std::optional<Fold> best;
    const auto attempt = [&](const std::vector<char> &isBetween) {
        std::optional<Fold> fold = BlockSearch(shape, isBetween, mayKeepFour).run();
        if (fold && (!best || nodesKept(shape, *fold) < nodesKept(shape, *best)))
            best = std::move(fold);
    };
    std::vector<char> all;
    for (const double gpus : shape.gpus)
        all.push_back(gpus == 0.0);
    attempt(all);
    for (std::size_t c = 0; c < all.size(); ++c)
        if (all[c] && shape.first[c] < shape.first[c + 1]
            && std::count(all.begin(), all.end(), 1) > 1) {
            std::vector<char> one(all.size(), 0);
            one[c] = 1;
            attempt(one);
        }
    return best;
}

} // namespace nongjang
