// Circuits, phases, heat and air against the numbers of the engineering model, 6.5 and 6.6.
#include "model/analysis/facility.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace nongjang;

class TestFacility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void circuits_data();
    void circuits();
    void phases();
    void balancing_data();
    void balancing();
    void heat();
    void wires_data();
    void wires();
    void sound_data();
    void sound();
};

void TestFacility::circuits_data()
{
    QTest::addColumn<double>("voltage");
    QTest::addColumn<double>("current");
    QTest::addColumn<int>("phases");
    QTest::addColumn<double>("continuous"); // 80 %, power factor 1
    QTest::newRow("brk.120x20") << 120.0 << 20.0 << 1 << 1920.0;
    QTest::newRow("brk.230x16") << 230.0 << 16.0 << 1 << 2944.0;
    QTest::newRow("brk.208x30") << 208.0 << 30.0 << 1 << 4992.0;
    QTest::newRow("brk.208x30x3") << 208.0 << 30.0 << 3 << 8646.0;
    QTest::newRow("brk.400x32x3") << 400.0 << 32.0 << 3 << 17736.0;
    QTest::newRow("brk.415x60x3") << 415.0 << 60.0 << 3 << 34502.0;
}

void TestFacility::circuits()
{
    QFETCH(const double, voltage);
    QFETCH(const double, current);
    QFETCH(const int, phases);
    QFETCH(const double, continuous);
    const Power full = circuitPower(volts(voltage), amperes(current), phases, 1.0);
    QVERIFY(std::abs(full.si() * 0.8 - continuous) <= 0.5);
    QVERIFY(std::abs(circuitCurrent(full, volts(voltage), phases, 1.0).si() - current) < 1e-9);
}

void TestFacility::phases()
{
    const PhaseLoads loads{20.0, 16.0, 12.0};
    QVERIFY(std::abs(neutralCurrent(loads) - 6.928) < 0.0005);
    QVERIFY(std::abs(phaseUnbalance(loads) - 0.25) < 1e-12);
    QCOMPARE(phaseUnbalance({}), 0.0);
    QCOMPARE(phaseUnbalance({5.0, 5.0, 5.0}), 0.0);
}

void TestFacility::balancing_data()
{
    QTest::addColumn<QList<double>>("loads");
    QTest::addColumn<double>("largest");
    QTest::newRow("nothing") << QList<double>{} << 0.0;
    QTest::newRow("three equal ones") << QList<double>{2, 2, 2} << 2.0;
    QTest::newRow("two of them") << QList<double>{2, 2} << 2.0;
    QTest::newRow("dealt, largest first") << QList<double>{5, 4, 3, 3, 2, 1} << 6.0;
    QTest::newRow("improved by a swap") << QList<double>{7, 6, 5, 5, 4, 3} << 10.0;
}

void TestFacility::balancing()
{
    QFETCH(const QList<double>, loads);
    QFETCH(const double, largest);
    const PhaseLoads dealt = balancePhases({loads.begin(), loads.end()});
    QVERIFY(
        std::abs(dealt[0] + dealt[1] + dealt[2] - std::accumulate(loads.begin(), loads.end(), 0.0))
        < 1e-9);
    QVERIFY(std::abs(*std::max_element(dealt.begin(), dealt.end()) - largest) < 1e-9);
}

void TestFacility::heat()
{
    QVERIFY(std::abs(btuPerHour(watts(2014.0)) - 6872.0) < 0.5);
    constexpr double cubicFoot = 0.028316846592;
    const double air = airflowFor(watts(2014.0), 15.0);
    QVERIFY(std::abs(air / cubicFoot * 60.0 - 235.7) < 0.5); // the form with 3.16 rounds
    QVERIFY(std::abs(airflowFor(watts(2004.0), 15.0) * 3600.0 - 398.8) < 0.1);
}

void TestFacility::wires_data()
{
    QTest::addColumn<double>("gauge");
    QTest::addColumn<double>("milliohm"); // a metre
    QTest::newRow("18") << 18.0 << 20.95;
    QTest::newRow("16") << 16.0 << 13.17;
    QTest::newRow("14") << 14.0 << 8.29;
    QTest::newRow("1/0") << 0.0 << 0.3224;
}

void TestFacility::wires()
{
    QFETCH(const double, gauge);
    QFETCH(const double, milliohm);
    QVERIFY(std::abs(wireResistance(gauge) * 1000.0 / milliohm - 1.0) < 1e-3);
    QVERIFY(std::abs(leadDrop(0.65, 600.0 / 12.0 / 6.0, 16.0) - 0.1427) < 1e-4); // 6.4: 143 mV
}

void TestFacility::sound_data()
{
    QTest::addColumn<QList<double>>("levels");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("heard");
    QTest::newRow("six alike") << QList<double>(6, 45.0) << 1.0 << 52.78;
    QTest::newRow("three") << QList<double>{52.0, 45.0, 40.0} << 1.0 << 53.01;
    QTest::newRow("far") << QList<double>{60.0} << 4.0 << 47.96;
}

void TestFacility::sound()
{
    QFETCH(const QList<double>, levels);
    QFETCH(const double, distance);
    QFETCH(const double, heard);
    SoundSum sum;
    for (const double level : levels)
        sum.add(level, 1.0);
    QVERIFY(std::abs(sum.at(distance) - heard) < 0.006);
}

QTEST_APPLESS_MAIN(TestFacility)

#include "tst_facility.moc"
