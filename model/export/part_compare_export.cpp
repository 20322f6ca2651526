#include "model/export/part_compare_export.h"

#include "model/base/json_values.h"
#include "model/export/cell_text.h"
#include "model/export/html_page.h"
#include "model/export/list_file.h"
#include "model/export/table_xlsx.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::PartCompareExport)
};

QString title()
{
    return Tr::tr("Parts side by side");
}

QStringList headings(const PartComparison &comparison)
{
    QStringList texts{Tr::tr("Figure")};
    for (const PartPtr &part : comparison.parts)
        texts << part->fullName();
    return texts;
}

QString cellText(const PartCompareRow &row, const PartCompareCell &cell)
{
    const QString range = partCompareRange(row, cell);
    QString text = QString(cell.text).replace(u'\n', QStringLiteral(", "));
    if (!range.isEmpty())
        text = Tr::tr("%1 (%2)", "value (range)").arg(text, range);
    return cell.isBest ? QString(QStringLiteral("★ ") % text) : text;
}

/// The title and a text for each part.
std::vector<QStringList> tableRows(const PartComparison &comparison, PartCompareRows rows)
{
    std::vector<QStringList> table;
    for (const PartCompareRow &row : comparison.rows) {
        if (rows == PartCompareRows::Differing && !row.differs)
            continue;
        QStringList cells{row.title};
        for (const PartCompareCell &cell : row.cells)
            cells << cellText(row, cell);
        table.push_back(std::move(cells));
    }
    return table;
}

QString shortNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QStringList csvCells(const PartCompareCell &cell)
{
    if (cell.range)
        return {shortNumber(cell.range->value), shortNumber(cell.range->low),
                shortNumber(cell.range->high), csvCell(cell.provenance.source)};
    return {csvCell(cell.text), QString(), QString(), QString()};
}

Json cellJson(const PartCompareCell &cell)
{
    Json json;
    if (cell.range) {
        json["value"] = cell.range->value;
        json["low"] = cell.range->low;
        json["high"] = cell.range->high;
        json["best"] = cell.isBest;
    } else {
        json["value"] = jsonText(cell.text);
        return json;
    }
    json["source"] = jsonText(cell.provenance.source);
    json["date"] = jsonText(cell.provenance.date);
    json["confidence"] = jsonText(confidenceName(cell.provenance.confidence));
    return json;
}

Outcome writeSheet(const PartComparison &comparison, PartCompareRows rows, const QString &path)
{
    constexpr double firstWidth = 28, otherWidth = 32;
    XlsxTable table;
    table.title = title();
    table.headings = headings(comparison);
    table.widths.assign(comparison.parts.size() + 1, otherWidth);
    table.widths.front() = firstWidth;
    table.rows = tableRows(comparison, rows);
    return writeXlsx(table, path);
}

} // namespace

QString partComparisonText(const PartComparison &comparison, PartCompareRows rows)
{
    QString text = headings(comparison).join(u'\t') % u'\n';
    for (const QStringList &row : tableRows(comparison, rows))
        text += row.join(u'\t') % u'\n';
    return text;
}

QByteArray partComparisonCsv(const PartComparison &comparison, PartCompareRows rows)
{
    QStringList keys{QStringLiteral("figure"), QStringLiteral("unit")};
    for (const PartPtr &part : comparison.parts)
        for (const char *key : {"value", "low", "high", "source"})
            keys << csvCell(part->id % u':' % QLatin1StringView(key));
    QString text = csvRow(keys);
    for (const PartCompareRow &row : comparison.rows) {
        if (rows == PartCompareRows::Differing && !row.differs)
            continue;
        QStringList cells{csvCell(row.key), csvCell(unitSymbol(row.dimension))};
        for (const PartCompareCell &cell : row.cells)
            cells << csvCells(cell);
        text += csvRow(cells);
    }
    return text.toUtf8();
}

QByteArray partComparisonMarkdown(const PartComparison &comparison, PartCompareRows rows)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownText(title()));
    const auto line = [&text](const QStringList &cells) {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped << markdownText(cell);
        text += markdownRow(escaped);
    };
    line(headings(comparison));
    text += markdownRow(QStringList(qsizetype(comparison.parts.size()) + 1, QStringLiteral("---")));
    for (const QStringList &row : tableRows(comparison, rows))
        line(row);
    return text.toUtf8();
}

QByteArray partComparisonHtml(const PartComparison &comparison, PartCompareRows rows)
{
    HtmlTable table;
    table.title = title();
    table.headings = headings(comparison);
    table.isNumber.assign(comparison.parts.size() + 1, true);
    table.isNumber.front() = false;
    for (const QStringList &row : tableRows(comparison, rows))
        table.rows.push_back({row.first(), row, {}});
    for (const PartPtr &part : comparison.parts)
        table.notes << Tr::tr("%1: %2, %3", "part: source, date")
                           .arg(part->fullName(), part->provenance.source, part->provenance.date);
    return htmlPage(table);
}

QByteArray partComparisonJson(const PartComparison &comparison, PartCompareRows rows)
{
    Json json;
    json["parts"] = Json::array();
    for (const PartPtr &part : comparison.parts)
        json["parts"].push_back(
            {{"id", part->id.toStdString()}, {"name", part->fullName().toStdString()}});
    json["rows"] = Json::array();
    for (const PartCompareRow &row : comparison.rows) {
        if (rows == PartCompareRows::Differing && !row.differs)
            continue;
        Json line;
        line["figure"] = row.key.toStdString();
        line["unit"] = jsonText(unitSymbol(row.dimension));
        line["differs"] = row.differs;
        line["cells"] = Json::array();
        for (const PartCompareCell &cell : row.cells)
            line["cells"].push_back(cellJson(cell));
        json["rows"].push_back(std::move(line));
    }
    return jsonDocument(json);
}

Outcome writePartComparison(const PartComparison &comparison, PartCompareRows rows,
                            const QString &path)
{
    ListForms forms;
    forms.csv = [&] {
        return partComparisonCsv(comparison, rows);
    };
    forms.markdown = [&] {
        return partComparisonMarkdown(comparison, rows);
    };
    forms.html = [&] {
        return partComparisonHtml(comparison, rows);
    };
    forms.json = [&] {
        return partComparisonJson(comparison, rows);
    };
    forms.xlsx = [&](const QString &file) {
        return writeSheet(comparison, rows, file);
    };
    return writeList(forms, title(), path);
}

} // namespace nongjang
