// What hashing leaves of parallel links: the numbers of the engineering model, 3.2, and throws of the dice.
#include "model/analysis/hash_spread.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace nongjang;

class TestHashSpread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheModel_data();
    void ofTheModel();
    void isWhatDiceSay_data();
    void isWhatDiceSay();
    void nothingIsLost();
};

void TestHashSpread::ofTheModel_data()
{
    QTest::addColumn<int>("flows");
    QTest::addColumn<double>("fullest");
    QTest::newRow("8") << 8 << 2.597;
    QTest::newRow("32") << 32 << 7.048;
}

void TestHashSpread::ofTheModel()
{
    QFETCH(const int, flows);
    QFETCH(const double, fullest);
    QVERIFY(std::abs(flows / 8.0 / hashEfficiency(flows, 8) - fullest) < 0.0006);
}

void TestHashSpread::isWhatDiceSay_data()
{
    QTest::addColumn<int>("flows");
    QTest::addColumn<int>("links");
    for (const auto &[flows, links] :
         {std::pair(2, 2), {5, 3}, {64, 16}, {16, 64}, {256, 8}, {257, 8}, {1024, 32}})
        QTest::addRow("%d onto %d", flows, links) << flows << links;
}

void TestHashSpread::isWhatDiceSay()
{
    QFETCH(const int, flows);
    QFETCH(const int, links);
    constexpr int trials = 20'000;
    std::mt19937 dice(3);
    double sum = 0.0;
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<int> load(std::size_t(links), 0);
        for (int i = 0; i < flows; ++i)
            ++load[dice() % std::size_t(links)];
        sum += *std::ranges::max_element(load);
    }
    const double thrown = double(flows) / links / (sum / trials);
    QVERIFY2(std::abs(hashEfficiency(flows, links) / thrown - 1.0) < 0.01,
             qPrintable(QString::number(thrown)));
}

void TestHashSpread::nothingIsLost()
{
    QCOMPARE(hashEfficiency(0, 8), 1.0);
    QCOMPARE(hashEfficiency(8, 1), 1.0);
    QVERIFY(hashEfficiency(100'000, 8) > 0.98);
}

QTEST_GUILESS_MAIN(TestHashSpread)
#include "tst_hash_spread.moc"
