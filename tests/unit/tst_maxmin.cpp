// Max-min fair rates: small systems solved by hand, stored instances solved by another program, and on random systems the
// properties that define such rates.
#include "model/analysis/maxmin.h"
#include "tests/support/maxmin_certificate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace nongjang;
using namespace nongjang::test;

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

using Rows = std::vector<std::vector<std::uint32_t>>;

std::vector<Bandwidth> rates(const std::vector<double> &values)
{
    std::vector<Bandwidth> result;
    for (const double value : values)
        result.push_back(bytesPerSecond(value));
    return result;
}

MaxMinProblem problemOf(const std::vector<double> &capacity, const Rows &rows)
{
    MaxMinProblem problem;
    problem.capacity = rates(capacity);
    for (const std::vector<std::uint32_t> &row : rows) {
        problem.resource.insert(problem.resource.end(), row.begin(), row.end());
        problem.first.push_back(std::uint32_t(problem.resource.size()));
    }
    return problem;
}

bool isClose(double a, double b, double tolerance = 1e-9)
{
    return a == b || std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

/// What a random problem has beside capacities and rows.
enum Trait : unsigned {
    Weights = 1,
    Shares = 2, ///< some of them nothing
    Demands = 4,
    EqualLevels = 8,
    ManyResources = 16,
    LongRows = 32
};

class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {}
    double uniform() { return double(m_random()) / double(std::mt19937::max()); }
    std::uint32_t below(std::size_t n) { return std::uint32_t(m_random() % n); }
    MaxMinProblem problem(unsigned traits)
    {
        const std::size_t flows = 1 + below(250);
        const std::size_t resources = 1 + below(traits & ManyResources ? 4 * flows : 40);
        MaxMinProblem problem;
        for (std::size_t e = 0; e < resources; ++e)
            problem.capacity.push_back(bytesPerSecond(
                traits & EqualLevels ? double(1 + below(3)) : std::exp(12.0 * uniform())));
        std::vector<std::uint32_t> all(resources);
        std::iota(all.begin(), all.end(), 0U);
        for (std::size_t f = 0; f < flows; ++f) {
            const std::size_t length =
                1 + below(std::min<std::size_t>(resources, traits & LongRows ? 100 : 8));
            for (std::size_t i = 0; i < length; ++i)
                std::swap(all[i], all[i + below(resources - i)]);
            for (std::size_t i = 0; i < length; ++i)
                problem.resource.push_back(all[i]);
            problem.first.push_back(std::uint32_t(problem.resource.size()));
        }
        for (std::size_t k = 0; traits & Shares && k < problem.resource.size(); ++k) {
            const double share =
                traits & EqualLevels ? 1.0 / double(1 + below(4)) : 0.01 + 2.0 * uniform();
            problem.usage.push_back(traits & ManyResources && below(50) == 0 ? 0.0 : share);
        }
        for (std::size_t f = 0; f < flows; ++f) {
            if (traits & Weights)
                problem.weight.push_back(traits & EqualLevels ? double(1 + below(3))
                                                              : 0.1 + 5.0 * uniform());
            if (traits & Demands)
                problem.demand.push_back(bytesPerSecond(
                    traits & EqualLevels ? 0.25 * (1 + below(4)) : std::exp(10.0 * uniform())));
        }
        return problem;
    }

private:
    std::mt19937 m_random;
};

constexpr unsigned seeds = 640;

MaxMinProblem randomProblem(unsigned seed)
{
    return Generator(seed).problem(seed % 64); // every combination of traits ten times
}

double lowestLevel(const MaxMinProblem &problem, const MaxMinResult &result)
{
    double lowest = unlimited;
    for (std::size_t f = 0; f < problem.flows(); ++f)
        lowest = std::min(lowest, result.rate[f].si() / weightOf(problem, f));
    return lowest;
}

} // namespace

class TestMaxMin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void oracles_data();
    void oracles();
    void certificate();
    void longChains();
    void wideSpread();
    void scaling();
    void lowestRateNeverFalls();
    void permuting();
    void sameBitsAgain();
    void cancelled();
};

void TestMaxMin::byHand_data()
{
    QTest::addColumn<MaxMinProblem>("problem");
    QTest::addColumn<std::vector<double>>("expected");
    QTest::addColumn<std::vector<std::uint32_t>>("bottleneck");
    constexpr std::uint32_t byDemand = MaxMinResult::byDemand;
    using Numbers = std::vector<double>;
    using Causes = std::vector<std::uint32_t>;
    const auto row = [](const char *name, const MaxMinProblem &problem, const Numbers &expected,
                        const Causes &bottleneck) {
        QTest::newRow(name) << problem << expected << bottleneck;
    };
    row("no flows", problemOf({1}, {}), {}, {});
    row("equal shares of one link", problemOf({9}, {{0}, {0}, {0}}), {3, 3, 3}, {0, 0, 0});
    row("what the blocked flow leaves goes to the other",
        problemOf({10, 4}, {{0, 1}, {0}, {1}}), // L2 first: 4/2 for two flows; L1 then has 10 − 2
        {2, 8, 2}, {1, 0, 1});
    // U1..U3 100, U4 50, the NIC of A 100; A and B a quarter on every uplink, C on U4: 50 / (1/4 + 1/4 + 1)
    MaxMinProblem group = problemOf({100, 100, 100, 50, 100}, {{0, 1, 2, 3, 4}, {0, 1, 2, 3}, {3}});
    group.usage = {0.25, 0.25, 0.25, 0.25, 1, 0.25, 0.25, 0.25, 0.25, 1};
    row("the slow member holds its group back", group, {100.0 / 3, 100.0 / 3, 100.0 / 3},
        {3, 3, 3});
    MaxMinProblem weighted = problemOf({12, 100}, {{0}, {0, 1}, {1}});
    weighted.weight = {1, 2, 3}; // 12 / (1 + 2) = 4 per weight; the second link then has 100 − 8
    row("weights", weighted, {4, 8, 92}, {0, 0, 1});
    MaxMinProblem capped = problemOf({12}, {{0}, {0}, {0}});
    capped.demand = rates({2, 100, 6}); // 12/3 = 4, but the first wants 2: (12 − 2)/2 = 5
    row("a modest flow leaves the rest to the others", capped, {2, 5, 5}, {byDemand, 0, 0});
    MaxMinProblem staged = problemOf({40, 30}, {{0, 1}, {1}});
    staged.usage = {2, 1, 1}; // a copy through memory writes and reads it: 40/2 = 20 > 30/2
    row("twice through memory that is fast enough", staged, {15, 15}, {1, 1});
    staged.capacity[0] = bytesPerSecond(20); // 20/2 = 10, the link then has 30 − 10
    row("twice through memory that is slow", staged, {10, 20}, {0, 1});
    row("what has no limit limits nothing",
        problemOf({unlimited, 6, unlimited}, {{0, 1}, {0, 1, 2}, {0}, {}}),
        {3, 3, unlimited, unlimited}, {1, 1, byDemand, byDemand});
    MaxMinProblem unused = problemOf({1, 8}, {{0, 1}, {0}});
    unused.usage = {0, 1, 1};
    row("a share of nothing is no use", unused, {8, 1}, {1, 0});
    row("one flow alone takes the narrowest link", problemOf({5, 3, 4}, {{0, 1, 2}}), {3}, {1});
}

void TestMaxMin::byHand()
{
    QFETCH(const MaxMinProblem, problem);
    QFETCH(const std::vector<double>, expected);
    QFETCH(const std::vector<std::uint32_t>, bottleneck);
    MaxMinSolver solver;
    const MaxMinResult &result = solver.solve(problem);
    QCOMPARE(result.outcome, SolveOutcome::Solved);
    QCOMPARE(result.rate.size(), expected.size());
    for (std::size_t f = 0; f < expected.size(); ++f)
        QVERIFY2(isClose(result.rate[f].si(), expected[f], 1e-15),
                 qPrintable(QStringLiteral("flow %1: %2").arg(f).arg(result.rate[f].si())));
    QVERIFY(result.bottleneck == bottleneck);
    QCOMPARE(complaint(problem, result), QString());
}

void TestMaxMin::oracles_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"farm2-64-ring", "farm3-32-a2a", "farm3-64-hier-ecmp-hetero",
                             "fat2-16-a2a", "fat2-16-perm", "fat2-16-ring", "fat2-64-perm-over4",
                             "fat3-64-perm", "fat3-64-perm-ecmp-hetero"})
        QTest::newRow(name) << QStringLiteral(NJ_SOURCE_DIR "/tests/data/oracles/%1.json")
                                   .arg(QString::fromUtf8(name));
}

void TestMaxMin::oracles()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    MaxMinProblem problem;
    for (const QJsonValue &link : root.value(u"links").toArray())
        problem.capacity.push_back(bytesPerSecond(link[2].toDouble()));
    for (const QJsonValue &flow : root.value(u"flows").toArray()) {
        for (const QJsonValue &link : flow[2].toArray())
            problem.resource.push_back(std::uint32_t(link.toInt()));
        for (const QJsonValue &share : flow[3].toArray())
            problem.usage.push_back(share.toDouble());
        problem.first.push_back(std::uint32_t(problem.resource.size()));
    }
    QVERIFY(problem.usage.empty() || problem.usage.size() == problem.resource.size());
    MaxMinSolver solver;
    const MaxMinResult &result = solver.solve(problem);
    const QJsonArray expected = root.value(u"rates").toArray();
    QCOMPARE(result.rate.size(), std::size_t(expected.size()));
    QVERIFY(!result.rate.empty());
    for (std::size_t f = 0; f < result.rate.size(); ++f)
        QVERIFY2(isClose(result.rate[f].si(), expected[qsizetype(f)].toDouble()),
                 qPrintable(QStringLiteral("flow %1").arg(f)));
    QCOMPARE(complaint(problem, result), QString());
}

void TestMaxMin::certificate()
{
    MaxMinSolver solver;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const MaxMinProblem problem = randomProblem(seed);
        const QString wrong = complaint(problem, solver.solve(problem));
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
    }
}

/// Every link waits for the one before it: rounds would settle a flow each, so the ordered phase has to take over.
void TestMaxMin::longChains()
{
    constexpr std::uint32_t links = 3000;
    std::vector<double> capacity;
    Rows rows;
    for (std::uint32_t e = 0; e < links; ++e) {
        capacity.push_back(1.0 + 0.001 * e);
        rows.push_back({e});
        if (e > 0)
            rows.push_back({e - 1, e});
    }
    for (const bool hasDemands : {false, true}) {
        MaxMinProblem problem = problemOf(capacity, rows);
        for (std::size_t f = 0; hasDemands && f < problem.flows(); ++f)
            problem.demand.push_back(bytesPerSecond(0.3 + 0.001 * double(f % 500)));
        MaxMinSolver solver;
        const MaxMinResult &result = solver.solve(problem);
        QVERIFY(result.rounds < 200);
        QCOMPARE(complaint(problem, result), QString());
    }
}

/// One flow of a weight far below that of thousands of others: what they leave must not drown in rounding.
void TestMaxMin::wideSpread()
{
    MaxMinProblem problem = problemOf({1e12}, Rows(5001, {0}));
    problem.weight.assign(5001, 1.0);
    problem.weight.back() = 1e-4;
    MaxMinSolver solver;
    const MaxMinResult &result = solver.solve(problem);
    QCOMPARE(complaint(problem, result), QString());
    QVERIFY(isClose(result.rate.back().si(), 1e12 / 5000.0001 * 1e-4));
}

void TestMaxMin::scaling()
{
    MaxMinSolver solver;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        MaxMinProblem problem = randomProblem(seed);
        const std::vector<Bandwidth> before = solver.solve(problem).rate;
        constexpr double factor = 1.0 / 3.0;
        for (Bandwidth &capacity : problem.capacity)
            capacity = capacity * factor;
        for (Bandwidth &demand : problem.demand)
            demand = demand * factor;
        const MaxMinResult &after = solver.solve(problem);
        for (std::size_t f = 0; f < before.size(); ++f)
            QVERIFY2(isClose(after.rate[f].si(), before[f].si() * factor),
                     qPrintable(QStringLiteral("seed %1, flow %2").arg(seed).arg(f)));
    }
}

void TestMaxMin::lowestRateNeverFalls()
{
    MaxMinSolver solver;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        MaxMinProblem problem = randomProblem(seed);
        double lowest = lowestLevel(problem, solver.solve(problem));
        Generator random(seed + 1000);
        for (int step = 0; step < 5; ++step) {
            Bandwidth &capacity = problem.capacity[random.below(problem.capacity.size())];
            capacity = capacity * (1.0 + 3.0 * random.uniform());
            const double now = lowestLevel(problem, solver.solve(problem));
            QVERIFY2(now >= lowest * (1.0 - 1e-12),
                     qPrintable(QStringLiteral("seed %1").arg(seed)));
            lowest = now;
        }
    }
}

void TestMaxMin::permuting()
{
    MaxMinSolver solver;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const MaxMinProblem problem = randomProblem(seed);
        const std::vector<Bandwidth> before = solver.solve(problem).rate;
        std::mt19937 random(seed);
        const auto shuffled = [&random](std::size_t size) {
            std::vector<std::uint32_t> order(size);
            std::iota(order.begin(), order.end(), 0U);
            std::shuffle(order.begin(), order.end(), random);
            return order;
        };
        const std::vector<std::uint32_t> flows = shuffled(problem.flows()); // new to old
        const std::vector<std::uint32_t> resources = shuffled(problem.capacity.size());
        MaxMinProblem other;
        other.capacity.resize(problem.capacity.size());
        for (std::size_t e = 0; e < resources.size(); ++e)
            other.capacity[resources[e]] = problem.capacity[e];
        for (const std::uint32_t f : flows) {
            for (std::uint32_t k = problem.first[f + 1]; k-- > problem.first[f];) {
                other.resource.push_back(resources[problem.resource[k]]);
                if (!problem.usage.empty())
                    other.usage.push_back(problem.usage[k]);
            }
            other.first.push_back(std::uint32_t(other.resource.size()));
            if (!problem.weight.empty())
                other.weight.push_back(problem.weight[f]);
            if (!problem.demand.empty())
                other.demand.push_back(problem.demand[f]);
        }
        const MaxMinResult &after = solver.solve(other);
        for (std::size_t i = 0; i < flows.size(); ++i)
            QVERIFY2(isClose(after.rate[i].si(), before[flows[i]].si()),
                     qPrintable(QStringLiteral("seed %1, flow %2").arg(seed).arg(flows[i])));
    }
}

void TestMaxMin::sameBitsAgain()
{
    MaxMinSolver solver;
    std::vector<MaxMinResult> first;
    for (unsigned seed = 0; seed < seeds; ++seed)
        first.push_back(solver.solve(randomProblem(seed)));
    for (unsigned seed = seeds; seed-- > 0;) { // other neighbours in time, and a solver of its own
        const MaxMinProblem problem = randomProblem(seed);
        const MaxMinResult &again = solver.solve(problem);
        QVERIFY(again.rate == first[seed].rate);
        QVERIFY(again.bottleneck == first[seed].bottleneck);
        MaxMinSolver fresh;
        QVERIFY(fresh.solve(problem).rate == first[seed].rate);
    }
}

void TestMaxMin::cancelled()
{
    std::stop_source source;
    MaxMinSolver solver;
    const MaxMinProblem problem = randomProblem(3);
    QCOMPARE(solver.solve(problem, source.get_token()).outcome, SolveOutcome::Solved);
    source.request_stop();
    QCOMPARE(solver.solve(problem, source.get_token()).outcome, SolveOutcome::Cancelled);
    QCOMPARE(solver.solve(problem).outcome, SolveOutcome::Solved);
    QCOMPARE(complaint(problem, solver.solve(problem)), QString());
}

QTEST_GUILESS_MAIN(TestMaxMin)
#include "tst_maxmin.moc"
