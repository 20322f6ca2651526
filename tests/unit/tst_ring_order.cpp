// Orders of a ring: worked out by hand, against all orders, and never worse than the given one.
#include "model/analysis/ring_order.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <thread>

using namespace nongjang;

namespace {

using Order = std::vector<std::uint32_t>;

const Bandwidth unlimited = bytesPerSecond(std::numeric_limits<double>::infinity());

Order inOrder(std::uint32_t members)
{
    Order order(members);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

Order shuffled(std::mt19937 &random, std::uint32_t members)
{
    Order order = inOrder(members);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
    return order;
}

bool isOrderOf(Order order, std::uint32_t members)
{
    std::sort(order.begin(), order.end());
    return order == inOrder(members);
}

double hopsOf(const Order &order, const RingUses &uses)
{
    double hops = 0.0;
    for (std::size_t i = 0; i < order.size() && order.size() > 1; ++i)
        hops += uses.pair(order[i], order[(i + 1) % order.size()]).hops;
    return hops;
}

bool isClose(double a, double b)
{
    return a == b
           || (std::isfinite(a) && std::isfinite(b)
               && std::abs(a - b) <= 1e-8 * std::max(std::abs(a), std::abs(b)));
}

/// Each member sends over a port of its own, then up and down through the groups that hold one of the two and not the other, and
/// receives over a port of its own. `groups`: per level the size of a group in members; the last is the widest.
struct Tree
{
    std::uint32_t members = 0;
    Bandwidth port;
    std::vector<std::pair<std::uint32_t, Bandwidth>> groups; ///< size, and rate of each direction

    [[nodiscard]] RingUses uses() const
    {
        std::vector<Bandwidth> capacity(std::size_t(members) * 2, port);
        std::vector<std::uint32_t> firstOf; // resource of each level
        for (const auto &[size, rate] : groups) {
            firstOf.push_back(std::uint32_t(capacity.size()));
            capacity.resize(capacity.size() + 2 * ((members + size - 1) / size), rate);
        }
        RingUses result(members, capacity);
        for (std::uint32_t from = 0; from < members; ++from)
            for (std::uint32_t to = 0; to < members; ++to) {
                std::vector<ResourceUse> uses{{2 * from, 1.0}, {2 * to + 1, 1.0}};
                for (std::size_t level = 0; level < groups.size(); ++level) {
                    const std::uint32_t one = from / groups[level].first;
                    const std::uint32_t other = to / groups[level].first;
                    if (one == other)
                        break;
                    uses.push_back({firstOf[level] + 2 * one, 1.0});
                    uses.push_back({firstOf[level] + 2 * other + 1, 1.0});
                }
                if (from != to)
                    result.set(from, to, uses);
            }
        return result;
    }
};

/// Some resources that pairs use at random, one direction unlike the other; shares as ECMP makes them, and copies that count twice.
RingUses randomUses(std::mt19937 &random, std::uint32_t members)
{
    const std::uint32_t resources = members + std::uint32_t(random() % 12);
    std::vector<Bandwidth> capacity;
    for (std::uint32_t i = 0; i < resources; ++i)
        capacity.push_back(random() % 8 == 0 ? unlimited
                                             : gigabytesPerSecond(double(1 + random() % 6)));
    constexpr double shares[] = {1.0, 1.0, 0.5, 1.0 / 3, 0.25, 2.0};
    RingUses result(members, capacity);
    for (std::uint32_t from = 0; from < members; ++from)
        for (std::uint32_t to = 0; to < members; ++to) {
            std::vector<ResourceUse> uses;
            for (auto i = random() % 5; i > 0; --i)
                uses.push_back({std::uint32_t(random() % resources), shares[random() % 6]});
            if (from != to)
                result.set(from, to, uses);
        }
    return result;
}

/// Highest rate over all orders, and the fewest hops with it.
std::pair<double, double> bestOfAll(const RingUses &uses)
{
    std::pair<double, double> best{0.0, std::numeric_limits<double>::infinity()};
    Order order = inOrder(uses.members());
    do {
        const double rate = ringRate(order, uses).si();
        const double hops = hopsOf(order, uses);
        if (isClose(rate, best.first) ? hops < best.second : rate > best.first)
            best = {rate, hops};
    } while (std::next_permutation(order.begin() + 1, order.end()));
    return best;
}

RingOptions localOnly()
{
    RingOptions options;
    options.exactUpTo = 0;
    return options;
}

} // namespace

class TestRingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSockets();
    void sharesAndCopies();
    void fewMembers();
    void directionsDiffer();
    void allOrdersOfSmallRings();
    void localSearchFindsMostOfTheBest();
    void neverWorseThanTheStart();
    void groupsAreVisitedOnce_data();
    void groupsAreVisitedOnce();
    void slowMembersTogether();
    void equalOrdersKeepTheGivenOne();
    void unlimitedRingsTakeFewestHops();
    void stepsAreLimited();
    void stops();
};

/// TEST 2.5 of the engineering model: 8 GPUs, 4 per socket, 24 GB/s each, 22 GB/s per direction between the sockets.
void TestRingOrder::twoSockets()
{
    // A tree has an uplink per socket where the board has one link: both are crossed together, which leaves the rate as it is.
    const Tree tree{8, gigabytesPerSecond(24), {{4, gigabytesPerSecond(22)}}};
    const RingUses uses = tree.uses();
    const Order crossing{0, 4, 1, 5, 2, 6, 3, 7};
    QVERIFY(isClose(ringRate(crossing, uses).si(), 5.5e9));
    QVERIFY(isClose(ringRate(inOrder(8), uses).si(), 22e9));
    for (const RingOptions &options : {RingOptions(), localOnly()}) {
        const RingOrder best = bestRing(uses, crossing, options);
        QVERIFY(isClose(best.busbw.si(), 22e9));
        QCOMPARE(best.busbw, ringRate(best.order, uses));
        QCOMPARE(best.hops, 8 * 2.0 + 2 * 2.0); // ports, and two crossings
        QVERIFY(isOrderOf(best.order, 8));
        QCOMPARE(best.isExact, options.exactUpTo > 0);
    }
}

void TestRingOrder::sharesAndCopies()
{
    // 0 to 1 over two links equally, 1 to 0 through host memory: written and read.
    const Bandwidth capacity[] = {gigabytesPerSecond(10), gigabytesPerSecond(12),
                                  gigabytesPerSecond(30), unlimited};
    RingUses uses(2, capacity);
    const ResourceUse there[] = {{0, 0.5}, {1, 0.5}, {3, 1.0}};
    const ResourceUse back[] = {{2, 2.0}};
    uses.set(0, 1, there);
    uses.set(1, 0, back);
    QVERIFY(isClose(bestRing(uses).busbw.si(), 15e9)); // 10 / ½, 12 / ½, 30 / 2
    QCOMPARE(bestRing(uses).hops, 4.0);
    // A resource named twice by one pair counts twice.
    const ResourceUse twice[] = {{0, 1.0}, {0, 1.0}};
    uses.set(0, 1, twice);
    QVERIFY(isClose(bestRing(uses).busbw.si(), 5e9));
}

void TestRingOrder::fewMembers()
{
    const Tree tree{3, gigabytesPerSecond(4), {}};
    QCOMPARE(bestRing(RingUses(0, {})).order, Order());
    const RingOrder one = bestRing(RingUses(1, {}));
    QCOMPARE(one.order, Order{0});
    QCOMPARE(one.busbw, unlimited);
    QCOMPARE(one.hops, 0.0);
    QVERIFY(one.isExact);
    for (const RingOptions &options : {RingOptions(), localOnly()}) {
        const RingOrder two = bestRing(Tree{2, gigabytesPerSecond(4), {}}.uses(), {}, options);
        QCOMPARE(two.order, inOrder(2));
        QVERIFY(isClose(two.busbw.si(), 4e9));
        QVERIFY(two.isExact);
        const RingOrder three = bestRing(tree.uses(), Order{2, 0, 1}, options);
        QCOMPARE(three.order, (Order{2, 0, 1}));
        QVERIFY(isClose(three.busbw.si(), 4e9));
    }
}

/// Each edge has a link of its own; those of 0 → 2 → 1 → 0 are the wide ones.
void TestRingOrder::directionsDiffer()
{
    std::vector<Bandwidth> capacity(9, gigabytesPerSecond(1));
    for (const std::uint32_t wide : {2U, 7U, 3U})
        capacity[wide] = gigabytesPerSecond(5);
    RingUses uses(3, capacity);
    for (std::uint32_t from = 0; from < 3; ++from)
        for (std::uint32_t to = 0; to < 3; ++to) {
            const ResourceUse own[] = {{3 * from + to, 1.0}};
            if (from != to)
                uses.set(from, to, own);
        }
    for (const RingOptions &options : {RingOptions(), localOnly()})
        for (const Order &start : {Order{0, 1, 2}, Order{0, 2, 1}}) {
            const RingOrder best = bestRing(uses, start, options);
            QCOMPARE(best.order, (Order{0, 2, 1}));
            QVERIFY(isClose(best.busbw.si(), 5e9));
        }
}

void TestRingOrder::allOrdersOfSmallRings()
{
    for (unsigned seed = 0; seed < 120; ++seed) {
        std::mt19937 random(seed);
        const auto members = 2 + seed % 6;
        const RingUses uses = randomUses(random, members);
        const Order start = shuffled(random, members);
        const RingOrder best = bestRing(uses, start);
        const auto [rate, hops] = bestOfAll(uses);
        QVERIFY(best.isExact && isOrderOf(best.order, members));
        QCOMPARE(best.order.front(), start.front());
        QVERIFY2(isClose(best.busbw.si(), rate), qPrintable(QString::number(seed)));
        QVERIFY2(isClose(best.hops, hops), qPrintable(QString::number(seed)));
        QCOMPARE(best.busbw, ringRate(best.order, uses));
        QVERIFY(isClose(best.hops, hopsOf(best.order, uses)));
    }
}

void TestRingOrder::localSearchFindsMostOfTheBest()
{
    int found = 0;
    constexpr unsigned rounds = 100;
    for (unsigned seed = 0; seed < rounds; ++seed) {
        std::mt19937 random(seed);
        const RingUses uses = randomUses(random, 4 + seed % 4);
        const double rate = bestRing(uses, {}, localOnly()).busbw.si();
        const double best = bestRing(uses).busbw.si();
        QVERIFY(rate <= best * (1.0 + 1e-9));
        found += int(isClose(rate, best));
    }
    QVERIFY2(found >= 70, qPrintable(QString::number(found)));
}

void TestRingOrder::neverWorseThanTheStart()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto members = 2 + seed % 30;
        const RingUses uses = randomUses(random, members);
        const Order start = shuffled(random, members);
        RingOptions options = seed % 2 == 0 ? localOnly() : RingOptions();
        options.steps = seed % 5 == 0 ? random() % 300 : options.steps;
        const RingOrder best = bestRing(uses, start, options);
        QVERIFY(isOrderOf(best.order, members));
        QCOMPARE(best.order.front(), start.front());
        const double rate = ringRate(start, uses).si();
        QVERIFY(best.busbw.si() >= rate * (1.0 - 1e-9));
        QVERIFY(!isClose(best.busbw.si(), rate) || best.hops <= hopsOf(start, uses) + 1e-6);
        QCOMPARE(best.busbw, ringRate(best.order, uses));
        QCOMPARE(bestRing(uses, start, options).order, best.order);
    }
}

/// A ring that visits each group once crosses its uplink once in either direction, whatever the order to start from.
void TestRingOrder::groupsAreVisitedOnce_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("9 in groups of 3") << 9 << QList<int>{3};
    QTest::newRow("two hosts of two sockets of 4") << 16 << QList<int>{4, 8};
    QTest::newRow("8 hosts of 8") << 64 << QList<int>{8};
    QTest::newRow("8 hosts of 2 sockets, 2 leaves") << 64 << QList<int>{4, 8, 32};
    QTest::newRow("20 in groups of 6, the last of 2") << 20 << QList<int>{6};
}

void TestRingOrder::groupsAreVisitedOnce()
{
    QFETCH(const int, members);
    QFETCH(const QList<int>, sizes);
    Tree tree{std::uint32_t(members), gigabytesPerSecond(24), {}};
    double slowest = 20.0;
    for (const int size : sizes)
        tree.groups.emplace_back(std::uint32_t(size), gigabytesPerSecond(slowest -= 4.0));
    const RingUses uses = tree.uses();
    for (unsigned seed = 0; seed < 8; ++seed) {
        std::mt19937 random(seed);
        const Order start = shuffled(random, std::uint32_t(members));
        const RingOrder best = bestRing(uses, start);
        QVERIFY(isClose(best.busbw.si(), slowest * 1e9));
        QVERIFY(isClose(best.hops, hopsOf(inOrder(std::uint32_t(members)), uses)));
    }
}

/// Ten cards, two of them far from each other in the given order on a hub with one lane up: it must be entered only once.
void TestRingOrder::slowMembersTogether()
{
    std::vector<Bandwidth> capacity(20, gigabytesPerSecond(24));
    capacity.insert(capacity.end(), 2, gigabytesPerSecond(0.8)); // out of the hub, into it
    RingUses uses(10, capacity);
    const auto isOnHub = [](std::uint32_t member) {
        return member == 2 || member == 7;
    };
    for (std::uint32_t from = 0; from < 10; ++from)
        for (std::uint32_t to = 0; to < 10; ++to) {
            std::vector<ResourceUse> way{{2 * from, 1.0}, {2 * to + 1, 1.0}};
            if (isOnHub(from) != isOnHub(to))
                way.push_back({isOnHub(from) ? 20U : 21U, 1.0});
            if (from != to)
                uses.set(from, to, way);
        }
    QVERIFY(isClose(ringRate(inOrder(10), uses).si(), 0.4e9));
    QVERIFY(isClose(bestRing(uses).busbw.si(), 0.8e9));
}

void TestRingOrder::equalOrdersKeepTheGivenOne()
{
    for (const std::uint32_t members : {5U, 9U, 40U}) {
        std::mt19937 random(members);
        const RingUses uses = Tree{members, gigabytesPerSecond(24), {}}.uses();
        const Order start = shuffled(random, members);
        QCOMPARE(bestRing(uses, start).order, start);
    }
}

void TestRingOrder::unlimitedRingsTakeFewestHops()
{
    for (const std::uint32_t members : {8U, 24U}) {
        std::mt19937 random(members);
        const RingUses uses = Tree{members, unlimited, {{4, unlimited}}}.uses();
        const RingOrder best = bestRing(uses, shuffled(random, members));
        QCOMPARE(best.busbw, unlimited);
        QCOMPARE(best.hops, hopsOf(inOrder(members), uses));
    }
}

void TestRingOrder::stepsAreLimited()
{
    std::mt19937 random(1);
    const RingUses uses = randomUses(random, 60);
    const Order start = shuffled(random, 60);
    RingOptions options;
    double last = 0.0;
    for (const std::uint64_t steps : {0U, 100U, 10'000U, 1'000'000U}) {
        options.steps = steps;
        const double rate = bestRing(uses, start, options).busbw.si();
        QVERIFY(rate >= last);
        last = rate;
    }
    QVERIFY(last > ringRate(start, uses).si());
}

void TestRingOrder::stops()
{
    std::mt19937 random(1);
    std::stop_source stopped;
    stopped.request_stop();
    for (const std::uint32_t members : {9U, 40U})
        QVERIFY(bestRing(randomUses(random, members), {}, {}, stopped.get_token()).isCancelled);
    const RingUses uses = randomUses(random, 300);
    RingOptions endless;
    endless.steps = std::numeric_limits<std::uint64_t>::max();
    std::stop_source source;
    std::thread stopper([&] { // hands the processor over first, so that the run is under way
        std::this_thread::yield();
        source.request_stop();
    });
    const RingOrder best = bestRing(uses, {}, endless, source.get_token());
    stopper.join();
    QVERIFY(best.isCancelled);
}

QTEST_GUILESS_MAIN(TestRingOrder)
#include "tst_ring_order.moc"
