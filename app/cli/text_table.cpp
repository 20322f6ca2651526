#include "app/cli/text_table.h"

#include <algorithm>

namespace nongjang::cli {

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

constexpr CodeRange wide[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF},   {0xAC00, 0xD7A3},
                              {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
                              {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

int columnsOf(char32_t code)
{
    if (QChar::category(code) == QChar::Mark_NonSpacing
        || QChar::category(code) == QChar::Other_Format)
        return 0;
    return std::any_of(
               std::begin(wide), std::end(wide),
               [code](CodeRange range) { return code >= range.first && code <= range.last; })
               ? 2
               : 1;
}

} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    return result;
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint code : text.toUcs4())
        width += columnsOf(code);
    return width;
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row << printable(cell);
    m_rows.push_back(std::move(row));
}

void TextTable::print(QTextStream &out, const QString &indent) const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows)
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.value(static_cast<qsizetype>(i))));
    for (const QStringList &row : m_rows) {
        QString line = indent;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            const QString padding(widths[i] - displayWidth(cell), u' ');
            line +=
                m_columns[i] == Align::Right ? QString(padding + cell) : QString(cell + padding);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << '\n';
    }
}

void printTitle(QTextStream &out, const QString &title)
{
    out << '\n' << printable(title) << '\n';
}

void printSection(QTextStream &out, const QString &title, const TextTable &table)
{
    if (table.isEmpty())
        return;
    printTitle(out, title);
    table.print(out);
}

} // namespace nongjang::cli
