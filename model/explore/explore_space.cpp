#include "model/explore/explore_space.h"

#include "model/catalog/figure.h"
#include "model/study/network_key.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace nongjang {

namespace {

bool changesNetwork(const ExploreParameter &parameter)
{
    switch (parameter.target) {
    case ExploreTarget::Template:
    case ExploreTarget::Part:
    case ExploreTarget::Count:
    case ExploreTarget::CablePart:
    case ExploreTarget::CablePattern:
    case ExploreTarget::CableCount:
    case ExploreTarget::P2p:
        return true;
    case ExploreTarget::Figure:
        return figureConcernsTraffic(parameter.key);
    case ExploreTarget::Condition:
    case ExploreTarget::CableLength:
    case ExploreTarget::Site:
    case ExploreTarget::PriceFactor:
        return false;
    }
    Q_UNREACHABLE();
}

/// Numbers that are the same on every machine: of the standard only the generator says which it gives.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {}
    /// From 0 to below 1.
    double share() { return double(m_engine() >> 11) * 0x1p-53; }
    int below(int count) { return std::min(count - 1, int(share() * count)); }

private:
    std::mt19937_64 m_engine;
};

double within(const ExploreParameter::Range &range, double share)
{
    return range.isLog ? range.from * std::pow(range.to / range.from, share)
                       : range.from + (range.to - range.from) * share;
}

/// A share for each sample: of a Latin hypercube one from each of as many equal parts, in any order.
std::vector<double> shares(const ExploreSample &sample, Random &random)
{
    std::vector<double> result(std::size_t(sample.count));
    std::vector<int> part(result.size());
    std::iota(part.begin(), part.end(), 0);
    if (sample.method == SampleMethod::LatinHypercube)
        for (int i = sample.count - 1; i > 0; --i)
            std::swap(part[std::size_t(i)], part[std::size_t(random.below(i + 1))]);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = sample.method == SampleMethod::LatinHypercube
                        ? (part[i] + random.share()) / sample.count
                        : random.share();
    return result;
}

} // namespace

ExploreSpace::ExploreSpace(const ExploreSpec &spec)
    : m_order(spec.parameters.size())
{
    const auto key = [&](std::size_t i) {
        const ExploreParameter &parameter = spec.parameters[i];
        return std::pair(!changesNetwork(parameter), parameter.target);
    };
    std::iota(m_order.begin(), m_order.end(), std::size_t(0));
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    m_networkParameters =
        std::size_t(std::count_if(spec.parameters.begin(), spec.parameters.end(), changesNetwork));
    for (const ExploreParameter &parameter : spec.parameters)
        m_values.push_back(parameter.values);
    if (spec.sample.method != SampleMethod::Full) {
        takeSamples(spec);
        return;
    }
    m_size = 1;
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_size *= qint64(m_values[m_order[place]].size());
        if (place >= m_networkParameters)
            m_networkRows *= qint64(m_values[m_order[place]].size());
    }
}

void ExploreSpace::takeSamples(const ExploreSpec &spec)
{
    Random random(spec.sample.seed);
    m_size = spec.sample.count;
    m_samples.assign(std::size_t(m_size), std::vector<int>(m_order.size()));
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const ExploreParameter &parameter = spec.parameters[m_order[place]];
        std::vector<ExploreValue> &values = m_values[m_order[place]];
        std::vector<double> share = shares(spec.sample, random);
        if (parameter.range) { // a value of its own for each, in order of size
            std::vector<double> sorted = share;
            std::sort(sorted.begin(), sorted.end());
            for (const double each : sorted)
                values.push_back(exploreValue(within(*parameter.range, each), parameter.dimension));
            for (std::size_t i = 0; i < share.size(); ++i)
                m_samples[i][place] =
                    int(std::lower_bound(sorted.begin(), sorted.end(), share[i]) - sorted.begin());
        } else {
            const int count = int(values.size());
            for (std::size_t i = 0; i < share.size(); ++i)
                m_samples[i][place] = std::min(count - 1, int(share[i] * count));
        }
    }
    std::stable_sort(m_samples.begin(), m_samples.end());
}

std::vector<const ExploreValue *> ExploreSpace::values(qint64 row) const
{
    std::vector<const ExploreValue *> result(m_order.size());
    for (std::size_t place = m_order.size(); place-- > 0;) {
        const std::vector<ExploreValue> &values = m_values[m_order[place]];
        std::size_t number = 0;
        if (m_samples.empty()) {
            number = std::size_t(row % qint64(values.size()));
            row /= qint64(values.size());
        } else {
            number = std::size_t(m_samples[std::size_t(row)][place]);
        }
        result[m_order[place]] = &values[number];
    }
    return result;
}

qint64 ExploreSpace::endOfNetwork(qint64 row) const
{
    if (m_samples.empty())
        return std::min(m_size, (row / m_networkRows + 1) * m_networkRows);
    const auto isSame = [&](qint64 other) {
        const std::vector<int> &a = m_samples[std::size_t(row)];
        const std::vector<int> &b = m_samples[std::size_t(other)];
        return std::equal(a.begin(), a.begin() + std::ptrdiff_t(m_networkParameters), b.begin());
    };
    qint64 end = row + 1;
    while (end < m_size && isSame(end))
        ++end;
    return end;
}

} // namespace nongjang
