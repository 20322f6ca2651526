#include "model/study/device_nodes.h"

#include "model/analysis/pcie.h"
#include "model/study/constants.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

const QString cpu0 = QStringLiteral("cpu0");
const QString chipset = QStringLiteral("chipset");
const QString host = QStringLiteral("host");

Ranged<double> largeCopyFactor()
{
    return constant(QStringLiteral("pcie.eta_m")).range();
}

Ranged<Bandwidth> rate(const QString &id, const Ranged<double> &factor)
{
    const Constant &c = constant(id);
    return {gigabytesPerSecond(c.value * factor.value), gigabytesPerSecond(c.low * factor.low),
            gigabytesPerSecond(c.high * factor.high)};
}

/// The chipset's link to the processor: old sockets and boards with gen2 chipset slots have DMI 2.
QString chipsetConstant(const Part &board)
{
    const QString socket = board.attribute(QStringLiteral("cpu_socket"));
    int best = 0;
    for (const Port &port : board.ports)
        if (port.root == chipset)
            best = std::max(best, port.gen.value_or(0));
    if (best <= 2)
        return QStringLiteral("chipset.uplink.gen2x4");
    if (best >= 4 || socket == u"AM5" || socket == u"LGA1700")
        return QStringLiteral("chipset.uplink.gen4x4");
    return QStringLiteral("chipset.uplink.gen3x4");
}

QStringList rootsOf(const QString &root)
{
    return root.split(u'+', Qt::SkipEmptyParts);
}

void addUplinks(const Part &part, DeviceShape &shape)
{
    for (const SwitchUplink &uplink : part.switches) {
        const qsizetype from = shape.labels.indexOf(uplink.name);
        const QStringList roots = rootsOf(uplink.root);
        const qsizetype to = roots.isEmpty() ? -1 : shape.labels.indexOf(roots.first());
        const auto each = pcieEffective(uplink.gen, uplink.lanes, largeCopyFactor());
        if (from < 0 || to < 0 || !each)
            continue; // root "host": the uplink is the edge connector itself
        shape.links.push_back({int(from), int(to), *each * uplink.count, uplink.gen,
                               uplink.lanes * uplink.count, Tr::tr("uplink of %1").arg(uplink.name),
                               LinkKind::Uplink, QString()});
    }
}

void addSockets(const Part &part, const PartPtr &processor, DeviceShape &shape)
{
    QList<int> sockets;
    for (int i = 0; i < shape.labels.size(); ++i)
        if (isProcessorLabel(shape.labels[i]))
            sockets << i;
    const Ranged<double> one{1.0, 1.0, 1.0};
    const QString id = socketLinkConstant(part, processor);
    for (int i = 0; i < sockets.size(); ++i)
        for (int j = i + 1; j < sockets.size(); ++j)
            shape.links.push_back({sockets[i],
                                   sockets[j],
                                   rate(id, one),
                                   {},
                                   {},
                                   Tr::tr("link between the CPU sockets"),
                                   LinkKind::Socket,
                                   id});
    if (const qsizetype at = shape.labels.indexOf(chipset); at >= 0 && !sockets.isEmpty()) {
        const QString uplink = chipsetConstant(part);
        shape.links.push_back({int(at),
                               sockets.first(),
                               rate(uplink, largeCopyFactor()),
                               {},
                               {},
                               Tr::tr("link of the chipset to the CPU"),
                               LinkKind::Chipset,
                               uplink});
    }
}

/// The part of a processor's I/O die that a group of root ports shares.
void addQuadrants(const Part &part, const PartPtr &processor, DeviceShape &shape)
{
    const QString family = socketLinkConstant(part, processor).mid(int(qstrlen("socket.link")));
    const QString own = QStringLiteral("socket.quadrant") % family;
    const QString id = findConstant(own) ? own : QStringLiteral("socket.quadrant.default");
    for (int i = 0; i < shape.labels.size(); ++i) {
        const qsizetype dot = shape.labels[i].indexOf(u'.');
        const qsizetype cpu = dot < 0 ? -1 : shape.labels.indexOf(shape.labels[i].left(dot));
        if (cpu >= 0)
            shape.links.push_back({i,
                                   int(cpu),
                                   rate(id, {1.0, 1.0, 1.0}),
                                   {},
                                   {},
                                   Tr::tr("quadrant %1").arg(shape.labels[i]),
                                   LinkKind::Quadrant,
                                   id});
    }
}

} // namespace

QString socketLinkConstant(const Part &board, const PartPtr &processor)
{
    const QString arch = processor ? processor->attribute(QStringLiteral("arch")) : QString();
    const auto has = [&arch](QStringView word) {
        return arch.contains(word);
    };
    if (has(u"Zen 5"))
        return QStringLiteral("socket.link.zen5");
    if (has(u"Zen 3") || has(u"Zen 4"))
        return QStringLiteral("socket.link.zen4");
    if (has(u"Zen 1") || has(u"Zen 2") || has(u"Dhyana"))
        return QStringLiteral("socket.link.zen2");
    if (has(u"Sapphire") || has(u"Emerald") || has(u"Granite"))
        return QStringLiteral("socket.link.sapphire");
    if (has(u"Skylake") || has(u"Cascade") || has(u"Ice Lake"))
        return QStringLiteral("socket.link.skylake");
    if (has(u"Broadwell") || has(u"Haswell") || has(u"Ivy") || has(u"Sandy"))
        return QStringLiteral("socket.link.broadwell");
    if (!arch.isEmpty())
        return QStringLiteral("socket.link.other");
    const QString socket = board.attribute(QStringLiteral("cpu_socket"));
    if (socket.startsWith(u"SP3"))
        return QStringLiteral("socket.link.zen2");
    if (socket.startsWith(u"SP5"))
        return QStringLiteral("socket.link.zen4");
    if (socket.startsWith(u"LGA4677"))
        return QStringLiteral("socket.link.sapphire");
    if (socket.startsWith(u"LGA3647") || socket.startsWith(u"LGA4189"))
        return QStringLiteral("socket.link.skylake");
    if (socket.startsWith(u"LGA2011"))
        return QStringLiteral("socket.link.broadwell");
    return QStringLiteral("socket.link.default");
}

bool isProcessorLabel(const QString &label)
{
    return label.startsWith(u"cpu") && !label.contains(u'.');
}

DeviceShape deviceShape(const Part &part, const PartPtr &processor)
{
    DeviceShape shape;
    switch (part.category) {
    case Category::Gpu:
        shape.isGpu = true;
        shape.labels << QString();
        break;
    case Category::Nic:
    case Category::Switch:
    case Category::Adapter:
    case Category::Transceiver:
        shape.labels << QString();
        break;
    case Category::Host:
    case Category::Carrier: {
        std::set<QString> roots;
        for (const Port &port : part.ports)
            for (const QString &root : rootsOf(port.root))
                roots.insert(root);
        for (const SwitchUplink &uplink : part.switches) {
            roots.insert(uplink.name);
            for (const QString &root : rootsOf(uplink.root))
                roots.insert(root);
        }
        if (part.category == Category::Host)
            for (int i = 0;
                 i < std::max(1, part.integer(FigureKey::CpuSockets).value_or(1)) && i < 8; ++i)
                roots.insert(QStringLiteral("cpu%1").arg(i));
        roots.erase(QStringLiteral("edge"));
        const bool hasHostPort = std::any_of(part.ports.begin(), part.ports.end(),
                                             [](const Port &port) { return port.root == host; });
        if (!hasHostPort) // uplinks of separate switches do not meet inside the board
            roots.erase(host);
        if (roots.empty() || (part.category == Category::Carrier && part.switches.empty()))
            roots.insert(host);
        for (const QString &root : roots)
            shape.labels << root;
        addUplinks(part, shape);
        addSockets(part, processor, shape);
        addQuadrants(part, processor, shape);
        break;
    }
    case Category::Block:
        // Chips and connectors of a board that PCIe runs through; all others carry no traffic.
        if (std::any_of(part.ports.begin(), part.ports.end(),
                        [](const Port &port) { return portDomain(port.kind) == PortDomain::Data; }))
            shape.labels << (part.attribute(QStringLiteral("kind")) == u"pcie_switch"
                                 ? QStringLiteral("switch0")
                                 : QString());
        break;
    case Category::Die:
    case Category::Cpu:
    case Category::Memory:
    case Category::Storage:
    case Category::Cable:
    case Category::Psu:
    case Category::PowerDistribution:
    case Category::Rack:
    case Category::Cooling:
    case Category::Certificate:
    case Category::Tariff:
    case Category::ExchangeRate:
        break;
    }
    const bool isStar = part.fabric
                        && (part.fabric->kind == u"nvswitch" || part.fabric->kind == u"ub")
                        && part.fabric->rate;
    if (isStar && !shape.labels.isEmpty()) {
        shape.fabricNode = int(shape.labels.size());
        shape.labels << part.fabric->kind;
    }
    return shape;
}

QString linkFamily(const QString &name)
{
    const QString nvlink = QStringLiteral("NVLink");
    const QString generation = name.mid(nvlink.size()).trimmed().left(1);
    if (!name.startsWith(nvlink) || generation.isEmpty() || !generation.front().isDigit())
        return {};
    const bool isSmallDie =
        name.contains(u"GA102"); // whose links are slower than those of its generation
    return QStringLiteral("nvlink") % generation
           % (isSmallDie ? QStringLiteral(".ga102") : QString());
}

int nodeOfPort(const Part &part, const DeviceShape &shape, const Port &port, int index)
{
    switch (portDomain(port.kind)) {
    case PortDomain::Power:
    case PortDomain::Mechanical:
        return -1;
    case PortDomain::Data:
    case PortDomain::Network:
    case PortDomain::Fabric:
        break;
    }
    if (shape.labels.isEmpty())
        return -1;
    if (shape.labels.size() == 1)
        return 0;
    QStringList roots = rootsOf(port.root);
    if (part.category == Category::Carrier && port.kind == PortKind::PcieEdge
        && !part.switches.empty()) {
        // The k-th switch that hangs on the host hangs on the k-th uplink.
        int k = 0;
        for (const SwitchUplink &uplink : part.switches)
            if (uplink.root == host && ++k == index)
                return int(shape.labels.indexOf(uplink.name));
    }
    if (roots.isEmpty())
        roots << cpu0;
    // Instances of a port group with several roots are dealt evenly, in order.
    const qsizetype which = std::min<qsizetype>(
        roots.size() - 1, qsizetype(index - 1) * roots.size() / std::max(1, port.count));
    const qsizetype at = shape.labels.indexOf(roots[which]);
    return at >= 0 ? int(at) : 0;
}

} // namespace nongjang
