#include "views/canvas/board_outline.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BoardOutline)
};

constexpr double outlineMargin = 60.0;                     ///< canvas units between blocks and edge
constexpr QRectF emptyBoard(-320.0, -160.0, 640.0, 320.0); ///< while nothing is placed
constexpr double corner = 14.0;
constexpr double hole = 9.0;
constexpr int letters = 22;
constexpr double readable = 0.35; ///< scale from which letters can be read

} // namespace

QRectF boardOutline(const BoardSpec &board, const QRectF &blocks)
{
    const QRectF inner = blocks.isEmpty() ? emptyBoard : blocks;
    const QRectF outline =
        inner.adjusted(-outlineMargin, -outlineMargin, outlineMargin, outlineMargin);
    if (!board.width || !board.height)
        return outline;
    const double wanted = board.width->value / board.height->value;
    const double has = outline.width() / outline.height();
    const double widen = has < wanted ? (outline.height() * wanted - outline.width()) / 2.0 : 0.0;
    const double heighten =
        has > wanted ? (outline.width() / wanted - outline.height()) / 2.0 : 0.0;
    return outline.adjusted(-widen, -heighten, widen, heighten);
}

void paintBoardOutline(QPainter &painter, const BoardSpec &board, const QRectF &blocks,
                       double scale, const QPalette &palette)
{
    const QRectF outline = boardOutline(board, blocks);
    const QColor edge = theme::colour(theme::Role::GoodText, palette);
    const QColor ground = theme::colour(theme::Role::CanvasBackground, palette);
    painter.setPen(QPen(theme::blend(ground, edge, 0.7), 2.0));
    painter.setBrush(theme::blend(ground, edge, 0.06));
    painter.drawRoundedRect(outline, corner, corner);
    painter.setBrush(ground);
    const QRectF holes = outline.adjusted(24, 24, -24, -24);
    for (const QPointF centre :
         {holes.topLeft(), holes.topRight(), holes.bottomLeft(), holes.bottomRight()})
        painter.drawEllipse(centre, hole, hole);
    if (scale < readable || !board.width || !board.height)
        return;
    QString size =
        Tr::tr("%1 × %2", "width and height of a board").arg(board.width->text, board.height->text);
    if (board.layers)
        size += Tr::tr(" · %n layers", nullptr, *board.layers);
    QFont font = painter.font();
    font.setPixelSize(letters);
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::BlockDimText, palette));
    painter.drawText(QRectF(outline.left() + 50, outline.bottom() - 40, outline.width() - 100, 30),
                     Qt::AlignLeft | Qt::AlignVCenter, size);
}

} // namespace nongjang
