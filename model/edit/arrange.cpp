#include "model/edit/arrange.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace nongjang {

namespace {

/// A block along one axis.
struct Span
{
    const ArrangedBlock *block = nullptr;
    double low = 0.0;
    double size = 0.0;
    [[nodiscard]] double high() const { return low + size; }
};

bool isHorizontal(Alignment alignment)
{
    return alignment == Alignment::Left || alignment == Alignment::Centre
           || alignment == Alignment::Right;
}

/// What is lined up: 0 is the left or upper edge of a rectangle, 1 the other one.
double fractionOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
    case Alignment::Top:
        return 0.0;
    case Alignment::Centre:
    case Alignment::Middle:
        return 0.5;
    case Alignment::Right:
    case Alignment::Bottom:
        return 1.0;
    }
    return 0.0;
}

std::vector<Span> spansAlong(const QList<ArrangedBlock> &blocks, bool horizontal)
{
    std::vector<Span> spans;
    for (const ArrangedBlock &block : blocks) {
        if (horizontal)
            spans.push_back({&block, block.rect.left(), block.rect.width()});
        else
            spans.push_back({&block, block.rect.top(), block.rect.height()});
    }
    return spans;
}

void put(Positions &positions, const Span &span, double low, bool horizontal)
{
    if (low == span.low || span.block->locked)
        return;
    const QPointF corner = span.block->rect.topLeft();
    positions.insert(span.block->id,
                     horizontal ? QPointF(low, corner.y()) : QPointF(corner.x(), low));
}

/// By where they begin; of those that begin together, the one that ends first.
std::vector<Span> ordered(const QList<ArrangedBlock> &blocks, bool horizontal)
{
    std::vector<Span> spans = spansAlong(blocks, horizontal);
    std::stable_sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) {
        return std::pair(a.low, a.high()) < std::pair(b.low, b.high());
    });
    return spans;
}

} // namespace

Positions alignedPositions(const QList<ArrangedBlock> &blocks, Alignment alignment)
{
    const bool horizontal = isHorizontal(alignment);
    const double fraction = fractionOf(alignment);
    const std::vector<Span> spans = spansAlong(blocks, horizontal);
    const bool held =
        std::any_of(blocks.begin(), blocks.end(), [](const ArrangedBlock &b) { return b.locked; });
    std::optional<double> low, high;
    for (const Span &span : spans) {
        if (held && !span.block->locked)
            continue;
        low = std::min(low.value_or(span.low), span.low);
        high = std::max(high.value_or(span.high()), span.high());
    }
    Positions positions;
    if (!low)
        return positions;
    const double line = *low + (*high - *low) * fraction;
    for (const Span &span : spans)
        put(positions, span, line - span.size * fraction, horizontal);
    return positions;
}

Positions distributedPositions(const QList<ArrangedBlock> &blocks, Qt::Orientation orientation)
{
    const bool horizontal = orientation == Qt::Horizontal;
    const std::vector<Span> spans = ordered(blocks, horizontal);
    Positions positions;
    std::size_t from = 0;
    for (std::size_t to = 1; to < spans.size(); ++to) {
        if (!spans[to].block->locked && to + 1 < spans.size())
            continue;
        double room = spans[to].low - spans[from].high();
        for (std::size_t i = from + 1; i < to; ++i)
            room -= spans[i].size;
        const double gap = room / double(to - from);
        double at = spans[from].high() + gap;
        for (std::size_t i = from + 1; i < to; ++i) {
            put(positions, spans[i], at, horizontal);
            at += spans[i].size + gap;
        }
        from = to;
    }
    return positions;
}

Positions sameSpacingPositions(const QList<ArrangedBlock> &blocks, Qt::Orientation orientation)
{
    const bool horizontal = orientation == Qt::Horizontal;
    const std::vector<Span> spans = ordered(blocks, horizontal);
    Positions positions;
    if (spans.size() < 3)
        return positions;
    const double gap = std::max(0.0, spans[1].low - spans[0].high());
    double at = spans[0].high() + gap;
    for (std::size_t i = 1; i < spans.size(); ++i) {
        const double low = spans[i].block->locked ? spans[i].low : at;
        put(positions, spans[i], low, horizontal);
        at = low + spans[i].size + gap;
    }
    return positions;
}

Design placeComponents(const Design &design, const QString &assemblyId, const Positions &positions)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present || positions.isEmpty())
        return design;
    Assembly assembly = *present;
    for (Component &component : assembly.components) {
        const auto found = positions.constFind(component.id);
        if (found != positions.constEnd() && !component.locked)
            component.position = *found;
    }
    return design.withAssembly(assembly);
}

Design lockComponents(const Design &design, const QString &assemblyId,
                      const QStringList &componentIds, bool locked)
{
    const AssemblyPtr present = design.assembly(assemblyId);
    if (!present)
        return design;
    Assembly assembly = *present;
    const QSet<QString> meant(componentIds.begin(), componentIds.end());
    for (Component &component : assembly.components)
        if (meant.contains(component.id))
            component.locked = locked;
    return design.withAssembly(assembly);
}

QStringList lockedComponents(const Design &design, const QString &assemblyId,
                             const QStringList &componentIds)
{
    QStringList locked;
    const AssemblyPtr assembly = design.assembly(assemblyId);
    if (!assembly)
        return locked;
    const QSet<QString> meant(componentIds.begin(), componentIds.end());
    for (const Component &component : assembly->components)
        if (component.locked && meant.contains(component.id))
            locked << component.id;
    return locked;
}

} // namespace nongjang
