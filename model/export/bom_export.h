// The bill of materials as files one can order from.
#pragma once

#include "model/base/result.h"
#include "model/study/report.h"

#include <QByteArray>
#include <QString>

namespace nongjang {

/// RFC 4180, UTF-8, decimal points; an unknown price is an empty cell, and the total says how many there are.
[[nodiscard]] QByteArray bomCsv(const Bom &bom);
[[nodiscard]] QByteArray bomMarkdown(const Bom &bom, const QString &title);
/// One page without anything from elsewhere; ticks for ordered and received stay in the browser.
[[nodiscard]] QByteArray bomHtml(const Bom &bom, const QString &title);
/// Keys as documented in packaging/docs/json.md.
[[nodiscard]] QByteArray bomJson(const Bom &bom);
/// A workbook whose totals are formulas: a changed price changes the total.
[[nodiscard]] Outcome writeBomXlsx(const Bom &bom, const QString &title, const QString &path);

/// Writes by the ending of `path`: csv, md, html, json, xlsx.
[[nodiscard]] Outcome writeBom(const Bom &bom, const QString &title, const QString &path);

} // namespace nongjang
