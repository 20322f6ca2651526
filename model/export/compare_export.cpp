#include "model/export/compare_export.h"

#include "model/base/json_values.h"
#include "model/export/cell_text.h"
#include "model/export/compare_tables.h"
#include "model/export/html_page.h"
#include "model/export/xlsx_file.h"
#include "model/study/compare_text.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CompareExport)
};

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString numberText(const std::optional<double> &value)
{
    return value ? numberText(*value) : QString();
}

/// Value, low, high, bound, difference, its share, best.
constexpr std::array csvKeys{"value", "low", "high", "bound", "delta", "delta_share", "best"};

const char *boundName(Bound bound)
{
    switch (bound) {
    case Bound::Exact:
        return "exact";
    case Bound::AtLeast:
        return "at_least";
    case Bound::AtMost:
        return "at_most";
    }
    Q_UNREACHABLE();
}

QStringList csvCells(const CompareCell &cell)
{
    QStringList cells;
    if (cell.figure)
        cells << numberText(cell.figure->value) << numberText(cell.figure->low)
              << numberText(cell.figure->high)
              << QString::fromLatin1(boundName(cell.figure->bound));
    else
        cells << QString() << QString() << QString() << QString();
    return cells << numberText(cell.delta) << numberText(cell.share)
                 << (cell.isBest ? QStringLiteral("1") : QString());
}

QString unitOf(const CompareRow &row, const DesignComparison &comparison)
{
    return row.dimension == Dimension::Money ? comparison.currency : unitSymbol(row.dimension);
}

QString markdownTable(const CompareTable &table)
{
    QString text = QStringLiteral("## %1\n\n").arg(markdownText(table.title));
    const auto line = [&text](const QStringList &cells) {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped << markdownText(cell);
        text += markdownRow(escaped);
    };
    line(table.headings);
    QStringList rule(QStringLiteral("---"));
    for (qsizetype i = 1; i < table.headings.size(); ++i)
        rule << QStringLiteral("---:");
    text += markdownRow(rule);
    for (const QStringList &row : table.rows)
        line(row);
    return text + u'\n';
}

Json cellJson(const CompareCell &cell)
{
    Json json;
    if (cell.figure) {
        json["value"] = cell.figure->value;
        json["low"] = cell.figure->low;
        json["high"] = cell.figure->high;
        json["bound"] = boundName(cell.figure->bound);
    } else {
        json["value"] = nullptr;
    }
    json["delta"] = jsonOptional(cell.delta);
    json["delta_share"] = jsonOptional(cell.share);
    json["best"] = cell.isBest;
    return json;
}

Json columnJson(const Candidate &column)
{
    Json json;
    json["name"] = column.name.toStdString();
    json["file"] = jsonText(column.file);
    json["variant"] = jsonText(column.variant);
    json["currency"] = jsonText(column.currency);
    json["errors"] = column.errors;
    json["warnings"] = column.warnings;
    return json;
}

const char *betterName(Better better)
{
    return better == Better::Higher ? "higher" : better == Better::Lower ? "lower" : "neither";
}

void writeSheet(lxw_workbook *book, const CompareTable &table, const QString &name)
{
    constexpr double firstWidth = 36;
    constexpr double otherWidth = 18;
    lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const auto text = [&](lxw_row_t row, qsizetype column, const QString &cell,
                          lxw_format *format) {
        if (!cell.isEmpty())
            worksheet_write_string(sheet, row, lxw_col_t(column), cell.toUtf8().constData(),
                                   format);
    };
    worksheet_set_column(sheet, 0, 0, firstWidth, nullptr);
    worksheet_set_column(sheet, 1, lxw_col_t(table.headings.size()), otherWidth, nullptr);
    worksheet_freeze_panes(sheet, 1, 1);
    for (qsizetype column = 0; column < table.headings.size(); ++column)
        text(0, column, table.headings[column], bold);
    lxw_row_t row = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        ++row;
        for (qsizetype column = 0; column < table.rows[i].size(); ++column) {
            const std::optional<double> number = table.numbers[i][std::size_t(column)];
            if (number)
                worksheet_write_number(sheet, row, lxw_col_t(column), *number, nullptr);
            else
                text(row, column, table.rows[i][column], nullptr);
        }
    }
}

} // namespace

QByteArray comparisonCsv(const DesignComparison &comparison, CompareRows rows)
{
    QStringList headings{QStringLiteral("figure"), QStringLiteral("title"), QStringLiteral("unit")};
    for (const Candidate &column : comparison.columns)
        for (const char *key : csvKeys)
            headings << csvCell(column.name % u':' % QLatin1StringView(key));
    QString text = csvRow(headings);
    for (const CompareRow &row : comparison.rows) {
        if (!isListed(row, rows))
            continue;
        QStringList cells{row.key, csvCell(reportFigureTitle(row.key)),
                          csvCell(unitOf(row, comparison))};
        for (const CompareCell &cell : row.cells)
            cells << csvCells(cell);
        text += csvRow(cells);
    }
    for (const ComparePart &part : comparison.parts) {
        if (rows == CompareRows::Differing && !part.differs)
            continue;
        QStringList cells{csvCell(QStringLiteral("part:") % part.part), csvCell(partTitle(part)),
                          QString()};
        for (const double quantity : part.quantities) {
            const QString number = numberText(quantity);
            cells << number << number << number << QStringLiteral("exact")
                  << numberText(quantity - part.quantities.front()) << QString() << QString();
        }
        text += csvRow(cells);
    }
    return text.toUtf8();
}

QByteArray comparisonMarkdown(const DesignComparison &comparison, CompareRows rows)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownText(comparisonTitle(comparison)));
    text += markdownTable(figureTable(comparison, rows));
    text += markdownTable(partTable(comparison));
    for (const QString &note : comparisonNotes(comparison))
        text += markdownText(note) % QStringLiteral("\n\n");
    return text.toUtf8();
}

QByteArray comparisonHtml(const DesignComparison &comparison, CompareRows rows)
{
    std::vector<HtmlTable> tables;
    for (const CompareTable &table : {figureTable(comparison, rows), partTable(comparison)}) {
        HtmlTable html;
        html.title = table.title;
        html.headings = table.headings;
        html.isNumber.assign(std::size_t(table.headings.size()), true);
        html.isNumber.front() = false;
        for (const QStringList &row : table.rows)
            html.rows.push_back({{}, row, {}});
        tables.push_back(std::move(html));
    }
    tables.back().notes = comparisonNotes(comparison);
    return htmlPage(comparisonTitle(comparison), tables);
}

QByteArray comparisonJson(const DesignComparison &comparison)
{
    Json json;
    json["columns"] = Json::array();
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        Json column = columnJson(comparison.columns[i]);
        column["held_back_by"] = jsonText(comparison.limits[qsizetype(i)]);
        json["columns"].push_back(column);
    }
    json["currency"] = jsonText(comparison.currency);
    json["figures"] = Json::array();
    for (const CompareRow &row : comparison.rows) {
        Json one;
        one["figure"] = row.key.toStdString();
        one["title"] = reportFigureTitle(row.key).toStdString();
        one["unit"] = unitOf(row, comparison).toStdString();
        one["better"] = betterName(row.better);
        one["differs"] = row.differs;
        one["values"] = Json::array();
        for (const CompareCell &cell : row.cells)
            one["values"].push_back(cellJson(cell));
        json["figures"].push_back(std::move(one));
    }
    json["parts"] = Json::array();
    for (const ComparePart &part : comparison.parts) {
        Json one;
        one["part"] = part.part.toStdString();
        one["name"] = part.name.toStdString();
        one["category"] = jsonText(part.category);
        one["condition"] = jsonText(part.condition);
        one["differs"] = part.differs;
        one["quantities"] = Json::array();
        one["prices"] = Json::array();
        for (std::size_t i = 0; i < part.quantities.size(); ++i) {
            one["quantities"].push_back(jsonNumber(part.quantities[i]));
            one["prices"].push_back(jsonOptional(part.prices[i]));
        }
        json["parts"].push_back(std::move(one));
    }
    return jsonDocument(json);
}

ListForms comparisonForms(const DesignComparison &comparison, CompareRows rows)
{
    return {[&comparison, rows] { return comparisonCsv(comparison, rows); },
            [&comparison, rows] { return comparisonMarkdown(comparison, rows); },
            [&comparison, rows] { return comparisonHtml(comparison, rows); },
            [&comparison] { return comparisonJson(comparison); },
            [&comparison, rows](const QString &path) {
                return writeWorkbook(path, [&](lxw_workbook *book) {
                    writeSheet(book, figureSheet(comparison, rows), Tr::tr("Figures"));
                    writeSheet(book, partTable(comparison), Tr::tr("Parts"));
                });
            }};
}

Outcome writeComparison(const DesignComparison &comparison, CompareRows rows, const QString &path,
                        const std::string &format)
{
    return writeList(comparisonForms(comparison, rows), Tr::tr("a comparison"), path, format);
}

} // namespace nongjang
