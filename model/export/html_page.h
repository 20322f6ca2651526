// Pages that need nothing from elsewhere: tables one can print, with ticks the browser keeps.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace nongjang {

struct HtmlRow
{
    QString id; ///< what the browser keeps a tick under; the same in the next export
    QStringList cells;
    std::vector<bool> ticks; ///< as many as there are tick headings
};

struct HtmlTable
{
    QString title;
    QStringList headings;
    QStringList tickHeadings;
    std::vector<bool> isNumber; ///< by column: set to the right
    std::vector<HtmlRow> rows;
    QStringList footer; ///< cells of a last row; may be empty
    QStringList notes;  ///< below the table
};

[[nodiscard]] QByteArray htmlPage(const HtmlTable &table);

} // namespace nongjang
