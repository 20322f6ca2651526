#include "views/itemmodels/typed_value.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::TypedValue)
};

/// Takes away what displayText() puts in: groups of thousands, blanks that do not break. People copy it.
QString withoutGrouping(const QString &text)
{
    static const QRegularExpression grouping(u"(?<=\\d),(?=\\d{3}(?!\\d))"_s);
    QString plain = text;
    for (const QChar blank : {QChar(QChar::Nbsp), QChar(0x202f)})
        plain.replace(blank, u' ');
    plain = plain.trimmed();
    plain.remove(grouping);
    return plain;
}

} // namespace

Result<TypedValue> parseTyped(const QString &text, Dimension dimension, const QString &bareUnit)
{
    QString plain = withoutGrouping(text);
    if (plain.startsWith(u'$'))
        plain = QString(plain.mid(1) % u" USD"_s);
    bool isBare = false;
    plain.toDouble(&isBare);
    if (isBare && !bareUnit.isEmpty())
        plain += u' ' % bareUnit;
    const Result<double> value = parseMeasureAs(plain.toStdString(), dimension);
    if (!value)
        return Failure{value.error()};
    return TypedValue{plain, *value};
}

QString usualUnit(Dimension dimension)
{
    if (dimension == Dimension::Money)
        return u"USD"_s;
    const bool usual = dimension == Dimension::Power || dimension == Dimension::Voltage
                       || dimension == Dimension::Current;
    return usual ? unitSymbol(dimension) : QString();
}

Result<double> parseNumber(const QString &text)
{
    return parseMeasureAs(withoutGrouping(text).toStdString(), Dimension::Number);
}

QString typedShare(double share)
{
    return QString(QLocale().toString(share * 100.0, 'g', 6) % QStringLiteral(" %"));
}

Result<int> parseCount(const QString &text, int smallest, int largest)
{
    QString plain = withoutGrouping(text);
    if (plain.startsWith(u'×') || plain.startsWith(u'x'))
        plain.remove(0, 1);
    bool ok = false;
    const int count = plain.trimmed().toInt(&ok);
    if (!ok || count < smallest || count > largest) {
        const QLocale locale;
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("Type a whole number from %1 to %2.")
                        .arg(locale.toString(smallest), locale.toString(largest)));
    }
    return count;
}

} // namespace nongjang
