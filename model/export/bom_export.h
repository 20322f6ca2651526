// The bill of materials as files one can order from.
#pragma once

#include "model/export/html_page.h"
#include "model/export/list_file.h"
#include "model/study/report.h"

#include <QByteArray>
#include <QString>

namespace nongjang {

/// RFC 4180, UTF-8, decimal points; an unknown price is an empty cell, and the total says how many there are.
[[nodiscard]] QByteArray bomCsv(const Bom &bom);
[[nodiscard]] QByteArray bomMarkdown(const Bom &bom, const QString &title);
/// One page without anything from elsewhere; ticks for ordered and received stay in the browser.
[[nodiscard]] QByteArray bomHtml(const Bom &bom, const QString &title,
                                 HtmlUse use = HtmlUse::Browser);
/// Keys as documented in packaging/docs/json.md.
[[nodiscard]] QByteArray bomJson(const Bom &bom);
/// A workbook whose totals are formulas: a changed price changes the total.
[[nodiscard]] Outcome writeBomXlsx(const Bom &bom, const QString &title, const QString &path);

/// Refers to `bom`, which outlives it.
[[nodiscard]] ListForms bomForms(const Bom &bom, const QString &title);
/// Writes by the ending of `path`: csv, md, html, json, xlsx.
[[nodiscard]] Outcome writeBom(const Bom &bom, const QString &title, const QString &path);

} // namespace nongjang
