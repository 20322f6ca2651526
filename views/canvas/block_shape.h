// How a part looks as a block: its size, its texts and where its ports are. Shared by all blocks of the part.
#pragma once

#include "model/catalog/part.h"
#include "model/layout/layout_block.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <cmath>
#include <memory>
#include <vector>

namespace nongjang {

/// The edge of the block at which a port sits: what plugs into something left, what takes something
/// right, the many ports of a switch below; cables to what lies above a switch leave it on top.
enum class PortSide { Left, Right, Bottom, Top };

/// One instance of a port: slot[3].
struct ShapePort
{
    int group = 0; ///< index into BlockShape::groups
    int index = 1; ///< from 1
    PortSide side = PortSide::Left;
    QPointF anchor; ///< where a cable ends, relative to the block, on its edge
    QRectF box;     ///< the square one sees and clicks, relative to the block
    bool inGrid = false;
};

struct ShapeLabel
{
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct BlockShape
{
    QSizeF size;
    QString subtitle; ///< full name of the part
    QString figures;  ///< its key figures
    QString iconName;
    Category category = Category::Block;
    bool unknownPart = false;
    bool assembly = false;
    std::vector<Port> groups;
    std::vector<int> firstPort; ///< per group: index into ports
    std::vector<ShapePort> ports;
    std::vector<ShapeLabel> labels;

    [[nodiscard]] int portIndex(const QString &name, int index) const; ///< -1: none
    [[nodiscard]] int groupIndex(const QString &name) const;           ///< -1: none
    [[nodiscard]] const Port &groupOf(int port) const
    {
        return groups[std::size_t(ports[std::size_t(port)].group)];
    }
};

using ShapePtr = std::shared_ptr<const BlockShape>;

/// What a shape is made from.
struct ShapeInput
{
    QString name;
    QString figures;
    QString iconName;
    Category category = Category::Block;
    bool unknownPart = false;
    bool assembly = false;
    std::vector<Port> ports;
};
[[nodiscard]] ShapePtr makeShape(const ShapeInput &input);

namespace canvas {

inline constexpr double grid = layoutGrid; ///< what positions snap to
[[nodiscard]] inline double snapped(double value)
{
    return snappedToGrid(value);
}
[[nodiscard]] inline QPointF snapped(QPointF point)
{
    return snappedToGrid(point);
}
/// Pixels per unit from which ports and all text are drawn: an 11-unit letter has 7 pixels then. Cables that run side by
/// side are one thick line below.
inline constexpr double nearScale = 0.64;
/// From here on ports are squares one can aim at; further away they are ticks, below `farScale` nothing but blocks is drawn.
inline constexpr double portScale = 0.34;
inline constexpr double farScale = 0.16;
inline constexpr double headerHeight = 28.0;
inline constexpr double textLine = 15.0;
inline constexpr double padding = 8.0;
inline constexpr double portRow = 16.0;
inline constexpr double portBox = 9.0;
inline constexpr double iconSize = 18.0;
/// Sizes in scene units, so that text grows with the drawing.
[[nodiscard]] QFont font(double size, bool bold = false);
inline constexpr double titleSize = 14;
inline constexpr double textSize = 12;
inline constexpr double portSize = 11;
inline constexpr double looseRadius = 5.0; ///< of the circle at the end of a loose cable
inline constexpr double badgeEms = 5.4;    ///< room for "100 %" and a mark, in letter sizes

} // namespace canvas

} // namespace nongjang
