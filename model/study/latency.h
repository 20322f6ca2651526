// Latency of collectives on a farm, from the constants of libraries.
#pragma once

#include "model/analysis/tuning.h"
#include "model/study/traffic.h"

namespace nongjang {

/// Ranks, nodes and kind of links of the GPUs that take part, with the tables that fit them (engineering model 2.1).
class LatencyModel
{
public:
    /// `launch` passes before any collective starts.
    LatencyModel(const TrafficModel &traffic, Duration launch);

    /// Of links between accelerators, or of PCIe.
    [[nodiscard]] static const TuningTable &tableOf(bool isFabric);
    [[nodiscard]] const TuningTable &table() const { return m_table; }
    [[nodiscard]] int ranks() const { return m_ranks; }
    [[nodiscard]] int nodes() const { return m_nodes; } ///< hosts, or islands that span several
    [[nodiscard]] bool hasLL128() const { return m_isFabric; }
    /// What measurements show over the tables.
    [[nodiscard]] const Ranged<double> &factor() const { return m_factor; }
    [[nodiscard]] Duration launch() const { return m_launch; }
    struct Choice
    {
        Duration latency;
        double share = 1.0;                                 ///< of the bandwidth of large messages
        Ranged<double> factor = Ranged<double>::exact(1.0); ///< measured over that latency
        std::vector<const char *> sources;                  ///< ids of constants
    };
    /// The protocol in which the pattern takes least with a message of `size` that would take `moving` at the bandwidth of large ones.
    /// Nothing: no latency is known for it.
    [[nodiscard]] std::optional<Choice> best(const QString &key, Duration moving,
                                             DataSize size) const;
    /// Of a copy between two GPUs, or a GPU and a host.
    [[nodiscard]] Duration ofCopy() const;

private:
    [[nodiscard]] std::optional<Duration> ofPattern(const QString &key, Protocol protocol) const;
    [[nodiscard]] double shareOf(const QString &key, Protocol protocol, DataSize size) const;
    [[nodiscard]] Choice byProcessors(DataSize size) const;
    TuningTable m_table;
    int m_ranks = 0;
    int m_nodes = 1;
    int m_hosts = 1;
    bool m_isFabric = false;
    Ranged<double> m_factor;
    Duration m_launch;
};

} // namespace nongjang
