// The document as a value: assemblies of components and cables. Copies are cheap and are snapshots.
#pragma once

#include "model/base/quantity.h"
#include "model/design/board_spec.h"
#include "model/design/money_settings.h"
#include "model/design/rule_settings.h"
#include "model/design/trained_link.h"
#include "model/design/workload.h"

#include <QList>
#include <QMap>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace nongjang {

/// 1-based, inclusive. "gpu[2..4]" is {2, 4}; no brackets is {0, 0}: all.
struct IndexRange
{
    int first = 0;
    int last = 0;
    [[nodiscard]] bool isAll() const { return first == 0; }
    [[nodiscard]] int size(int count) const { return isAll() ? count : last - first + 1; }
    [[nodiscard]] int begin() const { return isAll() ? 1 : first; }
    friend bool operator==(const IndexRange &, const IndexRange &) = default;
};

/// One end of a cable: "gpu[1..4]:pcie", "board:slot[1..4]".
struct Endpoint
{
    QString component;
    IndexRange componentIndex;
    QString port;
    IndexRange portIndex;
    /// Where an end lies that is joined to nothing yet; `component` and `port` are empty then.
    std::optional<QPointF> loose;
    [[nodiscard]] bool isLoose() const { return loose.has_value(); }
    [[nodiscard]] QString toString() const; ///< empty for a loose end
    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// How the ends of a bundle are paired.
enum class CablePattern {
    OneToOne, ///< i-th with i-th; both sides equally many
    Spread, ///< the smaller side is reused, dealt evenly and contiguously: 128 rigs over 4 leaves x 32 ports
    FullMesh ///< every instance of one side with every instance of the other
};

struct Cable
{
    QString id; ///< may be empty
    Endpoint from;
    Endpoint to;
    QString part; ///< catalogue id; empty: card in slot, or cable not chosen yet
    std::optional<TypedValue> length;
    std::optional<TrainedLink> trained; ///< what it was seen to run at; empty: what it is made for
    CablePattern pattern = CablePattern::OneToOne;
    int count = 1; ///< parallel cables per pair of a full mesh
    bool off = false;
    QList<QPointF> way; ///< corners the drawn line passes, from `from` to `to`; empty: by itself
    UnknownKeys unknown;
    /// Another part may run at something else.
    void setPart(const QString &id)
    {
        if (part != id)
            trained.reset();
        part = id;
    }
    friend bool operator==(const Cable &, const Cable &) = default;
};

/// A figure the user replaced, with the reason.
struct FigureOverride
{
    TypedValue value;
    QString note;
    friend bool operator==(const FigureOverride &, const FigureOverride &) = default;
};

/// What one placed assembly has different inside from the others of its kind.
struct InsideOverride
{
    QString condition;
    std::optional<TypedValue> price;
    QString p2p;
    std::optional<bool> off;
    QMap<QString, FigureOverride> figures;
    UnknownKeys unknown;
    [[nodiscard]] bool isEmpty() const { return *this == InsideOverride(); }
    friend bool operator==(const InsideOverride &, const InsideOverride &) = default;
};

/// A placed part or a placed assembly; stands for `count` identical ones.
struct Component
{
    QString id;
    QString part;     ///< catalogue id, or
    QString assembly; ///< id of an assembly of the design; exactly one of the two is set
    int count = 1;
    QString label;
    std::optional<QPointF> position;
    QString condition; ///< "used", "new"… which price is meant; empty: whichever is known
    std::optional<TypedValue> price; ///< USD each, instead of the catalogue's
    QString p2p; ///< override of peer-to-peer: "native", "patched", "staged"; empty: by part
    bool off = false;
    bool locked = false; ///< stays where it is while others are moved, aligned or laid out
    QMap<QString, FigureOverride> figures; ///< by figure name
    /// Of a placed assembly, by the components to a part inside: "shelf/gpu".
    QMap<QString, InsideOverride> inside;
    UnknownKeys unknown;
    friend bool operator==(const Component &, const Component &) = default;
};

/// A port of the inside shown outside.
struct ExposedPort
{
    QString name;
    Endpoint inner;
    UnknownKeys unknown;
    friend bool operator==(const ExposedPort &, const ExposedPort &) = default;
};

struct Assembly
{
    QString id;
    QString name;
    QString notes;
    QList<Component> components;
    QList<Cable> cables;
    QList<ExposedPort> ports;
    UnknownKeys unknown;
    std::optional<BoardSpec> board = {}; ///< nothing: not a circuit board

    [[nodiscard]] const Component *component(const QString &componentId) const; ///< null: none
    [[nodiscard]] Component *component(const QString &componentId);
    [[nodiscard]] const ExposedPort *exposedPort(const QString &portName) const;
    friend bool operator==(const Assembly &, const Assembly &) = default;
};

using AssemblyPtr = std::shared_ptr<const Assembly>;

/// Where the farm stands: what electricity costs there and what reaches the racks.
struct Site
{
    QString tariffPart;               ///< catalogue tariff id, or
    std::optional<TypedValue> tariff; ///< "0.15 USD/kWh"
    std::optional<double> pue;
    std::optional<TypedValue> voltage; ///< "230 V"
    std::optional<double> utilisation; ///< share of the year under load, 0..1
    std::optional<int> years;          ///< for the total cost of ownership
    QString currency = QStringLiteral("USD");
    QString destination; ///< country ("KR") or country group ("D:5") for export rules; empty: none
    CostFactors cost;
    UnknownKeys unknown;
    friend bool operator==(const Site &, const Site &) = default;
};

/// What one GPU sends another.
struct TrafficDemand
{
    QString from; ///< path of a GPU: "farm/rig[17]/gpu[3]"
    QString to;
    TypedValue size;
    UnknownKeys unknown;
    friend bool operator==(const TrafficDemand &, const TrafficDemand &) = default;
};

/// Traffic between two GPUs that does not follow the shortest ways.
struct StaticRoute
{
    QString from;
    QString to;
    QStringList via; ///< paths of devices, in order
    UnknownKeys unknown;
    friend bool operator==(const StaticRoute &, const StaticRoute &) = default;
};

/// What the network is asked to carry, and how.
struct TrafficSettings
{
    QString
        pattern; ///< what bottlenecks are ranked for: "all_to_all"; empty: the all-reduce in rings
    std::optional<TypedValue> message; ///< bytes of a GPU: "1 GiB", and that is meant when empty
    std::optional<TypedValue> launch;  ///< before a collective starts: "25 µs"
    std::optional<int> shift;          ///< of the pattern "shift"; empty: half the GPUs
    bool isHashed = false; ///< switches send each flow one way by a hash; else split equally
    bool isTcp = false;    ///< network cards are used without RDMA
    QStringList gpus;      ///< paths of GPUs, or of what holds them; empty: all take part
    QStringList ring;      ///< paths of GPUs in order; empty: by topology
    QList<TrafficDemand> matrix;
    QList<StaticRoute> routes;
    UnknownKeys unknown;
    friend bool operator==(const TrafficSettings &, const TrafficSettings &) = default;
};

/// Largest count of one component, and of everything a design may expand to.
inline constexpr int maximumCount = 1'000'000;
inline constexpr int maximumParallel = 4'096; ///< cables for each pair of a full mesh
inline constexpr int maximumWayPoints = 1'000;
inline constexpr int maximumAssemblyDepth = 64;
inline constexpr double maximumExpanded = 100'000'000.0;

struct Design
{
    static inline const QString rootId = QStringLiteral("farm");

    QString name;
    QString notes;
    QStringList sources;
    QString ruleDate; ///< "2026-10-01": day whose rules apply; empty: today
    Site site;
    TrafficSettings traffic;
    WorkloadSettings workload;
    RuleSettings rules;
    MoneySettings money;
    AssemblyPtr root = std::make_shared<const Assembly>(Assembly{rootId, {}, {}, {}, {}, {}, {}});
    QList<AssemblyPtr> assemblies; ///< without the root, in file order
    UnknownKeys unknown;

    [[nodiscard]] AssemblyPtr assembly(
        const QString &id) const; ///< the root for "farm"; null: none
    /// Same design with one assembly replaced (or added, if new).
    [[nodiscard]] Design withAssembly(Assembly assembly) const;
    /// Compares contents, not pointers.
    friend bool operator==(const Design &a, const Design &b);
};

/// Is `inner` the assembly `outer` itself, or placed somewhere in it?
[[nodiscard]] bool holdsAssembly(const Design &design, const QString &outer, const QString &inner);
/// Reads "gpu[1..4]:slot[2]". Empty optional: not an endpoint.
[[nodiscard]] std::optional<Endpoint> parseEndpoint(const QString &text);
[[nodiscard]] bool isValidId(const QString &id); ///< letter or digit, then letters, digits, - _ .
[[nodiscard]] QString patternName(CablePattern pattern); ///< as in files: "one-to-one"
[[nodiscard]] std::optional<CablePattern> patternFromName(const QString &name);

} // namespace nongjang
