// The front of alternatives: against the definition, with ties and unknown figures.
#include "model/analysis/pareto.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace nongjang;

class TestPareto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatNoneBeats();
    void tiesAreAllInIt();
    void unknownIsLeftOut();
    void agreesWithTheDefinition_data();
    void agreesWithTheDefinition();
};

namespace {

using Front = std::vector<std::size_t>;

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Compares every one with every other.
Front byDefinition(const std::vector<ParetoPoint> &points, Sense x, Sense y)
{
    const auto gain = [](double a, double b, Sense sense) {
        return sense == Sense::Minimise ? b - a : a - b; // > 0: a is better
    };
    Front front;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isBeaten = std::ranges::any_of(points, [&](const ParetoPoint &other) {
            const double byX = gain(other.x, points[i].x, x);
            const double byY = gain(other.y, points[i].y, y);
            return byX >= 0.0 && byY >= 0.0 && (byX > 0.0 || byY > 0.0);
        });
        if (!isBeaten)
            front.push_back(i);
    }
    return front;
}

} // namespace

void TestPareto::isWhatNoneBeats()
{
    const std::vector<ParetoPoint> points{{1, 1}, {2, 3}, {3, 2}, {4, 4}, {0.5, 0.5}};
    QCOMPARE(paretoFront(points, Sense::Minimise, Sense::Maximise), (Front{4, 0, 1, 3}));
    QCOMPARE(paretoFront(points, Sense::Minimise, Sense::Minimise), (Front{4}));
    QCOMPARE(paretoFront(points, Sense::Maximise, Sense::Maximise), (Front{3}));
    QCOMPARE(paretoFront({}, Sense::Minimise, Sense::Minimise), Front{});
}

void TestPareto::tiesAreAllInIt()
{
    const std::vector<ParetoPoint> points{{1, 2}, {1, 2}, {1, 1}, {2, 2}, {2, 3}, {2, 3}};
    QCOMPARE(paretoFront(points, Sense::Minimise, Sense::Maximise), (Front{0, 1, 4, 5}));
}

void TestPareto::unknownIsLeftOut()
{
    const std::vector<ParetoPoint> points{{unknown, 9}, {1, unknown}, {-infinity, 5}, {2, 3}};
    QCOMPARE(paretoFront(points, Sense::Minimise, Sense::Maximise), (Front{3}));
}

void TestPareto::agreesWithTheDefinition_data()
{
    QTest::addColumn<bool>("isLowX");
    QTest::addColumn<bool>("isLowY");
    for (const bool x : {false, true})
        for (const bool y : {false, true})
            QTest::addRow("%d%d", int(x), int(y)) << x << y;
}

void TestPareto::agreesWithTheDefinition()
{
    QFETCH(const bool, isLowX);
    QFETCH(const bool, isLowY);
    const Sense x = isLowX ? Sense::Minimise : Sense::Maximise;
    const Sense y = isLowY ? Sense::Minimise : Sense::Maximise;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> coarse(0, 12); // so that ties happen
    for (int round = 0; round < 200; ++round) {
        std::vector<ParetoPoint> points(std::size_t(coarse(random) * 4));
        for (ParetoPoint &point : points)
            point = {double(coarse(random)), double(coarse(random))};
        Front front = paretoFront(points, x, y);
        std::ranges::sort(front);
        QCOMPARE(front, byDefinition(points, x, y));
    }
}

QTEST_APPLESS_MAIN(TestPareto)
#include "tst_pareto.moc"
