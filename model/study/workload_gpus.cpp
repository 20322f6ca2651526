#include "model/study/workload_gpus.h"

#include "model/analysis/inference.h"
#include "model/base/range_math.h"
#include "model/study/constants.h"
#include "model/study/host_memory.h"
#include "model/study/power_curves.h"
#include "model/study/precisions.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Precision
{
    const char *name;
    double bytes;
    /// Figures that state its peak, and those of what does in its stead, best first.
    std::array<std::optional<FigureKey>, 2> own;
    std::array<std::optional<FigureKey>, 3> instead;
};

// Matrix products accumulate in FP32 where the catalogue tells the two apart: training and nearly all inference do (4.1).
const std::array precisionTable{
    Precision{"fp32", 4.0, {FigureKey::Fp32}, {}},
    Precision{"tf32", 4.0, {FigureKey::Tf32}, {FigureKey::Fp32}},
    Precision{
        "bf16", 2.0, {FigureKey::Bf16}, {FigureKey::Fp16Fp32Acc, FigureKey::Fp16, FigureKey::Fp32}},
    Precision{
        "fp16", 2.0, {FigureKey::Fp16Fp32Acc, FigureKey::Fp16}, {FigureKey::Bf16, FigureKey::Fp32}},
    Precision{
        "fp8", 1.0, {FigureKey::Fp8}, {FigureKey::Bf16, FigureKey::Fp16Fp32Acc, FigureKey::Fp16}},
    Precision{"fp4", 0.5, {FigureKey::Fp4}, {FigureKey::Fp8, FigureKey::Bf16, FigureKey::Fp16}},
    Precision{"int8", 1.0, {FigureKey::Int8}, {FigureKey::Bf16, FigureKey::Fp16}},
    // Weights of four bits are unpacked to what the arithmetic takes.
    Precision{"int4", 0.5, {FigureKey::Bf16, FigureKey::Fp16}, {FigureKey::Fp32}},
};

/// Formats that weights are kept in only; ggml: blocks of 32 with a scale of two bytes, and a mixture of four to six bits.
constexpr std::array keptFormats{std::pair{"q8_0", 8.5 / 8.0}, std::pair{"q4_0", 4.5 / 8.0},
                                 std::pair{"q4_k_m", 4.85 / 8.0}};

const Precision *findPrecision(const QString &name)
{
    const auto it = std::ranges::find_if(
        precisionTable, [&](const Precision &each) { return QLatin1String(each.name) == name; });
    return it == precisionTable.end() ? nullptr : &*it;
}

struct Peak
{
    const Figure *figure = nullptr;
    bool isInstead = false;
};

Peak peakOf(const Part &part, const Precision &precision)
{
    for (const std::optional<FigureKey> key : precision.own)
        if (const Figure *figure = key ? part.figure(*key) : nullptr)
            return {figure, false};
    for (const std::optional<FigureKey> key : precision.instead)
        if (const Figure *figure = key ? part.figure(*key) : nullptr)
            return {figure, true};
    return {};
}

/// A share that is known by family: of the part, its chip in its form, its chip, its class, else of any (4.1).
const Constant &shareOf(const QString &key, const Part &part, const QString &format)
{
    const QString die =
        part.attribute(QStringLiteral("die")).section(u' ', 0, 0).section(u'-', 0, 0).toLower();
    const QString prefix = key % u'.';
    const QStringList names{part.id, die % u'.' % part.attribute(QStringLiteral("form")), die,
                            part.attribute(QStringLiteral("class"))};
    if (format == u"fp8")
        for (const QString &name : names)
            if (const Constant *found = findConstant(prefix % QStringLiteral("fp8.") % name))
                return *found;
    for (const QString &name : names)
        if (const Constant *found = findConstant(prefix % name))
            return *found;
    return constant(key);
}

/// Of its speed without a limit; 0 where it would have to draw less than it does idle. Below what was measured it lies between the last
/// known speed and one that falls with the square of the power, as matrix products do at the low end of the curves.
Ranged<double> shareAtLimit(const ResolvedComponent &card, const Catalog &catalog, Work work)
{
    if (const std::optional<LimitedSpeed> known = speedOf(card, catalog, work))
        return known->share;
    const PartPtr factory = catalog.part(card.component->part);
    const Figure *from = factory ? factory->figure(FigureKey::PowerLimit) : nullptr;
    const Figure *to = card.part->figure(FigureKey::PowerLimit);
    if (!from || !to || !(to->value < from->value))
        return Ranged<double>::exact(1.0);
    const Figure *idle = factory->figure(FigureKey::PowerIdle);
    if (to->value <= (idle ? idle->value : 0.0))
        return {};
    const PowerCurve *curve = powerCurve(*factory, work);
    const double last =
        curve ? curve->points.front().x * (curve->base > 0.0 ? curve->base : from->value)
              : from->value;
    const Ranged<double> speed = speedAt(*factory, last, work).value_or(Ranged<double>::exact(1.0));
    const double share = std::min(1.0, to->value / last);
    const double low = speed.low * share * share;
    return {(low + speed.high) / 2.0, low, speed.high};
}

void addCompute(WorkloadGpu &gpu, const ResolvedComponent &card, const Catalog &catalog,
                const Precision &precision)
{
    const Peak peak = peakOf(*card.part, precision);
    if (!peak.figure)
        return;
    const QString format = precisionKey(peak.figure->key);
    const Constant &share = shareOf(QStringLiteral("gpu.eta_c"), *card.part, format);
    const Constant &layer = shareOf(QStringLiteral("llm.eta_layer"), *card.part, format);
    gpu.layer = layer.range();
    gpu.layerFrom = QStringLiteral("constant:") % layer.id;
    gpu.peak = peak.figure->value;
    gpu.compute = peak.figure->range() * share.range() * shareAtLimit(card, catalog, Work::Compute);
    if (peak.isInstead)
        gpu.emulated = format;
    gpu.from << QStringLiteral("part:") % card.part->id % u'#' % format
             << QStringLiteral("constant:") % share.id;
}

/// Formats of one byte and less are for products of weights.
void addWide(WorkloadGpu &gpu, const ResolvedComponent &card, const Catalog &catalog,
             const Precision &precision)
{
    gpu.wide = gpu.compute * gpu.layer;
    if (precision.bytes >= 2.0)
        return;
    WorkloadGpu half;
    addCompute(half, card, catalog, *findPrecision(QStringLiteral("bf16")));
    const Ranged<double> rate = half.compute * half.layer;
    if (rate.value > 0.0)
        gpu.wide = Ranged<double>::min(gpu.wide, rate);
}

WorkloadGpu gpuOf(const ResolvedComponent &card, const Catalog &catalog, const Precision &precision)
{
    WorkloadGpu gpu;
    gpu.name = card.part->name;
    gpu.path = card.path;
    addCompute(gpu, card, catalog, precision);
    addWide(gpu, card, catalog, precision);
    const Figure *bandwidth = card.part->figure(FigureKey::MemoryBandwidth);
    if (bandwidth) {
        const Constant &share = shareOf(QStringLiteral("gpu.eta_b"), *card.part, {});
        gpu.bandwidth =
            bandwidth->range() * share.range() * shareAtLimit(card, catalog, Work::Memory);
        gpu.from << QStringLiteral("part:") % card.part->id % QStringLiteral("#memory_bandwidth")
                 << QStringLiteral("constant:") % share.id;
    }
    if (const Figure *memory = card.part->figure(FigureKey::MemoryCapacity))
        gpu.memory = memory->value * soldMemory;
    return gpu;
}

bool isAlike(const WorkloadGpu &a, const WorkloadGpu &b)
{
    return a.compute == b.compute && a.layer == b.layer && a.bandwidth == b.bandwidth
           && a.memory == b.memory;
}

} // namespace

std::optional<double> elementBytes(const QString &precision)
{
    for (const auto &[name, bytes] : keptFormats)
        if (QLatin1String(name) == precision)
            return bytes;
    const Precision *found = findPrecision(precision);
    return found ? std::optional(found->bytes) : std::nullopt;
}

double keptBytes(const QString &precision)
{
    const bool isScaled = precision == u"int4" || precision == u"fp4";
    constexpr double half = 2.0;
    return weightSize(1.0, elementBytes(precision).value_or(half),
                      isScaled ? constant(QStringLiteral("llm.scale_share")).value : 0.0)
        .si();
}

std::optional<WorkloadGpu> sustainedBy(const ResolvedComponent &card, const Catalog &catalog,
                                       const QString &precision)
{
    const Precision *format = findPrecision(precision);
    return format && card.part ? std::optional(gpuOf(card, catalog, *format)) : std::nullopt;
}

WorkloadGpus::WorkloadGpus(const FarmModel &model, const Catalog &catalog, WorkloadNetwork &network,
                           const QString &precision)
    : m_placeOf(&network.placeOf())
{
    const Precision &format = *findPrecision(precision);
    for (const WorkloadNetwork::Place &place : network.places()) {
        WorkloadGpu gpu;
        for (const ResolvedAssembly &assembly : model.assemblies) {
            if (assembly.assembly->id != place.assembly)
                continue;
            const int row = assembly.indexOf(place.component);
            if (row >= 0 && assembly.components[std::size_t(row)].part)
                gpu = gpuOf(assembly.components[std::size_t(row)], catalog, format);
        }
        m_areAlike = m_areAlike && (m_kinds.empty() || isAlike(m_kinds.front(), gpu));
        m_kinds.push_back(std::move(gpu));
    }
}

const WorkloadGpu &WorkloadGpus::least(double WorkloadGpu::*figure) const
{
    return *std::ranges::min_element(
        m_kinds, [figure](const auto &a, const auto &b) { return a.*figure < b.*figure; });
}

double WorkloadGpus::sumOfPeaks() const
{
    double sum = 0.0;
    for (std::size_t rank = 0; rank < count(); ++rank)
        sum += of(rank).peak;
    return sum;
}

WorkloadGpus WorkloadGpus::faster(double compute, double bandwidth) const
{
    WorkloadGpus result = *this;
    for (WorkloadGpu &gpu : result.m_kinds) {
        gpu.compute = gpu.compute * compute;
        gpu.peak *= compute;
        gpu.bandwidth = gpu.bandwidth * bandwidth;
    }
    return result;
}

QStringList WorkloadGpus::paths() const
{
    QStringList all;
    for (const WorkloadGpu &gpu : m_kinds)
        all << gpu.path;
    return all;
}

QStringList WorkloadGpus::emulated() const
{
    QStringList paths;
    for (const WorkloadGpu &gpu : m_kinds)
        if (!gpu.emulated.isEmpty())
            paths << gpu.path;
    return paths;
}

QStringList WorkloadGpus::without(bool (*isKnown)(const WorkloadGpu &)) const
{
    QStringList paths;
    for (const WorkloadGpu &gpu : m_kinds)
        if (!isKnown(gpu))
            paths << gpu.path;
    return paths;
}

} // namespace nongjang
