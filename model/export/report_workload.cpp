// The work the farm is drawn for: what comes of it, and where its memory and time go.
#include "model/catalog/report_figures.h"
#include "model/export/report_sections.h"
#include "model/study/report_lookup.h"
#include "model/study/workload_titles.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ReportSections)
};

constexpr int digits = 3;

BarPicture pieceBar(const std::vector<WorkloadPiece> &pieces, Dimension dimension,
                    const QString &title)
{
    std::vector<BarPart> parts;
    for (const WorkloadPiece &piece : pieces)
        parts.push_back({workloadPieceTitle(piece.key), piece.value,
                         displayText(piece.value, dimension, digits)});
    return stackedBar(std::move(parts), title);
}

HtmlTable layoutTable(const WorkloadReport &workload)
{
    HtmlTable table;
    table.title = Tr::tr("Ways to cut the model, best first");
    table.headings = {Tr::tr("Layout"), Tr::tr("Tokens a second"), Tr::tr("Memory on a GPU"),
                      Tr::tr("Fits")};
    table.isNumber = {false, true, true, false};
    for (const WorkloadChoice &choice : workload.choices)
        table.rows.push_back(
            {{},
             {workload.isTraining() ? trainingLayoutText(choice.layout) : layoutText(choice.layout),
              displayText(choice.tokensPerSecond, Dimension::Number, digits),
              displayText(choice.memory, Dimension::DataSize, digits),
              choice.fits() ? Tr::tr("yes") : Tr::tr("no")},
             {}});
    return table;
}

} // namespace

std::vector<HtmlTable> workloadTables(const ReportInput &input)
{
    const WorkloadReport &workload = *input.report.workload;
    HtmlTable table = figureTable({});
    for (const QString &name : reportFigureNames())
        if (name.startsWith(QStringLiteral("workload.")))
            if (const MaybeFigure figure = reportFigure(input.report, name))
                addFigure(table, reportFigureTitle(name), figure, input);
    table.notes << workloadSentence(workload);
    std::vector<HtmlTable> tables{table};
    if (!workload.choices.empty())
        tables.push_back(layoutTable(workload));
    return tables;
}

std::vector<BarPicture> workloadBars(const Report &report)
{
    const WorkloadReport &workload = *report.workload;
    return {pieceBar(workload.memory, Dimension::DataSize, Tr::tr("Memory of the fullest GPU")),
            pieceBar(workload.time, Dimension::Duration,
                     workload.isTraining() ? Tr::tr("Time of a training step")
                                           : Tr::tr("Time of an output token"))};
}

} // namespace nongjang
