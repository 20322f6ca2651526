#pragma once

#include <QByteArray>
#include <QDialog>
#include <QKeySequence>
#include <QLineEdit>

class QAbstractButton;
class QLabel;
class QTreeWidget;

namespace nongjang {

class NoticeLabel;

/// One line of the list of keys.
struct KeyEntry
{
    QString group;
    QString text;
    QList<QKeySequence> keys;
    QByteArray id; ///< empty: it always has these keys
    bool isChanged = false;
    QString gesture = {}; ///< in the user's words, where it is not keys alone: "Ctrl+Click"

    [[nodiscard]] QString keysText() const; ///< "Ctrl+Z  Alt+Backspace"
};

/// Whose keys the dialog shows and changes.
class KeyMap
{
public:
    KeyMap() = default;
    Q_DISABLE_COPY_MOVE(KeyMap)
    virtual ~KeyMap() = default;

    [[nodiscard]] virtual QList<KeyEntry> entries() const = 0;
    /// Gives an action this one key, or none. Returns the name of the action that has it already: then nothing changes.
    virtual QString change(const QByteArray &id, const QKeySequence &key) = 0;
    virtual QString reset(const QByteArray &id) = 0; ///< may be refused as well
    virtual void resetAll() = 0;
};

/// Takes the next key pressed, instead of letters.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;

private:
    void take(const QKeyEvent &event);
};

/// Every key of the program, searchable; those of actions can be changed.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Keys and gestures the canvas knows besides the actions of the window.
    [[nodiscard]] static QList<KeyEntry> canvasKeys();

    explicit KeysDialog(KeyMap &keys, QWidget *parent = nullptr);

private:
    QWidget *editor();
    void fill();
    void filter(const QString &text);
    void showCurrent();
    void change(const QKeySequence &key);
    void reset();
    [[nodiscard]] KeyEntry current() const; ///< without id: none that can be changed
    void changed(const QString &refusedFor);

    KeyMap &m_keys;
    QList<KeyEntry> m_entries;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_name = nullptr;
    KeyField *m_field = nullptr;
    QAbstractButton *m_clear = nullptr;
    QAbstractButton *m_reset = nullptr;
    QAbstractButton *m_resetAll = nullptr;
    NoticeLabel *m_notice = nullptr;
};

} // namespace nongjang
