#include "model/explore/parameter_edit.h"

#include "model/design/place.h"
#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/edit/swap_part.h"
#include "model/explore/one_more.h"
#include "model/explore/price_scale.h"

#include <QCoreApplication>

#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Explore)
};

TypedValue typed(const ExploreValue &value)
{
    return {value.text, value.number};
}

void set(Component &component, const ExploreParameter &parameter, const ExploreValue &value)
{
    if (parameter.target == ExploreTarget::Count)
        component.count = int(std::lround(value.number));
    else if (parameter.target == ExploreTarget::P2p)
        component.p2p = value.text;
    else if (parameter.target == ExploreTarget::Condition)
        component.condition = value.text;
    else
        component.figures.insert(parameter.key, {typed(value), {}});
}

constexpr int mostJoined =
    64; ///< one by one; of more only those cables follow that follow by themselves

/// Joined and powered as those that are there. Error: nothing is free for one of them.
Result<Design> moreOf(const Design &design, const Catalog &catalog, const ComponentPlace &place,
                      int count)
{
    Design more = design;
    for (;;) {
        const AssemblyPtr assembly = more.assembly(place.assembly);
        const Component &component = *assembly->component(place.component);
        if (component.count >= count)
            return more;
        Result<Design> next = oneMore(more, catalog, *assembly, component);
        if (!next)
            return next;
        more = *std::move(next);
    }
}

Result<Design> setComponent(const Design &design, const Catalog &catalog,
                            const ExploreParameter &parameter, const ExploreValue &value,
                            const QString &path)
{
    const std::optional<ComponentPlace> place = componentAt(design, path);
    if (!place)
        return fail(ErrorCode::UnknownReference, Tr::tr("there is no component %1").arg(path));
    if (parameter.target == ExploreTarget::Part)
        return swapPart(design, catalog, place->assembly, place->component, value.text);
    Component component = *design.assembly(place->assembly)->component(place->component);
    const int before = component.count;
    set(component, parameter, value);
    if (component.count > before && component.count - before <= mostJoined)
        return moreOf(design, catalog, *place, component.count);
    return replaceComponent(design, catalog, place->assembly, component);
}

void set(Cable &cable, const ExploreParameter &parameter, const ExploreValue &value)
{
    if (parameter.target == ExploreTarget::CablePart)
        cable.setPart(value.text);
    else if (parameter.target == ExploreTarget::CablePattern)
        cable.pattern = *patternFromName(value.text);
    else if (parameter.target == ExploreTarget::CableCount)
        cable.count = int(std::lround(value.number));
    else
        cable.length = typed(value);
}

Result<Design> setCables(const Design &design, const Catalog &catalog,
                         const ExploreParameter &parameter, const ExploreValue &value,
                         const QString &path)
{
    const QList<CablePlace> places = cablesAt(design, path);
    if (places.isEmpty())
        return fail(ErrorCode::UnknownReference, Tr::tr("there is no cable %1").arg(path));
    QList<int> indices;
    for (const CablePlace &place : places)
        indices << place.index;
    return changeCables(design, catalog, places.first().assembly, indices,
                        [&](Cable &cable) { set(cable, parameter, value); });
}

void setShare(Site &site, const QString &key, double value)
{
    const std::pair<const char *, std::optional<double> *> shares[] = {
        {"pue", &site.pue},
        {"utilisation", &site.utilisation},
        {"tax", &site.cost.tax},
        {"duty", &site.cost.duty},
        {"freight", &site.cost.freight},
        {"discount_rate", &site.cost.discountRate},
        {"residual", &site.cost.residual},
        {"maintenance", &site.cost.maintenance}};
    for (const auto &[name, share] : shares)
        if (key == QLatin1String(name))
            *share = value;
}

Design setSite(Design design, const QString &key, const ExploreValue &value)
{
    if (key == u"tariff") {
        design.site.tariff = typed(value);
        design.site.tariffPart.clear();
    } else if (key == u"years") {
        design.site.years = int(std::lround(value.number));
    } else {
        setShare(design.site, key, value.number);
    }
    return design;
}

Result<Design> setPriceFactor(const Design &design, const Catalog &catalog,
                              const ExploreParameter &parameter, double factor)
{
    const PartPtr part = parameter.isCategory ? nullptr : catalog.part(parameter.key);
    if (!parameter.isCategory && !part)
        return fail(ErrorCode::UnknownReference,
                    Tr::tr("the catalogue has no part %1").arg(parameter.key));
    if (part && part->category == Category::Cable)
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("%1: cables are priced by their length").arg(parameter.key));
    const std::optional<Category> category =
        parameter.isCategory ? categoryFromName(parameter.key.toStdString()) : std::nullopt;
    return scalePrices(design, catalog, factor, [&](const Part &each) {
        return category ? each.category == *category : each.id == parameter.key;
    });
}

} // namespace

Result<Design> setParameter(const Design &design, const Catalog &catalog,
                            const ExploreParameter &parameter, const ExploreValue &value)
{
    if (parameter.target == ExploreTarget::Site)
        return setSite(design, parameter.key, value);
    if (parameter.target == ExploreTarget::PriceFactor)
        return setPriceFactor(design, catalog, parameter, value.number);
    const bool isOfCables = parameter.target == ExploreTarget::CablePart
                            || parameter.target == ExploreTarget::CablePattern
                            || parameter.target == ExploreTarget::CableCount
                            || parameter.target == ExploreTarget::CableLength;
    Design result = design;
    for (const QString &path : parameter.of) {
        Result<Design> changed = isOfCables ? setCables(result, catalog, parameter, value, path)
                                            : setComponent(result, catalog, parameter, value, path);
        if (!changed)
            return changed;
        result = *std::move(changed);
    }
    return result;
}

} // namespace nongjang
