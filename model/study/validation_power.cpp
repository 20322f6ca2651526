#include "model/study/validation_power.h"

#include "model/study/dark_parts.h"
#include "model/study/farm_model.h"
#include "model/study/power_states.h"
#include "model/study/study.h"

#include <algorithm>

namespace nongjang {

namespace {

PartPtr withTypicalPower(const Part &part, const Ranged<double> &power)
{
    auto changed = std::make_shared<Part>(part);
    const auto isTypical = [](const Figure &figure) {
        return figure.key == FigureKey::PowerTypical;
    };
    std::erase_if(changed->figures, isTypical);
    const Figure figure{FigureKey::PowerTypical, power.value, power.low, power.high, {}};
    const auto place =
        std::find_if(changed->figures.begin(), changed->figures.end(),
                     [](const Figure &other) { return other.key > FigureKey::PowerTypical; });
    changed->figures.insert(place, figure);
    return changed;
}

/// The same parts with accelerators that decode.
Catalog decoding(const Catalog &catalog)
{
    std::vector<PartPtr> parts = catalog.parts();
    for (PartPtr &part : parts)
        if (const std::optional<Ranged<double>> power = decodingPower(*part))
            part = withTypicalPower(*part, *power);
    return Catalog(std::move(parts), catalog.userRules());
}

bool allDecode(const FarmModel &model)
{
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedComponent &component : assembly.components)
            if (component.part && component.part->category == Category::Gpu
                && !decodingPower(*component.part))
                return false;
    return true;
}

} // namespace

MaybeFigure wallWhileDecoding(const Design &design, const Catalog &catalog)
{
    if (!allDecode(resolveLiveFarm(design, catalog)))
        return std::nullopt;
    MaybeFigure figure = evaluate(design, decoding(catalog)).wallTypical;
    if (figure)
        figure->from << QStringLiteral("constant:gpu.decode_share.hbm");
    return figure;
}

} // namespace nongjang
