#include "model/study/farm_fold.h"

#include "model/base/stop_check.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace nongjang {

namespace {

constexpr std::uint32_t outside = 0xffffffffU;
constexpr int fewestKept = 3;
constexpr double mostHalved = 16.0; ///< GPUs of which a bisection tries all halves

/// The instances that the links of an assembly end at, found once for all attempts.
struct Items
{
    Items(const OuterShape &shape, const std::stop_token &stop)
        : first(shape.counts.size() + 1, 0)
    {
        std::partial_sum(shape.counts.begin(), shape.counts.end(), first.begin() + 1);
        for (std::size_t c = 0; c < shape.counts.size(); ++c) {
            component.insert(component.end(), std::size_t(shape.counts[c]), std::uint32_t(c));
            size.push_back((shape.first[c + 1] - shape.first[c]) / NodeIndex(shape.counts[c]));
        }
        ends.reserve(shape.links.size());
        StopCheck check(stop);
        for (const TemplateLink &link : shape.links) {
            if (check.isTime())
                return;
            ends.push_back({itemOf(shape, link.a), itemOf(shape, link.b)});
        }
    }
    std::vector<int> first;                         ///< per component
    std::vector<NodeIndex> size;                    ///< per component: nodes of an instance
    std::vector<std::uint32_t> component;           ///< per item
    std::vector<std::array<std::uint32_t, 2>> ends; ///< per link

private:
    [[nodiscard]] std::uint32_t itemOf(const OuterShape &shape, NodeIndex node) const
    {
        const auto next = std::upper_bound(shape.first.begin(), shape.first.end(), node);
        const auto c = std::size_t(next - shape.first.begin()) - 1;
        return std::uint32_t(first[c]) + (node - shape.first[c]) / size[c];
    }
};

/// Tries one set of components as what stands between the blocks.
class BlockSearch
{
public:
    BlockSearch(const OuterShape &shape, const Items &items, const std::vector<char> &isBetween,
                bool mayKeepFour, const std::stop_token &stop)
        : m_shape(shape)
        , m_items(items)
        , m_mayKeepFour(mayKeepFour)
        , m_isBetween(isBetween)
        , m_stop(stop)
        , m_parent(items.component.size())
        , m_blockOf(items.component.size(), outside)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
    }

    /// Pieces with GPUs, alike or not.
    int pieces()
    {
        joinItems();
        std::vector<char> hasGpus(m_parent.size(), 0);
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c)
            for (int i = m_items.first[c]; m_shape.gpus[c] > 0.0 && i < m_items.first[c + 1]; ++i)
                hasGpus[find(std::uint32_t(i))] = 1;
        return int(std::count(hasGpus.begin(), hasGpus.end(), 1));
    }

    std::optional<Fold> run()
    {
        joinItems();
        if (m_stop.stop_requested() || !findBlocks() || !areRegular())
            return std::nullopt;
        m_fold.kept = m_mayKeepFour && m_fold.blocks % 4 == 0 ? 4 : fewestKept;
        if (m_fold.kept >= m_fold.blocks || m_fold.blocks * m_gpusOfBlock <= mostHalved
            || !areAlike())
            return std::nullopt;
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c)
            m_fold.counts.push_back(m_fold.perBlock[c] > 0 ? m_fold.perBlock[c] * m_fold.kept
                                                           : m_shape.counts[c]);
        return m_fold;
    }

private:
    std::uint32_t find(std::uint32_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }

    void joinItems()
    {
        StopCheck stop(m_stop);
        for (const auto &[a, b] : m_items.ends) {
            if (stop.isTime())
                return;
            if (a != b && !m_isBetween[m_items.component[a]] && !m_isBetween[m_items.component[b]])
                m_parent[find(a)] = find(b);
        }
    }

    /// Numbers the pieces with GPUs in order of their first item.
    bool findBlocks()
    {
        std::vector<double> gpus(m_parent.size(), 0.0);
        for (std::size_t c = 0; c < m_shape.counts.size(); ++c)
            for (int i = m_items.first[c]; i < m_items.first[c + 1]; ++i)
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
            const bool isOutside = m_blockOf[std::size_t(m_items.first[c])] == outside;
            const int each = isOutside ? 0 : count / m_fold.blocks;
            if (!isOutside && each * m_fold.blocks != count)
                return false;
            for (int i = 0; i < count; ++i)
                if (m_blockOf[std::size_t(m_items.first[c] + i)]
                    != (isOutside ? outside : std::uint32_t(i / each)))
                    return false;
            m_fold.perBlock.push_back(each);
        }
        return true;
    }

    /// A link as its block sees it: ends inside by their place in the block, ends outside by their number.
    using Seen = std::array<std::uint64_t, 4>;
    [[nodiscard]] Seen seen(std::uint32_t index) const
    {
        constexpr std::uint64_t isInside = std::uint64_t(1) << 63;
        const TemplateLink &link = m_shape.links[index];
        Seen result{link.info, link.rate, link.a, link.b};
        for (std::size_t side = 0; side < 2; ++side) {
            const std::uint32_t item = m_items.ends[index][side];
            const std::uint32_t c = m_items.component[item];
            if (m_blockOf[item] != outside)
                result[2 + side] += isInside
                                    - std::uint64_t(m_blockOf[item]) * m_items.size[c]
                                          * std::uint64_t(m_fold.perBlock[c]);
        }
        return result;
    }

    [[nodiscard]] std::vector<Seen> linksOf(std::span<const std::uint32_t> links) const
    {
        std::vector<Seen> result;
        for (const std::uint32_t link : links)
            result.push_back(seen(link));
        return result;
    }

    /// Do all blocks have the links of the first one?
    bool areAlike() const
    {
        std::vector<std::uint32_t> start(std::size_t(m_fold.blocks) + 1, 0);
        std::vector<std::uint32_t> blockOfLink(m_shape.links.size(), outside);
        StopCheck stop(m_stop);
        for (std::size_t i = 0; i < m_shape.links.size(); ++i) {
            if (stop.isTime())
                return false;
            const std::uint32_t a = m_blockOf[m_items.ends[i][0]];
            const std::uint32_t b = m_blockOf[m_items.ends[i][1]];
            if (a != b && !m_shape.isNetwork[m_shape.links[i].info])
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
            if (m_stop.stop_requested())
                return false;
            const auto links = of(block);
            if (std::equal(
                    links.begin(), links.end(), first.begin(), first.end(),
                    [this](std::uint32_t link, const Seen &other) { return seen(link) == other; }))
                continue;
            std::vector<Seen> own = linksOf(links);
            std::sort(own.begin(), own.end());
            if (own != sorted)
                return false;
        }
        return true;
    }

    const OuterShape &m_shape;
    const Items &m_items;
    bool m_mayKeepFour;
    const std::vector<char> &m_isBetween;
    const std::stop_token &m_stop;
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

/// Each block has equally many of every component with GPUs.
int mostBlocks(const OuterShape &shape)
{
    int most = 0;
    for (std::size_t c = 0; c < shape.counts.size(); ++c)
        if (shape.gpus[c] > 0.0)
            most = std::gcd(most, shape.counts[c]);
    return most;
}

} // namespace

std::optional<Fold> findFold(const OuterShape &shape, bool mayKeepFour, const std::stop_token &stop)
{
    const int most = mostBlocks(shape);
    if (most <= fewestKept)
        return std::nullopt;
    const Items items(shape, stop);
    if (stop.stop_requested())
        return std::nullopt;
    // What stands between only makes more pieces.
    const std::vector<char> none(shape.counts.size(), 0);
    if (BlockSearch(shape, items, none, mayKeepFour, stop).pieces() > most)
        return std::nullopt;
    std::optional<Fold> best;
    const auto attempt = [&](const std::vector<char> &isBetween) {
        std::optional<Fold> fold = BlockSearch(shape, items, isBetween, mayKeepFour, stop).run();
        if (fold && (!best || nodesKept(shape, *fold) < nodesKept(shape, *best)))
            best = std::move(fold);
    };
    // What stands between is mostly drawn last: the top tier alone, then the others, then all together.
    constexpr double fewEnough = 0.1;
    std::vector<char> all;
    for (const double gpus : shape.gpus)
        all.push_back(gpus == 0.0);
    for (std::size_t c = all.size(); c-- > 0;) {
        if (!all[c] || shape.first[c] == shape.first[c + 1])
            continue;
        std::vector<char> one(all.size(), 0);
        one[c] = 1;
        attempt(one);
        if (best && nodesKept(shape, *best) < fewEnough * shape.first.back())
            return best;
    }
    if (std::count(all.begin(), all.end(), 1) > 1)
        attempt(all);
    return best;
}

} // namespace nongjang
