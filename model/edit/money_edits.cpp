#include "model/edit/money_edits.h"

#include "model/io/price_file.h"

#include <algorithm>

namespace nongjang {

Design markPurchase(const Design &design, const QString &part, const QString &condition,
                    bool ordered, bool received)
{
    Design changed = design;
    QList<Purchase> &all = changed.money.purchases;
    auto found = std::find_if(all.begin(), all.end(), [&](const Purchase &one) {
        return one.part == part && one.condition == condition;
    });
    if (found == all.end()) {
        // An entry of no condition spoke for this line too; the new one says what it said.
        const auto general = std::find_if(all.begin(), all.end(), [&](const Purchase &one) {
            return one.part == part && one.condition.isEmpty();
        });
        Purchase own = general == all.end() ? Purchase{} : *general;
        own.part = part;
        own.condition = condition;
        all.append(own);
        found = all.end() - 1;
    }
    found->ordered = ordered || received;
    found->received = received;
    Purchase empty;
    empty.part = part;
    empty.condition = condition;
    // Without a mark of its own the general one of the part would count again.
    const bool hasGeneral = std::any_of(all.cbegin(), all.cend(), [&](const Purchase &one) {
        return one.part == part && one.condition.isEmpty();
    });
    if (*found == empty && (condition.isEmpty() || !hasGeneral))
        all.erase(found);
    return changed;
}

Design importPrices(const Design &design, const QList<PriceEntry> &prices)
{
    Design changed = design;
    changed.money.prices = withPrices(design.money.prices, prices);
    return changed;
}

} // namespace nongjang
