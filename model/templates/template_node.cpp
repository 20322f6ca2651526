#include "model/templates/template_node.h"

#include "model/design/connectors.h"
#include "model/templates/design_pen.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Templates)
};

const QString netPort = QStringLiteral("net");

std::vector<Port> networkPorts(const Design &design, const Catalog &catalog,
                               const QString &assembly)
{
    Component placed;
    placed.assembly = assembly;
    std::vector<Port> ports = portsOf(design, catalog, placed);
    std::erase_if(ports, [](const Port &port) { return port.kind != PortKind::Network; });
    return ports;
}

/// A part the drawing relies on.
Result<PartPtr> wanted(const Catalog &catalog, const QString &id)
{
    if (const PartPtr part = catalog.part(id))
        return part;
    return fail(ErrorCode::UnknownReference,
                Tr::tr("the catalogue lacks the part “%1” that nodes are drawn with").arg(id));
}

struct HostKind
{
    QString host;
    QString processor; ///< empty: part of the host
    int processors = 1;
    QString memory;
    int modules = 0;
    QString gpu; ///< in `gpuPort`; empty: none
    QString gpuPort;
    QString gpuInner; ///< port of the GPU
    QString riser;
    QStringList cardPorts; ///< slots for network cards, in order
};

/// A server board with a processor; with more cards a server of two.
HostKind plainHost(int cards)
{
    constexpr int slotsOfBoard = 7;
    HostKind kind;
    kind.memory = QStringLiteral("ddr4_rdimm_16g_3200");
    kind.modules = 8;
    if (cards <= slotsOfBoard) {
        kind.host = QStringLiteral("asrock_rack_romed8_2t");
        kind.processor = QStringLiteral("amd_epyc_7302p");
        kind.cardPorts << QStringLiteral("slot");
        return kind;
    }
    kind.host = QStringLiteral("supermicro_4124gs_tnr");
    kind.processor = QStringLiteral("amd_epyc_7302");
    kind.processors = 2;
    kind.modules = 16;
    kind.cardPorts << QStringLiteral("slot_a") << QStringLiteral("slot_b")
                   << QStringLiteral("slot_c") << QStringLiteral("slot_d");
    return kind;
}

HostKind gpuServer()
{
    HostKind kind;
    kind.host = QStringLiteral("nvidia_dgx_h100");
    kind.gpu = QStringLiteral("h100-sxm-80g");
    kind.gpuPort = QStringLiteral("socket");
    kind.gpuInner = QStringLiteral("module");
    kind.cardPorts << QStringLiteral("slot");
    return kind;
}

HostKind miningRig(int gpus)
{
    constexpr int slotsOfSmallBoard = 12;
    HostKind kind;
    kind.host = gpus <= slotsOfSmallBoard ? QStringLiteral("asrock_h110_pro_btc")
                                          : QStringLiteral("asus_b250_mining_expert");
    kind.processor = QStringLiteral("intel_celeron_g3930");
    kind.memory = QStringLiteral("ddr4_udimm_8g_3200");
    kind.modules = 2;
    kind.gpu = QStringLiteral("p102-100");
    kind.gpuPort = QStringLiteral("slot_b");
    kind.gpuInner = QStringLiteral("pcie");
    kind.riser = QStringLiteral("riser_x1_usb_gen2");
    kind.cardPorts << QStringLiteral("slot_a");
    return kind;
}

HostKind hostFor(const Topology &topology, int cards)
{
    if (topology.id == u"rail")
        return gpuServer();
    if (topology.id == u"mining")
        return miningRig(topology.number("gpus"));
    return plainHost(cards);
}

/// The connectors of these ports one after the other.
int room(const Part &host, const QStringList &ports)
{
    int count = 0;
    for (const QString &name : ports)
        if (const Port *port = host.port(name))
            count += port->count;
    return count;
}

Outcome drawCards(AssemblyPen &pen, const Part &host, const HostKind &kind,
                  const FabricParts &fabric)
{
    if (const int most = room(host, kind.cardPorts); fabric.cards > most)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("a node would need %1 network cards, but %2 has %3 slots for them; "
                           "give a node of your own")
                        .arg(fabric.cards)
                        .arg(host.fullName())
                        .arg(most));
    pen.part(QStringLiteral("nic"), fabric.card, fabric.cards, QPointF(460, 0));
    int drawn = 0;
    for (const QString &name : kind.cardPorts) {
        const Port *port = host.port(name);
        const int here = std::min(port ? port->count : 0, fabric.cards - drawn);
        if (here < 1)
            continue;
        pen.cable(QStringLiteral("nic%1:pcie").arg(span(drawn + 1, drawn + here)),
                  QStringLiteral("host:%1%2").arg(name, span(1, here)));
        drawn += here;
    }
    pen.expose(netPort, QStringLiteral("nic:%1").arg(fabric.nodePort.name));
    return Done{};
}

Outcome drawGpus(AssemblyPen &pen, const Part &host, const HostKind &kind, int gpus,
                 const Catalog &catalog)
{
    const Result<PartPtr> gpu = wanted(catalog, kind.gpu);
    if (!gpu)
        return Failure{gpu.error()};
    if (const int most = room(host, {kind.gpuPort}); gpus > most)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("gpus: %1 takes %2, found %3; give a node of your own")
                        .arg(host.fullName())
                        .arg(most)
                        .arg(gpus));
    pen.part(QStringLiteral("gpu"), *gpu, gpus, QPointF(460, -180));
    const CableChoice riser =
        kind.riser.isEmpty() ? CableChoice{} : CableChoice{kind.riser, QStringLiteral("0.6 m")};
    pen.cable(QStringLiteral("gpu:%1").arg(kind.gpuInner),
              QStringLiteral("host:%1%2").arg(kind.gpuPort, span(1, gpus)), riser);
    return Done{};
}

Outcome drawProcessors(AssemblyPen &pen, const HostKind &kind, const Catalog &catalog)
{
    if (kind.processor.isEmpty())
        return Done{};
    const Result<PartPtr> processor = wanted(catalog, kind.processor);
    const Result<PartPtr> memory = wanted(catalog, kind.memory);
    if (!processor || !memory)
        return Failure{processor ? memory.error() : processor.error()};
    pen.part(QStringLiteral("cpu"), *processor, kind.processors, QPointF(460, 180));
    pen.cable(QStringLiteral("cpu:socket"),
              QStringLiteral("host:cpu%1").arg(span(1, kind.processors)));
    pen.part(QStringLiteral("dimm"), *memory, kind.modules, QPointF(460, 340));
    pen.cable(QStringLiteral("dimm:dimm"),
              QStringLiteral("host:dimm%1").arg(span(1, kind.modules)));
    return Done{};
}

/// A mining supply for each six cards, and a small ATX supply for each main connector of the board.
Outcome drawMiningSupplies(AssemblyPen &pen, const Part &host, int gpus, const Catalog &catalog)
{
    constexpr int cardsOfSupply = 6, plugsOfCard = 2;
    const Result<PartPtr> cards = wanted(catalog, QStringLiteral("gen_mining_2400"));
    const Result<PartPtr> board = wanted(catalog, QStringLiteral("msi_mag_a750gl"));
    if (!cards || !board)
        return Failure{cards ? board.error() : cards.error()};
    const int supplies = (gpus + cardsOfSupply - 1) / cardsOfSupply;
    const int full = gpus / cardsOfSupply;
    const Port *atx = host.port(QStringLiteral("atx"));
    const int boardSupplies = atx ? atx->count : 1;
    pen.part(QStringLiteral("psu_gpu"), *cards, supplies, QPointF(-460, -180));
    pen.part(QStringLiteral("psu_board"), *board, boardSupplies, QPointF(-460, 160));
    const auto feed = [&](int first, int last, int cardsEach) {
        pen.cable(
            QStringLiteral("psu_gpu%1:pcie%2")
                .arg(span(first, last), span(1, cardsEach * plugsOfCard)),
            QStringLiteral("gpu%1:power%2")
                .arg(span((first - 1) * cardsOfSupply + 1, (last - 1) * cardsOfSupply + cardsEach),
                     span(1, plugsOfCard)),
            {QStringLiteral("pcie_8pin"), QStringLiteral("0.7 m")});
    };
    if (full > 0)
        feed(1, full, cardsOfSupply);
    if (supplies > full)
        feed(supplies, supplies, gpus % cardsOfSupply);
    pen.cable(QStringLiteral("psu_board:atx"),
              QStringLiteral("host:atx%1").arg(span(1, boardSupplies)),
              {QStringLiteral("atx24"), QStringLiteral("0.6 m")});
    pen.cable(QStringLiteral("psu_board[1]:eps[1]"), QStringLiteral("host:eps"),
              {QStringLiteral("eps_8pin_cpu"), QStringLiteral("0.6 m")});
    pen.expose(QStringLiteral("ac_gpu"), QStringLiteral("psu_gpu:ac"));
    pen.expose(QStringLiteral("ac_board"), QStringLiteral("psu_board:ac"));
    return Done{};
}

Outcome drawHost(AssemblyPen &pen, const Topology &topology, const FabricParts &fabric,
                 const Catalog &catalog)
{
    const HostKind kind = hostFor(topology, fabric.cards);
    const Result<PartPtr> host = wanted(catalog, kind.host);
    if (!host)
        return Failure{host.error()};
    pen.part(QStringLiteral("host"), *host, 1, QPointF(0, 0));
    if (const Outcome processors = drawProcessors(pen, kind, catalog); !processors)
        return processors;
    if (!kind.gpu.isEmpty())
        if (const Outcome gpus = drawGpus(pen, **host, kind, topology.number("gpus"), catalog);
            !gpus)
            return gpus;
    if (topology.id == u"mining")
        if (const Outcome fed = drawMiningSupplies(pen, **host, topology.number("gpus"), catalog);
            !fed)
            return fed;
    return drawCards(pen, **host, kind, fabric);
}

/// An assembly with those it places, each once.
void copyAssembly(const Design &from, const QString &id, Design &to)
{
    const AssemblyPtr assembly = from.assembly(id);
    if (!assembly || to.assembly(id))
        return;
    for (const Component &component : assembly->components)
        if (!component.assembly.isEmpty())
            copyAssembly(from, component.assembly, to);
    to.assemblies.append(assembly);
}

} // namespace

QStringList nodeAssemblies(const Design &design, const Catalog &catalog)
{
    QStringList ids;
    for (const AssemblyPtr &assembly : design.assemblies)
        if (!networkPorts(design, catalog, assembly->id).empty())
            ids << assembly->id;
    return ids;
}

Result<std::optional<Port>> ownNodePort(const FabricNeed &need, const Catalog &catalog,
                                        const TemplateParts &parts)
{
    if (!parts.nodeDesign)
        return std::optional<Port>();
    const QString &id = parts.nodeAssembly;
    if (id == Design::rootId || !parts.nodeDesign->assembly(id)) {
        QStringList ids;
        for (const AssemblyPtr &assembly : parts.nodeDesign->assemblies)
            ids << assembly->id;
        return fail(
            ErrorCode::UnknownReference,
            Tr::tr("node: there is no assembly “%1”; there are: %2")
                .arg(id, ids.isEmpty() ? QStringLiteral("–") : ids.join(QStringLiteral(", "))));
    }
    const std::vector<Port> ports = networkPorts(*parts.nodeDesign, catalog, id);
    int count = 0;
    for (const Port &port : ports)
        count += port.count;
    if (count < need.nodePorts)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("node: the assembly “%1” shows %2 network ports, %3 are needed")
                        .arg(id)
                        .arg(count)
                        .arg(need.nodePorts));
    return std::optional<Port>(ports.front());
}

Result<TemplateNode> addNode(Design &design, const Topology &topology, const FabricNeed &need,
                             const FabricParts &fabric, const Catalog &catalog,
                             const TemplateParts &parts)
{
    TemplateNode node;
    const bool isMining = topology.id == u"mining";
    if (isMining)
        node.component = QStringLiteral("rig");
    if (parts.nodeDesign) {
        node.assembly = parts.nodeAssembly;
        copyAssembly(*parts.nodeDesign, node.assembly, design);
        for (const Port &port : networkPorts(design, catalog, node.assembly))
            for (int i = 1; i <= port.count && int(node.ports.size()) < need.nodePorts; ++i)
                node.ports.emplace_back(port.name, i);
        return node;
    }
    node.assembly = node.component;
    AssemblyPen pen(node.assembly, isMining ? Tr::tr("Rig") : Tr::tr("Node"));
    if (const Outcome drawn = drawHost(pen, topology, fabric, catalog); !drawn)
        return Failure{drawn.error()};
    design.assemblies.append(std::make_shared<const Assembly>(pen.assembly()));
    for (int i = 1; i <= need.nodePorts; ++i)
        node.ports.emplace_back(netPort, i);
    return node;
}

} // namespace nongjang
