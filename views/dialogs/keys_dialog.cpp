#include "views/dialogs/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

QList<KeyEntry> KeysDialog::canvasKeys()
{
    const QString group = tr("Canvas");
    return {
        {group, tr("Move the selection by one grid step"), tr("Arrow keys")},
        {group, tr("Move the selection by ten grid steps"), tr("Shift+Arrow keys")},
        {group, tr("Add to the selection or take away from it"), tr("Ctrl+Click or Shift+Click")},
        {group, tr("Select the next or previous block"), tr("Tab or Shift+Tab")},
        {group, tr("Keep the selection: Tab adds to it"), tr("Ctrl+Space")},
        {group, tr("Go along a cable"), tr("Ctrl+Arrow keys")},
        {group, tr("Select nothing"), tr("Esc")},
        {group, tr("Draw a cable"), tr("Drag from port to port")},
        {group, tr("Ignore grid and guides while dragging"), tr("Alt")},
        {group, tr("Give up a drag"), tr("Esc")},
        {group, tr("Zoom at the pointer"), tr("Wheel")},
        {group, tr("Zoom in or out"), tr("+ or -")},
        {group, tr("Move the view"), tr("Middle button or Space, and drag")},
        {group, tr("Show everything"), tr("Home")},
        {group, tr("Go inside an assembly"), tr("Double-click or Enter")},
        {group, tr("Up one level"), tr("Backspace")},
    };
}

KeysDialog::KeysDialog(const QList<KeyEntry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    resize(520, 560);
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setPlaceholderText(tr("Search an action or a key"));
    m_search->setAccessibleName(tr("Search an action or a key"));
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    QHash<QString, QTreeWidgetItem *> groups;
    for (const KeyEntry &entry : entries) {
        QTreeWidgetItem *&group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {entry.group});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(group, {entry.text, entry.keys}); // owned by its group
    }
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"keysClose"_s);
    close->setAccessibleName(close->text());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeysDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = m_list->topLevelItem(row);
        bool any = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *item = group->child(child);
            const bool matches = item->text(0).contains(text, Qt::CaseInsensitive)
                                 || item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

} // namespace nongjang
