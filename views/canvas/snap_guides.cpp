#include "views/canvas/snap_guides.h"

#include "views/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace nongjang {

namespace {

constexpr double same = 0.25; ///< what counts as equal
constexpr double arrowPixels = 5.0;

/// A rectangle along the axis looked at, and across it.
struct Extent
{
    double low, high, acrossLow, acrossHigh;
    [[nodiscard]] double size() const { return high - low; }
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] bool sharesRow(const Extent &other) const
    {
        return acrossLow < other.acrossHigh && other.acrossLow < acrossHigh;
    }
};

Extent extentOf(const QRectF &rect, bool horizontal)
{
    return horizontal ? Extent{rect.left(), rect.right(), rect.top(), rect.bottom()}
                      : Extent{rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QLineF lineOf(double from, double to, double across, bool horizontal)
{
    return horizontal ? QLineF(from, across, to, across) : QLineF(across, from, across, to);
}

/// The nearest block before and after another one in its row, and the one beyond each.
struct RowNeighbours
{
    std::optional<Extent> before, beforeThat, after, afterThat;
};

std::optional<Extent> nearest(const Extent &from, const std::vector<QRectF> &others,
                              bool horizontal, bool before, double reach)
{
    std::optional<Extent> best;
    for (const QRectF &rect : others) {
        const Extent other = extentOf(rect, horizontal);
        if (!other.sharesRow(from))
            continue;
        // What lies in the way by less than snapping reaches still counts as beside.
        if (before && other.high <= from.low + reach && (!best || other.high > best->high))
            best = other;
        if (!before && other.low >= from.high - reach && (!best || other.low < best->low))
            best = other;
    }
    return best;
}

RowNeighbours neighboursInRow(const Extent &moved, const std::vector<QRectF> &others,
                              bool horizontal, double reach)
{
    RowNeighbours row;
    row.before = nearest(moved, others, horizontal, true, reach);
    row.after = nearest(moved, others, horizontal, false, reach);
    if (row.before)
        row.beforeThat = nearest(*row.before, others, horizontal, true, reach);
    if (row.after)
        row.afterThat = nearest(*row.after, others, horizontal, false, reach);
    return row;
}

/// The shortest shift to something that attracts; none further than `reach`.
class Attraction
{
public:
    explicit Attraction(double reach)
        : m_distance(reach)
    {}
    void offer(double shift)
    {
        if (std::abs(shift) >= m_distance)
            return;
        m_distance = std::abs(shift);
        m_shift = shift;
        m_found = true;
    }
    [[nodiscard]] double shiftOr(double otherwise) const { return m_found ? m_shift : otherwise; }

private:
    double m_distance;
    double m_shift = 0.0;
    bool m_found = false;
};

/// To where an edge or the middle meets that of another block.
void tryEdges(const Extent &moved, const std::vector<QRectF> &others, bool horizontal,
              Attraction &best)
{
    for (const QRectF &rect : others) {
        const Extent other = extentOf(rect, horizontal);
        best.offer(other.low - moved.low);
        best.offer(other.high - moved.high);
        best.offer(other.middle() - moved.middle());
    }
}

/// To where the gaps to the neighbours are equal, or repeat one beyond them.
void tryGaps(const Extent &moved, const RowNeighbours &row, Attraction &best)
{
    if (row.before && row.after && row.after->low - row.before->high > moved.size())
        best.offer((row.before->high + row.after->low) / 2 - moved.middle());
    if (row.before && row.beforeThat && row.before->low > row.beforeThat->high)
        best.offer(row.before->high + (row.before->low - row.beforeThat->high) - moved.low);
    if (row.after && row.afterThat && row.afterThat->low > row.after->high)
        best.offer(row.after->low - (row.afterThat->low - row.after->high) - moved.high);
}

void addGuides(const Extent &moved, const std::vector<QRectF> &others, bool horizontal,
               std::vector<QLineF> &guides)
{
    double Extent::*const edges[] = {&Extent::low, &Extent::high};
    const auto add = [&](double own, const auto &theirs) {
        double low = moved.acrossLow, high = moved.acrossHigh;
        bool met = false;
        for (const QRectF &rect : others) {
            const Extent other = extentOf(rect, horizontal);
            if (std::abs(theirs(other) - own) > same)
                continue;
            met = true;
            low = std::min(low, other.acrossLow);
            high = std::max(high, other.acrossHigh);
        }
        if (met)
            guides.push_back(lineOf(low, high, own, !horizontal));
    };
    for (const auto edge : edges)
        add(moved.*edge, [edge](const Extent &other) { return other.*edge; });
    add(moved.middle(), [](const Extent &other) { return other.middle(); });
}

void addGaps(const Extent &moved, const RowNeighbours &row, bool horizontal,
             std::vector<QLineF> &gaps)
{
    const auto gap = [](const std::optional<Extent> &a, const std::optional<Extent> &b) {
        return a && b ? b->low - a->high : std::numeric_limits<double>::quiet_NaN();
    };
    const auto equal = [](double a, double b) {
        return a > same && std::abs(a - b) <= same; // never with a gap that is not there
    };
    const double before = gap(row.before, moved), after = gap(moved, row.after);
    const bool beforeRepeats = equal(gap(row.beforeThat, row.before), before);
    const bool afterRepeats = equal(gap(row.after, row.afterThat), after);
    const bool between = equal(before, after);
    const auto add = [&](const Extent &a, const Extent &b) {
        const double across =
            (std::max(a.acrossLow, b.acrossLow) + std::min(a.acrossHigh, b.acrossHigh)) / 2;
        gaps.push_back(lineOf(a.high, b.low, across, horizontal));
    };
    if (beforeRepeats)
        add(*row.beforeThat, *row.before);
    if (beforeRepeats || between)
        add(*row.before, moved);
    if (afterRepeats || between)
        add(moved, *row.after);
    if (afterRepeats)
        add(*row.after, *row.afterThat);
}

} // namespace

QRectF Snap::bounds(double scale) const
{
    const double margin = (arrowPixels + 2) / scale;
    QRectF bounds;
    for (const std::vector<QLineF> *lines : {&guides, &gaps}) {
        for (const QLineF &line : *lines)
            bounds |= QRectF(line.p1(), line.p2())
                          .normalized()
                          .adjusted(-margin, -margin, margin, margin);
    }
    return bounds;
}

void Snap::clear()
{
    shift = {};
    guides.clear();
    gaps.clear();
}

void findSnap(const QRectF &moved, const std::vector<QRectF> &others, const SnapDefault &otherwise,
              Snap &snap)
{
    snap.clear();
    const auto shiftAlong = [&](bool horizontal, double elsewhere) {
        const Extent own = extentOf(moved, horizontal);
        Attraction best(otherwise.reach);
        tryEdges(own, others, horizontal, best);
        tryGaps(own, neighboursInRow(own, others, horizontal, otherwise.reach), best);
        return best.shiftOr(elsewhere);
    };
    snap.shift = otherwise.shift;
    if (!otherwise.keepX)
        snap.shift.setX(shiftAlong(true, otherwise.shift.x()));
    if (!otherwise.keepY)
        snap.shift.setY(shiftAlong(false, otherwise.shift.y()));
    const QRectF placed = moved.translated(snap.shift);
    for (const bool horizontal : {true, false}) {
        const Extent own = extentOf(placed, horizontal);
        addGuides(own, others, horizontal, snap.guides);
        addGaps(own, neighboursInRow(own, others, horizontal, same), horizontal, snap.gaps);
    }
}

void paintSnap(QPainter &painter, const Snap &snap, double scale, const QPalette &palette)
{
    QPen pen(theme::colour(theme::Role::Guide, palette), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(snap.guides.data(), int(snap.guides.size()));
    pen.setWidthF(1.6);
    painter.setPen(pen);
    painter.drawLines(snap.gaps.data(), int(snap.gaps.size()));
    for (const QLineF &gap : snap.gaps) {
        const QPointF along = (gap.p2() - gap.p1()) / gap.length();
        const QPointF across(along.y(), -along.x());
        const double head = std::min(arrowPixels / scale, gap.length() / 3);
        for (const auto &[tip, back] : {std::pair(gap.p1(), along), std::pair(gap.p2(), -along)}) {
            painter.drawLine(tip, tip + (back + across * 0.6) * head);
            painter.drawLine(tip, tip + (back - across * 0.6) * head);
        }
    }
}

} // namespace nongjang
