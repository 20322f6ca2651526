#include "views/panels/workload_rows.h"

#include "views/itemmodels/figure_text.h"
#include "views/panels/delta_display.h"
#include "views/panels/figure_display.h"
#include "views/widgets/figure_row.h"

#include <QCoreApplication>

#include <array>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::WorkloadRows)
};

using Of = WorkloadRow::Of;

constexpr std::array figureRows{
    WorkloadRow{"tokens_per_second", QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Tokens a second"),
                &WorkloadReport::tokensPerSecond, Of::Both, true},
    WorkloadRow{"tokens_per_user",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Tokens a second for each user"),
                &WorkloadReport::tokensPerUser, Of::Inference},
    WorkloadRow{"step_time", QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Time of a step"),
                &WorkloadReport::stepTime, Of::Training},
    WorkloadRow{"flops_utilisation",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Share of the peak (MFU)"),
                &WorkloadReport::flopsUtilisation, Of::Training},
    WorkloadRow{"time_to_train", QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Time to train"),
                &WorkloadReport::timeToTrain, Of::Training, true},
    WorkloadRow{"time_to_first_token",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "First token after"),
                &WorkloadReport::timeToFirstToken, Of::Inference},
    WorkloadRow{"time_per_token", QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Time per token"),
                &WorkloadReport::timePerToken, Of::Inference},
    WorkloadRow{"prefill_rate",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Tokens of prompts a second"),
                &WorkloadReport::prefillRate, Of::Inference},
    WorkloadRow{"most_users", QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Users that fit"),
                &WorkloadReport::mostUsers, Of::Inference},
    WorkloadRow{"memory_needed",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Memory on the fullest GPU"),
                &WorkloadReport::memoryNeeded, Of::Both, true},
    WorkloadRow{"host_memory_needed",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Memory in the fullest host"),
                &WorkloadReport::hostMemoryNeeded, Of::Hosts, true},
    WorkloadRow{"energy_per_million_tokens",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Energy per million tokens"),
                &WorkloadReport::energyPerMillionTokens},
    WorkloadRow{"cost_per_million_tokens",
                QT_TRANSLATE_NOOP("nongjang::WorkloadRows", "Cost per million tokens"),
                &WorkloadReport::costPerMillionTokens, Of::Both, true},
};

/// Why there is no such figure although the work has one of its kind.
QString reasonFor(const WorkloadRow &row)
{
    if (row.figure == &WorkloadReport::timeToTrain)
        return Tr::tr("Type how many tokens the run has.");
    if (row.figure == &WorkloadReport::energyPerMillionTokens)
        return Tr::tr("It takes the power at the wall and the PUE of the site.");
    if (row.figure == &WorkloadReport::costPerMillionTokens)
        return Tr::tr("It takes prices, and the tariff, the years and the hours of the site.");
    return Tr::tr("Not evaluated: an input is missing.");
}

} // namespace

std::span<const WorkloadRow> workloadRows()
{
    return figureRows;
}

QString workloadRowTitle(const WorkloadRow &row)
{
    return Tr::tr(row.title);
}

QString workloadRowName(const WorkloadRow &row)
{
    return u"workload_"_s % QString::fromLatin1(row.key);
}

void showWorkloadRow(FigureRow &widget, const WorkloadRow &row, const Report &report,
                     const Catalog &catalog, const Candidate *baseline)
{
    const bool isTraining = report.workload && report.workload->isTraining();
    const bool isAsked = report.workload && report.workload->invalid.isEmpty()
                         && row.of != (isTraining ? Of::Inference : Of::Training)
                         && (row.of != Of::Hosts || report.workload->hostMemoryNeeded);
    widget.setVisible(isAsked);
    if (!isAsked)
        return;
    const WorkloadReport &workload = *report.workload;
    const MaybeFigure &figure = workload.*row.figure;
    if (!figure) {
        widget.setUnknown(reasonFor(row));
        widget.setDelta({}, {});
        return;
    }
    QString note;
    const bool isOfMemory = row.figure == &WorkloadReport::memoryNeeded || row.of == Of::Hosts
                            || row.figure == &WorkloadReport::mostUsers;
    if (!workload.fits && !isOfMemory)
        note = Tr::tr("if it fitted");
    const bool isHost = row.of == Of::Hosts;
    const MaybeFigure &room = isHost ? workload.hostMemoryAvailable : workload.memoryAvailable;
    if ((isHost || row.figure == &WorkloadReport::memoryNeeded) && room) {
        const QString has = displayText(room->value, Dimension::DataSize, 3);
        const bool fits = isHost ? workload.fitsHosts() : workload.fitsGpus();
        note = fits ? Tr::tr("of %1: fits").arg(has) : Tr::tr("of %1: does not fit").arg(has);
    }
    showFigure(widget, *figure, catalog, report.bom.currency, note);
    if (row.figure == &WorkloadReport::flopsUtilisation)
        widget.setValue(
            shareText(figure->value),
            figure->low < figure->high
                ? Tr::tr("%1 – %2", "range").arg(shareText(figure->low), shareText(figure->high))
                : QString());
    showDelta(widget, u"workload."_s % QString::fromLatin1(row.key), report, baseline);
}

} // namespace nongjang
