#include "views/canvas/canvas_painter.h"

#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>
#include <map>

namespace nongjang {

namespace {

using theme::Role;

constexpr double farLimit = 0.16;
constexpr double nearLimit = 0.68; ///< a 10-unit letter has 7 pixels then
constexpr double cornerRadius = 5.0;
constexpr double indexLimit = 1.25; ///< numbers inside the squares of a grid

double midLegLength(const Polyline &line, std::size_t &first)
{
    double longest = -1.0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double length = (line[i] - line[i - 1]).manhattanLength();
        if (length > longest) {
            longest = length;
            first = i - 1;
        }
    }
    return longest;
}

} // namespace

QPainterPath roundedPath(const Polyline &line, double radius)
{
    QPainterPath path;
    if (line.empty())
        return path;
    path.moveTo(line.front());
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        const QPointF before = line[i - 1] - line[i];
        const QPointF after = line[i + 1] - line[i];
        const double lengthBefore = std::hypot(before.x(), before.y());
        const double lengthAfter = std::hypot(after.x(), after.y());
        const double r = std::min({radius, lengthBefore / 2, lengthAfter / 2});
        if (r < 0.5) {
            path.lineTo(line[i]);
            continue;
        }
        path.lineTo(line[i] + before / lengthBefore * r);
        path.quadTo(line[i], line[i] + after / lengthAfter * r);
    }
    path.lineTo(line.back());
    return path;
}

QPen cablePen(const CanvasCable &cable, const QPalette &palette)
{
    QPen pen(
        theme::colour(cable.dangling ? Role::Reject : theme::cableRole(cable.domain), palette));
    pen.setWidthF(cable.bundle ? 3.2 : 1.8);
    pen.setCapStyle(Qt::FlatCap);
    if (cable.off || cable.dangling)
        pen.setDashPattern({3, 2});
    return pen;
}

Detail CanvasPainter::detailAt(double scale)
{
    return scale < farLimit ? Detail::Far : scale < nearLimit ? Detail::Middle : Detail::Near;
}

void CanvasPainter::setPalette(const QPalette &palette)
{
    m_palette = palette;
}

void CanvasPainter::paintGrid(QPainter &painter, const QRectF &exposed, double scale) const
{
    painter.fillRect(exposed, theme::colour(Role::CanvasBackground, m_palette));
    double step = canvas::grid * 2;
    while (step * scale < 16.0)
        step *= 5;
    std::vector<QPointF> points;
    for (double x = std::floor(exposed.left() / step) * step; x <= exposed.right(); x += step) {
        for (double y = std::floor(exposed.top() / step) * step; y <= exposed.bottom(); y += step)
            points.emplace_back(x, y);
    }
    QPen pen(theme::colour(Role::Grid, m_palette), scale > 1.2 ? 2 : 1.5);
    pen.setCosmetic(true);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.drawPoints(points.data(), int(points.size()));
}

void CanvasPainter::paintCables(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                                double scale)
{
    const std::vector<int> visible = model.cablesIn(exposed);
    m_counts.cables = int(visible.size());
    const Detail detail = detailAt(scale);
    if (detail == Detail::Far) {
        paintFarCables(painter, model, visible);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    for (const int cable : visible)
        paintCable(painter, model.cables()[std::size_t(cable)], detail);
    for (const int cable : visible)
        paintCableLabel(painter, model.cables()[std::size_t(cable)], scale);
}

void CanvasPainter::paintFarCables(QPainter &painter, const CanvasModel &model,
                                   const std::vector<int> &cables) const
{
    std::array<std::vector<QLineF>, 5> lines; // by domain: one call each
    for (const int cable : cables) {
        const Polyline &line = model.cables()[std::size_t(cable)].line;
        auto &list = lines[std::size_t(model.cables()[std::size_t(cable)].domain)];
        for (std::size_t i = 1; i < line.size(); ++i)
            list.emplace_back(line[i - 1], line[i]);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t domain = 0; domain < lines.size(); ++domain) {
        QColor colour = theme::colour(theme::cableRole(PortDomain(domain)), m_palette);
        colour.setAlphaF(cables.size() > 5000 ? 0.35F : 0.8F);
        QPen pen(colour, 1);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.drawLines(lines[domain].data(), int(lines[domain].size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void CanvasPainter::paintCable(QPainter &painter, const CanvasCable &cable, Detail detail) const
{
    if (cable.line.size() < 2)
        return;
    QPen pen = cablePen(cable, m_palette);
    if (detail == Detail::Middle) {
        painter.setPen(pen);
        painter.drawPolyline(cable.line.data(), int(cable.line.size()));
        return;
    }
    const QPainterPath path = roundedPath(cable.line, 6.0);
    // A margin in the colour of the ground: at a crossing one sees which cable passes over.
    painter.setPen(QPen(theme::colour(Role::CanvasBackground, m_palette), pen.widthF() + 2.6,
                        Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
    painter.setPen(pen);
    painter.drawPath(path);
}

void CanvasPainter::paintCableLabel(QPainter &painter, const CanvasCable &cable, double scale) const
{
    if (cable.label.isEmpty() || cable.line.size() < 2)
        return;
    const double size = std::max(canvas::portSize, std::round(7.5 / scale));
    const QFont font = canvas::font(size, true);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(cable.label) + size * 0.8;
    std::size_t first = 0;
    if (midLegLength(cable.line, first) < size)
        return;
    QRectF chip(0, 0, width, size * 1.5);
    chip.moveCenter((cable.line[first] + cable.line[first + 1]) / 2);
    const QColor colour = theme::colour(theme::cableRole(cable.domain), m_palette);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(theme::colour(Role::BlockFill, m_palette));
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(font);
    painter.setPen(theme::colour(Role::BlockText, m_palette));
    painter.drawText(chip, Qt::AlignCenter, cable.label);
    painter.setBrush(Qt::NoBrush);
}

void CanvasPainter::paintBlocks(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                                double scale)
{
    const std::vector<int> visible = model.blocksIn(exposed);
    m_counts.blocks = int(visible.size());
    const Detail detail = detailAt(scale);
    if (detail == Detail::Far) {
        paintFarBlocks(painter, model, visible);
        return;
    }
    for (const int index : visible) {
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        painter.setOpacity(block.off ? 0.5 : 1.0);
        if (detail == Detail::Middle)
            paintMiddleBlock(painter, block, scale);
        else
            paintNearBlock(painter, block, scale);
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
    for (const int index : blocks) {
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        const QRectF mapped = transform.mapRect(block.rect());
        QColor colour = accent(*block.shape);
        if (block.problem == Severity::Error)
            colour = theme::colour(Role::Reject, m_palette);
        const QRect pixels(qRound(mapped.left()), qRound(mapped.top()),
                           std::max(1, qRound(mapped.width())),
                           std::max(1, qRound(mapped.height())));
        rects[colour.rgb()].push_back(pixels);
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

void CanvasPainter::paintBody(QPainter &painter, const CanvasBlock &block) const
{
    const QColor fill = theme::colour(Role::BlockFill, m_palette);
    const QColor border = theme::colour(Role::BlockBorder, m_palette);
    const QRectF rect = block.rect();
    painter.setPen(QPen(border, 1));
    painter.setBrush(theme::blend(fill, border, 0.25));
    if (block.count > 1) { // a stack: the block stands for several
        painter.drawRoundedRect(rect.translated(8, 8), cornerRadius, cornerRadius);
        painter.drawRoundedRect(rect.translated(4, 4), cornerRadius, cornerRadius);
    }
    const QColor colour = accent(*block.shape);
    const double strength = theme::isDark(m_palette) ? 0.24 : 0.13;
    const QRectF header(rect.left(), rect.top(), rect.width(), canvas::headerHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    painter.setBrush(theme::blend(fill, colour, strength));
    painter.drawRoundedRect(header, cornerRadius, cornerRadius);
    painter.drawRect(header.adjusted(0, cornerRadius, 0, 0));
    QPen outline(block.shape->unknownPart ? colour : theme::blend(border, colour, 0.35),
                 block.shape->assembly ? 1.6 : 1.1);
    if (block.shape->unknownPart || block.off)
        outline.setDashPattern({4, 3});
    painter.setPen(outline);
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, cornerRadius, cornerRadius);
    if (block.shape->assembly) // a double frame: there is an inside
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), cornerRadius + 2, cornerRadius + 2);
}

void CanvasPainter::paintMiddleBlock(QPainter &painter, const CanvasBlock &block,
                                     double scale) const
{
    paintBody(painter, block);
    const QRectF rect = block.rect();
    QRectF body = rect.adjusted(canvas::padding, canvas::headerHeight + 2, -canvas::padding, -4);
    if (scale > 0.34) {
        const double side = std::min(canvas::headerHeight - 6, 18.0);
        theme::paintIcon(painter, block.shape->iconName,
                         {rect.left() + 7, rect.top() + 4, side, side}, accent(*block.shape));
    }
    const double size = std::max(canvas::titleSize, std::round(10.0 / scale));
    if (size > body.height())
        return;
    QString title = block.title;
    if (block.count > 1)
        title = QStringLiteral("%1 %2").arg(title, block.badge());
    const QFont titleFont = canvas::font(size, true);
    painter.setFont(titleFont);
    painter.setPen(theme::colour(Role::BlockHeaderText, m_palette));
    const QFontMetricsF metrics(titleFont);
    painter.drawText(body, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(title, Qt::ElideRight, body.width()));
    body.setTop(body.top() + metrics.height());
    const double small = std::max(canvas::textSize, std::round(8.0 / scale));
    if (scale < 0.34 || small * 1.3 > body.height())
        return;
    const QFont font = canvas::font(small);
    painter.setFont(font);
    painter.setPen(theme::colour(Role::BlockDimText, m_palette));
    const QFontMetricsF smallMetrics(font);
    for (const QString &line : {block.shape->subtitle, block.shape->figures}) {
        if (body.height() < smallMetrics.height())
            break;
        painter.drawText(body, Qt::AlignLeft | Qt::AlignTop,
                         smallMetrics.elidedText(line, Qt::ElideRight, body.width()));
        body.setTop(body.top() + smallMetrics.height());
    }
}

void CanvasPainter::paintNearBlock(QPainter &painter, const CanvasBlock &block, double scale)
{
    paintBody(painter, block);
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
    for (std::size_t i = 0; i < texts.labels.size(); ++i) {
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
                     {rect.left() + 8, rect.top() + 5, canvas::iconSize, canvas::iconSize}, colour);
    double right = rect.right() - 8;
    const QFont small = canvas::font(canvas::textSize, true);
    QString badge = block.badge();
    if (block.off)
        badge = badge.isEmpty() ? tr("off") : tr("%1 off").arg(badge);
    if (!badge.isEmpty()) {
        const double width = QFontMetricsF(small).horizontalAdvance(badge) + 12;
        const QRectF pill(right - width + 2, rect.top() + 5, width, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(pill, 8, 8);
        painter.setFont(small);
        painter.setPen(theme::isDark(m_palette) ? QColor(0x14, 0x18, 0x1d) : QColor(Qt::white));
        painter.drawText(pill, Qt::AlignCenter, badge);
        right = pill.left() - 4;
    }
    if (block.problem) {
        const bool error = *block.problem == Severity::Error;
        theme::paintIcon(painter, error ? QStringLiteral("error") : QStringLiteral("warning"),
                         {right - 15, rect.top() + 5, 15, 15},
                         theme::colour(error ? Role::ErrorText : Role::WarningText, m_palette));
        right -= 19;
    }
    const QFont font = canvas::font(canvas::titleSize, true);
    const QRectF title(rect.left() + 30, rect.top(), right - rect.left() - 32, rect.height());
    painter.setFont(font);
    painter.setPen(theme::colour(Role::BlockHeaderText, m_palette));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(block.title, Qt::ElideRight, title.width()));
}

void CanvasPainter::paintPorts(QPainter &painter, const CanvasBlock &block, double scale) const
{
    const QColor fill = theme::colour(Role::BlockFill, m_palette);
    const bool numbers = scale >= indexLimit;
    if (numbers)
        painter.setFont(canvas::font(6));
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
