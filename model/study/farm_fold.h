// Which parts of the outermost assembly are copies of one another, so that a few of them tell about all.
#pragma once

#include "model/analysis/link_graph.h"
#include "model/study/farm_model.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace nongjang {

/// A link inside one instance of an assembly.
struct TemplateLink
{
    NodeIndex a;
    NodeIndex b;
    std::uint32_t rate; ///< links with the same number have the same capacity
    std::uint32_t info; ///< links drawn together share it
};

/// What the outermost assembly consists of, before copies are left out.
struct OuterShape
{
    std::vector<int> counts;      ///< per component: instances
    std::vector<NodeIndex> first; ///< per component: first node; and the end
    std::vector<double> gpus;     ///< per component: in one instance
    std::span<const TemplateLink> links;
    std::vector<char> isNetwork; ///< per `info` of links
};

/// Blocks of instances that can be exchanged without changing the farm.
struct Fold
{
    int blocks = 0;            ///< in the farm
    int kept = 0;              ///< the first ones, which tell about all
    std::vector<int> perBlock; ///< per component: instances in one block; 0: it stands outside them
    std::vector<int> counts;   ///< per component: instances that are kept
};

/// Blocks are what falls apart, when some component is taken away, into pieces with GPUs. Every permutation of them is a symmetry of
/// the farm when they consist of the same and reach the same nodes outside by the same links, which is checked link by link. Nothing:
/// there are no such blocks, or so few that all are needed. Three are kept: one, another, and a third that no way between them enters.
///
/// Mapping all further blocks onto a kept one keeps links, hence distances between the others: if no shortest way between two
/// blocks enters a third among those kept, none does in the whole farm, and the ways are the same.
/// Where each of the kept stands for several in sums, four of a multiple of four keep those exact.
[[nodiscard]] std::optional<Fold> findFold(const OuterShape &shape, bool mayKeepFour = false,
                                           const std::stop_token &stop = {});

} // namespace nongjang
