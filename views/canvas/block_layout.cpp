#include "views/canvas/block_layout.h"

#include "views/canvas/block_shape.h"
#include "views/canvas/grid_index.h"

#include <QRectF>
#include <queue>

#include <algorithm>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

constexpr double columnGap = 130.0; ///< room for a dozen cable lanes
constexpr double rowGap = 30.0;
constexpr double clusterGap = 120.0;
constexpr double looseGap = 50.0;
constexpr int mostInColumn = 8;

using canvas::snapped;

struct Neighbour
{
    int block;
    double ownY;
    double otherY;
};

using Neighbours = std::vector<std::vector<Neighbour>>;

Neighbours neighboursOf(std::size_t count, const std::vector<LayoutLink> &links)
{
    Neighbours neighbours(count);
    for (const LayoutLink &link : links) {
        neighbours[std::size_t(link.from)].push_back({link.to, link.fromY, link.toY});
        neighbours[std::size_t(link.to)].push_back({link.from, link.toY, link.fromY});
    }
    return neighbours;
}

/// Breadth first from all `start` blocks at once; `step(from, to)` may refuse. -1: not reached.
template<class Step>
void spreadFrom(const std::vector<int> &start, const Neighbours &neighbours, Step step)
{
    std::queue<int> open;
    for (const int block : start)
        open.push(block);
    while (!open.empty()) {
        const int from = open.front();
        open.pop();
        for (const Neighbour &next : neighbours[std::size_t(from)]) {
            if (step(from, next))
                open.push(next.block);
        }
    }
}

/// A host with what hangs on it, placed as one: its power to the left, its cards to the right, the
/// further away the more cables lie between.
struct Cluster
{
    std::map<int, std::vector<int>> columns;      ///< negative: left, 0: hosts, positive: right
    std::vector<std::pair<int, QPointF>> offsets; ///< block and where it lies in the cluster
    QSizeF size;
};

class FullLayout
{
public:
    FullLayout(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
        : m_blocks(blocks)
        , m_neighbours(neighboursOf(blocks.size(), links))
        , m_owner(blocks.size(), -1)
        , m_distance(blocks.size(), 0)
        , m_height(blocks.size(), 0.0)
    {}

    void run()
    {
        findOwners();
        std::map<int, Cluster> clusters; // by owner, in file order; those of nobody last
        std::vector<int> loose;
        double area = 0.0;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            const LayoutColumn column = at(block).column;
            if (m_neighbours[std::size_t(block)].empty() && column != LayoutColumn::Above
                && m_blocks.size() > 1) {
                loose.push_back(block);
                area += (at(block).size.width() + looseGap) * (at(block).size.height() + looseGap);
            } else if (column != LayoutColumn::Above) {
                const int owner = m_owner[std::size_t(block)];
                const int away = std::max(1, m_distance[std::size_t(block)]);
                clusters[owner < 0 ? int(m_blocks.size()) : owner]
                    .columns[column == LayoutColumn::Left    ? -away
                             : column == LayoutColumn::Right ? away
                                                             : 0]
                    .push_back(block);
            }
        }
        for (auto &[owner, cluster] : clusters) {
            arrange(cluster);
            area += (cluster.size.width() + clusterGap) * (cluster.size.height() + clusterGap);
        }
        m_rowWidth = std::max(1500.0, std::sqrt(area) * 1.3);
        placeLoose(loose, placeClusters(clusters));
        placeSwitches();
    }

private:
    LayoutBlock &at(int block) { return m_blocks[std::size_t(block)]; }

    void findOwners()
    {
        std::vector<int> centres;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (at(block).column == LayoutColumn::Centre) {
                m_owner[std::size_t(block)] = block;
                centres.push_back(block);
            }
        }
        spreadFrom(centres, m_neighbours, [this](int from, const Neighbour &next) {
            if (at(next.block).column == LayoutColumn::Above
                || m_owner[std::size_t(next.block)] >= 0)
                return false;
            m_owner[std::size_t(next.block)] = m_owner[std::size_t(from)];
            m_distance[std::size_t(next.block)] = m_distance[std::size_t(from)] + 1;
            m_height[std::size_t(next.block)] = next.ownY + m_height[std::size_t(from)];
            return true;
        });
    }

    /// Columns of at most mostInColumn blocks, each centred on the middle line.
    double stack(const std::vector<int> &list, double x,
                 std::vector<std::pair<int, QPointF>> &offsets, double &top, double &bottom)
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

    void arrange(Cluster &cluster)
    {
        double top = 0.0, bottom = 0.0, x = 0.0;
        for (auto &[key, column] : cluster.columns) {
            std::stable_sort(column.begin(), column.end(), [this](int a, int b) {
                return m_height[std::size_t(a)] < m_height[std::size_t(b)];
            });
            x = stack(column, x, cluster.offsets, top, bottom);
        }
        for (auto &[block, offset] : cluster.offsets)
            offset.ry() -= top;
        cluster.size = {std::max(0.0, x - columnGap), bottom - top};
    }

    /// Row by row; returns where the next row would begin.
    double placeClusters(const std::map<int, Cluster> &clusters)
    {
        double x = 0.0, y = 0.0, rowHeight = 0.0;
        for (const auto &[owner, cluster] : clusters) {
            if (x > 0.0 && x + cluster.size.width() > m_rowWidth) {
                x = 0.0;
                y += rowHeight + clusterGap;
                rowHeight = 0.0;
            }
            for (const auto &[block, offset] : cluster.offsets)
                at(block).position = snapped(QPointF(x, y) + offset);
            x += cluster.size.width() + clusterGap;
            m_width = std::max(m_width, x - clusterGap);
            rowHeight = std::max(rowHeight, cluster.size.height());
        }
        return clusters.empty() ? 0.0 : y + rowHeight + looseGap * 2;
    }

    /// What is connected to nothing: racks, fans, what was dropped and not wired yet.
    void placeLoose(const std::vector<int> &loose, double y)
    {
        double x = 0.0, rowHeight = 0.0;
        const double width = m_width > 0.0 ? std::max(m_width, m_rowWidth * 0.6) : m_rowWidth;
        for (const int block : loose) {
            const QSizeF size = at(block).size;
            if (x > 0.0 && x + size.width() > width) {
                x = 0.0;
                y += rowHeight + looseGap;
                rowHeight = 0.0;
            }
            at(block).position = snapped(QPointF(x, y));
            x += size.width() + looseGap;
            m_width = std::max(m_width, x - looseGap);
            rowHeight = std::max(rowHeight, size.height());
        }
    }

    /// Leaves nearest to the hosts, spines above them: the tier is the distance from what is no switch.
    void placeSwitches()
    {
        std::vector<int> tier(m_blocks.size(), 0);
        std::vector<int> start;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (at(block).column == LayoutColumn::Above)
                tier[std::size_t(block)] = -1;
            else
                start.push_back(block);
        }
        spreadFrom(start, m_neighbours, [&tier](int from, const Neighbour &next) {
            if (tier[std::size_t(next.block)] >= 0)
                return false;
            tier[std::size_t(next.block)] = tier[std::size_t(from)] + 1;
            return true;
        });
        std::map<int, std::vector<int>> rows;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (at(block).column == LayoutColumn::Above)
                rows[std::max(1, tier[std::size_t(block)])].push_back(block);
        }
        double y = -170.0;
        for (const auto &[distance, row] : rows)
            y = placeSwitchRow(row, y) - 170.0;
    }

    /// Fills rows upwards from `bottom`; returns the top.
    double placeSwitchRow(const std::vector<int> &row, double bottom)
    {
        for (std::size_t begin = 0; begin < row.size();) {
            double width = -60.0, height = 0.0;
            std::size_t end = begin;
            for (; end < row.size(); ++end) {
                const QSizeF size = at(row[end]).size;
                if (end > begin && width + 60.0 + size.width() > std::max(m_rowWidth, m_width))
                    break;
                width += 60.0 + size.width();
                height = std::max(height, size.height());
            }
            double x = (m_width - width) / 2;
            for (; begin < end; ++begin) {
                at(row[begin]).position =
                    snapped(QPointF(x, bottom - at(row[begin]).size.height()));
                x += at(row[begin]).size.width() + 60.0;
            }
            bottom = bottom - height - (begin < row.size() ? 60.0 : 0.0);
        }
        return bottom;
    }

    std::vector<LayoutBlock> &m_blocks;
    Neighbours m_neighbours;
    std::vector<int> m_owner;
    std::vector<int> m_distance;  ///< cables to the owner
    std::vector<double> m_height; ///< of the port at the owner that a block hangs on
    double m_rowWidth = 0.0;
    double m_width = 0.0;
};

/// Some have positions: the others go beside what they are connected to, else below the drawing.
class FillIn
{
public:
    FillIn(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
        : m_blocks(blocks)
        , m_neighbours(neighboursOf(blocks.size(), links))
    {
        for (const LayoutBlock &block : blocks) {
            if (block.position)
                m_bounds |= QRectF(*block.position, block.size);
        }
        m_placed.reset(m_bounds.adjusted(-4000, -4000, 4000, 4000), blocks.size());
        for (int block = 0; block < int(blocks.size()); ++block) {
            if (blocks[std::size_t(block)].position)
                m_placed.insert(block, rect(block));
        }
    }

    void run()
    {
        m_below = QPointF(m_bounds.left(), m_bounds.bottom() + clusterGap);
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (m_blocks[std::size_t(block)].position)
                continue;
            if (!placeBeside(block))
                placeBelow(block);
            m_placed.insert(block, rect(block));
        }
    }

private:
    [[nodiscard]] QRectF rect(int block) const
    {
        const LayoutBlock &b = m_blocks[std::size_t(block)];
        return {b.position.value_or(QPointF()), b.size};
    }

    [[nodiscard]] bool isFree(const QRectF &wanted) const
    {
        const QRectF around = wanted.adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2);
        const std::vector<int> near = m_placed.query(around);
        return std::none_of(near.begin(), near.end(),
                            [&](int other) { return rect(other).intersects(around); });
    }

    bool placeBeside(int block)
    {
        LayoutBlock &own = m_blocks[std::size_t(block)];
        for (const Neighbour &next : m_neighbours[std::size_t(block)]) {
            const LayoutBlock &other = m_blocks[std::size_t(next.block)];
            if (!other.position)
                continue;
            const QRectF host = rect(next.block);
            QPointF wanted;
            QPointF step(0, 40);
            switch (own.column) {
            case LayoutColumn::Left:
                wanted = {host.left() - columnGap - own.size.width(),
                          host.top() + next.otherY - next.ownY};
                break;
            case LayoutColumn::Above:
                wanted = {host.left(), host.top() - 170.0 - own.size.height()};
                step = {40, 0};
                break;
            case LayoutColumn::Centre:
            case LayoutColumn::Right:
                wanted = {host.right() + columnGap, host.top() + next.otherY - next.ownY};
                break;
            }
            for (int attempt = 0; attempt < 120; ++attempt) {
                // In turn below and above the best place.
                const int away = (attempt + 1) / 2 * (attempt % 2 == 1 ? 1 : -1);
                const QPointF spot = wanted + step * away;
                const QPointF onGrid = snapped(spot);
                if (isFree({onGrid, own.size})) {
                    own.position = onGrid;
                    return true;
                }
            }
        }
        return false;
    }

    void placeBelow(int block)
    {
        LayoutBlock &own = m_blocks[std::size_t(block)];
        if (m_below.x() > m_bounds.left()
            && m_below.x() + own.size.width()
                   > m_bounds.left() + std::max(1500.0, m_bounds.width())) {
            m_below = {m_bounds.left(), m_below.y() + m_rowHeight + rowGap};
            m_rowHeight = 0.0;
        }
        // What was placed beside its host may have come down here.
        QPointF spot = snapped(m_below);
        while (!isFree({spot, own.size}))
            spot.rx() += 40.0;
        own.position = spot;
        m_below.setX(spot.x() + own.size.width() + rowGap * 2);
        m_rowHeight = std::max(m_rowHeight, own.size.height());
    }

    std::vector<LayoutBlock> &m_blocks;
    Neighbours m_neighbours;
    GridIndex m_placed;
    QRectF m_bounds;
    QPointF m_below;
    double m_rowHeight = 0.0;
};

} // namespace

void layoutBlocks(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
{
    const auto placed = std::count_if(blocks.begin(), blocks.end(),
                                      [](const LayoutBlock &b) { return b.position.has_value(); });
    if (placed == std::ptrdiff_t(blocks.size()))
        return;
    if (placed == 0)
        FullLayout(blocks, links).run();
    else
        FillIn(blocks, links).run();
}

} // namespace nongjang
