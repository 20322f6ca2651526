#include "model/base/json_values.h"
#include "model/explore/explore_figures.h"
#include "model/explore/explore_spec.h"

#include <cmath>

namespace nongjang {

namespace {

/// Do values of this parameter stand as numbers?
bool isPlainNumber(const ExploreParameter &parameter, const ExploreValue &value)
{
    const ExploreTarget target = parameter.target;
    const bool isText = target == ExploreTarget::Part || target == ExploreTarget::CablePart
                        || target == ExploreTarget::CablePattern || target == ExploreTarget::P2p
                        || target == ExploreTarget::Condition;
    const bool isExtents = target == ExploreTarget::Template && !(value.number > 0.0);
    return !isText && !isExtents && parameter.dimension == Dimension::Number;
}

Json parameterJson(const ExploreParameter &parameter)
{
    Json json;
    json["name"] = parameter.name.toStdString();
    json["set"] = exploreTargetName(parameter.target).toStdString();
    if (parameter.of.size() == 1)
        json["of"] = parameter.of.first().toStdString();
    else if (!parameter.of.isEmpty())
        json["of"] = jsonList(parameter.of);
    if (parameter.target == ExploreTarget::PriceFactor)
        json[parameter.isCategory ? "category" : "part"] = parameter.key.toStdString();
    else if (!parameter.key.isEmpty())
        json["key"] = parameter.key.toStdString();
    if (parameter.range) {
        json["from"] = jsonMeasure(parameter.range->from, parameter.dimension);
        json["to"] = jsonMeasure(parameter.range->to, parameter.dimension);
        if (parameter.range->isLog)
            json["scale"] = "log";
        return json;
    }
    json["values"] = Json::array();
    for (const ExploreValue &value : parameter.values)
        json["values"].push_back(isPlainNumber(parameter, value) ? jsonNumber(value.number)
                                                                 : Json(value.text.toStdString()));
    return json;
}

Json templateJson(const ExploreTemplate &base)
{
    Json json;
    json["id"] = base.id.toStdString();
    json["numbers"] = Json::object();
    for (auto it = base.numbers.cbegin(); it != base.numbers.cend(); ++it)
        json["numbers"][it.key().toStdString()] = it.value().toStdString();
    const std::pair<const char *, const QString *> texts[] = {{"node", &base.node},
                                                              {"switch", &base.switchPart},
                                                              {"cable", &base.cablePart},
                                                              {"rate", &base.rate}};
    for (const auto &[key, text] : texts)
        if (!text->isEmpty())
            json[key] = text->toStdString();
    return json;
}

Json limitJson(const ExploreLimit &limit, Dimension dimension)
{
    Json json;
    json["figure"] = limit.figure.toStdString();
    if (std::isfinite(limit.low))
        json["at_least"] = jsonMeasure(limit.low, dimension);
    if (std::isfinite(limit.high))
        json["at_most"] = jsonMeasure(limit.high, dimension);
    return json;
}

} // namespace

QByteArray writeExploreSpec(const ExploreSpec &spec)
{
    Json json;
    json["format"] = 1;
    if (!spec.name.isEmpty())
        json["name"] = spec.name.toStdString();
    if (spec.base)
        json["template"] = templateJson(*spec.base);
    else
        json["design"] = spec.design.toStdString();
    json["parameters"] = Json::array();
    for (const ExploreParameter &parameter : spec.parameters)
        json["parameters"].push_back(parameterJson(parameter));
    if (spec.sample.method != SampleMethod::Full) {
        json["sample"]["method"] =
            spec.sample.method == SampleMethod::Random ? "random" : "latin-hypercube";
        json["sample"]["count"] = spec.sample.count;
        json["sample"]["seed"] = spec.sample.seed;
    }
    for (const ExploreLimit &limit : spec.keep)
        json["keep"].push_back(
            limitJson(limit, exploreFigureDimension(limit.figure).value_or(Dimension::Number)));
    json["columns"] = jsonList(spec.columns);
    if (spec.hasRanges)
        json["ranges"] = true;
    return jsonDocument(json);
}

} // namespace nongjang
