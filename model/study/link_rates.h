// What collectives and single copies obtain of a link, and from which constants.
#pragma once

#include "model/study/constants.h"
#include "model/study/farm_graph.h"

namespace nongjang {

/// What collectives obtain of the link between two sockets, where that was measured for the processor; else null.
[[nodiscard]] const Constant *socketCollective(const LinkInfo &info);
/// "constant:ID" of what a collective, or the copy of a pair, obtains of the link.
[[nodiscard]] QString sourceOf(const LinkInfo &info);
[[nodiscard]] QString pairSourceOf(const LinkInfo &info);
/// Links of PCIe, of which copies from card to card obtain another share than those from and to the host.
[[nodiscard]] bool isPcie(LinkKind kind);
/// What a copy from card to card obtains of a PCIe link: measured per generation where that differs.
[[nodiscard]] const Constant &peerShare(const LinkInfo &info);
/// The one share over the other.
[[nodiscard]] Ranged<double> peerFactor(const LinkInfo &info);
/// A constant in GB/s.
[[nodiscard]] Ranged<Bandwidth> rateOf(const Constant &constant);
/// What peer access between cards and network cards obtains across the root ports of the processor at this node; null: as much as the
/// links carry, or not known.
[[nodiscard]] const Constant *networkPeerLimit(const FarmGraph::Place &bridge);
/// From what a pair copy obtains to what collectives do.
[[nodiscard]] double collectiveFactor(const LinkInfo &info);
/// What collectives obtain of a link, as a share of its rate; 1 where the link's own figure is theirs.
[[nodiscard]] double collectiveShare(const LinkInfo &info);
/// Low and high of a constant as shares of its value.
[[nodiscard]] Ranged<double> relativeTo(const Constant &constant);
/// How sure the collective rate of a link is: by the constant it is made with; between sockets by the link's own range.
[[nodiscard]] Ranged<double> spreadOf(const LinkInfo &info, const Ranged<Bandwidth> &link);

} // namespace nongjang
