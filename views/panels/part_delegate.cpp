#include "views/panels/part_delegate.h"

#include <QApplication>
#include <QPainter>

namespace nongjang {

namespace {

constexpr int margin = 3;
constexpr int iconSize = 18;
constexpr int partGap = 6;

QFont smallFont(const QFont &font)
{
    QFont result = font;
    result.setPointSizeF(result.pointSizeF() * 0.88);
    return result;
}

} // namespace

PartDelegate::PartDelegate(int summaryRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_summaryRole(summaryRole)
{}

QSize PartDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = option.fontMetrics.height() + 2 * margin;
    if (!index.data(m_summaryRole).toString().isEmpty())
        height += QFontMetrics(smallFont(option.font)).height();
    return {120, std::max(height, iconSize + 2 * margin)};
}

void PartDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, widget);

    const QRect area = option.rect.adjusted(partGap / 2, margin, -partGap, -margin);
    const QRect iconArea(area.x(), area.y() + (area.height() - iconSize) / 2, iconSize, iconSize);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    item.icon.paint(painter, iconArea, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const bool active = item.state.testFlag(QStyle::State_Active);
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    const QColor text =
        item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor dim = text;
    dim.setAlphaF(selected ? 0.85F : 0.65F);

    painter->save();
    const QString summary = index.data(m_summaryRole).toString();
    QRect line = area.adjusted(iconSize + partGap, 0, 0, 0);
    if (!summary.isEmpty())
        line.setHeight(item.fontMetrics.height());
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      item.fontMetrics.elidedText(item.text, Qt::ElideRight, line.width()));
    if (!summary.isEmpty()) {
        const QFont small = smallFont(item.font);
        const QFontMetrics metrics(small);
        const QRect below(line.x(), line.bottom() + 1, line.width(), metrics.height());
        painter->setFont(small);
        painter->setPen(dim);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(summary, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

} // namespace nongjang
