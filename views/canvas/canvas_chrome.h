// What lies over the canvas and does not move with it: hint, tip, legend. Painted in pixels of the viewport.
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace nongjang {

class CanvasChrome
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CanvasChrome)

public:
    CanvasChrome(const QPalette &palette, const QFont &font, const QRect &viewport)
        : m_palette(palette)
        , m_font(font)
        , m_viewport(viewport)
    {}

    /// Says what to do on an empty canvas.
    void paintHint(QPainter &painter) const;
    /// A line or two of text beside the pointer, inside the viewport, never under the pointer itself.
    void paintTip(QPainter &painter, QPointF pointer, const QString &text) const;
    /// What the colours and widths of busy links mean.
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] QRect legendRect() const;

private:
    QPalette m_palette;
    QFont m_font;
    QRect m_viewport;
};

} // namespace nongjang
