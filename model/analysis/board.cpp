#include "model/analysis/board.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace nongjang {

int memoryChannels(double busBits, double packageBits)
{
    if (!(busBits > 0.0) || !(packageBits > 0.0))
        return 0;
    return int(busBits / packageBits);
}

double memoryBandwidth(double busBits, double rate)
{
    return busBits / 8.0 * rate;
}

RailLoad railLoad(const Rail &rail)
{
    RailLoad load;
    if (rail.efficiency > 0.0)
        load.loss = rail.power * (1.0 / rail.efficiency - 1.0);
    if (!(rail.voltage > 0.0))
        return load;
    load.current = rail.power / rail.voltage;
    if (rail.phases <= 0)
        return load;
    load.perPhase = load.current / rail.phases;
    if (rail.phaseCurrent > 0.0)
        load.utilisation = load.perPhase / rail.phaseCurrent;
    return load;
}

double corePower(double limit, double memoryPower, double memoryEfficiency, double coreEfficiency)
{
    const double memoryInput = memoryEfficiency > 0.0 ? memoryPower / memoryEfficiency : 0.0;
    return std::max(0.0, limit - memoryInput) * coreEfficiency;
}

double boardYield(const std::vector<YieldStep> &steps)
{
    double yield = 1.0;
    for (const YieldStep &step : steps)
        yield *= std::pow(step.yield, step.count);
    return yield;
}

double goodBoardCost(double cost, double yield, double salvage)
{
    if (!(yield > 0.0))
        return std::numeric_limits<double>::infinity();
    return cost / yield - (1.0 - yield) / yield * salvage;
}

double bareBoardCost(double area, int layers, double perArea, double perLayer)
{
    constexpr double squareCentimetres = 1e4; // in a square metre
    return area * squareCentimetres * (perArea + perLayer * layers);
}

} // namespace nongjang
