#pragma once

#include <QStyledItemDelegate>

namespace nongjang {

/// A row of the parts list: icon, name, and the key figures in a second, dimmer line.
class PartDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `summaryRole`: where the second line is; an empty one gives a row of one line.
    explicit PartDelegate(int summaryRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_summaryRole;
};

} // namespace nongjang
