// The published figures: the list is whole, every drawing is right, errors are counted as stated.
#include "model/analysis/training.h"
#include "model/io/farm_file.h"
#include "model/study/constants.h"
#include "model/study/language_models.h"
#include "model/study/pattern_share.h"
#include "model/study/power_states.h"
#include "model/study/study.h"
#include "model/study/validation.h"
#include "model/study/validation_quantity.h"
#include "model/templates/topology_template.h"
#include "tests/support/designs.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace nongjang;

namespace {

Result<Design> load(const QString &file)
{
    if (!file.endsWith(QStringLiteral(".farm")))
        return drawTemplate(file.section(u'/', -1), *test::shippedCatalog());
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead, file);
    Result<LoadedDesign> loaded = parseFarm(source.readAll(), file);
    if (!loaded)
        return Failure{loaded.error()};
    return std::move(loaded->design);
}

std::vector<ValidationCase> shipped()
{
    const Result<std::vector<ValidationCase>> cases = shippedValidationCases();
    if (!cases)
        qFatal("%s", qPrintable(cases.error().message));
    return *cases;
}

/// All of them, compared once.
const std::vector<ValidationResult> &shippedResults()
{
    static const std::vector<ValidationResult> results =
        runValidation(shipped(), *test::shippedCatalog(), load);
    return results;
}

/// What the engine says about the work of a shipped drawing.
WorkloadReport workloadOn(const QString &design)
{
    const Result<Design> drawn = load(QStringLiteral(":/validation/") + design);
    const Report report = drawn ? evaluate(*drawn, *test::shippedCatalog()) : Report();
    return report.workload.value_or(WorkloadReport());
}

double pieceOf(const std::vector<WorkloadPiece> &pieces, const QString &key)
{
    const auto it = std::ranges::find(pieces, key, &WorkloadPiece::key);
    return it == pieces.end() ? 0.0 : it->value;
}

/// A quantity of a shipped drawing.
MaybeFigure answerOn(const QString &design, const QString &quantity, QString *reason = nullptr)
{
    const Result<Design> drawn = load(QStringLiteral(":/validation/") + design);
    if (!drawn)
        return std::nullopt;
    const EvaluatedDesign evaluated{*drawn, evaluate(*drawn, *test::shippedCatalog())};
    QString why;
    MaybeFigure figure = quantityOf(quantity, {}, evaluated, *test::shippedCatalog(), why);
    if (reason)
        *reason = why;
    return figure;
}

/// Two RTX 3090 without a board: 48 GB of memory; of "three.farm" three.
Result<Design> fewCards(const QString &file)
{
    const QByteArray count = file.contains(u"three") ? "3" : "2";
    Result<LoadedDesign> loaded = parseFarm(
        R"({"format": 1, "farm": {"components": [{"id": "gpu", "part": "rtx-3090", "count": )"
            + count + "}]}}",
        file);
    if (!loaded)
        return Failure{loaded.error()};
    return std::move(loaded->design);
}

ValidationCase memoryCase(const char *id, double published, double tolerance)
{
    ValidationCase one;
    one.id = QString::fromLatin1(id);
    one.type = QStringLiteral("measured");
    one.quantity = QStringLiteral("memory.capacity");
    one.design = QStringLiteral("two.farm");
    one.dimension = Dimension::DataSize;
    one.published = published;
    one.tolerance = tolerance;
    return one;
}

std::vector<ValidationResult> compared(const std::vector<ValidationCase> &cases)
{
    return runValidation(cases, *test::shippedCatalog(), fewCards);
}

QByteArray listWith(const QByteArray &changed)
{
    return R"({"format": 1, "cases": [{"id": "X1", "type": "measured", "quantity": "memory.capacity", "system": "s",)"
           R"( "design": "a.farm", "published": "48 GB", "tolerance": 0.1, "source": "t")"
           + changed + "}]}";
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseStatesItsSource()
    {
        QSet<QString> ids;
        for (const ValidationCase &one : shipped()) {
            QVERIFY2(!one.source.isEmpty() && !one.system.isEmpty(), qPrintable(one.id));
            QVERIFY2(!ids.contains(one.id), qPrintable(one.id));
            ids.insert(one.id);
        }
        QVERIFY(ids.size() > 100);
    }

    void everyDrawingGivesAnAnswer()
    {
        for (const ValidationResult &result : shippedResults()) {
            const QString where = result.published.id + QStringLiteral(": ") + result.reason;
            QVERIFY2(result.predicted.has_value() == !result.published.design.isEmpty(),
                     qPrintable(where));
            QVERIFY2(result.predicted.has_value() || !result.reason.isEmpty(), qPrintable(where));
            if (result.predicted)
                QVERIFY2(result.predicted->low <= result.predicted->value
                             && result.predicted->value <= result.predicted->high,
                         qPrintable(where));
        }
    }

    void whatMustMatchMatches()
    {
        for (const ValidationResult &result : shippedResults())
            if (result.error && result.published.mustMatch())
                QVERIFY2(result.within, qPrintable(result.published.id));
    }

    void everyDrawingIsUsedAndInCanonicalText()
    {
        QSet<QString> used;
        for (const ValidationCase &one : shipped())
            used << one.design << one.against;
        const QDir folder(QStringLiteral(":/validation"));
        for (const QString &name : folder.entryList({QStringLiteral("*.farm")})) {
            QVERIFY2(used.contains(name), qPrintable(name));
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            const Result<LoadedDesign> design = parseFarm(text, name);
            QVERIFY2(design && writeFarm(design->design) == text, qPrintable(name));
        }
    }

    /// 48 GB against 50: (48 − 50) / 50 = −4 %; against 40: +20 %.
    void theErrorIsRelativeToWhatWasPublished()
    {
        const auto results = compared({memoryCase("X1", 50e9, 0.05), memoryCase("X2", 40e9, 0.05),
                                       memoryCase("X3", 48e9, 0.0)});
        QCOMPARE(*results[0].error, -0.04);
        QVERIFY(results[0].within);
        QCOMPARE(*results[1].error, 0.2);
        QVERIFY(!results[1].within);
        QVERIFY(results[2].within);
    }

    void anotherDrawingMakesAQuotient()
    {
        ValidationCase more = memoryCase("X1", 1.5, 0.01);
        more.dimension = Dimension::Number;
        more.design = QStringLiteral("three.farm");
        more.against = QStringLiteral("two.farm");
        const ValidationResult result = compared({more}).front();
        QVERIFY(result.within);
        QCOMPARE(result.predicted->value, 1.5);
        QVERIFY(result.predicted->formula.contains(u"÷"));
        QVERIFY(validationJson({result}).contains("\"against\": \"two.farm\""));
    }

    void moreThanAMinimumIsNoError()
    {
        ValidationCase above = memoryCase("X1", 40e9, 0.05);
        above.isMinimum = true;
        ValidationCase below = memoryCase("X2", 60e9, 0.05);
        below.isMinimum = true;
        const auto results = compared({above, below});
        QVERIFY(results[0].within);
        QVERIFY(!results[1].within);
    }

    /// 48 GB is 1.5 times 32, and two thirds of 72.
    void aFactorCountsBothWays()
    {
        for (const auto &[published, factor, within] :
             {std::tuple{32e9, 1.5, true}, std::tuple{32e9, 1.49, false},
              std::tuple{72e9, 1.5, true}, std::tuple{72e9, 1.49, false},
              std::tuple{48e9, 1.0, true}}) {
            ValidationCase one = memoryCase("X1", published, 0.0);
            one.factor = factor;
            QCOMPARE(compared({one}).front().within, within);
        }
    }

    /// Flows that the drawing does not have itself, and sizes beside those of the table.
    void otherTrafficIsPutOnADrawing_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QStringList>("objects");
        QTest::addColumn<double>("expected"); // GB/s, µs; NaN: no answer
        const double none = std::nan("");
        const auto ends = [](std::initializer_list<int> gpus) {
            QStringList paths;
            for (const int gpu : gpus)
                paths << QStringLiteral("farm/gpu[%1]").arg(gpu);
            return paths;
        };
        const auto row = [](const char *quantity, const QStringList &objects, double expected) {
            QTest::addRow("%s, %d ends", quantity, int(objects.size()))
                << QString::fromLatin1(quantity) << objects << expected;
        };
        constexpr double peerCopy = 0.86 * 63.015;
        row("network.flows_total", ends({1, 2, 3, 4}), 2.0 * peerCopy);
        row("network.flows_total", ends({1, 2, 3}), none);
        row("network.flows_total", {}, none);
        row("network.flows_total", ends({1, 9}), none);
        row("network.flows_total", ends({1, 2, 3, 9}), none);
        row("network.shift_total.1", {}, 8.0 * peerCopy);
        row("network.shift_total.4", {}, 2.0 * peerCopy);
        row("network.pattern_total.pairs", {}, 8.0 * peerCopy);
        row("network.pattern_total.gossip", {}, none);
        row("network.allreduce_busbw_at.16GiB", {}, 48.01);
        row("network.allreduce_busbw_at.many", {}, none);
        // Ring LL at half the rate: 1.2 · 20.6 µs and 1.75 · 3000 byte.
        row("network.allreduce_time_at.3kB", {}, 24.72 + 1.75 * 3000.0 / 24009.0);
        row("network.library_default_busbw", {}, 48.0176); // only two of eight edges are copied
        row("network.in_network_busbw", {}, none);
        row("network.tree_busbw", {}, 48.0176);
    }
    void otherTrafficIsPutOnADrawing()
    {
        QFETCH(QString, quantity);
        QFETCH(QStringList, objects);
        QFETCH(double, expected);
        ValidationCase one = memoryCase("X1", 1.0, 0.1);
        one.quantity = quantity;
        one.objects = objects;
        one.design = QStringLiteral("rtx6k-2x4.farm");
        one.dimension = *quantityDimension(quantity);
        const ValidationResult result = runValidation({one}, *test::shippedCatalog(), load).front();
        QCOMPARE(result.predicted.has_value(), !std::isnan(expected));
        if (!result.predicted) {
            QVERIFY(!result.reason.isEmpty());
            return;
        }
        const double found =
            result.predicted->value * (one.dimension == Dimension::Duration ? 1e6 : 1e-9);
        QVERIFY2(std::abs(found / expected - 1.0) < 1e-3, qPrintable(QString::number(found)));
    }

    /// Of eight cards behind two switches 32 of 56 pairs pass an uplink, or the link between two sockets; of 32 in four machines 24 of
    /// 31 pass their network card; links of each GPU are passed by all.
    void theShareAcrossIsOfThePairsThatPassTheLimit_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<double>("expected");
        QTest::newRow("own links") << QStringLiteral("a100-8.farm") << 1.0;
        QTest::newRow("own links of several machines") << QStringLiteral("gb200-32.farm") << 1.0;
        QTest::newRow("uplinks") << QStringLiteral("pcie-gen5-8.farm") << 32.0 / 56.0;
        QTest::newRow("sockets") << QStringLiteral("rtx6k-turin-8.farm") << 32.0 / 56.0;
        QTest::newRow("network cards") << QStringLiteral("a100-4x8-8x200.farm") << 24.0 / 31.0;
        QTest::newRow("shared cards") << QStringLiteral("a100-4x8-2x200.farm") << 24.0 / 31.0;
    }
    void theShareAcrossIsOfThePairsThatPassTheLimit()
    {
        QFETCH(QString, design);
        QFETCH(double, expected);
        const Result<Design> drawn = load(QStringLiteral(":/validation/") + design);
        QVERIFY(drawn);
        const Report report = evaluate(*drawn, *test::shippedCatalog());
        const auto pattern =
            std::find_if(report.patterns.begin(), report.patterns.end(),
                         [](const PatternResult &each) { return each.name == u"all_to_all"; });
        QVERIFY(pattern != report.patterns.end());
        QVERIFY(pattern->limitClass >= 0);
        const auto limiting = std::uint32_t(pattern->limitClass);
        const auto share = shareAcross(*drawn, *test::shippedCatalog(), limiting);
        QVERIFY2(share && std::abs(*share - expected) < 1e-12, qPrintable(pattern->limit));
        QVERIFY(!shareAcross(*drawn, *test::shippedCatalog(), 1'000'000));
    }

    /// Its own idle draw where known, else that of its form; decoding lies between idle and the limit, and is known with HBM only.
    void acceleratorsIdleByTheirFormAndDecodeByTheirMemory()
    {
        const auto states = [](const char *part) {
            return powerStates(*test::shippedCatalog()->part(QString::fromLatin1(part)));
        };
        const double card = constant(QStringLiteral("gpu.idle.datacenter_card")).value;
        const double module = constant(QStringLiteral("gpu.idle.datacenter_module")).value;
        QCOMPARE(states("h100-pcie-80g").idle->value, card);
        QCOMPARE(states("h100-sxm-80g").idle->value, module);
        QCOMPARE(states("mi250x").idle->value, module);
        QCOMPARE(states("mi50-32g").idle->value, 19.0);
        const double share = constant(QStringLiteral("gpu.decode_share.hbm")).value;
        const auto catalog = test::shippedCatalog();
        const auto decoding = decodingPower(*catalog->part(QStringLiteral("mi50-32g")));
        QVERIFY(decoding && std::abs(decoding->value - (19.0 + share * 281.0)) < 1e-9);
        QVERIFY(decoding->low < decoding->value && decoding->value < decoding->high);
        QVERIFY(!decodingPower(*catalog->part(QStringLiteral("rtx-3090"))));
        ValidationCase cards = memoryCase("X1", 1.0, 0.1);
        cards.quantity = QStringLiteral("power.wall_decoding");
        cards.dimension = Dimension::Power;
        QVERIFY(!compared({cards}).front().predicted);
    }

    /// FLOP of a token as they are counted, times its rate; what fits is not what does not.
    void workloadsAnswerInTheConventionOfTheKey_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("recompute");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("causal") << QStringLiteral("model_causal") << int(Recompute::None) << false;
        QTest::newRow("full") << QStringLiteral("model_full") << int(Recompute::None) << true;
        QTest::newRow("hardware") << QStringLiteral("hardware_full") << int(Recompute::Selective)
                                  << true;
    }
    void workloadsAnswerInTheConventionOfTheKey()
    {
        QFETCH(QString, last);
        QFETCH(int, recompute);
        QFETCH(bool, isPlain);
        const auto figure = [&](const QString &key) {
            return answerOn(QStringLiteral("j6-22b.farm"), key);
        };
        const LanguageModel *model = findLanguageModel(QStringLiteral("gpt-22b"));
        QVERIFY(model);
        const double flops = computedFlops(model->shape, 2048, Recompute(recompute),
                                           isPlain ? AttentionKind::Plain : AttentionKind::Fused);
        const MaybeFigure tokens = figure(QStringLiteral("workload.tokens_per_gpu"));
        const MaybeFigure rate = figure(QStringLiteral("workload.flops_per_gpu.") + last);
        const MaybeFigure share = figure(QStringLiteral("workload.flops_utilisation.") + last);
        QVERIFY(tokens && rate && share);
        QVERIFY(std::abs(rate->value / (tokens->value * flops) - 1.0) < 1e-9);
        QVERIFY(std::abs(share->value / (rate->value / 312e12) - 1.0) < 1e-9);
        QVERIFY(rate->low < rate->value && rate->value < rate->high);
    }

    void workloadsSayWhyThereIsNoAnswer()
    {
        const QString card = QStringLiteral("k1-3090.farm");
        QCOMPARE(answerOn(card, QStringLiteral("workload.fits"))->value, 1.0);
        QCOMPARE(answerOn(card, QStringLiteral("workload.does_not_fit"))->value, 0.0);
        const QString full = QStringLiteral("a15-70b-q4-4090.farm");
        QCOMPARE(answerOn(full, QStringLiteral("workload.fits"))->value, 0.0);
        for (const auto &[design, key] :
             {std::pair{card, "workload.step_time"}, std::pair{card, "workload.gpu_hours"},
              std::pair{card, "workload.energy"},
              std::pair{QStringLiteral("j6-22b.farm"), "workload.flops_per_gpu.guessed"},
              std::pair{QStringLiteral("a100-8.farm"), "workload.tokens_per_second"},
              std::pair{QStringLiteral("a100-8.farm"), "compute.sustained_per_gpu.fp3"}}) {
            QString reason;
            QVERIFY2(!answerOn(design, QString::fromLatin1(key), &reason), key);
            QVERIFY2(!reason.isEmpty(), key);
        }
    }

    /// Stages of one host hand over to another host from any of its GPUs: along the rail of the target, not between processors.
    void stagesTalkAlongRails()
    {
        const WorkloadReport work = workloadOn(QStringLiteral("j17-gpt-3.farm"));
        const auto found =
            std::ranges::find(work.exchanges, QStringLiteral("pipeline"), &WorkloadExchange::key);
        QVERIFY(found != work.exchanges.end());
        QVERIFY2(found->isAcrossHosts && found->limit.contains(u"rail"), qPrintable(found->limit));
        QVERIFY2(found->busbw > 40e9, qPrintable(QString::number(found->busbw)));
    }

    /// 12 byte of Adam for each parameter: experts over the two copies that hold the same, all else over 128.
    void stateOfExpertsIsDealtOverTheirOwnCopies()
    {
        const WorkloadReport work = workloadOn(QStringLiteral("j11-deepseek-v3.farm"));
        const TransformerShape shape = findLanguageModel(QStringLiteral("deepseek-v3"))->shape;
        const double experts = expertParameterCount(shape);
        const double common = (parameterCount(shape) - experts) / 16.0;
        const double expected = 12.0 * (common / 128.0 + experts / (16.0 * 64.0) / 2.0);
        QVERIFY(std::abs(pieceOf(work.memory, QStringLiteral("optimizer")) / expected - 1.0)
                < 1e-9);
    }

    /// A card of 16 GB has 16 · 2³⁰ byte.
    void memoryIsSoldInPowersOfTwo()
    {
        const WorkloadReport work = workloadOn(QStringLiteral("k2-4080.farm"));
        QVERIFY(work.memoryAvailable);
        const double usable = constant(QStringLiteral("llm.memory_usable")).value;
        QVERIFY(std::abs(work.memoryAvailable->value / (17179869184.0 * usable) - 1.0) < 1e-9);
    }

    void whatAcceleratorsSustainIsAShareOfTheirPeak()
    {
        const auto share = [](const char *id) {
            return constant(QString::fromLatin1(id)).value;
        };
        const QString module = QStringLiteral("a100-8.farm");
        QCOMPARE(answerOn(module, QStringLiteral("compute.sustained_per_gpu.bf16"))->value,
                 312e12 * share("gpu.eta_c.ga100.sxm"));
        QCOMPARE(answerOn(module, QStringLiteral("memory.sustained_per_gpu"))->value,
                 2039e9 * share("gpu.eta_b"));
    }

    /// −4 % and +20 %: the mean of the sizes is 12 %, the worst +20 %.
    void theSummaryCountsByQuantity()
    {
        ValidationCase notDrawn = memoryCase("X3", 1.0, 0.0);
        notDrawn.design.clear();
        notDrawn.reason = QStringLiteral("why");
        const auto summaries = summarise(
            compared({memoryCase("X1", 50e9, 0.05), memoryCase("X2", 40e9, 0.05), notDrawn}));
        QCOMPARE(summaries.size(), std::size_t(2)); // the quantity, and all
        for (const ValidationSummary &summary : summaries) {
            QCOMPARE(summary.cases, 3);
            QCOMPARE(summary.evaluated, 2);
            QCOMPARE(summary.within, 1);
            QVERIFY(std::abs(summary.meanError - 0.12) < 1e-12);
            QCOMPARE(summary.worstError, 0.2);
            QCOMPARE(summary.worstCase, QStringLiteral("X2"));
        }
    }

    void aDrawingThatDoesNotFitProvesNothing()
    {
        const auto results = runValidation(
            {memoryCase("X1", 48e9, 0.1)}, *test::shippedCatalog(), [](const QString &) {
                Result<LoadedDesign> loaded = parseFarm(
                    R"({"format": 1, "farm": {"components": [{"id": "a", "part": "no-such"}]}})",
                    QStringLiteral("bad.farm"));
                return Result<Design>(std::move(loaded->design));
            });
        QVERIFY(!results.front().predicted);
        QVERIFY(results.front().reason.contains(QStringLiteral("no-such")));
    }

    void aDrawingThatIsNotThereIsSaid()
    {
        const auto results = runValidation(
            {memoryCase("X1", 48e9, 0.1)}, *test::shippedCatalog(),
            [](const QString &file) { return Result<Design>(fail(ErrorCode::FileRead, file)); });
        QCOMPARE(results.front().reason, QStringLiteral(":/validation/two.farm"));
    }

    void wrongListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *name, const QByteArray &text, const char *key) {
            QTest::newRow(name) << text << QString::fromLatin1(key);
        };
        row("unknown quantity", listWith({}).replace("memory.capacity", "memory.colour"),
            "quantity");
        row("unknown type", listWith({}).replace("measured", "guessed"), "type");
        row("unit of another dimension", listWith({}).replace("48 GB", "48 GB/s"), "published");
        row("nothing published", listWith({}).replace("48 GB", "0 GB"), "published");
        row("neither drawn nor excused", listWith({}).replace(R"("design": "a.farm", )", ""),
            "design");
        row("drawn and excused", listWith(R"(, "not_evaluated": "x")"), "design");
        row("no source", listWith({}).replace(R"(, "source": "t")", ""), "source");
        row("unknown key", listWith(R"(, "sorce": "x")"), "sorce");
        row("negative tolerance", listWith({}).replace("0.1", "-1"), "tolerance");
        row("a factor below one", listWith({}).replace(R"("tolerance": 0.1)", R"("factor": 0.5)"),
            "factor");
        row("a factor beside a tolerance", listWith(R"(, "factor": 2)"), "factor");
        row("a quotient with a unit", listWith(R"(, "against": "b.farm")"), "published");
        row("no JSON", "{", "");
    }
    void wrongListsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        const Result<std::vector<ValidationCase>> cases =
            readValidationCases(text, QStringLiteral("list.json"));
        QVERIFY(!cases);
        QVERIFY2(cases.error().message.startsWith(QStringLiteral("list.json:")),
                 qPrintable(cases.error().message));
        QVERIFY2(cases.error().message.contains(key), qPrintable(cases.error().message));
    }
    void aRightListIsRead()
    {
        const auto cases = readValidationCases(listWith({}), QStringLiteral("list.json"));
        QVERIFY(cases);
        QCOMPARE(cases->front().published, 48e9);
    }
    void anIdMayBeUsedOnce()
    {
        QByteArray text = listWith({});
        const QByteArray one = text.mid(text.indexOf("[{") + 1).chopped(2);
        text.replace("}]}", QByteArray("}, " + one + "]}"));
        QVERIFY(!readValidationCases(text, QStringLiteral("list.json")));
    }

    void theJsonHasTheDocumentedKeys()
    {
        const auto json = nlohmann::json::parse(
            validationJson(compared({memoryCase("X1", 50e9, 0.05)})).toStdString());
        const auto &one = json.at("cases").at(0);
        QCOMPARE(one.at("predicted").get<double>(), 48e9);
        QCOMPARE(one.at("published").get<double>(), 50e9);
        QCOMPARE(one.at("error").get<double>(), -0.04);
        QVERIFY(one.at("within").get<bool>());
        QVERIFY(one.at("reason").is_null() && one.at("factor").is_null());
        QCOMPARE(json.at("summary").at("evaluated").get<int>(), 1);
        QCOMPARE(json.at("summary").at("quantities").at("memory.capacity").at("within").get<int>(),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
