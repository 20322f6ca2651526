#include "views/panels/table_delegate.h"

#include "views/itemmodels/line_breaks.h"

namespace nongjang {

namespace {

constexpr int rowPadding = 8; ///< above and below together

} // namespace

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, rowPadding);
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == m_iconOnly) {
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
