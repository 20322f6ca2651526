#include "model/analysis/symmetry_refinement.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>
#include <utility>

namespace nongjang {

namespace {

constexpr std::size_t stopInterval = std::size_t(1)
                                     << 16U; ///< nodes or links between looks at the stop token

bool isTimeToLook(std::size_t index, const std::stop_token &stop)
{
    return index % stopInterval == 0 && stop.stop_requested();
}

/// Labels of capacities, with a small direct-mapped memory in front of the table: a farm has few capacities.
class Labels
{
public:
    explicit Labels(LabelledGraph &graph)
        : m_graph(graph)
    {}
    std::uint32_t of(const Ranged<Bandwidth> &capacity)
    {
        const auto bits = std::bit_cast<std::uint64_t>(capacity.value.si());
        Recent &recent = m_recent[(bits * 0x9e3779b97f4a7c15ULL) >> 58U];
        if (recent.label != DenseIds::none && recent.capacity == capacity)
            return recent.label;
        const std::uint64_t key = capacityKey(capacity);
        recent = {capacity, m_ids.add(key)};
        if (recent.label == m_graph.keyOf.size()) {
            m_graph.keyOf.push_back(key);
            m_graph.hashOf.push_back(scatter(m_graph.hashOf.size() + 1));
            m_graph.capacityOf.push_back(capacity);
        }
        return recent.label;
    }

private:
    struct Recent
    {
        Ranged<Bandwidth> capacity;
        std::uint32_t label = DenseIds::none;
    };
    LabelledGraph &m_graph;
    std::array<Recent, 64> m_recent;
    DenseIds m_ids;
};

} // namespace

std::uint64_t capacityKey(const Ranged<Bandwidth> &capacity) noexcept
{
    const auto bits = [](Bandwidth b) {
        return std::bit_cast<std::uint64_t>(b.si());
    };
    return scatter(scatter(scatter(bits(capacity.value)) ^ bits(capacity.low))
                   ^ bits(capacity.high));
}

DenseIds::DenseIds(std::size_t expected)
    : m_slots(std::bit_ceil(expected * 2))
{}

std::uint32_t DenseIds::add(std::uint64_t key)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = key & mask;
    for (; m_slots[i].id != none; i = (i + 1) & mask)
        if (m_slots[i].key == key)
            return m_slots[i].id;
    const std::uint32_t id = m_size++;
    m_slots[i] = {key, id};
    if (std::size_t(m_size) * 2 > m_slots.size())
        grow();
    return id;
}

std::uint32_t DenseIds::find(std::uint64_t key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = key & mask; m_slots[i].id != none; i = (i + 1) & mask)
        if (m_slots[i].key == key)
            return m_slots[i].id;
    return none;
}

void DenseIds::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.id == none)
            continue;
        std::size_t i = slot.key & mask;
        while (m_slots[i].id != none)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

LabelledGraph labelled(const LinkGraph &graph, const std::stop_token &stop)
{
    LabelledGraph result;
    Labels labels(result);
    std::vector<std::uint32_t> label(graph.links.size());
    result.first.assign(graph.isEndpoint.size() + 2, 0); // one more: the cursors of the second pass
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const Link &link = graph.links[i];
        label[i] = labels.of(link.capacity);
        ++result.first[link.a + 2];
        ++result.first[link.b + 2];
        if (isTimeToLook(i, stop))
            return result;
    }
    std::partial_sum(result.first.begin(), result.first.end(), result.first.begin());
    result.arcs.resize(graph.links.size() * 2);
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        const Link &link = graph.links[i];
        result.arcs[result.first[link.a + 1]++] = {link.b, label[i]};
        result.arcs[result.first[link.b + 1]++] = {link.a, label[i]};
        if (isTimeToLook(i, stop))
            return result;
    }
    result.first.pop_back();
    return result;
}

bool Refiner::start(std::vector<std::uint32_t> cellOf, std::uint32_t cells,
                    const std::stop_token &stop)
{
    m_cellOf = std::move(cellOf);
    m_cells.assign(cells, {});
    m_work = 0;
    std::vector<std::uint32_t> queue;
    if (!hashRounds(queue, stop))
        return false;
    arrange(cells = std::uint32_t(m_cells.size()));
    m_key.assign(m_cellOf.size(), 0);
    m_queue.clear();
    for (const std::uint32_t cell : queue)
        enqueue(cell);
    if (!refine(stop))
        return false;
    m_baseCells = std::uint32_t(m_cells.size());
    for (std::uint32_t cell = 0; cell < m_baseCells; ++cell)
        m_cells[cell].base = cell;
    m_work = 0;
    return true;
}

/// Splits every cell by all cells at once, as long as what is left to do would keep a good part of the arcs busy. Leaves the
/// number of cells in m_cells, and in `queue` the cells that still may split others.
bool Refiner::hashRounds(std::vector<std::uint32_t> &queue, const std::stop_token &stop)
{
    std::vector<std::uint32_t> next(m_cellOf.size());
    std::vector<std::uint64_t> volume; // arcs per new cell
    while (true) {
        const std::uint32_t cells = hashRound(next, volume, stop);
        if (stop.stop_requested())
            return false;
        queue.clear();
        if (cells == m_cells.size())
            return true; // nothing split: equitable
        std::vector<std::uint32_t> parent(cells);
        for (std::size_t node = 0; node < next.size(); ++node)
            parent[next[node]] = m_cellOf[node];
        std::vector<std::uint32_t> largest(m_cells.size(), DenseIds::none);
        for (std::uint32_t cell = 0; cell < cells; ++cell) {
            std::uint32_t &best = largest[parent[cell]];
            if (best == DenseIds::none || volume[cell] > volume[best])
                best = cell;
        }
        std::uint64_t left = 0;
        for (std::uint32_t cell = 0; cell < cells; ++cell)
            if (largest[parent[cell]] != cell) {
                left += volume[cell];
                queue.push_back(cell);
            }
        m_cellOf.swap(next);
        m_cells.assign(cells, {});
        if (left < m_graph.arcs.size() / 4)
            return true;
    }
}

/// `next`: cells by present cell and neighbours; returns their number.
std::uint32_t Refiner::hashRound(std::vector<std::uint32_t> &next,
                                 std::vector<std::uint64_t> &volume,
                                 const std::stop_token &stop) const
{
    std::vector<std::uint64_t> cellKey(m_cells.size());
    for (std::size_t cell = 0; cell < cellKey.size(); ++cell)
        cellKey[cell] = scatter(cell + 1);
    DenseIds ids(m_cells.size() * 2);
    volume.clear();
    for (NodeIndex node = 0; node < next.size(); ++node) {
        std::uint64_t key = cellKey[m_cellOf[node]];
        for (const LabelledGraph::Arc arc : m_graph.of(node))
            key += m_graph.hashOf[arc.label] * cellKey[m_cellOf[arc.head]];
        const std::uint32_t id = ids.add(scatter(key));
        if (id == volume.size())
            volume.push_back(0);
        volume[id] += m_graph.first[node + 1] - m_graph.first[node];
        next[node] = id;
        if (isTimeToLook(node, stop))
            break;
    }
    return ids.size();
}

/// Lays the nodes out cell by cell.
void Refiner::arrange(std::uint32_t cells)
{
    m_cells.assign(cells, {});
    for (const std::uint32_t cell : m_cellOf)
        ++m_cells[cell].size;
    std::vector<std::uint32_t> next(cells);
    std::uint32_t sum = 0;
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
        next[cell] = m_cells[cell].first = sum;
        sum += m_cells[cell].size;
    }
    m_elements.resize(m_cellOf.size());
    m_position.resize(m_cellOf.size());
    for (NodeIndex node = 0; node < m_cellOf.size(); ++node) {
        m_position[node] = next[m_cellOf[node]]++;
        m_elements[m_position[node]] = node;
    }
}

void Refiner::enqueue(std::uint32_t cell)
{
    if (m_cells[cell].isQueued)
        return;
    m_cells[cell].isQueued = true;
    m_queue.push_back(cell);
}

void Refiner::moveTo(NodeIndex node, std::uint32_t position)
{
    const NodeIndex other = m_elements[position];
    const std::uint32_t from = m_position[node];
    m_elements[position] = node;
    m_elements[from] = other;
    m_position[node] = position;
    m_position[other] = from;
}

bool Refiner::singleOut(NodeIndex node, const std::stop_token &stop)
{
    const std::uint32_t cell = m_cellOf[node];
    if (m_cells[cell].size > 1) {
        moveTo(node, m_cells[cell].first + m_cells[cell].size - 1);
        enqueue(cutOff(cell, 1));
    }
    return refine(stop);
}

void Refiner::reset()
{
    while (m_cells.size() > m_baseCells) {
        const Cell last = m_cells.back();
        for (const NodeIndex node : members(std::uint32_t(m_cells.size() - 1)))
            m_cellOf[node] = last.parent;
        m_cells[last.parent].size +=
            last.size; // splits cut from the end, so the two are neighbours again
        m_cells.pop_back();
    }
}

std::uint64_t Refiner::signature() const
{
    std::uint64_t hash = 0;
    for (std::uint32_t index = m_baseCells; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells[index];
        hash = scatter(hash ^ ((std::uint64_t(cell.parent) << 32U) | cell.size));
        std::uint64_t links = 0;
        for (const LabelledGraph::Arc arc : m_graph.of(m_elements[cell.first]))
            links += classKey(index, m_cellOf[arc.head], m_graph.hashOf[arc.label]);
        hash = scatter(hash ^ links);
    }
    return hash;
}

bool Refiner::refine(const std::stop_token &stop)
{
    bool isStopped = false;
    for (std::size_t i = 0; i < m_queue.size(); ++i) {
        const std::uint32_t splitter = m_queue[i];
        m_cells[splitter].isQueued = false;
        isStopped = isStopped || stop.stop_requested();
        if (isStopped)
            continue; // only empties the queue
        touch(splitter);
        gather();
        for (const std::uint32_t cell : m_touchedCells)
            split(cell);
        for (const NodeIndex node : m_touched)
            m_key[node] = 0;
    }
    m_queue.clear();
    return !isStopped;
}

/// Hashes of the links into the splitter, for all nodes that have some and can still be told from others.
void Refiner::touch(std::uint32_t splitter)
{
    m_touched.clear();
    for (const NodeIndex node : members(splitter)) {
        const std::span<const LabelledGraph::Arc> arcs = m_graph.of(node);
        m_work += arcs.size() + 1;
        for (const LabelledGraph::Arc arc : arcs) {
            if (m_cells[m_cellOf[arc.head]].size == 1)
                continue;
            std::uint64_t &key = m_key[arc.head];
            if (key == 0)
                m_touched.push_back(arc.head);
            key += m_graph.hashOf[arc.label] | 1U;
            key += std::uint64_t(key == 0); // 0 means untouched
        }
    }
}

/// Moves touched nodes to the ends of their cells.
void Refiner::gather()
{
    m_touchedCells.clear();
    for (const NodeIndex node : m_touched) {
        Cell &cell = m_cells[m_cellOf[node]];
        if (cell.touched == 0)
            m_touchedCells.push_back(m_cellOf[node]);
        ++cell.touched;
        moveTo(node, cell.first + cell.size - cell.touched);
    }
    std::sort(m_touchedCells.begin(),
              m_touchedCells.end()); // not in the order of nodes: see signature()
}

/// A new cell of the last `size` members.
std::uint32_t Refiner::cutOff(std::uint32_t cell, std::uint32_t size)
{
    const auto created = std::uint32_t(m_cells.size());
    Cell &old = m_cells[cell];
    old.size -= size;
    const Cell part{old.first + old.size, size, old.base, cell, 0, false};
    m_cells.push_back(part);
    for (const NodeIndex node : members(created))
        m_cellOf[node] = created;
    return created;
}

/// Untouched members, or else those of the lowest key, stay; every other key gets a new cell.
void Refiner::split(std::uint32_t index)
{
    const auto firstNew = std::uint32_t(m_cells.size());
    const std::uint32_t touched = std::exchange(m_cells[index].touched, 0);
    const bool hasRest = touched < m_cells[index].size;
    const std::uint32_t past = m_cells[index].first + m_cells[index].size;
    const auto begin = m_elements.begin() + std::ptrdiff_t(past) - std::ptrdiff_t(touched);
    const auto end = begin + std::ptrdiff_t(touched);
    const bool isUniform =
        std::all_of(begin, end, [&](NodeIndex node) { return m_key[node] == m_key[*begin]; });
    if (isUniform && !hasRest)
        return;
    if (!isUniform) {
        std::sort(begin, end, [this](NodeIndex a, NodeIndex b) { return m_key[a] < m_key[b]; });
        for (auto it = begin; it != end; ++it)
            m_position[*it] = std::uint32_t(it - m_elements.begin());
    }
    for (auto last = end; last != begin;) {
        auto from = last;
        while (from != begin && m_key[*(from - 1)] == m_key[*(last - 1)])
            --from;
        if (from == begin && !hasRest)
            break;
        cutOff(index, std::uint32_t(last - from));
        last = from;
    }
    enqueueAfterSplit(index, firstNew);
}

/// All parts when the whole was waiting; else all but the largest, whose counts follow from the whole and the others.
void Refiner::enqueueAfterSplit(std::uint32_t cell, std::uint32_t firstNew)
{
    std::uint32_t spared = cell;
    const auto end = std::uint32_t(m_cells.size());
    if (!m_cells[cell].isQueued) {
        for (std::uint32_t part = firstNew; part < end; ++part)
            if (m_cells[part].size > m_cells[spared].size)
                spared = part;
        if (spared != cell)
            enqueue(cell);
    }
    for (std::uint32_t part = firstNew; part < end; ++part)
        if (part != spared)
            enqueue(part);
}

} // namespace nongjang
