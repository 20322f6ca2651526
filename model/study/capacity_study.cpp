#include "model/base/range_math.h"
#include "model/study/figure_sum.h"
#include "model/study/power_curves.h"
#include "model/study/precisions.h"
#include "model/study/studies.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

struct Contribution
{
    Ranged<double> each;
    QStringList from;
    std::function<QString()> label = {}; ///< empty: the name of the part
};

QString nameOf(FigureKey key)
{
    const std::string_view name = figureInfo(key).name;
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

/// Equal parts share one list of sources.
QStringList sourceOf(const Part &part, FigureKey key)
{
    thread_local QString lastId;
    thread_local FigureKey lastKey = FigureKey::Count_;
    thread_local QStringList last;
    if (key != lastKey || part.id != lastId) {
        lastId = part.id;
        lastKey = key;
        last = {QStringLiteral("part:") % part.id % u'#' % nameOf(key)};
    }
    return last;
}

std::optional<Contribution> direct(const Part &part, FigureKey key)
{
    const Figure *figure = part.figure(key);
    if (!figure)
        return std::nullopt;
    return Contribution{figure->range(), sourceOf(part, key)};
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
    FigureSum sum(model.darkRows.empty());
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (!component.part || component.part->category != Category::Gpu
                || component.component->off || assembly.instances == 0)
                continue;
            if (const std::optional<Contribution> one = get(component))
                sum.add(assembly.pathOf(i), assembly.countOf(i), one->each, one->from,
                        [&] { return one->label ? one->label() : component.part->name; });
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

/// A rate of a card as it is at its power limit.
Contribution limited(const Contribution &own, const LimitedSpeed &speed, const QString &card,
                     Dimension dimension)
{
    Contribution result{own.each * speed.share, own.from};
    if (speed.curve) {
        result.from << QStringLiteral("curve:") % speed.curve->id;
        result.label = [=, share = speed.share.value, peak = own.each.value, watt = speed.watt] {
            return Tr::tr("%1: %2 of %3 at %4", "card, share of its speed, watt")
                .arg(card, QLocale().toString(share, 'g', 3), displayText(peak, dimension),
                     displayText(watt, Dimension::Power));
        };
    }
    return result;
}

/// Speeds of one kind of work, found once for all precisions.
class Speeds
{
public:
    Speeds(const Catalog &catalog, Work work)
        : m_catalog(catalog)
        , m_work(work)
    {}
    const std::optional<LimitedSpeed> &of(const ResolvedComponent &card)
    {
        const auto [it, isNew] = m_known.try_emplace(&card);
        if (isNew)
            it->second = speedOf(card, m_catalog, m_work);
        return it->second;
    }

private:
    const Catalog &m_catalog;
    Work m_work;
    std::unordered_map<const ResolvedComponent *, std::optional<LimitedSpeed>> m_known;
};

/// Peak × the compute-bound curve, each accelerator at its limit. Where nobody changed one the sum is that of the peak.
void addSustainedRate(const FarmModel &model, Speeds &speeds, FigureKey key,
                      const QString &precision, Report &report)
{
    const FigureSum sum =
        sumOverGpus(model, [&](const ResolvedComponent &card) -> std::optional<Contribution> {
            const std::optional<Contribution> own = peak(*card.part, key);
            if (!own || !speeds.of(card))
                return std::nullopt;
            return limited(*own, *speeds.of(card), card.part->name, Dimension::ComputeRate);
        });
    if (const MaybeFigure figure = sum.figure(Dimension::ComputeRate))
        report.sustained.rate.insert(precision, *figure);
    if (report.peak.contains(precision)
        && sum.missing().size() > report.peak[precision].missing.size())
        report.notEvaluated.push_back(
            {QStringLiteral("compute.sustained.") % precision,
             Tr::tr("how fast these accelerators are at their power limit is not known"),
             sum.missing()});
}

bool isAnyLimited(const FarmModel &model)
{
    return std::any_of(model.assemblies.begin(), model.assemblies.end(), [](const auto &assembly) {
        return std::any_of(assembly.components.begin(), assembly.components.end(),
                           [](const ResolvedComponent &each) {
                               return each.component->figures.contains(
                                   QStringLiteral("power_limit"));
                           });
    });
}

/// Σ memory bandwidth × the memory-bound curve / Σ memory bandwidth.
void addMemoryBound(const FarmModel &model, const Catalog &catalog, Report &report)
{
    const FigureSum sum =
        sumOverGpus(model, [&](const ResolvedComponent &card) -> std::optional<Contribution> {
            const std::optional<Contribution> own = direct(*card.part, FigureKey::MemoryBandwidth);
            const auto speed = own ? speedOf(card, catalog, Work::Memory) : std::nullopt;
            if (!speed)
                return std::nullopt;
            return limited(*own, *speed, card.part->name, Dimension::Bandwidth);
        });
    if (!report.memoryBandwidth || !(report.memoryBandwidth->value > 0.0))
        return;
    if (!sum.missing().isEmpty()) {
        report.notEvaluated.push_back(
            {QStringLiteral("compute.memory_bound_speed"),
             Tr::tr("how fast these accelerators are at their power limit is not known"),
             sum.missing()});
        return;
    }
    MaybeFigure speed = sum.figure(Dimension::Bandwidth);
    const double all = report.memoryBandwidth->value;
    if (!speed)
        return;
    report.sustained.memoryBound =
        ReportFigure{Dimension::Number,
                     speed->value / all,
                     speed->low / all,
                     speed->high / all,
                     speed->from,
                     QStringLiteral("%1 / %2").arg(displayText(speed->value, Dimension::Bandwidth),
                                                   displayText(all, Dimension::Bandwidth)),
                     {}};
}

/// At the limits of the factory nothing is slower than its peak.
void addSustained(const FarmModel &model, const Catalog &catalog, Report &report)
{
    if (!isAnyLimited(model)) {
        report.sustained.rate = report.peak;
        if (report.memoryBandwidth)
            report.sustained.memoryBound = ReportFigure{
                Dimension::Number, 1.0, 1.0, 1.0, report.memoryBandwidth->from, {}, {}};
        return;
    }
    Speeds speeds(catalog, Work::Compute);
    for (const FigureKey key : precisions)
        addSustainedRate(model, speeds, key, precisionKey(key), report);
    addMemoryBound(model, catalog, report);
}

} // namespace

void studyCapacity(const FarmModel &model, const Catalog &catalog, Report &report)
{
    for (const FigureKey key : precisions) {
        const QString precision = precisionKey(key);
        const FigureSum sum = sumOverGpus(
            model, [key](const ResolvedComponent &card) { return peak(*card.part, key); });
        if (const MaybeFigure figure = sum.figure(Dimension::ComputeRate))
            report.peak.insert(precision, *figure);
        noteMissing(report, QStringLiteral("compute.peak.") % precision, sum);
    }
    const FigureSum capacity = sumOverGpus(model, [](const ResolvedComponent &card) {
        return direct(*card.part, FigureKey::MemoryCapacity);
    });
    report.memoryCapacity = capacity.figure(Dimension::DataSize);
    noteMissing(report, QStringLiteral("memory.capacity"), capacity);
    const FigureSum bandwidth = sumOverGpus(model, [](const ResolvedComponent &card) {
        return direct(*card.part, FigureKey::MemoryBandwidth);
    });
    report.memoryBandwidth = bandwidth.figure(Dimension::Bandwidth);
    noteMissing(report, QStringLiteral("memory.bandwidth"), bandwidth);
    addSustained(model, catalog, report);
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
