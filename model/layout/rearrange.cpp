#include "model/layout/rearrange.h"

#include "model/layout/grid_index.h"
#include "model/layout/layered_layout.h"

#include <algorithm>
#include <optional>

namespace nongjang {

namespace {

using namespace layout;

constexpr double searchStep = 4 * layoutGrid;
constexpr int searchRings = 30;
constexpr int drawingRings =
    100; ///< a whole drawing has further to go, and is asked about only once

class Rearrangement
{
public:
    Rearrangement(const std::vector<DrawnBlock> &blocks, const std::vector<LayoutLink> &links)
        : m_blocks(blocks)
        , m_links(links)
    {
        for (const DrawnBlock &block : blocks) {
            m_positions.push_back(block.position);
            m_bounds |= QRectF(block.position, block.size);
        }
    }

    std::vector<QPointF> run(const std::stop_token &stop)
    {
        const bool laidOut = layOut(stop);
        if (!laidOut || stop.stop_requested())
            return {};
        indexHeld();
        shiftDrawing();
        return pushApart(stop) ? std::move(m_positions) : std::vector<QPointF>();
    }

private:
    [[nodiscard]] LayoutPart partOf(int block) const { return m_blocks[std::size_t(block)].part; }
    [[nodiscard]] QRectF rect(int block) const
    {
        return {m_positions[std::size_t(block)], m_blocks[std::size_t(block)].size};
    }

    /// The layout by itself, without a place on the canvas yet.
    bool layOut(const std::stop_token &stop)
    {
        std::vector<int> number(m_blocks.size(), -1);
        std::vector<LayoutBlock> blocks;
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (partOf(block) == LayoutPart::Obstacle)
                continue;
            number[std::size_t(block)] = int(m_members.size());
            m_members.push_back(block);
            blocks.push_back({m_blocks[std::size_t(block)].size,
                              m_blocks[std::size_t(block)].column, std::nullopt});
        }
        std::vector<LayoutLink> links;
        for (const LayoutLink &link : m_links) {
            const int from = number[std::size_t(link.from)], to = number[std::size_t(link.to)];
            if (from >= 0 && to >= 0)
                links.push_back({from, to, link.fromY, link.toY});
        }
        m_ideal = layeredLayout(blocks, links, stop);
        return m_ideal.size() == m_members.size();
    }

    /// What does not move, by where it lies.
    void indexHeld()
    {
        QRectF ideal;
        for (std::size_t i = 0; i < m_members.size(); ++i)
            ideal |= QRectF(m_ideal[i], m_blocks[std::size_t(m_members[i])].size);
        const double margin = std::max(ideal.width(), ideal.height()) + 4000;
        m_index.reset(m_bounds.adjusted(-margin, -margin, margin, margin), m_blocks.size());
        for (int block = 0; block < int(m_blocks.size()); ++block) {
            if (partOf(block) != LayoutPart::Moves)
                m_index.insert(block, rect(block));
        }
    }

    void shiftDrawing()
    {
        QPointF off;
        int staying = 0;
        QRectF before, after;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            const int block = m_members[i];
            before |= rect(block);
            after |= QRectF(m_ideal[i], m_blocks[std::size_t(block)].size);
            if (partOf(block) == LayoutPart::Stays) {
                off += m_positions[std::size_t(block)] - m_ideal[i];
                ++staying;
            }
        }
        QPointF shift =
            snappedToGrid(staying > 0 ? off / staying : before.topLeft() - after.topLeft());
        if (staying == 0) {
            if (const auto free = freePlace(after.translated(shift), drawingRings, clusterGap))
                shift += *free - (after.topLeft() + shift);
        }
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (partOf(m_members[i]) == LayoutPart::Moves)
                m_positions[std::size_t(m_members[i])] = m_ideal[i] + shift;
        }
    }

    [[nodiscard]] bool isFree(const QRectF &wanted) const
    {
        const QRectF around = wanted.adjusted(-rowGap / 2, -rowGap / 2, rowGap / 2, rowGap / 2);
        bool free = true;
        m_index.visit(around, [&](int other) { free = free && !rect(other).intersects(around); });
        return free;
    }

    /// The nearest corner, ring by ring, at which the rectangle lies on nothing indexed.
    [[nodiscard]] std::optional<QPointF> freePlace(const QRectF &wanted, int rings,
                                                   double step) const
    {
        if (isFree(wanted))
            return wanted.topLeft();
        for (int ring = 1; ring <= rings; ++ring) {
            for (int along = -ring; along <= ring; ++along) {
                for (const QPointF off : {QPointF(along, ring), QPointF(ring, along),
                                          QPointF(along, -ring), QPointF(-ring, along)}) {
                    const QRectF tried = wanted.translated(off * step);
                    if (isFree(tried))
                        return snappedToGrid(tried.topLeft());
                }
            }
        }
        return std::nullopt;
    }

    /// Those in nobody's way first, then the others around them.
    bool pushApart(const std::stop_token &stop)
    {
        std::vector<int> blocked;
        for (const int block : m_members) {
            if (partOf(block) == LayoutPart::Moves && !isFree(rect(block)))
                blocked.push_back(block);
        }
        auto next = blocked.begin();
        for (const int block : m_members) {
            if (next != blocked.end() && *next == block)
                ++next;
            else if (partOf(block) == LayoutPart::Moves)
                m_index.insert(block, rect(block));
        }
        std::vector<int> homeless;
        for (const int block : blocked) {
            if (stop.stop_requested())
                return false;
            const std::optional<QPointF> place = freePlace(rect(block), searchRings, searchStep);
            if (!place) {
                homeless.push_back(block);
                continue;
            }
            m_positions[std::size_t(block)] = *place;
            m_index.insert(block, rect(block));
        }
        placeBelow(homeless);
        return true;
    }

    /// Row by row under everything else.
    void placeBelow(const std::vector<int> &homeless)
    {
        QRectF all;
        for (int block = 0; block < int(m_blocks.size()); ++block)
            all |= rect(block);
        double x = all.left(), y = all.bottom() + clusterGap, rowHeight = 0.0;
        for (const int block : homeless) {
            const QSizeF size = m_blocks[std::size_t(block)].size;
            if (x > all.left() && x + size.width() > all.right()) {
                x = all.left();
                y += rowHeight + looseGap;
                rowHeight = 0.0;
            }
            m_positions[std::size_t(block)] = snappedToGrid(QPointF(x, y));
            x += size.width() + looseGap;
            rowHeight = std::max(rowHeight, size.height());
        }
    }

    const std::vector<DrawnBlock> &m_blocks;
    const std::vector<LayoutLink> &m_links;
    std::vector<int> m_members;   ///< what is laid out
    std::vector<QPointF> m_ideal; ///< of the members
    std::vector<QPointF> m_positions;
    QRectF m_bounds;
    GridIndex m_index;
};

} // namespace

std::vector<QPointF> rearranged(const std::vector<DrawnBlock> &blocks,
                                const std::vector<LayoutLink> &links, std::stop_token stop)
{
    return Rearrangement(blocks, links).run(stop);
}

} // namespace nongjang
