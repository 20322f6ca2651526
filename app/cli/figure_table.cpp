#include "app/cli/figure_table.h"

#include <QCoreApplication>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ReportText)
};

} // namespace

void addFigure(TextTable &table, const QString &name, const MaybeFigure &figure,
               const QString &currency)
{
    table.addRow(
        QStringList(name)
        + (figure ? figureCells(*figure, currency) : QStringList(Tr::tr("not evaluated"))));
}

TextTable figureTable()
{
    return TextTable({Align::Left, Align::Right, Align::Left, Align::Left});
}

} // namespace nongjang::cli
