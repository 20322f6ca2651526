#include "app/cli/figure_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::cli::ReportText)
};

} // namespace

QString valueText(double value, Dimension dimension, const QString &currency)
{
    if (dimension != Dimension::Money)
        return displayText(value, dimension);
    return QLocale().toString(value, 'f', std::abs(value) < 100.0 ? 2 : 0) % QChar(QChar::Nbsp)
           % currency;
}

QStringList figureCells(const ReportFigure &figure, const QString &currency)
{
    QString value = valueText(figure.value, figure.dimension, currency);
    if (!figure.missing.isEmpty())
        value.prepend(figure.isUpperBound ? QStringLiteral("≤ ") : QStringLiteral("≥ "));
    QString range;
    if (figure.low != figure.high)
        range = Tr::tr("%1 to %2")
                    .arg(valueText(figure.low, figure.dimension, currency),
                         valueText(figure.high, figure.dimension, currency));
    QString without;
    if (!figure.missing.isEmpty())
        without = Tr::tr("unknown: %1").arg(figure.missing.join(QStringLiteral(", ")));
    return {value, range, without};
}

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
