#include "app/cli/workload_text.h"

#include "app/cli/figure_table.h"
#include "model/study/workload_titles.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::WorkloadText)
};

QString shareText(double share)
{
    return displayText(share * 100.0, Dimension::Number, 3) % QStringLiteral(" %");
}

void printPieces(QTextStream &out, const QString &title, const std::vector<WorkloadPiece> &pieces,
                 Dimension dimension)
{
    const double sum =
        std::accumulate(pieces.begin(), pieces.end(), 0.0,
                        [](double all, const WorkloadPiece &each) { return all + each.value; });
    TextTable table({Align::Left, Align::Right, Align::Right});
    for (const WorkloadPiece &piece : pieces)
        table.addRow({workloadPieceTitle(piece.key), displayText(piece.value, dimension, 3),
                      shareText(piece.value / sum)});
    printSection(out, title, table);
}

void printFigures(QTextStream &out, const WorkloadReport &w, const QString &currency)
{
    TextTable table = figureTable();
    const auto add = [&](const QString &title, const MaybeFigure &figure) {
        if (figure)
            addFigure(table, title, figure, currency);
    };
    add(Tr::tr("memory needed on a GPU"), w.memoryNeeded);
    add(Tr::tr("memory of a GPU"), w.memoryAvailable);
    add(Tr::tr("memory needed in a host"), w.hostMemoryNeeded);
    add(Tr::tr("memory of a host"), w.hostMemoryAvailable);
    add(Tr::tr("tokens a second"), w.tokensPerSecond);
    add(Tr::tr("step"), w.stepTime);
    add(Tr::tr("share of the peak (MFU)"), w.flopsUtilisation);
    add(Tr::tr("time to train"), w.timeToTrain);
    add(Tr::tr("first token after"), w.timeToFirstToken);
    add(Tr::tr("each token"), w.timePerToken);
    add(Tr::tr("tokens a second for each user"), w.tokensPerUser);
    add(Tr::tr("prompt tokens a second"), w.prefillRate);
    add(Tr::tr("most users at once"), w.mostUsers);
    add(Tr::tr("energy for a million tokens"), w.energyPerMillionTokens);
    add(Tr::tr("cost of a million tokens"), w.costPerMillionTokens);
    printSection(out,
                 w.isTraining() ? Tr::tr("Training %1 on %2 GPUs").arg(w.model).arg(w.gpus)
                                : Tr::tr("Answering with %1 on %2 GPUs").arg(w.model).arg(w.gpus),
                 table);
}

} // namespace

void printWorkload(QTextStream &out, const WorkloadReport &w, const QString &currency)
{
    out << '\n' << printable(workloadSentence(w)) << '\n';
    if (!w.invalid.isEmpty())
        return;
    printFigures(out, w, currency);
    printPieces(out, Tr::tr("Memory of the fullest GPU"), w.memory, Dimension::DataSize);
    printPieces(out, w.isTraining() ? Tr::tr("Time of a step") : Tr::tr("Time of a token"), w.time,
                Dimension::Duration);
    TextTable exchanges({Align::Left, Align::Right, Align::Right, Align::Right, Align::Left});
    for (const WorkloadExchange &each : w.exchanges)
        exchanges.addRow({workloadPieceTitle(each.key),
                          displayText(each.bytes, Dimension::DataSize, 3),
                          displayText(each.busbw, Dimension::Bandwidth, 3),
                          Tr::tr("%1, %2 of it not hidden")
                              .arg(displayText(each.seconds, Dimension::Duration, 3),
                                   displayText(each.exposed, Dimension::Duration, 3)),
                          each.limit});
    printSection(out, Tr::tr("What GPUs tell each other: message, busbw, time, limit"), exchanges);
    TextTable faster({Align::Left, Align::Right});
    for (const WorkloadBottleneck &each : w.bottlenecks)
        faster.addRow({each.name, shareText(each.saving)});
    printSection(out, Tr::tr("Twice as fast, saves of the time"), faster);
    TextTable choices({Align::Left, Align::Right, Align::Right, Align::Left});
    for (const WorkloadChoice &choice : w.choices)
        choices.addRow(
            {w.isTraining() ? trainingLayoutText(choice.layout) : layoutText(choice.layout),
             Tr::tr("%1 tokens/s").arg(displayText(choice.tokensPerSecond, Dimension::Number, 3)),
             displayText(choice.memory, Dimension::DataSize, 3),
             choice.fits() ? QString() : Tr::tr("does not fit")});
    printSection(out, Tr::tr("Ways to cut the model, best first"), choices);
}

} // namespace nongjang::cli
