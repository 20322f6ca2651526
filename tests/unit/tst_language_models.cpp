// Chapters 4 and 5 of the engineering model, computed apart from this program, against the engine's own functions.
#include "model/analysis/adapters.h"
#include "model/analysis/inference.h"
#include "model/analysis/roofline.h"
#include "model/analysis/training.h"
#include "model/study/language_models.h"
#include "tests/support/golden.h"

#include <QSet>
#include <QTest>

#include <array>
#include <numeric>

using namespace nongjang;

namespace {

using test::Computed;

TransformerShape shapeOf(const char *id)
{
    const LanguageModel *model = findLanguageModel(QString::fromLatin1(id));
    return model ? model->shape : TransformerShape();
}

const std::vector<std::pair<const char *, const char *>> &namesOfModels()
{
    static const std::vector<std::pair<const char *, const char *>> names{
        {"GPT-2 XL", "gpt-2-xl"},
        {"GPT2XL", "gpt-2-xl"},
        {"Llama-2-7B", "llama-2-7b"},
        {"Llama-2-13B", "llama-2-13b"},
        {"Llama-2-70B", "llama-2-70b"},
        {"Llama-3-8B", "llama-3-8b"},
        {"Llama-3-70B", "llama-3-70b"},
        {"Llama-3.1-405B", "llama-3.1-405b"},
        {"Qwen2.5-1.5B", "qwen2.5-1.5b"},
        {"Qwen2.5-7B", "qwen2.5-7b"},
        {"Qwen2.5-14B", "qwen2.5-14b"},
        {"Qwen2.5-32B", "qwen2.5-32b"},
        {"Qwen2.5-72B", "qwen2.5-72b"},
        {"Qwen3-32B", "qwen3-32b"},
        {"GLM-4-9B", "glm-4-9b"},
        {"Mistral-7B", "mistral-7b"},
        {"Mixtral", "mixtral-8x7b"},
        {"Mixtral-8x7B", "mixtral-8x7b"},
        {"Mixtral-8x22B", "mixtral-8x22b"},
        {"Qwen3-235B", "qwen3-235b-a22b"},
        {"Qwen3-235B-A22B", "qwen3-235b-a22b"},
        {"Qwen3-30B", "qwen3-30b-a3b"},
        {"Qwen3-30B-A3B", "qwen3-30b-a3b"},
        {"DeepSeek-V3", "deepseek-v3"},
        {"DeepSeek-V2", "deepseek-v2"},
        {"DeepSeek-V2-Lite", "deepseek-v2-lite"},
        {"GLM-4-32B", "glm-4-32b"},
        {"GLM-4-32B-0414", "glm-4-32b"},
        {"GLM-4.5", "glm-4.5"},
        {"GLM-4.5-355B-A32B", "glm-4.5"},
        {"Kimi-K2", "kimi-k2"},
        {"Kimi-K2-1T", "kimi-k2"},
        {"R1-Distill-Qwen-1.5B", "r1-distill-qwen-1.5b"},
    };
    return names;
}

void addSizes(Computed &all)
{
    for (const auto &[name, id] : namesOfModels()) {
        const TransformerShape shape = shapeOf(id);
        const QString title = QString::fromLatin1(name);
        all[QStringLiteral("params.") + title] = [shape] {
            return parameterCount(shape);
        };
        all[QStringLiteral("active.") + title] = [shape] {
            return activeParameterCount(shape);
        };
        all[QStringLiteral("kv.") + title] = [shape] {
            return cachePerToken(shape, 2.0).si();
        };
    }
}

constexpr double tenGigabitEthernet = 1.177e9; // of TCP, 1.6

/// Causal, recomputation not counted.
double trainingFlops(const TransformerShape &shape, double sequence)
{
    return computedFlops(shape, sequence, Recompute::None, AttentionKind::Fused);
}

void addTraining(Computed &all)
{
    all[QStringLiteral("flop.405B.s4096.G")] = [] {
        return trainingFlops(shapeOf("llama-3.1-405b"), 4096) / 1e9;
    };
    all[QStringLiteral("flop.7B.s4096.G")] = [] {
        return trainingFlops(shapeOf("llama-2-7b"), 4096) / 1e9;
    };
    all[QStringLiteral("flop.405B.total")] = [] {
        return 6.0 * parameterCount(shapeOf("llama-3.1-405b")) * 15.6e12;
    };
    const double seven = parameterCount(shapeOf("llama-2-7b"));
    for (const int zero : {0, 1, 2, 3})
        all[QStringLiteral("zero%1.7B.n8.GB").arg(zero)] = [=] {
            return stateMemory(seven, TrainingState(), ZeroStage(zero), 8).sum().si() / 1e9;
        };
    const auto activations = [](Recompute recompute) {
        return activationPerLayer(shapeOf("llama-2-7b"), {4096, 1, recompute, false}, 1, 1).si();
    };
    all[QStringLiteral("act.7B.layer.MB")] = [=] {
        return activations(Recompute::Selective) / 1e6;
    };
    all[QStringLiteral("act.7B.layer.noflash.MB")] = [=] {
        return activations(Recompute::None) / 1e6;
    };
    for (const auto &[id, recompute] :
         {std::pair{"act.7B.sel.GB", Recompute::Selective}, {"act.7B.full.GB", Recompute::Full}})
        all[QLatin1String(id)] = [recompute = recompute] {
            return activationMemory(shapeOf("llama-2-7b"), {4096, 1, recompute, false}, {}, 1).si()
                   / 1e9;
        };
    all[QStringLiteral("bubble.p8.m32")] = [] {
        return pipelineBubble(8, 32);
    };
    all[QStringLiteral("bubble.frac.p8.m32")] = [] {
        return pipelineBubble(8, 32) / (1.0 + pipelineBubble(8, 32));
    };
    all[QStringLiteral("bubble.p8.m32.v4")] = [] {
        return pipelineBubble(8, 32, 4);
    };
    const auto message = [] {
        return activationMessage(shapeOf("llama-3-70b"), {4096, 1}, 2.0, 1).si();
    };
    all[QStringLiteral("tp.70B.prefill.bytes.MB")] = [=] {
        return 2.0 * message() / 1e6;
    };
    all[QStringLiteral("tp.t8.ar.ms@20GBps")] = [=] {
        return 2.0 * (2.0 * 7.0 / 8.0) * message() / 20e9 * 1e3;
    };
    all[QStringLiteral("pp.act.70B.s4096.MB")] = [=] {
        return message() / 1e6;
    };
    all[QStringLiteral("pp.act.10GbE.ms")] = [=] {
        return message() / tenGigabitEthernet * 1e3;
    };
    const auto gradients = [seven] {
        return gradientTraffic(seven, 2.0, 8, ZeroStage::None).si();
    };
    all[QStringLiteral("dp.7B.bf16.n8.GB")] = [=] {
        return gradients() / 1e9;
    };
    all[QStringLiteral("dp.7B.bf16.n8.12GBps.s")] = [=] {
        return gradients() / 12e9;
    };
    all[QStringLiteral("dp.7B.n8.10GbE.s")] = [=] {
        return gradients() / tenGigabitEthernet;
    };
    all[QStringLiteral("ep.dsv3.token.layer.KB")] = [] {
        const TransformerShape shape = shapeOf("deepseek-v3");
        return (expertMessagePerToken(shape, 1.0) + expertMessagePerToken(shape, 2.0)).si() / 1e3;
    };
}

ServingSetting serving(double parameters, double teraflops, double gigabytesPerS)
{
    ServingSetting setting;
    setting.compute = ComputeRate::fromSi(teraflops * 1e12);
    setting.memory = gigabytesPerSecond(gigabytesPerS * 0.8);
    setting.weights = weightSize(parameters, 2.0);
    return setting;
}

void addInference(Computed &all)
{
    const TransformerShape seventy = shapeOf("llama-3-70b");
    const DataSize fourBits = weightSize(parameterCount(seventy), 0.5, 0.06);
    all[QStringLiteral("dec.70B.q4.bytes.GB")] = [=] {
        return fourBits.si() / 1e9;
    };
    const auto onThe3090s = [=](int tensor, int pipeline) {
        ServingSetting setting = serving(0.0, 71.2, 936);
        setting.weights = fourBits;
        setting.tensor = tensor;
        setting.pipeline = pipeline;
        setting.reduce = seconds(tensor > 1 ? 25e-6 : 0.0);
        return decodeTime(seventy, setting).sum().si();
    };
    all[QStringLiteral("dec.70B.tp2.ms")] = [=] {
        return onThe3090s(2, 1) * 1e3;
    };
    all[QStringLiteral("dec.70B.tp2.tps")] = [=] {
        return 1.0 / onThe3090s(2, 1);
    };
    all[QStringLiteral("dec.70B.pp2.tps")] = [=] {
        return 1.0 / onThe3090s(1, 2);
    };
    const TransformerShape eight = shapeOf("llama-3-8b");
    const auto onThe4090 = [=](double batch, double context) {
        ServingSetting setting = serving(parameterCount(eight), 165.2, 1008);
        setting.batch = batch;
        setting.context = context;
        setting.cachePerToken = cachePerToken(eight, 2.0);
        return batch / decodeTime(eight, setting).sum().si();
    };
    all[QStringLiteral("decode.batch32.8B.4090.tps")] = [=] {
        return onThe4090(32, 2048);
    };
    all[QStringLiteral("dec.8B.4090.b1.tps")] = [=] {
        return onThe4090(1, 0);
    };
    all[QStringLiteral("prefill.8B.4090.2048.ms")] = [=] {
        const ServingSetting setting = serving(parameterCount(eight), 165.2 * 0.6, 1008);
        return prefillTime(eight, setting, 2048).products.si() * 1e3;
    };
    const auto cacheRoom = [=] {
        return 8 * (24e9 * 0.92 - 1.5e9) - weightSize(parameterCount(seventy), 2.0).si();
    };
    all[QStringLiteral("fit.70B.bf16.tp8.3090.kvGB")] = [=] {
        return cacheRoom() / 1e9;
    };
    all[QStringLiteral("fit.70B.bf16.tp8.3090.tokens")] = [=] {
        return cacheRoom() / cachePerToken(seventy, 2.0).si();
    };
    all[QStringLiteral("cost.Mtok")] = [] {
        return costPerMillionTokens({watts(8 * 350), 1.3, dollars(0.15), dollars(1.2), 1500}).si();
    };
}

constexpr std::array mixedRates{165.0, 165.0, 71.0, 71.0};

void addRates(Computed &all)
{
    all[QStringLiteral("wave.4096.3090")] = [] {
        return waveShare(4096, 4096, 128, 128, 82);
    };
    all[QStringLiteral("wave.4096.4090")] = [] {
        return waveShare(4096, 4096, 128, 128, 128);
    };
    all[QStringLiteral("gemm.AI.4096cube.bf16")] = [] {
        return productIntensity(4096, 4096, 4096, 2);
    };
    all[QStringLiteral("gemm.AI.b16")] = [] {
        return productIntensity(16, 4096, 4096, 2);
    };
    constexpr std::array rates{165.0, 165.0, 165.0, 165.0, 71.0, 71.0, 71.0, 71.0};
    all[QStringLiteral("hetero.equal")] = [=] {
        return equalShareRate(rates);
    };
    all[QStringLiteral("hetero.prop")] = [=] {
        return proportionalRate(rates);
    };
    all[QStringLiteral("hetero.ratio")] = [=] {
        return proportionalRate(rates) / equalShareRate(rates);
    };
    all[QStringLiteral("pp.balance.eff")] = [] {
        return balance(balancedLayers(32, mixedRates), mixedRates);
    };
    all[QStringLiteral("pp.equal.eff")] = [] {
        return balance(std::array{8, 8, 8, 8}, mixedRates);
    };
}

const Computed &computed()
{
    static const Computed all = [] {
        Computed values;
        addSizes(values);
        addTraining(values);
        addInference(values);
        addRates(values);
        return values;
    }();
    return all;
}

} // namespace

class TestLanguageModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfTheEngineeringModel_data();
    void valuesOfTheEngineeringModel();
    void layersGoToTheFaster();
    void everyModelIsWhole();
    void hugeBatchTouchesAllExperts();
    void tensorParallelismCutsWhatEachKeeps();
    void publishedModelsHaveTheirParameters_data();
    void publishedModelsHaveTheirParameters();
    void recomputedStepsAreCountedAsMegatronDoes_data();
    void recomputedStepsAreCountedAsMegatronDoes();
    void adaptersHaveTheirParameters_data();
    void adaptersHaveTheirParameters();
    void frozenWeightsHaveNoGradients();
    void onlyPlainScoresPassThroughMemory();
    void hostsGetATokenOnce();
    void chunksKeepMoreActivations();
};

void TestLanguageModels::valuesOfTheEngineeringModel_data()
{
    test::addGoldenRows(test::goldenValues(QStringLiteral("models")));
}

void TestLanguageModels::valuesOfTheEngineeringModel()
{
    test::checkGoldenRow(computed());
}

void TestLanguageModels::layersGoToTheFaster()
{
    QCOMPARE(balancedLayers(32, mixedRates), (std::vector<int>{11, 11, 5, 5}));
    QCOMPARE(balancedLayers(3, std::array{1.0, 100.0, 1.0}), (std::vector<int>{1, 1, 1}));
    QCOMPARE(balancedLayers(1, std::array{1.0, 1.0}), (std::vector<int>{1, 0}));
    QVERIFY(balancedLayers(5, {}).empty());
}

void TestLanguageModels::everyModelIsWhole()
{
    QSet<QString> ids;
    for (const LanguageModel &model : languageModels()) {
        QVERIFY2(!ids.contains(model.id), qPrintable(model.id));
        ids.insert(model.id);
        const TransformerShape &shape = model.shape;
        QVERIFY2(shape.layers > 0 && shape.hidden > 0 && shape.heads > 0 && shape.vocabulary > 0,
                 qPrintable(model.id));
        QVERIFY2(shape.kvHeads > 0 && shape.heads % shape.kvHeads == 0, qPrintable(model.id));
        QVERIFY2(shape.expertLayers() == shape.layers || shape.ffn > 0, qPrintable(model.id));
        QVERIFY2(activeParameterCount(shape) <= parameterCount(shape), qPrintable(model.id));
        QVERIFY2(!model.source.isEmpty() && !model.date.isEmpty(), qPrintable(model.id));
    }
}

void TestLanguageModels::hugeBatchTouchesAllExperts()
{
    const TransformerShape shape = shapeOf("deepseek-v3");
    QVERIFY(std::abs(touchedParameterCount(shape, 1e6) / parameterCount(shape) - 1.0) < 1e-9);
    QVERIFY(std::abs(touchedParameterCount(shape, 1) / activeParameterCount(shape) - 1.0) < 1e-4);
    const TransformerShape dense = shapeOf("llama-3-8b");
    QCOMPARE(touchedParameterCount(dense, 1), parameterCount(dense));
}

void TestLanguageModels::tensorParallelismCutsWhatEachKeeps()
{
    const TransformerShape shape = shapeOf("llama-3-70b");
    const ActivationInput input{4096, 1, Recompute::Selective, true};
    const double one = activationPerLayer(shape, input, 1, 1).si();
    QCOMPARE(activationPerLayer(shape, input, 8, 1).si(), one / 8);
    QCOMPARE(activationPerLayer(shape, input, 8, 2).si(), one / 16);
    QCOMPARE(cacheCopies(shape, 16), 2.0);
    QCOMPARE(cacheCopies(shape, 4), 1.0);
    QCOMPARE(cacheCopies(shapeOf("deepseek-v3"), 8), 8.0);
}

void TestLanguageModels::publishedModelsHaveTheirParameters_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<double>("published");
    const auto row = [](const char *model, double published) {
        QTest::newRow(model) << QString::fromLatin1(model) << published;
    };
    // github mosaicml/llm-foundry, scripts/train/benchmarking/README.md
    row("mpt-7b", 6658859008.0);
    row("mpt-13b", 12853954560.0);
    row("mpt-30b", 29975214080.0);
    row("mpt-70b", 64862437376.0);
    // arXiv:2304.01373
    row("pythia-410m", 405334016.0);
    row("pythia-1.4b", 1414647808.0);
    row("pythia-6.9b", 6857302016.0);
    row("pythia-12b", 11846072320.0);
}

void TestLanguageModels::publishedModelsHaveTheirParameters()
{
    QFETCH(QString, model);
    QFETCH(double, published);
    QCOMPARE(parameterCount(shapeOf(qPrintable(model))), published);
}

void TestLanguageModels::recomputedStepsAreCountedAsMegatronDoes_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model :
         {"gpt-1.7b", "gpt-7.5b", "gpt-39b", "gpt-145b", "gpt-3-175b", "gpt-530b", "gpt-1t"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

/// 96·l·h²·(1 + s/6h + V/16lh) for each token with all layers computed twice, 72·l·h²·(1 + s/6h + V/12lh) without (arXiv:2205.05198).
void TestLanguageModels::recomputedStepsAreCountedAsMegatronDoes()
{
    QFETCH(QString, model);
    const TransformerShape shape = shapeOf(qPrintable(model));
    const double l = shape.layers;
    const double h = shape.hidden;
    const double v = shape.vocabulary;
    const double s = 2048.0;
    const auto isNear = [](double found, double expected) {
        return std::abs(found / expected - 1.0) < 1e-3; // biases and norms are not in the formula
    };
    const auto flops = [&](Recompute recompute, AttentionKind attention) {
        return computedFlops(shape, s, recompute, attention);
    };
    QVERIFY(isNear(flops(Recompute::Full, AttentionKind::Plain),
                   96 * l * h * h * (1 + s / (6 * h) + v / (16 * l * h))));
    QVERIFY(isNear(flops(Recompute::None, AttentionKind::Plain),
                   72 * l * h * h * (1 + s / (6 * h) + v / (12 * l * h))));
    const double scores = 4 * l * h * s;
    QVERIFY(isNear(flops(Recompute::Selective, AttentionKind::Plain),
                   flops(Recompute::None, AttentionKind::Plain) + scores));
    QCOMPARE(flops(Recompute::None, AttentionKind::Fused), 3 * forwardFlops(shape, s / 2));
    QCOMPARE(flops(Recompute::Selective, AttentionKind::Fused), 3 * forwardFlops(shape, s / 2));
    QCOMPARE(attentionFlops(shape, s, Recompute::None, AttentionKind::Plain), 3 * scores);
    QCOMPARE(attentionFlops(shape, s, Recompute::Selective, AttentionKind::Plain), 4 * scores);
    QCOMPARE(attentionFlops(shape, s, Recompute::Selective, AttentionKind::Fused), 1.5 * scores);
    QCOMPARE(attentionFlops(shape, s, Recompute::Full, AttentionKind::Fused), 2 * scores);
}

/// Counts that PEFT prints for adapters on all linear layers.
void TestLanguageModels::adaptersHaveTheirParameters_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("rank");
    QTest::addColumn<double>("parameters");
    QTest::newRow("Llama 2 7B") << QStringLiteral("llama-2-7b") << 16 << 39'976'960.0;
    QTest::newRow("Llama 3 8B") << QStringLiteral("llama-3-8b") << 16 << 41'943'040.0;
    QTest::newRow("twice the rank") << QStringLiteral("llama-3-8b") << 32 << 83'886'080.0;
}

void TestLanguageModels::adaptersHaveTheirParameters()
{
    QFETCH(const QString, model);
    QFETCH(const int, rank);
    QTEST(adapterParameterCount(findLanguageModel(model)->shape, rank), "parameters");
}

void TestLanguageModels::frozenWeightsHaveNoGradients()
{
    for (const char *id : {"llama-3-8b", "mixtral-8x7b", "deepseek-v3"}) {
        const TransformerShape shape = shapeOf(id);
        constexpr double s = 4096;
        const double products = 2 * matrixParameterCount(shape);
        const double adapted = computedFlops(shape, s, Recompute::None, AttentionKind::Fused, 16);
        QCOMPARE(adapted, trainingFlops(shape, s) - products + 3 * adapterFlops(shape, 16));
        QVERIFY(adapterFlops(shape, 16) < 0.05 * products);
    }
    const TransformerShape experts = shapeOf("mixtral-8x7b");
    QCOMPARE(expertAdapterParameterCount(experts, 8),
             8.0 * 32 * 8 * 3 * (experts.hidden + experts.expertFfn));
    QCOMPARE(expertAdapterParameterCount(shapeOf("llama-3-8b"), 8), 0.0);
}

void TestLanguageModels::onlyPlainScoresPassThroughMemory()
{
    const TransformerShape shape = shapeOf("gpt-3-175b");
    const ScoreTraffic traffic{13.0, 19.0};
    const auto bytes = [&](Recompute recompute, AttentionKind attention) {
        return scoreTraffic(shape, 2048, recompute, attention, traffic).si();
    };
    const double scores = 96.0 * 96.0 * 2048.0; // layers · heads · sequence, of one token
    QCOMPARE(bytes(Recompute::Full, AttentionKind::Fused), 0.0);
    QCOMPARE(bytes(Recompute::None, AttentionKind::Plain), scores * 32.0);
    QCOMPARE(bytes(Recompute::Selective, AttentionKind::Plain), scores * 45.0);
    QCOMPARE(bytes(Recompute::Full, AttentionKind::Plain), scores * 45.0);
}

/// 8 experts over 8 hosts lie on 8·(1 − (7/8)⁸) = 5.25 of them; routing that uses 4 at most sends 4 times.
void TestLanguageModels::hostsGetATokenOnce()
{
    const TransformerShape shape = shapeOf("deepseek-v3");
    QVERIFY(std::abs(hostsOfToken(shape, 8, 100) - 5.2510) < 1e-3);
    QCOMPARE(hostsOfToken(shape, 8, 4), 4.0);
    QCOMPARE(hostsOfToken(shape, 1, 4), 1.0);
    const double share = expertFlopShare(shape);
    QVERIFY(share > 0.54 && share < 0.58); // 20.4 of 36.6 thousand million parameters
    QCOMPARE(expertFlopShare(shapeOf("llama-3-8b")), 0.0);
}

/// 1 + (p − 1)/(p·v) (arXiv:2205.05198).
void TestLanguageModels::chunksKeepMoreActivations()
{
    const TransformerShape shape = shapeOf("gpt-3-175b");
    const ActivationInput input{2048, 1, Recompute::Selective, true};
    const ParallelLayout cut{8, 1, 1, 8, 1};
    const double one = activationMemory(shape, input, cut, 64).si();
    QVERIFY(std::abs(activationMemory(shape, input, cut, 64, 3).si() / one - (1.0 + 7.0 / 24.0))
            < 1e-12);
}

QTEST_GUILESS_MAIN(TestLanguageModels)
#include "tst_language_models.moc"
