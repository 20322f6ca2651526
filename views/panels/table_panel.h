#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace nongjang {

/// A sortable table over a model, and a sentence in its place while there is nothing to show.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    /// The model stays with its owner. `objectsRole`: where a row keeps the paths of what it is about; < 0: nowhere.
    TablePanel(const QString &tableName, QAbstractItemModel &model, int sortRole, int objectsRole,
               QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// A row was clicked, or Enter pressed on it.
    void objectsActivated(const QStringList &paths);
    void sourceRowActivated(int row);

protected:
    void setTexts(const QString &accessibleName, const QString &emptyText);
    void setStretchColumn(int column);
    void setWrapped(); ///< long texts take several lines
    void showRows();   ///< after the model changed: table or sentence
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }

private:
    void fitColumns();
    void activate(const QModelIndex &index);

    QTableView *m_table = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLabel *m_empty = nullptr;
    QHBoxLayout *m_footer = nullptr;
    int m_objectsRole;
};

} // namespace nongjang
