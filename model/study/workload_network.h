// What groups of GPUs obtain of the network while all groups of their kind exchange at once.
#pragma once

#include "model/analysis/training.h"
#include "model/study/farm_model.h"
#include "model/study/latency.h"
#include "model/study/pattern_cost.h"

#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <tuple>
#include <vector>

namespace nongjang {

/// Which GPUs talk to each other; ranks are numbered tensor innermost, then context, expert, pipeline, and copies outermost (5.4).
enum class GroupKind { Tensor, Context, Expert, Pipeline, Data };

/// Of one group, while all like it are as busy.
struct GroupRate
{
    int ranks = 1;
    int hosts = 1;         ///< or islands, that a group lies on
    bool isFabric = false; ///< all of it on accelerator links
    bool isAcrossSockets = false;
    Ranged<double>
        perByte; ///< second, of a byte that each GPU sends its neighbour; of experts: each other GPU of the group
    QString limit; ///< class of links
    std::uint32_t limitClass = 0;
    QStringList limitObjects; ///< paths, to frame
    QString source;           ///< id of its constant
    QStringList objects;      ///< the GPUs of the first group, at most eight
    bool isConnected = true;  ///< else some pair has no way, and nothing is known

    /// Of an all-reduce of so many bytes, with the algorithm and protocol a library would choose (2.1).
    [[nodiscard]] Ranged<double> allReduce(double bytes) const;
    /// Every GPU sends so many bytes in all, evenly to the others of its group.
    [[nodiscard]] Ranged<double> allToAll(double bytes) const;
    /// The same of single tokens to experts or back: kernels for that need accelerator links in every machine [DeepEP].
    [[nodiscard]] Ranged<double> tokens(double bytes) const;
    /// A message to the next of the group.
    [[nodiscard]] Ranged<double> handOver(double bytes) const;
    [[nodiscard]] double busbw() const { return perByte.value > 0.0 ? 1.0 / perByte.value : 0.0; }
    /// When the links of this class are twice as fast (3.4).
    [[nodiscard]] GroupRate doubled(std::uint32_t linkClass) const;
    PatternCostPtr cost; ///< what the exchange puts on every class; null: nothing
};

/// The GPUs that take part in the work, in the order of their ranks, and how they are joined. Keeps what it has found: the device graph is
/// built again only for what is new.
class WorkloadNetwork
{
public:
    static constexpr std::size_t mostGpus = 20'000;
    WorkloadNetwork();
    ~WorkloadNetwork();
    WorkloadNetwork(WorkloadNetwork &&) noexcept;
    WorkloadNetwork &operator=(WorkloadNetwork &&) noexcept;

    /// Of a farm whose network (network_key.h) is the one asked about before, if it was. `model` must stay until leaveModel().
    void setModel(const FarmModel &model, const std::stop_token &stop);
    /// What was found stays; the device graph goes, and nothing may be asked before setModel().
    void leaveModel();
    /// Where GPUs are drawn: the component of each rank, as its place in places().
    struct Place
    {
        QString assembly;
        QString component;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] const std::vector<Place> &places();
    [[nodiscard]] const std::vector<int> &placeOf(); ///< per rank
    /// Where each rank stands in the farm that is asked about. Empty: stopped.
    struct Seat
    {
        int assembly = 0;  ///< index into FarmModel::assemblies
        int component = 0; ///< its row there
        QString holder;    ///< path of the copy of that assembly: "farm/rig[17]"
    };
    [[nodiscard]] std::vector<Seat> seats();
    /// GPUs of the smallest island or host.
    [[nodiscard]] int nearest();
    [[nodiscard]] const GroupRate &rate(GroupKind kind, const ParallelLayout &layout);
    /// From now on rates are those with links of this class twice as fast; nothing: as drawn.
    void setDoubled(std::optional<std::uint32_t> linkClass);
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    struct Live;
    Live *live(); ///< null: stopped

    const FarmModel *m_model = nullptr;
    std::stop_token m_stop;
    std::unique_ptr<Live> m_live;
    bool m_isKnown = false;
    std::vector<Place> m_places;
    std::vector<int> m_placeOf;
    int m_nearest = 1;
    using Key = std::tuple<GroupKind, int, int, int, int>;
    [[nodiscard]] const GroupRate &drawnRate(GroupKind kind, const ParallelLayout &layout,
                                             const Key &key);
    std::map<Key, GroupRate> m_rates;
    std::optional<std::uint32_t> m_doubled;
    std::map<Key, GroupRate> m_doubledRates;
};

} // namespace nongjang
