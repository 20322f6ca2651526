// What lies over the canvas and does not move with it: hint, tip, legend. Painted in pixels of the viewport.
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QRect>

class QPainter;

namespace nongjang {

/// Where something of this size lies in a corner of the viewport.
[[nodiscard]] QRect rectInCorner(const QRect &viewport, QSize size, Qt::Corner corner);

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
    void paintHint(QPainter &painter, bool isBoard) const;
    /// A line or two of text beside the pointer, inside the viewport, never under the pointer itself.
    void paintTip(QPainter &painter, QPointF pointer, const QString &text) const;
    /// What the colours of an overlay mean.
    struct Legend
    {
        QString title;
        QString low;
        QString high;
        QString unknown;        ///< name of the hatched swatch; empty: none
        bool hasWidths = false; ///< more is also thicker
        Qt::Corner corner = Qt::BottomLeftCorner;
    };
    [[nodiscard]] static Legend loadLegend(); ///< of busy links
    void paintLegend(QPainter &painter, const Legend &legend) const;
    [[nodiscard]] QRect legendRect(const Legend &legend) const;

private:
    void paintBar(QPainter &painter, QPointF start, bool isWedge) const;

    QPalette m_palette;
    QFont m_font;
    QRect m_viewport;
};

} // namespace nongjang
