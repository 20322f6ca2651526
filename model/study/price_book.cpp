#include "model/study/price_book.h"

namespace nongjang {

namespace {

/// Of conditions nobody asked for; lower is better.
int rankOf(const QString &condition)
{
    const qsizetype place = priceConditions().indexOf(condition);
    return condition.isEmpty() ? -1 : place < 0 ? int(priceConditions().size()) : int(place);
}

} // namespace

std::optional<Price> bookPrice(const QList<PriceEntry> &book, const QString &part,
                               const QString &condition)
{
    const PriceEntry *best = nullptr;
    const auto isBetter = [&](const PriceEntry &entry) {
        if (!best)
            return true;
        if (condition.isEmpty() && rankOf(entry.condition) != rankOf(best->condition))
            return rankOf(entry.condition) < rankOf(best->condition);
        if (entry.condition.isEmpty() != best->condition.isEmpty())
            return best->condition.isEmpty();
        return entry.date > best->date;
    };
    for (const PriceEntry &entry : book) {
        const bool fits = condition.isEmpty()
                              ? entry.condition != u"msrp"
                              : entry.condition.isEmpty() || entry.condition == condition;
        if (entry.part == part && fits && isBetter(entry))
            best = &entry;
    }
    if (!best)
        return std::nullopt;
    Price price;
    price.condition = best->condition.isEmpty() ? condition : best->condition;
    price.amount = {dollars(best->price.value),
                    dollars(best->low ? best->low->value : best->price.value),
                    dollars(best->high ? best->high->value : best->price.value)};
    price.region = best->region;
    price.provenance = {best->source.isEmpty() ? QStringLiteral("price book") : best->source,
                        best->date,
                        Confidence::High,
                        {}};
    return price;
}

std::optional<Price> takenPrice(const QList<PriceEntry> &book, const QString &id, const Part *part,
                                const QString &condition)
{
    if (std::optional<Price> own = bookPrice(book, id, condition))
        return own;
    const Price *shipped = part ? part->price(condition) : nullptr;
    return shipped ? std::optional(*shipped) : std::nullopt;
}

} // namespace nongjang
