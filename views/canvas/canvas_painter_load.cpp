// CanvasPainter: how busy the links are, and the counts on the cables.
#include "views/canvas/canvas_painter.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace nongjang {

namespace {

using theme::Role;

constexpr double idleWidth = 1.6;
constexpr double busyWidth = 5.2;
constexpr double mergedWidth = 4.2;      ///< several cables drawn as one
constexpr float idleStrength = 0.45F;    ///< of cables at what is off
constexpr float unloadedStrength = 0.5F; ///< of cables that carry nothing of the traffic
constexpr double badgePixels = 9.5;
constexpr double tallBlock = 6.0; ///< heights of a badge: there is room below the names

QString percent(double share)
{
    return CanvasPainter::tr("%1 %", "percentage").arg(QLocale().toString(qRound(share * 100)));
}

/// At the lower edge of a tall block, where no port of a host is; at others below or above, clear of other blocks and of badges.
/// Null: there is no room, and nobody must see it.
QRectF pillPlace(const CanvasModel &model, int index, QSizeF size, const std::vector<QRectF> &taken,
                 bool mustBeSeen)
{
    const QRectF block = model.blocks()[std::size_t(index)].rect();
    const double gap = size.height() * 0.2;
    const double left = block.left() + gap, right = block.right() - gap - size.width();
    const double below = block.bottom() + gap, above = block.top() - gap - size.height();
    std::vector<QPointF> corners{{left, below}, {right, below}, {left, above}, {right, above}};
    if (block.height() > tallBlock * size.height())
        corners.insert(corners.begin(), {left, block.bottom() - 0.3 * size.height()});
    for (const QPointF &corner : corners) {
        const QRectF pill(corner, size);
        const auto isHit = [&pill](const QRectF &other) {
            return other.intersects(pill);
        };
        const std::vector<int> near = model.blocksIn(pill);
        const bool isClear =
            std::none_of(taken.begin(), taken.end(), isHit)
            && std::all_of(near.begin(), near.end(), [&](int other) {
                   return other == index || !isHit(model.blocks()[std::size_t(other)].rect());
               });
        if (isClear)
            return pill;
    }
    return mustBeSeen ? QRectF(corners.front(), size) : QRectF();
}

} // namespace

const LinkLoad *CanvasPainter::loadOf(const CanvasModel &model, const CanvasCable &cable) const
{
    return m_loadsShown && cable.load >= 0 ? &model.loads()[std::size_t(cable.load)] : nullptr;
}

/// With loads, colour and width say how busy; cables of other kinds step back.
QPen CanvasPainter::loadedPen(const CanvasModel &model, const CanvasCable &cable) const
{
    QPen pen = cablePen(cable, m_palette);
    if (model.isMerged(cable))
        pen.setWidthF(mergedWidth);
    if (model.isIdle(cable) && !cable.dangling) { // as pale as the block it leaves without effect
        QColor pale = pen.color();
        pale.setAlphaF(idleStrength);
        pen.setColor(pale);
        pen.setDashPattern({3, 2});
        return pen;
    }
    if (!m_loadsShown || model.loads().empty() || cable.dangling)
        return pen;
    QColor colour = pen.color();
    if (const LinkLoad *load = loadOf(model, cable)) {
        colour = theme::loadColour(load->utilisation, m_palette);
        pen.setWidthF(std::max(model.isMerged(cable) ? mergedWidth : 0.0,
                               idleWidth + (busyWidth - idleWidth) * load->utilisation));
    } else {
        colour.setAlphaF(unloadedStrength);
    }
    pen.setColor(colour);
    return pen;
}

void CanvasPainter::paintCableLabel(QPainter &painter, const CanvasModel &model,
                                    const CanvasCable &cable) const
{
    const LinkLoad *load = loadOf(model, cable);
    const bool culprit = load && cable.badge;
    QRectF chip = model.labelBox(cable);
    const QString &label = model.labelOf(cable);
    if (chip.isNull() || cable.labelHidden || (label.isEmpty() && !culprit))
        return;
    const double size = model.labelSize();
    if (cable.badge && !culprit) // the badge has its room, but is not wanted
        chip.adjust(canvas::badgeEms * size / 2, 0, -canvas::badgeEms * size / 2, 0);
    const QColor colour = loadedPen(model, cable).color();
    QColor ring = colour;
    ring.setAlphaF(1.0F);
    painter.setPen(QPen(ring, 1));
    painter.setBrush(culprit ? ring : theme::colour(Role::BlockFill, m_palette));
    painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2);
    painter.setFont(canvas::font(size, true));
    painter.setPen(culprit ? theme::inkOn(ring) : theme::colour(Role::BlockText, m_palette));
    QRectF text = chip;
    if (culprit) {
        const double mark = size * 1.1;
        theme::paintIcon(painter, QStringLiteral("bottleneck"),
                         {chip.left() + size * 0.4, chip.center().y() - mark / 2, mark, mark},
                         theme::inkOn(ring));
        text.setLeft(chip.left() + size * 1.3);
    }
    const QString share = culprit ? percent(load->utilisation) : QString();
    painter.drawText(text, Qt::AlignCenter,
                     label.isEmpty() ? share
                     : culprit       ? QStringLiteral("%1 %2").arg(label, share)
                                     : label);
    painter.setBrush(Qt::NoBrush);
}

void CanvasPainter::paintLoadBadges(QPainter &painter, const CanvasModel &model,
                                    const QRectF &exposed, double scale) const
{
    if (!m_loadsShown || model.loads().empty() || detailAt(scale) == Detail::Far)
        return;
    std::vector<QRectF> cableBadges;
    for (const int index : model.cablesIn(exposed)) {
        const CanvasCable &cable = model.cables()[std::size_t(index)];
        if (!cable.badge)
            continue;
        paintCableLabel(painter, model, cable);
        if (!cable.labelHidden)
            cableBadges.push_back(model.labelBox(cable));
    }
    const double size = std::max<double>(canvas::portSize, badgePixels / scale);
    const QFont font = canvas::font(size, true);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const double mark = size * 1.1;
    for (const int index :
         model.blocksIn(exposed.adjusted(-4 * size, -2 * size, 4 * size, 2 * size))) {
        const CanvasBlock &block = model.blocks()[std::size_t(index)];
        if (block.loads.empty())
            continue;
        const LinkLoad &load = model.loads()[std::size_t(block.loads.front())];
        const QColor fill = theme::loadColour(load.utilisation, m_palette);
        const QString text = percent(load.utilisation);
        const QSizeF pillSize(
            metrics.horizontalAdvance(text) + size * 0.9 + (load.culprit ? mark : 0), size * 1.5);
        const QRectF pill = pillPlace(model, index, pillSize, cableBadges, load.culprit);
        if (pill.isNull())
            continue;
        painter.setPen(QPen(theme::colour(Role::BlockFill, m_palette), size * 0.12));
        painter.setBrush(fill);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        QRectF words = pill;
        if (load.culprit) {
            theme::paintIcon(painter, QStringLiteral("bottleneck"),
                             {pill.left() + size * 0.4, pill.center().y() - mark / 2, mark, mark},
                             theme::inkOn(fill));
            words.setLeft(pill.left() + mark + size * 0.1);
        }
        painter.setPen(theme::inkOn(fill));
        painter.drawText(words, Qt::AlignCenter, text);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace nongjang
