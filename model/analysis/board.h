// Arithmetic of circuit boards of one's own (engineering model, chapter 9): memory, rails, lanes, yield, cost. Plain numbers in SI units.
#pragma once

#include <vector>

namespace nongjang {

/// Memory channels of a bus: one package each (9.1). 0 where a width is not positive.
[[nodiscard]] int memoryChannels(double busBits, double packageBits);
/// Bus width / 8 · rate, in byte/s; `rate` in bit/s per pin, the slower of controller and packages (9.1). Clamshell does not change it.
[[nodiscard]] double memoryBandwidth(double busBits, double rate);

/// A supply rail of equal phases (9.2).
struct Rail
{
    double power = 0.0;   ///< W at the load
    double voltage = 0.0; ///< V at the load
    int phases = 0;
    double phaseCurrent = 0.0; ///< A a phase is rated for
    double efficiency = 1.0;   ///< of the converter, above 0 and at most 1
};
struct RailLoad
{
    double current = 0.0;     ///< A, P / V
    double perPhase = 0.0;    ///< A, I / n
    double utilisation = 0.0; ///< I / n over the rating of a phase
    double loss = 0.0;        ///< W, P · (1/η − 1)
};
/// Current, share of a phase and loss (9.2). What cannot be had without voltage, phases or rating is 0.
[[nodiscard]] RailLoad railLoad(const Rail &rail);

/// Power of the core where a board may draw `limit` at its input: (limit − memory/η_memory) · η_core, not below 0 (9.2 turned around).
[[nodiscard]] double corePower(double limit, double memoryPower, double memoryEfficiency,
                               double coreEfficiency);

struct YieldStep
{
    double yield = 1.0;
    double count = 1.0;
};
/// Π yᵢ^nᵢ (9.4).
[[nodiscard]] double boardYield(const std::vector<YieldStep> &steps);
/// What one good board costs when each board tried costs `cost` and a spoilt one still brings `salvage`: cost/Y − (1 − Y)/Y · salvage (9.4).
/// Infinite where the yield is 0.
[[nodiscard]] double goodBoardCost(double cost, double yield, double salvage);

/// Bare board: area · (perArea + perLayer · layers), money; area in m², the rates per cm² (9.3).
[[nodiscard]] double bareBoardCost(double area, int layers, double perArea, double perLayer);

} // namespace nongjang
