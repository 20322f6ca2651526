// The precisions whose peak compute a report states, in the order they are listed in.
#pragma once

#include "model/catalog/figure.h"

#include <QString>

#include <array>

namespace nongjang {

inline constexpr std::array precisions{FigureKey::Fp64, FigureKey::Fp32,        FigureKey::Tf32,
                                       FigureKey::Fp16, FigureKey::Fp16Fp32Acc, FigureKey::Bf16,
                                       FigureKey::Fp8,  FigureKey::Fp4,         FigureKey::Int8};

/// Its key in Report::peak: "fp16_fp32acc".
[[nodiscard]] inline QString precisionKey(FigureKey precision)
{
    const std::string_view name = figureInfo(precision).name;
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

} // namespace nongjang
