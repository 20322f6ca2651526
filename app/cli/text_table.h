// Aligned plain text for terminals.
#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace nongjang::cli {

/// Control characters replaced: a name in a file must not steer the terminal.
[[nodiscard]] QString printable(const QString &text);
/// Columns a terminal needs; East Asian characters take two.
[[nodiscard]] int displayWidth(const QString &text);

enum class Align { Left, Right };

/// Rows of cells, padded so that columns line up. The last column is never padded.
class TextTable
{
public:
    explicit TextTable(std::vector<Align> columns)
        : m_columns(std::move(columns))
    {}
    void addRow(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void print(QTextStream &out, const QString &indent = QStringLiteral("  ")) const;

private:
    std::vector<Align> m_columns;
    std::vector<QStringList> m_rows;
};

/// A title with its table; nothing where the table is empty.
void printSection(QTextStream &out, const QString &title, const TextTable &table);
void printTitle(QTextStream &out, const QString &title);

} // namespace nongjang::cli
