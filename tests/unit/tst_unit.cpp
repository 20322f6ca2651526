#include "model/base/quantity.h"
#include "model/base/unit.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <random>
#include <type_traits>

using namespace nongjang;

namespace {

template<class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};
template<class A, class B>
concept Multipliable = requires(A a, B b)
{
    a *b;
};
template<class A, class B>
concept Divisible = requires(A a, B b)
{
    a / b;
};
template<class A, class B>
concept Comparable = requires(A a, B b)
{
    a < b;
};

// A bare number is never a quantity, and only products that mean something exist.
static_assert(!std::is_constructible_v<Power, double>);
static_assert(!std::is_convertible_v<double, Bandwidth>);
static_assert(!std::is_convertible_v<Bandwidth, double>);
static_assert(!std::is_convertible_v<Power, Bandwidth>);
static_assert(!Addable<Power, Bandwidth>);
static_assert(!Addable<Power, double>);
static_assert(!Comparable<Power, Energy>);
static_assert(!Comparable<Power, double>);
static_assert(!Multipliable<Power, Power>);
static_assert(!Multipliable<Bandwidth, Power>);
static_assert(!Divisible<Power, Bandwidth>);
static_assert(!Divisible<double, Power>);
static_assert(Addable<Power, Power>);
static_assert(std::is_same_v<decltype(gigabytes(1) / gigabytesPerSecond(1)), Duration>);
static_assert(std::is_same_v<decltype(watts(1) * seconds(1)), Energy>);
static_assert(std::is_same_v<decltype(watts(1) / watts(2)), double>);
static_assert(gigabitsPerSecond(8) == gigabytesPerSecond(1));
static_assert(kilowattHours(1) == watts(1000) * seconds(3600));

constexpr int dimensionCount = int(Dimension::AttenuationPerLength) + 1;

} // namespace

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
    void wantsTheRightDimension_data();
    void wantsTheRightDimension();
    void prints_data();
    void prints();
    void shows_data();
    void shows();
    void showsInTheUsersLocale();
    void readsBackWhatItPrints();
    void everyCanonicalUnitIsReadable();
    void longTextIsRefusedQuickly();
    void rangesAddAndShrinkCornerByCorner();
};

void TestUnit::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("dimension");
    const auto row = [](const char *name, const char *text, double value, Dimension dimension) {
        QTest::newRow(name) << QByteArray(text) << value << int(dimension);
    };
    row("watts with a blank", "350 W", 350.0, Dimension::Power);
    row("kilowatts without a blank", "0.45kW", 450.0, Dimension::Power);
    row("blanks around are ignored", " \t350  W\n", 350.0, Dimension::Power);
    row("gigabytes are decimal", "936 GB/s", 936e9, Dimension::Bandwidth);
    row("bits become bytes", "100 Gb/s", 12.5e9, Dimension::Bandwidth);
    row("gibibytes are binary", "1 GiB", 1073741824.0, Dimension::DataSize);
    row("a bare number is a number", "12", 12.0, Dimension::Number);
    row("a fraction without leading zero", ".5", 0.5, Dimension::Number);
    row("per cent is a fraction", "94 %", 0.94, Dimension::Number);
    row("an exponent", "1e3 W", 1000.0, Dimension::Power);
    row("a plus sign", "+5 W", 5.0, Dimension::Power);
    row("a negative number", "-5 W", -5.0, Dimension::Power);
    row("metres", "2m", 2.0, Dimension::Length);
    row("millimetres", "318 mm", 0.318, Dimension::Length);
    row("square millimetres", "628.4 mm²", 628.4e-6, Dimension::Area);
    row("square millimetres on a plain keyboard", "628.4 mm2", 628.4e-6, Dimension::Area);
    row("dollars with their code", "1600 USD", 1600.0, Dimension::Money);
    row("dollars with their sign", "$1600", 1600.0, Dimension::Money);
    row("dollars with the sign behind", "1600 $", 1600.0, Dimension::Money);
    row("a tariff", "0.36 USD/kWh", 1e-7, Dimension::MoneyPerEnergy);
    row("operations are counted like FLOP", "284.7 TOPS", 284.7e12, Dimension::ComputeRate);
    row("petaflops", "1 PFLOPS", 1e15, Dimension::ComputeRate);
    row("microseconds", "3 µs", 3e-6, Dimension::Duration);
    row("microseconds on a plain keyboard", "3 us", 3e-6, Dimension::Duration);
    row("megatransfers", "3200 MT/s", 3.2e9, Dimension::TransferRate);
    row("apparent power is not power", "22 kVA", 22e3, Dimension::ApparentPower);
    row("energy per bit", "5 pJ/bit", 5e-12, Dimension::EnergyPerBit);
}

void TestUnit::parses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, value);
    QFETCH(const int, dimension);
    const Result<Measure> measure = parseMeasure(text.toStdString());
    QVERIFY2(measure, measure ? "" : qPrintable(measure.error().message));
    QCOMPARE(int(measure->dimension), dimension);
    QCOMPARE(measure->value, value);
}

void TestUnit::rejects_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only blanks") << QByteArray(" \t\n");
    QTest::newRow("only a unit") << QByteArray("W");
    QTest::newRow("a word") << QByteArray("many");
    QTest::newRow("a unit in the wrong case") << QByteArray("350 w");
    QTest::newRow("an unknown unit") << QByteArray("350 horsepower");
    QTest::newRow("not a number") << QByteArray("nan W");
    QTest::newRow("infinity") << QByteArray("inf W");
    QTest::newRow("minus infinity") << QByteArray("-infinity W");
    QTest::newRow("too large for a double") << QByteArray("1e400 W");
    QTest::newRow("too large once the unit is applied") << QByteArray("1e308 kW");
    QTest::newRow("a comma as decimal point") << QByteArray("1,5 W");
    QTest::newRow("a comma between thousands") << QByteArray("1,500 W");
    QTest::newRow("a blank between thousands") << QByteArray("1 500 W");
    QTest::newRow("two units") << QByteArray("350 W W");
    QTest::newRow("two numbers") << QByteArray("350 W 2");
    QTest::newRow("hexadecimal") << QByteArray("0x10 W");
    QTest::newRow("two signs") << QByteArray("+-5 W");
    QTest::newRow("a sign on its own") << QByteArray("- W");
    QTest::newRow("currency sign and unit") << QByteArray("$5 USD");
    QTest::newRow("a zero byte inside") << QByteArray("350\0W", 5);
    QTest::newRow("full-width digits") << QByteArray("３５０ W");
    QTest::newRow("a formula") << QByteArray("2*350 W");
    QTest::newRow("invalid UTF-8") << QByteArray("350 \xff\xfe");
}

void TestUnit::rejects()
{
    QFETCH(const QByteArray, text);
    const Result<Measure> measure = parseMeasure(text.toStdString());
    QVERIFY2(!measure, measure ? qPrintable(QStringLiteral("read as %1").arg(measure->value)) : "");
    QCOMPARE(measure.error().code, ErrorCode::InvalidValue);
    QVERIFY(!measure.error().message.isEmpty());
}

void TestUnit::wantsTheRightDimension_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    QTest::addColumn<bool>("ok");
    QTest::newRow("power where power is asked")
        << QByteArray("350 W") << int(Dimension::Power) << true;
    QTest::newRow("bandwidth where power is asked")
        << QByteArray("350 GB/s") << int(Dimension::Power) << false;
    QTest::newRow("apparent power where power is asked")
        << QByteArray("350 VA") << int(Dimension::Power) << false;
    QTest::newRow("a bare number where power is asked")
        << QByteArray("350") << int(Dimension::Power) << false;
    QTest::newRow("a bare number where a number is asked")
        << QByteArray("350") << int(Dimension::Number) << true;
    QTest::newRow("a size where a rate is asked")
        << QByteArray("24 GB") << int(Dimension::Bandwidth) << false;
}

void TestUnit::wantsTheRightDimension()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, expected);
    QFETCH(const bool, ok);
    const Result<double> value = parseMeasureAs(text.toStdString(), Dimension(expected));
    QCOMPARE(value.hasValue(), ok);
    if (!ok)
        QVERIFY2(value.error().message.contains(unitSymbol(Dimension(expected))),
                 qPrintable(value.error().message));
}

void TestUnit::prints_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double value, Dimension dimension, const char *text) {
        QTest::newRow(name) << value << int(dimension) << QString::fromUtf8(text);
    };
    row("a card's bandwidth in GB/s", 936e9, Dimension::Bandwidth, "936 GB/s");
    row("small power in W", 350.0, Dimension::Power, "350 W");
    row("a large supply still in W", 2050.0, Dimension::Power, "2050 W");
    row("a farm in kW", 128e3, Dimension::Power, "128 kW");
    row("nothing", 0.0, Dimension::Power, "0 W");
    row("a cable below a metre in mm", 0.3, Dimension::Length, "300 mm");
    row("a long cable in m", 15.0, Dimension::Length, "15 m");
    row("memory in GB", 24e9, Dimension::DataSize, "24 GB");
    row("compute in TFLOPS", 71.16e12, Dimension::ComputeRate, "71.16 TFLOPS");
    row("a cluster in PFLOPS", 299.52e15, Dimension::ComputeRate, "299.52 PFLOPS");
    row("a tariff per kWh", 0.15 / 3.6e6, Dimension::MoneyPerEnergy, "0.15 USD/kWh");
    row("a bare number", 7.0, Dimension::Number, "7");
    row("transfers", 3.2e9, Dimension::TransferRate, "3200 MT/s");
    row("negative power", -350.0, Dimension::Power, "-350 W");
}

void TestUnit::prints()
{
    QFETCH(const double, value);
    QFETCH(const int, dimension);
    QTEST(measureText(value, Dimension(dimension)), "text");
}

void TestUnit::shows_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("dimension");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double value, Dimension dimension, int digits,
                        const char *text) {
        QTest::newRow(name) << value << int(dimension) << digits << QString::fromUtf8(text);
    };
    row("three digits", 27.727e9, Dimension::Bandwidth, 3, "27.7 GB/s");
    row("no zeros at the end", 350.0, Dimension::Power, 4, "350 W");
    row("rounding up to the next power of ten", 99.96, Dimension::Power, 3, "100 W");
    row("money above a hundred without cents", 1234.56, Dimension::Money, 4, "1235 USD");
    row("money below a hundred with cents", 12.34, Dimension::Money, 4, "12.34 USD");
    row("nothing", 0.0, Dimension::Power, 4, "0 W");
    row("large numbers keep their digits", 123456.0, Dimension::Number, 3, "123456");
}

void TestUnit::shows()
{
    QFETCH(const double, value);
    QFETCH(const int, dimension);
    QFETCH(const int, digits);
    QString text = displayText(value, Dimension(dimension), digits);
    text.replace(QChar(0x00A0), u' '); // so that the number and its unit are not torn apart
    QTEST(text, "text");
}

void TestUnit::showsInTheUsersLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(displayText(27.727e9, Dimension::Bandwidth, 3),
             QStringLiteral("27,7") + QChar(0x00A0) + QStringLiteral("GB/s"));
    QCOMPARE(measureText(27.727e9, Dimension::Bandwidth), QStringLiteral("27.727 GB/s"));
    QLocale::setDefault(QLocale::c());
}

void TestUnit::readsBackWhatItPrints()
{
    std::mt19937 engine(20261125);
    for (int d = 0; d < dimensionCount; ++d)
        for (int i = 0; i < 300; ++i) {
            const double mantissa = double(engine() % 1'000'000'000U) / 1e9 + 0.1;
            const double sign = engine() % 8 == 0 ? -1.0 : 1.0;
            const double value = sign * mantissa * std::pow(10.0, int(engine() % 36) - 15);
            const QString text = measureText(value, Dimension(d));
            const Result<double> back = parseMeasureAs(text.toStdString(), Dimension(d));
            QVERIFY2(back, back ? "" : qPrintable(back.error().message));
            QVERIFY2(std::abs(*back - value) <= 1e-11 * std::abs(value), qPrintable(text));
        }
}

void TestUnit::everyCanonicalUnitIsReadable()
{
    for (int d = 0; d < dimensionCount; ++d) {
        const QString text = QStringLiteral("1 ") + unitSymbol(Dimension(d));
        const Result<double> one = parseMeasureAs(text.toStdString(), Dimension(d));
        QVERIFY2(one, qPrintable(text));
        QCOMPARE(*one, 1.0);
    }
}

void TestUnit::longTextIsRefusedQuickly()
{
    const std::string digits(1'000'000, '9');
    QVERIFY(!parseMeasure(digits + " W"));
    const Result<Measure> measure = parseMeasure("1 " + std::string(1'000'000, 'W'));
    QVERIFY(!measure);
    QVERIFY2(measure.error().message.size() < 500, "the message must not repeat a megabyte");
}

void TestUnit::rangesAddAndShrinkCornerByCorner()
{
    const Ranged<Power> a{watts(10), watts(8), watts(15)};
    const Ranged<Power> b{watts(12), watts(11), watts(12)};
    QVERIFY((a + b == Ranged<Power>{watts(22), watts(19), watts(27)}));
    QVERIFY((a * 2.0 == Ranged<Power>{watts(20), watts(16), watts(30)}));
    QVERIFY((Ranged<Power>::min(a, b) == Ranged<Power>{watts(10), watts(8), watts(12)}));
    QVERIFY((Ranged<Power>::exact(watts(5)) == Ranged<Power>{watts(5), watts(5), watts(5)}));
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
