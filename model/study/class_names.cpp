#include "model/study/class_names.h"

#include "model/design/inside.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

} // namespace

QString ClassNames::drawnName(std::uint32_t drawn) const
{
    const LinkInfo &info = m_traffic.farm().classes()[drawn];
    const ResolvedAssembly &assembly =
        m_traffic.farm().model().assemblies[std::size_t(info.assembly)];
    if (info.cable < 0)
        return Tr::tr("%1 of %2").arg(info.name, assembly.pathOf(info.component));
    const Cable &cable = assembly.assembly->cables[info.cable];
    const QString ends =
        assembly.path % u'/' % cable.from.toString() % QStringLiteral(" – ") % cable.to.toString();
    return info.name.isEmpty() ? ends : QString(ends % QStringLiteral(" (") % info.name % u')');
}

QString ClassNames::full(std::uint32_t resourceClass, const DrawnSet &meant) const
{
    const TrafficModel::ResourceClass &c = m_traffic.classes()[resourceClass];
    if (!c.kind)
        return Tr::tr("memory bandwidth of host %1").arg(c.assembly->pathOf(c.component));
    const QString first = drawnName(meant.front());
    const int more = int(meant.size()) - 1;
    return more == 0 ? first : Tr::tr("%1 and %n alike", nullptr, more).arg(first);
}

QString ClassNames::whereDrawn(const DrawnSet &meant) const
{
    const LinkInfo &info = m_traffic.farm().classes()[meant.front()];
    const ResolvedAssembly &assembly =
        m_traffic.farm().model().assemblies[std::size_t(info.assembly)];
    QString where = info.component >= 0 ? assembly.pathOf(info.component) : QString();
    if (where.isEmpty()) {
        const Cable &cable = assembly.assembly->cables[info.cable];
        // Numbers tell which ones, where just one bundle is meant.
        const auto end = [&](const Endpoint &endpoint) {
            return meant.size() == 1
                       ? Endpoint{endpoint.component, endpoint.componentIndex, {}, {}, {}}
                             .toString()
                       : endpoint.component;
        };
        where = assembly.path % u'/' % end(cable.from) % QStringLiteral(" – ") % end(cable.to);
    }
    return where;
}

QString ClassNames::plain(std::uint32_t resourceClass, const DrawnSet &meant, double number) const
{
    const TrafficModel::ResourceClass &merged = m_traffic.classes()[resourceClass];
    const int count = int(number);
    if (!merged.kind)
        return Tr::tr("%n host memory(s) (%1)", nullptr, count)
            .arg(merged.assembly->pathOf(merged.component));
    const QString where = whereDrawn(meant);
    switch (*merged.kind) {
    case LinkKind::Pcie:
        return Tr::tr("%n PCIe link(s) (%1)", nullptr, count).arg(where);
    case LinkKind::Uplink:
        return Tr::tr("%n PCIe switch uplink(s) (%1)", nullptr, count).arg(where);
    case LinkKind::Chipset:
        return Tr::tr("%n chipset uplink(s) (%1)", nullptr, count).arg(where);
    case LinkKind::Socket:
        return Tr::tr("%n link(s) between CPU sockets (%1)", nullptr, count).arg(where);
    case LinkKind::Quadrant:
        return Tr::tr("%n quadrant(s) of processors (%1)", nullptr, count).arg(where);
    case LinkKind::Fabric:
        return Tr::tr("%n accelerator link(s) (%1)", nullptr, count).arg(where);
    case LinkKind::Network:
        return Tr::tr("%n network cable(s) (%1)", nullptr, count).arg(where);
    }
    return where;
}

std::vector<Bottleneck::Place> ClassNames::places(std::uint32_t resourceClass,
                                                  const PatternCost &cost) const
{
    const TrafficModel::ResourceClass &merged = m_traffic.classes()[resourceClass];
    if (!merged.kind)
        return {{originalAssembly(merged.assembly->assembly->id),
                 merged.assembly->components[std::size_t(merged.component)].component->id, -1,
                 cost.busy(resourceClass)}};
    std::vector<Bottleneck::Place> places;
    for (const std::uint32_t drawn : merged.drawn) {
        const LinkInfo &info = m_traffic.farm().classes()[drawn];
        const ResolvedAssembly &assembly =
            m_traffic.farm().model().assemblies[std::size_t(info.assembly)];
        const QString component =
            info.component >= 0 ? assembly.components[std::size_t(info.component)].component->id
                                : QString();
        places.push_back({originalAssembly(assembly.assembly->id), component, info.cable,
                          cost.busyDrawn(drawn)});
    }
    return places;
}

QStringList ClassNames::objects(std::uint32_t resourceClass, const DrawnSet &meant) const
{
    const TrafficModel::ResourceClass &merged = m_traffic.classes()[resourceClass];
    if (!merged.kind)
        return {merged.assembly->pathOf(merged.component)};
    QStringList objects;
    for (const std::uint32_t drawn : meant) {
        const LinkInfo &info = m_traffic.farm().classes()[drawn];
        const ResolvedAssembly &assembly =
            m_traffic.farm().model().assemblies[std::size_t(info.assembly)];
        if (info.component >= 0) {
            objects << assembly.pathOf(info.component);
        } else {
            const Cable &cable = assembly.assembly->cables[info.cable];
            objects << assembly.path % u'/' % cable.from.component
                    << assembly.path % u'/' % cable.to.component;
        }
    }
    objects.removeDuplicates();
    return objects;
}

} // namespace nongjang
