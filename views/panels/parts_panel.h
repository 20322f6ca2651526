#pragma once

#include "model/session/design_session.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace nongjang {

class AssemblyListModel;
class NoticeLabel;
class PartFilterProxy;
class PartLists;
class PartTreeModel;

/// The parts one can place: search, categories, figures of the selected part, and the assemblies of the design.
class PartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsPanel(DesignSession &session, QWidget *parent = nullptr);

    void focusSearch();
    void search(const QString &text);
    void showPart(const QString &partId); ///< selects it in the whole list
    /// While a board of one's own is shown: only dies and what boards are made of, until the user chooses otherwise.
    void offerBoardParts(bool isOffered);
    /// Shows only these, until the user takes the filter off. `what` says what they fit; empty: the filter goes.
    void offerFitting(const QString &what, const QSet<QString> &partIds);
    [[nodiscard]] PartFilterProxy &proxy() { return *m_proxy; }
    [[nodiscard]] QStringList selectedParts() const; ///< in the order of the list

Q_SIGNALS:
    /// Double click or Enter: a catalogue id, or "assembly:ID".
    void partActivated(const QString &partId);
    void partsSelected();
    void menuShown(QMenu *menu); ///< of the selected parts: others may add to it

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearch();
    void buildChips();
    void buildLists();
    void layOut();
    void retranslate();
    void applySearch(const QString &text);
    void applyChips();
    void buildOwnChips();
    void applyOnly();
    void retranslateOwnChips();
    void showMenu(const QPoint &point);
    void updateAfterFilter();
    void updateAssemblies();
    void showDetails();
    void activate(const QModelIndex &index);
    void goToFirst();

    DesignSession &m_session;
    PartTreeModel *m_model = nullptr;
    PartFilterProxy *m_proxy = nullptr;
    AssemblyListModel *m_assemblies = nullptr;
    PartLists *m_lists = nullptr;

    QLineEdit *m_search = nullptr;
    NoticeLabel *m_searchError = nullptr;
    QWidget *m_chipBar = nullptr;
    QList<QToolButton *> m_chips;
    QTreeView *m_tree = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_assembliesTitle = nullptr;
    QListView *m_assembliesView = nullptr;
    QWidget *m_assembliesBox = nullptr;
    QTextBrowser *m_details = nullptr;
    bool m_boardParts = false;

    QToolButton *m_fitChip = nullptr;
    QToolButton *m_favouriteChip = nullptr;
    QToolButton *m_recentChip = nullptr;
    QString m_fitsWhat;
    QSet<QString> m_fitting;
};

} // namespace nongjang
