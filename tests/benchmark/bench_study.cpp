// How long the engine takes: catalogue, opening, evaluating, and the answer to one edit. run.sh prints everything.
#include "model/catalog/catalog.h"
#include "model/edit/edits.h"
#include "model/io/farm_file.h"
#include "model/study/evaluator.h"
#include "tests/support/large_designs.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <sys/resource.h>

using namespace nongjang;

namespace {

const QString examplesFolder = QStringLiteral(NJ_SOURCE_DIR "/resources/examples/");

const Catalog &catalog()
{
    static const CatalogPtr shipped = loadCatalog({}).catalog;
    // A spine for the largest farm: the catalogue has no switch of 256 ports, so it is a larger SN2700.
    static const Catalog all = [] {
        std::vector<PartPtr> parts = shipped->parts();
        Part spine = *shipped->part(QStringLiteral("mlx_sn2700"));
        spine.id = QStringLiteral("bench-spine");
        for (Port &port : spine.ports)
            if (port.kind == PortKind::Network)
                port.count = 256;
        parts.push_back(std::make_shared<const Part>(std::move(spine)));
        return Catalog(std::move(parts));
    }();
    return all;
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

Design parsed(const QByteArray &text)
{
    const Result<LoadedDesign> loaded = parseFarm(text, QStringLiteral("bench.farm"));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return loaded->design;
}

/// With spines that have a port for each of the leaves.
Design grown(int rigs)
{
    const Design farm = test::rigsOnSpines(rigs);
    Assembly root = *farm.root;
    root.component(QStringLiteral("spine"))->part = QStringLiteral("bench-spine");
    return farm.withAssembly(root);
}

void loadTheCatalogue(benchmark::State &state)
{
    std::size_t parts = 0;
    for (auto unused : state)
        parts = loadCatalog({}).catalog->parts().size();
    state.counters["parts"] = double(parts);
}

void report(benchmark::State &state, const Report &report)
{
    state.counters["gpus"] = report.counts.value(QStringLiteral("gpu"));
    for (const Finding &finding : report.findings)
        if (finding.input)
            state.SkipWithError(qPrintable(finding.message));
}

void openAndEvaluate(benchmark::State &state, const QByteArray &text)
{
    const Catalog &parts = catalog();
    Report last;
    for (auto unused : state)
        last = evaluate(parsed(text), parts);
    report(state, last);
}

void editAndEvaluate(benchmark::State &state, const Design &design, const QString &assembly,
                     const QString &card)
{
    const auto parts = std::make_shared<const Catalog>(catalog());
    Evaluator evaluator(parts);
    Design current = design;
    Report last = evaluator.evaluate(current);
    double watts = 200.0;
    for (auto unused : state) {
        Component gpu = *current.assembly(assembly)->component(card);
        watts = watts < 300.0 ? watts + 1.0 : 200.0;
        gpu.figures.insert(QStringLiteral("power_limit"),
                           {{QStringLiteral("%1 W").arg(watts), watts}, {}});
        const Result<Design> edited = replaceComponent(current, *parts, assembly, gpu);
        if (!edited)
            qFatal("%s", qPrintable(edited.error().message));
        current = *edited;
        last = evaluator.evaluate(current);
    }
    report(state, last);
}

/// One edit after another as the window asks for them; the median and the 99th percentile of the answers, in milliseconds.
void editFarm3(benchmark::State &state, const test::DrawnFarm &farm,
               void (*edit)(Assembly &pod, int))
{
    Evaluator evaluator(std::make_shared<const Catalog>(test::catalogWith(test::partsOf(farm))));
    const Design design = parsed(test::textOf(farm));
    std::vector<double> times;
    Report last = evaluator.evaluate(design);
    int step = 0;
    for (auto unused : state) {
        Assembly pod = *design.assembly(QStringLiteral("pod"));
        edit(pod, step++);
        last = evaluator.evaluate(design.withAssembly(pod));
        times.push_back(last.milliseconds);
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
    report(state, last);
}

/// Other speeds of the uplinks on a farm that has been evaluated: the figures of every pattern.
void tryOtherSpeeds(benchmark::State &state, const test::DrawnFarm &farm)
{
    Evaluator evaluator(std::make_shared<const Catalog>(test::catalogWith(test::partsOf(farm))));
    report(state, evaluator.evaluate(parsed(test::textOf(farm))));
    double factor = 0.5;
    for (auto unused : state) {
        factor = factor < 2.0 ? factor + 0.01 : 0.5;
        const std::pair<std::size_t, double> change{0, factor};
        benchmark::DoNotOptimize(
            evaluator.rates()->at(evaluator.rates()->speeds(std::span(&change, 1))));
    }
}

void evaluateTree(benchmark::State &state, const test::DrawnFarm &farm)
{
    const Catalog parts = test::catalogWith(test::partsOf(farm));
    const Design design = test::treeOf(farm);
    Report last;
    for (auto unused : state)
        last = evaluate(design, parts);
    report(state, last);
}

/// The last pod has one rail less, so that nothing can be left out.
void evaluateUneven(benchmark::State &state, const test::DrawnFarm &farm)
{
    const Catalog parts = test::catalogWith(test::partsOf(farm));
    const Design even = parsed(test::textOf(farm));
    Assembly last = *even.assembly(QStringLiteral("pod"));
    last.id = QStringLiteral("last");
    last.cables[0].off = true;
    Assembly root = *even.root;
    root.components[0].count = farm.pods - 1;
    Component other = root.components[0];
    other.id = other.assembly = last.id;
    other.count = 1;
    root.components.append(other);
    Cable cable = root.cables[0];
    cable.from.component = last.id;
    cable.to.portIndex = {farm.pods, farm.pods};
    root.cables[0].to.portIndex = {1, farm.pods - 1};
    root.cables.append(cable);
    const Design design = even.withAssembly(last).withAssembly(root);
    Report answer;
    for (auto unused : state)
        answer = evaluate(design, parts);
    report(state, answer);
}

void save(benchmark::State &state, const Design &design)
{
    for (auto unused : state)
        benchmark::DoNotOptimize(writeFarm(design));
}

/// Everything from cold, from the value and not from the text.
void evaluateDrawn(benchmark::State &state, const Design &design)
{
    Report last;
    for (auto unused : state)
        last = evaluate(design, catalog());
    report(state, last);
}

void findOneWay(benchmark::State &state, const Design &design, int rigs)
{
    const QString to = QStringLiteral("farm/rig[%1]/gpu[4]").arg(rigs);
    for (auto unused : state)
        if (!findPath(design, catalog(), QStringLiteral("farm/rig[1]/gpu[1]"), to))
            state.SkipWithError("no way");
}

/// Three tiers of switches with their own catalogue: everything from cold, from the value and not from the text.
void evaluateFarm3(benchmark::State &state, const test::DrawnFarm &farm)
{
    const Catalog parts = test::catalogWith(test::partsOf(farm));
    Design design = parsed(test::textOf(farm));
    design.traffic.pattern = QStringLiteral("shift");
    Report last;
    for (auto unused : state)
        last = evaluate(design, parts);
    report(state, last);
}

void addAll()
{
    const auto timed = [](benchmark::internal::Benchmark *one) {
        one->Unit(benchmark::kMillisecond)->MinTime(0.3);
    };
    timed(benchmark::RegisterBenchmark("load the catalogue", loadTheCatalogue));
    for (const QString &name :
         QDir(examplesFolder).entryList({QStringLiteral("*.farm")}, QDir::Files, QDir::Name))
        timed(benchmark::RegisterBenchmark(qPrintable(QStringLiteral("open ") + name),
                                           openAndEvaluate, readFile(examplesFolder + name)));
    for (const int rigs : {256, 4096}) {
        const Design design = grown(rigs);
        const QString gpus = QStringLiteral("%1 GPUs").arg(rigs * 4);
        timed(benchmark::RegisterBenchmark(qPrintable(QStringLiteral("open ") + gpus),
                                           openAndEvaluate, writeFarm(design)));
        timed(benchmark::RegisterBenchmark(qPrintable(QStringLiteral("one edit of ") + gpus),
                                           editAndEvaluate, design, QStringLiteral("rig"),
                                           QStringLiteral("gpu")));
        timed(benchmark::RegisterBenchmark(qPrintable(QStringLiteral("one way among ") + gpus),
                                           findOneWay, design, rigs));
    }
    for (const auto &[pods, servers] : {std::pair{4, 32}, std::pair{40, 32}, std::pair{3125, 40}}) {
        const test::DrawnFarm farm{pods, servers};
        timed(benchmark::RegisterBenchmark(
            qPrintable(QStringLiteral("three tiers, %1 GPUs").arg(farm.gpus())), evaluateFarm3,
            farm));
    }
    const test::DrawnFarm largest{3125, 40};
    timed(
        benchmark::RegisterBenchmark("125,000 servers drawn side by side", evaluateTree, largest));
    const test::DrawnFarm large;
    timed(benchmark::RegisterBenchmark("10240 GPUs, an edit of a price", editFarm3, large,
                                       [](Assembly &pod, int step) {
                                           pod.components[1].price = TypedValue{{}, 1.0 + step};
                                       }));
    timed(benchmark::RegisterBenchmark(
        "10240 GPUs, a link per rail switched off", editFarm3, large,
        [](Assembly &pod, int step) { pod.cables[step % 8].off = true; }));
    timed(benchmark::RegisterBenchmark(
        "10240 GPUs, other cables to the leaves", editFarm3, large, [](Assembly &pod, int step) {
            for (int rail = 0; rail < 8; ++rail)
                pod.cables[rail].part =
                    step % 2 == 0 ? QString() : QStringLiteral("dac_osfp_400g_ndr");
        }));
    timed(benchmark::RegisterBenchmark(
        "10240 GPUs, the speed of all uplinks", editFarm3, large, [](Assembly &pod, int step) {
            pod.cables.last().part = step % 2 == 0 ? QStringLiteral("bench-spine-slow")
                                                   : QStringLiteral("bench-spine-cable");
        }));
    timed(benchmark::RegisterBenchmark("10240 GPUs, other speeds tried", tryOtherSpeeds, large));
    timed(benchmark::RegisterBenchmark("10240 GPUs, one pod unlike the others", evaluateUneven,
                                       large));
    for (const int rigs : {256, 1251})
        for (const bool isGrouped : {false, true}) {
            const Design design = test::distinctRigs(rigs, isGrouped);
            const QString name = QStringLiteral("%1 distinct components%2")
                                     .arg(rigs * 8)
                                     .arg(isGrouped ? QStringLiteral(" in assemblies") : QString());
            timed(benchmark::RegisterBenchmark(qPrintable(name), evaluateDrawn, design));
            timed(benchmark::RegisterBenchmark(
                qPrintable(QStringLiteral("one edit of ") + name), editAndEvaluate, design,
                isGrouped ? QStringLiteral("rig7") : Design::rootId,
                isGrouped ? QStringLiteral("gpu") : QStringLiteral("rig7-gpu")));
        }
    const Design rig = parsed(readFile(examplesFolder + QStringLiteral("rig-4x3090-romed8.farm")));
    timed(benchmark::RegisterBenchmark("one edit of 4 GPUs", editAndEvaluate, rig, Design::rootId,
                                       QStringLiteral("gpu")));
    timed(benchmark::RegisterBenchmark(
        "write the text of 128 rigs", save,
        parsed(readFile(examplesFolder + QStringLiteral("farm-128-rigs-leaf-spine.farm")))));
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak memory %.0f MB\n", double(usage.ru_maxrss) / 1024.0);
    return 0;
}
