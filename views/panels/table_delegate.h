// How the cells of the tables below the canvas look.
#pragma once

#include <QStyledItemDelegate>

namespace nongjang {

/// Room above and below the text, no breaks inside units.
class TableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setIconOnly(int column) { m_iconOnly = column; }
    void setRadio(int column) { m_radio = column; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    int m_iconOnly = -1;
    int m_radio = -1; ///< whose Qt::CheckStateRole is drawn as a radio button, for one row of all
};

} // namespace nongjang
