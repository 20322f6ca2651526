// CanvasModel: which bottleneck of the report lies where.
#include "views/canvas/canvas_model.h"

#include <QMap>

#include <algorithm>

namespace nongjang {

namespace {

constexpr double busiest = 0.999; ///< of the highest utilisation counts as the highest
constexpr double sameSaving = 1e-3;
constexpr int deepest = 64; ///< assemblies inside assemblies; a broken file may go round

using IndexList = std::vector<int>;

/// The busiest of the busiest that is most worth doubling, as a limit the others are compared with.
double mostSaved(const std::vector<Bottleneck> &bottlenecks, double limit)
{
    double saved = 0.0;
    for (const Bottleneck &each : bottlenecks) {
        if (each.utilisation >= limit)
            saved = std::max(saved, each.upgradeValue);
    }
    return saved;
}

/// Adds what lies in an assembly, and in those inside it.
void collect(const Design &design, const QString &assemblyId,
             const QHash<QString, IndexList> &loadsIn, int depth, IndexList &found)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    if (!assembly || depth > deepest)
        return;
    const IndexList own = loadsIn.value(assemblyId);
    found.insert(found.end(), own.begin(), own.end());
    for (const Component &component : assembly->components) {
        if (!component.assembly.isEmpty())
            collect(design, component.assembly, loadsIn, depth + 1, found);
    }
}

} // namespace

void CanvasModel::clearLoads()
{
    m_loads.clear();
    for (CanvasBlock &block : m_blocks)
        block.loads.clear();
    for (CanvasCable &cable : m_cables) {
        cable.load = -1;
        cable.badge = false;
    }
}

void CanvasModel::setLoads(const std::vector<Bottleneck> &bottlenecks, const Design &design)
{
    clearLoads();
    double most = 0.0;
    for (const Bottleneck &each : bottlenecks)
        most = std::max(most, each.utilisation);
    const double saved = mostSaved(bottlenecks, most * busiest);
    QHash<QString, IndexList> loadsIn; // by assembly, for the blocks that stand for one
    for (const Bottleneck &each : bottlenecks) {
        // Where several hold back alike, doubling one saves nothing, and all are to blame.
        const bool culprit =
            each.utilisation >= most * busiest && each.upgradeValue >= saved - sameSaving;
        QMap<double, int> loadOf; // by utilisation: what is as busy shares one
        for (const Bottleneck::Place &place : each.places) {
            if (!(place.utilisation > 0.0))
                continue; // carries nothing
            const auto known = loadOf.find(place.utilisation);
            const int load = known == loadOf.end() ? int(m_loads.size()) : *known;
            if (known == loadOf.end()) {
                const bool isBusiest = place.utilisation >= each.utilisation * busiest;
                m_loads.push_back({isBusiest ? each.name : QString(), place.utilisation,
                                   isBusiest ? each.upgradeValue : 0.0,
                                   isBusiest ? each.togetherValue : 0.0, culprit && isBusiest,
                                   false});
                loadOf.insert(place.utilisation, load);
            }
            if (place.assembly == m_assemblyId)
                putLoad(load, place);
            else
                loadsIn[place.assembly].push_back(load);
        }
    }
    putInnerLoads(design, loadsIn);
    for (CanvasBlock &block : m_blocks) {
        std::stable_sort(block.loads.begin(), block.loads.end(), [this](int a, int b) {
            return m_loads[std::size_t(a)].utilisation > m_loads[std::size_t(b)].utilisation;
        });
    }
    std::vector<bool> marked(m_loads.size(), false);
    for (CanvasCable &cable : m_cables) { // one of each class: the others have its colour
        if (!isCulprit(cable) || marked[std::size_t(cable.load)])
            continue;
        cable.badge = true;
        marked[std::size_t(cable.load)] = true;
    }
    groupCables();    // those that are not as busy are drawn apart
    placeAllLabels(); // a badge needs room
}

void CanvasModel::setHeat(const std::vector<std::optional<double>> &shares)
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        m_blocks[i].heat =
            i < shares.size() ? shares[i].value_or(CanvasBlock::unknownHeat) : CanvasBlock::noHeat;
}

void CanvasModel::putLoad(int load, const Bottleneck::Place &place)
{
    if (place.cable >= 0 && place.cable < int(m_cables.size())) {
        CanvasCable &cable = m_cables[std::size_t(place.cable)];
        for (const PortRef &end : {cable.from, cable.to})
            if (end.isValid() && m_blocks[std::size_t(end.block)].off)
                return; // in the instance shown: what is known is of the others
        const auto rank = [this](int index) {
            const LinkLoad &each = m_loads[std::size_t(index)];
            return std::pair(each.culprit, each.utilisation);
        };
        if (cable.load < 0 || rank(load) > rank(cable.load))
            cable.load = load;
        return;
    }
    const int block = blockIndex(place.component);
    if (block >= 0)
        m_blocks[std::size_t(block)].loads.push_back(load);
}

/// A block that stands for an assembly shows the busiest link inside: there is more to see there.
void CanvasModel::putInnerLoads(const Design &design, const QHash<QString, IndexList> &loadsIn)
{
    if (loadsIn.isEmpty())
        return;
    QHash<QString, int> worstOf; // by assembly
    for (CanvasBlock &block : m_blocks) {
        if (block.assembly.isEmpty())
            continue;
        auto worst = worstOf.find(block.assembly);
        if (worst == worstOf.end()) {
            IndexList inside;
            collect(design, block.assembly, loadsIn, 0, inside);
            const auto top = std::max_element(inside.begin(), inside.end(), [this](int a, int b) {
                const LinkLoad &x = m_loads[std::size_t(a)], &y = m_loads[std::size_t(b)];
                return std::pair(x.culprit, x.utilisation) < std::pair(y.culprit, y.utilisation);
            });
            int index = -1;
            if (top != inside.end()) {
                LinkLoad copy = m_loads[std::size_t(*top)];
                copy.inside = true;
                index = int(m_loads.size());
                m_loads.push_back(copy);
            }
            worst = worstOf.insert(block.assembly, index);
        }
        if (*worst >= 0)
            block.loads.push_back(*worst);
    }
}

} // namespace nongjang
