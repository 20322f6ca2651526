#include "model/export/bom_export.h"

#include "model/base/json_values.h"
#include "model/catalog/condition.h"
#include "model/export/bom_rows.h"
#include "model/export/cell_text.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::BomExport)
};

QString moneyText(double amount)
{
    return QString::number(amount, 'f', 2);
}

QString quantityText(double quantity)
{
    return std::floor(quantity) == quantity ? QString::number(quantity, 'f', 0)
                                            : QString::number(quantity, 'g', 12);
}

QStringList priceCells(const BomLine &line)
{
    if (!line.unitPrice)
        return {{}, {}, {}, {}};
    const Ranged<Money> &unit = *line.unitPrice;
    return {moneyText(unit.value.si()), moneyText(unit.low.si()), moneyText(unit.high.si()),
            moneyText(unit.value.si() * line.bought())};
}

QString tick(bool isSet)
{
    return isSet ? QStringLiteral("yes") : QString();
}

Json jsonLine(const BomLine &line, const QString &currency)
{
    Json json;
    json["part"] = line.part.toStdString();
    json["name"] = line.name.toStdString();
    json["category"] = line.category.toStdString();
    json["quantity"] = jsonNumber(line.quantity);
    json["spares"] = jsonNumber(line.spares);
    json["ordered"] = line.ordered;
    json["received"] = line.received;
    json["alternates"] = jsonList(line.alternates);
    const bool known = line.unitPrice.has_value();
    const Ranged<Money> unit = line.unitPrice.value_or(Ranged<Money>{});
    json["unit_price"] = known ? Json(unit.value.si()) : Json(nullptr);
    json["unit_price_low"] = known ? Json(unit.low.si()) : Json(nullptr);
    json["unit_price_high"] = known ? Json(unit.high.si()) : Json(nullptr);
    json["line_price"] = known ? Json(unit.value.si() * line.bought()) : Json(nullptr);
    json["currency"] = currency.toStdString();
    json["condition"] = jsonText(line.condition);
    json["price_date"] = jsonText(line.priceDate);
    json["price_source"] = jsonText(line.priceSource);
    json["region"] = jsonText(line.region);
    json["used_by"] = jsonList(line.usedBy);
    return json;
}

QStringList partsOfUnknownPrice(const Bom &bom)
{
    QStringList parts;
    for (const BomLine &line : bom.lines)
        if (!line.unitPrice)
            parts << line.part;
    parts.removeDuplicates();
    return parts;
}

} // namespace

std::optional<Ranged<Money>> knownTotal(const Bom &bom)
{
    const bool priced = std::any_of(bom.lines.begin(), bom.lines.end(),
                                    [](const BomLine &line) { return line.unitPrice.has_value(); });
    return priced || bom.lines.empty() ? std::optional(bom.total) : std::nullopt;
}

QString totalLabel(const Bom &bom)
{
    if (bom.unknown.isEmpty())
        return Tr::tr("Total");
    return Tr::tr("Total (parts of unknown price, not counted: %1)").arg(bom.unknown.size());
}

QByteArray bomCsv(const Bom &bom)
{
    // Headings are keys, the same in every language: the file is read by programs.
    QString text = csvRow(
        {QStringLiteral("part"), QStringLiteral("name"), QStringLiteral("category"),
         QStringLiteral("condition"), QStringLiteral("quantity"), QStringLiteral("unit_price"),
         QStringLiteral("unit_price_low"), QStringLiteral("unit_price_high"),
         QStringLiteral("line_price"), QStringLiteral("currency"), QStringLiteral("price_date"),
         QStringLiteral("price_source"), QStringLiteral("region"), QStringLiteral("used_by"),
         QStringLiteral("spares"), QStringLiteral("ordered"), QStringLiteral("received"),
         QStringLiteral("alternates")});
    for (const BomLine &line : bom.lines)
        text += csvRow(QStringList{csvCell(line.part), csvCell(line.name), csvCell(line.category),
                                   csvCell(line.condition), quantityText(line.quantity)}
                       + priceCells(line)
                       + QStringList{csvCell(bom.currency), csvCell(line.priceDate),
                                     csvCell(line.priceSource), csvCell(line.region),
                                     csvCell(line.usedBy.join(u' ')), quantityText(line.spares),
                                     tick(line.ordered), tick(line.received),
                                     csvCell(line.alternates.join(u' '))});
    const std::optional<Ranged<Money>> total = knownTotal(bom);
    text += csvRow({QStringLiteral("total"),
                    csvCell(totalLabel(bom)),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    total ? moneyText(total->value.si()) : QString(),
                    csvCell(bom.currency),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {}});
    return text.toUtf8();
}

QByteArray bomMarkdown(const Bom &bom, const QString &title)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownText(title));
    text += markdownRow({Tr::tr("Part"), Tr::tr("Name"), Tr::tr("Condition"), Tr::tr("Quantity"),
                         Tr::tr("Spares"), Tr::tr("Unit price"), Tr::tr("Line price"),
                         Tr::tr("Price date")});
    text += QStringLiteral("|---|---|---|---:|---:|---:|---:|---|\n");
    const QString unknown = Tr::tr("unknown");
    for (const BomLine &line : bom.lines) {
        const QStringList prices = priceCells(line);
        text +=
            markdownRow({markdownText(line.part), markdownText(line.name),
                         markdownText(conditionTitle(line.condition)), quantityText(line.quantity),
                         quantityText(line.spares), line.unitPrice ? prices[0] : unknown,
                         line.unitPrice ? prices[3] : unknown, markdownText(line.priceDate)});
    }
    const std::optional<Ranged<Money>> total = knownTotal(bom);
    const QString amount =
        total ? QString(moneyText(total->value.si()) % u' ' % bom.currency) : unknown;
    text += markdownRow({QStringLiteral("**%1**").arg(markdownText(totalLabel(bom))),
                         {},
                         {},
                         {},
                         {},
                         {},
                         QStringLiteral("**%1**").arg(amount),
                         {}});
    if (total && total->low != total->high)
        text += u'\n'
                % Tr::tr("The prices known today put the total between %1 and %2 %3.")
                      .arg(moneyText(total->low.si()), moneyText(total->high.si()), bom.currency)
                % u'\n';
    if (!bom.unknown.isEmpty()) {
        text += u'\n' % Tr::tr("Parts of unknown price, not counted:") % QStringLiteral("\n\n");
        for (const QString &part : bom.unknown)
            text += QStringLiteral("- %1\n").arg(markdownText(part));
    }
    return text.toUtf8();
}

QByteArray bomJson(const Bom &bom)
{
    Json json;
    json["lines"] = Json::array();
    for (const BomLine &line : bom.lines)
        json["lines"].push_back(jsonLine(line, bom.currency));
    const std::optional<Ranged<Money>> total = knownTotal(bom);
    json["total"] = total ? Json(total->value.si()) : Json(nullptr);
    json["total_low"] = total ? Json(total->low.si()) : Json(nullptr);
    json["total_high"] = total ? Json(total->high.si()) : Json(nullptr);
    json["currency"] = bom.currency.toStdString();
    json["unknown"] = jsonList(partsOfUnknownPrice(bom));
    return jsonDocument(json);
}

ListForms bomForms(const Bom &bom, const QString &title)
{
    return {[&bom] { return bomCsv(bom); }, [&bom, title] { return bomMarkdown(bom, title); },
            [&bom, title] { return bomHtml(bom, title); }, [&bom] { return bomJson(bom); },
            [&bom, title](const QString &path) {
                return writeBomXlsx(bom, title, path);
            }};
}

Outcome writeBom(const Bom &bom, const QString &title, const QString &path)
{
    return writeList(bomForms(bom, title), Tr::tr("a bill of materials"), path);
}

} // namespace nongjang
