#pragma once

#include <QAbstractButton>

namespace nongjang {

/// A button whose text wraps like a paragraph; its icon stands at the left.
class WrapButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WrapButton(const QString &objectName, QWidget *parent = nullptr);

    void setAccent(const QColor &colour); ///< stripe at the left edge
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;

    QColor m_accent;
};

} // namespace nongjang
