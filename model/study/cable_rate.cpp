#include "model/study/cable_rate.h"

#include "model/study/exposed_ports.h"

namespace nongjang {

std::optional<Bandwidth> statedRate(const ResolvedCable &cable, LinkState state)
{
    std::optional<Bandwidth> rate;
    const auto lower = [&rate](const std::optional<Bandwidth> &other) {
        if (other && (!rate || *other < *rate))
            rate = other;
    };
    lower(cable.fromPort.rate);
    lower(cable.toPort.rate);
    if (cable.part)
        for (const Port &end : cable.part->ports)
            lower(end.rate);
    if (cable.cable->trained && state == LinkState::Seen)
        lower(cable.cable->trained->rate);
    return rate;
}

bool lacksRdma(const FarmModel &model, const ResolvedAssembly &assembly, int component,
               const QString &port)
{
    const Part *part = leafPort(model, assembly, component, port).part;
    if (!part)
        return false;
    return (part->category == Category::Nic && part->attribute(QStringLiteral("rdma")) == u"none")
           || (part->category == Category::Host
               && part->attribute(QStringLiteral("kind")) == u"motherboard");
}

} // namespace nongjang
