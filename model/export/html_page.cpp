#include "model/export/html_page.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::HtmlPage)
};

constexpr const char *style =
    "body{font:14px/1.4 system-ui,sans-serif;margin:2em;color:#111;background:#fff}"
    "table{border-collapse:collapse}th,td{border:1px solid #999;padding:.25em .6em;text-align:left;"
    "vertical-align:top}th{background:#eee}.n{text-align:right;white-space:nowrap}"
    "tr.done td{color:#777;text-decoration:line-through}td.t,th.t{text-align:center}"
    "tfoot td{font-weight:bold}@media print{body{margin:0}th{background:none}}";

/// Of what Qt's text documents know.
constexpr const char *paperStyle =
    "body{font-family:sans-serif;font-size:8pt;color:#111111}h1{font-size:15pt}"
    "h2{font-size:12pt;color:#004f7c}h3{font-size:9pt}th{background-color:#eeeeee}"
    ".headline{font-size:11pt;font-weight:bold}.quiet{color:#555555}table{border-collapse:"
    "collapse}";

/// Ticks are kept under the page's key and the row's; what the file itself says stands until someone ticks.
constexpr const char *script =
    "(function(){var store=null;try{store=window.localStorage}catch(e){}"
    "var page=document.body.dataset.page;"
    "document.querySelectorAll('input').forEach(function(box){"
    "var key=page+':'+box.dataset.key;"
    "var show=function(){var row=box.closest('tr');"
    "row.className=row.querySelector('td.t:last-of-type input').checked?'done':''};"
    "var kept=store?store.getItem(key):null;if(kept!==null)box.checked=kept==='1';show();"
    "box.addEventListener('change',function(){"
    "if(store)store.setItem(key,box.checked?'1':'0');show()})})})();";

QString cellTag(const QString &tag, const QString &html, bool isNumber)
{
    // Paper knows no classes for cells, browsers do without the attribute.
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag, isNumber ? QStringLiteral(" class=\"n\" align=\"right\"") : QString(), html);
}

QString cellRow(const HtmlTable &table, const QString &tag, const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumber =
            std::size_t(i) < table.isNumber.size() && table.isNumber[std::size_t(i)];
        const bool isSource =
            std::size_t(i) < table.isSource.size() && table.isSource[std::size_t(i)];
        text += cellTag(tag, isSource ? sourceLinks(cells[i]) : htmlText(cells[i]), isNumber);
    }
    return text;
}

QString tickCells(const HtmlTable &table, const HtmlRow &row, HtmlUse use)
{
    QString text;
    for (qsizetype i = 0; i < table.tickHeadings.size(); ++i) {
        const bool isSet = std::size_t(i) < row.ticks.size() && row.ticks[std::size_t(i)];
        if (use == HtmlUse::Paper) {
            text += QStringLiteral("<td class=\"t\" align=\"center\">%1</td>")
                        .arg(isSet ? QChar(0x2611) : QChar(0x2610));
            continue;
        }
        text += QStringLiteral("<td class=\"t\"><input type=\"checkbox\" data-key=\"%1:%2\" "
                               "aria-label=\"%3\"%4></td>")
                    .arg(htmlText(row.id), QString::number(i), htmlText(table.tickHeadings[i]),
                         isSet ? QStringLiteral(" checked") : QString());
    }
    return text;
}

/// A text document draws all of a table for each of its pages: a long list is several tables.
constexpr std::size_t paperRows = 120;

/// Widths of the columns in per cent, so that the tables of one list stand alike: by the longest text, within limits.
std::vector<int> paperShares(const HtmlTable &table)
{
    constexpr qsizetype widest = 30; // letters; what is longer takes several lines
    std::vector<qsizetype> letters;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        qsizetype most = 4;
        for (const QString &word : table.headings[column].split(u' '))
            most = std::max(most, word.size() + 2);
        for (const HtmlRow &row : table.rows)
            most = std::max(most, std::min(widest, row.cells.value(column).size() + 2));
        letters.push_back(most);
    }
    for (const QString &heading : table.tickHeadings)
        letters.push_back(heading.size() + 2);
    const double all = double(std::accumulate(letters.begin(), letters.end(), qsizetype(0)));
    std::vector<int> shares;
    for (const qsizetype each : letters)
        shares.push_back(std::max(1, int(100.0 * double(each) / all)));
    return shares;
}

/// `shares`: of the columns; none: as the contents want.
QString headingRow(const HtmlTable &table, const std::vector<int> &shares)
{
    const QStringList headings = table.headings + table.tickHeadings;
    QString text;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const bool isTick = i >= table.headings.size();
        const bool isNumber =
            std::size_t(i) < table.isNumber.size() && table.isNumber[std::size_t(i)];
        text +=
            QStringLiteral("<th%1%2>%3</th>")
                .arg(isTick     ? QStringLiteral(" class=\"t\"")
                     : isNumber ? QStringLiteral(" class=\"n\" align=\"right\"")
                                : QString(),
                     shares.empty() ? QString()
                                    : QStringLiteral(" width=\"%1%\"").arg(shares[std::size_t(i)]),
                     htmlText(headings[i]));
    }
    return text;
}

QString tableOf(const HtmlTable &table, HtmlUse use, const std::vector<int> &shares,
                std::size_t first, std::size_t end)
{
    QString text = QStringLiteral("<table%1>\n<thead><tr>%2</tr></thead>\n<tbody>\n")
                       .arg(use == HtmlUse::Paper ? QStringLiteral(
                                " border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
                                "width=\"100%\"")
                                                  : QString(),
                            headingRow(table, shares));
    for (std::size_t i = first; i < end; ++i)
        text += QStringLiteral("<tr>") % cellRow(table, QStringLiteral("td"), table.rows[i].cells)
                % tickCells(table, table.rows[i], use) % QStringLiteral("</tr>\n");
    text += QStringLiteral("</tbody>\n");
    if (!table.footer.isEmpty() && end == table.rows.size())
        text += QStringLiteral("<tfoot><tr>") % cellRow(table, QStringLiteral("td"), table.footer)
                % QStringLiteral("</tr></tfoot>\n");
    return text % QStringLiteral("</table>\n");
}

} // namespace

QString htmlText(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar letter) {
        return letter.unicode() < 0x20 ? letter != u'\n' && letter != u'\t'
                                       : letter.unicode() >= 0xfffe;
    });
    return kept.toHtmlEscaped();
}

QString sourceLinks(const QString &source)
{
    QStringList items;
    for (const QString &item : source.split(QStringLiteral(" | "), Qt::SkipEmptyParts)) {
        const QString text = item.trimmed();
        const bool isAddress =
            text.startsWith(u"https://") && !text.contains(u' ') && !text.contains(u'"');
        items << (isAddress ? QStringLiteral("<a href=\"%1\">%2</a>")
                                  .arg(htmlText(text), htmlText(text.section(u'/', 2, 2)))
                            : htmlText(text));
    }
    return items.join(QStringLiteral(", "));
}

QString htmlTable(const HtmlTable &table, HtmlUse use)
{
    const bool isSplit = use == HtmlUse::Paper && table.rows.size() > paperRows;
    const std::vector<int> shares = isSplit ? paperShares(table) : std::vector<int>();
    const std::size_t each = isSplit ? paperRows : table.rows.size();
    QString text;
    std::size_t done = 0;
    do {
        const std::size_t end = std::min(table.rows.size(), done + each);
        text += tableOf(table, use, shares, done, end);
        done = end;
    } while (done < table.rows.size());
    for (const QString &note : table.notes)
        text += QStringLiteral("<p>%1</p>\n").arg(htmlText(note));
    return text;
}

QString htmlHead(const QString &title, HtmlUse use, const QString &moreStyle)
{
    return QStringLiteral("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\" />\n"
                          "<title>%1</title>\n<style>%2%3</style>\n</head>\n")
        .arg(htmlText(title), QLatin1StringView(use == HtmlUse::Paper ? paperStyle : style),
             use == HtmlUse::Paper ? QString() : moreStyle);
}

namespace {

QString pageText(const QString &title, const QString &content, HtmlUse use)
{
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    return htmlHead(title, use)
           % QStringLiteral("<body data-page=\"%1\">\n<h1>%2</h1>\n").arg(key, htmlText(title))
           % content % QStringLiteral("</body>\n</html>\n");
}

} // namespace

QByteArray htmlPage(const HtmlTable &table, HtmlUse use)
{
    QString content = htmlTable(table, use);
    if (!table.tickHeadings.isEmpty() && use == HtmlUse::Browser)
        content += QStringLiteral("<p>%1</p>\n<script>%2</script>\n")
                       .arg(htmlText(Tr::tr("Ticks are kept in this browser.")),
                            QString::fromLatin1(script));
    return pageText(table.title, content, use).toUtf8();
}

QByteArray htmlPage(const QString &title, const std::vector<HtmlTable> &tables)
{
    QString content;
    for (const HtmlTable &table : tables)
        content += QStringLiteral("<h2>%1</h2>\n").arg(htmlText(table.title)) % htmlTable(table);
    return pageText(title, content, HtmlUse::Browser).toUtf8();
}

} // namespace nongjang
