#include "model/edit/fitting_parts.h"

#include "model/catalog/fit.h"
#include "model/edit/port_use.h"

#include <algorithm>
#include <functional>

namespace nongjang {

namespace {

/// Asked of thousands of ports, of which most are alike.
class FitsAny
{
public:
    FitsAny(const Catalog &catalog, std::vector<Port> targets)
        : m_catalog(catalog)
        , m_targets(std::move(targets))
    {}

    bool operator()(Port port)
    {
        port.name.clear();
        port.root.clear();
        port.count = 1;
        const auto same = [&port](const std::pair<Port, bool> &known) {
            return known.first == port;
        };
        if (const auto known = std::find_if(m_known.begin(), m_known.end(), same);
            known != m_known.end())
            return known->second;
        const bool fits = std::any_of(m_targets.begin(), m_targets.end(), [&](const Port &target) {
            return connectionFit(m_catalog, port, target).fits;
        });
        m_known.emplace_back(port, fits);
        return fits;
    }

private:
    const Catalog &m_catalog;
    std::vector<Port> m_targets;
    std::vector<std::pair<Port, bool>> m_known;
};

} // namespace

QSet<QString> fittingParts(const Design &design, const Catalog &catalog, const QString &assemblyId,
                           const QString &componentId, const QString &portName)
{
    const AssemblyPtr assembly = design.assembly(assemblyId);
    const Component *component = assembly ? assembly->component(componentId) : nullptr;
    if (!component)
        return {};
    const PortUse use(design, catalog, *assembly);
    std::vector<Port> targets = portsOf(design, catalog, *component);
    std::erase_if(targets, [&](const Port &port) {
        return portName.isEmpty() ? !use.firstFree(*component, port) : port.name != portName;
    });
    FitsAny fits(catalog, std::move(targets));
    QSet<QString> ids;
    for (const PartPtr &part : catalog.parts())
        if (isPlaceable(part->category)
            && std::any_of(part->ports.begin(), part->ports.end(), std::ref(fits)))
            ids.insert(part->id);
    return ids;
}

} // namespace nongjang
