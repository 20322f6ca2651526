#include "model/study/figure_sum.h"
#include "model/study/studies.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

constexpr std::array precisions{FigureKey::Fp64, FigureKey::Fp32,        FigureKey::Tf32,
                                FigureKey::Fp16, FigureKey::Fp16Fp32Acc, FigureKey::Bf16,
                                FigureKey::Fp8,  FigureKey::Fp4,         FigureKey::Int8};

struct Contribution
{
    Ranged<double> each;
    QString from;
};

QString source(const Part &part, FigureKey key)
{
    const std::string_view name = figureInfo(key).name;
    return QStringLiteral("part:%1#%2")
        .arg(part.id, QString::fromLatin1(name.data(), qsizetype(name.size())));
}

std::optional<Contribution> direct(const Part &part, FigureKey key)
{
    const Figure *figure = part.figure(key);
    if (!figure)
        return std::nullopt;
    return Contribution{figure->range(), source(part, key)};
}

/// FP16 with FP32 accumulation is a figure of its own: GeForce runs it at half the rate (engineering model 4.1). Where it is not
/// stated BF16 stands for it, which always accumulates in FP32; where only one FP16 figure is known its accumulator is not, so it may be half.
std::optional<Contribution> peak(const Part &part, FigureKey key)
{
    if (std::optional<Contribution> own = direct(part, key))
        return own;
    if (key != FigureKey::Fp16Fp32Acc)
        return std::nullopt;
    if (std::optional<Contribution> bf16 = direct(part, FigureKey::Bf16))
        return bf16;
    std::optional<Contribution> fp16 = direct(part, FigureKey::Fp16);
    if (fp16)
        fp16->each.low /= 2.0;
    return fp16;
}

template<class Get>
FigureSum sumOverGpus(const FarmModel &model, Get &&get)
{
    FigureSum sum;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (!component.part || component.part->category != Category::Gpu
                || component.component->off || assembly.instances == 0)
                continue;
            if (const std::optional<Contribution> one = get(*component.part))
                sum.add(assembly.pathOf(i), component.part->name, assembly.countOf(i), one->each,
                        {one->from});
            else
                sum.addMissing(assembly.pathOf(i));
        }
    return sum;
}

void noteMissing(Report &report, const QString &what, const FigureSum &sum)
{
    if (sum.missing().isEmpty())
        return;
    report.notEvaluated.push_back(
        {what,
         sum.isEmpty()
             ? Tr::tr("the figure is unknown for every accelerator")
             : Tr::tr("the figure is unknown for some accelerators; the total is without them"),
         sum.missing()});
}

} // namespace

void studyCapacity(const FarmModel &model, Report &report)
{
    for (const FigureKey key : precisions) {
        const std::string_view name = figureInfo(key).name;
        const QString precision = QString::fromLatin1(name.data(), qsizetype(name.size()));
        const FigureSum sum =
            sumOverGpus(model, [key](const Part &part) { return peak(part, key); });
        if (const MaybeFigure figure = sum.figure(Dimension::ComputeRate))
            report.peak.insert(precision, *figure);
        noteMissing(report, QStringLiteral("compute.peak.") % precision, sum);
    }
    const FigureSum capacity = sumOverGpus(
        model, [](const Part &part) { return direct(part, FigureKey::MemoryCapacity); });
    report.memoryCapacity = capacity.figure(Dimension::DataSize);
    noteMissing(report, QStringLiteral("memory.capacity"), capacity);
    const FigureSum bandwidth = sumOverGpus(
        model, [](const Part &part) { return direct(part, FigureKey::MemoryBandwidth); });
    report.memoryBandwidth = bandwidth.figure(Dimension::Bandwidth);
    noteMissing(report, QStringLiteral("memory.bandwidth"), bandwidth);
}

void countParts(const FarmModel &model, Report &report)
{
    for (const char *key : {"gpu", "host", "switch", "cable", "nic", "psu"})
        report.counts.insert(QString::fromLatin1(key), 0.0);
    for (const ResolvedAssembly &assembly : model.assemblies) {
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (!component.part)
                continue;
            const std::string_view name = categoryName(component.part->category);
            const auto it =
                report.counts.find(QString::fromLatin1(name.data(), qsizetype(name.size())));
            if (it != report.counts.end())
                *it += assembly.countOf(i);
        }
        for (const ResolvedCable &cable : assembly.cables)
            if (!cable.isDirect && !cable.isOff)
                report.counts[QStringLiteral("cable")] +=
                    assembly.instances * double(cable.pairs.size());
    }
}

} // namespace nongjang
