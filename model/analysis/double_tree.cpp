#include "model/analysis/double_tree.h"

namespace nongjang {

namespace {

/// Rank r with lowest set bit b hangs below the rank that has 2b instead; rank 0 is the root.
TreeParents inOrderTree(int ranks)
{
    TreeParents parent(std::size_t(ranks), -1);
    for (int rank = 1; rank < ranks; ++rank) {
        const int bit = rank & -rank;
        const int above = (rank ^ bit) | (bit << 1);
        parent[std::size_t(rank)] = above < ranks ? above : rank ^ bit;
    }
    return parent;
}

} // namespace

DoubleTree doubleBinaryTree(int ranks)
{
    DoubleTree trees{inOrderTree(ranks), TreeParents(std::size_t(ranks), -1)};
    const auto image = [ranks](int rank) {
        return ranks % 2 == 0 ? ranks - 1 - rank : (rank + 1) % ranks;
    };
    for (int rank = 0; rank < ranks; ++rank) {
        const int above = trees.first[std::size_t(rank)];
        trees.second[std::size_t(image(rank))] = above < 0 ? -1 : image(above);
    }
    return trees;
}

} // namespace nongjang
