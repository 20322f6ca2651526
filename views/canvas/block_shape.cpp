#include "views/canvas/block_shape.h"

#include "model/base/unit.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace canvas {

QFont font(double size, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(size)));      // scene units, whatever the dots per inch
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their place at any zoom
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace canvas

namespace {

constexpr double minimumWidth = 190.0;
constexpr double maximumWidth = 330.0;
constexpr double gridPitch = 13.0;
constexpr int mostShown = 1024; ///< squares of one port; a part file may claim millions
constexpr int largestList = 8;  ///< more instances than this are a grid of squares, except slots

PortSide sideOf(const Port &port, Category category)
{
    switch (port.kind) {
    case PortKind::PcieEdge:
    case PortKind::Module:
    case PortKind::Cpu:
    case PortKind::Dimm:
    case PortKind::Drive:
    case PortKind::PowerIn:
    case PortKind::AcIn:
        return PortSide::Left;
    case PortKind::Network:
        return category == Category::Switch ? PortSide::Bottom : PortSide::Right;
    case PortKind::PcieSlot:
    case PortKind::PcieLink:
    case PortKind::ModuleSocket:
    case PortKind::CpuSocket:
    case PortKind::DimmSlot:
    case PortKind::DriveBay:
    case PortKind::Fabric:
    case PortKind::Fiber:
    case PortKind::PowerOut:
    case PortKind::AcOut:
        return PortSide::Right;
    }
    return PortSide::Right;
}

/// The few words that tell two connectors of a kind apart; Port::describe() is for tooltips.
QString shortDetail(const Port &port)
{
    QStringList words;
    if (!port.connector.isEmpty() && port.connector.compare(port.name, Qt::CaseInsensitive) != 0)
        words += port.connector;
    if (port.gen && port.lanes) {
        QString link = QStringLiteral("gen%1 x%2")
                           .arg(QString::number(*port.gen), QString::number(*port.lanes));
        if (port.width && *port.width > *port.lanes)
            link = QStringLiteral("gen%1 x%2 (x%3)")
                       .arg(QString::number(*port.gen), QString::number(*port.width),
                            QString::number(*port.lanes));
        words += link;
    }
    if (port.rate && port.kind == PortKind::Network)
        words += QStringLiteral("%1 Gb/s").arg(QLocale().toString(port.rate->si() * 8e-9, 'g', 4));
    return words.join(QLatin1Char(' '));
}

bool isGrid(const Port &port, PortSide side)
{
    if (side == PortSide::Bottom)
        return true;
    if (port.kind == PortKind::PcieSlot)
        return port.count > 16;
    if (port.kind == PortKind::DimmSlot || port.kind == PortKind::DriveBay)
        return port.count > 2;
    return port.count > largestList;
}

int shownOf(const Port &port)
{
    return std::clamp(port.count, 1, mostShown);
}

QString labelOf(const Port &port, int index)
{
    const QString name = index > 0 ? port.indexedName(index)
                                   : QStringLiteral("%1 ×%2").arg(port.name).arg(port.count);
    const QString detail = shortDetail(port);
    return detail.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, detail);
}

/// Lays ports out top to bottom along both sides, then below.
class ShapeBuilder
{
public:
    explicit ShapeBuilder(const ShapeInput &input)
        : m_input(input)
        , m_shape(std::make_shared<BlockShape>())
        , m_metrics(canvas::font(canvas::portSize))
    {}

    ShapePtr build()
    {
        m_shape->subtitle = m_input.name;
        m_shape->figures = m_input.figures;
        m_shape->iconName = m_input.iconName;
        m_shape->category = m_input.category;
        m_shape->unknownPart = m_input.unknownPart;
        m_shape->assembly = m_input.assembly;
        m_shape->groups = m_input.ports;
        m_shape->firstPort.resize(m_shape->groups.size());
        chooseWidth();
        const double top =
            canvas::headerHeight + 4
            + canvas::textLine
                  * ((m_input.name.isEmpty() ? 0 : 1) + (m_input.figures.isEmpty() ? 0 : 1))
            + 8;
        const double left = addSide(PortSide::Left, top);
        const double right = addSide(PortSide::Right, top);
        double bottom = std::max(left, right);
        bottom = addBottom(bottom);
        m_shape->size = {m_width,
                         std::ceil((bottom + canvas::padding) / canvas::grid) * canvas::grid};
        for (ShapePort &port : m_shape->ports) {
            if (port.side == PortSide::Bottom)
                port.anchor.setY(m_shape->size.height());
        }
        return m_shape;
    }

private:
    [[nodiscard]] PortSide side(const Port &port) const { return sideOf(port, m_input.category); }

    [[nodiscard]] double sideWidth(PortSide wanted) const
    {
        double width = 0.0;
        for (const Port &port : m_input.ports) {
            if (side(port) != wanted)
                continue;
            const bool grid = isGrid(port, wanted);
            width = std::max(
                width, m_metrics.horizontalAdvance(labelOf(port, grid ? 0 : port.count)) + 16);
        }
        return width;
    }

    void chooseWidth()
    {
        m_leftWidth = sideWidth(PortSide::Left);
        m_rightWidth = sideWidth(PortSide::Right);
        const QFontMetricsF text(canvas::font(canvas::textSize));
        const double words =
            std::max(text.horizontalAdvance(m_input.name), text.horizontalAdvance(m_input.figures))
            + 2 * canvas::padding + 4;
        double wanted =
            std::max({minimumWidth, m_leftWidth + m_rightWidth + 10, std::min(words, 280.0)});
        for (const Port &port : m_input.ports) {
            if (side(port) == PortSide::Bottom)
                wanted =
                    std::max(wanted, std::min(shownOf(port), 16) * gridPitch + 2 * canvas::padding);
        }
        m_width = std::ceil(std::min(wanted, maximumWidth) / canvas::grid) * canvas::grid;
        if (m_leftWidth + m_rightWidth > m_width) { // the longer side gives way
            const double half = m_width / 2;
            if (m_leftWidth > half && m_rightWidth > half)
                m_leftWidth = m_rightWidth = half;
            else if (m_leftWidth > m_rightWidth)
                m_leftWidth = m_width - m_rightWidth;
            else
                m_rightWidth = m_width - m_leftWidth;
        } else {
            const double spare = (m_width - m_leftWidth - m_rightWidth) / 2;
            m_leftWidth += m_rightWidth > 0 ? spare : 2 * spare;
            m_rightWidth = m_width - m_leftWidth;
        }
    }

    double addSide(PortSide wanted, double y)
    {
        for (std::size_t group = 0; group < m_shape->groups.size(); ++group) {
            const Port &port = m_shape->groups[group];
            if (side(port) != wanted)
                continue;
            m_shape->firstPort[group] = int(m_shape->ports.size());
            y = isGrid(port, wanted) ? addSideGrid(int(group), wanted, y)
                                     : addList(int(group), wanted, y);
        }
        return y;
    }

    void addLabel(PortSide wanted, double y, const QString &text)
    {
        const double width = wanted == PortSide::Left ? m_leftWidth : m_rightWidth;
        const double x = wanted == PortSide::Left ? 10.0 : m_width - width + 2;
        const QRectF rect(x, y, width - 12, canvas::portRow);
        m_shape->labels.push_back(
            {rect, m_metrics.elidedText(text, Qt::ElideRight, rect.width()),
             (wanted == PortSide::Left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
    }

    double addList(int group, PortSide wanted, double y)
    {
        const Port &port = m_shape->groups[std::size_t(group)];
        for (int index = 1; index <= shownOf(port); ++index) {
            addLabel(wanted, y, labelOf(port, index));
            const QPointF anchor(wanted == PortSide::Left ? 0.0 : m_width, y + canvas::portRow / 2);
            QRectF box(0, 0, canvas::portBox, canvas::portBox);
            box.moveCenter(anchor);
            m_shape->ports.push_back({group, index, wanted, anchor, box, false});
            y += canvas::portRow;
        }
        return y;
    }

    double addSideGrid(int group, PortSide wanted, double y)
    {
        const Port &port = m_shape->groups[std::size_t(group)];
        addLabel(wanted, y, labelOf(port, 0));
        y += canvas::portRow;
        const double width = wanted == PortSide::Left ? m_leftWidth : m_rightWidth;
        const int columns =
            std::clamp(int((width - 14) / gridPitch), 1, std::min(shownOf(port), 16));
        const double start =
            wanted == PortSide::Left ? 10.0 : m_width - 10 - columns * gridPitch + 3;
        for (int index = 1; index <= shownOf(port); ++index) {
            const int column = (index - 1) % columns;
            const int row = (index - 1) / columns;
            const QRectF box(start + column * gridPitch, y + row * gridPitch + 1, 10, 10);
            // Neighbours in a row would end their cables in one point; a slight slope keeps them apart.
            const double spread = columns > 1 ? 8.0 * column / (columns - 1) - 4.0 : 0.0;
            const QPointF anchor(wanted == PortSide::Left ? 0.0 : m_width,
                                 box.center().y() + spread);
            m_shape->ports.push_back({group, index, wanted, anchor, box, true});
        }
        return y + gridPitch * std::ceil(double(shownOf(port)) / columns) + 3;
    }

    double addBottom(double y)
    {
        for (std::size_t group = 0; group < m_shape->groups.size(); ++group) {
            const Port &port = m_shape->groups[group];
            if (side(port) != PortSide::Bottom)
                continue;
            m_shape->firstPort[group] = int(m_shape->ports.size());
            m_shape->labels.push_back(
                {QRectF(canvas::padding, y, m_width - 2 * canvas::padding, canvas::portRow),
                 m_metrics.elidedText(labelOf(port, port.count > 1 ? 0 : 1), Qt::ElideRight,
                                      m_width - 2 * canvas::padding),
                 Qt::AlignLeft | Qt::AlignVCenter});
            y += canvas::portRow;
            const int columns = std::clamp(int((m_width - 2 * canvas::padding) / gridPitch), 1,
                                           std::min(shownOf(port), 16));
            const int rows = (shownOf(port) + columns - 1) / columns;
            const double pitch = (m_width - 2 * canvas::padding) / columns;
            for (int index = 1; index <= shownOf(port); ++index) {
                const int column = (index - 1) % columns;
                const int row = (index - 1) / columns;
                const double x = canvas::padding + (column + 0.5) * pitch;
                const QRectF box(x - 5, y + row * gridPitch + 1, 10, 10);
                const double spread = pitch * ((row + 0.5) / rows - 0.5) * 0.8;
                m_shape->ports.push_back(
                    {int(group), index, PortSide::Bottom, {x + spread, 0}, box, true});
            }
            y += rows * gridPitch + 3;
        }
        return y;
    }

    const ShapeInput &m_input;
    std::shared_ptr<BlockShape> m_shape;
    QFontMetricsF m_metrics;
    double m_width = minimumWidth;
    double m_leftWidth = 0.0;
    double m_rightWidth = 0.0;
};

} // namespace

int BlockShape::groupIndex(const QString &name) const
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].name == name)
            return int(i);
    }
    return -1;
}

int BlockShape::portIndex(const QString &name, int index) const
{
    const int group = groupIndex(name);
    if (group < 0 || index < 1 || index > groups[std::size_t(group)].count)
        return -1;
    return firstPort[std::size_t(group)] + std::min(index, mostShown) - 1;
}

ShapePtr makeShape(const ShapeInput &input)
{
    return ShapeBuilder(input).build();
}

} // namespace nongjang
