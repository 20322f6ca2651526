#include "model/export/html_page.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

QString cellTag(const QString &tag, const QString &text, bool isNumber)
{
    return QStringLiteral("<%1%2>%3</%1>")
        .arg(tag, isNumber ? QStringLiteral(" class=\"n\"") : QString(), text.toHtmlEscaped());
}

QString cellRow(const HtmlTable &table, const QString &tag, const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isNumber =
            std::size_t(i) < table.isNumber.size() && table.isNumber[std::size_t(i)];
        text += cellTag(tag, cells[i], isNumber);
    }
    return text;
}

QString tickCells(const HtmlTable &table, const HtmlRow &row)
{
    QString text;
    for (qsizetype i = 0; i < table.tickHeadings.size(); ++i) {
        const bool isSet = std::size_t(i) < row.ticks.size() && row.ticks[std::size_t(i)];
        text += QStringLiteral("<td class=\"t\"><input type=\"checkbox\" data-key=\"%1:%2\" "
                               "aria-label=\"%3\"%4></td>")
                    .arg(row.id.toHtmlEscaped())
                    .arg(i)
                    .arg(table.tickHeadings[i].toHtmlEscaped(),
                         isSet ? QStringLiteral(" checked") : QString());
    }
    return text;
}

} // namespace

QByteArray htmlPage(const HtmlTable &table)
{
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(table.title.toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .left(16));
    QString text =
        QStringLiteral(
            "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
            "<style>%2</style>\n</head>\n<body data-page=\"%3\">\n<h1>%1</h1>\n<table>\n")
            .arg(table.title.toHtmlEscaped(), QString::fromLatin1(style), key);
    text += QStringLiteral("<thead><tr>") % cellRow(table, QStringLiteral("th"), table.headings);
    for (const QString &heading : table.tickHeadings)
        text += QStringLiteral("<th class=\"t\">%1</th>").arg(heading.toHtmlEscaped());
    text += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const HtmlRow &row : table.rows)
        text += QStringLiteral("<tr>") % cellRow(table, QStringLiteral("td"), row.cells)
                % tickCells(table, row) % QStringLiteral("</tr>\n");
    text += QStringLiteral("</tbody>\n");
    if (!table.footer.isEmpty())
        text += QStringLiteral("<tfoot><tr>") % cellRow(table, QStringLiteral("td"), table.footer)
                % QStringLiteral("</tr></tfoot>\n");
    text += QStringLiteral("</table>\n");
    for (const QString &note : table.notes)
        text += QStringLiteral("<p>%1</p>\n").arg(note.toHtmlEscaped());
    if (!table.tickHeadings.isEmpty())
        text += QStringLiteral("<p>%1</p>\n<script>%2</script>\n")
                    .arg(Tr::tr("Ticks are kept in this browser.").toHtmlEscaped(),
                         QString::fromLatin1(script));
    return (text % QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace nongjang
