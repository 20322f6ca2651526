// The points of a design space in the order of their rows.
#pragma once

#include "model/explore/explore_spec.h"

#include <vector>

namespace nongjang {

/// Parameters that leave the network of the design as it is vary fastest, so that rows that follow each other share what is known of it;
/// else the first parameter varies slowest. Samples are sorted alike. The same specification gives the same rows everywhere.
class ExploreSpace
{
public:
    explicit ExploreSpace(const ExploreSpec &spec);

    [[nodiscard]] qint64 size() const { return m_size; }
    /// The value of each parameter, in the order of the specification.
    [[nodiscard]] std::vector<const ExploreValue *> values(qint64 row) const;
    /// The parameters, those whose changes are made first at the front.
    [[nodiscard]] const std::vector<std::size_t> &order() const { return m_order; }
    /// The first row from `row` on whose network may differ from that of `row`; size() where there is none.
    [[nodiscard]] qint64 endOfNetwork(qint64 row) const;

private:
    void takeSamples(const ExploreSpec &spec);

    std::vector<std::vector<ExploreValue>> m_values; ///< by parameter
    std::vector<std::size_t> m_order;
    std::size_t m_networkParameters = 0; ///< at the front of `m_order`
    qint64 m_size = 0;
    qint64 m_networkRows = 1; ///< rows of one network, when all combinations are walked
    std::vector<std::vector<int>> m_samples; ///< number of the value by place in `m_order`
};

} // namespace nongjang
