#include "model/io/money_io.h"

#include "model/io/day.h"
#include "model/io/typed_io.h"

#include <QCoreApplication>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

std::optional<TypedValue> readAmount(JsonObjectReader &reader, std::string_view key,
                                     Dimension dimension)
{
    const std::optional<TypedValue> amount = readTyped(reader, key, dimension);
    if (amount && (amount->value < 0.0 || amount->value > 1e15))
        reader.error(key, Tr::tr("expected a figure that is not negative"));
    return amount;
}

PriceEntry readPriceEntry(JsonObjectReader &reader)
{
    PriceEntry entry;
    entry.part = reader.requiredString("part");
    entry.condition = reader.string("condition");
    const auto price = readAmount(reader, "price", Dimension::Money);
    if (!price && !reader.failed())
        reader.error("price", Tr::tr("this key is missing"));
    entry.price = price.value_or(TypedValue{});
    entry.low = readAmount(reader, "low", Dimension::Money);
    entry.high = readAmount(reader, "high", Dimension::Money);
    if (entry.low && entry.low->value > entry.price.value)
        reader.error("low", Tr::tr("expected at most the price"));
    if (entry.high && entry.high->value < entry.price.value)
        reader.error("high", Tr::tr("expected at least the price"));
    entry.region = reader.string("region");
    entry.date = readDay(reader, "date");
    entry.source = reader.string("source");
    entry.unknown = {
        reader.unknown({"part", "condition", "price", "low", "high", "region", "date", "source"})};
    return entry;
}

RateEntry readRate(JsonObjectReader &reader)
{
    RateEntry entry;
    entry.currency = reader.requiredString("currency");
    entry.perDollar = reader.number("rate", 1e-9, 1e9).value_or(0.0);
    if (!reader.failed() && !reader.has("rate"))
        reader.error("rate", Tr::tr("this key is missing"));
    entry.date = readDay(reader, "date");
    entry.source = reader.string("source");
    entry.unknown = {reader.unknown({"currency", "rate", "date", "source"})};
    return entry;
}

Purchase readPurchase(JsonObjectReader &reader)
{
    Purchase purchase;
    purchase.part = reader.requiredString("part");
    purchase.condition = reader.string("condition");
    purchase.ordered = reader.boolean("ordered", false);
    purchase.received = reader.boolean("received", false);
    purchase.alternates = reader.strings("alternates");
    purchase.note = reader.string("note");
    purchase.unknown = {
        reader.unknown({"part", "condition", "ordered", "received", "alternates", "note"})};
    return purchase;
}

ReliabilitySettings readReliability(JsonObjectReader &reader)
{
    ReliabilitySettings settings;
    settings.serviceLevel = reader.number("service_level", 0.0, 0.999999);
    settings.leadTime = readAmount(reader, "lead_time", Dimension::Duration);
    settings.checkpointTime = readAmount(reader, "checkpoint_time", Dimension::Duration);
    settings.restartTime = readAmount(reader, "restart_time", Dimension::Duration);
    settings.unknown = {
        reader.unknown({"service_level", "lead_time", "checkpoint_time", "restart_time"})};
    return settings;
}

QByteArray priceLine(const PriceEntry &entry)
{
    ObjectText object;
    object.text(QStringLiteral("part"), entry.part);
    object.text(QStringLiteral("condition"), entry.condition);
    object.typed(QStringLiteral("price"), entry.price);
    object.typed(QStringLiteral("low"), entry.low);
    object.typed(QStringLiteral("high"), entry.high);
    object.text(QStringLiteral("region"), entry.region);
    object.text(QStringLiteral("date"), entry.date);
    object.text(QStringLiteral("source"), entry.source);
    object.unknown(entry.unknown);
    return object.line();
}

QByteArray rateLine(const RateEntry &entry)
{
    ObjectText object;
    object.text(QStringLiteral("currency"), entry.currency);
    object.number(QStringLiteral("rate"), entry.perDollar);
    object.text(QStringLiteral("date"), entry.date);
    object.text(QStringLiteral("source"), entry.source);
    object.unknown(entry.unknown);
    return object.line();
}

QByteArray purchaseLine(const Purchase &purchase)
{
    ObjectText object;
    object.text(QStringLiteral("part"), purchase.part);
    object.text(QStringLiteral("condition"), purchase.condition);
    object.flag(QStringLiteral("ordered"), purchase.ordered);
    object.flag(QStringLiteral("received"), purchase.received);
    if (!purchase.alternates.isEmpty()) {
        QByteArrayList ids;
        for (const QString &id : purchase.alternates)
            ids << ObjectText::quoted(id);
        object.raw(QStringLiteral("alternates"), '[' + ids.join(", ") + ']');
    }
    object.text(QStringLiteral("note"), purchase.note);
    object.unknown(purchase.unknown);
    return object.line();
}

QByteArray reliabilityLine(const ReliabilitySettings &settings)
{
    ObjectText object;
    object.number(QStringLiteral("service_level"), settings.serviceLevel);
    object.typed(QStringLiteral("lead_time"), settings.leadTime);
    object.typed(QStringLiteral("checkpoint_time"), settings.checkpointTime);
    object.typed(QStringLiteral("restart_time"), settings.restartTime);
    object.unknown(settings.unknown);
    return object.line();
}

template<class T>
QList<QByteArray> linesOf(const QList<T> &entries, QByteArray (*line)(const T &))
{
    QList<QByteArray> lines;
    for (const T &entry : entries)
        lines << line(entry);
    return lines;
}

} // namespace

CostFactors readCostFactors(JsonObjectReader &site)
{
    CostFactors cost;
    cost.tax = site.number("tax", 0.0, 10.0);
    cost.duty = site.number("duty", 0.0, 10.0);
    cost.freight = site.number("freight", 0.0, 10.0);
    cost.deadOnArrival = site.number("dead_on_arrival", 0.0, 0.9);
    cost.residual = site.number("residual", 0.0, 1.0);
    cost.discountRate = site.number("discount_rate", 0.0, 1.0);
    cost.maintenance = site.number("maintenance", 0.0, 1.0);
    cost.labour = readAmount(site, "labour", Dimension::Money);
    cost.space = readAmount(site, "space", Dimension::Money);
    cost.otherCost = readAmount(site, "other_cost", Dimension::Money);
    cost.rental = readAmount(site, "rental", Dimension::Money);
    return cost;
}

void writeCostFactors(ObjectText &site, const CostFactors &cost)
{
    site.number(QStringLiteral("tax"), cost.tax);
    site.number(QStringLiteral("duty"), cost.duty);
    site.number(QStringLiteral("freight"), cost.freight);
    site.number(QStringLiteral("dead_on_arrival"), cost.deadOnArrival);
    site.number(QStringLiteral("residual"), cost.residual);
    site.number(QStringLiteral("discount_rate"), cost.discountRate);
    site.number(QStringLiteral("maintenance"), cost.maintenance);
    site.typed(QStringLiteral("labour"), cost.labour);
    site.typed(QStringLiteral("space"), cost.space);
    site.typed(QStringLiteral("other_cost"), cost.otherCost);
    site.typed(QStringLiteral("rental"), cost.rental);
}

MoneySettings readMoney(JsonObjectReader &root)
{
    MoneySettings money;
    root.objects("prices",
                 [&](JsonObjectReader &reader) { money.prices.append(readPriceEntry(reader)); });
    root.objects("rates", [&](JsonObjectReader &reader) { money.rates.append(readRate(reader)); });
    root.objects("purchases",
                 [&](JsonObjectReader &reader) { money.purchases.append(readPurchase(reader)); });
    if (std::optional<JsonObjectReader> reader = root.object("reliability"))
        money.reliability = readReliability(*reader);
    return money;
}

void writeMoney(BlockText &root, const MoneySettings &money)
{
    if (money.reliability != ReliabilitySettings())
        root.raw(QStringLiteral("reliability"), reliabilityLine(money.reliability));
    root.lines(QStringLiteral("prices"), linesOf(money.prices, &priceLine));
    root.lines(QStringLiteral("rates"), linesOf(money.rates, &rateLine));
    root.lines(QStringLiteral("purchases"), linesOf(money.purchases, &purchaseLine));
}

} // namespace nongjang
