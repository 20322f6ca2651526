#include "model/study/message_study.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

constexpr double smallest = 1024.0;
constexpr double largest = 16.0 * 1024.0 * 1024.0 * 1024.0;
constexpr double step = 4.0;
/// How tuning bandwidths (message over time) end up within their ranges.
using Rates = std::array<std::optional<Ranged<double>>, 3>; // ring, tree, in the switches

QString nameOf(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Ring:
        return QStringLiteral("ring");
    case Algorithm::Tree:
        return QStringLiteral("tree");
    case Algorithm::InNetwork:
        return QStringLiteral("in_network");
    }
    Q_UNREACHABLE();
}

QString nameOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::LL:
        return QStringLiteral("LL");
    case Protocol::LL128:
        return QStringLiteral("LL128");
    case Protocol::Simple:
        return QStringLiteral("Simple");
    }
    Q_UNREACHABLE();
}

std::optional<Bandwidth> best(const std::optional<Ranged<double>> &rate)
{
    return rate ? std::optional(bytesPerSecond(rate->value)) : std::nullopt;
}

/// The quickest choice at the best values, with the ends of its latency and of its bandwidth.
MessageTime timeOf(const NetworkContext &context, const Rates &rates, double bytes)
{
    const LatencyModel &model = context.latency;
    TuningInput input{model.ranks(),  model.nodes(),  DataSize::fromSi(bytes), model.hasLL128(),
                      best(rates[0]), best(rates[1]), best(rates[2])};
    const TunedTime chosen = allReduceTimes(model.table(), input).front();
    const Ranged<double> &rate = *rates[std::size_t(chosen.algorithm)];
    const double moving = (chosen.time - chosen.latency).si();
    const double latency = chosen.latency.si();
    const double launch = model.launch().si();
    const Ranged<double> factor = model.factor();
    MessageTime time;
    time.algorithm = nameOf(chosen.algorithm);
    time.protocol = nameOf(chosen.protocol);
    time.seconds = {launch + latency * factor.value + moving,
                    launch + latency * factor.low + moving * rate.value / rate.high,
                    launch + latency * factor.high + moving * rate.value / rate.low};
    const double n = model.ranks();
    const double bus = 2.0 * (n - 1.0) / n * bytes;
    time.busbw = {bus / time.seconds.value, bus / time.seconds.high, bus / time.seconds.low};
    return time;
}

std::optional<Ranged<double>> rateOf(const TrafficModel &traffic, const PatternCost &cost)
{
    const Ranged<double> time = cost.range(traffic);
    if (!(time.value > 0.0))
        return std::nullopt;
    return Ranged<double>{1.0 / time.value, 1.0 / time.high, 1.0 / time.low};
}

/// Ascending, with the one asked for.
std::vector<double> sizesWith(double asked)
{
    std::vector<double> sizes;
    for (double bytes = smallest; bytes <= largest; bytes *= step)
        sizes.push_back(bytes);
    const auto place = std::lower_bound(sizes.begin(), sizes.end(), asked);
    if (place == sizes.end() || *place != asked)
        sizes.insert(place, asked);
    return sizes;
}

constexpr std::array keys{"ring_allreduce", "tree_allreduce", "in_network_allreduce"};

} // namespace

void studyMessages(NetworkContext &context, const PatternCosts &tuned,
                   std::optional<CollectivePatterns> &untuned)
{
    Rates rates;
    Rates defaults;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const QString key = QString::fromLatin1(keys[i]);
        const auto found = tuned.cost.find(key);
        if (found == tuned.cost.end())
            continue;
        rates[i] = rateOf(context.traffic, *found->second);
        QString reason;
        if (untuned)
            if (const PatternCostPtr cost = untuned->cost(key, reason))
                defaults[i] = rateOf(context.traffic, *cost);
    }
    if (!rates[0])
        return;
    constexpr double sameness = 1.001;
    for (const double bytes : sizesWith(context.request.message)) {
        MessageRow row{bytes, timeOf(context, rates, bytes), {}};
        if (defaults[0]) {
            MessageTime other = timeOf(context, defaults, bytes);
            if (other.seconds.value > row.tuned.seconds.value * sameness)
                row.libraryDefault = std::move(other);
        }
        context.report.messages.push_back(std::move(row));
    }
}

} // namespace nongjang
