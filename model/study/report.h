// What the engine says about a design. One value, published as a whole; the window, the command line and the exports read it.
#pragma once

#include "model/base/quantity.h"
#include "model/base/unit.h"
#include "model/study/board_report.h"
#include "model/study/cost_report.h"
#include "model/study/report_figure.h"
#include "model/study/workload_report.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringBuilder>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

struct NotEvaluated
{
    QString what; ///< key of the figure or rule
    QString why;
    QStringList objects;
};

enum class Severity { Info, Warning, Error };
[[nodiscard]] QString severityName(Severity severity); ///< "info", "warning", "error"

struct Finding
{
    QString rule; ///< stable code, "ELE-06"
    Severity severity = Severity::Warning;
    QStringList objects; ///< paths: "farm/rig/gpu"
    QString message;
    QString fix;
    bool input =
        false; ///< the design itself is wrong (unknown part or port, cable that does not fit)
    bool approved = false; ///< the user accepts it: shown, but no exit code and no count
    QString note = {};     ///< of the approval
};

struct Hop
{
    QString name; ///< "farm/rig/gpu[1]:pcie → farm/rig/board:slot[1]"
    std::optional<int> generation;
    std::optional<int> lanes;
    Ranged<Bandwidth> bandwidth;
    QString limitedBy;      ///< what sets generation and width; empty: nothing below the card's own
    bool isUnknown = false; ///< bandwidth not known: sets no limit on the way
};

enum class PeerAccess { Native, Patched, Staged, Network, None };
[[nodiscard]] QString peerAccessName(
    PeerAccess access); ///< "native", "patched", "staged", "network", "none"

/// The way between two GPUs.
struct PathReport
{
    QString from;
    QString to;
    std::vector<Hop> hops;
    MaybeFigure bandwidth;
    QString limit; ///< name of the hop, or of the host memory, that sets the bandwidth
    QString limitReason;
    PeerAccess p2p = PeerAccess::None;
    QString p2pReason;
};

/// Identical slot connections of one assembly, negotiated (engineering model 1.2).
struct SlotLink
{
    QString name;      ///< "farm/rig/gpu[1..4] in board:slot[1..4]"
    QString component; ///< component id
    QString assembly;
    QString path;     ///< of the component: "farm/rig/gpu"
    double count = 0; ///< in the whole farm
    std::optional<int> generation;
    std::optional<int> lanes;
    Ranged<Bandwidth> bandwidth; ///< effective
    double shareOfNative = 1.0;  ///< of what the card could do
    QString limitedBy;
    bool isSeen = false; ///< limited by what the link was seen to run at
};

/// One traffic pattern over all GPUs that take part.
struct PatternResult
{
    QString name;               ///< key: "ring_allreduce", see pattern_names.h
    int limitClass = -1;        ///< of collectives: number of the class that `limit` names
    MaybeFigure busbw;          ///< as nccl-tests counts it; of single flows: the slowest
    MaybeFigure total;          ///< of single flows: the sum, each at its max-min fair rate
    MaybeFigure time;           ///< for the message, with the latency of its steps
    MaybeFigure bound;          ///< no algorithm can be faster on this hardware
    MaybeFigure libraryDefault; ///< busbw of a library untuned, where that differs
    QString libraryReason;
    double efficiency = 0.0; ///< bound / time; 0: not known
    double flows = 0.0;      ///< single flows; 0: a collective
    QString method;          ///< "flat", "symmetry", "hashed": how the loads were found
    QString limit;           ///< name of the limiting class
};

/// An all-reduce of one size, as a library would run it.
struct MessageTime
{
    QString algorithm; ///< "ring", "tree", "in_network"
    QString protocol;  ///< "LL", "LL128", "Simple"
    Ranged<double> seconds;
    Ranged<double> busbw; ///< byte/s
};
struct MessageRow
{
    double bytes = 0.0;
    MessageTime tuned;
    std::optional<MessageTime> libraryDefault; ///< where it differs
};

/// Switches of one kind and place: what enters from below against what leaves upwards.
struct SwitchTier
{
    QString name;
    int level = 0;      ///< hops from the GPUs
    double count = 0.0; ///< switches
    Bandwidth down;     ///< of the worst one
    Bandwidth up;
    double downLinks = 0.0; ///< of the worst one
    double upLinks = 0.0;
    double ratio = 1.0;    ///< down / up
    double endToEnd = 1.0; ///< product with the tiers below
    QStringList objects;
};

/// GPUs that a ring should visit in one go, and visits in several (engineering model 2.5).
struct RingBoundary
{
    QString name;         ///< "farm/rig[3]/board", "farm/rig[3]/board:cpu1"
    double crossings = 0; ///< links of the ring with one end in it: 2 would do
};

/// A class of identical links, or a host memory, and what it does to the chosen pattern.
struct Bottleneck
{
    QString name;
    double count = 0;         ///< links of the class that are as busy as the busiest
    double utilisation = 0;   ///< of the busiest one while the pattern runs, 0..1
    double upgradeValue = 0;  ///< share of the time saved when those are doubled, re-solved
    double togetherValue = 0; ///< the same when all classes that are as busy are doubled with it
    double slack = 0;         ///< share of the time in which the busiest one has nothing to do
    double loss =
        0; ///< byte/s that each GPU's share of the traffic gains when it has no limit; infinite: nothing else has
    double busySeconds = 0; ///< of the busiest one, for the message
    double capped = 0;      ///< single flows it stops; collectives: 0
    QString limits;         ///< what it holds back, in words
    struct Place            ///< where it is drawn, for the canvas
    {
        QString assembly;
        QString component; ///< empty: a cable
        int cable = -1;
        double utilisation = 0; ///< of the busiest drawn there, 0..1
    };
    std::vector<Place> places;
    QStringList objects; ///< paths, to frame
};

/// The load of a supply while its cards exceed their limit for a moment, and what it rides through (6.3).
struct Excursion
{
    double seconds = 0;
    Power load;
    Power allowed;
};

struct PsuLoad
{
    QString name;
    QString component;
    double count = 0; ///< in the whole farm
    Power load;       ///< DC, peak, each
    Power rating;     ///< each
    double fraction = 0.0;
    double efficiency = 0.0;                ///< at typical load
    QString basis;                          ///< where the efficiency comes from
    std::vector<Excursion> excursions = {}; ///< shortest first; empty: not known
};

/// What a branch circuit, a PDU or a UPS carries (engineering model 6.5).
struct CircuitLoad
{
    QString name;     ///< path
    double count = 0; ///< in the whole farm
    Power load;       ///< at the wall, peak, of the worst one
    Power continuous; ///< what it may carry for hours
    Power rating;     ///< what the breaker carries
    Voltage voltage;
    int phases = 1;
    Current current;        ///< per phase, evenly spread
    double unbalance = 0.0; ///< of the best distribution over the phases: max |I − mean| / mean
    Power worstPhase = {};  ///< what the most loaded phase carries then
};

struct BomLine
{
    QString part;
    QString name;
    QString category;
    double quantity = 0;
    std::optional<Ranged<Money>> unitPrice; ///< in the design's currency
    QString condition;
    QString priceDate;
    QString priceSource;
    QString region;
    QStringList usedBy;  ///< component paths
    double spares = 0.0; ///< to be bought on top of `quantity`
    bool ordered = false;
    bool received = false;
    QStringList alternates; ///< ids of parts
    /// The same in bills of other designs: part, condition, and length where it is cut to one.
    [[nodiscard]] QString key() const { return part % u'\n' % condition % u'\n' % name; }
    /// Pieces that are paid for: what is placed, and the spares.
    [[nodiscard]] double bought() const { return quantity + spares; }
};

struct Bom
{
    std::vector<BomLine> lines;
    QString currency;
    QString rateSource;  ///< id of the exchange rate; empty: US dollars
    Ranged<Money> total; ///< of the lines with a price, with spares
    QStringList unknown; ///< parts without one
};

/// What one component of an assembly comes to with all its instances, for the maps on the canvas.
struct ComponentFigures
{
    QString assembly; ///< in one instance of this one
    QString component;
    std::optional<Ranged<Power>> power; ///< typical draw; 0: none of its own; empty: not known
    std::optional<Ranged<Money>> cost;  ///< to buy it, in the design's currency; empty: not known
    QDate oldestPrice;                  ///< of the prices it is counted with; null: none has a date
    bool isPowerPartial = false; ///< the draw of something inside is not known: at least so much
    bool isCostPartial = false;
};

/// A component that gets no power because something before it is switched off: it counts as switched off, and is bought all the same.
struct DarkPart
{
    QString assembly; ///< that it is placed in
    QString component;
    QString path;       ///< "farm/rig"
    QString instances;  ///< "1..32", where only these; empty: all, or others in each copy
    double count = 0.0; ///< in the whole farm
    double total = 0.0; ///< as many would work with everything in order
    QString
        cause; ///< path of what is switched off: "farm/pdu"; of a cable "farm/psu:pcie[1] → gpu:power"
    QString reason;        ///< a sentence
    bool isInside = false; ///< goes with the assembly it is in, which is listed too
};

/// What accelerators sustain at their power limits (engineering model 4.1, 6.2), by precision, and their memory-bound speed.
struct SustainedCompute
{
    QMap<QString, ReportFigure> rate; ///< by precision: peak × curve; missing: not evaluated
    MaybeFigure
        memoryBound; ///< speed of memory-bound work against that at full power, mean over the accelerators
};

struct Report
{
    quint64 revision = 0;
    double milliseconds = 0.0;
    QMap<QString, ReportFigure> peak; ///< by precision: fp64 … int8; missing: not evaluated
    SustainedCompute sustained;
    MaybeFigure memoryCapacity;
    MaybeFigure memoryBandwidth;
    std::vector<SlotLink> slotLinks; ///< slowest first
    std::optional<PathReport> slowestPath;
    std::vector<PatternResult> patterns;
    QString rankedPattern;               ///< key of the pattern that bottlenecks are ranked for
    std::vector<Bottleneck> bottlenecks; ///< most worth upgrading first
    std::vector<MessageRow> messages;    ///< all-reduce, small messages first
    std::vector<SwitchTier> tiers;       ///< nearest to the GPUs first
    QStringList ringOrder;               ///< paths of the GPUs; empty: too many to list
    std::vector<RingBoundary> ringBoundaries; ///< left more than once, worst first
    double messageBytes = 0.0;                ///< per GPU, that times are for
    MaybeFigure bisection;                    ///< per direction
    QString headline;                         ///< the one sentence at the top of the dashboard
    QStringList headlineObjects;
    MaybeFigure idle, typical, peakPower, wallIdle, wallTypical, wallPeak;
    std::vector<PsuLoad> psuLoads;
    std::vector<CircuitLoad> circuits; ///< most loaded first
    MaybeFigure heat;                  ///< BTU/h, from the wall power at peak
    MaybeFigure airflow;               ///< m³/s that carry it away
    MaybeFigure capex, energyPerYear, energyCostPerYear, tco;
    CostReport cost;
    ReliabilityReport reliability;
    std::optional<WorkloadReport> workload; ///< where the design names one
    ExportReport exports;
    QMap<QString, double> counts; ///< gpu, host, switch, cable
    Bom bom;
    std::vector<ComponentFigures> components;
    std::vector<DarkPart> dark;      ///< outermost last, as assemblies are listed inside first
    std::vector<BoardReport> boards; ///< of one's own, as in the design
    std::vector<Finding> findings;   ///< worst first
    std::vector<NotEvaluated> notEvaluated;
};

} // namespace nongjang
