#include "model/catalog/condition.h"
#include "model/export/bom_export.h"
#include "model/export/bom_rows.h"

#include <QCoreApplication>
#include <QLocale>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BomHtml)
};

QString money(double amount)
{
    return QLocale().toString(amount, 'f', 2);
}

QString countText(double quantity)
{
    return QLocale().toString(quantity, 'f', std::floor(quantity) == quantity ? 0 : 2);
}

HtmlRow rowOf(const BomLine &line)
{
    const QString unknown = Tr::tr("unknown");
    QString name = line.name;
    if (!line.alternates.isEmpty())
        name +=
            QStringLiteral(" ") % Tr::tr("(or %1)").arg(line.alternates.join(QStringLiteral(", ")));
    return {line.part % u'|' % line.condition,
            {line.part, name, conditionTitle(line.condition), countText(line.quantity),
             line.spares > 0.0 ? countText(line.spares) : QString(),
             line.unitPrice ? money(line.unitPrice->value.si()) : unknown,
             line.unitPrice ? money(line.unitPrice->value.si() * line.bought()) : unknown,
             line.priceDate, line.priceSource},
            {line.ordered, line.received}};
}

} // namespace

QByteArray bomHtml(const Bom &bom, const QString &title, HtmlUse use)
{
    HtmlTable table;
    table.title = title;
    table.headings = {Tr::tr("Part"),
                      Tr::tr("Name"),
                      Tr::tr("Condition"),
                      Tr::tr("Quantity"),
                      Tr::tr("Spares"),
                      Tr::tr("Unit price (%1)").arg(bom.currency),
                      Tr::tr("Line price (%1)").arg(bom.currency),
                      Tr::tr("Price date"),
                      Tr::tr("Price source")};
    table.tickHeadings = {Tr::tr("Ordered"), Tr::tr("Received")};
    table.isNumber = {false, false, false, true, true, true, true, false, false};
    for (const BomLine &line : bom.lines)
        table.rows.push_back(rowOf(line));
    const std::optional<Ranged<Money>> total = knownTotal(bom);
    table.footer = {totalLabel(bom),
                    {},
                    {},
                    {},
                    {},
                    {},
                    total ? money(total->value.si()) : Tr::tr("unknown"),
                    {},
                    {}};
    if (total && total->low != total->high)
        table.notes << Tr::tr("The prices known today put the total between %1 and %2 %3.")
                           .arg(money(total->low.si()), money(total->high.si()), bom.currency);
    if (!bom.unknown.isEmpty())
        table.notes << Tr::tr("Parts of unknown price, not counted: %1")
                           .arg(bom.unknown.join(QStringLiteral(", ")));
    return htmlPage(table, use);
}

} // namespace nongjang
