#include "model/analysis/inference.h"

#include <algorithm>

namespace nongjang {

namespace {

constexpr double million = 1e6;
constexpr double secondsPerHour = 3600.0;
/// All-reduces of a layer: after attention and after its feed-forward part.
constexpr double reducesPerLayer = 2.0;

Duration exchangeTime(const TransformerShape &shape, const ServingSetting &setting)
{
    return setting.reduce * (reducesPerLayer * shape.layers)
           + setting.experts * double(shape.expertLayers())
           + setting.handOver * double(setting.pipeline - 1) + setting.launch;
}

} // namespace

DataSize weightSize(double parameters, double elementBytes, double share)
{
    return DataSize::fromSi(parameters * elementBytes * (1.0 + share));
}

double cacheCopies(const TransformerShape &shape, int tensor)
{
    if (shape.isLatent())
        return tensor;
    return std::max(1.0, double(tensor) / shape.kvHeads);
}

DecodeTime decodeTime(const TransformerShape &shape, const ServingSetting &setting)
{
    const double t = setting.tensor;
    const double cache = setting.batch * setting.context * setting.cachePerToken.si()
                         * cacheCopies(shape, setting.tensor);
    const double attention =
        attentionFlops(shape, setting.context) * (1.0 - setting.layersElsewhere);
    const double here = activeParameterCount(shape) - setting.elsewhere;
    const double flops = (2.0 * here + attention) * setting.batch;
    DecodeTime time;
    time.memory = seconds((setting.weights.si() + cache) / (t * setting.memory.si()));
    time.compute = seconds(flops / (t * setting.compute.si()));
    time.exchange = exchangeTime(shape, setting);
    time.host = setting.host;
    return time;
}

PrefillTime prefillTime(const TransformerShape &shape, const ServingSetting &setting, double prompt)
{
    const double rate = setting.tensor * setting.compute.si();
    PrefillTime time;
    const double here = activeParameterCount(shape) - setting.elsewhere;
    time.products = seconds(2.0 * here * prompt / rate);
    const double attention = attentionFlops(shape, prompt / 2.0);
    time.attention = seconds(attention * (1.0 - setting.layersElsewhere) * prompt / rate);
    time.exchange = exchangeTime(shape, setting);
    time.host = setting.host;
    return time;
}

Money costPerMillionTokens(const TokenCostInput &input)
{
    const double kilowatt = input.wall.si() / 1000.0 * input.pue;
    const double hourly = kilowatt * input.perKilowattHour.si() + input.perHour.si();
    return Money::fromSi(hourly / (secondsPerHour * input.tokensPerSecond) * million);
}

Energy energyPerMillionTokens(Power wall, double pue, double tokensPerSecond)
{
    return Energy::fromSi(wall.si() * pue / tokensPerSecond * million);
}

} // namespace nongjang
