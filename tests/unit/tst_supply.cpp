#include "model/analysis/supply.h"

#include <QTest>

#include <random>

using namespace nongjang;

namespace {

using Points = std::vector<EfficiencyPoint>;

// 80 PLUS, redundant at 230 V and internal at 115 V.
const Points platinum230{{0.2, 0.90}, {0.5, 0.94}, {1.0, 0.91}};
const Points gold115{{0.2, 0.87}, {0.5, 0.90}, {1.0, 0.87}};
const Points titanium230{{0.1, 0.90}, {0.2, 0.94}, {0.5, 0.96}, {1.0, 0.91}};

} // namespace

class TestSupply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void efficiency_data();
    void efficiency();
    void staysBetweenZeroAndOne();
    void wallPowerRisesWithTheLoad();
    void isContinuousAtThePoints();
};

void TestSupply::efficiency_data()
{
    QTest::addColumn<int>("curve");
    QTest::addColumn<double>("load");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, int curve, double load, double expected) {
        QTest::newRow(name) << curve << load << expected;
    };
    row("at a point it is the point", 0, 0.5, 0.94);
    row("at the lowest point", 0, 0.2, 0.90);
    row("at full load", 0, 1.0, 0.91);
    // 0.94 + (0.7 − 0.5)/(1 − 0.5) · (0.91 − 0.94)
    row("Platinum at 230 V and 70 %", 0, 0.7, 0.928);
    // 0.90 + (0.8 − 0.5)/(1 − 0.5) · (0.87 − 0.90)
    row("Gold at 115 V and 80 %", 1, 0.8, 0.882);
    // 0.94 + (0.775 − 0.5)/0.5 · (0.91 − 0.94)
    row("Platinum at 230 V and 77.5 %", 0, 0.775, 0.9235);
    row("above the highest point the highest counts", 0, 1.2, 0.91);
    // Losses 0.2/0.9 − 0.2 = 0.02222 and 0.5/0.94 − 0.5 = 0.03191: 0.03231 a unit of load, so 0.01899 at 0.1.
    row("below the lowest point the loss is extrapolated", 0, 0.1, 0.1 / (0.1 + 0.018991331757));
    row("a supply certified at 10 % is good there", 2, 0.1, 0.90);
    row("one point is kept as a loss", 3, 0.25, 0.25 / (0.25 + (0.5 / 0.9 - 0.5)));
}

void TestSupply::efficiency()
{
    QFETCH(const int, curve);
    QFETCH(const double, load);
    QFETCH(const double, expected);
    const Points curves[]{platinum230, gold115, titanium230, {{0.5, 0.9}}};
    const double found = supplyEfficiency(curves[curve], load);
    QVERIFY2(std::abs(found - expected) < 1e-9, qPrintable(QString::number(found, 'g', 12)));
}

void TestSupply::staysBetweenZeroAndOne()
{
    for (const Points &points : {platinum230, gold115, titanium230})
        for (int i = 1; i <= 2000; ++i) {
            const double found = supplyEfficiency(points, i / 1000.0);
            QVERIFY(found > 0.0 && found < 1.0);
        }
    QVERIFY(supplyEfficiency(platinum230, 1e-9) > 0.0);
}

void TestSupply::wallPowerRisesWithTheLoad()
{
    for (const Points &points : {platinum230, gold115, titanium230}) {
        double last = 0.0;
        for (int i = 1; i <= 2000; ++i) {
            const double load = i / 1000.0;
            const double wall = load / supplyEfficiency(points, load);
            QVERIFY2(wall > last, qPrintable(QString::number(load)));
            QVERIFY(wall >= load);
            last = wall;
        }
    }
}

void TestSupply::isContinuousAtThePoints()
{
    for (const Points &points : {platinum230, gold115, titanium230})
        for (const EfficiencyPoint &point : points)
            for (const double beside : {point.load - 1e-9, point.load + 1e-9})
                QVERIFY(std::abs(supplyEfficiency(points, beside) - point.efficiency) < 1e-6);
}

QTEST_GUILESS_MAIN(TestSupply)
#include "tst_supply.moc"
