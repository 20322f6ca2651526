#include "model/export/cable_export.h"

#include "model/base/json_values.h"
#include "model/export/cell_text.h"
#include "model/export/table_xlsx.h"
#include "model/study/farm_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CableExport)
};

QString endText(const ResolvedAssembly &assembly, int component, const Port &port,
                const Connector &connector)
{
    const Component &placed = *assembly.components[std::size_t(component)].component;
    const QString name = placed.count > 1
                             ? QStringLiteral("%1[%2]").arg(placed.id).arg(connector.component)
                             : placed.id;
    return name % u':' % port.indexedName(connector.port);
}

void addCable(const ResolvedAssembly &assembly, qsizetype index, const ResolvedCable &cable,
              CableList &list)
{
    if (cable.isDirect || cable.pairs.empty() || assembly.bought <= 0.0)
        return;
    list.cables += assembly.bought * double(cable.pairs.size());
    const QString bundle =
        cable.cable->id.isEmpty() ? QStringLiteral("c%1").arg(index + 1) : cable.cable->id;
    for (std::size_t i = 0; i < cable.pairs.size(); ++i) {
        if (list.rows.size() >= mostCableRows) {
            list.isCut = true;
            return;
        }
        CableRow row;
        row.label = assembly.path % u'#' % bundle;
        if (cable.pairs.size() > 1)
            row.label += QStringLiteral(".%1").arg(i + 1);
        row.place = assembly.path;
        row.times = assembly.bought;
        row.from = endText(assembly, cable.from, cable.fromPort, cable.pairs[i].from);
        row.to = endText(assembly, cable.to, cable.toPort, cable.pairs[i].to);
        row.part = cable.cable->part;
        row.name = cable.part ? cable.part->fullName()
                              : Tr::tr("not chosen: %1 to %2")
                                    .arg(cable.fromPort.describe(), cable.toPort.describe());
        row.length = cable.cable->length ? cable.cable->length->text : QString();
        row.isOff = cable.isOff;
        list.rows.push_back(std::move(row));
    }
}

/// Keys, the same in every language: the file is read by programs.
const QStringList keys{QStringLiteral("label"), QStringLiteral("place"), QStringLiteral("times"),
                       QStringLiteral("from"),  QStringLiteral("to"),    QStringLiteral("part"),
                       QStringLiteral("name"),  QStringLiteral("length")};

QStringList headings()
{
    return {Tr::tr("Label"), Tr::tr("In"),   Tr::tr("Times"), Tr::tr("From"),
            Tr::tr("To"),    Tr::tr("Part"), Tr::tr("Cable"), Tr::tr("Length")};
}

QString nameOf(const CableRow &row)
{
    return row.isOff ? Tr::tr("%1 (switched off)").arg(row.name) : row.name;
}

QStringList cellsOf(const CableRow &row)
{
    return {row.label,   row.place, QString::number(row.times, 'f', 0), row.from, row.to, row.part,
            nameOf(row), row.length};
}

QString summaryOf(const CableList &list)
{
    QString text =
        Tr::tr("Cables in the whole farm: %1").arg(QLocale().toString(list.cables, 'f', 0));
    if (list.isCut)
        text += QStringLiteral(". ")
                % Tr::tr("Only the first %1 rows are listed.").arg(list.rows.size());
    return text;
}

} // namespace

CableList cableList(const Design &design, const Catalog &catalog)
{
    const FarmModel model = resolveFarm(design, catalog);
    CableList list;
    for (const ResolvedAssembly &assembly : model.assemblies)
        for (const ResolvedCable &cable : assembly.cables) {
            const qsizetype index = cable.cable - assembly.assembly->cables.constData();
            addCable(assembly, index, cable, list);
        }
    return list;
}

QByteArray cablesCsv(const CableList &list)
{
    QString text = csvRow(keys);
    for (const CableRow &row : list.rows) {
        QStringList cells;
        for (const QString &cell : cellsOf(row))
            cells << csvCell(cell);
        text += csvRow(cells);
    }
    return text.toUtf8();
}

QByteArray cablesMarkdown(const CableList &list, const QString &title)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownText(title));
    text += markdownRow(headings());
    text += QStringLiteral("|---|---|---:|---|---|---|---|---|\n");
    for (const CableRow &row : list.rows) {
        QStringList cells;
        for (const QString &cell : cellsOf(row))
            cells << markdownText(cell);
        text += markdownRow(cells);
    }
    return (text % u'\n' % summaryOf(list) % u'\n').toUtf8();
}

QByteArray cablesHtml(const CableList &list, const QString &title, HtmlUse use)
{
    HtmlTable table;
    table.title = title;
    table.headings = headings();
    table.tickHeadings = {Tr::tr("Plugged in")};
    table.isNumber = {false, false, true, false, false, false, false, true};
    for (const CableRow &row : list.rows)
        table.rows.push_back({row.label, cellsOf(row), {false}});
    table.notes = {summaryOf(list)};
    return htmlPage(table, use);
}

QByteArray cablesJson(const CableList &list)
{
    Json json;
    json["cables"] = Json::array();
    for (const CableRow &row : list.rows) {
        Json one;
        one["label"] = row.label.toStdString();
        one["place"] = row.place.toStdString();
        one["times"] = jsonNumber(row.times);
        one["from"] = row.from.toStdString();
        one["to"] = row.to.toStdString();
        one["part"] = jsonText(row.part);
        one["name"] = row.name.toStdString();
        one["length"] = jsonText(row.length);
        one["off"] = row.isOff;
        json["cables"].push_back(std::move(one));
    }
    json["count"] = jsonNumber(list.cables);
    json["is_cut"] = list.isCut;
    return jsonDocument(json);
}

ListForms cableForms(const CableList &list, const QString &title)
{
    const auto workbook = [&list, title](const QString &path) {
        XlsxTable table{
            title, headings(), {18, 16, 8, 26, 26, 20, 36, 10}, {}, {false, false, true}};
        for (const CableRow &row : list.rows)
            table.rows.push_back(cellsOf(row));
        return writeXlsx(table, path);
    };
    return {[&list] { return cablesCsv(list); },
            [&list, title] { return cablesMarkdown(list, title); },
            [&list, title] { return cablesHtml(list, title); },
            [&list] { return cablesJson(list); }, workbook};
}

Outcome writeCables(const CableList &list, const QString &title, const QString &path,
                    const std::string &format)
{
    return writeList(cableForms(list, title), Tr::tr("a list of cables"), path, format);
}

} // namespace nongjang
