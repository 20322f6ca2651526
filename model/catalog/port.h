// Ports: the connectors of a part.
#pragma once

#include "model/base/quantity.h"

#include <QString>

#include <optional>
#include <string_view>

namespace nongjang {

enum class PortKind {
    PcieSlot,
    PcieEdge,
    PcieLink,
    ModuleSocket,
    Module,
    CpuSocket,
    Cpu,
    DimmSlot,
    Dimm,
    DriveBay,
    Drive,
    Network,
    Fabric,
    Fiber,
    PowerOut,
    PowerIn,
    AcOut,
    AcIn
};

[[nodiscard]] std::string_view portKindName(PortKind kind); ///< as in files: "pcie-slot"
[[nodiscard]] std::optional<PortKind> portKind(std::string_view name);
[[nodiscard]] QString portKindTitle(PortKind kind); ///< translated, for people

/// What travels through a port; layers and colours of the canvas follow it.
enum class PortDomain { Data, Network, Fabric, Power, Mechanical };
[[nodiscard]] PortDomain portDomain(PortKind kind);
/// Ports of PCIe: slots and edges, cables, modules on carriers.
[[nodiscard]] bool isPciePort(PortKind kind);
/// Links between such ports agree on what they run at: PCIe, network, accelerator links.
[[nodiscard]] bool canTrain(PortKind kind);

struct Port
{
    QString name;
    PortKind kind = PortKind::PcieSlot;
    QString connector;
    int count = 1; ///< stands for name[1]..name[count]
    std::optional<int> gen;
    std::optional<int> lanes; ///< electrical
    std::optional<int> width; ///< physical
    QString root;             ///< what a slot hangs on: cpu0, chipset, switch0, host
    std::optional<Bandwidth> rate;
    std::optional<Power> power; ///< what the connector may carry
    QString protocol;
    friend bool operator==(const Port &, const Port &) = default;

    /// "slot[3]", or "pcie" where there is just one. `index` from 1.
    [[nodiscard]] QString indexedName(int index) const;
    /// One line for people: "PCIe slot gen4 x16 (x8 electrical)".
    [[nodiscard]] QString describe() const;
};

} // namespace nongjang
