#include "model/study/workload_bottlenecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

} // namespace

std::vector<WorkloadBottleneck> workloadBottlenecks(
    const WorkloadParts &parts, const WorkloadLayout &layout,
    const std::function<double(const WorkloadParts &)> &secondsOf)
{
    const double now = secondsOf(parts);
    std::vector<WorkloadBottleneck> found;
    const auto add = [&](const QString &name, double then, const QStringList &objects,
                         bool isBesideGpus) {
        constexpr double least = 1e-4;
        if (const double saving = 1.0 - then / now; saving > least)
            found.push_back({name, saving, objects, isBesideGpus});
    };
    std::set<std::uint32_t> seen;
    for (const GroupKind kind : {GroupKind::Tensor, GroupKind::Context, GroupKind::Expert,
                                 GroupKind::Pipeline, GroupKind::Data}) {
        const GroupRate rate = parts.network.rate(kind, layout.parallel);
        if (rate.ranks < 2 || !rate.cost || !seen.insert(rate.limitClass).second)
            continue;
        parts.network.setDoubled(rate.limitClass);
        add(rate.limit, secondsOf(parts), rate.limitObjects, true);
        parts.network.setDoubled({});
    }
    const QStringList gpus = parts.gpus.paths();
    const WorkloadGpus computing = parts.gpus.faster(2.0, 1.0);
    add(Tr::tr("arithmetic of the GPUs"),
        secondsOf({parts.ask, computing, parts.network, parts.hosts}), gpus, false);
    const WorkloadGpus reading = parts.gpus.faster(1.0, 2.0);
    add(Tr::tr("memory bandwidth of the GPUs"),
        secondsOf({parts.ask, reading, parts.network, parts.hosts}), gpus, false);
    if (parts.hosts) {
        const WorkloadHosts hosts = parts.hosts->faster(2.0);
        add(Tr::tr("memory and processors of the hosts"),
            secondsOf({parts.ask, parts.gpus, parts.network, &hosts}), parts.hosts->paths(), true);
    }
    std::ranges::stable_sort(found, std::greater(), &WorkloadBottleneck::saving);
    return found;
}

} // namespace nongjang
