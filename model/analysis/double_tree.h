// Two binary trees over the same ranks, in which no rank passes data on to more than two others in all. Pure.
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
/// number), whose inner ranks are the others [Sanders, Speck, Träff 2009]; of an odd number, rank 0 is inner to both, with one child
/// in each. Depth at most ⌈log2 ranks⌉ + 1.
[[nodiscard]] DoubleTree doubleBinaryTree(int ranks);

} // namespace nongjang
