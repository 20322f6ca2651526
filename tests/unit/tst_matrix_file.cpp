// A traffic matrix as text: both forms, what separates and quotes, and errors that name the line.
#include "model/io/matrix_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace nongjang;

namespace {

const QString fileName = QStringLiteral("m.csv");

/// "a > b = 64 MiB (67108864)" for each entry.
QStringList entriesOf(const QList<TrafficDemand> &matrix)
{
    QStringList texts;
    for (const TrafficDemand &demand : matrix)
        texts << QStringLiteral("%1 > %2 = %3 (%4)")
                     .arg(demand.from, demand.to, demand.size.text,
                          QString::number(demand.size.value, 'g', 17));
    return texts;
}

} // namespace

class TestMatrixFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void files();
    void tooLargeFiles();
    void tooManyEntries();
    void anyBytesAreReadOrRefused();
};

void TestMatrixFile::read_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &entries) {
        QTest::newRow(name) << text << entries;
    };
    const QStringList one{QStringLiteral("a > b = 64 MiB (67108864)")};
    row("a list with a heading", "from,to,size\na,b,64 MiB\n", one);
    row("a list without one", "a,b,64 MiB", one);
    row("semicolons", "from;to;size\na;b;64 MiB\n", one);
    row("tabs", "a\tb\t64 MiB\n", one);
    row("Windows line ends", "from,to,size\r\na,b,64 MiB\r\n", one);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "from,to,size\na,b,64 MiB\n",
        one);
    row("blanks, empty lines and remarks", "# ours\n\n  a , b ,  64 MiB \n   \n# end\n", one);
    row("a number is bytes", "a,b,4096\n", {QStringLiteral("a > b = 4096 B (4096)")});
    row("a number of many bytes", "a,b,1.5e9\n", {QStringLiteral("a > b = 1.5e9 B (1500000000)")});
    row("quoted fields", "\"from\",\"to\",\"size\"\n\"a\",\"b\",\"64 MiB\"\n", one);
    row("a separator in quotes", "\"a,1\",b,64 MiB\n",
        {QStringLiteral("a,1 > b = 64 MiB (67108864)")});
    row("a quote in quotes", "\"a\"\"1\",b,64 MiB\n",
        {QStringLiteral("a\"1 > b = 64 MiB (67108864)")});
    row("zero and nothing is not sent", "a,b,0\na,c,\na,d,0 B\na,e,1\n",
        {QStringLiteral("a > e = 1 B (1)")});
    row("to itself is not sent", "a,a,5\na,b,1\n", {QStringLiteral("a > b = 1 B (1)")});
    row("there and back", "a,b,1\nb,a,2\n",
        {QStringLiteral("a > b = 1 B (1)"), QStringLiteral("b > a = 2 B (2)")});
    row("a table of numbers", ",0,1\n0,,5\n1,6,\n",
        {QStringLiteral("0 > 1 = 5 B (5)"), QStringLiteral("1 > 0 = 6 B (6)")});
    row("paths", "farm/rig[1]/gpu[2],farm/rig[2]/gpu[1],1 GB\n",
        {QStringLiteral("farm/rig[1]/gpu[2] > farm/rig[2]/gpu[1] = 1 GB (1000000000)")});
    row("a table", ",a,b\na,0,1 kB\nb,2 kB,0\n",
        {QStringLiteral("a > b = 1 kB (1000)"), QStringLiteral("b > a = 2 kB (2000)")});
    row("a table with a word in its corner", "to from;a;b\na;;7\nb;9;\n",
        {QStringLiteral("a > b = 7 B (7)"), QStringLiteral("b > a = 9 B (9)")});
    row("a table of three", ",a,b,c\na,,1,2\nb,3,,4\nc,5,6,\n",
        {QStringLiteral("a > b = 1 B (1)"), QStringLiteral("a > c = 2 B (2)"),
         QStringLiteral("b > a = 3 B (3)"), QStringLiteral("b > c = 4 B (4)"),
         QStringLiteral("c > a = 5 B (5)"), QStringLiteral("c > b = 6 B (6)")});
    row("a table whose corner is empty by tabs", "\ta\tb\na\t0\t1\nb\t2\t0\n",
        {QStringLiteral("a > b = 1 B (1)"), QStringLiteral("b > a = 2 B (2)")});
    row("a table with fewer senders", ",a,b,c\na,0,1,2\n",
        {QStringLiteral("a > b = 1 B (1)"), QStringLiteral("a > c = 2 B (2)")});
    row("a table of two with names in another order", ",a,b\nb,1,0\na,0,2\n",
        {QStringLiteral("b > a = 1 B (1)"), QStringLiteral("a > b = 2 B (2)")});
    row("Hangul", "농장/가[1],농장/가[2],1 B\n",
        {QStringLiteral("농장/가[1] > 농장/가[2] = 1 B (1)")});
}

void TestMatrixFile::read()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, entries);
    const Result<QList<TrafficDemand>> matrix = parseTrafficMatrix(text, fileName);
    QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().message));
    QCOMPARE(entriesOf(*matrix), entries);
}

void TestMatrixFile::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &text, const char *says) {
        QTest::newRow(name) << text << QString::fromUtf8(says);
    };
    row("nothing", "", "m.csv holds no traffic");
    row("only remarks", "# a\n\n# b\n", "m.csv holds no traffic");
    row("only a heading", "from,to,size\n", "m.csv holds no traffic");
    row("only zeros", "a,b,0\n", "m.csv holds no traffic");
    row("no size", "a,b,1\na,b,big\n", "m.csv, line 2: “big” is not a size such as 64 MiB");
    row("a size of another kind", "a,b,1\na,b,3 W\n", "line 2: “3 W” is not a size");
    row("a negative size", "a,b,1\na,b,-3\n", "line 2: “-3” is not a size");
    row("a negative size with a unit", "a,b,1\na,b,-3 MiB\n", "line 2: “-3 MiB” is not a size");
    row("beyond measure", "a,b,1\na,b,1e300\n", "line 2: “1e300” is not a size");
    row("infinite", "a,b,1\na,b,inf\n", "line 2: “inf” is not a size");
    row("not a number", "a,b,1\na,b,nan\n", "line 2: “nan” is not a size");
    row("remarks count as lines", "# x\n\na,b,1\n# y\na,b,big\n", "line 5: ");
    row("too few fields", "a,b,1\na,b\n", "line 2: expected from, to and size");
    row("too many fields", "a,b,1\na,b,1,2\n", "line 2: expected from, to and size");
    row("nobody sends", "a,b,1\n,b,1\n", "line 2: a GPU is not named");
    row("nobody receives", "a,b,1\na,,1\n", "line 2: a GPU is not named");
    row("a short row of a table", ",a,b,c\na,0,1,2\nb,0,1\n",
        "line 3: expected 4 fields as in the first row");
    row("a table with a word", ",a,b\na,0,x\nb,1,0\n", "line 2: “x” is not a size");
    row("a table with a receiver unnamed", ",a,\na,0,1\n,1,0\n", "line 2: a GPU is not named");
    row("one column", "a\nb\n", "m.csv");
    row("two columns", "a,b\nc,d\n", "m.csv");
}

void TestMatrixFile::refused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, says);
    const Result<QList<TrafficDemand>> matrix = parseTrafficMatrix(text, fileName);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::FormatInvalid);
    QVERIFY2(matrix.error().message.contains(says), qPrintable(matrix.error().message));
}

void TestMatrixFile::files()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    const Result<QList<TrafficDemand>> missing = loadTrafficMatrix(path);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::FileRead);
    QVERIFY(missing.error().message.contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b,1\n") > 0);
    file.close();
    const Result<QList<TrafficDemand>> read = loadTrafficMatrix(path);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
}

void TestMatrixFile::tooLargeFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(fileName);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(65 * 1024 * 1024)); // a hole
    const Result<QList<TrafficDemand>> matrix = loadTrafficMatrix(path);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().code, ErrorCode::FileTooLarge);
    const Result<QList<TrafficDemand>> endless = loadTrafficMatrix(QStringLiteral("/dev/zero"));
    QVERIFY(!endless);
    QCOMPARE(endless.error().code, ErrorCode::FileTooLarge);
}

void TestMatrixFile::tooManyEntries()
{
    QByteArray text;
    for (int i = 0; i < 1'000'001; ++i)
        text += "a,b,1\n";
    const Result<QList<TrafficDemand>> matrix = parseTrafficMatrix(text, fileName);
    QVERIFY(!matrix);
    QVERIFY2(matrix.error().message.contains(QStringLiteral("line 1000001: a traffic matrix has")),
             qPrintable(matrix.error().message));
    QVERIFY(parseTrafficMatrix(text.chopped(6), fileName));
}

void TestMatrixFile::anyBytesAreReadOrRefused()
{
    std::mt19937 engine(64);
    const QByteArray words = "a,b;\t\"\n\r#0123456789 MiBfrom\0\xff\xc3";
    for (int round = 0; round < 5000; ++round) {
        QByteArray text;
        for (int i = int(engine() % 200); i > 0; --i)
            text += words[qsizetype(engine() % std::size_t(words.size()))];
        const Result<QList<TrafficDemand>> matrix = parseTrafficMatrix(text, fileName);
        if (!matrix)
            QVERIFY(!matrix.error().message.isEmpty());
        else
            for (const TrafficDemand &demand : *matrix)
                QVERIFY(demand.size.value > 0.0 && !demand.from.isEmpty() && !demand.to.isEmpty());
    }
    // One line without end, quotes that never close.
    QVERIFY(!parseTrafficMatrix(QByteArray(4'000'000, '"'), fileName));
    QVERIFY(!parseTrafficMatrix(QByteArray(4'000'000, ','), fileName));
}

QTEST_GUILESS_MAIN(TestMatrixFile)
#include "tst_matrix_file.moc"
