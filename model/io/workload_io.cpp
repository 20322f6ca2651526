#include "model/io/workload_io.h"

#include "model/design/design.h"
#include "model/io/farm_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

struct WholeKey
{
    const char *name;
    std::optional<int> WorkloadSettings::*member;
    int least;
    int most;
};

constexpr int mostTokens = mostWorkloadTokens;
constexpr std::array wholeKeys{
    WholeKey{"tensor", &WorkloadSettings::tensor, 1, maximumCount},
    WholeKey{"context", &WorkloadSettings::context, 1, maximumCount},
    WholeKey{"expert", &WorkloadSettings::expert, 1, maximumCount},
    WholeKey{"pipeline", &WorkloadSettings::pipeline, 1, maximumCount},
    WholeKey{"chunks", &WorkloadSettings::chunks, 1, maximumCount},
    WholeKey{"batch", &WorkloadSettings::batch, 1, mostTokens},
    WholeKey{"micro_batch", &WorkloadSettings::microBatch, 1, mostTokens},
    WholeKey{"sequence", &WorkloadSettings::sequence, 1, mostTokens},
    WholeKey{"zero", &WorkloadSettings::zero, 0, 3},
    WholeKey{"lora", &WorkloadSettings::lora, 1, mostAdapterRank},
    WholeKey{"prompt", &WorkloadSettings::prompt, 1, mostTokens},
    WholeKey{"output", &WorkloadSettings::output, 1, mostTokens},
    WholeKey{"users", &WorkloadSettings::users, 1, mostTokens},
};

using Words = std::array<const char *, 12>;

struct TextKey
{
    const char *name;
    QString WorkloadSettings::*member;
    Words words; ///< that may stand there; none: anything
};

constexpr Words precisions{"fp32", "tf32", "bf16", "fp16", "fp8", "fp4", "int8", "int4"};
// What weights are kept in, and unpacked from.
constexpr Words weightPrecisions{"fp32", "tf32", "bf16", "fp16", "fp8",    "fp4",
                                 "int8", "int4", "q8_0", "q4_0", "q4_k_m", nullptr};
constexpr std::array textKeys{
    TextKey{"model", &WorkloadSettings::model, {}},
    TextKey{"precision", &WorkloadSettings::precision, precisions},
    TextKey{"optimizer", &WorkloadSettings::optimizer, {"adam", "adam8bit", "sgd"}},
    TextKey{"recompute", &WorkloadSettings::recompute, {"none", "selective", "full"}},
    TextKey{"attention", &WorkloadSettings::attention, {"fused", "plain"}},
    TextKey{"weights", &WorkloadSettings::weights, weightPrecisions},
    TextKey{"cache", &WorkloadSettings::cache, precisions},
    TextKey{"offload", &WorkloadSettings::offload, {"experts", "layers"}},
};

QStringList wordsOf(const TextKey &key)
{
    QStringList words;
    for (const char *word : key.words)
        if (word)
            words << QLatin1String(word);
    return words;
}

void checkWord(JsonObjectReader &reader, const TextKey &key, const QString &text)
{
    const QStringList words = wordsOf(key);
    if (!text.isEmpty() && !words.isEmpty() && !words.contains(text))
        reader.error(key.name, Tr::tr("expected one of %1").arg(words.join(QStringLiteral(", "))));
}

} // namespace

QString workloadTaskName(WorkloadTask task)
{
    switch (task) {
    case WorkloadTask::None:
        return {};
    case WorkloadTask::Training:
        return QStringLiteral("training");
    case WorkloadTask::Inference:
        return QStringLiteral("inference");
    }
    Q_UNREACHABLE();
}

WorkloadTask workloadTaskFromName(const QString &name)
{
    for (const WorkloadTask task : {WorkloadTask::Training, WorkloadTask::Inference})
        if (workloadTaskName(task) == name)
            return task;
    return WorkloadTask::None;
}

QStringList workloadWords(const QString &key)
{
    for (const TextKey &each : textKeys)
        if (key == QLatin1String(each.name))
            return wordsOf(each);
    return {};
}

WorkloadSettings readWorkload(JsonObjectReader &reader)
{
    WorkloadSettings workload;
    workload.task = workloadTaskFromName(reader.requiredString("task"));
    if (workload.task == WorkloadTask::None)
        reader.error("task", Tr::tr("expected training or inference"));
    for (const TextKey &key : textKeys) {
        workload.*key.member = reader.string(key.name);
        checkWord(reader, key, workload.*key.member);
    }
    for (const WholeKey &key : wholeKeys)
        workload.*key.member = reader.integer(key.name, key.least, key.most);
    constexpr double mostOfRun = 1e18;
    workload.tokens = reader.number("tokens", 1.0, mostOfRun);
    const QString share = reader.string("share");
    if (!share.isEmpty() && share != u"equal" && share != u"proportional")
        reader.error("share",
                     Tr::tr("expected one of %1").arg(QStringLiteral("equal, proportional")));
    workload.isProportional = share == u"proportional";
    workload.unknown = {reader.unknown(
        {"task",        "model",    "precision", "optimizer", "recompute", "weights",
         "cache",       "tensor",   "context",   "expert",    "pipeline",  "batch",
         "micro_batch", "sequence", "zero",      "prompt",    "output",    "users",
         "tokens",      "share",    "chunks",    "attention", "lora",      "offload"})};
    return workload;
}

QByteArray workloadLine(const WorkloadSettings &workload)
{
    ObjectText object;
    object.text(QStringLiteral("task"), workloadTaskName(workload.task));
    for (const TextKey &key : textKeys)
        object.text(QLatin1String(key.name), workload.*key.member);
    for (const WholeKey &key : wholeKeys)
        if (const std::optional<int> value = workload.*key.member)
            object.raw(QLatin1String(key.name), QByteArray::number(*value));
    object.number(QStringLiteral("tokens"), workload.tokens);
    if (workload.isProportional)
        object.text(QStringLiteral("share"), QStringLiteral("proportional"));
    object.unknown(workload.unknown);
    return object.line();
}

Result<WorkloadSettings> changedWorkload(const WorkloadSettings &workload,
                                         const QStringList &changes)
{
    nlohmann::ordered_json json =
        nlohmann::ordered_json::parse(workloadLine(workload).toStdString());
    for (const QString &change : changes) {
        const qsizetype mark = change.indexOf(u'=');
        if (mark < 1)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("“%1”: expected KEY=VALUE, such as tensor=8").arg(change));
        const std::string key = change.left(mark).toStdString();
        const QString value = change.mid(mark + 1);
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (value.isEmpty())
            json.erase(key);
        else if (isNumber && std::abs(number) < mostTokens && number == std::trunc(number))
            json[key] = static_cast<std::int64_t>(number);
        else if (isNumber)
            json[key] = number;
        else
            json[key] = value.toStdString();
    }
    const Result<JsonText> text =
        JsonText::parse(QByteArray::fromStdString(json.dump()), Tr::tr("workload"));
    if (!text)
        return Failure{text.error()};
    JsonObjectReader::Context context{&*text, {}};
    JsonObjectReader reader(context, text->root(), {});
    WorkloadSettings changed = readWorkload(reader);
    if (context.error)
        return Failure{*context.error};
    for (const auto &entry : changed.unknown.entries)
        if (std::ranges::none_of(workload.unknown.entries,
                                 [&](const auto &kept) { return kept.first == entry.first; }))
            return fail(ErrorCode::InvalidValue, Tr::tr("a workload has no “%1”").arg(entry.first));
    return changed;
}

} // namespace nongjang
