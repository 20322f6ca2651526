#include "model/export/cell_text.h"

#include <algorithm>

namespace nongjang {

namespace {

/// A name from a file must not steer the terminal it is printed on.
QString withoutControls(const QString &text)
{
    QString result = text;
    std::replace_if(
        result.begin(), result.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(u' '));
    return result;
}

} // namespace

QString csvCell(const QString &text)
{
    QString result = withoutControls(text);
    if (!result.isEmpty() && QStringLiteral("=+-@").contains(result.front()))
        result.prepend(u'\'');
    if (result.contains(u'"') || result.contains(u','))
        result = u'"' % result.replace(u'"', QStringLiteral("\"\"")) % u'"';
    return result;
}

QString csvRow(const QStringList &cells)
{
    return cells.join(u',') % QStringLiteral("\r\n");
}

QString markdownText(const QString &text)
{
    QString result;
    for (const QChar c : withoutControls(text)) {
        if (QStringLiteral("\\|`*_<>[]#").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| ") % cells.join(QStringLiteral(" | ")) % QStringLiteral(" |\n");
}

} // namespace nongjang
