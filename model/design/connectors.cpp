#include "model/design/connectors.h"

#include "model/base/stop_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Connectors)
};

constexpr qint64 maximumPairs = 4'000'000;

Failure tooMany(qint64 pairs)
{
    return fail(ErrorCode::InvalidValue,
                Tr::tr("the cable stands for %1 single cables; at most %2 are possible")
                    .arg(pairs)
                    .arg(maximumPairs));
}

Result<std::vector<ConnectorPair>> pairOneToOne(const ConnectorRange &from,
                                                const ConnectorRange &to, StopCheck stop)
{
    if (from.size() != to.size())
        return fail(ErrorCode::InvalidValue, Tr::tr("one-to-one joins equally many connectors, but "
                                                    "there are %1 on one side and %2 on the other")
                                                 .arg(from.size())
                                                 .arg(to.size()));
    std::vector<ConnectorPair> pairs;
    pairs.reserve(static_cast<std::size_t>(from.size()));
    for (qint64 i = 0; i < from.size() && !stop.isTime(); ++i)
        pairs.push_back({from.at(i), to.at(i)});
    return pairs;
}

/// Deals `few` (every connector used) over the components of `roomy`, contiguous blocks on their first ports.
Result<std::vector<ConnectorPair>> deal(const ConnectorRange &few, const ConnectorRange &roomy,
                                        bool swapped, StopCheck stop)
{
    const qint64 perComponent = (few.size() + roomy.componentCount - 1) / roomy.componentCount;
    std::vector<ConnectorPair> pairs;
    pairs.reserve(static_cast<std::size_t>(few.size()));
    for (qint64 i = 0; i < few.size() && !stop.isTime(); ++i) {
        const Connector other{roomy.componentFirst + int(i / perComponent),
                              roomy.portFirst + int(i % perComponent)};
        pairs.push_back(swapped ? ConnectorPair{other, few.at(i)}
                                : ConnectorPair{few.at(i), other});
    }
    return pairs;
}

Result<std::vector<ConnectorPair>> pairMesh(const Cable &cable, const ConnectorRange &from,
                                            const ConnectorRange &to, StopCheck stop)
{
    const int n = cable.count;
    const qint64 total = qint64(from.componentCount) * to.componentCount * n;
    if (total > maximumPairs)
        return tooMany(total);
    if (qint64(to.componentCount) * n > from.portCount
        || qint64(from.componentCount) * n > to.portCount)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("a full mesh of %1 × %2 with %3 cables each needs %4 and %5 ports, but "
                           "there are %6 and %7")
                        .arg(from.componentCount)
                        .arg(to.componentCount)
                        .arg(n)
                        .arg(qint64(to.componentCount) * n)
                        .arg(qint64(from.componentCount) * n)
                        .arg(from.portCount)
                        .arg(to.portCount));
    std::vector<ConnectorPair> pairs;
    pairs.reserve(static_cast<std::size_t>(total));
    for (int i = 0; i < from.componentCount; ++i)
        for (int j = 0; j < to.componentCount; ++j)
            for (int k = 0; k < n; ++k) {
                if (stop.isTime())
                    return pairs;
                pairs.push_back({{from.componentFirst + i, from.portFirst + j * n + k},
                                 {to.componentFirst + j, to.portFirst + i * n + k}});
            }
    return pairs;
}

} // namespace

PartPtr effectivePart(const Component &component, const Catalog &catalog)
{
    PartPtr part = catalog.part(component.part);
    if (!part || component.figures.isEmpty())
        return part;
    Part changed = *part;
    for (auto it = component.figures.cbegin(); it != component.figures.cend(); ++it) {
        const std::optional<FigureKey> key = figureKey(it.key().toStdString());
        if (!key)
            continue;
        const double value = it->value.value;
        const Figure figure{*key,
                            value,
                            value,
                            value,
                            {QStringLiteral("override"), {}, Confidence::Medium, it->note}};
        const auto at =
            std::lower_bound(changed.figures.begin(), changed.figures.end(), *key,
                             [](const Figure &f, FigureKey wanted) { return f.key < wanted; });
        if (at != changed.figures.end() && at->key == *key)
            *at = figure;
        else
            changed.figures.insert(at, figure);
    }
    return std::make_shared<const Part>(std::move(changed));
}

Result<Port> resolvePort(const Design &design, const Catalog &catalog, const Component &component,
                         const QString &port)
{
    if (component.assembly.isEmpty()) {
        const PartPtr part = catalog.part(component.part);
        if (!part)
            return fail(ErrorCode::UnknownReference,
                        Tr::tr("the part “%1” of “%2” is not in the catalogue")
                            .arg(component.part, component.id));
        if (const Port *found = part->port(port))
            return *found;
        QStringList names;
        for (const Port &other : part->ports)
            names << other.name;
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("“%1” (%2) has no port “%3”; it has: %4")
                        .arg(component.id, part->name, port, names.join(QStringLiteral(", "))));
    }
    const AssemblyPtr assembly = design.assembly(component.assembly);
    const ExposedPort *exposed = assembly ? assembly->exposedPort(port) : nullptr;
    if (!exposed)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("the assembly “%1” shows no port “%2”").arg(component.assembly, port));
    const Component *inner = assembly->component(exposed->inner.component);
    if (!inner)
        return fail(
            ErrorCode::UnknownReference,
            Tr::tr("the port “%1” of the assembly “%2” leads nowhere").arg(port, assembly->id));
    Result<Port> resolved = resolvePort(design, catalog, *inner, exposed->inner.port);
    if (resolved) {
        const Result<ConnectorRange> range =
            connectorRange(exposed->inner, inner->count, resolved->count);
        if (!range)
            return Failure{range.error()};
        resolved->name = port;
        resolved->count = int(std::min<qint64>(range->size(), maximumCount));
    }
    return resolved;
}

std::vector<Port> portsOf(const Design &design, const Catalog &catalog, const Component &component)
{
    if (component.assembly.isEmpty()) {
        const PartPtr part = catalog.part(component.part);
        return part ? part->ports : std::vector<Port>{};
    }
    std::vector<Port> ports;
    if (const AssemblyPtr assembly = design.assembly(component.assembly))
        for (const ExposedPort &exposed : assembly->ports)
            if (const Result<Port> port = resolvePort(design, catalog, component, exposed.name))
                ports.push_back(*port);
    return ports;
}

Result<ConnectorRange> connectorRange(const Endpoint &endpoint, int componentCount, int portCount)
{
    const auto outside = [](const IndexRange &range, int count) {
        return !range.isAll() && range.last > count;
    };
    if (outside(endpoint.componentIndex, componentCount))
        return fail(ErrorCode::InvalidValue, Tr::tr("“%1” counts %2, so there is no number %3")
                                                 .arg(endpoint.component)
                                                 .arg(componentCount)
                                                 .arg(endpoint.componentIndex.last));
    if (outside(endpoint.portIndex, portCount))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("“%1” has %2 of the port “%3”, so there is no number %4")
                        .arg(endpoint.component)
                        .arg(portCount)
                        .arg(endpoint.port)
                        .arg(endpoint.portIndex.last));
    return ConnectorRange{endpoint.componentIndex.begin(),
                          endpoint.componentIndex.size(componentCount), endpoint.portIndex.begin(),
                          endpoint.portIndex.size(portCount)};
}

Result<CableEnd> resolveEnd(const Design &design, const Catalog &catalog,
                            const Component &component, const Endpoint &end)
{
    const Result<Port> port = resolvePort(design, catalog, component, end.port);
    if (!port)
        return Failure{port.error()};
    const Result<ConnectorRange> range = connectorRange(end, component.count, port->count);
    if (!range)
        return Failure{range.error()};
    return CableEnd{*port, *range};
}

Result<CableEnd> resolveEnd(const Design &design, const Catalog &catalog, const Assembly &assembly,
                            const Endpoint &end)
{
    if (const Component *component = assembly.component(end.component))
        return resolveEnd(design, catalog, *component, end);
    return fail(ErrorCode::UnknownReference,
                Tr::tr("There is no component “%1”.").arg(end.component));
}

Result<std::vector<ConnectorPair>> pairConnectors(const Cable &cable, const ConnectorRange &from,
                                                  const ConnectorRange &to,
                                                  const std::stop_token &stop)
{
    const StopCheck check(stop);
    if (std::min(from.size(), to.size()) > maximumPairs)
        return tooMany(std::min(from.size(), to.size()));
    switch (cable.pattern) {
    case CablePattern::OneToOne:
        return pairOneToOne(from, to, check);
    case CablePattern::Spread:
        if (from.size() > to.size())
            return deal(to, from, true, check);
        return deal(from, to, false, check);
    case CablePattern::FullMesh:
        return pairMesh(cable, from, to, check);
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
