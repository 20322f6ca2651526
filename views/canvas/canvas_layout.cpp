// CanvasModel: where blocks go that have no place of their own, and what is laid out anew.
#include "model/layout/block_layout.h"
#include "views/canvas/canvas_model.h"

namespace nongjang {

namespace {

LayoutColumn columnOf(const BlockShape &shape)
{
    if (shape.assembly)
        return LayoutColumn::Centre;
    switch (shape.category) {
    case Category::Switch:
        return LayoutColumn::Above;
    case Category::Psu:
    case Category::PowerDistribution:
        return LayoutColumn::Left;
    case Category::Host:
    case Category::Carrier:
    case Category::Rack:
    case Category::Cooling:
    case Category::Block:
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        return LayoutColumn::Centre;
    case Category::Gpu:
    case Category::Die:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Nic:
    case Category::Cable:
    case Category::Adapter:
    case Category::Transceiver:
        return LayoutColumn::Right;
    }
    return LayoutColumn::Centre;
}

} // namespace

DrawnLevel CanvasModel::drawnLevel() const
{
    DrawnLevel level;
    level.blocks.reserve(m_blocks.size());
    for (const CanvasBlock &block : m_blocks)
        level.blocks.push_back({block.shape->size, columnOf(*block.shape), block.position,
                                block.locked ? LayoutPart::Stays : LayoutPart::Moves});
    const auto height = [this](const PortRef &end) {
        return anchor(end).y() - m_blocks[std::size_t(end.block)].position.y();
    };
    for (const CanvasCable &cable : m_cables) {
        if (cable.from.block >= 0 && cable.to.block >= 0 && cable.from.block != cable.to.block)
            level.links.push_back(
                {cable.from.block, cable.to.block, height(cable.from), height(cable.to)});
    }
    return level;
}

void CanvasModel::place()
{
    if (std::all_of(m_blocks.begin(), m_blocks.end(),
                    [](const CanvasBlock &block) { return block.placed; }))
        return;
    const DrawnLevel level = drawnLevel();
    std::vector<LayoutBlock> blocks;
    blocks.reserve(m_blocks.size());
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const DrawnBlock &drawn = level.blocks[i];
        blocks.push_back({drawn.size, drawn.column,
                          m_blocks[i].placed ? std::optional(drawn.position) : std::nullopt});
    }
    layoutBlocks(blocks, level.links);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        m_blocks[i].position = blocks[i].position.value_or(QPointF());
}

} // namespace nongjang
