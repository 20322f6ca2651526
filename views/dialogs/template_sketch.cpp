#include "views/dialogs/template_sketch.h"

#include <QCoreApplication>
#include <QtMath>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::TemplateSketch)
};

/// Draws with at most so many of a kind, and remembers that it did.
class Sketcher
{
public:
    explicit Sketcher(const Topology &topology)
        : m_topology(topology)
        , m_counts(countTopology(topology))
    {}

    TemplateSketch draw();

private:
    using Row = std::vector<int>;

    int few(qint64 count, int most)
    {
        m_sketch.isSimplified = m_sketch.isSimplified || count > most;
        return int(std::min<qint64>(count, most));
    }
    [[nodiscard]] int number(const char *key) const { return m_topology.number(key); }
    int dot(QPointF at, bool isSwitch)
    {
        m_sketch.dots.push_back({at, isSwitch});
        return int(m_sketch.dots.size()) - 1;
    }
    /// Evenly from `left` to `right`.
    Row row(int count, double height, bool isSwitch, double left = 0.0, double right = 1.0)
    {
        Row dots;
        for (int i = 0; i < count; ++i)
            dots.push_back(dot({left + (right - left) * (i + 0.5) / count, height}, isSwitch));
        return dots;
    }
    Row circle(int count, bool isSwitch, QPointF centre = {0.5, 0.5}, double radius = 0.45)
    {
        Row dots;
        for (int i = 0; i < count; ++i) {
            const double angle = 2.0 * M_PI * i / count - M_PI / 2.0;
            dots.push_back(dot(centre + radius * QPointF(qCos(angle), qSin(angle)), isSwitch));
        }
        return dots;
    }
    void line(int a, int b, bool isBowed = false) { m_sketch.lines.push_back({a, b, isBowed}); }
    void joinAll(const Row &above, const Row &below)
    {
        for (const int a : above)
            for (const int b : below)
                line(a, b);
    }
    /// `children` dealt to `parents` in order.
    void deal(const Row &parents, const Row &children)
    {
        for (std::size_t i = 0; i < children.size(); ++i)
            line(parents[i * parents.size() / children.size()], children[i]);
    }
    void mesh(const Row &dots)
    {
        for (std::size_t i = 0; i < dots.size(); ++i)
            for (std::size_t j = i + 1; j < dots.size(); ++j)
                line(dots[i], dots[j]);
    }
    void label(double height, const QString &text) { m_sketch.labels.push_back({height, text}); }

    void nodesLabel(double height)
    {
        label(height, Tr::tr("%Ln node(s)", nullptr, int(m_counts.nodes)));
    }
    void switchesLabel(double height, qint64 count)
    {
        label(height, Tr::tr("%Ln switch(es)", nullptr, int(count)));
    }

    void ring();
    void fullMesh();
    void torus(const QList<int> &extents);
    void star();
    void leafSpine();
    void fatTree3();
    void planes();
    void dragonfly();
    void slimFly();
    void mining();

    const Topology &m_topology;
    TopologyCounts m_counts;
    TemplateSketch m_sketch;
};

void Sketcher::ring()
{
    m_sketch.isRound = true;
    const Row nodes = circle(few(m_counts.nodes, 16), false);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        line(nodes[i], nodes[(i + 1) % nodes.size()]);
}

void Sketcher::fullMesh()
{
    m_sketch.isRound = true;
    mesh(circle(few(m_counts.nodes, 12), false));
}

/// The first four directions at most; further ones lean back.
void Sketcher::torus(const QList<int> &extents)
{
    m_sketch.isRound = true;
    const QPointF steps[] = {{1.0, 0.0}, {0.0, 1.0}, {0.42, -0.34}, {0.2, 0.42}};
    const int mostOf[] = {6, 6, 3, 2};
    m_sketch.isSimplified = extents.size() > 4;
    QList<int> drawn;
    int total = 1;
    for (qsizetype i = 0; i < std::min<qsizetype>(extents.size(), 4); ++i) {
        drawn << few(extents[i], extents.size() > 2 ? std::min(mostOf[i], 4) : mostOf[i]);
        total *= drawn.last();
    }
    for (int i = 0; i < total; ++i) {
        QPointF at;
        int rest = i;
        int stride = 1;
        for (qsizetype d = 0; d < drawn.size(); ++d) {
            const int index = rest % drawn[d];
            at += index * steps[d];
            if (index > 0)
                line(i - stride, i);
            if (index == drawn[d] - 1 && drawn[d] > 2)
                line(i - index * stride, i, true);
            rest /= drawn[d];
            stride *= drawn[d];
        }
        dot(at, false);
    }
}

void Sketcher::star()
{
    const Row top = row(1, 0.2, true);
    deal(top, row(few(m_counts.nodes, 12), 0.85, false));
    switchesLabel(0.2, 1);
    nodesLabel(0.85);
}

/// Fat trees of two layers, also with a rail for each GPU.
void Sketcher::leafSpine()
{
    const bool isRail = m_topology.id == u"rail"_s;
    const qint64 up = number("radix") - (isRail ? number("radix") / 2 : number("down"));
    const qint64 leaves = m_counts.links / std::max<qint64>(up, 1);
    const Row spines = row(few(m_counts.switches - leaves, 6), 0.08, true, 0.1, 0.9);
    const Row leafDots = row(few(leaves, 8), 0.48, true);
    joinAll(spines, leafDots);
    const Row nodes = row(few(m_counts.nodes, isRail ? 5 : 16), 0.92, false);
    if (isRail)
        joinAll(leafDots, nodes);
    else
        deal(leafDots, nodes);
    switchesLabel(0.08, m_counts.switches - leaves);
    switchesLabel(0.48, leaves);
    nodesLabel(0.92);
}

void Sketcher::fatTree3()
{
    const int k = number("radix");
    const int pods = few(k, 4);
    const int half = few(k / 2, 2);
    const Row cores = row(half * half, 0.06, true, 0.15, 0.85);
    for (int pod = 0; pod < pods; ++pod) {
        const double left = (pod + 0.08) / pods;
        const double right = (pod + 0.92) / pods;
        const Row aggs = row(half, 0.36, true, left, right);
        const Row edges = row(half, 0.64, true, left, right);
        for (std::size_t i = 0; i < cores.size(); ++i)
            line(cores[i], aggs[i / std::size_t(half)]);
        joinAll(aggs, edges);
        deal(edges, row(half * half, 0.93, false, left, right));
    }
    const qint64 layer = qint64(k) * k / 2;
    switchesLabel(0.06, m_counts.switches - 2 * layer);
    switchesLabel(0.36, layer);
    switchesLabel(0.64, layer);
    nodesLabel(0.93);
}

void Sketcher::planes()
{
    const int count = number("planes");
    const int drawn = few(count, 4);
    const int half = few(number("radix") / 2, 2);
    std::vector<Row> leaves;
    for (int plane = 0; plane < drawn; ++plane) {
        const double left = (plane + 0.08) / drawn;
        const double right = (plane + 0.92) / drawn;
        const Row spines = row(half, 0.08, true, left, right);
        leaves.push_back(row(2 * half, 0.42, true, left, right));
        joinAll(spines, leaves.back());
    }
    const Row nodes = row(few(m_counts.nodes, 6), 0.92, false, 0.1, 0.9);
    for (const Row &plane : leaves)
        deal(plane, nodes);
    const qint64 ofPlane = m_counts.switches / count;
    label(0.08, Tr::tr("%Ln plane(s)", nullptr, count));
    label(0.42, Tr::tr("of %Ln switch(es)", nullptr, int(ofPlane)));
    nodesLabel(0.92);
}

void Sketcher::dragonfly()
{
    m_sketch.isRound = true;
    const int groups = few(number("groups"), 9);
    const int routers = few(number("a"), 5);
    std::vector<Row> all;
    for (int group = 0; group < groups; ++group) {
        const double angle = 2.0 * M_PI * group / groups - M_PI / 2.0;
        const QPointF centre =
            QPointF(0.5, 0.5) + (groups > 1 ? 0.39 : 0.0) * QPointF(qCos(angle), qSin(angle));
        all.push_back(circle(routers, true, centre, groups > 1 ? 0.085 : 0.4));
        mesh(all.back());
    }
    for (int i = 0; i < groups; ++i)
        for (int j = i + 1; j < groups; ++j)
            line(all[std::size_t(i)][std::size_t(j - 1) % std::size_t(routers)],
                 all[std::size_t(j)][std::size_t(i) % std::size_t(routers)]);
    label(0.1, Tr::tr("%Ln group(s)", nullptr, number("groups")));
    label(0.5, Tr::tr("of %Ln switch(es)", nullptr, number("a")));
    nodesLabel(0.9);
}

void Sketcher::slimFly()
{
    m_sketch.isRound = true;
    const int q = number("q");
    const int groups = few(q, 5);
    std::vector<Row> even;
    std::vector<Row> odd;
    for (int group = 0; group < groups; ++group) {
        const double x = 0.1 + 0.8 * group / std::max(1, groups - 1);
        even.push_back(circle(few(q, 5), true, {x, 0.2}, 0.07));
        odd.push_back(circle(few(q, 5), true, {x, 0.8}, 0.07));
    }
    for (const auto *half : {&even, &odd})
        for (const Row &group : *half)
            for (std::size_t i = 0; i < group.size(); ++i)
                line(group[i], group[(i + (half == &even ? 1 : 2)) % group.size()]);
    for (std::size_t x = 0; x < even.size(); ++x)
        for (std::size_t m = 0; m < odd.size(); ++m)
            line(even[x][m % even[x].size()], odd[m][x % odd[m].size()]);
    label(0.2, Tr::tr("%Ln group(s)", nullptr, q));
    label(0.5, Tr::tr("of %Ln switch(es)", nullptr, q));
    label(0.8, Tr::tr("%Ln group(s)", nullptr, q));
}

void Sketcher::mining()
{
    const Row switches = row(few(m_counts.switches, 4), 0.2, true);
    for (std::size_t i = 1; i < switches.size(); ++i)
        line(switches[i - 1], switches[i]);
    deal(switches, row(few(m_counts.nodes, 12), 0.85, false));
    switchesLabel(0.2, m_counts.switches);
    label(0.85, Tr::tr("%Ln rig(s)", nullptr, int(m_counts.nodes)));
}

TemplateSketch Sketcher::draw()
{
    const QString &id = m_topology.id;
    if (id == u"ring"_s)
        ring();
    else if (id == u"mesh"_s)
        fullMesh();
    else if (id == u"torus"_s)
        torus(m_topology.extents);
    else if (id == u"hypercube"_s)
        torus(QList<int>(number("n"), 2));
    else if (id == u"star"_s)
        star();
    else if (id == u"fat-tree"_s || id == u"rail"_s)
        leafSpine();
    else if (id == u"fat-tree3"_s)
        fatTree3();
    else if (id == u"multi-plane"_s)
        planes();
    else if (id == u"dragonfly"_s)
        dragonfly();
    else if (id == u"slim-fly"_s)
        slimFly();
    else
        mining();
    return m_sketch;
}

/// Into the unit square.
void normalise(TemplateSketch &sketch)
{
    if (sketch.dots.empty())
        return;
    QPointF low = sketch.dots.front().at;
    QPointF high = low;
    for (const TemplateSketch::Dot &dot : sketch.dots) {
        low = {std::min(low.x(), dot.at.x()), std::min(low.y(), dot.at.y())};
        high = {std::max(high.x(), dot.at.x()), std::max(high.y(), dot.at.y())};
    }
    const bool isBowed = std::any_of(sketch.lines.begin(), sketch.lines.end(),
                                     [](const TemplateSketch::Line &line) { return line.isBowed; });
    const double room = isBowed ? 1.2 : 1.0; // bows swing out
    const double size = room * std::max({high.x() - low.x(), high.y() - low.y(), 1e-9});
    const QPointF margin = (QPointF(size, size) - (high - low)) / 2.0;
    for (TemplateSketch::Dot &dot : sketch.dots)
        dot.at = (dot.at - low + margin) / size;
}

} // namespace

TemplateSketch sketchOf(const Topology &topology)
{
    TemplateSketch sketch = Sketcher(topology).draw();
    if (sketch.isRound && sketch.labels.empty())
        normalise(sketch);
    return sketch;
}

} // namespace nongjang
