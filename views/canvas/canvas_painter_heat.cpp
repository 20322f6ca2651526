// CanvasPainter: a figure of each block as its colour. The header carries the colour, the body a wash that words stay readable on.
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace nongjang {

namespace {

using theme::Role;

constexpr double headerStrength = 0.13;
constexpr double headerStrengthDark = 0.24;
constexpr double bodyStrength = 0.2;
constexpr double heatCorner = 5.0;
constexpr int farSteps = 24; ///< few colours, many blocks: each is one call

} // namespace

QColor CanvasPainter::farColour(const CanvasBlock &block, const QPalette &palette)
{
    if (block.heat >= 0.0)
        return theme::loadColour(std::round(block.heat * farSteps) / farSteps, palette);
    if (block.heat == CanvasBlock::unknownHeat)
        return theme::colour(Role::BlockBorder, palette);
    if (block.problem == Severity::Error)
        return theme::colour(Role::Reject, palette);
    return block.shape->unknownPart ? theme::colour(Role::Unknown, palette)
                                    : theme::categoryColour(block.shape->category, palette);
}

QColor CanvasPainter::headerFill(const CanvasBlock &block) const
{
    if (block.heat >= 0.0)
        return theme::loadColour(block.heat, m_palette);
    const QColor fill = theme::colour(Role::BlockFill, m_palette);
    if (block.heat == CanvasBlock::unknownHeat)
        return theme::blend(fill, theme::colour(Role::BlockBorder, m_palette), 0.5);
    return theme::blend(fill, accent(*block.shape),
                        theme::isDark(m_palette) ? headerStrengthDark : headerStrength);
}

QColor CanvasPainter::headerInk(const CanvasBlock &block) const
{
    return block.heat >= 0.0 ? theme::inkOn(headerFill(block))
                             : theme::colour(Role::BlockHeaderText, m_palette);
}

QColor CanvasPainter::iconColour(const CanvasBlock &block) const
{
    return block.heat >= 0.0 ? headerInk(block) : accent(*block.shape);
}

void CanvasPainter::paintBodyHeat(QPainter &painter, const CanvasBlock &block,
                                  const QRectF &body) const
{
    if (block.heat == CanvasBlock::noHeat)
        return;
    if (block.heat >= 0.0) {
        painter.setBrush(theme::blend(theme::colour(Role::BlockFill, m_palette), headerFill(block),
                                      bodyStrength));
    } else {
        QColor lines = theme::colour(Role::BlockBorder, m_palette);
        lines.setAlphaF(0.55F);
        painter.setBrush(QBrush(lines, Qt::BDiagPattern));
    }
    painter.drawRoundedRect(body, heatCorner, heatCorner);
}

} // namespace nongjang
