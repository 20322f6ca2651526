#pragma once

#include <QWidget>

class QLabel;

namespace nongjang {

class FigureRowButton;

/// One figure of the dashboard: title, value, and the range in small text. A click opens the explanation below it.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    FigureRow(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setValue(const QString &value,
                  const QString &small);    ///< `small`: the range, what is unknown
    void setUnknown(const QString &reason); ///< shows a dash, and why when opened
    void setExplanation(const QString &html);
    /// Difference to a baseline, below the value; empty: none.
    void setDelta(const QString &text, const QColor &colour);
    [[nodiscard]] QString delta() const;
    void setEmphasis(bool emphasis); ///< the first figure of a card is larger
    void setStale(bool stale);       ///< dims the value while a newer one is being computed
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString title() const;

private:
    void updateAccessibleName();

    FigureRowButton *m_button = nullptr;
    QLabel *m_explanation = nullptr;
    QString m_html;
};

} // namespace nongjang
