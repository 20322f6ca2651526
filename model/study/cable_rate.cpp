#include "model/study/cable_rate.h"

namespace nongjang {

std::optional<Bandwidth> statedRate(const ResolvedCable &cable)
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
    return rate;
}

bool lacksRdma(const FarmModel &model, const ResolvedAssembly &assembly, int component,
               const QString &port)
{
    const ResolvedComponent &owner = assembly.components[std::size_t(component)];
    if (owner.assembly >= 0) {
        const ResolvedAssembly &inside = model.assemblies[std::size_t(owner.assembly)];
        const ExposedPort *exposed = inside.assembly->exposedPort(port);
        const int inner = exposed ? inside.indexOf(exposed->inner.component) : -1;
        return inner >= 0 && lacksRdma(model, inside, inner, exposed->inner.port);
    }
    const PartPtr &part = owner.part;
    if (!part)
        return false;
    return (part->category == Category::Nic && part->attribute(QStringLiteral("rdma")) == u"none")
           || (part->category == Category::Host
               && part->attribute(QStringLiteral("kind")) == u"motherboard");
}

} // namespace nongjang
