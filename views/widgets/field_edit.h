#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace nongjang {

/// A line edit that reports what was typed once, when Enter is pressed or the focus leaves, and shows why it was refused.
/// Escape takes back what was typed. The object name and accessible name go to the line edit.
class FieldEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEdit(const QString &objectName, QWidget *parent = nullptr);

    /// What the model says. A refused text stays until the model's value changes.
    void setValue(const QString &text);
    void setTitle(const QString &title); ///< the accessible name
    void setHint(const QString &text);   ///< grey text while empty
    /// Red border and the message below; nothing else changes.
    void showError(const QString &message);
    void clearError();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The text differs from the value last set.
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();

    QLineEdit *m_edit = nullptr;
    QLabel *m_message = nullptr;
    QString m_value;
    QString m_reported; ///< not reported twice: Enter, then focus out
    bool m_hasError = false;
};

} // namespace nongjang
