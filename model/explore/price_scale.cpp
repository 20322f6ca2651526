#include "model/explore/price_scale.h"

#include "model/io/day.h"
#include "model/study/price_book.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace nongjang {

namespace {

TypedValue amount(double dollars)
{
    return {measureText(dollars, Dimension::Money), dollars};
}

/// Catalogue dates may be a year or a month; entries of the book are of a day.
QString dayOf(const QString &date)
{
    for (const char *rest : {"", "-01", "-01-01"})
        if (const QString day = date + QLatin1String(rest); isDay(day))
            return day;
    return {};
}

void scale(std::optional<TypedValue> &value, double factor)
{
    if (value)
        value = amount(value->value * factor);
}

class PriceScaler
{
public:
    PriceScaler(const Design &design, const Catalog &catalog, double factor,
                const std::function<bool(const Part &)> &isMeant)
        : m_design(design)
        , m_catalog(catalog)
        , m_factor(factor)
        , m_isMeant(isMeant)
    {}

    Design scaled()
    {
        scaleAssembly(*m_design.root);
        const QList<AssemblyPtr> assemblies = m_design.assemblies;
        for (const AssemblyPtr &assembly : assemblies)
            scaleAssembly(*assembly);
        scaleBook();
        return m_design;
    }

private:
    void scaleAssembly(const Assembly &assembly)
    {
        Assembly after = assembly;
        bool isChanged = false;
        for (Component &component : after.components) {
            const PartPtr part =
                component.part.isEmpty() ? nullptr : m_catalog.part(component.part);
            if (part && m_isMeant(*part)) {
                m_asked[part->id].insert(component.condition);
                isChanged = isChanged || component.price.has_value();
                scale(component.price, m_factor);
            }
            isChanged = scaleInside(assembly, component) || isChanged;
        }
        if (isChanged)
            m_design = m_design.withAssembly(std::move(after));
    }

    /// What placed assemblies have different inside: conditions and prices of parts there.
    bool scaleInside(const Assembly &assembly, Component &component)
    {
        bool isChanged = false;
        for (auto it = component.inside.begin(); it != component.inside.end(); ++it) {
            const PartPtr part = partInside(assembly, component, it.key());
            if (!part || !m_isMeant(*part))
                continue;
            if (!it->condition.isEmpty())
                m_asked[part->id].insert(it->condition);
            isChanged = isChanged || it->price.has_value();
            scale(it->price, m_factor);
        }
        return isChanged;
    }

    [[nodiscard]] PartPtr partInside(const Assembly &assembly, const Component &placed,
                                     const QString &path) const
    {
        const Component *component = assembly.component(placed.id);
        AssemblyPtr inner;
        for (const QString &id : path.split(u'/')) {
            inner = component ? m_design.assembly(component->assembly) : nullptr;
            component = inner ? inner->component(id) : nullptr;
        }
        return component ? m_catalog.part(component->part) : nullptr;
    }

    void scaleBook()
    {
        QList<PriceEntry> &book = m_design.money.prices;
        QList<PriceEntry> added;
        for (auto it = m_asked.cbegin(); it != m_asked.cend(); ++it)
            for (const QString &condition : it.value())
                if (!bookPrice(book, it.key(), condition))
                    addShipped(it.key(), condition, added);
        for (PriceEntry &entry : book)
            if (m_asked.contains(entry.part)) {
                entry.price = amount(entry.price.value * m_factor);
                scale(entry.low, m_factor);
                scale(entry.high, m_factor);
            }
        book += added;
    }

    void addShipped(const QString &id, const QString &condition, QList<PriceEntry> &added) const
    {
        const PartPtr part = m_catalog.part(id);
        const Price *price = part->price(condition);
        if (!price)
            return;
        PriceEntry entry;
        entry.part = id;
        entry.condition = price->condition;
        entry.price = amount(price->amount.value.si() * m_factor);
        entry.low = amount(price->amount.low.si() * m_factor);
        entry.high = amount(price->amount.high.si() * m_factor);
        entry.region = price->region;
        entry.date = dayOf(price->provenance.date);
        entry.source = QStringLiteral("%1 × %2").arg(m_factor).arg(price->provenance.source);
        const bool isThere = std::any_of(added.begin(), added.end(), [&](const PriceEntry &each) {
            return each.part == entry.part && each.condition == entry.condition;
        });
        if (!isThere)
            added.append(entry);
    }

    Design m_design;
    const Catalog &m_catalog;
    double m_factor;
    const std::function<bool(const Part &)> &m_isMeant;
    QMap<QString, QSet<QString>> m_asked; ///< conditions by part
};

} // namespace

Design scalePrices(const Design &design, const Catalog &catalog, double factor,
                   const std::function<bool(const Part &)> &isMeant)
{
    return PriceScaler(design, catalog, factor, isMeant).scaled();
}

} // namespace nongjang
