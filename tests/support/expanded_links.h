// The network of a small design, switch by switch or node by node: for tests that count and walk it.
#pragma once

#include "model/study/farm_model.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace nongjang::test {

/// Vertices are switches; where there are none, whatever assembly holds the network cards.
class ExpandedLinks
{
public:
    ExpandedLinks(const Design &design, const Catalog &catalog, bool hasSwitches)
        : m_model(resolveFarm(design, catalog))
        , m_hasSwitches(hasSwitches)
    {
        visit(int(m_model.assemblies.size()) - 1, QStringLiteral("farm"));
    }

    [[nodiscard]] int vertices() const { return int(m_neighbours.size()); }
    [[nodiscard]] int links() const { return m_links; }
    [[nodiscard]] int nodeLinks() const { return m_nodeLinks; }

    /// −1: not connected.
    [[nodiscard]] int diameter() const
    {
        int most = 0;
        for (int start = 0; start < vertices(); ++start) {
            std::vector<int> hops(m_neighbours.size(), -1);
            std::vector<int> queue{start};
            hops[std::size_t(start)] = 0;
            for (std::size_t i = 0; i < queue.size(); ++i)
                for (const int next : m_neighbours[std::size_t(queue[i])])
                    if (hops[std::size_t(next)] < 0) {
                        hops[std::size_t(next)] = hops[std::size_t(queue[i])] + 1;
                        queue.push_back(next);
                    }
            if (queue.size() != m_neighbours.size())
                return -1;
            most = std::max(most, hops[std::size_t(queue.back())]);
        }
        return most;
    }

private:
    struct Owner
    {
        QString path;
        bool isSwitch = false;
    };

    /// Which device holds this connector, through exposed ports.
    Owner owner(const ResolvedAssembly &assembly, const QString &path, int component,
                const QString &port, Connector at) const
    {
        const ResolvedComponent &one = assembly.components[std::size_t(component)];
        const QString here =
            path % QStringLiteral("/%1[%2]").arg(one.component->id).arg(at.component);
        if (one.part)
            return one.part->category == Category::Switch ? Owner{here, true} : Owner{path, false};
        const ResolvedAssembly &inner = m_model.assemblies[std::size_t(one.assembly)];
        const ExposedPort *exposed = inner.assembly->exposedPort(port);
        const int next = inner.indexOf(exposed->inner.component);
        const Component &target = *inner.components[std::size_t(next)].component;
        const Result<Port> resolved = portOf(inner, next, exposed->inner.port);
        const Result<ConnectorRange> range =
            connectorRange(exposed->inner, target.count, resolved->count);
        return owner(inner, here, next, exposed->inner.port, range->at(at.port - 1));
    }

    Result<Port> portOf(const ResolvedAssembly &assembly, int component, const QString &port) const
    {
        const ResolvedComponent &one = assembly.components[std::size_t(component)];
        if (one.part)
            return *one.part->port(port);
        const ResolvedAssembly &inner = m_model.assemblies[std::size_t(one.assembly)];
        const ExposedPort *exposed = inner.assembly->exposedPort(port);
        const int next = inner.indexOf(exposed->inner.component);
        Result<Port> found = portOf(inner, next, exposed->inner.port);
        const Result<ConnectorRange> range = connectorRange(
            exposed->inner, inner.components[std::size_t(next)].component->count, found->count);
        found->count = int(range->size());
        return found;
    }

    void visit(int index, const QString &path)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(index)];
        for (const ResolvedComponent &one : assembly.components)
            for (int i = 1; i <= one.component->count; ++i) {
                const QString here = path % QStringLiteral("/%1[%2]").arg(one.component->id).arg(i);
                if (one.assembly >= 0)
                    visit(one.assembly, here);
                else if (m_hasSwitches && one.part->category == Category::Switch)
                    vertex(here);
            }
        for (const ResolvedCable &cable : assembly.cables)
            if (portDomain(cable.fromPort.kind) == PortDomain::Network)
                for (const ConnectorPair &pair : cable.pairs)
                    join(owner(assembly, path, cable.from, cable.cable->from.port, pair.from),
                         owner(assembly, path, cable.to, cable.cable->to.port, pair.to));
    }

    void join(const Owner &from, const Owner &to)
    {
        if (m_hasSwitches && !(from.isSwitch && to.isSwitch)) {
            ++m_nodeLinks;
            return;
        }
        ++m_links;
        const int a = vertex(from.path);
        const int b = vertex(to.path);
        m_neighbours[std::size_t(a)].push_back(b);
        m_neighbours[std::size_t(b)].push_back(a);
    }

    int vertex(const QString &path)
    {
        const auto known = m_index.constFind(path);
        if (known != m_index.constEnd())
            return *known;
        const int index = vertices();
        m_index.insert(path, index);
        m_neighbours.emplace_back();
        return index;
    }

    FarmModel m_model;
    bool m_hasSwitches = false;
    QHash<QString, int> m_index;
    std::vector<std::vector<int>> m_neighbours;
    int m_links = 0;
    int m_nodeLinks = 0;
};

} // namespace nongjang::test
