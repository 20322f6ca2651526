#include "model/study/figure_json.h"

#include "model/study/export_study.h"

#include <cmath>

namespace nongjang {

namespace {

/// Nothing where there is no figure: what the design does not ask for is not missed.
void add(Json &json, const char *key, const MaybeFigure &figure, const QString &currency = {})
{
    if (figure)
        json[key] = figureJson(figure, currency);
}

Json figureMap(const QMap<QString, ReportFigure> &figures, const QString &currency)
{
    Json json = Json::object();
    for (auto it = figures.constBegin(); it != figures.constEnd(); ++it)
        json[it.key().toStdString()] = figureJson(it.value(), currency);
    return json;
}

Json drivers(const CostReport &cost)
{
    Json json = Json::array();
    for (const CostDriver &driver : cost.drivers)
        json.push_back({{"name", driver.name.toStdString()},
                        {"from", driver.from.toStdString()},
                        {"low", driver.low},
                        {"high", driver.high}});
    return json;
}

Json spread(const CostReport &cost)
{
    return {{"of", cost.isModelOfOwnership ? "tco" : "capex"},
            {"samples", cost.spread->samples},
            {"mean", cost.spread->mean},
            {"p10", cost.spread->p10},
            {"p50", cost.spread->p50},
            {"p90", cost.spread->p90}};
}

template<class T>
Json numberOf(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, double>)
        return value ? Json(*value) : Json(nullptr);
    else
        return value ? Json(value->si()) : Json(nullptr);
}

} // namespace

Json figureJson(const MaybeFigure &figure, const QString &currency)
{
    if (!figure || !std::isfinite(figure->value) || !std::isfinite(figure->low)
        || !std::isfinite(figure->high))
        return nullptr;
    Json json;
    json["value"] = figure->value;
    json["unit"] =
        (figure->dimension == Dimension::Money ? currency : unitSymbol(figure->dimension))
            .toStdString();
    json["low"] = figure->low;
    json["high"] = figure->high;
    json["from"] = jsonList(figure->from);
    json["formula"] = jsonText(figure->formula);
    json["missing"] = jsonList(figure->missing);
    json["is_upper_bound"] = figure->isUpperBound;
    return json;
}

Json costJson(const Report &report)
{
    const QString &currency = report.bom.currency;
    const CostReport &cost = report.cost;
    Json json;
    json["capex"] = figureJson(report.capex, currency);
    json["energy_per_year"] = figureJson(report.energyCostPerYear, currency);
    json["tco"] = figureJson(report.tco, currency);
    add(json, "parts", cost.parts, currency);
    add(json, "spares", cost.spares, currency);
    add(json, "dead_on_arrival", cost.replacement, currency);
    add(json, "landing", cost.landing, currency);
    add(json, "maintenance_per_year", cost.maintenance, currency);
    add(json, "labour_per_year", cost.labour, currency);
    add(json, "space_per_year", cost.space, currency);
    add(json, "other_per_year", cost.other, currency);
    add(json, "opex_per_year", cost.opex, currency);
    add(json, "residual", cost.residual, currency);
    add(json, "annuity", cost.annuity, currency);
    add(json, "per_year", cost.perYear, currency);
    add(json, "per_gpu_hour", cost.perGpuHour, currency);
    json["per_tflops"] = figureMap(cost.perTflops, currency);
    add(json, "per_gb", cost.perMemory, currency);
    add(json, "per_gb_s", cost.perBandwidth, currency);
    json["per_pflop_hour"] = figureMap(cost.perPflopHour, currency);
    add(json, "break_even", cost.breakEven);
    json["never_breaks_even"] = cost.neverBreaksEven;
    json["drivers"] = drivers(cost);
    if (cost.spread && cost.spread->samples > 0)
        json["spread"] = spread(cost);
    return json;
}

Json reliabilityJson(const Report &report)
{
    const ReliabilityReport &reliability = report.reliability;
    Json json = Json::object();
    add(json, "failures_per_year", reliability.failuresPerYear);
    add(json, "time_between_failures", reliability.timeBetweenFailures);
    add(json, "checkpoint_interval", reliability.checkpointInterval);
    add(json, "checkpoint_interval_young", reliability.youngInterval);
    add(json, "goodput", reliability.goodput);
    add(json, "spares", reliability.spares);
    return json;
}

Json exportClassJson(const ExportReport &exports, const ExportClass &chip)
{
    Json json;
    json["part"] = chip.part.toStdString();
    json["name"] = chip.name.toStdString();
    if (chip.count > 0.0)
        json["count"] = jsonNumber(chip.count);
    json["tpp"] = numberOf(chip.tpp);
    json["format"] = jsonText(chip.format);
    json["performance_density"] = numberOf(chip.density);
    json["io"] = numberOf(chip.io);
    json["use"] = chip.use.toStdString();
    json["entry"] = jsonText(chip.entry);
    json["meaning"] = jsonText(chip.meaning);
    json["licence"] = jsonText(chip.licence);
    json["notes"] = jsonList(chip.notes);
    json["unknown"] = jsonText(chip.missing);
    json["from"] = jsonList(chip.from);
    json["rule"] = jsonText(exports.rule);
    json["citation"] = jsonText(exports.citation);
    json["effective"] = jsonText(exports.effective);
    json["rule_date"] = jsonText(exports.day);
    json["destination"] = jsonText(exports.destination);
    json["source"] = jsonText(exports.source);
    json["source_date"] = jsonText(exports.sourceDate);
    json["notices"] = jsonList(exports.notices);
    json["disclaimer"] = exportDisclaimer().toStdString();
    return json;
}

Json classificationJson(const ExportReport &exports)
{
    Json json = Json::array();
    for (const ExportClass &chip : exports.chips)
        json.push_back(exportClassJson(exports, chip));
    return json;
}

} // namespace nongjang
