#include "model/export/table_xlsx.h"

#include "model/export/xlsx_file.h"

namespace nongjang {

namespace {

constexpr qsizetype longestText = 32'000; // a cell of a workbook holds 32,767
constexpr lxw_row_t headingsRow = 2;

void writeCell(lxw_worksheet *sheet, lxw_row_t row, qsizetype column, const QString &text,
               lxw_format *format, bool isNumber = false)
{
    const auto at = lxw_col_t(column);
    if (isNumber)
        worksheet_write_number(sheet, row, at, text.toDouble(), format);
    else if (!text.isEmpty())
        worksheet_write_string(sheet, row, at, text.left(longestText).toUtf8().constData(), format);
}

} // namespace

Outcome writeXlsx(const XlsxTable &table, const QString &path)
{
    return writeWorkbook(path, [&table](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        lxw_format *bold = workbook_add_format(book);
        format_set_bold(bold);
        writeCell(sheet, 0, 0, table.title, bold);
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                                 table.widths[std::size_t(column)], nullptr);
            writeCell(sheet, headingsRow, column, table.headings[column], bold);
        }
        worksheet_freeze_panes(sheet, headingsRow + 1, 1);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, headingsRow, headingsRow);
        lxw_row_t row = headingsRow;
        for (const QStringList &cells : table.rows) {
            ++row;
            for (qsizetype column = 0; column < cells.size(); ++column)
                writeCell(sheet, row, column, cells[column], nullptr,
                          std::size_t(column) < table.isNumber.size()
                              && table.isNumber[std::size_t(column)]);
        }
    });
}

} // namespace nongjang
