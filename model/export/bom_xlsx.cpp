#include "model/catalog/condition.h"
#include "model/export/bom_export.h"
#include "model/export/bom_rows.h"
#include "model/export/xlsx_file.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BomXlsx)
};

enum Column : lxw_col_t {
    PartColumn,
    NameColumn,
    CategoryColumn,
    ConditionColumn,
    QuantityColumn,
    SparesColumn,
    UnitColumn,
    LowColumn,
    HighColumn,
    LineColumn,
    DateColumn,
    SourceColumn,
    UsedByColumn,
    OrderedColumn,
    ReceivedColumn,
    AlternatesColumn,
    ColumnCount
};

constexpr qsizetype maximumText = 32'000; // a cell of a workbook holds 32,767
constexpr lxw_row_t headerRow = 2;
constexpr lxw_row_t firstLineRow = headerRow + 1;

struct Heading
{
    QString text;
    double width; ///< characters
};

std::array<Heading, ColumnCount> headings(const QString &currency)
{
    const auto priced = [&currency](const QString &text) {
        return QStringLiteral("%1 (%2)").arg(text, currency);
    };
    return {{{Tr::tr("Part"), 22},
             {Tr::tr("Name"), 40},
             {Tr::tr("Category"), 14},
             {Tr::tr("Condition"), 11},
             {Tr::tr("Quantity"), 10},
             {Tr::tr("Spares"), 9},
             {priced(Tr::tr("Unit price")), 17},
             {priced(Tr::tr("Low")), 13},
             {priced(Tr::tr("High")), 13},
             {priced(Tr::tr("Line price")), 17},
             {Tr::tr("Price date"), 12},
             {Tr::tr("Price source"), 50},
             {Tr::tr("Used by"), 50},
             {Tr::tr("Ordered"), 10},
             {Tr::tr("Received"), 10},
             {Tr::tr("Alternates"), 30}}};
}

/// The sheet being written, and the formats of its cells. libxlsxwriter remembers the first failure until close.
class BomSheet
{
public:
    BomSheet(lxw_workbook *book, const QString &currency)
        : m_sheet(workbook_add_worksheet(book, nullptr))
        , m_bold(workbook_add_format(book))
        , m_money(workbook_add_format(book))
        , m_boldMoney(workbook_add_format(book))
        , m_count(workbook_add_format(book))
    {
        format_set_bold(m_bold);
        format_set_num_format(m_money, "#,##0.00");
        format_set_num_format(m_boldMoney, "#,##0.00");
        format_set_bold(m_boldMoney);
        format_set_num_format(m_count, "#,##0");
        const auto columns = headings(currency);
        for (lxw_col_t column = 0; column < ColumnCount; ++column) {
            worksheet_set_column(m_sheet, column, column, columns[column].width, nullptr);
            text(headerRow, column, columns[column].text, m_bold);
        }
        worksheet_freeze_panes(m_sheet, firstLineRow, 1);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, headerRow, headerRow);
    }

    void title(const QString &title) { text(0, 0, title, m_bold); }

    void line(lxw_row_t row, const BomLine &line)
    {
        text(row, PartColumn, line.part);
        text(row, NameColumn, line.name);
        text(row, CategoryColumn, line.category);
        text(row, ConditionColumn, conditionTitle(line.condition));
        worksheet_write_number(m_sheet, row, QuantityColumn, line.quantity, m_count);
        worksheet_write_number(m_sheet, row, SparesColumn, line.spares, m_count);
        prices(row, line);
        text(row, DateColumn, line.priceDate);
        text(row, SourceColumn, line.priceSource);
        text(row, UsedByColumn, line.usedBy.join(u' '));
        text(row, OrderedColumn, line.ordered ? Tr::tr("yes") : QString());
        text(row, ReceivedColumn, line.received ? Tr::tr("yes") : QString());
        text(row, AlternatesColumn, line.alternates.join(u' '));
    }

    void total(lxw_row_t row, const QString &label, const std::optional<Ranged<Money>> &total)
    {
        text(row, PartColumn, label, m_bold);
        if (!total)
            return;
        const QByteArray formula = QStringLiteral("=SUM(J%1:J%2)")
                                       .arg(firstLineRow + 1)
                                       .arg(std::max(row, firstLineRow + 1))
                                       .toUtf8();
        worksheet_write_formula_num(m_sheet, row, LineColumn, formula.constData(), m_boldMoney,
                                    total->value.si());
    }

    void text(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, row, column,
                                   text.left(maximumText).toUtf8().constData(), format);
    }

private:
    /// An unknown price leaves its cells free for the reader's own; the line price follows once one is typed in.
    void prices(lxw_row_t row, const BomLine &line)
    {
        const QString unitCell = QStringLiteral("G%1").arg(row + 1);
        const QString product = QStringLiteral("(E%1+F%1)*%2").arg(row + 1).arg(unitCell);
        if (!line.unitPrice) {
            worksheet_write_blank(m_sheet, row, UnitColumn, m_money);
            worksheet_write_comment(
                m_sheet, row, UnitColumn,
                Tr::tr("The price is unknown and not counted.").toUtf8().constData());
            const QString formula = QStringLiteral("=IF(%1=\"\",\"\",%2)").arg(unitCell, product);
            worksheet_write_formula_str(m_sheet, row, LineColumn, formula.toUtf8().constData(),
                                        m_money, "");
            return;
        }
        const Ranged<Money> &unit = *line.unitPrice;
        worksheet_write_number(m_sheet, row, UnitColumn, unit.value.si(), m_money);
        worksheet_write_number(m_sheet, row, LowColumn, unit.low.si(), m_money);
        worksheet_write_number(m_sheet, row, HighColumn, unit.high.si(), m_money);
        const QString formula = u'=' % product;
        worksheet_write_formula_num(m_sheet, row, LineColumn, formula.toUtf8().constData(), m_money,
                                    unit.value.si() * line.bought());
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_money;
    lxw_format *m_boldMoney;
    lxw_format *m_count;
};

} // namespace

Outcome writeBomXlsx(const Bom &bom, const QString &title, const QString &path)
{
    return writeWorkbook(path, [&](lxw_workbook *book) {
        BomSheet sheet(book, bom.currency);
        sheet.title(title);
        lxw_row_t row = firstLineRow;
        for (const BomLine &line : bom.lines)
            sheet.line(row++, line);
        sheet.total(row, totalLabel(bom), knownTotal(bom));
    });
}

} // namespace nongjang
