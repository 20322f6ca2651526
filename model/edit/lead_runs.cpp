#include "model/edit/lead_runs.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Connectors of consecutive instances, the same ports of each.
struct Block
{
    IndexRange instances;
    IndexRange ports;
    [[nodiscard]] int count() const { return instances.size(0); }
    friend bool operator==(const Block &, const Block &) = default;
};

struct Run
{
    const SingleLead *lead = nullptr; ///< the first: says which components, ports and part
    Block from;
    Block to;
};

bool isAlike(const SingleLead &a, const SingleLead &b)
{
    return a.from == b.from && a.fromPort == b.fromPort && a.to == b.to && a.toPort == b.toPort
           && a.part == b.part;
}

bool isNext(const IndexRange &a, const IndexRange &b)
{
    return b.first == a.last + 1;
}

/// Further ports of the same two instances.
bool takePorts(Run &run, const Run &next)
{
    if (run.from.instances != next.from.instances || run.to.instances != next.to.instances
        || run.from.count() != 1 || run.to.count() != 1 || !isNext(run.from.ports, next.from.ports)
        || !isNext(run.to.ports, next.to.ports))
        return false;
    run.from.ports.last = next.from.ports.last;
    run.to.ports.last = next.to.ports.last;
    return true;
}

/// The next instances on one side, from further ports of the one instance on the other.
bool takeInstances(Block &one, Block &many, const Block &nextOne, const Block &nextMany)
{
    if (one.instances != nextOne.instances || one.count() != 1 || many.ports != nextMany.ports
        || !isNext(one.ports, nextOne.ports) || !isNext(many.instances, nextMany.instances))
        return false;
    one.ports.last = nextOne.ports.last;
    many.instances.last = nextMany.instances.last;
    return true;
}

/// The same again at the next instances of both sides.
bool takeCopies(Run &run, const Run &next)
{
    const auto follows = [](const Block &a, const Block &b) {
        return a.ports == b.ports && isNext(a.instances, b.instances);
    };
    if (!follows(run.from, next.from) || !follows(run.to, next.to)
        || qint64(run.from.count()) * next.to.count() != qint64(next.from.count()) * run.to.count())
        return false;
    run.from.instances.last = next.from.instances.last;
    run.to.instances.last = next.to.instances.last;
    return true;
}

template<class Take>
void merge(std::vector<Run> &runs, Take &&take)
{
    std::vector<Run> merged;
    for (const Run &run : runs)
        if (merged.empty() || !isAlike(*merged.back().lead, *run.lead) || !take(merged.back(), run))
            merged.push_back(run);
    runs = std::move(merged);
}

} // namespace

QList<Cable> cablesFor(
    const std::vector<SingleLead> &leads, const Assembly &assembly,
    const std::function<int(const QString &component, const QString &port)> &portCount)
{
    std::vector<Run> runs;
    runs.reserve(leads.size());
    for (const SingleLead &lead : leads) {
        const auto block = [](const Connector &at) {
            return Block{{at.component, at.component}, {at.port, at.port}};
        };
        runs.push_back({&lead, block(lead.fromAt), block(lead.toAt)});
    }
    merge(runs, takePorts);
    merge(runs, [](Run &run, const Run &next) {
        return takeInstances(run.from, run.to, next.from, next.to)
               || takeInstances(run.to, run.from, next.to, next.from);
    });
    merge(runs, takeCopies);
    QList<Cable> cables;
    for (const Run &run : runs) {
        const auto end = [&](const QString &component, const QString &port, const Block &block) {
            Endpoint endpoint;
            endpoint.component = component;
            endpoint.port = port;
            const Component *placed = assembly.component(component);
            if (placed && block.instances != IndexRange{1, placed->count})
                endpoint.componentIndex = block.instances;
            if (portCount(component, port) > 1)
                endpoint.portIndex = block.ports;
            return endpoint;
        };
        Cable cable;
        cable.from = end(run.lead->from, run.lead->fromPort, run.from);
        cable.to = end(run.lead->to, run.lead->toPort, run.to);
        cable.part = run.lead->part;
        cables.append(cable);
    }
    return cables;
}

} // namespace nongjang
