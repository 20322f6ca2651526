// Farms of copies: a few blocks tell what the whole farm does.
#include "model/study/constants.h"
#include "model/study/network_study.h"
#include "model/study/studies.h"
#include "model/study/study.h"
#include "tests/support/large_designs.h"
#include "tests/support/random_farm.h"

#include <QTest>

#include <cmath>

using namespace nongjang;
using namespace nongjang::test;

namespace {

bool isClose(double a, double b)
{
    constexpr double tolerance = 1e-9;
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// What differs between two figures; empty: nothing.
QString difference(const QString &what, const MaybeFigure &one, const MaybeFigure &other)
{
    if (one.has_value() != other.has_value())
        return what + QStringLiteral(": only one has it");
    if (!one
        || (isClose(one->value, other->value) && isClose(one->low, other->low)
            && isClose(one->high, other->high)))
        return {};
    return QStringLiteral("%1: %2 (%3 to %4), %5 (%6 to %7)")
        .arg(what)
        .arg(one->value, 0, 'g', 15)
        .arg(one->low)
        .arg(one->high)
        .arg(other->value, 0, 'g', 15)
        .arg(other->low)
        .arg(other->high);
}

QString difference(const PatternResult &one, const PatternResult &other)
{
    QString text;
    for (const auto &[what, member] :
         {std::pair{"busbw", &PatternResult::busbw}, std::pair{"total", &PatternResult::total},
          std::pair{"time", &PatternResult::time}, std::pair{"bound", &PatternResult::bound}})
        text += difference(one.name + u'.' + QLatin1String(what), one.*member, other.*member);
    if (one.flows != other.flows)
        text += one.name + QStringLiteral(": other flows");
    return text;
}

QString difference(const Report &folded, const Report &flat, bool withAllToAll)
{
    // Whether no halves are joined by less is proven by what stands between the blocks: at times more, at times less than in the flat one.
    MaybeFigure one = folded.bisection;
    MaybeFigure other = flat.bisection;
    if (one && other && (one->low == 0.0 || other->low == 0.0))
        one->low = other->low = 0.0;
    QString text = difference(QStringLiteral("bisection"), one, other);
    for (const PatternResult &pattern : folded.patterns) {
        const auto same =
            std::find_if(flat.patterns.begin(), flat.patterns.end(),
                         [&](const PatternResult &each) { return each.name == pattern.name; });
        if (same == flat.patterns.end())
            text += pattern.name + QStringLiteral(": not in the whole farm");
        else if (withAllToAll || pattern.name != u"all_to_all")
            text += difference(pattern, *same);
    }
    if (folded.slowestPath.has_value() != flat.slowestPath.has_value())
        text += QStringLiteral("slowest path");
    else if (flat.slowestPath)
        text += difference(QStringLiteral("slowest path"), folded.slowestPath->bandwidth,
                           flat.slowestPath->bandwidth);
    const auto tiers = [](const Report &report) {
        QStringList lines;
        for (const SwitchTier &tier : report.tiers)
            lines << QStringLiteral("%1 %2 %3").arg(tier.name).arg(tier.count).arg(tier.ratio);
        return lines.join(u';');
    };
    if (tiers(folded) != tiers(flat))
        text += tiers(folded) + u'|' + tiers(flat);
    const auto classes = [](const Report &report) {
        QStringList lines;
        for (const Bottleneck &each : report.bottlenecks) {
            const QString passing = QStringLiteral(" exchanges between neighbours pass it");
            lines << QStringLiteral("%1 %2 %3 %4")
                         .arg(each.name)
                         .arg(each.count)
                         .arg(each.utilisation)
                         .arg(each.limits.contains(passing) ? each.limits.section(passing, 0, 0)
                                                            : QString());
        }
        lines.sort();
        return lines.join(u';');
    };
    if (folded.rankedPattern == flat.rankedPattern && classes(folded) != classes(flat))
        text += classes(folded) + u'|' + classes(flat);
    return text;
}

bool hasFabric(const FarmGraph &graph)
{
    return std::any_of(graph.classes().begin(), graph.classes().end(),
                       [](const LinkInfo &info) { return info.kind == LinkKind::Fabric; });
}

} // namespace

class TestFarmFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTellAboutAll();
    void aChangedCopyIsNoCopy();
    void namesAreThoseOfTheWholeFarm();
    void aMillionGpus();
};

void TestFarmFold::copiesTellAboutAll()
{
    int folded = 0;
    int sound = 0;
    int twice = 0;
    int shifts = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        Design design = seed % 3 == 0   ? RandomFarm(seed).make()
                        : seed % 3 == 1 ? RandomFarm(seed, 5, 8).make()
                                        : RandomFarm(seed, 4, 8, 4, 9).make();
        const bool isShift = seed % 2 == 0;
        if (isShift) {
            design.traffic.pattern = QStringLiteral("shift");
            if (seed % 4 == 0)
                design.traffic.shift = int(1 + seed * 7 % 90);
        }
        const FarmModel model = resolveFarm(design, RandomFarm::catalog());
        const int levels = 1 + int(seed / 4 % 2);
        const std::optional<FarmGraph> few = FarmGraph::buildFolded(model, levels);
        const std::optional<FarmGraph> all = FarmGraph::build(model);
        QVERIFY(few && all);
        QCOMPARE(few->gpuCount(), all->gpuCount());
        if (!few->isFolded())
            continue;
        ++folded;
        Report one;
        Report other;
        if (!studyPaths(*few, one, {}))
            continue;
        ++sound;
        twice += int(few->isFoldedTwice());
        QVERIFY(studyPaths(*all, other, {}));
        // Up to 256 GPUs the flat one prefers accelerator links where another way is as short.
        const bool withAllToAll = all->gpuCount() > 256 || !hasFabric(*all);
        const QString wrong = difference(one, other, withAllToAll);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: ").arg(seed) + wrong));
        for (const PatternResult &pattern : one.patterns) {
            QCOMPARE(pattern.method, QStringLiteral("symmetry"));
            shifts += int(pattern.name == u"shift");
        }
    }
    qInfo("%d folded, %d sound, %d twice, %d shifts", folded, sound, twice, shifts);
    QVERIFY(folded > 100);
    QVERIFY(sound > 60);
    QVERIFY(twice > 20);
    QVERIFY(shifts > 20);
}

void TestFarmFold::aChangedCopyIsNoCopy()
{
    const DrawnFarm farm{6, 2, 2, 4};
    const Catalog catalog = catalogWith(partsOf(farm));
    Design design = test::design(textOf(farm));
    const auto isFolded = [&](const Design &each) {
        const FarmModel model = resolveFarm(each, catalog);
        const std::optional<FarmGraph> graph = FarmGraph::buildFolded(model);
        return graph && graph->isFolded();
    };
    QVERIFY(isFolded(design));
    // One cable of one pod less, or one cable of one pod elsewhere: the pods are no copies any more.
    Assembly root = *design.root;
    root.cables[0].from = *parseEndpoint(QStringLiteral("pod[1..5]:up"));
    QVERIFY(!isFolded(design.withAssembly(root)));
    Cable last = root.cables[0];
    last.from = *parseEndpoint(QStringLiteral("pod[6]:up[1..4]"));
    last.to = *parseEndpoint(QStringLiteral("core[1..4]:port[6]"));
    last.pattern = CablePattern::OneToOne;
    root.cables.append(last);
    QVERIFY(!isFolded(design.withAssembly(root)));
}

void TestFarmFold::namesAreThoseOfTheWholeFarm()
{
    const DrawnFarm farm{20, 16, 2, 4};
    const Catalog catalog = catalogWith(partsOf(farm));
    Design design = test::design(textOf(farm));
    design.traffic.pattern = QStringLiteral("shift");
    const Report report = evaluate(design, catalog);
    const auto shift =
        std::find_if(report.patterns.begin(), report.patterns.end(),
                     [](const PatternResult &each) { return each.name == u"shift"; });
    QVERIFY(shift != report.patterns.end());
    QCOMPARE(shift->method, QStringLiteral("symmetry"));
    QCOMPARE(shift->flows, 2560.0);
    QVERIFY2(shift->busbw->formula.contains(
                 QStringLiteral("farm/pod[1]/node[1]/gpu[1] → farm/pod[11]/node[1]/gpu[1]")),
             qPrintable(shift->busbw->formula));
}

void TestFarmFold::aMillionGpus()
{
    const DrawnFarm farm{3125, 40, 8, 32};
    const Report report = evaluate(test::design(textOf(farm)), catalogWith(partsOf(farm)));
    QCOMPARE(report.counts.value(QStringLiteral("gpu")), 1e6);
    const auto ring =
        std::find_if(report.patterns.begin(), report.patterns.end(),
                     [](const PatternResult &each) { return each.name == u"ring_allreduce"; });
    QVERIFY(ring != report.patterns.end());
    // Eight rails of 400 Gb/s at the share that collectives obtain.
    QCOMPARE(ring->busbw->value, 8.0 * 50e9 * constant(QStringLiteral("collective.eta.net")).value);
    // Full bisection: half of the cards send at once.
    QVERIFY(report.bisection);
    QCOMPARE(report.bisection->value, 500000.0 * 50e9 * constant(QStringLiteral("net.eta")).value);
}

QTEST_GUILESS_MAIN(TestFarmFold)
#include "tst_farm_fold.moc"
