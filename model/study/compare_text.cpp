#include "model/study/compare_text.h"

#include "model/base/currency_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CompareText)
};

QString valueText(double value, Dimension dimension, const QString &currency)
{
    const QString text = displayText(value, dimension);
    return dimension == Dimension::Money ? inCurrency(text, currency) : text;
}

QString signedText(double value, const QString &magnitude)
{
    return (value < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) % magnitude;
}

} // namespace

QString compareValueText(const MaybeCandidateFigure &figure, Dimension dimension,
                         const QString &currency)
{
    if (!figure)
        return Tr::tr("unknown");
    const QString text = valueText(figure->value, dimension, currency);
    switch (figure->bound) {
    case Bound::Exact:
        return text;
    case Bound::AtLeast:
        return QStringLiteral("≥ ") % text;
    case Bound::AtMost:
        return QStringLiteral("≤ ") % text;
    }
    Q_UNREACHABLE();
}

QString compareRangeText(const MaybeCandidateFigure &figure, Dimension dimension,
                         const QString &currency)
{
    if (!figure || !(figure->low < figure->high))
        return {};
    const QString low = valueText(figure->low, dimension, currency);
    const QString high = valueText(figure->high, dimension, currency);
    return low == high ? QString() : QStringLiteral("%1 – %2").arg(low, high);
}

QString compareDeltaText(const CompareCell &cell, Dimension dimension, const QString &currency)
{
    if (!cell.delta)
        return {};
    if (!(std::abs(*cell.delta) > 0.0))
        return QStringLiteral("=");
    return signedText(*cell.delta, valueText(std::abs(*cell.delta), dimension, currency));
}

QString compareShareText(const CompareCell &cell)
{
    if (!cell.share || !(std::abs(*cell.share) > 0.0))
        return {};
    const double percent = std::abs(*cell.share) * 100.0;
    return signedText(*cell.share, QLocale().toString(percent, 'f', percent < 99.95 ? 1 : 0))
           % QStringLiteral(" %");
}

QString compareSignText(Better sign)
{
    switch (sign) {
    case Better::Higher:
        return Tr::tr("better");
    case Better::Lower:
        return Tr::tr("worse");
    case Better::Neither:
        return {};
    }
    Q_UNREACHABLE();
}

QString compareQuantityText(double quantity)
{
    return QLocale().toString(quantity, 'f', std::floor(quantity) == quantity ? 0 : 2);
}

QString compareQuantityDelta(double quantity, double reference)
{
    const double delta = quantity - reference;
    return std::abs(delta) > 0.0 ? signedText(delta, compareQuantityText(std::abs(delta)))
                                 : QString();
}

} // namespace nongjang
