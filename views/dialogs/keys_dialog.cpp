#include "views/dialogs/keys_dialog.h"

#include "views/widgets/notice_label.h"
#include "views/widgets/plain_button.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryRole = Qt::UserRole; ///< index into the entries
constexpr int fieldWidth = 150;

} // namespace

QString KeyEntry::keysText() const
{
    if (!gesture.isEmpty())
        return gesture;
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u"  "_s);
}

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isBare = (key->modifiers() & ~Qt::ShiftModifier) == 0;
    // These lead out of the field and the dialog.
    if (isBare
        && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Tab
            || key->key() == Qt::Key_Backtab))
        return QLineEdit::event(event);
    if (!isOverride)
        take(*key);
    event->accept();
    return true;
}

void KeyField::take(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_unknown:
    case 0:
        return; // more is to come
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QString text = event.text();
    const bool isSign = text.size() == 1 && text[0].isPrint() && !text[0].isLetterOrNumber();
    if (isSign && modifiers == Qt::ShiftModifier) // "?" is its own key
        modifiers = Qt::NoModifier;
    Q_EMIT pressed(QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key()))));
}

QList<KeyEntry> KeysDialog::canvasKeys()
{
    const QString group = tr("Canvas");
    const auto fixed = [&group](const QString &text, const QString &gesture,
                                const QList<QKeySequence> &keys = {}) {
        return KeyEntry{group, text, keys, {}, false, gesture};
    };
    return {
        fixed(tr("Move the selection by one grid step"), tr("Arrow keys"),
              {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
        fixed(tr("Move the selection by ten grid steps"), tr("Shift+Arrow keys"),
              {Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Up,
               Qt::SHIFT | Qt::Key_Down}),
        fixed(tr("Add to the selection or take away from it"), tr("Ctrl+Click or Shift+Click")),
        fixed(tr("Select the next or previous block"), tr("Tab or Shift+Tab"),
              {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Backtab}),
        fixed(tr("Keep the selection: Tab adds to it"), tr("Ctrl+Space"),
              {Qt::CTRL | Qt::Key_Space}),
        fixed(tr("Go along a cable"), tr("Ctrl+Arrow keys"),
              {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Up,
               Qt::CTRL | Qt::Key_Down}),
        fixed(tr("Select nothing"), tr("Esc"), {Qt::Key_Escape}),
        fixed(tr("Drag a copy"), tr("Ctrl+Drag")),
        fixed(tr("Draw a cable"), tr("Drag from port to port")),
        fixed(tr("Draw a cable with a loose end"), tr("Drag from a port to empty ground")),
        fixed(tr("Put the end of the selected cable elsewhere"), tr("Drag its end")),
        fixed(tr("Lay the selected cable by hand"), tr("Drag a leg or a corner")),
        fixed(tr("Remove a corner of the selected cable"), tr("Double-click")),
        fixed(tr("Ignore grid and guides while dragging"), tr("Alt")),
        fixed(tr("Give up a drag"), tr("Esc")),
        fixed(tr("Zoom at the pointer"), tr("Wheel")),
        fixed(tr("Zoom in or out"), tr("+ or -"), {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}),
        fixed(tr("Move the view"), tr("Middle button or Space, and drag"), {Qt::Key_Space}),
        fixed(tr("Show everything"), tr("Home"), {Qt::Key_Home}),
        fixed(tr("Go inside, or to the properties"), tr("Double-click or Enter"),
              {Qt::Key_Return, Qt::Key_Enter}),
        fixed(tr("Up one level"), tr("Backspace"), {Qt::Key_Backspace}),
    };
}

KeysDialog::KeysDialog(KeyMap &keys, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    resize(560, 620);
    m_search->setObjectName(u"keysSearch"_s);
    m_search->setPlaceholderText(tr("Search an action or a key"));
    m_search->setAccessibleName(tr("Search an action or a key"));
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"keysClose"_s);
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    m_resetAll = plainButton(u"keysResetAll"_s, tr("Standard keys everywhere"));
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    m_notice = new NoticeLabel(u"keysNotice"_s, theme::Role::ErrorText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(editor());
    column->addWidget(m_notice);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
    connect(m_resetAll, &QAbstractButton::clicked, this, [this] {
        m_keys.resetAll();
        changed({});
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

QWidget *KeysDialog::editor()
{
    m_name = new QLabel;
    m_name->setObjectName(u"keysCurrent"_s);
    m_name->setMinimumWidth(10); // a long name must not widen the dialog
    m_field = new KeyField;
    m_field->setObjectName(u"keysField"_s);
    m_field->setAccessibleName(tr("New key"));
    m_field->setPlaceholderText(tr("Press a key"));
    m_field->setMinimumWidth(fieldWidth);
    m_clear = plainButton(u"keysClear"_s, tr("No key"));
    m_reset = plainButton(u"keysReset"_s, tr("Standard"));
    m_reset->setToolTip(tr("Gives the action the key it had at first"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_field);
    layout->addWidget(m_clear);
    layout->addWidget(m_reset);
    connect(m_field, &KeyField::pressed, this, &KeysDialog::change);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { change({}); });
    connect(m_reset, &QAbstractButton::clicked, this, &KeysDialog::reset);
    return row;
}

void KeysDialog::fill()
{
    const QByteArray chosen = current().id;
    m_entries = m_keys.entries();
    m_list->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QFont bold = font();
    bold.setBold(true);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const KeyEntry &entry = m_entries[i];
        QTreeWidgetItem *&group = groups[entry.group];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {entry.group});
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {entry.text, entry.keysText()}); // owned by it
        item->setData(0, entryRole, int(i));
        if (entry.isChanged)
            item->setFont(1, bold);
        if (!chosen.isEmpty() && entry.id == chosen)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    m_resetAll->setEnabled(std::ranges::any_of(m_entries, &KeyEntry::isChanged));
    filter(m_search->text());
    showCurrent();
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

KeyEntry KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(0, entryRole) : QVariant();
    return index.isValid() ? m_entries.value(index.toInt()) : KeyEntry();
}

void KeysDialog::showCurrent()
{
    const KeyEntry entry = current();
    const bool isOurs = !entry.id.isEmpty();
    m_name->setText(isOurs                 ? entry.text
                    : entry.text.isEmpty() ? tr("Choose an action to change its key")
                                           : tr("This key always does the same"));
    m_field->setText(isOurs ? entry.keysText() : QString());
    m_field->setEnabled(isOurs);
    m_clear->setEnabled(isOurs && !entry.keys.isEmpty());
    m_reset->setEnabled(entry.isChanged);
    m_notice->setNotice({});
}

void KeysDialog::change(const QKeySequence &key)
{
    const KeyEntry entry = current();
    if (!entry.id.isEmpty())
        changed(m_keys.change(entry.id, key));
}

void KeysDialog::reset()
{
    changed(m_keys.reset(current().id));
}

void KeysDialog::changed(const QString &refusedFor)
{
    if (refusedFor.isEmpty())
        fill();
    else
        m_notice->setNotice(tr("Not changed: “%1” has this key.").arg(refusedFor));
}

} // namespace nongjang
