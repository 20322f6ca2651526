#include "model/study/network_key.h"

#include "model/design/inside.h"

#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

bool concernsTraffic(const Part &part)
{
    switch (part.category) {
    case Category::Psu:
    case Category::PowerDistribution:
    case Category::Rack:
    case Category::Cooling:
    case Category::Block:
        return std::any_of(part.ports.begin(), part.ports.end(), [](const Port &port) {
            const PortDomain domain = portDomain(port.kind);
            return domain != PortDomain::Power && domain != PortDomain::Mechanical;
        });
    default:
        return true;
    }
}

bool hasSwitches(const Part &part)
{
    return part.category == Category::Switch || !part.switches.empty()
           || std::any_of(part.ports.begin(), part.ports.end(), [](const Port &port) {
                  return port.root.contains(QStringLiteral("switch"));
              });
}

Component reduced(const Component &component)
{
    Component result;
    result.id = component.id;
    result.part = component.part;
    result.assembly = component.assembly;
    result.count = component.count;
    result.p2p = component.p2p;
    result.off = component.off;
    for (auto it = component.figures.begin(); it != component.figures.end(); ++it)
        if (figureConcernsTraffic(it.key()))
            result.figures.insert(it.key(), it.value());
    // A component with figures of its own is told apart from its like, whichever they are.
    if (result.figures.isEmpty() && !component.figures.isEmpty())
        result.figures.insert({}, {});
    return result;
}

NetworkKey::Part reduced(const Assembly &assembly, const Catalog &catalog)
{
    NetworkKey::Part result{assembly.id, {}, {}, assembly.ports, assembly.board.has_value()};
    result.components.reserve(assembly.components.size());
    result.cables.reserve(std::size_t(assembly.cables.size()));
    QSet<QString> dropped;
    for (const Component &component : assembly.components) {
        const PartPtr part = component.part.isEmpty() ? nullptr : catalog.part(component.part);
        if (part && !concernsTraffic(*part)) {
            dropped.insert(component.id);
            continue;
        }
        result.components.append(reduced(component));
        if (part && hasSwitches(*part))
            result.components.last().label = component.label; // tiers of switches are called so
    }
    for (int i = 0; i < int(assembly.cables.size()); ++i) {
        const Cable &cable = assembly.cables[i];
        if (cable.from.isLoose() || cable.to.isLoose() || dropped.contains(cable.from.component)
            || dropped.contains(cable.to.component))
            continue;
        Cable own = cable;
        own.id.clear();
        own.length.reset();
        own.way.clear();
        own.unknown = {};
        result.cables.emplace_back(i, std::move(own));
    }
    return result;
}

} // namespace

bool figureConcernsTraffic(const QString &figure)
{
    const std::optional<FigureKey> key = figureKey(figure.toStdString());
    if (!key)
        return true;
    for (const FigureKey plain :
         {FigureKey::SlotPitch, FigureKey::Noise, FigureKey::WireGauge, FigureKey::Patches,
          FigureKey::Listings}) // numbers without a unit that no link depends on
        if (*key == plain)
            return false;
    switch (figureInfo(*key).dimension) {
    case Dimension::ComputeRate:
    case Dimension::Power:
    case Dimension::ApparentPower:
    case Dimension::Energy:
    case Dimension::Voltage:
    case Dimension::Current:
    case Dimension::Length:
    case Dimension::Area:
    case Dimension::Mass:
    case Dimension::AirFlow:
    case Dimension::Money:
    case Dimension::MoneyPerLength:
    case Dimension::MoneyPerEnergy:
        return false;
    default:
        return true;
    }
}

NetworkKey networkKey(const Design &drawn, const Catalog &catalog)
{
    const Design design = resolveInside(drawn).design;
    NetworkKey key{design.traffic, {}, {}};
    key.traffic.unknown = {};
    key.assemblies.push_back(reduced(*design.root, catalog));
    for (const AssemblyPtr &assembly : design.assemblies)
        key.assemblies.push_back(reduced(*assembly, catalog));
    return key;
}

} // namespace nongjang
