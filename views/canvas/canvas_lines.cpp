// CanvasModel: cables side by side as one line, layers, and the way-points of one cable.
#include "views/canvas/canvas_model.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

namespace nongjang {

void CanvasModel::setCountLabel(double count, QString &label, double &ems)
{
    constexpr double size = 100.0;
    label = QStringLiteral("×%1").arg(QLocale().toString(count, 'f', 0));
    static QHash<QString, double> measured; // a level of thousands of cables has few counts
    const auto known = measured.constFind(label);
    ems = known != measured.cend()
              ? *known
              : measured[label] =
                    QFontMetricsF(canvas::font(size, true)).horizontalAdvance(label) / size;
}

/// Those between the same two blocks that look alike. One with way-points is drawn where it was put.
void CanvasModel::groupCables()
{
    m_groups.clear();
    std::map<std::tuple<int, int, PortDomain, bool, int>, std::vector<int>> sideBySide;
    for (CanvasCable &cable : m_cables) {
        cable.group = -1;
        if (cable.dangling || cable.from.block == cable.to.block
            || !m_assembly->cables[cable.index].way.isEmpty())
            continue;
        const auto [low, high] = std::minmax(cable.from.block, cable.to.block);
        sideBySide[{low, high, cable.domain, cable.off, cable.load}].push_back(cable.index);
    }
    for (auto &[key, members] : sideBySide) {
        if (members.size() < 2)
            continue;
        CableGroup group;
        double count = 0;
        for (const int member : members) {
            m_cables[std::size_t(member)].group = int(m_groups.size());
            count += m_cables[std::size_t(member)].count;
        }
        // The one in the middle; but the badge of what limits the traffic must be seen.
        const auto badge = std::find_if(members.begin(), members.end(), [this](int member) {
            return m_cables[std::size_t(member)].badge;
        });
        group.lead = badge == members.end() ? members[members.size() / 2] : *badge;
        setCountLabel(count, group.label, group.labelEms);
        group.members = std::move(members);
        m_groups.push_back(std::move(group));
    }
}

QList<int> CanvasModel::drawnWith(int cable) const
{
    const CanvasCable &shown = m_cables[std::size_t(cable)];
    if (!m_merging || shown.group < 0)
        return {cable};
    const std::vector<int> &members = m_groups[std::size_t(shown.group)].members;
    return {members.begin(), members.end()};
}

const Polyline &CanvasModel::shownLine(int cable) const
{
    const CanvasCable &shown = m_cables[std::size_t(cable)];
    return m_merging && shown.group >= 0 ? m_cables[std::size_t(leadOf(shown))].line : shown.line;
}

const QString &CanvasModel::labelOf(const CanvasCable &cable) const
{
    static const QString none;
    if (!m_layers.labels)
        return none;
    return isMerged(cable) ? m_groups[std::size_t(cable.group)].label : cable.label;
}

bool CanvasModel::isCableDrawn(int cable) const
{
    const CanvasCable &shown = m_cables[std::size_t(cable)];
    return isCableShown(cable) && (!m_merging || shown.group < 0 || leadOf(shown) == cable);
}

bool CanvasModel::isCableShown(int cable) const
{
    const CanvasCable &shown = m_cables[std::size_t(cable)];
    const bool power = shown.domain == PortDomain::Power;
    return (power ? m_layers.power : m_layers.data)
           && (m_layers.cooling
               || ((shown.from.block < 0 || isBlockShown(shown.from.block))
                   && (shown.to.block < 0 || isBlockShown(shown.to.block))));
}

bool CanvasModel::isBlockShown(int block) const
{
    return m_layers.cooling || m_blocks[std::size_t(block)].shape->category != Category::Cooling;
}

void CanvasModel::setLayers(const CanvasLayers &layers)
{
    if (layers == m_layers)
        return;
    m_layers = layers;
    placeAllLabels();
}

const Cable *CanvasModel::source(int cable) const
{
    return m_assembly && cable >= 0 && cable < int(m_assembly->cables.size())
               ? &m_assembly->cables[cable]
               : nullptr;
}

/// How far what belongs to the cable alone moves with the blocks that are being moved: all of its joined ends must be.
QPointF CanvasModel::shiftOf(const CanvasCable &cable) const
{
    if (m_previewed.empty())
        return {};
    const auto moves = [this](const PortRef &ref) {
        return ref.block < 0
               || std::binary_search(m_previewed.begin(), m_previewed.end(), ref.block);
    };
    return moves(cable.from) && moves(cable.to) ? m_previewDelta : QPointF();
}

QRectF CanvasModel::previewWay(int cable, const std::optional<QList<QPointF>> &way)
{
    const QRectF before = boundsOf({}, {cable});
    Polyline &line = m_cables[std::size_t(cable)].line;
    if (way && m_previewedCable != cable)
        m_lineBefore = line;
    const bool isGivenUp = !way && m_previewedCable == cable;
    m_previewedCable = way ? cable : -1;
    m_previewedWay = way.value_or(QList<QPointF>());
    routeSome({cable});
    if (isGivenUp) { // in the lane it had among its neighbours, which were not asked
        indexCable(cable, false);
        line = std::move(m_lineBefore);
        placeLabels({cable});
        indexCable(cable, true);
    }
    return before | boundsOf({}, {cable});
}

Polyline CanvasModel::lineThrough(int cable, const QList<QPointF> &way) const
{
    CanvasCable copy = m_cables[std::size_t(cable)];
    return routed(copy, way);
}

} // namespace nongjang
