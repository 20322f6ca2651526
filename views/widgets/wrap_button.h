#pragma once

#include <QAbstractButton>

namespace nongjang {

/// A button whose text wraps like a paragraph, with an optional bold title above it and an icon at the left.
class WrapButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WrapButton(const QString &objectName, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title; }
    void setAccent(const QColor &colour); ///< stripe at the left edge
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines
    {
        QRect title;
        QRect text;
    };
    [[nodiscard]] Lines lines(int width) const; ///< from the top margin
    [[nodiscard]] QFont titleFont() const;

    QString m_title;
    QColor m_accent;
};

} // namespace nongjang
