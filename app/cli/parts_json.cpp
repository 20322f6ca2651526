#include "app/cli/parts_json.h"

#include "model/base/json_values.h"
#include "model/study/export_study.h"
#include "model/study/figure_json.h"

namespace nongjang::cli {

namespace {

void addProvenance(Json &json, const Provenance &provenance)
{
    json["source"] = jsonText(provenance.source);
    json["date"] = jsonText(provenance.date);
    json["confidence"] = confidenceName(provenance.confidence).toStdString();
    if (!provenance.note.isEmpty())
        json["note"] = provenance.note.toStdString();
}

Json figures(const Part &part)
{
    Json json = Json::object();
    for (const Figure &figure : part.figures) {
        Json &one = json[std::string(figureInfo(figure.key).name)];
        one["value"] = figure.value;
        one["unit"] = unitSymbol(figure.dimension()).toStdString();
        one["low"] = figure.low;
        one["high"] = figure.high;
        addProvenance(one, figure.provenance);
    }
    return json;
}

Json prices(const Part &part)
{
    Json json = Json::array();
    for (const Price &price : part.prices) {
        Json one;
        one["condition"] = price.condition.toStdString();
        one["value"] = price.amount.value.si();
        one["unit"] = unitSymbol(Dimension::Money).toStdString();
        one["low"] = price.amount.low.si();
        one["high"] = price.amount.high.si();
        one["region"] = jsonText(price.region);
        addProvenance(one, price.provenance);
        json.push_back(std::move(one));
    }
    return json;
}

Json listed(const Part &part)
{
    Json json;
    json["id"] = part.id.toStdString();
    json["category"] = std::string(categoryName(part.category));
    json["vendor"] = jsonText(part.vendor);
    json["name"] = part.name.toStdString();
    json["figures"] = figures(part);
    json["prices"] = prices(part);
    return json;
}

Json port(const Port &port)
{
    Json json;
    json["name"] = port.name.toStdString();
    json["kind"] = std::string(portKindName(port.kind));
    json["connector"] = jsonText(port.connector);
    json["count"] = port.count;
    json["gen"] = jsonOptional(port.gen);
    json["lanes"] = jsonOptional(port.lanes);
    json["width"] = jsonOptional(port.width);
    json["root"] = jsonText(port.root);
    json["rate"] = port.rate ? Json(port.rate->si()) : Json(nullptr);
    json["power"] = port.power ? Json(port.power->si()) : Json(nullptr);
    json["protocol"] = jsonText(port.protocol);
    return json;
}

Json uplink(const SwitchUplink &uplink)
{
    Json json;
    json["name"] = uplink.name.toStdString();
    json["gen"] = uplink.gen;
    json["lanes"] = uplink.lanes;
    json["count"] = uplink.count;
    json["root"] = uplink.root.toStdString();
    return json;
}

Json fabric(const std::optional<FabricInfo> &fabric)
{
    if (!fabric)
        return nullptr;
    Json json;
    json["kind"] = fabric->kind.toStdString();
    json["rate"] = fabric->rate ? Json(fabric->rate->si()) : Json(nullptr);
    json["pair_rate"] = fabric->pairRate ? Json(fabric->pairRate->si()) : Json(nullptr);
    json["group"] = jsonOptional(fabric->group);
    json["note"] = jsonText(fabric->note);
    return json;
}

} // namespace

QByteArray partsJson(const std::vector<PartPtr> &parts)
{
    Json json = Json::array();
    for (const PartPtr &part : parts)
        json.push_back(listed(*part));
    return jsonDocument(json);
}

QByteArray partJson(const Part &part)
{
    Json json = listed(part);
    json["family"] = jsonText(part.family);
    addProvenance(json, part.provenance);
    json["attributes"] = Json::object();
    for (auto it = part.attributes.constBegin(); it != part.attributes.constEnd(); ++it)
        json["attributes"][it.key().toStdString()] = it.value().toStdString();
    json["ports"] = Json::array();
    for (const Port &each : part.ports)
        json["ports"].push_back(port(each));
    json["switches"] = Json::array();
    for (const SwitchUplink &each : part.switches)
        json["switches"].push_back(uplink(each));
    json["fabric"] = fabric(part.fabric);
    if (isAccelerator(part.category)) {
        const QDate today = QDate::currentDate();
        json["classification"] =
            exportClassJson(exportReport(today, {}), exportClass(part, today, {}));
    }
    return jsonDocument(json);
}

} // namespace nongjang::cli
