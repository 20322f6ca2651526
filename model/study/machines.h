// The machines of the expanded farm as the known traps see them: on which root port, switch and processor each GPU hangs.
#pragma once

#include "model/study/farm_graph.h"
#include "model/study/report.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace nongjang {

/// A component as drawn, whichever of its instances is meant.
struct DrawnComponent
{
    const ResolvedAssembly *assembly = nullptr;
    int index = 0;
    [[nodiscard]] const ResolvedComponent &resolved() const
    {
        return assembly->components[std::size_t(index)];
    }
    [[nodiscard]] const Part &part() const { return *resolved().part; }
    [[nodiscard]] QString path() const { return assembly->pathOf(index); }
};

struct MachineSwitch
{
    NodeIndex node = 0;
    DrawnComponent drawn;
    NodeIndex inside = 0; ///< number of the node in its device
};

struct MachineGpu
{
    DrawnComponent drawn;
    NodeIndex node = 0;
    NodeIndex socket = 0;   ///< node of the processor
    NodeIndex rootPort = 0; ///< what hangs on the processor there: card, switch, chipset
    std::vector<MachineSwitch> switches; ///< PCIe switches on the way to the processor
    bool onRiser = false; ///< a riser, an adapter or a carrier is on the way to the processor
};

/// A host with everything that hangs on it over PCIe.
struct Machine
{
    DrawnComponent host;
    PartPtr processor; ///< null: not drawn
    std::vector<MachineGpu> gpus;
    int rails =
        0; ///< networks that do not meet, reached by cards of one kind; each with another machine
};

/// Calls `each` for every machine of the expanded farm that has a GPU, in the order of the nodes. Linear in nodes and links.
void forEachMachine(const FarmGraph &graph, const std::stop_token &stop,
                    const std::function<void(const Machine &)> &each);

} // namespace nongjang
