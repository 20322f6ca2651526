#include "model/base/stop_check.h"
#include "model/study/cable_rate.h"
#include "model/study/constants.h"
#include "model/study/device_nodes.h"
#include "model/study/exposed_ports.h"
#include "model/study/farm_graph.h"
#include "model/study/farm_graph_fold.h"
#include "model/study/slot_study.h"

#include <algorithm>
#include <limits>
#include <map>

namespace nongjang {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

Ranged<Bandwidth> times(Bandwidth rate, const Constant &eta)
{
    return {rate * eta.value, rate * eta.low, rate * eta.high};
}

} // namespace

/// Builds the links of every assembly once and stamps them wherever it is placed.
class FarmGraphBuilder
{
public:
    FarmGraphBuilder(FarmGraph &graph, const FarmModel &model, std::stop_token stop)
        : m_out(graph)
        , m_model(model)
        , m_stop(std::move(stop))
        , m_folder(graph, model, m_links, m_gpusOf)
    {
        m_out.m_model = &model;
    }

    /// `levels` of copies that may be left out.
    bool build(std::size_t maximumNodes, int levels, int step = 0)
    {
        for (const ResolvedAssembly &assembly : m_model.assemblies)
            if (!measure(assembly))
                return false;
        m_out.m_gpuCount = std::size_t(m_gpusIn.back());
        if (levels == 0 && m_out.m_size.back() > maximumNodes)
            return false;
        m_links.resize(m_model.assemblies.size());
        for (std::size_t a = 0; a < m_model.assemblies.size(); ++a)
            draw(int(a));
        m_folder.fold(levels, std::size_t(step), m_stop);
        if (m_out.m_size.back() > maximumNodes || m_stop.stop_requested())
            return false;
        for (std::size_t a = 0; a < m_model.assemblies.size(); ++a)
            addPlaces(a);
        m_out.m_placeOf = std::move(m_placesIn.back());
        m_out.m_graph.isEndpoint.assign(m_out.m_size.back(), false);
        reserveLinks();
        stamp(int(m_model.assemblies.size()) - 1, 0);
        return !m_stop.stop_requested();
    }

private:
    /// False: more nodes than can be numbered.
    bool measure(const ResolvedAssembly &assembly)
    {
        constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
        std::vector<int> counts;
        std::vector<double> gpusOf;
        double gpus = 0.0;
        std::vector<NodeIndex> first;
        std::vector<DeviceShape> shapes;
        std::uint64_t next = 0;
        for (int c = 0; c < int(assembly.components.size()); ++c) {
            const ResolvedComponent &component = assembly.components[std::size_t(c)];
            first.push_back(NodeIndex(next));
            DeviceShape shape;
            if (component.part)
                shape = deviceShape(*component.part, assembly.processorOf(c));
            const std::uint64_t each = component.assembly >= 0
                                           ? m_out.m_size[std::size_t(component.assembly)]
                                           : std::uint64_t(shape.labels.size());
            next += each * std::uint64_t(component.component->count);
            if (next > most)
                return false;
            counts.push_back(component.component->count);
            gpusOf.push_back(component.component->off  ? 0.0
                             : component.assembly >= 0 ? m_gpusIn[std::size_t(component.assembly)]
                             : shape.isGpu             ? 1.0
                                                       : 0.0);
            gpus += component.component->count * gpusOf.back();
            shapes.push_back(std::move(shape));
        }
        first.push_back(NodeIndex(next));
        m_out.m_first.push_back(std::move(first));
        m_out.m_size.push_back(NodeIndex(next));
        m_out.m_count.push_back(std::move(counts));
        m_gpusIn.push_back(gpus);
        m_gpusOf.push_back(std::move(gpusOf));
        m_shapes.push_back(std::move(shapes));
        return true;
    }

    /// The places of all nodes of an assembly, from those of what it holds.
    void addPlaces(std::size_t a)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[a];
        std::vector<std::uint32_t> places;
        places.reserve(m_out.m_size[a]);
        for (int c = 0; c < int(assembly.components.size()); ++c) {
            const ResolvedComponent &component = assembly.components[std::size_t(c)];
            std::vector<std::uint32_t> own;
            if (!component.isUnknown() && component.assembly < 0)
                own = placesOf(assembly, c, m_shapes[a][std::size_t(c)]);
            const std::vector<std::uint32_t> &each =
                component.assembly >= 0 ? m_placesIn[std::size_t(component.assembly)] : own;
            const int count = m_out.m_count[a][std::size_t(c)];
            for (int i = 0; i < count && !each.empty(); ++i)
                places.insert(places.end(), each.begin(), each.end());
        }
        m_placesIn.push_back(std::move(places));
    }

    std::vector<std::uint32_t> placesOf(const ResolvedAssembly &assembly, int c,
                                        const DeviceShape &shape)
    {
        const Part *part = assembly.components[std::size_t(c)].part.get();
        std::vector<std::uint32_t> result;
        for (const QString &label : shape.labels) {
            const bool isProcessor = part->category == Category::Host && isProcessorLabel(label);
            const bool isQuadrant =
                part->category == Category::Host && label.startsWith(u"cpu") && !isProcessor;
            const bool isSwitch = part->category == Category::Switch || label.startsWith(u"switch");
            result.push_back(std::uint32_t(m_out.m_places.size()));
            m_out.m_places.push_back({&assembly, c, NodeIndex(result.size() - 1), label, part,
                                      isProcessor, isQuadrant, isSwitch});
        }
        return result;
    }

    [[nodiscard]] NodeIndex sizeOf(const ResolvedAssembly &assembly, int a, int c) const
    {
        const ResolvedComponent &component = assembly.components[std::size_t(c)];
        return component.assembly >= 0
                   ? m_out.m_size[std::size_t(component.assembly)]
                   : NodeIndex(m_shapes[std::size_t(a)][std::size_t(c)].labels.size());
    }

    /// Node of a connector inside its assembly; follows exposed ports down. Nothing: carries no traffic.
    [[nodiscard]] std::optional<NodeIndex> localNode(int a, int c, Connector connector,
                                                     const QString &portName) const
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        const ResolvedComponent &component = assembly.components[std::size_t(c)];
        const NodeIndex base = m_out.m_first[std::size_t(a)][std::size_t(c)]
                               + NodeIndex(connector.component - 1) * sizeOf(assembly, a, c);
        if (component.component->off)
            return std::nullopt;
        if (component.part) {
            const Port *port = component.part->port(portName);
            if (port && port->root == u"socket")
                return moduleNode(a, c, connector);
            const int node =
                port ? nodeOfPort(*component.part, m_shapes[std::size_t(a)][std::size_t(c)], *port,
                                  connector.port)
                     : -1;
            return node < 0 ? std::nullopt : std::optional(base + NodeIndex(node));
        }
        if (component.assembly < 0)
            return std::nullopt;
        const ResolvedAssembly &inner = m_model.assemblies[std::size_t(component.assembly)];
        const ExposedPort *exposed = inner.assembly->exposedPort(portName);
        if (!exposed)
            return std::nullopt;
        const int i = inner.indexOf(exposed->inner.component);
        if (i < 0)
            return std::nullopt;
        const Result<ConnectorRange> range =
            connectorRange(exposed->inner, inner.components[std::size_t(i)].drawnCount(),
                           portCount(component.assembly, i, exposed->inner.port));
        if (!range || connector.port > range->size())
            return std::nullopt;
        Connector at = range->at(connector.port - 1);
        const int row = inner.rowOf(i, at.component);
        at.component -= inner.components[std::size_t(row)].before;
        if (const auto node = localNode(component.assembly, row, at, exposed->inner.port))
            return base + *node;
        return std::nullopt;
    }

    /// localNode() of many connectors of one port: where every instance has them alike, one is asked for all.
    class EndNodes
    {
    public:
        EndNodes(const FarmGraphBuilder &builder, int a, int c, const QString &port)
            : m_builder(builder)
            , m_a(a)
            , m_c(c)
            , m_port(port)
            , m_size(builder.sizeOf(builder.m_model.assemblies[std::size_t(a)], a, c))
        {
            const PartPtr &part =
                builder.m_model.assemblies[std::size_t(a)].components[std::size_t(c)].part;
            const Port *own = part ? part->port(port) : nullptr;
            m_isAlike =
                !own || own->root != u"socket"; // sockets of instances hold different modules
        }
        [[nodiscard]] std::optional<NodeIndex> at(Connector connector)
        {
            if (!m_isAlike)
                return m_builder.localNode(m_a, m_c, connector, m_port);
            const auto index = std::size_t(connector.port);
            if (m_first.size() <= index)
                m_first.resize(index + 1);
            if (!m_first[index])
                m_first[index] = m_builder.localNode(m_a, m_c, {1, connector.port}, m_port);
            const std::optional<NodeIndex> &first = *m_first[index];
            return first ? std::optional(*first + NodeIndex(connector.component - 1) * m_size)
                         : std::nullopt;
        }

    private:
        const FarmGraphBuilder &m_builder;
        int m_a;
        int m_c;
        const QString &m_port;
        NodeIndex m_size;
        bool m_isAlike;
        std::vector<std::optional<std::optional<NodeIndex>>> m_first; ///< per port number
    };

    /// The accelerator in the socket that a network port belongs to. Nothing: the socket is empty.
    [[nodiscard]] std::optional<NodeIndex> moduleNode(int a, int c, Connector connector) const
    {
        const Modules &modules = modulesOn(a, c);
        for (const auto &[socket, node] : modules[std::size_t(connector.component) - 1])
            if (socket + 1 == connector.port)
                return node;
        return std::nullopt;
    }

    /// connectorCount(), looked up once for each exposed port.
    [[nodiscard]] int portCount(int a, int c, const QString &name) const
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        const int inner = assembly.components[std::size_t(c)].assembly;
        if (inner < 0)
            return connectorCount(m_model, assembly, c, name);
        const auto [known, isNew] = m_exposed.try_emplace({inner, name}, 0);
        if (isNew)
            known->second = connectorCount(m_model, assembly, c, name);
        return known->second;
    }

    std::uint32_t addInfo(LinkInfo info)
    {
        m_out.m_infos.push_back(std::move(info));
        return std::uint32_t(m_out.m_infos.size() - 1);
    }

    /// Where links keep their capacity; equal ones drawn one after the other share it.
    std::uint32_t rateIndex(const Ranged<Bandwidth> &capacity)
    {
        if (m_rates.empty() || m_rates.back() != capacity)
            m_rates.push_back(capacity);
        return std::uint32_t(m_rates.size() - 1);
    }

    void draw(int a)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        for (int c = 0; c < int(assembly.components.size()); ++c)
            if (assembly.components[std::size_t(c)].part
                && !assembly.components[std::size_t(c)].component->off)
                drawDevice(a, c);
        std::size_t pairs = m_links[std::size_t(a)].size();
        for (const ResolvedCable &cable : assembly.cables)
            pairs += cable.pairs.size();
        m_links[std::size_t(a)].reserve(pairs);
        for (const ResolvedCable &cable : assembly.cables)
            if (!cable.isOff)
                drawCable(a, cable);
        for (int c = 0; c < int(assembly.components.size()); ++c)
            if (const PartPtr &part = assembly.components[std::size_t(c)].part;
                part && part->fabric)
                drawFabric(a, c, *part);
    }

    void drawDevice(int a, int c)
    {
        const ResolvedComponent &component =
            m_model.assemblies[std::size_t(a)].components[std::size_t(c)];
        const DeviceShape &shape = m_shapes[std::size_t(a)][std::size_t(c)];
        for (const InnerLink &link : shape.links) {
            const std::uint32_t info = addInfo({link.kind,
                                                link.generation,
                                                link.lanes,
                                                link.name,
                                                {},
                                                false,
                                                false,
                                                a,
                                                -1,
                                                c,
                                                link.constantId,
                                                {}});
            for (int i = 0; i < component.component->count; ++i) {
                const NodeIndex base = m_out.m_first[std::size_t(a)][std::size_t(c)]
                                       + NodeIndex(i) * NodeIndex(shape.labels.size());
                m_links[std::size_t(a)].push_back({base + NodeIndex(link.a),
                                                   base + NodeIndex(link.b),
                                                   rateIndex(link.capacity), info});
            }
        }
    }

    void drawCable(int a, const ResolvedCable &cable)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        LinkInfo info;
        info.assembly = a;
        info.cable =
            int(cable.cable - m_model.assemblies[std::size_t(a)].assembly->cables.constData());
        Ranged<Bandwidth> capacity = Ranged<Bandwidth>::exact(Bandwidth::fromSi(unlimited));
        info.name = cable.part ? cable.part->name : QString();
        if (isPcie(cable)) {
            if (const std::optional<SlotNegotiation> slot = negotiateSlot(cable)) {
                info.generation = slot->generation;
                info.lanes = slot->lanes;
                info.limitedBy = slot->limitedBy;
                capacity = slot->bandwidth;
            } else {
                info.isUnknown = true;
            }
        } else {
            const PortDomain domain = portDomain(cable.fromPort.kind);
            if (domain != PortDomain::Network && domain != PortDomain::Fabric)
                return;
            info.kind = domain == PortDomain::Network ? LinkKind::Network : LinkKind::Fabric;
            const std::optional<Bandwidth> stated = statedRate(cable);
            info.isUnknown = !stated;
            if (stated && cable.cable->trained && stated == cable.cable->trained->rate)
                info.limitedBy = seenText(*cable.cable->trained);
            if (domain == PortDomain::Fabric)
                info.family = linkFamily(cable.fromPort.connector);
            info.isTcp = m_model.design.traffic.isTcp
                         || lacksRdma(m_model, assembly, cable.from, cable.cable->from.port)
                         || lacksRdma(m_model, assembly, cable.to, cable.cable->to.port);
            if (stated)
                capacity = times(*stated, constant(domain == PortDomain::Network
                                                       ? QStringLiteral("net.eta")
                                                       : QStringLiteral("nvlink.eta")));
        }
        const std::uint32_t index = addInfo(std::move(info));
        const std::uint32_t rate = rateIndex(capacity);
        EndNodes fromNodes(*this, a, cable.from, cable.cable->from.port);
        EndNodes toNodes(*this, a, cable.to, cable.cable->to.port);
        StopCheck stop(m_stop);
        for (const ConnectorPair &pair : cable.pairs) {
            if (stop.isTime())
                return;
            const auto from = fromNodes.at(pair.from);
            const auto to = toNodes.at(pair.to);
            if (from && to && *from != *to)
                m_links[std::size_t(a)].push_back({*from, *to, rate, index});
        }
    }

    /// GPU nodes on the module sockets of each instance of a board, by the number of the socket.
    using Modules =
        std::vector<std::vector<std::pair<int, NodeIndex>>>; ///< per instance: socket number, node
    [[nodiscard]] const Modules &modulesOn(int a, int c) const
    {
        const auto [it, isNew] = m_modules.try_emplace({a, c});
        if (isNew)
            it->second = findModules(a, c);
        return it->second;
    }

    [[nodiscard]] Modules findModules(int a, int c) const
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        const ResolvedComponent &board = assembly.components[std::size_t(c)];
        Modules result(std::size_t(board.component->count));
        for (const ResolvedCable &cable : assembly.cables) {
            if (cable.isOff)
                continue;
            const bool toBoard = cable.to == c && cable.toPort.kind == PortKind::ModuleSocket;
            const bool fromBoard = cable.from == c && cable.fromPort.kind == PortKind::ModuleSocket;
            if (!toBoard && !fromBoard)
                continue;
            const Port &socket = toBoard ? cable.toPort : cable.fromPort;
            int before = 0;
            for (const Port &port : board.part->ports) {
                if (port.name == socket.name)
                    break;
                before += port.kind == PortKind::ModuleSocket ? port.count : 0;
            }
            for (const ConnectorPair &pair : cable.pairs) {
                const Connector &at = toBoard ? pair.to : pair.from;
                const Connector &module = toBoard ? pair.from : pair.to;
                const auto node = localNode(a, toBoard ? cable.from : cable.to, module,
                                            (toBoard ? cable.cable->from : cable.cable->to).port);
                if (node)
                    result[std::size_t(at.component) - 1].push_back({before + at.port - 1, *node});
            }
        }
        for (auto &modules : result)
            std::sort(modules.begin(), modules.end());
        return result;
    }

    /// Of the links of the first module on a board; modules of several families do not fit the same board.
    [[nodiscard]] QString familyOn(int a, const Modules &modules) const
    {
        for (const auto &instance : modules)
            if (!instance.empty())
                if (const PartPtr &part = partAt(a, instance.front().second))
                    return linkFamily(part->attribute(QStringLiteral("interconnect")));
        return {};
    }

    /// The part of the component that a node of an assembly belongs to.
    [[nodiscard]] const PartPtr &partAt(int a, NodeIndex node) const
    {
        const std::vector<NodeIndex> &first = m_out.m_first[std::size_t(a)];
        const auto c =
            std::size_t(std::upper_bound(first.begin(), first.end(), node) - first.begin()) - 1;
        return m_model.assemblies[std::size_t(a)].components[c].part;
    }

    /// What the accelerator at a node of the assembly can send over its own links; `fallback` where it does not say.
    [[nodiscard]] Bandwidth ownRate(int a, NodeIndex node, Bandwidth fallback) const
    {
        const PartPtr &part = partAt(a, node);
        const Figure *own = part ? part->figure(FigureKey::InterconnectBandwidth) : nullptr;
        return own ? bytesPerSecond(own->value) : fallback;
    }

    void drawFabric(int a, int c, const Part &part)
    {
        const FabricInfo &fabric = *part.fabric;
        const Constant &eta =
            constant(fabric.kind.startsWith(u"xgmi") ? QStringLiteral("xgmi.eta")
                                                     : QStringLiteral("nvlink.eta"));
        const Modules &modules = modulesOn(a, c);
        const std::uint32_t info = addInfo({LinkKind::Fabric,
                                            {},
                                            {},
                                            fabric.note.isEmpty() ? fabric.kind : fabric.note,
                                            {},
                                            false,
                                            false,
                                            a,
                                            -1,
                                            c,
                                            eta.id,
                                            familyOn(a, modules)});
        std::vector<TemplateLink> &links = m_links[std::size_t(a)];
        const DeviceShape &shape = m_shapes[std::size_t(a)][std::size_t(c)];
        for (std::size_t i = 0; i < modules.size(); ++i) {
            if (shape.fabricNode >= 0) {
                const NodeIndex star = m_out.m_first[std::size_t(a)][std::size_t(c)]
                                       + NodeIndex(i) * NodeIndex(shape.labels.size())
                                       + NodeIndex(shape.fabricNode);
                for (const auto &[socket, node] : modules[i])
                    links.push_back(
                        {node, star,
                         rateIndex(
                             times(std::min(*fabric.rate, ownRate(a, node, *fabric.rate)), eta)),
                         info});
            } else if (fabric.kind.endsWith(u"cube-mesh") && fabric.rate) {
                drawCube(modules[i], *fabric.rate, eta, info, links);
            } else if (fabric.kind.endsWith(u"mesh")) {
                drawMesh(modules[i], fabric, eta, info, links);
            }
        }
    }

    void drawCube(const std::vector<std::pair<int, NodeIndex>> &modules, Bandwidth rate,
                  const Constant &eta, std::uint32_t info, std::vector<TemplateLink> &links)
    {
        for (const CubeLink &cube : cubeMesh)
            for (const auto &[socketA, nodeA] : modules)
                for (const auto &[socketB, nodeB] : modules)
                    if (socketA == cube.a && socketB == cube.b)
                        links.push_back(
                            {nodeA, nodeB,
                             rateIndex(times(rate * (double(cube.links) / cubeLinksPerGpu), eta)),
                             info});
    }

    void drawMesh(const std::vector<std::pair<int, NodeIndex>> &modules, const FabricInfo &fabric,
                  const Constant &eta, std::uint32_t info, std::vector<TemplateLink> &links)
    {
        const int group = fabric.group.value_or(1'000'000);
        if (!fabric.pairRate)
            return;
        for (std::size_t i = 0; i < modules.size(); ++i)
            for (std::size_t j = i + 1; j < modules.size(); ++j)
                if (modules[i].first / group == modules[j].first / group)
                    links.push_back({modules[i].second, modules[j].second,
                                     rateIndex(times(*fabric.pairRate, eta)), info});
    }

    /// Millions of links are not to be copied while their arrays grow.
    void reserveLinks()
    {
        std::vector<std::size_t> linksIn; // per assembly
        for (std::size_t a = 0; a < m_model.assemblies.size(); ++a) {
            const std::vector<ResolvedComponent> &components = m_model.assemblies[a].components;
            std::size_t links = m_links[a].size();
            for (std::size_t c = 0; c < components.size(); ++c)
                if (components[c].assembly >= 0 && !components[c].component->off)
                    links += linksIn[std::size_t(components[c].assembly)]
                             * std::size_t(m_out.m_count[a][c]);
            linksIn.push_back(links);
        }
        m_out.m_graph.links.reserve(linksIn.back());
        m_out.m_infoOf.reserve(linksIn.back());
    }

    void stamp(int a, NodeIndex base)
    {
        const ResolvedAssembly &assembly = m_model.assemblies[std::size_t(a)];
        const bool isOuter = a + 1 == int(m_model.assemblies.size());
        for (const TemplateLink &link : m_links[std::size_t(a)]) {
            if (m_check.isTime())
                return;
            m_out.m_graph.links.push_back({base + link.a, base + link.b, m_rates[link.rate]});
            m_out.m_infoOf.push_back(link.info);
        }
        if (isOuter)
            m_folder.pairOuterLinks();
        for (int c = 0; c < int(assembly.components.size()); ++c) {
            const ResolvedComponent &component = assembly.components[std::size_t(c)];
            if (component.component->off)
                continue;
            const NodeIndex size = sizeOf(assembly, a, c);
            const NodeIndex first = base + m_out.m_first[std::size_t(a)][std::size_t(c)];
            const bool isGpu = m_shapes[std::size_t(a)][std::size_t(c)].isGpu;
            const std::size_t links = m_out.m_graph.links.size();
            const int count = m_out.m_count[std::size_t(a)][std::size_t(c)];
            for (int i = 0; i < count && !m_stop.stop_requested(); ++i) {
                if (component.assembly >= 0)
                    stamp(component.assembly, first + NodeIndex(i) * size);
                else if (isGpu)
                    m_out.m_graph.isEndpoint[first + NodeIndex(i)] = true;
            }
            if (isOuter)
                m_folder.pairInnerLinks(std::size_t(c), links);
        }
    }

    FarmGraph &m_out;
    const FarmModel &m_model;
    std::stop_token m_stop;
    StopCheck m_check{m_stop};
    std::vector<std::vector<DeviceShape>> m_shapes; ///< per assembly, component
    TemplateLinks m_links;
    std::vector<Ranged<Bandwidth>> m_rates;
    std::vector<double> m_gpusIn;                       ///< per assembly: GPUs that are not off
    std::vector<std::vector<std::uint32_t>> m_placesIn; ///< per assembly: places of its nodes
    mutable std::map<std::pair<int, QString>, int>
        m_exposed; ///< connectors behind an exposed port, by assembly
    mutable std::map<std::pair<int, int>, Modules> m_modules;
    GpuCounts m_gpusOf;
    GraphFolder m_folder;
};

std::optional<FarmGraph> FarmGraph::build(const FarmModel &model, std::size_t maximumNodes,
                                          const std::stop_token &stop)
{
    FarmGraph graph;
    if (!FarmGraphBuilder(graph, model, stop).build(maximumNodes, 0))
        return std::nullopt;
    return graph;
}

std::optional<FarmGraph> FarmGraph::buildFolded(const FarmModel &model, int levels, int step,
                                                const std::stop_token &stop)
{
    FarmGraph graph;
    if (!FarmGraphBuilder(graph, model, stop).build(mostNodes, levels, step))
        return std::nullopt;
    return graph;
}

} // namespace nongjang
