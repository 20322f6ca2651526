#include "views/mainwindow/action_registry.h"

#include "views/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

bool has(const ActionSpec &spec, ActionFlag flag)
{
    return (spec.flags & flag) != 0;
}

} // namespace

QString ActionRegistry::withoutMnemonic(const QString &text)
{
    QString plain = text;
    // Chinese and Korean menus write the mnemonic apart: "열기(&O)…".
    const qsizetype bracket = plain.indexOf(u"(&"_s);
    if (bracket >= 0 && plain.size() > bracket + 3 && plain[bracket + 3] == u')')
        plain.remove(bracket, 4);
    return plain.remove(u'&');
}

ActionRegistry::ActionRegistry(QWidget &window, QWidget &canvas)
    : QObject(&window)
    , m_window(window)
    , m_canvas(canvas)
{
    for (const ActionSpec &spec : actionSpecs())
        m_actions.insert(spec.id, make(spec));
    retranslate();
}

QAction *ActionRegistry::make(const ActionSpec &spec)
{
    auto *action = new QAction(&m_window);
    action->setObjectName(QString(u"action_"_s % latin(spec.id)));
    if (*spec.icon)
        action->setIcon(theme::icon(latin(spec.icon)));
    action->setShortcuts(standardKeys(spec.id));
    action->setCheckable(has(spec, Checkable));
    if (has(spec, CanvasKeys)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_canvas.addAction(action);
    } else {
        m_window.addAction(action);
    }
    return action;
}

QAction *ActionRegistry::action(const char *id) const
{
    QAction *found = m_actions.value(id);
    Q_ASSERT(found);
    return found;
}

QMenu *ActionRegistry::menu(const char *id) const
{
    QMenu *found = m_menus.value(id);
    Q_ASSERT(found);
    return found;
}

void ActionRegistry::onTriggered(const char *id, std::function<void()> slot)
{
    connect(action(id), &QAction::triggered, this, std::move(slot));
}

void ActionRegistry::fill(QMenuBar &menuBar)
{
    const auto parentOf = [this](const char *id) {
        const QByteArray path(id);
        const qsizetype slash = path.lastIndexOf('/');
        return slash < 0 ? nullptr : m_menus.value(path.left(slash));
    };
    // A submenu stands where the first of its actions stands in the list.
    for (const MenuSpec &spec : menuSpecs()) {
        auto *menu = new QMenu(&m_window);
        menu->setObjectName(QString(u"menu_"_s % latin(spec.id).replace(u'/', u'_')));
        menu->setToolTipsVisible(true);
        m_menus.insert(spec.id, menu);
        if (!parentOf(spec.id))
            menuBar.addMenu(menu);
    }
    for (const ActionSpec &spec : actionSpecs()) {
        QMenu *menu = m_menus.value(spec.menu);
        Q_ASSERT(menu);
        if (QMenu *parent = parentOf(spec.menu); parent && menu->isEmpty())
            parent->addMenu(menu);
        if (has(spec, NotInMenu))
            continue;
        if (has(spec, SeparatorBefore))
            menu->addSeparator();
        menu->addAction(action(spec.id));
    }
    for (const MenuSpec &spec : menuSpecs())
        if (QMenu *parent = parentOf(spec.id); parent && m_menus.value(spec.id)->isEmpty())
            parent->addMenu(m_menus.value(spec.id));
    retranslate();
}

void ActionRegistry::fill(QToolBar &toolBar)
{
    m_toolBar = &toolBar;
    for (const ActionSpec &spec : actionSpecs()) {
        if (!has(spec, OnToolBar))
            continue;
        if (has(spec, SeparatorBefore) && !toolBar.actions().isEmpty())
            toolBar.addSeparator();
        toolBar.addAction(action(spec.id));
        toolBar.widgetForAction(action(spec.id))
            ->setObjectName(QString(u"tool_"_s % latin(spec.id)));
    }
    retranslate();
}

void ActionRegistry::setDesignShown(bool shown)
{
    for (const char *id : designActionIds())
        action(id)->setEnabled(shown);
}

void ActionRegistry::setEnabled(std::initializer_list<const char *> ids, bool enabled)
{
    for (const char *id : ids)
        action(id)->setEnabled(enabled);
}

void ActionRegistry::retranslate()
{
    for (const ActionSpec &spec : actionSpecs()) {
        QAction *item = action(spec.id);
        item->setText(tr(spec.text));
        updateTip(spec);
        if (m_toolBar && m_toolBar->widgetForAction(item))
            m_toolBar->widgetForAction(item)->setAccessibleName(withoutMnemonic(item->text()));
    }
    for (const MenuSpec &spec : menuSpecs())
        if (QMenu *menu = m_menus.value(spec.id))
            menu->setTitle(tr(spec.title));
}

void ActionRegistry::updateTip(const ActionSpec &spec)
{
    QAction *item = action(spec.id);
    const QString tip = *spec.tip ? tr(spec.tip) : withoutMnemonic(tr(spec.text));
    const QString keys = item->shortcut().toString(QKeySequence::NativeText);
    item->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "tool tip (key)").arg(tip, keys));
}

QList<KeyEntry> ActionRegistry::keys() const
{
    QList<KeyEntry> entries;
    for (const ActionSpec &spec : actionSpecs()) {
        const QAction *item = action(spec.id);
        const QMenu *menu = m_menus.value(QByteArray(spec.menu).split('/').constFirst());
        entries << KeyEntry{menu ? withoutMnemonic(menu->title()) : QString(),
                            withoutMnemonic(tr(spec.text)), item->shortcuts(), spec.id,
                            item->shortcuts() != standardKeys(spec.id)};
    }
    return entries;
}

QList<QKeySequence> ActionRegistry::standardKeys(const QByteArray &id) const
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (id == spec.id)
            return *spec.keys
                       ? QKeySequence::listFromString(latin(spec.keys), QKeySequence::PortableText)
                       : QList<QKeySequence>();
    }
    return {};
}

void ActionRegistry::setKeys(const QByteArray &id, const QList<QKeySequence> &keys)
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (id != spec.id)
            continue;
        action(spec.id)->setShortcuts(keys);
        updateTip(spec);
        Q_EMIT keysChanged();
    }
}

QString ActionRegistry::englishText(const QAction &asked) const
{
    for (const ActionSpec &spec : actionSpecs()) {
        if (action(spec.id) == &asked)
            return QString(withoutMnemonic(QString::fromUtf8(spec.text)) % u' '
                           % QString::fromUtf8(spec.tip));
    }
    return {};
}

} // namespace nongjang
