// What a drawn cable can carry, and the fixed wiring of known boards.
#pragma once

#include "model/study/farm_model.h"
#include "model/study/slot_study.h"

#include <array>
#include <optional>

namespace nongjang {

/// The smallest rate that port, cable or port states, or that it was seen to run at; nothing where none does.
[[nodiscard]] std::optional<Bandwidth> statedRate(const ResolvedCable &cable,
                                                  LinkState state = LinkState::Seen);
/// Ports of network cards without RDMA, and those on a board, speak TCP; also where an assembly shows them.
[[nodiscard]] bool lacksRdma(const FarmModel &model, const ResolvedAssembly &assembly,
                             int component, const QString &port);

/// Links of the hybrid cube mesh of eight V100: six per GPU, one or two per pair (public DGX-1 topology).
struct CubeLink
{
    int a, b, links;
};
inline constexpr std::array cubeMesh{
    CubeLink{0, 1, 1}, CubeLink{0, 2, 1}, CubeLink{0, 3, 2}, CubeLink{0, 4, 2},
    CubeLink{1, 2, 2}, CubeLink{1, 3, 1}, CubeLink{1, 5, 2}, CubeLink{2, 3, 2},
    CubeLink{2, 6, 1}, CubeLink{3, 7, 1}, CubeLink{4, 5, 1}, CubeLink{4, 6, 1},
    CubeLink{4, 7, 2}, CubeLink{5, 6, 2}, CubeLink{5, 7, 1}, CubeLink{6, 7, 2},
};
inline constexpr int cubeLinksPerGpu = 6;

} // namespace nongjang
