#include "model/layout/layered_layout.h"

#include "model/layout/host_clusters.h"
#include "model/layout/layer_order.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace nongjang {

namespace {

using namespace layout;

constexpr double smallestWidth = 1500.0;
constexpr double aspect = 1.3; ///< of the width to the square root of the area
constexpr double windowAspect = 1.6;

/// Hosts that hang on the same switches, and the switches that lead to nothing else.
struct Group
{
    std::vector<int> clusters;
    std::map<int, std::vector<int>> tiers; ///< own switches, by tier
    double area = 0.0;                     ///< with the gaps
    QSizeF size;                           ///< of the packed clusters
    double width = 0.0;                    ///< with the switches
    double head = 0.0;                     ///< height of the switches, with the gap below
    double place = 0.0;                    ///< along the layer
};

/// Blocks side by side in one row.
struct Row
{
    std::vector<int> blocks;
    double width = 0.0;
    double height = 0.0;
};

class Layered
{
public:
    Layered(const std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
        : m_blocks(blocks)
        , m_neighbours(neighboursOf(blocks.size(), links))
        , m_hosts(hostClusters(blocks, m_neighbours))
        , m_positions(blocks.size())
        , m_groupOf(blocks.size(), -1)
        , m_tier(blocks.size(), 0)
        , m_place(blocks.size(), 0.0)
    {}

    std::vector<QPointF> run(const std::stop_token &stop)
    {
        findTiers();
        formGroups();
        if (stop.stop_requested())
            return {};
        orderLayers();
        if (stop.stop_requested())
            return {};
        handOutSwitches();
        packGroups();
        placeLoose(placeGroups());
        placeShared();
        for (QPointF &position : m_positions)
            position = snappedToGrid(position);
        return std::move(m_positions);
    }

private:
    [[nodiscard]] const QSizeF &sizeOf(int block) const
    {
        return m_blocks[std::size_t(block)].size;
    }
    [[nodiscard]] bool isSwitch(int block) const
    {
        return m_blocks[std::size_t(block)].column == LayoutColumn::Above;
    }

    /// Leaves are nearest to the hosts: the tier is the distance from what is no switch. 0: no switch.
    void findTiers()
    {
        std::queue<int> open;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            m_tier[std::size_t(block)] = isSwitch(block) ? -1 : 0;
            if (!isSwitch(block))
                open.push(block);
        }
        while (!open.empty()) {
            const int from = open.front();
            open.pop();
            for (const Neighbour &next : m_neighbours[std::size_t(from)]) {
                if (m_tier[std::size_t(next.block)] >= 0)
                    continue;
                m_tier[std::size_t(next.block)] = m_tier[std::size_t(from)] + 1;
                open.push(next.block);
            }
        }
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (!isSwitch(block))
                continue;
            m_tier[std::size_t(block)] = std::max(1, m_tier[std::size_t(block)]);
            m_switches.push_back(block);
        }
        // From the hosts up: what a switch leads to is known before its turn.
        std::stable_sort(m_switches.begin(), m_switches.end(), [this](int a, int b) {
            return m_tier[std::size_t(a)] < m_tier[std::size_t(b)];
        });
    }

    /// Per cluster, ascending. One that leads to none goes with the cluster its cables lead to.
    [[nodiscard]] std::vector<std::vector<int>> switchesOfClusters() const
    {
        const std::vector<HostCluster> &clusters = m_hosts.clusters;
        std::vector<int> clusterOf(m_blocks.size(), -1);
        for (int cluster = 0; cluster < int(clusters.size()); ++cluster) {
            for (const auto &[block, offset] : clusters[std::size_t(cluster)].offsets)
                clusterOf[std::size_t(block)] = cluster;
        }
        std::vector<std::vector<int>> above(clusters.size());
        std::queue<int> open;
        for (int cluster = 0; cluster < int(clusters.size()); ++cluster) {
            std::vector<int> &own = above[std::size_t(cluster)];
            for (const auto &[block, offset] : clusters[std::size_t(cluster)].offsets) {
                for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
                    if (isSwitch(next.block))
                        own.push_back(next.block);
                }
            }
            std::sort(own.begin(), own.end());
            own.erase(std::unique(own.begin(), own.end()), own.end());
            if (!own.empty())
                open.push(cluster);
        }
        while (!open.empty()) {
            const int from = open.front();
            open.pop();
            for (const auto &[block, offset] : clusters[std::size_t(from)].offsets) {
                for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
                    const int to = clusterOf[std::size_t(next.block)];
                    if (to < 0 || !above[std::size_t(to)].empty())
                        continue;
                    above[std::size_t(to)] = above[std::size_t(from)];
                    open.push(to);
                }
            }
        }
        return above;
    }

    void formGroups()
    {
        const std::vector<std::vector<int>> above = switchesOfClusters();
        std::map<std::vector<int>, int> groupOf; // by the switches the cables lead to
        for (int cluster = 0; cluster < int(m_hosts.clusters.size()); ++cluster) {
            const HostCluster &host = m_hosts.clusters[std::size_t(cluster)];
            const auto [found, isNew] =
                groupOf.try_emplace(above[std::size_t(cluster)], int(m_groups.size()));
            if (isNew)
                m_groups.emplace_back();
            Group &group = m_groups[std::size_t(found->second)];
            group.clusters.push_back(cluster);
            group.area += (host.size.width() + clusterGap) * (host.size.height() + clusterGap);
            for (const auto &[block, offset] : host.offsets)
                m_groupOf[std::size_t(block)] = found->second;
        }
        for (const Group &group : m_groups)
            m_area += group.area;
        double area = m_area;
        for (const int block : m_hosts.loose)
            area += (sizeOf(block).width() + looseGap) * (sizeOf(block).height() + looseGap);
        m_rowWidth = std::max(smallestWidth, std::sqrt(area) * aspect);
    }

    /// Groups are the lowest layer, each one node; the top tier is layer 0.
    void orderLayers()
    {
        const int groups = int(m_groups.size());
        std::vector<int> node(m_blocks.size(), -1);
        int top = 0;
        for (const int block : m_switches)
            top = std::max(top, m_tier[std::size_t(block)]);
        std::vector<int> layers(std::size_t(groups), top);
        for (const int block : m_switches) {
            node[std::size_t(block)] = int(layers.size());
            layers.push_back(top - m_tier[std::size_t(block)]);
        }
        std::vector<std::pair<int, int>> edges;
        for (const int block : m_switches) {
            for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
                const int other = isSwitch(next.block) ? node[std::size_t(next.block)]
                                                       : m_groupOf[std::size_t(next.block)];
                if (other >= 0)
                    edges.emplace_back(node[std::size_t(block)], other);
            }
        }
        const std::vector<double> places = orderInLayers(layers, std::move(edges));
        for (int group = 0; group < groups; ++group)
            m_groups[std::size_t(group)].place = places[std::size_t(group)];
        for (const int block : m_switches)
            m_place[std::size_t(block)] = places[std::size_t(node[std::size_t(block)])];
    }

    /// A switch all of whose cables down lead to one group is drawn above that; the others above all.
    void handOutSwitches()
    {
        for (const int block : m_switches) {
            const int tier = m_tier[std::size_t(block)];
            int group = -1;
            bool shared = false;
            for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
                if (m_tier[std::size_t(next.block)] >= tier)
                    continue;
                const int below = m_groupOf[std::size_t(next.block)];
                shared = shared || below < 0 || (group >= 0 && below != group);
                group = below;
            }
            if (shared || group < 0) {
                m_shared[tier].push_back(block);
                continue;
            }
            m_groupOf[std::size_t(block)] = group;
            m_groups[std::size_t(group)].tiers[tier].push_back(block);
        }
        const auto sort = [this](std::map<int, std::vector<int>> &tiers) {
            for (auto &[tier, list] : tiers) {
                std::stable_sort(list.begin(), list.end(), [this](int a, int b) {
                    return m_place[std::size_t(a)] < m_place[std::size_t(b)];
                });
            }
        };
        sort(m_shared);
        for (Group &group : m_groups)
            sort(group.tiers);
    }

    /// Blocks side by side; a row ends before it becomes wider than `most`.
    [[nodiscard]] std::vector<Row> rowsOf(const std::vector<int> &list, double most) const
    {
        std::vector<Row> rows;
        for (const int block : list) {
            const QSizeF size = sizeOf(block);
            if (rows.empty() || rows.back().width + switchGap + size.width() > most)
                rows.emplace_back().width = -switchGap;
            Row &row = rows.back();
            row.blocks.push_back(block);
            row.width += switchGap + size.width();
            row.height = std::max(row.height, size.height());
        }
        return rows;
    }

    /// Tries groups of several widths; the whole is to fit a window best.
    void packGroups()
    {
        double best = std::numeric_limits<double>::max(), bestShare = 1.0;
        for (const double share : {1.0, 1.5, 2.0, 3.0}) {
            double width = 0.0, height = 0.0;
            for (Group &group : m_groups) {
                pack(group, share);
                width += group.width + clusterGap;
                height = std::max(height, group.head + group.size.height());
            }
            const double extent = std::max(width / windowAspect, height);
            if (extent < best) {
                best = extent;
                bestShare = share;
            }
            if (m_groups.size() < 2) // its rows are as wide as those of the whole
                break;
        }
        for (Group &group : m_groups)
            pack(group, bestShare);
    }

    /// Rows of clusters, from (0, 0); their places are kept as positions until the group has its own.
    void pack(Group &group, double share)
    {
        const double most = share * m_rowWidth * group.area / std::max(1.0, m_area);
        double x = 0.0, y = 0.0, rowHeight = 0.0, width = 0.0;
        for (const int cluster : group.clusters) {
            const HostCluster &host = m_hosts.clusters[std::size_t(cluster)];
            if (x > 0.0 && x + host.size.width() > most) {
                x = 0.0;
                y += rowHeight + clusterGap;
                rowHeight = 0.0;
            }
            for (const auto &[block, offset] : host.offsets)
                m_positions[std::size_t(block)] = QPointF(x, y) + offset;
            width = std::max(width, x + host.size.width());
            x += host.size.width() + clusterGap;
            rowHeight = std::max(rowHeight, host.size.height());
        }
        group.size = {width, y + rowHeight};
        group.width = width;
        group.head = 0.0;
        for (const auto &[tier, list] : group.tiers) {
            for (const Row &row : rowsOf(list, std::max(m_rowWidth, width))) {
                group.width = std::max(group.width, row.width);
                group.head += row.height + switchGap;
            }
            group.head += tierGap - switchGap;
        }
    }

    /// Side by side in the order of the layer, in rows when they are many. Returns where the next row would begin.
    double placeGroups()
    {
        std::vector<int> order(m_groups.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return m_groups[std::size_t(a)].place < m_groups[std::size_t(b)].place;
        });
        double all = -clusterGap;
        for (const Group &group : m_groups)
            all += group.width + clusterGap;
        const double most = all > 3 * m_rowWidth ? 1.5 * m_rowWidth : all;
        double y = 0.0;
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin;
            double width = -clusterGap, head = 0.0, height = 0.0;
            for (; end < order.size(); ++end) {
                const Group &group = m_groups[std::size_t(order[end])];
                if (end > begin && width + clusterGap + group.width > most + 1.0)
                    break;
                width += clusterGap + group.width;
                head = std::max(head, group.head);
                height = std::max(height, group.size.height());
            }
            y += begin > 0 ? head + clusterGap : 0.0;
            m_top = begin == 0 ? -head : m_top;
            double x = 0.0;
            for (; begin < end; ++begin) {
                Group &group = m_groups[std::size_t(order[begin])];
                putGroup(group, {x, y});
                x += group.width + clusterGap;
            }
            m_width = std::max(m_width, width);
            y += height + (end < order.size() ? clusterGap : 0.0);
        }
        return m_groups.empty() ? 0.0 : y + looseGap * 2;
    }

    void putGroup(const Group &group, QPointF corner)
    {
        const QPointF shift = corner + QPointF((group.width - group.size.width()) / 2, 0);
        for (const int cluster : group.clusters) {
            for (const auto &[block, offset] : m_hosts.clusters[std::size_t(cluster)].offsets)
                m_positions[std::size_t(block)] += shift;
        }
        double bottom = corner.y() - tierGap;
        for (const auto &[tier, list] : group.tiers) {
            for (const Row &row : rowsOf(list, std::max(m_rowWidth, group.size.width()))) {
                double x = corner.x() + (group.width - row.width) / 2;
                for (const int block : row.blocks) {
                    m_positions[std::size_t(block)] = {x, bottom - sizeOf(block).height()};
                    x += sizeOf(block).width() + switchGap;
                }
                bottom -= row.height + switchGap;
            }
            bottom -= tierGap - switchGap;
        }
    }

    /// What is connected to nothing: racks, fans, what was dropped and not wired yet.
    void placeLoose(double y)
    {
        double x = 0.0, rowHeight = 0.0;
        const double width = m_width > 0.0 ? std::max(m_width, m_rowWidth * 0.6) : m_rowWidth;
        for (const int block : m_hosts.loose) {
            const QSizeF size = sizeOf(block);
            if (x > 0.0 && x + size.width() > width) {
                x = 0.0;
                y += rowHeight + looseGap;
                rowHeight = 0.0;
            }
            m_positions[std::size_t(block)] = {x, y};
            x += size.width() + looseGap;
            m_width = std::max(m_width, x - looseGap);
            rowHeight = std::max(rowHeight, size.height());
        }
    }

    /// Each switch as near as the others let it to the middle of what it leads to.
    void placeShared()
    {
        double bottom = m_top - tierGap;
        for (const auto &[tier, list] : m_shared) {
            for (const Row &row : rowsOf(list, std::max(m_rowWidth, m_width))) {
                const std::vector<double> lefts = leftsOf(row, tier);
                for (std::size_t i = 0; i < row.blocks.size(); ++i) {
                    const int block = row.blocks[i];
                    m_positions[std::size_t(block)] = {lefts[i], bottom - sizeOf(block).height()};
                }
                bottom -= row.height + switchGap;
            }
            bottom -= tierGap - switchGap;
        }
    }

    /// The places with the least squared distances from the wanted ones that keep order and gaps: pools of adjacent
    /// violators.
    [[nodiscard]] std::vector<double> leftsOf(const Row &row, int tier) const
    {
        struct Pool
        {
            double sum; ///< of wanted places, counted from where the pool begins
            int count;
        };
        std::vector<Pool> pools;
        std::vector<double> offsets;
        double offset = 0.0;
        for (const int block : row.blocks) {
            offsets.push_back(offset);
            pools.push_back({wantedLeft(block, tier) - offset, 1});
            offset += sizeOf(block).width() + switchGap;
            while (pools.size() > 1) {
                const Pool last = pools.back();
                Pool &before = pools[pools.size() - 2];
                if (before.sum / before.count <= last.sum / last.count)
                    break;
                before = {before.sum + last.sum, before.count + last.count};
                pools.pop_back();
            }
        }
        std::vector<double> lefts;
        for (const Pool &pool : pools) {
            for (int i = 0; i < pool.count; ++i)
                lefts.push_back(pool.sum / pool.count + offsets[lefts.size()]);
        }
        return lefts;
    }

    [[nodiscard]] double wantedLeft(int block, int tier) const
    {
        double sum = 0.0;
        int count = 0;
        for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
            if (m_tier[std::size_t(next.block)] >= tier)
                continue;
            sum += m_positions[std::size_t(next.block)].x() + sizeOf(next.block).width() / 2;
            ++count;
        }
        return (count > 0 ? sum / count : m_width / 2) - sizeOf(block).width() / 2;
    }

    const std::vector<LayoutBlock> &m_blocks;
    Neighbours m_neighbours;
    HostClusters m_hosts;
    std::vector<Group> m_groups;
    std::vector<QPointF> m_positions;
    std::vector<int> m_groupOf; ///< of hosts and cards, then of the switches that lead to one group
    std::vector<int> m_tier;
    std::vector<double> m_place;              ///< of switches along their layer
    std::vector<int> m_switches;              ///< from the hosts up
    std::map<int, std::vector<int>> m_shared; ///< by tier
    double m_area = 0.0;                      ///< of all groups
    double m_rowWidth = 0.0;
    double m_width = 0.0;
    double m_top = 0.0; ///< of the groups with their switches
};

} // namespace

std::vector<QPointF> layeredLayout(const std::vector<LayoutBlock> &blocks,
                                   const std::vector<LayoutLink> &links, std::stop_token stop)
{
    return Layered(blocks, links).run(stop);
}

} // namespace nongjang
