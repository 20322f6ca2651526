#pragma once

#include <QComboBox>

namespace nongjang {

/// The language models to choose from, each with how many parameters it has. Typing finds those whose name holds the letters.
class LanguageModelBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageModelBox(const QString &objectName, QWidget *parent = nullptr);

    /// One that is not in the list is shown by its id.
    void setModelId(const QString &id);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &id);
    /// What was typed names no model, or several.
    void refused(const QString &text);
    void reverted(); ///< the text is that of the model, as before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void commit();
    void showShown();
    [[nodiscard]] int rowOf(const QString &text) const; ///< -1: none, or several

    QString m_id;
};

} // namespace nongjang
