// The item models of the traffic panel: contract of QAbstractItemModel, what their cells say, what a move of the ring reports.
#include "model/catalog/pattern_names.h"
#include "views/itemmodels/bottlenecks_model.h"
#include "views/itemmodels/figure_text.h"
#include "views/itemmodels/messages_model.h"
#include "views/itemmodels/object_path.h"
#include "views/itemmodels/patterns_model.h"
#include "views/itemmodels/ring_model.h"
#include "views/itemmodels/tiers_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr double mebibyte = 1024.0 * 1024.0;

ReportFigure figure(double value, Dimension dimension)
{
    return {dimension, value, value * 0.9, value * 1.1, {}, u"made for the test"_s, {}, false};
}

/// A ring at 84 % of its bound, pairs of flows, and one pattern that could not be evaluated.
Report smallReport()
{
    Report report;
    PatternResult ring;
    ring.name = u"ring_allreduce"_s;
    ring.busbw = figure(24e9, Dimension::Bandwidth);
    ring.time = figure(0.08, Dimension::Duration);
    ring.bound = figure(0.067, Dimension::Duration);
    ring.efficiency = 0.84;
    ring.libraryDefault = figure(18e9, Dimension::Bandwidth);
    ring.libraryReason = u"copies"_s;
    ring.limit = u"the link between the sockets"_s;
    PatternResult pairs;
    pairs.name = u"pairs"_s;
    pairs.busbw = figure(27e9, Dimension::Bandwidth);
    pairs.total = figure(216e9, Dimension::Bandwidth);
    pairs.time = figure(0.04, Dimension::Duration);
    pairs.flows = 8.0;
    report.patterns = {ring, pairs};
    report.rankedPattern = u"pairs"_s;
    report.notEvaluated = {{u"network.patterns.storage_read"_s, u"no drives"_s, {}}};
    return report;
}

/// Two sizes; only the larger one is run differently by an untuned library.
std::vector<MessageRow> twoMessages()
{
    const MessageTime quick{u"ring"_s, u"LL"_s, {2e-5, 1e-5, 3e-5}, {7e7, 6e7, 8e7}};
    const MessageTime large{u"tree"_s, u"Simple"_s, {1e-3, 9e-4, 2e-3}, {1e9, 5e8, 2e9}};
    const MessageTime slow{u"ring"_s, u"Simple"_s, {4e-3, 3e-3, 5e-3}, {2.5e8, 2e8, 3e8}};
    return {{1024.0, quick, {}}, {mebibyte, large, slow}};
}

} // namespace

class TestTrafficModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsShowWhatIsKnown();
    void patternsWithoutReportAreNone();
    void messagesShowBothLibraries();
    void tiersKeepTheirObjects();
    void ringReportsMoves();
    void bottlenecksShowTimeAndGain();
    void pathsHoldAccelerators();
    void patternKeysHaveTitles();

private:
    static QVariant cell(const QAbstractItemModel &model, int row, int column,
                         int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role);
    }
};

void TestTrafficModels::patternsShowWhatIsKnown()
{
    PatternsModel model(std::make_shared<const Catalog>(std::vector<PartPtr>()));
    const QAbstractItemModelTester tester(&model, testerMode);
    const Report report = smallReport();
    model.setReport(&report);
    QCOMPARE(model.rowCount(), int(patternKeys().size()));
    const int ring = int(patternKeys().indexOf(u"ring_allreduce"_s));
    const int pairs = int(patternKeys().indexOf(u"pairs"_s));
    const int drives = int(patternKeys().indexOf(u"storage_read"_s));
    const int matrix = int(patternKeys().indexOf(u"matrix"_s));
    QCOMPARE(cell(model, ring, PatternsModel::RateColumn).toString(),
             displayText(24e9, Dimension::Bandwidth, 3));
    QCOMPARE(cell(model, ring, PatternsModel::TotalColumn).toString(), u"–"_s);
    QCOMPARE(cell(model, ring, PatternsModel::ShareColumn).toString(), u"84 %"_s);
    QVERIFY(cell(model, ring, PatternsModel::UntunedColumn, Qt::ToolTipRole)
                .toString()
                .contains(u"copies"_s));
    QVERIFY(cell(model, ring, PatternsModel::RateColumn, Qt::ToolTipRole)
                .toString()
                .contains(u"made for the test"_s));
    QCOMPARE(cell(model, pairs, PatternsModel::RankedColumn, Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    QCOMPARE(cell(model, ring, PatternsModel::RankedColumn, Qt::CheckStateRole).toInt(),
             int(Qt::Unchecked));
    QVERIFY(model.hasUntuned());
    // In grey, with the reason in sight.
    QVERIFY(!cell(model, ring, PatternsModel::NameColumn, Qt::ForegroundRole).isValid());
    QVERIFY(cell(model, drives, PatternsModel::NameColumn, Qt::ForegroundRole).isValid());
    QCOMPARE(cell(model, drives, PatternsModel::LimitColumn).toString(), u"no drives"_s);
    QVERIFY(!cell(model, matrix, PatternsModel::LimitColumn).toString().isEmpty());
    // What is not known stands before everything known.
    QVERIFY(cell(model, drives, PatternsModel::RateColumn, PatternsModel::SortRole).toDouble()
            < cell(model, ring, PatternsModel::RateColumn, PatternsModel::SortRole).toDouble());
}

void TestTrafficModels::patternsWithoutReportAreNone()
{
    PatternsModel model(std::make_shared<const Catalog>(std::vector<PartPtr>()));
    const QAbstractItemModelTester tester(&model, testerMode);
    model.setReport(nullptr);
    QCOMPARE(model.rowCount(), 0);
    const Report report = smallReport();
    model.setReport(&report);
    const Report nothing;
    model.setReport(&nothing);
    QCOMPARE(model.rowCount(), 0);
}

void TestTrafficModels::messagesShowBothLibraries()
{
    MessagesModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    model.setMessages(twoMessages());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 1, MessagesModel::SizeColumn).toString(), binarySizeText(mebibyte));
    QCOMPARE(cell(model, 1, MessagesModel::SizeColumn, MessagesModel::SortRole).toDouble(),
             mebibyte);
    QVERIFY(cell(model, 1, MessagesModel::AlgorithmColumn)
                .toString()
                .contains(algorithmTitle(u"tree"_s)));
    QCOMPARE(cell(model, 0, MessagesModel::DefaultTimeColumn).toString(), u"–"_s);
    QCOMPARE(cell(model, 1, MessagesModel::DefaultTimeColumn).toString(),
             displayText(4e-3, Dimension::Duration, 3));
    QCOMPARE(model.tip(0).count(u'\n'), 0);
    QCOMPARE(model.tip(1).count(u'\n'), 1);
}

void TestTrafficModels::tiersKeepTheirObjects()
{
    TiersModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    SwitchTier tier;
    tier.name = u"leaf"_s;
    tier.count = 8.0;
    tier.down = gigabytesPerSecond(192.0);
    tier.up = gigabytesPerSecond(96.0);
    tier.ratio = 2.0;
    tier.endToEnd = 4.0;
    tier.objects = {u"farm/leaf"_s};
    model.setTiers({tier});
    QCOMPARE(cell(model, 0, TiersModel::RatioColumn).toString(), u"2.00 : 1"_s);
    QCOMPARE(cell(model, 0, TiersModel::EndToEndColumn).toString(), u"4.00 : 1"_s);
    QCOMPARE(cell(model, 0, TiersModel::UpColumn, TiersModel::SortRole).toDouble(), 96e9);
    QCOMPARE(cell(model, 0, 0, TiersModel::ObjectsRole).toStringList(), tier.objects);
}

void TestTrafficModels::ringReportsMoves()
{
    RingModel model;
    const QAbstractItemModelTester tester(&model, testerMode);
    model.setOrder({u"a"_s, u"b"_s, u"c"_s});
    QSignalSpy moved(&model, &RingModel::orderMoved);
    QVERIFY(model.moveRow({}, 0, {}, 3)); // to the end
    QCOMPARE(model.order(), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QVERIFY(model.moveRow({}, 2, {}, 1)); // before c
    QCOMPARE(model.order(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(moved.last().first().toStringList(), model.order());
    QVERIFY(!model.moveRow({}, 1, {}, 2)); // where it is
    QVERIFY(!model.moveRow({}, 0, {}, 7));
    QVERIFY(!model.moveRow({}, 5, {}, 0));
    QCOMPARE(moved.size(), 2);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setOrder(model.order()); // what a new report says of a move made here
    QCOMPARE(reset.size(), 0);
}

void TestTrafficModels::bottlenecksShowTimeAndGain()
{
    BottlenecksModel model;
    Bottleneck link;
    link.name = u"link"_s;
    link.utilisation = 0.8;
    link.slack = 0.2;
    link.busySeconds = 0.25;
    link.loss = 3e9;
    model.setBottlenecks({link});
    QCOMPARE(cell(model, 0, BottlenecksModel::SlackColumn).toString(), u"20 %"_s);
    QCOMPARE(cell(model, 0, BottlenecksModel::BusyColumn).toString(),
             displayText(0.25, Dimension::Duration, 3));
    QCOMPARE(cell(model, 0, BottlenecksModel::LossColumn).toString(),
             QString(u'+' % displayText(3e9, Dimension::Bandwidth, 3)));
    QCOMPARE(cell(model, 0, BottlenecksModel::LossColumn, BottlenecksModel::SortRole).toDouble(),
             3e9);
}

void TestTrafficModels::pathsHoldAccelerators()
{
    const Result<std::vector<PartPtr>> parts = readCatalogFile(
        R"({"format": 1, "family": "test", "parts": [
  {"id": "card", "category": "gpu", "vendor": "v", "name": "card", "source": "test", "confidence": "high", "date": "2026"},
  {"id": "board", "category": "host", "vendor": "v", "name": "board", "source": "test", "confidence": "high", "date": "2026"}]})"_ba,
        u"test.json"_s);
    QVERIFY(parts);
    const Catalog catalog(*parts);
    const auto component = [](const QString &id, const QString &part, const QString &assembly,
                              int count) {
        Component made;
        made.id = id;
        made.part = part;
        made.assembly = assembly;
        made.count = count;
        return made;
    };
    Assembly rig;
    rig.id = u"rig"_s;
    rig.components = {component(u"gpu"_s, u"card"_s, {}, 4),
                      component(u"board"_s, u"board"_s, {}, 1)};
    Assembly root = *Design().root;
    root.components = {component(u"rigs"_s, {}, u"rig"_s, 128),
                       component(u"server"_s, u"board"_s, {}, 1),
                       component(u"lost"_s, {}, u"nowhere"_s, 1)};
    const Design design = Design().withAssembly(rig).withAssembly(root);
    QCOMPARE(acceleratorPaths(design, catalog, {}, {u"rigs"_s, u"server"_s, u"lost"_s, u"no"_s}),
             QStringList{u"farm/rigs"_s});
    QCOMPARE(acceleratorPaths(design, catalog, {u"rigs"_s}, {u"gpu"_s, u"board"_s}),
             QStringList{u"farm/rigs[1..128]/gpu"_s});
    QVERIFY(acceleratorPaths(design, catalog, {u"gone"_s}, {u"gpu"_s}).isEmpty());
}

void TestTrafficModels::patternKeysHaveTitles()
{
    for (const QString &key : patternKeys())
        QCOMPARE(reportKeyTitle(QString(u"network.patterns."_s % key)), patternTitle(key));
    QCOMPARE(reportKeyTitle(u"network.patterns"_s), u"Collective traffic"_s);
}

QTEST_MAIN(TestTrafficModels)
#include "tst_traffic_models.moc"
