#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace nongjang {

class TableDelegate;

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
    struct Share
    {
        int column = 0;
        int weight = 1;
        int least = 90; ///< pixels
        int most = 10'000;
    };
    /// These columns share the width the others leave; what one does not take goes to those after it.
    void setStretch(const QList<Share> &columns);
    void setIconOnly(int column); ///< its text is read out, but not written
    void setRadio(int column);    ///< a mark for one row of all
    void setWrapped();            ///< long texts take several lines
    void showRows();              ///< after the model changed: table or sentence
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    /// Adds a sentence to the footer, which has a line of its own where the buttons leave no room for it.
    void addNote(QLabel *note);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int headerWidth(int column) const;
    void shareWidth();
    void placeNote();
    void activate(const QModelIndex &index);

    QTableView *m_table = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QLabel *m_empty = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_footer = nullptr;
    QLabel *m_note = nullptr;
    int m_noteIndex = 0; ///< in the footer
    bool m_isNoteAbove = false;
    TableDelegate *m_delegate = nullptr;
    QList<Share> m_shares;
    int m_objectsRole;
};

} // namespace nongjang
