// The inside of a part as the device graph sees it: its nodes, the links between them, and which node a port hangs on.
#pragma once

#include "model/base/quantity.h"
#include "model/catalog/part.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

enum class LinkKind { Pcie, Uplink, Chipset, Socket, Quadrant, Fabric, Network };

struct InnerLink
{
    int a = 0;
    int b = 0;
    Ranged<Bandwidth> capacity;
    std::optional<int> generation;
    std::optional<int> lanes;
    QString name;
    LinkKind kind = LinkKind::Uplink;
    QString constantId; ///< that the capacity comes from; empty: PCIe
};

struct DeviceShape
{
    QStringList labels; ///< one per node; the only node of a simple device has an empty label
    std::vector<InnerLink> links;
    bool isGpu = false;
    int fabricNode = -1; ///< star of a switched accelerator fabric; -1: none
};

/// Family of the accelerator links that a connector, or the attribute "interconnect" of a part, names: "nvlink4" of "NVLink 4 + C2C",
/// "nvlink3.ga102" of "NVLink3 GA102"; empty: none that constants tell apart.
[[nodiscard]] QString linkFamily(const QString &name);
/// Id of the constant for the link between two sockets, "socket.link.zen4": by the family of the processor, else of the socket.
[[nodiscard]] QString socketLinkConstant(const Part &board, const PartPtr &processor);
/// `processor` is what sits in the CPU sockets, if known: it sets the link between sockets.
/// "cpu0", but not the quadrant "cpu0.q1" of it.
[[nodiscard]] bool isProcessorLabel(const QString &label);
[[nodiscard]] DeviceShape deviceShape(const Part &part, const PartPtr &processor);
/// The node that instance `index` (from 1) of a port hangs on; -1: carries no traffic.
[[nodiscard]] int nodeOfPort(const Part &part, const DeviceShape &shape, const Port &port,
                             int index);

} // namespace nongjang
