#include "model/catalog/port.h"

#include "model/base/unit.h"

#include <QCoreApplication>

#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Port)
};

struct KindInfo
{
    PortKind kind;
    std::string_view name;
    PortDomain domain;
    const char *title;
};

constexpr std::array kinds{
    KindInfo{PortKind::PcieSlot, "pcie-slot", PortDomain::Data,
             QT_TRANSLATE_NOOP("nongjang::Port", "PCIe slot")},
    KindInfo{PortKind::PcieEdge, "pcie-edge", PortDomain::Data,
             QT_TRANSLATE_NOOP("nongjang::Port", "PCIe card edge")},
    KindInfo{PortKind::PcieLink, "pcie-link", PortDomain::Data,
             QT_TRANSLATE_NOOP("nongjang::Port", "PCIe cable connector")},
    KindInfo{PortKind::ModuleSocket, "module-socket", PortDomain::Data,
             QT_TRANSLATE_NOOP("nongjang::Port", "Module socket")},
    KindInfo{PortKind::Module, "module", PortDomain::Data,
             QT_TRANSLATE_NOOP("nongjang::Port", "Module")},
    KindInfo{PortKind::CpuSocket, "cpu-socket", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "CPU socket")},
    KindInfo{PortKind::Cpu, "cpu", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "CPU")},
    KindInfo{PortKind::DimmSlot, "dimm-slot", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "DIMM slot")},
    KindInfo{PortKind::Dimm, "dimm", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "DIMM")},
    KindInfo{PortKind::DriveBay, "drive-bay", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "Drive bay")},
    KindInfo{PortKind::Drive, "drive", PortDomain::Mechanical,
             QT_TRANSLATE_NOOP("nongjang::Port", "Drive")},
    KindInfo{PortKind::Network, "network", PortDomain::Network,
             QT_TRANSLATE_NOOP("nongjang::Port", "Network port")},
    KindInfo{PortKind::Fabric, "fabric", PortDomain::Fabric,
             QT_TRANSLATE_NOOP("nongjang::Port", "Accelerator link")},
    KindInfo{PortKind::Fiber, "fiber", PortDomain::Network,
             QT_TRANSLATE_NOOP("nongjang::Port", "Fibre connector")},
    KindInfo{PortKind::PowerOut, "power-out", PortDomain::Power,
             QT_TRANSLATE_NOOP("nongjang::Port", "Power output")},
    KindInfo{PortKind::PowerIn, "power-in", PortDomain::Power,
             QT_TRANSLATE_NOOP("nongjang::Port", "Power input")},
    KindInfo{PortKind::AcOut, "ac-out", PortDomain::Power,
             QT_TRANSLATE_NOOP("nongjang::Port", "Outlet")},
    KindInfo{PortKind::AcIn, "ac-in", PortDomain::Power,
             QT_TRANSLATE_NOOP("nongjang::Port", "AC inlet")},
};

const KindInfo &infoOf(PortKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

} // namespace

std::string_view portKindName(PortKind kind)
{
    return infoOf(kind).name;
}

std::optional<PortKind> portKind(std::string_view name)
{
    for (const KindInfo &info : kinds)
        if (info.name == name)
            return info.kind;
    return std::nullopt;
}

QString portKindTitle(PortKind kind)
{
    return Tr::tr(infoOf(kind).title);
}

bool isPciePort(PortKind kind)
{
    return kind == PortKind::PcieSlot || kind == PortKind::PcieEdge || kind == PortKind::PcieLink
           || kind == PortKind::ModuleSocket || kind == PortKind::Module;
}

bool canTrain(PortKind kind)
{
    const PortDomain domain = portDomain(kind);
    return isPciePort(kind) || domain == PortDomain::Network || domain == PortDomain::Fabric;
}

PortDomain portDomain(PortKind kind)
{
    return infoOf(kind).domain;
}

QString Port::indexedName(int index) const
{
    return count > 1 ? QStringLiteral("%1[%2]").arg(name).arg(index) : name;
}

QString Port::describe() const
{
    QString text = portKindTitle(kind);
    if (gen && lanes)
        text += QStringLiteral(" gen%1 x%2").arg(*gen).arg(*lanes);
    if (width && lanes && *width != *lanes)
        text += u' ' + Tr::tr("(x%1 long)").arg(*width);
    if (!connector.isEmpty())
        text += u' ' + connector;
    if (rate)
        text += u' ' + displayText(rate->si(), Dimension::Bandwidth);
    if (power)
        text += u' ' + displayText(power->si(), Dimension::Power);
    if (!root.isEmpty())
        text += QStringLiteral(" · ") + root;
    return text;
}

} // namespace nongjang
