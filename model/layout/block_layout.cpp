#include "model/layout/block_layout.h"

#include "model/layout/grid_index.h"
#include "model/layout/layered_layout.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Some have positions: the others go beside what they are connected to, else below the drawing.
class FillIn
{
public:
    FillIn(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
        : m_blocks(blocks)
        , m_neighbours(layout::neighboursOf(blocks.size(), links))
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
        m_below = QPointF(m_bounds.left(), m_bounds.bottom() + layout::clusterGap);
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
        const QRectF around = wanted.adjusted(-layout::rowGap / 2, -layout::rowGap / 2,
                                              layout::rowGap / 2, layout::rowGap / 2);
        const std::vector<int> near = m_placed.query(around);
        return std::none_of(near.begin(), near.end(),
                            [&](int other) { return rect(other).intersects(around); });
    }

    bool placeBeside(int block)
    {
        LayoutBlock &own = m_blocks[std::size_t(block)];
        for (const layout::Neighbour &next : m_neighbours[std::size_t(block)]) {
            const LayoutBlock &other = m_blocks[std::size_t(next.block)];
            if (!other.position)
                continue;
            const QRectF host = rect(next.block);
            QPointF wanted;
            QPointF step(0, 40);
            switch (own.column) {
            case LayoutColumn::Left:
                wanted = {host.left() - layout::columnGap - own.size.width(),
                          host.top() + next.otherY - next.ownY};
                break;
            case LayoutColumn::Above:
                wanted = {host.left(), host.top() - layout::tierGap - own.size.height()};
                step = {40, 0};
                break;
            case LayoutColumn::Centre:
            case LayoutColumn::Right:
                wanted = {host.right() + layout::columnGap, host.top() + next.otherY - next.ownY};
                break;
            }
            for (int attempt = 0; attempt < 120; ++attempt) {
                // In turn below and above the best place.
                const int away = (attempt + 1) / 2 * (attempt % 2 == 1 ? 1 : -1);
                const QPointF spot = wanted + step * away;
                const QPointF onGrid = snappedToGrid(spot);
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
            m_below = {m_bounds.left(), m_below.y() + m_rowHeight + layout::rowGap};
            m_rowHeight = 0.0;
        }
        // What was placed beside its host may have come down here.
        QPointF spot = snappedToGrid(m_below);
        while (!isFree({spot, own.size}))
            spot.rx() += 40.0;
        own.position = spot;
        m_below.setX(spot.x() + own.size.width() + layout::rowGap * 2);
        m_rowHeight = std::max(m_rowHeight, own.size.height());
    }

    std::vector<LayoutBlock> &m_blocks;
    layout::Neighbours m_neighbours;
    GridIndex m_placed;
    QRectF m_bounds;
    QPointF m_below;
    double m_rowHeight = 0.0;
};

} // namespace

layout::Neighbours layout::neighboursOf(std::size_t count, const std::vector<LayoutLink> &links)
{
    Neighbours neighbours(count);
    for (const LayoutLink &link : links) {
        neighbours[std::size_t(link.from)].push_back({link.to, link.fromY, link.toY});
        neighbours[std::size_t(link.to)].push_back({link.from, link.toY, link.fromY});
    }
    return neighbours;
}

void layoutBlocks(std::vector<LayoutBlock> &blocks, const std::vector<LayoutLink> &links)
{
    const auto placed = std::count_if(blocks.begin(), blocks.end(),
                                      [](const LayoutBlock &b) { return b.position.has_value(); });
    if (placed == std::ptrdiff_t(blocks.size()))
        return;
    if (placed > 0) {
        FillIn(blocks, links).run();
        return;
    }
    const std::vector<QPointF> positions = layeredLayout(blocks, links, {});
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].position = positions[i];
}

} // namespace nongjang
