#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

#include <vector>

namespace nongjang {

/// A whole and its pieces as one bar with a legend, and what there is room for as a mark: beyond it the bar is hatched.
class PieceBar final : public QWidget
{
    Q_OBJECT

public:
    struct Piece
    {
        QString name;
        double value = 0.0;
        QString text; ///< the value as it is written
    };

    explicit PieceBar(const QString &objectName, QWidget *parent = nullptr);

    /// `room`: what there is of it; nothing where there is no such limit.
    void setPieces(const QString &title, std::vector<Piece> pieces, double room = 0.0);
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] bool isOver() const; ///< more than there is room for

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, heightForWidth(220)}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Layout
    {
        QRect title;
        QRect bar;
        std::vector<QRectF> pieces;
        std::vector<QRect> legend;
        int height = 0;
    };
    [[nodiscard]] Layout layOut(int width) const;
    [[nodiscard]] QString legendText(const Piece &piece) const;
    [[nodiscard]] double whole() const;
    void paintRoom(QPainter &painter, const QRect &bar) const;

    QString m_title;
    std::vector<Piece> m_pieces;
    double m_room = 0.0;
};

} // namespace nongjang
