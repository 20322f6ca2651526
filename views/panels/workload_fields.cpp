#include "views/panels/workload_fields.h"

#include "model/design/design.h"
#include "model/io/workload_io.h"
#include "model/study/language_models.h"
#include "model/study/workload_cut.h"
#include "views/itemmodels/typed_value.h"
#include "views/itemmodels/workload_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::WorkloadForm)
};

using Group = WorkloadField::Group;
using Concerns = WorkloadField::Concerns;
using Settings = WorkloadSettings;

// clang-format off
constexpr std::array fields{
    WorkloadField{"workloadPrecision", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Precision"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "That is multiplied in"),
        Group::Work, Concerns::Both, nullptr, nullptr, &Settings::precision, "precision"},
    WorkloadField{"workloadBatch", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Batch"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Sequences of a step, over all copies of the model"),
        Group::Work, Concerns::Training, &Settings::batch},
    WorkloadField{"workloadMicroBatch", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Micro-batch"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Sequences that one copy of the model works on at a time"),
        Group::Work, Concerns::Training, &Settings::microBatch},
    WorkloadField{"workloadSequence", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Sequence"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Tokens of a sequence"),
        Group::Work, Concerns::Training, &Settings::sequence},
    WorkloadField{"workloadTokens", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Tokens of the run"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "All that the model is trained on, as in “15 T”: then there is a time to train"),
        Group::Work, Concerns::Training, nullptr, &Settings::tokens},
    WorkloadField{"workloadLora", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "LoRA rank"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Of adapters that are trained beside weights that stay as they are; empty: all weights are trained"),
        Group::Work, Concerns::Training, &Settings::lora},
    WorkloadField{"workloadOptimizer", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Optimizer"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "What it keeps for each parameter takes memory"),
        Group::Work, Concerns::Training, nullptr, nullptr, &Settings::optimizer, "optimizer"},
    WorkloadField{"workloadWeights", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Weights"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Precision that weights are kept in"),
        Group::Work, Concerns::Kept, nullptr, nullptr, &Settings::weights, "weights"},
    WorkloadField{"workloadOffload", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "In hosts"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Weights that are kept in the memory of hosts and multiplied with by their processors"),
        Group::Work, Concerns::Inference, nullptr, nullptr, &Settings::offload, "offload"},
    WorkloadField{"workloadCache", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Cache"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Precision that keys and values are kept in"),
        Group::Work, Concerns::Inference, nullptr, nullptr, &Settings::cache, "cache"},
    WorkloadField{"workloadPrompt", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Prompt"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Tokens read for each answer"),
        Group::Work, Concerns::Inference, &Settings::prompt},
    WorkloadField{"workloadOutput", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Output"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Tokens written for each answer"),
        Group::Work, Concerns::Inference, &Settings::output},
    WorkloadField{"workloadUsers", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Users"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Answers at once in the whole farm"),
        Group::Work, Concerns::Inference, &Settings::users},
    WorkloadField{"workloadTensor", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Tensor (TP)"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "GPUs that each layer is cut over; empty: the program chooses"),
        Group::Cut, Concerns::Both, &Settings::tensor},
    WorkloadField{"workloadContext", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Context (CP)"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "GPUs that each sequence is cut over; empty: one"),
        Group::Cut, Concerns::Both, &Settings::context},
    WorkloadField{"workloadExpert", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Expert (EP)"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "GPUs that the experts of a layer are dealt over; empty: the program chooses"),
        Group::Cut, Concerns::Experts, &Settings::expert},
    WorkloadField{"workloadPipeline", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Pipeline (PP)"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Stages that the layers are dealt over, one after the other; empty: the program chooses"),
        Group::Cut, Concerns::Both, &Settings::pipeline},
    WorkloadField{"workloadZero", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "ZeRO"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "What of the state is dealt over the copies instead of kept by each"),
        Group::Cut, Concerns::Training, &Settings::zero, nullptr, nullptr, "zero"},
    WorkloadField{"workloadRecompute", QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Recompute"),
        QT_TRANSLATE_NOOP("nongjang::WorkloadForm", "Activations that are computed a second time instead of kept"),
        Group::Cut, Concerns::Training, nullptr, nullptr, &Settings::recompute, "recompute"},
};
// clang-format on

QString countText(int count)
{
    return QLocale().toString(count);
}

QString countText(double count)
{
    return QLocale().toString(count, 'f', 0);
}

QString usual(const QString &text)
{
    return Tr::tr("%1 (usual)", "what is meant when a field is empty").arg(text);
}

QString chosen(const QString &text)
{
    return Tr::tr("%1 (chosen)", "by the program").arg(text);
}

/// How the model is cut in the report.
QString cutHint(const WorkloadField &field, const WorkloadReport *report)
{
    if (!report || !report->invalid.isEmpty())
        return Tr::tr("chosen by the program");
    const WorkloadLayout &layout = report->layout;
    if (field.key)
        return chosen(workloadWordTitle(
            QString::fromLatin1(field.key),
            field.whole ? QString::number(int(layout.zero))
                        : workloadWords(u"recompute"_s).value(int(layout.recompute))));
    if (field.whole == &Settings::tensor)
        return chosen(countText(layout.parallel.tensor));
    if (field.whole == &Settings::context)
        return chosen(countText(layout.parallel.context));
    if (field.whole == &Settings::expert)
        return chosen(countText(layout.parallel.expert));
    return chosen(countText(layout.parallel.pipeline));
}

QString wordHint(const WorkloadField &field, const WorkloadAsk &ask, const WorkloadReport *report)
{
    const QString key = QString::fromLatin1(field.key);
    if (field.word == &Settings::precision && report && !report->precision.isEmpty())
        return chosen(workloadWordTitle(key, report->precision));
    if (field.word == &Settings::precision)
        return usual(workloadWordTitle(key, ask.precision()));
    if (field.word == &Settings::weights)
        return Tr::tr("as multiplied");
    if (field.word == &Settings::offload)
        return Tr::tr("nothing");
    if (field.word == &Settings::cache)
        return usual(workloadWordTitle(key, ask.cache()));
    return usual(workloadWordTitle(key, workloadWords(key).value(0)));
}

} // namespace

std::span<const WorkloadField> workloadFields()
{
    return fields;
}

QString workloadFieldTitle(const WorkloadField &field)
{
    return Tr::tr(field.title);
}

QString workloadFieldToolTip(const WorkloadField &field)
{
    return Tr::tr(field.toolTip);
}

QStringList workloadFieldChoices(const WorkloadField &field)
{
    if (!field.key)
        return {};
    return field.whole ? QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}
                       : workloadWords(QString::fromLatin1(field.key));
}

bool isWorkloadFieldShown(const WorkloadField &field, const WorkloadSettings &workload)
{
    switch (field.concerns) {
    case Concerns::Both:
        return workload.task != WorkloadTask::None;
    case Concerns::Training:
        return workload.task == WorkloadTask::Training;
    case Concerns::Inference:
        return workload.task == WorkloadTask::Inference;
    case Concerns::Kept:
        return workload.task == WorkloadTask::Inference
               || (workload.task == WorkloadTask::Training && workload.lora);
    case Concerns::Experts: {
        const LanguageModel *model = findLanguageModel(workload.model);
        const bool hasExperts = workload.expert || (model && model->shape.experts > 0);
        return workload.task != WorkloadTask::None && hasExperts;
    }
    }
    Q_UNREACHABLE();
}

QString workloadFieldText(const WorkloadField &field, const WorkloadSettings &workload)
{
    if (field.word)
        return workload.*field.word;
    if (field.tokens)
        return workload.*field.tokens ? compactCount(*(workload.*field.tokens)) : QString();
    const std::optional<int> &value = workload.*field.whole;
    if (!value)
        return {};
    return field.isChoice() ? QString::number(*value) : countText(*value);
}

QString workloadFieldHint(const WorkloadField &field, const WorkloadSettings &workload,
                          const WorkloadReport *report)
{
    if (field.group == Group::Cut)
        return cutHint(field, report);
    const WorkloadAsk ask{workload, findLanguageModel(workload.model),
                          report ? int(report->gpus) : 0};
    if (field.isChoice())
        return wordHint(field, ask, report);
    if (field.whole == &Settings::batch)
        return ask.gpus > 0 ? usual(countText(ask.batch())) : Tr::tr("chosen by the program");
    const std::array hints{
        std::pair{&Settings::microBatch, ask.microBatch()},
        std::pair{&Settings::sequence, ask.sequence()},
        std::pair{&Settings::prompt, ask.prompt()},
        std::pair{&Settings::output, ask.output()},
        std::pair{&Settings::users, ask.users()},
    };
    for (const auto &[member, value] : hints)
        if (field.whole == member)
            return usual(countText(value));
    if (field.whole == &Settings::lora)
        return Tr::tr("all weights are trained");
    return Tr::tr("not set");
}

Result<WorkloadSettings> withWorkloadField(const WorkloadField &field, WorkloadSettings workload,
                                           const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    if (field.word) {
        workload.*field.word = text;
        return workload;
    }
    if (field.tokens) {
        std::optional<double> value;
        if (!isEmpty) {
            const Result<double> parsed = parseCompactCount(text);
            if (!parsed)
                return Failure{parsed.error()};
            value = *parsed;
        }
        workload.*field.tokens = value;
        return workload;
    }
    std::optional<int> value;
    if (!isEmpty) {
        const int least = field.isChoice() ? 0 : 1;
        const int most = field.group == Group::Cut        ? maximumCount
                         : field.whole == &Settings::lora ? mostAdapterRank
                                                          : mostWorkloadTokens;
        const Result<int> parsed = parseCount(text, least, most);
        if (!parsed)
            return Failure{parsed.error()};
        value = *parsed;
    }
    workload.*field.whole = value;
    return workload;
}

} // namespace nongjang
