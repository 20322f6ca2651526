// CanvasModel: after an edit of a large level, cables whose ends are where they were keep their ways.
#include "views/canvas/canvas_model.h"

#include <algorithm>

namespace nongjang {

namespace {

/// For each cable of `after` the one of `before` that it was, or -1. Edits take cables out, add some at the end, or
/// change a few: the order stays.
std::vector<int> earlierCables(const QList<Cable> &after, const QList<Cable> &before)
{
    std::vector<int> earlier(std::size_t(after.size()), -1);
    qsizetype mayBeGone = std::max<qsizetype>(0, before.size() - after.size());
    qsizetype at = 0;
    for (qsizetype cable = 0; cable < after.size() && at < before.size(); ++cable, ++at) {
        qsizetype found = at;
        while (found < before.size() && found - at <= mayBeGone && !(before[found] == after[cable]))
            ++found;
        if (found < before.size() && found - at <= mayBeGone) {
            earlier[std::size_t(cable)] = int(found);
            mayBeGone -= found - at;
            at = found;
        }
    }
    return earlier;
}

} // namespace

void CanvasModel::forgetParts()
{
    m_partShapes.clear();
    m_assemblyShapes.clear();
    m_assembly.reset();
}

/// Returns the cables that have no way yet.
std::vector<int> CanvasModel::takeWays(Drawn &before)
{
    QHash<QString, int> blockBefore;
    blockBefore.reserve(qsizetype(before.blocks.size()));
    for (std::size_t i = 0; i < before.blocks.size(); ++i)
        blockBefore.insert(before.blocks[i].id, int(i));
    std::vector<int> same(m_blocks.size(), -2); // the block it was, where it is as it was
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int earlier = blockBefore.value(m_blocks[i].id, -2);
        if (earlier < 0)
            continue;
        const CanvasBlock &was = before.blocks[std::size_t(earlier)];
        if (was.position == m_blocks[i].position && was.shape == m_blocks[i].shape)
            same[i] = earlier;
    }
    const auto isSameEnd = [&same](const PortRef &now, const PortRef &was) {
        return now.port == was.port
               && (now.block < 0 ? was.block < 0 : same[std::size_t(now.block)] == was.block);
    };
    const std::vector<int> earlier = earlierCables(m_assembly->cables, before.assembly->cables);
    std::vector<int> ofNew;
    for (CanvasCable &cable : m_cables) {
        const int index = earlier[std::size_t(cable.index)];
        CanvasCable *was = index < 0 ? nullptr : &before.cables[std::size_t(index)];
        if (!was || !isSameEnd(cable.from, was->from) || !isSameEnd(cable.to, was->to)
            || cable.fromShare != was->fromShare || cable.toShare != was->toShare) {
            ofNew.push_back(cable.index);
            continue;
        }
        cable.line = std::move(was->line);
        cable.fromSpan = was->fromSpan;
        cable.toSpan = was->toSpan;
    }
    return ofNew;
}

void CanvasModel::routeNew(Drawn &before)
{
    const std::vector<int> cables = takeWays(before);
    if (cables.size() > m_cables.size() / 4) {
        routeAll();
        return;
    }
    std::vector<Polyline *> lines;
    for (const int cable : cables) {
        route(m_cables[std::size_t(cable)]);
        if (m_assembly->cables[cable].way.isEmpty())
            lines.push_back(&m_cables[std::size_t(cable)].line);
    }
    spreadLanes(lines);
    placeAllLabels();
    indexAllCables();
}

} // namespace nongjang
