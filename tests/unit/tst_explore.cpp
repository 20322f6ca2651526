// Designs of an exploration: parts with their cables, prices, and rows that are those of evaluate() for any number of threads.
#include "model/design/place.h"
#include "model/edit/swap_part.h"
#include "model/explore/advise.h"
#include "model/explore/explore_table.h"
#include "model/explore/price_scale.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nongjang;
using namespace Qt::StringLiterals;

namespace {

Design rigs()
{
    return test::design(test::exampleText(u"farm-128-rigs-leaf-spine.farm"_s));
}

Design rig()
{
    return test::design(test::exampleText(u"rig-4x3090-romed8.farm"_s));
}

ExploreBase baseOf(const QByteArray &parameters, const Design &design)
{
    const Result<ExploreSpec> spec = readExploreSpec(
        "{\"format\": 1, \"design\": \"a\", \"parameters\": [" + parameters + "]}", u"a.json"_s);
    if (!spec)
        qFatal("%s", qPrintable(spec.error().message));
    return exploreBase(*spec, test::shippedCatalog(), design);
}

const QByteArray cards =
    R"({"name": "card", "set": "part", "of": "farm/rig/gpu", "values": ["rtx-3090", "rtx-4090", "none"]})";
const QByteArray limits =
    R"({"name": "limit", "set": "figure", "of": "farm/rig/gpu", "key": "power_limit", "values": ["200 W", "250 W"]})";

QByteArray tableOf(const ExploreBase &base, int threads)
{
    QByteArray lines;
    runExploration(base, {0, base.space->size()}, threads, [&](const RowBatch &batch) {
        lines += batch.lines;
        return true;
    });
    return lines;
}

int inputErrors(const Design &design)
{
    const Report report = evaluate(design, *test::shippedCatalog());
    return int(std::count_if(report.findings.begin(), report.findings.end(), [](const auto &each) {
        return each.input && each.severity == Severity::Error;
    }));
}

} // namespace

class TestExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound();
    void aPartIsSwappedWithItsCables_data();
    void aPartIsSwappedWithItsCables();
    void aBoardTakesItsCardsAlong();
    void whatFindsNoPlaceIsAnError();
    void pricesAreScaled();
    void rowsAreThoseOfEvaluate();
    void threadsDoNotMatter();
    void aRunEndsWhenItIsToldTo();
    void shardsAreAllRows();
    void fingerprintsTellRunsApart();
    void adviceIsWhatItSays();
    void oneMoreAndOneLess();
};

void TestExplore::placesAreFound()
{
    const Design design = rigs();
    QCOMPARE(componentAt(design, u"farm/rig[17]/gpu[3]"_s), (ComponentPlace{u"rig"_s, u"gpu"_s}));
    QCOMPARE(componentAt(design, u"farm/leaf"_s), (ComponentPlace{u"farm"_s, u"leaf"_s}));
    for (const char *none :
         {"", "farm", "gpu", "farm/none", "farm/rig/none", "farm/leaf/gpu", "rig/gpu"})
        QVERIFY(!componentAt(design, QLatin1String(none)));
    QCOMPARE(cablesAt(design, u"farm/rig:lan"_s),
             (QList<CablePlace>{{u"farm"_s, 0}, {u"farm"_s, 1}}));
    QCOMPARE(cablesAt(design, u"farm/rig[1..64]:lan"_s), (QList<CablePlace>{{u"farm"_s, 0}}));
    QCOMPARE(cablesAt(design, u"farm/rig/gpu[2]:pcie"_s), (QList<CablePlace>{{u"rig"_s, 3}}));
    QVERIFY(cablesAt(design, u"farm/rig:none"_s).isEmpty());
}

void TestExplore::aPartIsSwappedWithItsCables_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"rtx-3090-ti", "rtx-4090", "rtx-a6000", "rtx-3080-20g"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestExplore::aPartIsSwappedWithItsCables()
{
    QFETCH(QString, part);
    const CatalogPtr catalog = test::shippedCatalog();
    QVERIFY(catalog->part(part));
    const Result<Design> swapped = swapPart(rig(), *catalog, u"farm"_s, u"gpu"_s, part);
    QVERIFY2(bool(swapped), swapped ? "" : qPrintable(swapped.error().message));
    const Component &gpu = *swapped->root->component(u"gpu"_s);
    QCOMPARE(gpu.part, part);
    QVERIFY(gpu.figures.isEmpty());
    QCOMPARE(inputErrors(*swapped), 0);
    QCOMPARE(evaluate(*swapped, *catalog).slotLinks.size(),
             evaluate(rig(), *catalog).slotLinks.size());
}

void TestExplore::aBoardTakesItsCardsAlong()
{
    const CatalogPtr catalog = test::shippedCatalog();
    int swappedBoards = 0;
    for (const PartPtr &board : catalog->parts(Category::Host)) {
        const Result<Design> swapped = swapPart(rig(), *catalog, u"farm"_s, u"board"_s, board->id);
        if (!swapped)
            continue; // another socket, or too few slots
        ++swappedBoards;
        QCOMPARE(inputErrors(*swapped), 0);
    }
    QVERIFY(swappedBoards > 1);
}

void TestExplore::whatFindsNoPlaceIsAnError()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Design design = rig();
    for (const char *part : {"none", "ascend-910b", "dac_qsfp28_100g"})
        QVERIFY(!swapPart(design, *catalog, u"farm"_s, u"gpu"_s, QLatin1String(part)));
    QVERIFY(!swapPart(design, *catalog, u"farm"_s, u"none"_s, u"rtx-4090"_s));
    QVERIFY(!swapPart(design, *catalog, u"none"_s, u"gpu"_s, u"rtx-4090"_s));
}

void TestExplore::pricesAreScaled()
{
    const CatalogPtr catalog = test::shippedCatalog();
    Design design = rig();
    const auto costs = [&](const Design &of) {
        QMap<QString, double> lines;
        for (const BomLine &line : evaluate(of, *catalog).bom.lines)
            if (line.unitPrice)
                lines[line.part] = line.unitPrice->value.si();
        return lines;
    };
    const auto isGpu = [](const Part &part) {
        return part.category == Category::Gpu;
    };
    const QMap<QString, double> before = costs(design);
    const QMap<QString, double> twice = costs(scalePrices(design, *catalog, 2.0, isGpu));
    QCOMPARE(twice.keys(), before.keys());
    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(twice.value(it.key()), it.value() * (it.key() == u"rtx-3090"_s ? 2.0 : 1.0));
    // Prices of one's own, of the component and of the book.
    Assembly root = *design.root;
    root.component(u"gpu"_s)->price = TypedValue{u"700 USD"_s, 700.0};
    design = design.withAssembly(root);
    QCOMPARE(costs(scalePrices(design, *catalog, 0.5, isGpu)).value(u"rtx-3090"_s), 350.0);
    root.component(u"gpu"_s)->price.reset();
    design = design.withAssembly(root);
    PriceEntry entry;
    entry.part = u"rtx-3090"_s;
    entry.price = {u"800 USD"_s, 800.0};
    design.money.prices << entry;
    const Design scaled = scalePrices(design, *catalog, 0.5, isGpu);
    QCOMPARE(costs(scaled).value(u"rtx-3090"_s), 400.0);
    QVERIFY(bool(parseFarm(writeFarm(scaled), u"a.farm"_s)));
}

void TestExplore::rowsAreThoseOfEvaluate()
{
    const ExploreBase base = baseOf(cards + ',' + limits, rigs());
    RowEvaluator evaluator(base);
    for (const qint64 row : {0, 1, 2, 3, 1, 0, 4, 5, 2}) { // in any order
        const ExploreRow made = evaluator.evaluate(row);
        const Result<Design> design = RowEvaluator(base).design(row);
        QCOMPARE(made.status == RowStatus::Failed, !design);
        if (!design)
            continue;
        const Report report = evaluate(*design, *base.catalog);
        for (qsizetype i = 0; i < base.spec.columns.size(); ++i) {
            const std::optional<RowFigure> figure = rowFigure(report, base.spec.columns[i]);
            QCOMPARE(made.figures[std::size_t(i)].has_value(), figure.has_value());
            if (figure)
                QCOMPARE(made.figures[std::size_t(i)]->value, figure->value);
        }
    }
    QCOMPARE(evaluator.evaluate(4).status, RowStatus::Failed);
    QVERIFY(evaluator.evaluate(4).message.contains(u"none"_s));
}

void TestExplore::threadsDoNotMatter()
{
    const ExploreBase base = baseOf(
        cards + ',' + limits
            + R"(,{"name": "pue", "set": "site", "key": "pue", "from": 1, "to": 2, "points": 40})",
        rigs());
    const QByteArray one = tableOf(base, 1);
    QCOMPARE(one.count('\n'), base.space->size());
    for (const int threads : {2, 5})
        QCOMPARE(tableOf(base, threads), one);
}

void TestExplore::aRunEndsWhenItIsToldTo()
{
    const ExploreBase base = baseOf(
        limits
            + R"(,{"name": "pue", "set": "site", "key": "pue", "from": 1, "to": 2, "points": 2000})",
        rigs());
    int batches = 0;
    runExploration(base, {0, base.space->size()}, 2,
                   [&](const RowBatch &) { return ++batches < 2; });
    QCOMPARE(batches, 2);
    std::stop_source stop;
    qint64 rows = 0;
    runExploration(
        base, {0, base.space->size()}, 2,
        [&](const RowBatch &batch) {
            rows += qint64(batch.rows.size());
            stop.request_stop();
            return true;
        },
        stop.get_token());
    QVERIFY(rows < base.space->size());
}

void TestExplore::shardsAreAllRows()
{
    for (const qint64 rows : {1, 7, 1000})
        for (const int shards : {1, 3, 12}) {
            qint64 next = 0;
            for (int shard = 1; shard <= shards; ++shard) {
                const RowSpan span = shardRows(rows, shard, shards);
                QCOMPARE(span.first, next);
                next = span.last;
            }
            QCOMPARE(next, rows);
        }
}

void TestExplore::fingerprintsTellRunsApart()
{
    const ExploreBase base = baseOf(limits, rigs());
    QCOMPARE(baseOf(limits, rigs()).fingerprint, base.fingerprint);
    QVERIFY(baseOf(cards, rigs()).fingerprint != base.fingerprint);
    Design other = rigs();
    other.site.pue = 1.03;
    QVERIFY(baseOf(limits, other).fingerprint != base.fingerprint);
    std::vector<PartPtr> parts = base.catalog->parts();
    Part changed = *parts.front();
    changed.figures.front().value *= 2.0;
    parts.front() = std::make_shared<const Part>(changed);
    QVERIFY(exploreBase(base.spec, std::make_shared<const Catalog>(parts), rigs()).fingerprint
            != base.fingerprint);
}

void TestExplore::adviceIsWhatItSays()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Result<AdviceReport> report =
        advise(rig(), catalog, {u"farm/gpu"_s, u"cost.per_tflops.fp16"_s, AdvicePer::Both, 2});
    QVERIFY2(bool(report), report ? "" : qPrintable(report.error().message));
    QVERIFY(report->changes.size() > 3);
    for (const Advice &advice : report->changes) {
        const Report after = evaluate(advice.design, *catalog);
        QCOMPARE(rowFigure(after, report->objective)->value, advice.after);
        QVERIFY(std::abs(advice.gain) >= leastAdviceGain);
        QCOMPARE(advice.gain > 0.0, advice.after < report->now);
        if (advice.watt)
            QCOMPARE(*advice.watt,
                     after.wallTypical->value - evaluate(rig(), *catalog).wallTypical->value);
    }
}

void TestExplore::oneMoreAndOneLess()
{
    const CatalogPtr catalog = test::shippedCatalog();
    const Result<std::vector<SingleChange>> changes = singleChanges(rig(), catalog, u"farm/gpu"_s);
    QVERIFY(bool(changes));
    int found = 0;
    for (const SingleChange &change : *changes) {
        if (change.kind != ChangeKind::Count)
            continue;
        ++found;
        const Result<Design> made = change.make();
        QVERIFY2(bool(made), made ? "" : qPrintable(made.error().message));
        QCOMPARE(evaluate(*made, *catalog).counts.value(u"gpu"_s), change.to.toDouble());
        QCOMPARE(inputErrors(*made), 0);
    }
    QCOMPARE(found, 2);
}

QTEST_GUILESS_MAIN(TestExplore)
#include "tst_explore.moc"
