#include "model/study/workload_titles.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Workload)
};

constexpr std::array pieceTitles{
    std::pair{"compute", QT_TRANSLATE_NOOP("nongjang::Workload", "Computing")},
    std::pair{"memory", QT_TRANSLATE_NOOP("nongjang::Workload", "Reading weights and caches")},
    std::pair{"host", QT_TRANSLATE_NOOP("nongjang::Workload", "Weights in hosts")},
    std::pair{"launch", QT_TRANSLATE_NOOP("nongjang::Workload", "Launches in each layer")},
    std::pair{"scores", QT_TRANSLATE_NOOP("nongjang::Workload", "Scores of attention in memory")},
    std::pair{"bubble", QT_TRANSLATE_NOOP("nongjang::Workload", "Pipeline stands idle")},
    std::pair{"tensor", QT_TRANSLATE_NOOP("nongjang::Workload", "All-reduce inside layers (TP)")},
    std::pair{"expert", QT_TRANSLATE_NOOP("nongjang::Workload", "To experts and back (EP)")},
    std::pair{"context", QT_TRANSLATE_NOOP("nongjang::Workload", "Along sequences (CP)")},
    std::pair{"pipeline", QT_TRANSLATE_NOOP("nongjang::Workload", "Between stages (PP)")},
    std::pair{"data", QT_TRANSLATE_NOOP("nongjang::Workload", "Gradients (DP)")},
    std::pair{"weights", QT_TRANSLATE_NOOP("nongjang::Workload", "Weights")},
    std::pair{"gradients", QT_TRANSLATE_NOOP("nongjang::Workload", "Gradients kept")},
    std::pair{"optimizer", QT_TRANSLATE_NOOP("nongjang::Workload", "Optimizer")},
    std::pair{"activations", QT_TRANSLATE_NOOP("nongjang::Workload", "Activations")},
    std::pair{"logits", QT_TRANSLATE_NOOP("nongjang::Workload", "Logits")},
    std::pair{"cache", QT_TRANSLATE_NOOP("nongjang::Workload", "Keys and values")},
    std::pair{"reserve", QT_TRANSLATE_NOOP("nongjang::Workload", "Context and buffers")},
};

} // namespace

QString workloadPieceTitle(const QString &key)
{
    for (const auto &[name, title] : pieceTitles)
        if (key == QLatin1String(name))
            return Tr::tr(title);
    return key;
}

QString layoutText(const WorkloadLayout &layout)
{
    QStringList terms;
    const ParallelLayout &cut = layout.parallel;
    for (const auto &[name, degree] :
         {std::pair{"TP %1", cut.tensor}, std::pair{"CP %1", cut.context},
          std::pair{"EP %1", cut.expert}, std::pair{"PP %1", cut.pipeline},
          std::pair{"DP %1", cut.data}})
        if (degree > 1)
            terms << QString::fromLatin1(name).arg(degree);
    return terms.isEmpty() ? Tr::tr("one GPU") : terms.join(QStringLiteral(", "));
}

QString trainingLayoutText(const WorkloadLayout &layout)
{
    QString text = layoutText(layout);
    if (layout.zero != ZeroStage::None)
        text += Tr::tr("; ZeRO %1").arg(int(layout.zero));
    if (layout.recompute == Recompute::Full)
        text += Tr::tr("; layers recomputed");
    return text;
}

QString cutText(const WorkloadReport &workload)
{
    const QString cut = layoutText(workload.layout);
    if (workload.hasHostedExperts)
        return Tr::tr("%1; experts in hosts", "how a model is cut").arg(cut);
    if (workload.hostedLayers > 0)
        return Tr::tr("%1; %n layer(s) in hosts", "how a model is cut", workload.hostedLayers)
            .arg(cut);
    return cut;
}

namespace {

QString whyNotFitting(const WorkloadReport &workload)
{
    const auto size = [](const MaybeFigure &figure) {
        return displayText(figure->value, Dimension::DataSize, 3);
    };
    return workload.fitsHosts() ? Tr::tr("%1 does not fit: %2 on a GPU, which has %3.")
                                      .arg(workload.model, size(workload.memoryNeeded),
                                           size(workload.memoryAvailable))
                                : Tr::tr("%1 does not fit: %2 in a host, which has %3.")
                                      .arg(workload.model, size(workload.hostMemoryNeeded),
                                           size(workload.hostMemoryAvailable));
}

} // namespace

QString workloadSentence(const WorkloadReport &workload)
{
    if (!workload.invalid.isEmpty())
        return Tr::tr("%1: %2", "model, why it cannot be cut so")
            .arg(workload.model.isEmpty() ? Tr::tr("Workload") : workload.model, workload.invalid);
    if (!workload.fits)
        return whyNotFitting(workload);
    const QString rate = displayText(workload.tokensPerSecond->value, Dimension::Number, 3);
    QString text = workload.isTraining()
                       ? Tr::tr("%1 trains on %2 tokens a second (%3).")
                             .arg(workload.model, rate, layoutText(workload.layout))
                       : Tr::tr("%1 writes %2 tokens a second (%3).")
                             .arg(workload.model, rate, cutText(workload));
    const auto slow =
        std::ranges::find(workload.bottlenecks, true, &WorkloadBottleneck::isBesideGpus);
    constexpr double worthSaying = 0.01;
    if (slow == workload.bottlenecks.end() || slow->saving < worthSaying)
        return text;
    text += u' '
            % (workload.isTraining() ? Tr::tr("Doubling %1 saves %2 % of a step.")
                                     : Tr::tr("Doubling %1 saves %2 % of the time of a token."))
                  .arg(slow->name, displayText(slow->saving * 100.0, Dimension::Number, 2));
    return text;
}

QStringList workloadObjects(const WorkloadReport &workload)
{
    const auto slow =
        std::ranges::find(workload.bottlenecks, true, &WorkloadBottleneck::isBesideGpus);
    if (slow != workload.bottlenecks.end() && workload.fits)
        return slow->objects;
    return workload.bottlenecks.empty() ? QStringList() : workload.bottlenecks.front().objects;
}

} // namespace nongjang
