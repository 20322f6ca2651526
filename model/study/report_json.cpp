#include "model/study/report_json.h"

#include "model/base/json_values.h"
#include "model/study/board_json.h"
#include "model/study/figure_json.h"
#include "model/study/precisions.h"
#include "model/study/workload_json.h"

namespace nongjang {

namespace {

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
    for (const FigureKey key : precisions) {
        const QString precision = precisionKey(key);
        const auto it = report.peak.constFind(precision);
        peak[precision.toStdString()] =
            it == report.peak.constEnd() ? Json(nullptr) : figureJson(*it);
    }
    for (auto it = report.peak.constBegin(); it != report.peak.constEnd(); ++it)
        if (!peak.contains(it.key().toStdString()))
            peak[it.key().toStdString()] = figureJson(it.value());
    json["sustained"] = Json::object();
    for (auto it = report.sustained.rate.constBegin(); it != report.sustained.rate.constEnd(); ++it)
        json["sustained"][it.key().toStdString()] = figureJson(it.value());
    json["memory_bound_speed"] = figureJson(report.sustained.memoryBound);
    return json;
}

Json slotLink(const SlotLink &link)
{
    Json json;
    json["name"] = link.name.toStdString();
    json["count"] = jsonNumber(link.count);
    json["component"] = jsonText(link.component);
    json["assembly"] = jsonText(link.assembly);
    json["generation"] = jsonOptional(link.generation);
    json["lanes"] = jsonOptional(link.lanes);
    Json bandwidth = range(link.bandwidth);
    bandwidth["from"] = jsonList({link.assembly % u'/' % link.component});
    json["bandwidth"] = std::move(bandwidth);
    json["share_of_native"] = link.shareOfNative;
    json["limited_by"] = jsonText(link.limitedBy);
    return json;
}

Json hop(const Hop &hop)
{
    Json json;
    json["name"] = hop.name.toStdString();
    json["generation"] = jsonOptional(hop.generation);
    json["lanes"] = jsonOptional(hop.lanes);
    if (hop.isUnknown) {
        json["bandwidth"] = nullptr;
    } else {
        Json bandwidth = range(hop.bandwidth);
        bandwidth["from"] = jsonList({hop.name});
        json["bandwidth"] = std::move(bandwidth);
    }
    json["limited_by"] = jsonText(hop.limitedBy);
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
    json["bandwidth"] = figureJson(path.bandwidth);
    json["limit"] = jsonText(path.limit);
    json["limit_reason"] = jsonText(path.limitReason);
    json["p2p"] = peerAccessName(path.p2p).toStdString();
    json["p2p_reason"] = jsonText(path.p2pReason);
    return json;
}

Json bottleneck(const Bottleneck &bottleneck)
{
    Json json;
    json["name"] = bottleneck.name.toStdString();
    json["count"] = jsonNumber(bottleneck.count);
    json["utilisation"] = bottleneck.utilisation;
    json["upgrade_value"] = bottleneck.upgradeValue;
    json["upgrade_value_together"] = bottleneck.togetherValue;
    json["slack"] = bottleneck.slack;
    json["busy_time"] = bottleneck.busySeconds;
    json["loss"] = jsonNumber(bottleneck.loss);
    json["capped_flows"] = jsonNumber(bottleneck.capped);
    json["limits"] = jsonText(bottleneck.limits);
    json["objects"] = jsonList(bottleneck.objects);
    return json;
}

Json pattern(const PatternResult &pattern)
{
    Json json;
    json["busbw"] = figureJson(pattern.busbw);
    json["time"] = figureJson(pattern.time);
    json["bound"] = figureJson(pattern.bound);
    json["efficiency"] = pattern.bound ? Json(pattern.efficiency) : Json(nullptr);
    json["library_default"] = figureJson(pattern.libraryDefault);
    json["library_reason"] = jsonText(pattern.libraryReason);
    if (pattern.flows > 0.0) {
        json["flows"] = jsonNumber(pattern.flows);
        json["total"] = figureJson(pattern.total);
    }
    json["method"] = jsonText(pattern.method);
    json["limit"] = jsonText(pattern.limit);
    return json;
}

Json ends(const Ranged<double> &range)
{
    return {{"value", range.value}, {"low", range.low}, {"high", range.high}};
}

Json messageTime(const MessageTime &time)
{
    Json json;
    json["algorithm"] = time.algorithm.toStdString();
    json["protocol"] = time.protocol.toStdString();
    json["time"] = ends(time.seconds);
    json["busbw"] = ends(time.busbw);
    return json;
}

Json messages(const Report &report)
{
    Json rows = Json::array();
    for (const MessageRow &row : report.messages) {
        Json json;
        json["size"] = jsonNumber(row.bytes);
        json["tuned"] = messageTime(row.tuned);
        json["library_default"] = messageTime(row.libraryDefault.value_or(row.tuned));
        rows.push_back(std::move(json));
    }
    return rows;
}

Json tiers(const Report &report)
{
    Json rows = Json::array();
    for (const SwitchTier &tier : report.tiers) {
        Json json;
        json["name"] = tier.name.toStdString();
        json["level"] = tier.level;
        json["count"] = jsonNumber(tier.count);
        json["down"] = tier.down.si();
        json["up"] = tier.up.si();
        json["ratio"] = tier.ratio;
        json["end_to_end"] = tier.endToEnd;
        json["objects"] = jsonList(tier.objects);
        rows.push_back(std::move(json));
    }
    return rows;
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
    json["bisection"] = figureJson(report.bisection);
    json["ranked_pattern"] = jsonText(report.rankedPattern);
    json["message"] = report.messageBytes > 0.0 ? jsonNumber(report.messageBytes) : Json(nullptr);
    json["allreduce_by_size"] = messages(report);
    json["oversubscription"] = tiers(report);
    json["ring_order"] = jsonList(report.ringOrder);
    return json;
}

Json psuLoad(const PsuLoad &psu)
{
    Json json;
    json["name"] = psu.name.toStdString();
    json["component"] = jsonText(psu.component);
    json["count"] = jsonNumber(psu.count);
    json["load"] = psu.load.si();
    json["rating"] = psu.rating.si();
    json["unit"] = unitSymbol(Dimension::Power).toStdString();
    json["fraction"] = psu.fraction;
    json["efficiency"] = psu.efficiency;
    json["basis"] = jsonText(psu.basis);
    json["excursions"] = Json::array();
    for (const Excursion &excursion : psu.excursions)
        json["excursions"].push_back({{"duration", excursion.seconds},
                                      {"load", excursion.load.si()},
                                      {"allowed", excursion.allowed.si()}});
    return json;
}

Json circuit(const CircuitLoad &circuit)
{
    Json json;
    json["name"] = circuit.name.toStdString();
    json["count"] = jsonNumber(circuit.count);
    json["load"] = circuit.load.si();
    json["continuous"] = circuit.continuous.si();
    json["rating"] = circuit.rating.si();
    json["unit"] = unitSymbol(Dimension::Power).toStdString();
    json["voltage"] = circuit.voltage.si();
    json["phases"] = circuit.phases;
    json["current"] = circuit.current.si();
    json["unbalance"] = circuit.unbalance;
    return json;
}

Json power(const Report &report)
{
    Json json;
    json["idle"] = figureJson(report.idle);
    json["typical"] = figureJson(report.typical);
    json["peak"] = figureJson(report.peakPower);
    json["wall_idle"] = figureJson(report.wallIdle);
    json["wall_typical"] = figureJson(report.wallTypical);
    json["wall_peak"] = figureJson(report.wallPeak);
    json["psu_loads"] = Json::array();
    for (const PsuLoad &psu : report.psuLoads)
        json["psu_loads"].push_back(psuLoad(psu));
    json["circuits"] = Json::array();
    for (const CircuitLoad &each : report.circuits)
        json["circuits"].push_back(circuit(each));
    json["heat_btu_per_hour"] = figureJson(report.heat);
    json["airflow"] = figureJson(report.airflow);
    return json;
}

Json counts(const Report &report)
{
    Json json;
    for (const char *key : {"gpu", "host", "switch", "cable"})
        json[key] = jsonNumber(report.counts.value(QString::fromLatin1(key), 0.0));
    for (auto it = report.counts.constBegin(); it != report.counts.constEnd(); ++it)
        json[it.key().toStdString()] = jsonNumber(it.value());
    return json;
}

Json dark(const Report &report)
{
    Json result = Json::array();
    for (const DarkPart &part : report.dark) {
        Json json;
        json["path"] = part.path.toStdString();
        json["instances"] = jsonText(part.instances);
        json["count"] = jsonNumber(part.count);
        json["total"] = jsonNumber(part.total);
        json["cause"] = jsonText(part.cause);
        json["reason"] = jsonText(part.reason);
        json["inside"] = part.isInside;
        result.push_back(std::move(json));
    }
    return result;
}

Json findings(const Report &report)
{
    Json result = Json::array();
    for (const Finding &finding : report.findings) {
        Json json;
        json["rule"] = finding.rule.toStdString();
        json["severity"] = severityName(finding.severity).toStdString();
        json["objects"] = jsonList(finding.objects);
        json["message"] = finding.message.toStdString();
        json["fix"] = jsonText(finding.fix);
        json["input"] = finding.input;
        json["approved"] = finding.approved;
        json["note"] = jsonText(finding.note);
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
        json["objects"] = jsonList(entry.objects);
        result.push_back(std::move(json));
    }
    return result;
}

} // namespace

QByteArray reportJson(const Report &report)
{
    Json json;
    json["headline"] = jsonText(report.headline);
    json["headline_objects"] = jsonList(report.headlineObjects);
    json["compute"] = compute(report);
    json["memory"]["capacity"] = figureJson(report.memoryCapacity);
    json["memory"]["bandwidth"] = figureJson(report.memoryBandwidth);
    json["network"] = network(report);
    json["power"] = power(report);
    json["energy"]["per_year"] = figureJson(report.energyPerYear);
    json["cost"] = costJson(report);
    json["reliability"] = reliabilityJson(report);
    json["workload"] = workloadJson(report.workload, report.bom.currency);
    json["classification"] = classificationJson(report.exports);
    json["boards"] = boardsJson(report);
    json["counts"] = counts(report);
    json["dark"] = dark(report);
    json["findings"] = findings(report);
    json["not_evaluated"] = notEvaluated(report);
    return jsonDocument(json);
}

QByteArray findingsJson(const Report &report)
{
    Json json;
    json["findings"] = findings(report);
    json["not_evaluated"] = notEvaluated(report);
    return jsonDocument(json);
}

QByteArray pathJson(const PathReport &report)
{
    return jsonDocument(path(report));
}

} // namespace nongjang
