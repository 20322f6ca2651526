// Which end of a PCIe connection is the card and which the slot.
#pragma once

#include "model/study/slot_study.h"

namespace nongjang {

struct Seat
{
    int guest; ///< index into ResolvedAssembly::components
    int host;
    const Port *guestPort;
    const Port *hostPort;
};

[[nodiscard]] inline bool isGuestPort(const Port &port)
{
    return port.kind == PortKind::PcieEdge || port.kind == PortKind::Module;
}

[[nodiscard]] inline Seat seatOf(const ResolvedCable &cable)
{
    return isGuestPort(cable.fromPort) ? Seat{cable.from, cable.to, &cable.fromPort, &cable.toPort}
                                       : Seat{cable.to, cable.from, &cable.toPort, &cable.fromPort};
}

/// Does a card stand in a slot itself, and not on a riser or at the end of a cable?
[[nodiscard]] inline bool standsInSlot(const ResolvedCable &cable)
{
    if (!cable.cable->part.isEmpty() || !isPcie(cable))
        return false;
    const Seat seat = seatOf(cable);
    return seat.guestPort->kind == PortKind::PcieEdge && seat.hostPort->kind == PortKind::PcieSlot;
}

} // namespace nongjang
