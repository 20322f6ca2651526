// Designs evaluated per second in an exploration of 1,024 GPUs, beside what one design costs. run.sh explore prints it.
#include "model/explore/explore_run.h"
#include "tests/support/large_designs.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <sys/resource.h>
#include <thread>

using namespace nongjang;

namespace {

/// Of a run: on the clock, and of all cores together, which other programs do not disturb.
struct Times
{
    double wall = 1e300;
    double cpu = 1e300;
    void lower(const Times &other)
    {
        wall = std::min(wall, other.wall);
        cpu = std::min(cpu, other.cpu);
    }
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

Times timesOf(const ExploreBase &base, RowSpan rows, int threads, int &failed)
{
    const double cpu = cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    runExploration(base, rows, threads, [&](const RowBatch &batch) {
        for (const ExploreRow &row : batch.rows)
            failed += row.status == RowStatus::Failed ? 1 : 0;
        return true;
    });
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), cpuSeconds() - cpu};
}

void measure(const char *title, const QByteArray &parameters, const QByteArray &columns)
{
    const Result<ExploreSpec> spec =
        readExploreSpec("{\"format\": 1, \"design\": \"bench\", \"parameters\": [" + parameters
                            + "], \"columns\": [" + columns + "]}",
                        QStringLiteral("bench"));
    if (!spec)
        qFatal("%s", qPrintable(spec.error().message));
    const ExploreBase base = exploreBase(*spec, test::shippedCatalog(), test::rigsOnSpines(256));
    const RowSpan rows{0, base.space->size()};
    const int cores = int(std::max(1U, std::thread::hardware_concurrency()));
    int failed = 0;
    (void)timesOf(base, {0, std::min<qint64>(64, rows.last)}, cores, failed);
    failed = 0;
    Times one;
    Times all;
    for (int round = 0; round < 3;
         ++round) { // the fastest of three: other programs share the cores
        one.lower(timesOf(base, rows, 1, failed));
        all.lower(timesOf(base, rows, cores, failed));
    }
    const double count = double(rows.size());
    std::printf("%-42s %5.0f designs %7.3f ms each (CPU %.3f) %6.0f/s on 1 core %6.0f/s on %d "
                "cores, efficiency %3.0f %% (by CPU %3.0f %%)\n",
                title, count, one.wall / count * 1e3, one.cpu / count * 1e3, count / one.wall,
                count / all.wall, cores, 100.0 * one.wall / all.wall / cores,
                100.0 * one.cpu / all.cpu);
    if (failed > 0)
        std::printf("  %d rows failed\n", failed);
}

} // namespace

/// With a word: only the explorations whose title has it.
int main(int argc, char **argv)
{
    const char *const word = argc > 1 ? argv[1] : "";
    const QByteArray columns =
        R"("counts.gpu", "compute.peak.fp16", "memory.capacity", "power.wall_typical", "power.wall_peak",
           "cost.capex", "cost.tco", "network.patterns.ring_allreduce.busbw", "network.patterns.all_to_all.busbw")";
    const QByteArray limit =
        R"({"name": "limit", "set": "figure", "of": "farm/rig/gpu", "key": "power_limit",
            "from": "200 W", "to": "350 W", "step": "5 W"})";
    const QByteArray prices =
        R"({"name": "prices", "set": "price_factor", "category": "gpu", "from": 0.5, "to": 2, "points": 10})";
    const QByteArray tariff =
        R"({"name": "tariff", "set": "site", "key": "tariff", "from": "0.05 USD/kWh", "to": "0.2 USD/kWh", "points": 4})";
    const QByteArray cards =
        R"({"name": "card", "set": "part", "of": "farm/rig/gpu", "values": ["rtx-3090", "rtx-3090-ti", "rtx-4090", "rtx-5090"]})";
    const QByteArray count =
        R"({"name": "parallel", "set": "cable_count", "of": "farm/leaf:port[17..32]", "values": [1]})";
    const QByteArray rates =
        R"({"name": "nic", "set": "figure", "of": "farm/rig/nic", "key": "port_rate", "from": "10 Gb/s", "to": "100 Gb/s", "points": 200})";
    const auto measured = [&](const char *title, const QByteArray &parameters) {
        if (std::strstr(title, word))
            measure(title, parameters, columns);
    };
    measured("limits, prices and tariffs of one network", limit + "," + prices + "," + tariff);
    measured("cards, limits, prices and tariffs",
             cards + "," + limit + "," + prices + "," + tariff);
    measured("another network in every design", rates);
    return 0;
}
