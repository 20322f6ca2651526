#include "model/study/validation_cost.h"

#include "model/catalog/report_figures.h"
#include "model/catalog/user_rules.h"
#include "model/study/export_rules.h"
#include "model/study/report_lookup.h"

#include <algorithm>

namespace nongjang {

namespace {

using GetOfReport = MaybeFigure (*)(const Report &report);

MaybeFigure number(double value, const QString &from)
{
    return ReportFigure{Dimension::Number, value, value, value, {from}, {}, {}};
}

const ExportClass *chip(const Report &report)
{
    return report.exports.chips.empty() ? nullptr : &report.exports.chips.front();
}

MaybeFigure perGpu(const Report &report)
{
    const double gpus = report.counts.value(QStringLiteral("gpu"));
    if (!report.wallTypical || !(gpus > 0.0))
        return std::nullopt;
    ReportFigure each = *report.wallTypical;
    each.value /= gpus;
    each.low /= gpus;
    each.high /= gpus;
    return each;
}

MaybeFigure tpp(const Report &report)
{
    const ExportClass *one = chip(report);
    return one && one->tpp ? number(*one->tpp, one->part) : std::nullopt;
}

MaybeFigure density(const Report &report)
{
    const ExportClass *one = chip(report);
    return one && one->density ? number(*one->density, one->part) : std::nullopt;
}

template<bool isListed>
MaybeFigure listed(const Report &report)
{
    const ExportClass *one = chip(report);
    if (!one || one->entry.isEmpty())
        return std::nullopt;
    return number((one->entry != u"none") == isListed ? 1.0 : 0.0, one->part);
}

MaybeFigure licenceCountries(const Report &report)
{
    const QDate day = QDate::fromString(report.exports.day, Qt::ISODate);
    const ExportRule *rule = exportRules().listOn(day);
    return rule ? number(double(exportRules().licenceDestinations(*rule, day).size()), rule->id)
                : std::nullopt;
}

struct NamedFigure
{
    const char *key;
    Dimension dimension;
    GetOfReport get;
};

constexpr std::array costQuantities{
    NamedFigure{"power.wall_typical_per_gpu", Dimension::Power, perGpu},
    NamedFigure{"export.tpp", Dimension::Number, tpp},
    NamedFigure{"export.density", Dimension::Number, density},
    NamedFigure{"export.listed", Dimension::Number, listed<true>},
    NamedFigure{"export.unlisted", Dimension::Number, listed<false>},
    NamedFigure{"export.licence_countries", Dimension::Number, licenceCountries},
};

const NamedFigure *findCost(const QString &key)
{
    const auto it =
        std::find_if(costQuantities.begin(), costQuantities.end(),
                     [&](const NamedFigure &one) { return key == QLatin1StringView(one.key); });
    return it == costQuantities.end() ? nullptr : &*it;
}

/// What rules of one's own may name as well.
const ReportFigureInfo *findTotal(const QString &key)
{
    if (!key.startsWith(u"power.") && !key.startsWith(u"energy.") && !key.startsWith(u"cost."))
        return nullptr;
    const std::optional<std::size_t> index = reportFigureIndex(key);
    return index ? &reportFigures()[*index] : nullptr;
}

} // namespace

std::optional<Dimension> costQuantityDimension(const QString &quantity)
{
    if (const NamedFigure *found = findCost(quantity))
        return found->dimension;
    const ReportFigureInfo *total = findTotal(quantity);
    return total ? std::optional(total->dimension) : std::nullopt;
}

MaybeFigure costQuantity(const QString &quantity, const Report &report)
{
    const NamedFigure *found = findCost(quantity);
    return found ? found->get(report) : reportFigure(report, quantity);
}

} // namespace nongjang
