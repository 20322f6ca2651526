// Evaluates one design after another and keeps what has not changed.
#pragma once

#include "model/study/farm_model.h"
#include "model/study/network_key.h"
#include "model/study/network_rates.h"
#include "model/study/report.h"
#include "model/study/rule_memory.h"
#include "model/study/study.h"
#include "model/study/workload_network.h"

#include <optional>

namespace nongjang {

/// Reports are those of evaluate(). The part about ways, traffic and traps is kept while the design's network stays the same; what is
/// resolved, and what rules say, of components and cables that are the same (where nothing is dark before or after). For one
/// thread at a time; texts are in the language of the moment they were made.
class Evaluator
{
public:
    explicit Evaluator(CatalogPtr catalog)
        : m_catalog(std::move(catalog))
    {}
    [[nodiscard]] Report evaluate(const Design &design, const std::stop_token &stop = {});
    void forget()
    {
        m_key.reset();
        m_before = {};
        m_rules = {};
    }
    /// To try other speeds of whole classes on the design evaluated last. Nothing: no patterns ran, or switches hash.
    [[nodiscard]] const std::optional<NetworkRates> &rates() const { return m_rates; }

private:
    CatalogPtr m_catalog;
    FarmModel m_before;              ///< resolved last; empty: nothing is kept
    RuleMemory m_rules;              ///< of `m_before`
    std::optional<NetworkKey> m_key; ///< of `m_network`
    Report m_network;
    std::optional<NetworkRates> m_rates; ///< beside `m_network`
    WorkloadNetwork m_groups;            ///< the same
};

} // namespace nongjang
