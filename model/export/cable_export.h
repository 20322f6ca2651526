// The list of cables for those who plug them in: from, to, type, length.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/export/html_page.h"
#include "model/export/list_file.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace nongjang {

/// One single cable inside an assembly; the assembly may stand many times.
struct CableRow
{
    QString label;      ///< unique in the list: "farm/rig#c2.3"
    QString place;      ///< path of the first place of the assembly: "farm/rig"
    double times = 0.0; ///< places it stands in
    QString from;       ///< "gpu[3]:pcie"
    QString to;
    QString part; ///< id; empty: not chosen
    QString name;
    QString length; ///< as typed; empty: not stated
    bool isOff = false;
};

struct CableList
{
    std::vector<CableRow> rows;
    double cables = 0.0; ///< in the whole farm
    bool isCut = false;  ///< there were more than mostCableRows
};
inline constexpr std::size_t mostCableRows = 100'000;

/// What is plugged in directly (a card in a slot) is no cable.
[[nodiscard]] CableList cableList(const Design &design, const Catalog &catalog);

[[nodiscard]] QByteArray cablesCsv(const CableList &list);
[[nodiscard]] QByteArray cablesMarkdown(const CableList &list, const QString &title);
[[nodiscard]] QByteArray cablesHtml(const CableList &list, const QString &title,
                                    HtmlUse use = HtmlUse::Browser);
[[nodiscard]] QByteArray cablesJson(const CableList &list);
/// Refers to `list`, which outlives it.
[[nodiscard]] ListForms cableForms(const CableList &list, const QString &title);
/// `format` is csv, md, html, json or xlsx; empty: by the ending of `path`.
[[nodiscard]] Outcome writeCables(const CableList &list, const QString &title, const QString &path,
                                  const std::string &format = {});

} // namespace nongjang
