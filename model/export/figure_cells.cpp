#include "model/export/figure_cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FigureCells)
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
    if (figure.low < figure.high)
        range = Tr::tr("%1 to %2")
                    .arg(valueText(figure.low, figure.dimension, currency),
                         valueText(figure.high, figure.dimension, currency));
    QString without;
    if (!figure.missing.isEmpty())
        without = Tr::tr("unknown: %1").arg(figure.missing.join(QStringLiteral(", ")));
    return {value, range, without};
}

} // namespace nongjang
