#include "model/study/circuit_load.h"

#include "model/study/exposed_ports.h"

#include <algorithm>

namespace nongjang {

namespace {

/// Mains inlets that share what a part draws.
int inletsOf(const ResolvedComponent &component)
{
    int count = -component.deadInlets;
    for (const Port &port : component.part->ports)
        if (port.kind == PortKind::AcIn)
            count += port.count;
    return std::max(1, count);
}

} // namespace

AcLoads::AcLoads(const FarmModel &model, const PowerPlan &plan)
    : m_model(model)
    , m_cords(model.assemblies.size())
{
    for (const SupplyLoad &supply : plan.supplies) {
        double &wall = m_wall[{supply.assembly, supply.component}];
        wall = std::max(wall, supply.wallPeak);
    }
}

AcLoads::AcLoads(const FarmModel &model)
    : m_model(model)
    , m_isInrush(true)
    , m_cords(model.assemblies.size())
{}

/// Of one inlet; what comes out of a UPS is no matter of the mains.
double AcLoads::inrush(const ResolvedComponent &component)
{
    if (const Figure *figure = component.part->figure(FigureKey::InrushCurrent))
        return figure->value;
    if (!m_unknown.contains(component.path))
        m_unknown << component.path;
    return 0.0;
}

double AcLoads::drawn(int a, int c, const QString &port, int depth)
{
    const ResolvedComponent &component =
        m_model.assemblies[std::size_t(a)].components[std::size_t(c)];
    if (depth > maximumAssemblyDepth || component.component->off)
        return 0.0;
    if (component.assembly >= 0)
        return drawnInside(component.assembly, port, depth);
    if (!component.part)
        return 0.0;
    if (const auto it = m_wall.find({a, c}); it != m_wall.end())
        return it->second;
    const bool passesOn = component.part->category == Category::PowerDistribution;
    if (m_isInrush && (!passesOn || component.part->attribute(QStringLiteral("kind")) == u"ups"))
        return inrush(component);
    if (passesOn)
        return downstream(a, c, depth + 1).total / inletsOf(component);
    if (feedOf(*component.part) != Feed::Mains)
        return 0.0;
    return powerWithoutSources(*component.part).peak.value_or(Ranged<double>{}).value
           / inletsOf(component);
}

double AcLoads::drawnInside(int a, const QString &port, int depth)
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    const ExposedPort *exposed = assembly.assembly->exposedPort(port);
    const int first = exposed ? assembly.indexOf(exposed->inner.component) : -1;
    double most = 0.0;
    for (int row = first; row >= 0 && row < int(assembly.components.size())
                          && (row == first || assembly.components[std::size_t(row)].before > 0);
         ++row)
        most = std::max(most, drawn(a, row, exposed->inner.port, depth + 1));
    return most;
}

bool AcLoads::isOnThreePhases(int a, int c, const QString &port) const
{
    const LeafPort inlet = leafPort(m_model, m_model.assemblies[std::size_t(a)], c, port);
    return inlet.part
           && (inlet.part->integer(FigureKey::Phases).value_or(1) == 3
               || (inlet.port && inlet.port->connector.startsWith(u"3-phase")));
}

const std::vector<const ResolvedCable *> &AcLoads::cordsOf(int a, int c)
{
    const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
    auto &cords = m_cords[std::size_t(a)];
    if (cords.empty()) {
        cords.resize(assembly.components.size());
        for (const ResolvedCable &cable : assembly.cables) {
            const PortKind from = cable.fromPort.kind;
            const PortKind to = cable.toPort.kind;
            if (!cable.isOff && from == PortKind::AcOut && to == PortKind::AcIn)
                cords[std::size_t(cable.from)].push_back(&cable);
            else if (!cable.isOff && from == PortKind::AcIn && to == PortKind::AcOut)
                cords[std::size_t(cable.to)].push_back(&cable);
        }
    }
    return cords[std::size_t(c)];
}

const AcLoads::Downstream &AcLoads::downstream(int a, int c, int depth)
{
    if (const auto it = m_downstream.find({a, c}); it != m_downstream.end())
        return it->second;
    m_downstream[{a, c}] = {}; // ends a loop someone drew
    std::map<int, Downstream> byInstance;
    for (const ResolvedCable *cord : cordsOf(a, c)) {
        const ResolvedCable &cable = *cord;
        const bool fromIsOutlet = cable.fromPort.kind == PortKind::AcOut;
        const int sink = fromIsOutlet ? cable.to : cable.from;
        const QString &inlet = (fromIsOutlet ? cable.toPort : cable.fromPort).name;
        const double load = drawn(a, sink, inlet, depth + 1);
        const bool isSpread = isOnThreePhases(a, sink, inlet);
        for (const ConnectorPair &pair : cable.pairs) {
            Downstream &own = byInstance[fromIsOutlet ? pair.from.component : pair.to.component];
            own.total += load;
            if (isSpread)
                for (double &phase : own.phases)
                    phase += load / 3.0;
            else
                own.loads.push_back(load);
        }
    }
    Downstream worst;
    for (auto &[instance, own] : byInstance)
        if (own.total > worst.total)
            worst = std::move(own);
    return m_downstream[{a, c}] = std::move(worst);
}

} // namespace nongjang
