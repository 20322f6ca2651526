#include "model/study/workload_json.h"

#include "model/study/figure_json.h"

namespace nongjang {

namespace {

const char *nameOf(Recompute recompute)
{
    switch (recompute) {
    case Recompute::None:
        return "none";
    case Recompute::Selective:
        return "selective";
    case Recompute::Full:
        return "full";
    }
    Q_UNREACHABLE();
}

Json layoutJson(const WorkloadLayout &layout, bool isTraining)
{
    Json json;
    json["tensor"] = layout.parallel.tensor;
    json["context"] = layout.parallel.context;
    json["expert"] = layout.parallel.expert;
    json["pipeline"] = layout.parallel.pipeline;
    json["data"] = layout.parallel.data;
    if (!isTraining)
        return json;
    json["zero"] = int(layout.zero);
    json["recompute"] = nameOf(layout.recompute);
    json["micro_batch"] = jsonNumber(layout.microBatch);
    json["micro_batches"] = jsonNumber(layout.microBatches);
    return json;
}

Json piecesJson(const std::vector<WorkloadPiece> &pieces)
{
    Json json = Json::object();
    for (const WorkloadPiece &piece : pieces)
        json[piece.key.toStdString()] = jsonNumber(piece.value);
    return json;
}

Json exchangeJson(const WorkloadExchange &exchange)
{
    Json json;
    json["kind"] = exchange.key.toStdString();
    json["message"] = jsonNumber(exchange.bytes);
    json["time"] = jsonNumber(exchange.seconds);
    json["exposed"] = jsonNumber(exchange.exposed);
    json["busbw"] = jsonNumber(exchange.busbw);
    json["limit"] = jsonText(exchange.limit);
    json["across_hosts"] = exchange.isAcrossHosts;
    json["gpus"] = jsonList(exchange.objects);
    return json;
}

} // namespace

Json workloadJson(const std::optional<WorkloadReport> &workload, const QString &currency)
{
    if (!workload)
        return nullptr;
    const WorkloadReport &w = *workload;
    Json json;
    json["task"] = w.isTraining() ? "training" : "inference";
    json["model"] = jsonText(w.asked.model);
    json["parameters"] = jsonNumber(w.parameters);
    json["active_parameters"] = jsonNumber(w.activeParameters);
    json["gpus"] = jsonNumber(w.gpus);
    json["invalid"] = jsonText(w.invalid);
    if (!w.invalid.isEmpty())
        return json;
    json["precision"] = jsonText(w.precision);
    json["lora"] = w.isTraining() && w.asked.lora ? Json(*w.asked.lora) : Json(nullptr);
    json["offload"] =
        w.isTraining() || w.asked.offload.isEmpty() ? Json(nullptr) : jsonText(w.asked.offload);
    json["layout"] = layoutJson(w.layout, w.isTraining());
    json["fits"] = w.fits;
    json["memory_needed"] = figureJson(w.memoryNeeded);
    json["memory_available"] = figureJson(w.memoryAvailable);
    json["memory"] = piecesJson(w.memory);
    if (!w.isTraining()) {
        json["hosted"] = w.hasHostedExperts ? Json("experts") : Json(nullptr);
        json["hosted_layers"] = w.hostedLayers;
        json["host_memory_needed"] = figureJson(w.hostMemoryNeeded);
        json["host_memory_available"] = figureJson(w.hostMemoryAvailable);
    }
    json["time"] = piecesJson(w.time);
    json["exchanges"] = Json::array();
    for (const WorkloadExchange &exchange : w.exchanges)
        json["exchanges"].push_back(exchangeJson(exchange));
    json["bottlenecks"] = Json::array();
    for (const WorkloadBottleneck &each : w.bottlenecks) {
        Json row;
        row["name"] = jsonText(each.name);
        row["saving"] = jsonNumber(each.saving);
        row["objects"] = jsonList(each.objects);
        json["bottlenecks"].push_back(std::move(row));
    }
    json["tokens_per_second"] = figureJson(w.tokensPerSecond);
    json["energy_per_million_tokens"] = figureJson(w.energyPerMillionTokens);
    json["cost_per_million_tokens"] = figureJson(w.costPerMillionTokens, currency);
    if (w.isTraining()) {
        json["batch"] = jsonNumber(w.batch);
        json["step_time"] = figureJson(w.stepTime);
        json["flops_utilisation"] = figureJson(w.flopsUtilisation);
        json["bubble"] = jsonNumber(w.bubble);
        json["time_to_train"] = figureJson(w.timeToTrain);
    } else {
        json["time_to_first_token"] = figureJson(w.timeToFirstToken);
        json["time_per_token"] = figureJson(w.timePerToken);
        json["tokens_per_user"] = figureJson(w.tokensPerUser);
        json["prefill_rate"] = figureJson(w.prefillRate);
        json["most_users"] = figureJson(w.mostUsers);
    }
    json["choices"] = Json::array();
    for (const WorkloadChoice &choice : w.choices) {
        Json row;
        row["layout"] = layoutJson(choice.layout, w.isTraining());
        row["tokens_per_second"] = jsonNumber(choice.tokensPerSecond);
        row["memory"] = jsonNumber(choice.memory);
        row["fits"] = choice.fits();
        json["choices"].push_back(std::move(row));
    }
    return json;
}

Json languageModelJson(const LanguageModel &model)
{
    Json json;
    json["id"] = model.id.toStdString();
    json["name"] = model.name.toStdString();
    json["parameters"] = jsonNumber(parameterCount(model.shape));
    json["active_parameters"] = jsonNumber(activeParameterCount(model.shape));
    json["layers"] = model.shape.layers;
    json["hidden"] = model.shape.hidden;
    json["heads"] = model.shape.heads;
    json["kv_heads"] = model.shape.kvHeads;
    json["experts"] = model.shape.experts;
    json["top_k"] = model.shape.topK;
    json["cache_per_token"] = jsonNumber(cachePerToken(model.shape, 2.0).si());
    json["source"] = model.source.toStdString();
    json["date"] = model.date.toStdString();
    return json;
}

} // namespace nongjang
