// Two binary trees over the same ranks: both reach everyone, and nobody passes data on to more than two.
#include "model/analysis/double_tree.h"

#include <QTest>

#include <cmath>

using namespace nongjang;

namespace {

/// Empty: a tree over all ranks with at most two children each and no more levels than allowed.
QString complaint(const TreeParents &parents, int mostLevels)
{
    const int ranks = int(parents.size());
    std::vector<int> children(parents.size(), 0);
    int roots = 0;
    for (int rank = 0; rank < ranks; ++rank) {
        int depth = 0;
        for (int at = rank; parents[std::size_t(at)] >= 0; at = parents[std::size_t(at)]) {
            if (parents[std::size_t(at)] >= ranks)
                return QStringLiteral("rank %1 hangs below nobody").arg(at);
            if (++depth > mostLevels)
                return QStringLiteral("rank %1 is deeper than %2").arg(rank).arg(mostLevels);
        }
        if (parents[std::size_t(rank)] < 0)
            ++roots;
        else if (++children[std::size_t(parents[std::size_t(rank)])] > 2)
            return QStringLiteral("rank %1 has three children").arg(parents[std::size_t(rank)]);
    }
    return roots == 1 ? QString() : QStringLiteral("%1 roots").arg(roots);
}

std::vector<int> childrenOf(const TreeParents &parents)
{
    std::vector<int> count(parents.size(), 0);
    for (const int parent : parents)
        if (parent >= 0)
            ++count[std::size_t(parent)];
    return count;
}

} // namespace

class TestDoubleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallOnesByHand_data();
    void smallOnesByHand();
    void everySizeUpTo600();
};

void TestDoubleTree::smallOnesByHand_data()
{
    QTest::addColumn<int>("ranks");
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::newRow("one") << 1 << QList<int>{-1} << QList<int>{-1};
    QTest::newRow("two") << 2 << QList<int>{-1, 0} << QList<int>{1, -1};
    QTest::newRow("three, one on") << 3 << QList<int>{-1, 2, 0} << QList<int>{1, -1, 0};
    QTest::newRow("four, mirrored") << 4 << QList<int>{-1, 2, 0, 2} << QList<int>{1, 3, 1, -1};
}

void TestDoubleTree::smallOnesByHand()
{
    QFETCH(const int, ranks);
    QFETCH(const QList<int>, first);
    QFETCH(const QList<int>, second);
    const DoubleTree trees = doubleBinaryTree(ranks);
    QCOMPARE(QList<int>(trees.first.begin(), trees.first.end()), first);
    QCOMPARE(QList<int>(trees.second.begin(), trees.second.end()), second);
}

void TestDoubleTree::everySizeUpTo600()
{
    for (int ranks = 1; ranks <= 600; ++ranks) {
        const DoubleTree trees = doubleBinaryTree(ranks);
        const int most = int(std::ceil(std::log2(double(ranks)))) + 1;
        for (const TreeParents *parents : {&trees.first, &trees.second}) {
            QCOMPARE(int(parents->size()), ranks);
            const QString found = complaint(*parents, most);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(ranks).arg(found)));
        }
        const std::vector<int> one = childrenOf(trees.first);
        const std::vector<int> other = childrenOf(trees.second);
        for (std::size_t rank = 0; rank < one.size(); ++rank) {
            const QString where = QStringLiteral("rank %1 of %2").arg(rank).arg(ranks);
            QVERIFY2(one[rank] + other[rank] <= 2, qPrintable(where));
            const bool isOddRoot = rank == 0 && ranks % 2 == 1;
            QVERIFY2(one[rank] == 0 || other[rank] == 0 || isOddRoot, qPrintable(where));
        }
    }
}

QTEST_GUILESS_MAIN(TestDoubleTree)
#include "tst_double_tree.moc"
