#include "model/analysis/pcie.h"

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Generation
{
    double gigatransfers;
    double efficiency;
};

// 8b/10b, 128b/130b, then FLIT: 236 payload bytes of 256.
constexpr std::array generations{
    Generation{2.5, 0.8},
    Generation{5.0, 0.8},
    Generation{8.0, 128.0 / 130.0},
    Generation{16.0, 128.0 / 130.0},
    Generation{32.0, 128.0 / 130.0},
    Generation{64.0, 236.0 / 256.0},
};

constexpr std::array legalWidths{32, 16, 12, 8, 4, 2, 1};

} // namespace

std::optional<Bandwidth> pcieEncoded(int generation, int lanes)
{
    if (generation < 1 || generation > int(generations.size()) || lanes < 1)
        return std::nullopt;
    const Generation &g = generations[static_cast<std::size_t>(generation) - 1];
    return gigabytesPerSecond(g.gigatransfers * lanes / 8.0 * g.efficiency);
}

std::optional<Ranged<Bandwidth>> pcieEffective(int generation, int lanes,
                                               const Ranged<double> &factor)
{
    const std::optional<Bandwidth> encoded = pcieEncoded(generation, lanes);
    if (!encoded)
        return std::nullopt;
    return Ranged<Bandwidth>{*encoded * factor.value, *encoded * factor.low,
                             *encoded * factor.high};
}

double pcieTransactionEfficiency(int maximumPayload, int overhead)
{
    return double(maximumPayload) / double(maximumPayload + overhead);
}

std::optional<Negotiated> negotiate(const LinkLimit *elements, int count)
{
    std::optional<int> generation;
    std::optional<int> lanes;
    int limiting = -1;
    for (int i = 0; i < count; ++i) {
        const LinkLimit &element = elements[i];
        const bool lowers = (element.generation && generation && *element.generation < *generation)
                            || (element.lanes && lanes && *element.lanes < *lanes);
        if (lowers)
            limiting = i;
        if (element.generation)
            generation = std::min(generation.value_or(*element.generation), *element.generation);
        if (element.lanes)
            lanes = std::min(lanes.value_or(*element.lanes), *element.lanes);
    }
    if (!generation || !lanes)
        return std::nullopt;
    const auto width =
        std::find_if(legalWidths.begin(), legalWidths.end(), [&](int w) { return w <= *lanes; });
    return Negotiated{*generation, width == legalWidths.end() ? 1 : *width, limiting};
}

} // namespace nongjang
