#pragma once

#include <QWidget>

class QComboBox;
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
    /// Texts to choose from in a list at the side, beside anything that can be typed; choosing reports at once.
    void setChoices(const QStringList &texts);
    void setHint(const QString &text); ///< grey text while empty
    /// Red border and the message below; nothing else changes.
    void showError(const QString &message);
    void clearError();
    void takeBack(); ///< a refused text: the value is shown again
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    /// Where refusals are said; where there is no room below, the owner puts it elsewhere.
    [[nodiscard]] QLabel *message() const { return m_message; }

Q_SIGNALS:
    /// The text differs from the value last set.
    void committed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMessage();
    void commit();
    void showValue();

    QLineEdit *m_edit = nullptr;
    QComboBox *m_choices = nullptr; ///< none: a plain line
    QLabel *m_message = nullptr;
    QString m_value;
    QString m_reported; ///< not reported twice: Enter, then focus out
    bool m_hasError = false;
};

} // namespace nongjang
