// What is on a board of one's own, put together from its parts and cables: the input of its figures, rules and cost (chapter 9).
#pragma once

#include "model/analysis/board.h"
#include "model/study/farm_model.h"

#include <optional>
#include <vector>

namespace nongjang {

/// Is this component a bare die on a board? Such a die computes: it counts as an accelerator.
[[nodiscard]] bool isBoardDie(const ResolvedAssembly &assembly, int component);
/// The accelerator that a die becomes with the memory soldered to it: capacity and bandwidth by 9.1, the rest as of the die; rates of computing
/// follow its boost clock where the design states another one than the catalogue. Needs the cables of the assembly.
[[nodiscard]] PartPtr boardAccelerator(const ResolvedAssembly &assembly, int die,
                                       const Catalog &catalog);

/// Packages on the memory ports of each of the equal dies.
struct MemoryFacts
{
    PartPtr package;          ///< the slowest kind; null: none is joined
    int packages = 0;         ///< on the die that has fewest
    int mostPackages = 0;     ///< on the die that has most
    bool isMixed = false;     ///< of several kinds
    double bytes = 0.0;       ///< of all on that die
    double packageRate = 0.0; ///< bit/s per pin, of the slowest
    double packageBits = 0.0;
    double busBits = 0.0; ///< of the die
    double dieRate = 0.0; ///< bit/s per pin that its controller runs at; 0: not known
    int channels = 0;
    double power = 0.0; ///< W, of all packages while they run at full bandwidth
    [[nodiscard]] bool isClamshell() const { return channels > 0 && packages > channels; }
    [[nodiscard]] double rate() const; ///< the slower of the two; 0: not known
    /// Byte/s over the channels that have a package; 0: not known.
    [[nodiscard]] double bandwidth() const;
};

/// Phases that feed one rail of each of the equal dies.
struct RailFacts
{
    PartPtr phase;          ///< the weakest kind; null: none is joined
    int phases = 0;         ///< on the die that has fewest
    bool isOfBoard = false; ///< phases are not joined to dies: those of the board were not dealt
    Ranged<double> voltage;
    Ranged<double> efficiency;
    Ranged<double> power;                ///< W at the load
    QString voltageFrom;                 ///< id of the figure or constant
    [[nodiscard]] double rating() const; ///< A of one phase; 0: not known
    [[nodiscard]] RailLoad load() const;
    [[nodiscard]] Ranged<double> current() const;
    [[nodiscard]] Ranged<double> perPhase() const;
    [[nodiscard]] Ranged<double> loss() const;
};

struct DieFacts
{
    int component = 0;
    PartPtr die; ///< as of the catalogue with the figures of the design
    int count = 1;
    MemoryFacts memory;
    double limit = 0.0;      ///< W at the input of the board, with its memory; 0: not known
    double stockLimit = 0.0; ///< of the catalogue
    RailFacts core;
    RailFacts memoryRail;
};

struct SwitchFacts
{
    int component = 0;
    PartPtr chip;
    int count = 1;
    int lanes = 0;   ///< it has; 0: not known
    int used = 0;    ///< on the chip with most
    double up = 0.0; ///< byte/s of all its uplinks
    double down = 0.0;
};

/// A PCIe connection on the board.
struct TraceFacts
{
    struct End
    {
        int component = 0;
        QString port;
        int first = 1; ///< of the instances joined
        int last = 1;
    };
    End from;
    End to;
    int generation = 0;
    std::optional<double>
        length; ///< metre, 0 where a module sits in its socket; nothing: not stated
};

/// A power connector that the board shows outside, or a card edge.
struct InputFacts
{
    int component = 0;
    PartPtr part;
    double power = 0.0; ///< W of all of them
    double count = 0.0;
    bool isSlot = false;
};

struct BoardFacts
{
    std::vector<DieFacts> dies;
    std::vector<SwitchFacts> switches;
    std::vector<TraceFacts> traces;
    std::vector<InputFacts> inputs;
    int modules = 0;                         ///< accelerators that come as modules or cards
    Ranged<double> power;                    ///< W at the input
    QStringList powerFrom;                   ///< ids of figures
    QStringList powerMissing;                ///< paths of parts that do not say what they draw
    std::optional<double> area;              ///< m²
    [[nodiscard]] double inputPower() const; ///< W that all inputs carry
};

/// The design as if its farm held one of this board and nothing else, whether it is placed or not.
[[nodiscard]] FarmModel boardAlone(const Design &design, const Catalog &catalog,
                                   const QString &board);

[[nodiscard]] BoardFacts boardFacts(const ResolvedAssembly &assembly, const Catalog &catalog);
/// Are packages soldered to both sides, as 9.1 has it, whether they are switched on or not?
[[nodiscard]] bool isTwoSided(const ResolvedAssembly &assembly);

} // namespace nongjang
