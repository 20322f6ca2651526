#include "model/layout/host_clusters.h"

#include <queue>

#include <algorithm>
#include <map>

namespace nongjang::layout {

namespace {

constexpr int mostInColumn = 8;

/// The columns of a cluster. Negative: left, 0: hosts, positive: right.
using Columns = std::map<int, std::vector<int>>;

class Clustering
{
public:
    Clustering(const std::vector<LayoutBlock> &blocks, const Neighbours &neighbours)
        : m_blocks(blocks)
        , m_neighbours(neighbours)
        , m_owner(blocks.size(), -1)
        , m_distance(blocks.size(), 0)
        , m_height(blocks.size(), 0.0)
    {}

    HostClusters run()
    {
        findOwners();
        HostClusters result;
        std::map<int, Columns> columns; // by owner, in file order; those of nobody last
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            const LayoutColumn column = at(block).column;
            if (column == LayoutColumn::Above)
                continue;
            if (m_neighbours[std::size_t(block)].empty() && m_blocks.size() > 1) {
                result.loose.push_back(block);
                continue;
            }
            const int owner = m_owner[std::size_t(block)];
            const int away = std::max(1, m_distance[std::size_t(block)]);
            const int place = column == LayoutColumn::Left    ? -away
                              : column == LayoutColumn::Right ? away
                                                              : 0;
            columns[owner < 0 ? int(m_blocks.size()) : owner][place].push_back(block);
        }
        for (auto &[owner, of] : columns)
            result.clusters.push_back(arranged(of));
        return result;
    }

private:
    [[nodiscard]] const LayoutBlock &at(int block) const { return m_blocks[std::size_t(block)]; }

    /// Breadth first from all hosts at once.
    void findOwners()
    {
        std::queue<int> open;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (at(block).column == LayoutColumn::Centre) {
                m_owner[std::size_t(block)] = block;
                open.push(block);
            }
        }
        while (!open.empty()) {
            const std::size_t from = std::size_t(open.front());
            open.pop();
            for (const Neighbour &next : m_neighbours[from]) {
                const std::size_t to = std::size_t(next.block);
                if (at(next.block).column == LayoutColumn::Above || m_owner[to] >= 0)
                    continue;
                m_owner[to] = m_owner[from];
                m_distance[to] = m_distance[from] + 1;
                m_height[to] = next.ownY + m_height[from];
                open.push(next.block);
            }
        }
    }

    HostCluster arranged(Columns &columns) const
    {
        HostCluster cluster;
        double top = 0.0, bottom = 0.0, x = 0.0;
        for (auto &[place, column] : columns) {
            std::stable_sort(column.begin(), column.end(), [this](int a, int b) {
                return m_height[std::size_t(a)] < m_height[std::size_t(b)];
            });
            x = stack(column, x, cluster.offsets, top, bottom);
        }
        for (auto &[block, offset] : cluster.offsets)
            offset.ry() -= top;
        cluster.size = {std::max(0.0, x - columnGap), bottom - top};
        return cluster;
    }

    /// Columns of at most mostInColumn blocks, each centred on the middle line. Returns where the next begins.
    double stack(const std::vector<int> &list, double x,
                 std::vector<std::pair<int, QPointF>> &offsets, double &top, double &bottom) const
    {
        const int columns = (int(list.size()) + mostInColumn - 1) / mostInColumn;
        const int perColumn = columns > 0 ? (int(list.size()) + columns - 1) / columns : 0;
        for (int column = 0; column < columns; ++column) {
            const int begin = column * perColumn;
            const int end = std::min(begin + perColumn, int(list.size()));
            double height = -rowGap;
            double width = 0.0;
            for (int i = begin; i < end; ++i) {
                height += at(list[std::size_t(i)]).size.height() + rowGap;
                width = std::max(width, at(list[std::size_t(i)]).size.width());
            }
            double y = -height / 2;
            top = std::min(top, y);
            bottom = std::max(bottom, -y);
            for (int i = begin; i < end; ++i) {
                offsets.emplace_back(list[std::size_t(i)], QPointF(x, y));
                y += at(list[std::size_t(i)]).size.height() + rowGap;
            }
            x += width + (column + 1 < columns ? rowGap + 40 : columnGap);
        }
        return x;
    }

    const std::vector<LayoutBlock> &m_blocks;
    const Neighbours &m_neighbours;
    std::vector<int> m_owner;
    std::vector<int> m_distance;  ///< cables to the owner
    std::vector<double> m_height; ///< of the port at the owner that a block hangs on
};

} // namespace

HostClusters hostClusters(const std::vector<LayoutBlock> &blocks, const Neighbours &neighbours)
{
    return Clustering(blocks, neighbours).run();
}

} // namespace nongjang::layout
