// Draws the canvas from the arrays of CanvasModel, on the screen and on paper.
#pragma once

#include "views/canvas/canvas_model.h"

#include <QPalette>
#include <QStaticText>

#include <unordered_map>

class QPainter;

namespace nongjang {

/// What is worth drawing at a zoom: nothing too small to read.
enum class Detail {
    Far,    ///< coloured rectangles
    Middle, ///< names, large
    Near    ///< ports and all text
};

class CanvasPainter
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CanvasPainter)

public:
    struct Counts
    {
        int blocks = 0;
        int cables = 0;
    };

    [[nodiscard]] static Detail detailAt(double scale);
    void setPalette(const QPalette &palette);
    /// Whether cables show how busy they are, where the model knows.
    void setLoadsShown(bool shown) { m_loadsShown = shown; }

    /// `exposed` is in scene units, `scale` in pixels per scene unit. Nothing outside is looked at.
    void paintGrid(QPainter &painter, const QRectF &exposed, double scale) const;
    void paintCables(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                     double scale);
    void paintBlocks(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                     double scale);
    /// How busy what has no cable is: memory of a host, links on a board.
    void paintLoadBadges(QPainter &painter, const CanvasModel &model, const QRectF &exposed,
                         double scale) const;
    /// Of a block that is a few pixels large.
    [[nodiscard]] static QColor farColour(const CanvasBlock &block, const QPalette &palette);
    /// A block that is not (yet) in the design.
    void paintGhost(QPainter &painter, const ShapePtr &shape, QPointF position, double scale);
    /// Of the last paintCables() and paintBlocks(): the tests see that little is drawn for little exposed.
    [[nodiscard]] Counts lastCounts() const { return m_counts; }

private:
    struct ShapeTexts
    {
        ShapePtr shape; ///< keeps the key alive
        QStaticText subtitle;
        QStaticText figures;
        std::vector<QStaticText> labels;
    };

    void paintFarBlocks(QPainter &painter, const CanvasModel &model,
                        const std::vector<int> &blocks) const;
    void paintMiddleBlock(QPainter &painter, const CanvasBlock &block, double scale);
    void paintNearBlock(QPainter &painter, const CanvasBlock &block, double scale);
    double paintMiddleTitle(QPainter &painter, const CanvasBlock &block, double scale);
    void paintMiddleText(QPainter &painter, const CanvasBlock &block, double top, double bottom,
                         double scale);
    void paintMiddlePorts(QPainter &painter, const CanvasBlock &block, double top,
                          double scale) const;
    void paintTicks(QPainter &painter, const CanvasBlock &block, double scale) const;
    void paintFilledGrid(QPainter &painter, const CanvasBlock &block, std::size_t group) const;
    struct FittedText
    {
        double scale = 0.0;
        int most = 0;
        double size = 0.0; ///< of the font
        QStringList lines;
    };
    /// Breaks a text into at most `most` lines, with letters of `largest` down to `smallest`; elides what is still too long.
    const FittedText &fitted(const QString &text, double width, int most, double largest,
                             double smallest, bool bold, double scale);
    void paintBody(QPainter &painter, const CanvasBlock &block, double headerHeight) const;
    void paintHeader(QPainter &painter, const CanvasBlock &block) const;
    [[nodiscard]] QColor headerFill(const CanvasBlock &block) const;
    [[nodiscard]] QColor headerInk(const CanvasBlock &block) const;
    [[nodiscard]] QColor iconColour(const CanvasBlock &block) const;
    void paintBodyHeat(QPainter &painter, const CanvasBlock &block, const QRectF &body) const;
    void paintPorts(QPainter &painter, const CanvasBlock &block, double scale) const;
    void paintFarCables(QPainter &painter, const CanvasModel &model, const std::vector<int> &cables,
                        double scale) const;
    void paintCable(QPainter &painter, const CanvasModel &model, const CanvasCable &cable,
                    Detail detail) const;
    void paintLooseEnd(QPainter &painter, const CanvasCable &cable, QPen pen) const;
    void paintCableLabel(QPainter &painter, const CanvasModel &model,
                         const CanvasCable &cable) const;
    [[nodiscard]] const LinkLoad *loadOf(const CanvasModel &model, const CanvasCable &cable) const;
    [[nodiscard]] QPen loadedPen(const CanvasModel &model, const CanvasCable &cable) const;
    [[nodiscard]] const ShapeTexts &textsOf(const ShapePtr &shape);
    [[nodiscard]] QColor accent(const BlockShape &shape) const;

    QPalette m_palette;
    bool m_loadsShown = false;
    bool m_labelsShown = true; ///< names of ports
    Counts m_counts;
    std::unordered_map<const BlockShape *, ShapeTexts> m_texts;
    QHash<std::pair<QString, int>, FittedText> m_fitted; ///< by text and width
};

/// The line with rounded corners.
[[nodiscard]] QPainterPath roundedPath(const Polyline &line, double radius);
/// Colour and width a cable is drawn with.
[[nodiscard]] QPen cablePen(const CanvasCable &cable, const QPalette &palette);

} // namespace nongjang
