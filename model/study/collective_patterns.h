// The collectives over all GPUs that take part, as costs.
#pragma once

#include "model/study/network_context.h"

#include <map>
#include <optional>
#include <utility>

namespace nongjang {

/// Seeded trials of a hashed routing: fewer for large farms.
[[nodiscard]] int hashedTrials(int ranks);

/// Costs per byte of the message of every collective that the farm can run, under one routing. Where switches hash, each class has the
/// mean over seeded trials of its busiest resource.
class CollectivePatterns
{
public:
    CollectivePatterns(NetworkContext &context, bool isLibraryDefault);

    /// Nothing: it cannot run here; `reason` then says why, unless some GPUs have no way at all.
    [[nodiscard]] PatternCostPtr cost(const QString &key, QString &reason);

    /// Edges of the rings, where one routing tells all.
    [[nodiscard]] const std::vector<RingEdge> &edges() const { return m_loads.edges(); }

private:
    [[nodiscard]] std::optional<PatternCost> computed(const QString &key, QString &reason);
    using Get = std::optional<PatternLoad> (CollectiveLoads::*)();
    [[nodiscard]] std::optional<PatternLoad> load(Get get);
    template<class Make>
    [[nodiscard]] std::optional<PatternLoad> sampled(Make &&make);
    [[nodiscard]] std::optional<PatternCost> single(Get get, double bytes);
    [[nodiscard]] std::optional<PatternCost> hierarchical(QString &reason);
    [[nodiscard]] std::optional<PatternCost> inNetwork(QString &reason);
    [[nodiscard]] std::optional<PatternCost> byProcessors(QString &reason);
    [[nodiscard]] std::optional<PatternCost> tokens(QString &reason);
    [[nodiscard]] std::optional<PatternCost> expertAllToAll(QString &reason);

    NetworkContext &m_context;
    Routing m_routing;
    CollectiveLoads m_loads;
    std::map<QString, std::pair<PatternCostPtr, QString>> m_known; ///< with the reason
};

} // namespace nongjang
