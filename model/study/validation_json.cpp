#include "model/base/json_values.h"
#include "model/study/validation.h"

namespace nongjang {

namespace {

Json caseJson(const ValidationResult &result)
{
    const ValidationCase &one = result.published;
    const MaybeFigure &predicted = result.predicted;
    Json json;
    json["id"] = one.id.toStdString();
    json["type"] = one.type.toStdString();
    json["quantity"] = one.quantity.toStdString();
    json["system"] = one.system.toStdString();
    json["design"] = jsonText(one.design);
    if (!one.against.isEmpty())
        json["against"] = jsonText(one.against);
    json["objects"] = jsonList(one.objects);
    json["predicted"] = predicted ? Json(predicted->value) : Json(nullptr);
    json["low"] = predicted ? Json(predicted->low) : Json(nullptr);
    json["high"] = predicted ? Json(predicted->high) : Json(nullptr);
    json["from"] = predicted ? jsonList(predicted->from) : Json::array();
    json["formula"] = predicted ? jsonText(predicted->formula) : Json(nullptr);
    json["published"] = one.published;
    json["minimum"] = one.isMinimum;
    json["unit"] = unitSymbol(one.dimension).toStdString();
    json["error"] = result.error ? Json(*result.error) : Json(nullptr);
    json["tolerance"] = one.factor > 0.0 ? Json(nullptr) : Json(one.tolerance);
    json["factor"] = one.factor > 0.0 ? Json(one.factor) : Json(nullptr);
    json["within"] = result.error ? Json(result.within) : Json(nullptr);
    json["reason"] = jsonText(result.reason);
    json["source"] = one.source.toStdString();
    json["note"] = jsonText(one.note);
    return json;
}

Json summaryJson(const ValidationSummary &summary)
{
    const bool any = summary.evaluated > 0;
    Json json;
    json["cases"] = summary.cases;
    json["evaluated"] = summary.evaluated;
    json["within"] = summary.within;
    json["outside"] = summary.evaluated - summary.within;
    json["not_evaluated"] = summary.cases - summary.evaluated;
    json["mean_error"] = any ? Json(summary.meanError) : Json(nullptr);
    json["worst_error"] = any ? Json(summary.worstError) : Json(nullptr);
    json["worst_case"] = jsonText(summary.worstCase);
    return json;
}

} // namespace

QByteArray validationJson(const std::vector<ValidationResult> &results)
{
    Json json;
    json["cases"] = Json::array();
    for (const ValidationResult &result : results)
        json["cases"].push_back(caseJson(result));
    std::vector<ValidationSummary> summaries = summarise(results);
    Json &summary = json["summary"] = summaryJson(summaries.back());
    summaries.pop_back();
    summary["quantities"] = Json::object();
    for (const ValidationSummary &each : summaries)
        summary["quantities"][each.quantity.toStdString()] = summaryJson(each);
    return jsonDocument(json);
}

} // namespace nongjang
