#pragma once

#include <QDialog>
#include <QKeySequence>

class QLineEdit;
class QTreeWidget;

namespace nongjang {

/// One line of the list of keys.
struct KeyEntry
{
    QString group;
    QString text;
    QString keys; ///< in the user's words: "Ctrl+Z, Alt+Backspace"
};

/// Every key of the program, searchable.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Keys and gestures the canvas knows besides the actions of the window.
    [[nodiscard]] static QList<KeyEntry> canvasKeys();

    explicit KeysDialog(const QList<KeyEntry> &entries, QWidget *parent = nullptr);

private:
    void filter(const QString &text);

    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace nongjang
