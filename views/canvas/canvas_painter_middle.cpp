// CanvasPainter: blocks too far away for the small print. Words keep a readable size on the screen and take what room there is.
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

using theme::Role;

constexpr double titlePixels = 10.5;
constexpr double textPixels = 8.5;
constexpr double smallestShare = 0.7; ///< of the title's size, before letters are left out
constexpr double lineStep = 1.22;     ///< line height per letter size

/// The lines a text takes at this width; the last of `most` is elided.
QStringList broken(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    if (most == 1 || metrics.horizontalAdvance(text) <= width)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = int(lines.size()) == most - 1;
        const QString rest = last ? text.mid(line.textStart())
                                  : text.mid(line.textStart(), line.textLength()).trimmed();
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

bool isElided(const QStringList &lines)
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.endsWith(QChar(0x2026)); });
}

/// Where the ports begin; text above is in nobody's way.
double firstPortTop(const BlockShape &shape, bool squares)
{
    double top = shape.size.height();
    for (const ShapePort &port : shape.ports) {
        if (squares || port.inGrid)
            top = std::min(top, port.box.top() - 2);
    }
    return top;
}

} // namespace

const CanvasPainter::FittedText &CanvasPainter::fitted(const QString &text, double width, int most,
                                                       double largest, double smallest, bool bold,
                                                       double scale)
{
    if (m_fitted.size() > 20'000) // titles come and go with every edit
        m_fitted.clear();
    FittedText &entry = m_fitted[{text, qRound(width) * 2 + (bold ? 1 : 0)}];
    if (entry.scale == scale && entry.most == most)
        return entry;
    entry = {scale, most, largest, {}};
    for (int lines = 1; lines <= most; ++lines) {
        for (double size = largest;; size = std::max(smallest, size * 0.9)) {
            entry.size = size;
            entry.lines = broken(text, canvas::font(size, bold), width, lines);
            if (!isElided(entry.lines))
                return entry;
            if (size <= smallest)
                break;
        }
    }
    return entry;
}

void CanvasPainter::paintMiddleBlock(QPainter &painter, const CanvasBlock &block, double scale)
{
    const bool squares = scale >= canvas::portScale;
    const double top = paintMiddleTitle(painter, block, scale);
    paintMiddleText(painter, block, top, firstPortTop(*block.shape, squares), scale);
    if (!squares) {
        paintTicks(painter, block, scale);
        return;
    }
    paintMiddlePorts(painter, block, top, scale);
    paintPorts(painter, block, scale);
}

/// Body and title; returns where the header ends, from the block's top.
double CanvasPainter::paintMiddleTitle(QPainter &painter, const CanvasBlock &block, double scale)
{
    const QRectF rect = block.rect();
    const double size = std::max<double>(canvas::titleSize, titlePixels / scale);
    const double smallest = std::max<double>(canvas::titleSize, size * smallestShare);
    const double room = std::max(firstPortTop(*block.shape, scale >= canvas::portScale),
                                 std::min(rect.height(), size * 1.6));
    const QString title =
        block.count > 1 ? QStringLiteral("%1 %2").arg(block.title, block.badge()) : block.title;
    const double side = size * 1.1;
    const double padding = std::max(canvas::padding * 0.75, 4.5 / scale);
    double left = padding;
    const bool icon = rect.width() > 5 * side;
    const int most = smallest * lineStep * 2 + size * 0.3 <= room ? 2 : 1;
    const double iconRoom = icon ? side + size * 0.3 : 0.0;
    const FittedText *text =
        &fitted(title, rect.width() - left - padding - iconRoom, most, size, smallest, true, scale);
    bool withIcon = icon;
    if (icon && isElided(text->lines)) { // the words matter more
        withIcon = false;
        text = &fitted(title, rect.width() - left - padding, most, size, smallest, true, scale);
    }
    const double header = std::min(
        rect.height(), std::max({canvas::headerHeight, size * 1.6,
                                 double(text->lines.size()) * text->size * lineStep + size * 0.3}));
    paintBody(painter, block, header);
    if (withIcon) {
        theme::paintIcon(painter, block.shape->iconName,
                         {rect.left() + left, rect.top() + (header - side) / 2, side, side},
                         iconColour(block));
        left += iconRoom;
    }
    painter.setFont(canvas::font(text->size, true));
    painter.setPen(headerInk(block));
    const double step = text->size * lineStep;
    double y = rect.top() + (header - step * double(text->lines.size())) / 2;
    for (const QString &line : text->lines) {
        painter.drawText(QRectF(rect.left() + left, y, rect.width() - left, step),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
        y += step;
    }
    return header;
}

/// The part's name and figures, in as many lines as fit between header and ports.
void CanvasPainter::paintMiddleText(QPainter &painter, const CanvasBlock &block, double top,
                                    double bottom, double scale)
{
    const BlockShape &shape = *block.shape;
    const QRectF rect = block.rect();
    const double size = std::max<double>(canvas::textSize, textPixels / scale);
    const double inset = std::max(canvas::padding, 5.0 / scale);
    double y = top + size * 0.15;
    Role role = Role::BlockText;
    for (const QString &text : {shape.subtitle, shape.figures}) {
        const int room = std::min(3, int((bottom - y + size * 0.1) / (size * lineStep)));
        if (room < 1)
            return;
        if (text.isEmpty() || text == block.title)
            continue;
        const FittedText &fit =
            fitted(text, rect.width() - 2 * inset, room, size, size, false, scale);
        painter.setFont(canvas::font(fit.size));
        painter.setPen(theme::colour(role, m_palette));
        for (const QString &line : fit.lines) {
            painter.drawText(QRectF(rect.left() + inset, rect.top() + y, rect.width() - 2 * inset,
                                    size * lineStep),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, line);
            y += size * lineStep;
        }
        role = Role::BlockDimText;
    }
}

/// One word per kind of port, beside its first square.
void CanvasPainter::paintMiddlePorts(QPainter &painter, const CanvasBlock &block, double top,
                                     double scale) const
{
    const BlockShape &shape = *block.shape;
    const QRectF rect = block.rect();
    const double size = std::max<double>(canvas::textSize, textPixels / scale);
    const QFont font = canvas::font(size);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme::colour(Role::BlockDimText, m_palette));
    // A word may be as long as the block is wide, unless the other side has one at the same height.
    const auto isAlone = [&shape, size](const ShapePort &port) {
        return std::none_of(shape.firstPort.begin(), shape.firstPort.end(), [&](int index) {
            const ShapePort &other = shape.ports[std::size_t(index)];
            return !other.inGrid && other.side != port.side
                   && std::abs(other.box.center().y() - port.box.center().y()) < size * 1.3;
        });
    };
    double lastLeft = top, lastRight = top; // how far down text reaches on each side
    for (std::size_t group = 0; group < shape.groups.size(); ++group) {
        const ShapePort &first = shape.ports[std::size_t(shape.firstPort[group])];
        if (first.inGrid)
            continue; // the squares say enough
        const Port &port = shape.groups[group];
        const double y = first.box.center().y();
        const bool left = first.side == PortSide::Left;
        double &last = left ? lastLeft : lastRight;
        if (y - size * 0.45 < last)
            continue;
        last = y + size * 0.5;
        const double width = (isAlone(first) ? rect.width() : rect.width() / 2) - 12;
        const QString text =
            port.count > 1 ? QStringLiteral("%1 ×%2").arg(port.name).arg(port.count) : port.name;
        const QRectF line(left ? rect.left() + 10 : rect.right() - 10 - width,
                          rect.top() + y - size, width, size * 2);
        painter.drawText(line,
                         left ? int(Qt::AlignLeft | Qt::AlignVCenter)
                              : int(Qt::AlignRight | Qt::AlignVCenter),
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
    }
}

/// Ports as thin strokes at the edge, grids as bars that are filled as far as they are used.
void CanvasPainter::paintTicks(QPainter &painter, const CanvasBlock &block, double scale) const
{
    const BlockShape &shape = *block.shape;
    const double length = 3.5 / scale;
    for (std::size_t group = 0; group < shape.groups.size(); ++group) {
        const std::size_t begin = std::size_t(shape.firstPort[group]);
        if (begin >= shape.ports.size())
            continue;
        if (shape.ports[begin].inGrid) {
            paintFilledGrid(painter, block, group);
            continue;
        }
        QColor colour =
            theme::colour(theme::cableRole(portDomain(shape.groups[group].kind)), m_palette);
        for (std::size_t i = begin; i < shape.ports.size() && shape.ports[i].group == int(group);
             ++i) {
            const ShapePort &port = shape.ports[i];
            const bool used = block.used.testBit(qsizetype(i));
            colour.setAlphaF(used ? 1.0F : 0.45F);
            QPen pen(colour, used ? 2.0 : 1.0);
            pen.setCosmetic(true);
            pen.setCapStyle(Qt::FlatCap);
            painter.setPen(pen);
            const QPointF edge = block.position + port.anchor;
            const double inward = port.side == PortSide::Left ? length : -length;
            painter.drawLine(edge, edge + QPointF(inward, 0));
        }
    }
}

void CanvasPainter::paintFilledGrid(QPainter &painter, const CanvasBlock &block,
                                    std::size_t group) const
{
    const BlockShape &shape = *block.shape;
    QRectF area;
    int count = 0, used = 0;
    for (std::size_t i = std::size_t(shape.firstPort[group]);
         i < shape.ports.size() && shape.ports[i].group == int(group); ++i) {
        area |= shape.ports[i].box;
        ++count;
        used += block.used.testBit(qsizetype(i)) ? 1 : 0;
    }
    area.translate(block.position);
    QColor colour =
        theme::colour(theme::cableRole(portDomain(shape.groups[group].kind)), m_palette);
    QRectF full = area;
    full.setWidth(area.width() * used / std::max(1, count));
    painter.fillRect(full, colour);
    colour.setAlphaF(0.25F);
    painter.fillRect(area, colour);
}

} // namespace nongjang
