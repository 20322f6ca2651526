#include "model/export/validation_csv.h"

#include "model/export/cell_text.h"

namespace nongjang {

namespace {

QString csvNumber(double value)
{
    return QString::number(value, 'g', 10);
}

QStringList cellsOf(const ValidationResult &result)
{
    const ValidationCase &one = result.published;
    const bool any = result.error.has_value();
    return {csvCell(one.id),
            csvCell(one.quantity),
            csvCell(one.system),
            result.predicted ? csvNumber(result.predicted->value) : QString(),
            result.predicted ? csvNumber(result.predicted->low) : QString(),
            result.predicted ? csvNumber(result.predicted->high) : QString(),
            csvNumber(one.published),
            unitSymbol(one.dimension),
            one.factor > 0.0 ? QString() : csvNumber(one.tolerance),
            one.factor > 0.0 ? csvNumber(one.factor) : QString(),
            any ? csvNumber(*result.error) : QString(),
            !any            ? QStringLiteral("not_evaluated")
            : result.within ? QStringLiteral("within")
                            : QStringLiteral("outside"),
            csvCell(result.reason),
            csvCell(one.type),
            csvCell(one.source),
            csvCell(one.note)};
}

} // namespace

QByteArray validationCsv(const std::vector<ValidationResult> &results)
{
    QString text =
        csvRow({QStringLiteral("case"), QStringLiteral("quantity"), QStringLiteral("system"),
                QStringLiteral("predicted"), QStringLiteral("low"), QStringLiteral("high"),
                QStringLiteral("published"), QStringLiteral("unit"), QStringLiteral("tolerance"),
                QStringLiteral("factor"), QStringLiteral("error"), QStringLiteral("state"),
                QStringLiteral("reason"), QStringLiteral("type"), QStringLiteral("source"),
                QStringLiteral("note")});
    for (const ValidationResult &result : results)
        text += csvRow(cellsOf(result));
    return text.toUtf8();
}

} // namespace nongjang
