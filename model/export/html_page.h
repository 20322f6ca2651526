// Pages that need nothing from elsewhere: tables one can print, with ticks the browser keeps.
#pragma once

#include <QByteArray>
#include <QString>
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
    QStringList footer;              ///< cells of a last row; may be empty
    QStringList notes;               ///< below the table
    std::vector<bool> isSource = {}; ///< by column: addresses become links
};

/// On paper there is nothing to click: ticks are boxes to fill in.
enum class HtmlUse { Browser, Paper };

/// Escaped, without the control characters that no page may hold.
[[nodiscard]] QString htmlText(const QString &text);
/// "https://vendor.com/page | recall": addresses as links, under the name of their host.
[[nodiscard]] QString sourceLinks(const QString &source);
/// The table and its notes alone.
[[nodiscard]] QString htmlTable(const HtmlTable &table, HtmlUse use = HtmlUse::Browser);
/// All before the body. What is read here also parses as XML.
[[nodiscard]] QString htmlHead(const QString &title, HtmlUse use, const QString &moreStyle = {});
[[nodiscard]] QByteArray htmlPage(const HtmlTable &table, HtmlUse use = HtmlUse::Browser);
/// Several tables under a title of the page; each has its own as a heading.
[[nodiscard]] QByteArray htmlPage(const QString &title, const std::vector<HtmlTable> &tables);

} // namespace nongjang
