#pragma once

#include <QAbstractButton>

namespace nongjang {

/// The clickable line of a FigureRow: title at the left, value at the right, range below the value where it does not fit beside.
class FigureRowButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureRowButton(const QString &objectName, QWidget *parent = nullptr);

    void setValue(const QString &value, const QString &small, bool known);
    /// A line of its own below, in that colour; empty: none.
    void setDelta(const QString &text, const QColor &colour);
    [[nodiscard]] QString delta() const { return m_delta; }
    void setEmphasis(bool emphasis);
    void setStale(bool stale);
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] bool isKnown() const { return m_known; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    [[nodiscard]] QFont smallFont() const;

    QString m_value;
    QString m_small;
    QString m_delta;
    QColor m_deltaColour;
    bool m_known = false;
    bool m_emphasis = false;
    bool m_stale = false;
};

} // namespace nongjang
