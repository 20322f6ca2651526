#include "views/panels/table_delegate.h"

#include "views/itemmodels/line_breaks.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace nongjang {

namespace {

constexpr int markSize = 13;
constexpr int rowPadding = 8; ///< above and below together

} // namespace

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != m_radio) {
        if (index.data(Qt::CheckStateRole).isValid())
            paintTick(painter, option, index);
        return;
    }
    // The style's own mark has an outline that is hardly seen on the ground of a dark table.
    const QPalette &colours = option.palette;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = colours.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = colours.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRect circle =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, {markSize, markSize}, option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::blend(ground, ink, 0.6));
    painter->drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(QRectF(circle).adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter->restore();
}

/// Over the style's own box, for the same reason: an outline, half filled or filled.
void TableDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QStyle *style = full.widget ? full.widget->style() : nullptr;
    if (!style)
        return;
    QRectF box(style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &full, full.widget));
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->fillRect(box, ground);
    painter->setPen(theme::blend(ground, ink, 0.6));
    painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    box.adjust(3, 3, -3, -3);
    const int state = index.data(Qt::CheckStateRole).toInt();
    if (state == Qt::PartiallyChecked)
        box.setTop(box.center().y());
    if (state != Qt::Unchecked)
        painter->fillRect(box, ink);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowPadding);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_radio)
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    if (index.column() == m_iconOnly || index.column() == m_radio) {
        option->text.clear();
        option->features &= ~QStyleOptionViewItem::HasDisplay;
        option->decorationAlignment = Qt::AlignCenter;
    } else {
        option->text = unbroken(option->text);
        if (option->displayAlignment.testFlag(Qt::AlignRight))
            option->text += QChar(0x2002); // else numbers touch the words of the next column
    }
}

} // namespace nongjang
