// CanvasPainter: blocks.
#include "views/canvas/canvas_painter.h"
#include "views/canvas/lock_badge.h"
#include "views/theme/theme.h"

#include <QPainter>

#include <map>
#include <unordered_map>

namespace nongjang {

namespace {

using theme::Role;

constexpr double cornerRadius = 5.0;
constexpr double indexLimit = 1.25; ///< numbers inside the squares of a grid

} // namespace

void CanvasPainter::paintBlocks(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                                double scale)
{
    m_labelsShown = model.layers().labels;
    const std::vector<int> visible = model.blocksIn(exposed);
    m_counts.blocks = int(visible.size());
    const Detail detail = detailAt(scale);
    if (detail == Detail::Far) {
        paintFarBlocks(painter, model, visible);
        return;
    }
    for (const int index : visible) {
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        painter.setOpacity(block.isIdle() ? 0.5 : 1.0);
        if (detail == Detail::Middle)
            paintMiddleBlock(painter, block, scale);
        else
            paintNearBlock(painter, block, scale);
        if (block.locked)
            paintLockBadge(painter, block.rect(), scale, m_palette);
    }
    painter.setOpacity(1.0);
}

void CanvasPainter::paintGhost(QPainter &painter, const ShapePtr &shape, QPointF position,
                               double scale)
{
    CanvasBlock block;
    block.title = shape->subtitle;
    block.shape = shape;
    block.position = position;
    block.used.resize(qsizetype(shape->ports.size()));
    painter.setOpacity(0.6);
    if (detailAt(scale) == Detail::Near)
        paintNearBlock(painter, block, scale);
    else
        paintMiddleBlock(painter, block, scale);
    painter.setOpacity(1.0);
}

/// Whole pixels, one colour after the other: the fast path of the raster engine.
void CanvasPainter::paintFarBlocks(QPainter &painter, const CanvasModel &model,
                                   const std::vector<int> &blocks) const
{
    const QTransform transform = painter.worldTransform();
    std::map<QRgb, std::vector<QRect>> rects;
    std::unordered_map<const BlockShape *, std::vector<QRect> *>
        listOf; // a few shapes, many blocks
    for (const int index : blocks) {
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        const bool isPlain = block.heat == CanvasBlock::noHeat && block.problem != Severity::Error;
        std::vector<QRect> *own = nullptr;
        std::vector<QRect> *&list = isPlain ? listOf[block.shape.get()] : own;
        if (!list)
            list = &rects[farColour(block, m_palette).rgb()];
        const QPointF corner = transform.map(block.position);
        const QRect pixels(qRound(corner.x()), qRound(corner.y()),
                           std::max(1, qRound(block.shape->size.width() * transform.m11())),
                           std::max(1, qRound(block.shape->size.height() * transform.m22())));
        list->push_back(pixels);
    }
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (const auto &[colour, list] : rects) {
        painter.setBrush(QColor::fromRgb(colour));
        painter.drawRects(list.data(), int(list.size()));
    }
    painter.restore();
}

QColor CanvasPainter::accent(const BlockShape &shape) const
{
    if (shape.unknownPart)
        return theme::colour(Role::Unknown, m_palette);
    return theme::categoryColour(shape.category, m_palette);
}

void CanvasPainter::paintBody(QPainter &painter, const CanvasBlock &block,
                              double headerHeight) const
{
    const QColor fill = theme::colour(Role::BlockFill, m_palette);
    const QColor border = theme::colour(Role::BlockBorder, m_palette);
    const QRectF rect = block.rect();
    painter.setPen(QPen(border, 1));
    painter.setBrush(theme::blend(fill, border, 0.5));
    if (block.count > 1) { // a stack: the block stands for several
        painter.drawRoundedRect(rect.translated(8, 8), cornerRadius, cornerRadius);
        painter.drawRoundedRect(rect.translated(4, 4), cornerRadius, cornerRadius);
    }
    const QColor colour = accent(*block.shape);
    const QRectF header(rect.left(), rect.top(), rect.width(), headerHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    paintBodyHeat(painter, block, rect);
    painter.setBrush(headerFill(block));
    painter.drawRoundedRect(header, cornerRadius, cornerRadius);
    painter.drawRect(header.adjusted(0, cornerRadius, 0, 0));
    QPen outline(block.shape->unknownPart ? colour : theme::blend(border, colour, 0.35),
                 block.shape->assembly ? 1.6 : 1.1);
    if (block.shape->unknownPart || block.isIdle())
        outline.setDashPattern({4, 3});
    painter.setPen(outline);
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    if (block.shape->assembly) // a double frame: there is an inside
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), cornerRadius + 2, cornerRadius + 2);
    if (block.differs) { // from the others of its kind
        const double radius = std::max(5.0, 4.0 / painter.worldTransform().m11());
        painter.setPen(QPen(fill, 1.5));
        painter.setBrush(theme::colour(Role::Accept, m_palette));
        painter.drawEllipse(rect.topLeft(), radius, radius);
        painter.setBrush(Qt::NoBrush);
    }
}

void CanvasPainter::paintNearBlock(QPainter &painter, const CanvasBlock &block, double scale)
{
    paintBody(painter, block, canvas::headerHeight);
    paintHeader(painter, block);
    const ShapeTexts &texts = textsOf(block.shape);
    const QPointF origin = block.position;
    painter.setFont(canvas::font(canvas::textSize));
    double y = canvas::headerHeight + 5;
    if (!block.shape->subtitle.isEmpty()) {
        painter.setPen(theme::colour(Role::BlockText, m_palette));
        painter.drawStaticText(origin + QPointF(canvas::padding + 2, y), texts.subtitle);
        y += canvas::textLine;
    }
    painter.setPen(theme::colour(Role::BlockDimText, m_palette));
    if (!block.shape->figures.isEmpty())
        painter.drawStaticText(origin + QPointF(canvas::padding + 2, y), texts.figures);
    painter.setFont(canvas::font(canvas::portSize));
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    for (std::size_t i = 0; m_labelsShown && i < texts.labels.size(); ++i) {
        const ShapeLabel &label = block.shape->labels[i];
        const QStaticText &text = texts.labels[i];
        const double x = label.alignment.testFlag(Qt::AlignRight)
                             ? label.rect.right() - text.size().width()
                             : label.rect.left();
        painter.drawStaticText(
            origin + QPointF(x, label.rect.center().y() - text.size().height() / 2), text);
    }
    paintPorts(painter, block, scale);
}

void CanvasPainter::paintHeader(QPainter &painter, const CanvasBlock &block) const
{
    const QRectF rect(block.position, QSizeF(block.shape->size.width(), canvas::headerHeight));
    const QColor colour = accent(*block.shape);
    theme::paintIcon(painter, block.shape->iconName,
                     {rect.left() + 8, rect.top() + (canvas::headerHeight - canvas::iconSize) / 2,
                      canvas::iconSize, canvas::iconSize},
                     iconColour(block));
    double right = rect.right() - 8;
    const QFont small = canvas::font(canvas::textSize, true);
    QString badge = block.badge();
    if (block.off)
        badge = badge.isEmpty() ? tr("off") : tr("%1 off").arg(badge);
    else if (block.isDark)
        badge = badge.isEmpty() ? tr("no power") : tr("%1 no power").arg(badge);
    if (!badge.isEmpty()) {
        const double width = QFontMetricsF(small).horizontalAdvance(badge) + 12;
        const QRectF pill(right - width + 2, rect.top() + 6, width, 17);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(pill, 8.5, 8.5);
        painter.setFont(small);
        painter.setPen(theme::isDark(m_palette) ? QColor(0x14, 0x18, 0x1d) : QColor(Qt::white));
        painter.drawText(pill, Qt::AlignCenter, badge);
        right = pill.left() - 4;
    }
    if (block.problem) {
        const bool error = *block.problem == Severity::Error;
        theme::paintIcon(
            painter, error ? QStringLiteral("error") : QStringLiteral("warning"),
            {right - 16, rect.top() + 6, 16, 16},
            block.heat >= 0.0
                ? headerInk(block)
                : theme::colour(error ? Role::ErrorText : Role::WarningText, m_palette));
        right -= 20;
    }
    const QFont font = canvas::font(canvas::titleSize, true);
    const QRectF title(rect.left() + 32, rect.top(), right - rect.left() - 34, rect.height());
    painter.setFont(font);
    painter.setPen(headerInk(block));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(block.title, Qt::ElideRight, title.width()));
}

void CanvasPainter::paintPorts(QPainter &painter, const CanvasBlock &block, double scale) const
{
    const QColor fill = theme::colour(Role::BlockFill, m_palette);
    const bool numbers = scale >= indexLimit;
    if (numbers)
        painter.setFont(canvas::font(7));
    int group = -1;
    QColor colour;
    for (std::size_t i = 0; i < block.shape->ports.size(); ++i) {
        const ShapePort &port = block.shape->ports[i];
        if (port.group != group) {
            group = port.group;
            colour = theme::colour(
                theme::cableRole(portDomain(block.shape->groups[std::size_t(group)].kind)),
                m_palette);
        }
        const bool used = block.used.testBit(qsizetype(i));
        const QRectF box = port.box.translated(block.position);
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(used ? colour : fill);
        painter.drawRoundedRect(box, 1.5, 1.5);
        if (numbers && port.inGrid) {
            painter.setPen(used ? fill : theme::colour(Role::BlockText, m_palette));
            painter.drawText(box, Qt::AlignCenter, QString::number(port.index));
        }
    }
    painter.setBrush(Qt::NoBrush);
}

const CanvasPainter::ShapeTexts &CanvasPainter::textsOf(const ShapePtr &shape)
{
    const auto found = m_texts.find(shape.get());
    if (found != m_texts.end())
        return found->second;
    if (m_texts.size() > 4096) // shapes of assemblies come and go with every edit
        m_texts.clear();
    ShapeTexts texts;
    texts.shape = shape;
    const auto prepare = [](const QString &text, const QFont &font) {
        QStaticText prepared(text);
        prepared.setTextFormat(Qt::PlainText);
        prepared.setPerformanceHint(QStaticText::AggressiveCaching);
        prepared.prepare({}, font);
        return prepared;
    };
    const QFont font = canvas::font(canvas::textSize);
    const QFontMetricsF metrics(font);
    const double width = shape->size.width() - 2 * canvas::padding - 2;
    texts.subtitle = prepare(metrics.elidedText(shape->subtitle, Qt::ElideRight, width), font);
    texts.figures = prepare(metrics.elidedText(shape->figures, Qt::ElideRight, width), font);
    for (const ShapeLabel &label : shape->labels)
        texts.labels.push_back(prepare(label.text, canvas::font(canvas::portSize)));
    return m_texts.emplace(shape.get(), std::move(texts)).first->second;
}

} // namespace nongjang
