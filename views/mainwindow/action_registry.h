// Every action of the window in one list: menus, tool bar, keys and the help on keys are made from it.
#pragma once

#include "views/dialogs/keys_dialog.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <span>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace nongjang {

enum ActionFlag {
    NoFlags = 0,
    SeparatorBefore = 1, ///< in the menu and in the tool bar
    OnToolBar = 2,
    CanvasKeys =
        4, ///< the keys work while the canvas has the focus only, so that lists and fields keep theirs
    Checkable = 8,
    NotInMenu = 16
};

struct ActionSpec
{
    const char *id;
    const char *menu; ///< "file", "file/export"
    const char *text; ///< with mnemonic
    const char *tip;  ///< empty: the text
    const char *icon; ///< empty: none
    const char *keys; ///< portable text, several parted by "; "
    int flags;        ///< of ActionFlag
};

struct MenuSpec
{
    const char *id; ///< a parent stands before its children
    const char *title;
};

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    /// Actions belong to `window`; those with CanvasKeys listen on `canvas`.
    ActionRegistry(QWidget &window, QWidget &canvas);

    [[nodiscard]] QAction *action(
        const char *id) const; ///< asking for one that is not there is a bug
    [[nodiscard]] QMenu *menu(const char *id) const;
    void onTriggered(const char *id, std::function<void()> slot);
    void fill(QMenuBar &menuBar);
    void fill(QToolBar &toolBar);
    void setEnabled(std::initializer_list<const char *> ids, bool enabled);
    /// Whether there is a drawing to work on: those that need one and nothing else follow.
    void setDesignShown(bool shown);
    void retranslate();
    /// One entry for each action, also for those without keys.
    [[nodiscard]] QList<KeyEntry> keys() const;
    [[nodiscard]] QList<QKeySequence> standardKeys(const QByteArray &id) const;
    void setKeys(const QByteArray &id, const QList<QKeySequence> &keys);
    /// Text and tip of one of the actions before translation, without mnemonic; empty: it is not in the list.
    [[nodiscard]] QString englishText(const QAction &action) const;
    [[nodiscard]] static QString withoutMnemonic(const QString &text);

Q_SIGNALS:
    void keysChanged();

private:
    void updateTip(const ActionSpec &spec);
    [[nodiscard]] static std::span<const ActionSpec> actionSpecs();
    [[nodiscard]] static std::span<const MenuSpec> menuSpecs();
    [[nodiscard]] static std::span<const char *const> designActionIds();
    QAction *make(const ActionSpec &spec);

    QWidget &m_window;
    QWidget &m_canvas;
    QHash<QByteArray, QAction *> m_actions;
    QHash<QByteArray, QMenu *> m_menus;
    QToolBar *m_toolBar = nullptr;
};

} // namespace nongjang
