#include "model/study/report_json.h"

#include <nlohmann/json.hpp>

namespace nongjang {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::array precisions{"fp64", "fp32", "tf32", "fp16", "fp16_fp32acc",
                                "bf16", "fp8",  "fp4",  "int8"};

Json text(const QString &value)
{
    return value.isEmpty() ? Json(nullptr) : Json(value.toStdString());
}

Json list(const QStringList &values)
{
    Json result = Json::array();
    for (const QString &value : values)
        result.push_back(value.toStdString());
    return result;
}

/// Counts are whole numbers; above 2^53 a double is all there is.
Json count(double value)
{
    constexpr double exact = 9007199254740992.0;
    if (std::floor(value) == value && std::abs(value) < exact)
        return static_cast<std::int64_t>(value);
    return value;
}

template<class T>
Json optional(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// Null: not evaluated, and "not_evaluated" says why; or beyond what a number can hold.
Json figure(const MaybeFigure &figure, const QString &currency = {})
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
    json["from"] = list(figure->from);
    json["formula"] = text(figure->formula);
    json["missing"] = list(figure->missing);
    json["is_upper_bound"] = figure->isUpperBound;
    return json;
}

Json range(const Ranged<Bandwidth> &bandwidth)
{
    Json json;
    json["value"] = bandwidth.value.si();
    json["unit"] = unitSymbol(Dimension::Bandwidth).toStdString();
    json["low"] = bandwidth.low.si();
    json["high"] = bandwidth.high.si();
    return json;
}

Json compute(const Report &report)
{
    Json json;
    Json &peak = json["peak"];
    for (const char *precision : precisions) {
        const auto it = report.peak.constFind(QString::fromLatin1(precision));
        peak[precision] = it == report.peak.constEnd() ? Json(nullptr) : figure(*it);
    }
    for (auto it = report.peak.constBegin(); it != report.peak.constEnd(); ++it)
        if (!peak.contains(it.key().toStdString()))
            peak[it.key().toStdString()] = figure(it.value());
    return json;
}

Json slotLink(const SlotLink &link)
{
    Json json;
    json["name"] = link.name.toStdString();
    json["count"] = count(link.count);
    json["component"] = text(link.component);
    json["assembly"] = text(link.assembly);
    json["generation"] = optional(link.generation);
    json["lanes"] = optional(link.lanes);
    Json bandwidth = range(link.bandwidth);
    bandwidth["from"] = list({link.assembly % u'/' % link.component});
    json["bandwidth"] = std::move(bandwidth);
    json["share_of_native"] = link.shareOfNative;
    json["limited_by"] = text(link.limitedBy);
    return json;
}

Json hop(const Hop &hop)
{
    Json json;
    json["name"] = hop.name.toStdString();
    json["generation"] = optional(hop.generation);
    json["lanes"] = optional(hop.lanes);
    if (hop.isUnknown) {
        json["bandwidth"] = nullptr;
    } else {
        Json bandwidth = range(hop.bandwidth);
        bandwidth["from"] = list({hop.name});
        json["bandwidth"] = std::move(bandwidth);
    }
    json["limited_by"] = text(hop.limitedBy);
    return json;
}

Json path(const PathReport &path)
{
    Json json;
    json["from"] = path.from.toStdString();
    json["to"] = path.to.toStdString();
    json["hops"] = Json::array();
    for (const Hop &each : path.hops)
        json["hops"].push_back(hop(each));
    json["bandwidth"] = figure(path.bandwidth);
    json["limit"] = text(path.limit);
    json["limit_reason"] = text(path.limitReason);
    json["p2p"] = peerAccessName(path.p2p).toStdString();
    json["p2p_reason"] = text(path.p2pReason);
    return json;
}

Json bottleneck(const Bottleneck &bottleneck)
{
    Json json;
    json["name"] = bottleneck.name.toStdString();
    json["count"] = count(bottleneck.count);
    json["utilisation"] = bottleneck.utilisation;
    json["upgrade_value"] = bottleneck.upgradeValue;
    json["upgrade_value_together"] = bottleneck.togetherValue;
    json["limits"] = text(bottleneck.limits);
    json["objects"] = list(bottleneck.objects);
    return json;
}

Json pattern(const PatternResult &pattern)
{
    Json json;
    json["busbw"] = figure(pattern.busbw);
    json["time"] = figure(pattern.time);
    json["bound"] = figure(pattern.bound);
    json["method"] = text(pattern.method);
    json["limit"] = text(pattern.limit);
    return json;
}

Json network(const Report &report)
{
    Json json;
    json["bottlenecks"] = Json::array();
    for (const Bottleneck &each : report.bottlenecks)
        json["bottlenecks"].push_back(bottleneck(each));
    json["slots"] = Json::array();
    for (const SlotLink &link : report.slotLinks)
        json["slots"].push_back(slotLink(link));
    json["slowest_path"] = report.slowestPath ? path(*report.slowestPath) : Json(nullptr);
    json["patterns"] = Json::object();
    for (const PatternResult &each : report.patterns)
        json["patterns"][each.name.toStdString()] = pattern(each);
    json["bisection"] = figure(report.bisection);
    return json;
}

Json psuLoad(const PsuLoad &psu)
{
    Json json;
    json["name"] = psu.name.toStdString();
    json["component"] = text(psu.component);
    json["count"] = count(psu.count);
    json["load"] = psu.load.si();
    json["rating"] = psu.rating.si();
    json["unit"] = unitSymbol(Dimension::Power).toStdString();
    json["fraction"] = psu.fraction;
    json["efficiency"] = psu.efficiency;
    json["basis"] = text(psu.basis);
    return json;
}

Json power(const Report &report)
{
    Json json;
    json["idle"] = figure(report.idle);
    json["typical"] = figure(report.typical);
    json["peak"] = figure(report.peakPower);
    json["wall_idle"] = figure(report.wallIdle);
    json["wall_typical"] = figure(report.wallTypical);
    json["wall_peak"] = figure(report.wallPeak);
    json["psu_loads"] = Json::array();
    for (const PsuLoad &psu : report.psuLoads)
        json["psu_loads"].push_back(psuLoad(psu));
    return json;
}

Json cost(const Report &report)
{
    const QString &currency = report.bom.currency;
    Json json;
    json["capex"] = figure(report.capex, currency);
    json["energy_per_year"] = figure(report.energyCostPerYear, currency);
    json["tco"] = figure(report.tco, currency);
    return json;
}

Json counts(const Report &report)
{
    Json json;
    for (const char *key : {"gpu", "host", "switch", "cable"})
        json[key] = count(report.counts.value(QString::fromLatin1(key), 0.0));
    for (auto it = report.counts.constBegin(); it != report.counts.constEnd(); ++it)
        json[it.key().toStdString()] = count(it.value());
    return json;
}

Json findings(const Report &report)
{
    Json result = Json::array();
    for (const Finding &finding : report.findings) {
        Json json;
        json["rule"] = finding.rule.toStdString();
        json["severity"] = severityName(finding.severity).toStdString();
        json["objects"] = list(finding.objects);
        json["message"] = finding.message.toStdString();
        json["fix"] = text(finding.fix);
        json["input"] = finding.input;
        result.push_back(std::move(json));
    }
    return result;
}

Json notEvaluated(const Report &report)
{
    Json result = Json::array();
    for (const NotEvaluated &entry : report.notEvaluated) {
        Json json;
        json["what"] = entry.what.toStdString();
        json["why"] = entry.why.toStdString();
        json["objects"] = list(entry.objects);
        result.push_back(std::move(json));
    }
    return result;
}

QByteArray dump(const Json &json)
{
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)
                                     + '\n');
}

} // namespace

QByteArray reportJson(const Report &report)
{
    Json json;
    json["headline"] = text(report.headline);
    json["headline_objects"] = list(report.headlineObjects);
    json["compute"] = compute(report);
    json["memory"]["capacity"] = figure(report.memoryCapacity);
    json["memory"]["bandwidth"] = figure(report.memoryBandwidth);
    json["network"] = network(report);
    json["power"] = power(report);
    json["energy"]["per_year"] = figure(report.energyPerYear);
    json["cost"] = cost(report);
    json["counts"] = counts(report);
    json["findings"] = findings(report);
    json["not_evaluated"] = notEvaluated(report);
    return dump(json);
}

QByteArray findingsJson(const Report &report)
{
    Json json;
    json["findings"] = findings(report);
    json["not_evaluated"] = notEvaluated(report);
    return dump(json);
}

QByteArray pathJson(const PathReport &report)
{
    return dump(path(report));
}

} // namespace nongjang
