#include "app/cli/board_text.h"

#include "app/cli/figure_table.h"
#include "model/study/board_shares.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::BoardText)
};

/// As figureCells(), of a share in per cent.
QStringList shareCells(const ReportFigure &figure)
{
    const auto percent = [](double share) -> QString {
        return displayText(share * 100.0, Dimension::Number) + QStringLiteral(" %");
    };
    return {percent(figure.value),
            figure.low == figure.high
                ? QString()
                : Tr::tr("%1 to %2").arg(percent(figure.low), percent(figure.high)),
            QString()};
}

} // namespace

void printBoard(QTextStream &out, const BoardReport &board, const QString &currency)
{
    TextTable table(
        {Align::Left, Align::Left, Align::Right, Align::Left, Align::Left, Align::Left});
    for (const BoardFigure &each : board.figures) {
        QStringList cells{boardFigureTitle(each.key), each.of};
        if (each.figure) {
            const QStringList figure = isBoardShare(each.key) ? shareCells(*each.figure)
                                                              : figureCells(*each.figure, currency);
            cells << figure[0] << figure[1]
                  << QStringLiteral("%1, %2").arg(figureClassName(each.figureClass),
                                                  confidenceName(each.confidence))
                  << (figure[2].isEmpty() ? each.figure->formula : figure[2]);
        } else {
            cells << Tr::tr("not evaluated") << QString() << QString() << each.why;
        }
        table.addRow(cells);
    }
    printSection(out,
                 board.built > 0.0
                     ? Tr::tr("%1, ×%2").arg(board.name, QLocale().toString(board.built, 'f', 0))
                     : Tr::tr("%1, placed nowhere").arg(board.name),
                 table);
}

} // namespace nongjang::cli
