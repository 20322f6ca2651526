// Two binary trees over the same ranks, in which every rank passes data on in at most one of them. Pure.
#pragma once

#include <vector>

namespace nongjang {

/// Parent of every rank; −1 for the root.
using TreeParents = std::vector<int>;

struct DoubleTree
{
    TreeParents first;
    TreeParents second;
};

/// An in-order binary tree, whose inner ranks are even, and its mirror image (an even number of ranks) or the same one rank on (an odd
/// number), whose inner ranks are the others [Sanders, Speck, Träff 2009]. Depth at most ⌈log2 ranks⌉ + 1.
[[nodiscard]] DoubleTree doubleBinaryTree(int ranks);

} // namespace nongjang
