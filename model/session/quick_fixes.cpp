#include "model/session/quick_fixes.h"

#include "model/design/place.h"
#include "model/edit/cable_edits.h"
#include "model/edit/edits.h"
#include "model/study/evaluator.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::QuickFixes)
};

/// A component by the assembly it is in.
struct Place
{
    AssemblyPtr assembly;
    const Component *component = nullptr;
};

std::optional<Place> placeOf(const Design &design, const QString &path)
{
    const std::optional<ComponentPlace> found = componentAt(design, path);
    if (!found)
        return std::nullopt;
    const AssemblyPtr assembly = design.assembly(found->assembly);
    return Place{assembly, assembly->component(found->component)};
}

int errorsOf(const Report &report)
{
    return int(std::count_if(report.findings.begin(), report.findings.end(),
                             [](const Finding &each) { return each.severity == Severity::Error; }));
}

/// Tries designs against the finding that is to go away.
class Fixer
{
public:
    Fixer(const Design &design, const CatalogPtr &catalog, const Finding &finding)
        : m_design(design)
        , m_catalog(*catalog)
        , m_finding(finding)
        , m_evaluator(catalog)
        , m_errors(errorsOf(m_evaluator.evaluate(design)))
    {}

    std::optional<QuickFix> replaceCable()
    {
        const std::optional<Place> first = placeOf(m_design, m_finding.objects.value(0));
        if (!first)
            return std::nullopt;
        const Assembly &assembly = *first->assembly;
        for (int i = 0; i < int(assembly.cables.size()); ++i) {
            const Cable &cable = assembly.cables[i];
            if (!isBetween(assembly, cable))
                continue;
            for (const PartPtr &part : commonCables(m_design, m_catalog, assembly.id, {i})) {
                Cable other = cable;
                other.part = part->id;
                const Result<Design> after =
                    nongjang::replaceCable(m_design, m_catalog, assembly.id, i, other);
                if (after && clears(*after))
                    return QuickFix{*after, Tr::tr("%1: %2").arg(cable.to.toString(), part->name)};
            }
        }
        return std::nullopt;
    }

    /// Lowers all cards of the assembly alike, in steps of 5 % of their present limit.
    std::optional<QuickFix> lowerPowerLimit()
    {
        const std::optional<Place> place = placeOf(m_design, m_finding.objects.value(0));
        if (!place)
            return std::nullopt;
        const PartPtr own = effectivePart(*place->component, m_catalog);
        const bool isCard = own && own->category == Category::Gpu;
        int low = 8,
            high = 20; // twentieths: fails, or has not been tried; clears, or has not been tried
        std::optional<QuickFix> best;
        while (low < high) { // the higher the limit, the fewer findings it clears
            const int middle = (low + high) / 2;
            std::optional<QuickFix> tried = withLimit(
                *place->assembly, isCard ? place->component->id : QString(), middle / 20.0);
            if (tried && clears(tried->design)) {
                best = std::move(tried);
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return best;
    }

    std::optional<QuickFix> replaceSupply()
    {
        const std::optional<Place> place = placeOf(m_design, m_finding.objects.value(0));
        if (!place || place->component->part.isEmpty())
            return std::nullopt;
        int tries = 8; // each is a whole evaluation
        for (const PartPtr &part : biggerSupplies(*place)) {
            if (tries-- == 0)
                break;
            Component other = *place->component;
            other.part = part->id;
            other.price.reset();
            other.figures.clear();
            const Result<Design> after =
                replaceComponent(m_design, m_catalog, place->assembly->id, other);
            if (after && clears(*after))
                return QuickFix{*after, Tr::tr("%1: %2").arg(other.id, part->name)};
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool clears(const Design &after)
    {
        const Report report = m_evaluator.evaluate(after);
        return errorsOf(report) <= m_errors
               && std::none_of(
                   report.findings.begin(), report.findings.end(), [&](const Finding &each) {
                       return each.rule == m_finding.rule && each.objects == m_finding.objects;
                   });
    }

    [[nodiscard]] bool isBetween(const Assembly &assembly, const Cable &cable) const
    {
        QStringList ends;
        for (const QString &path : m_finding.objects)
            if (const std::optional<Place> place = placeOf(m_design, path);
                place && place->assembly->id == assembly.id)
                ends << place->component->id;
        if (ends.size() == 1)
            return cable.from.component == ends.first() || cable.to.component == ends.first();
        return ends.contains(cable.from.component) && ends.contains(cable.to.component);
    }

    [[nodiscard]] std::optional<QuickFix> withLimit(const Assembly &assembly,
                                                    const QString &onlyCard, double share) const
    {
        Assembly after = assembly;
        QStringList done;
        for (Component &component : after.components) {
            const PartPtr part = effectivePart(component, m_catalog);
            const Figure *limit = part && part->category == Category::Gpu
                                      ? part->figure(FigureKey::PowerLimit)
                                      : nullptr;
            if (!limit || (!onlyCard.isEmpty() && component.id != onlyCard))
                continue;
            const double watt = std::floor(limit->value * share / 5.0) * 5.0;
            const QString text = measureText(watt, Dimension::Power);
            component.figures.insert(QStringLiteral("power_limit"),
                                     {{text, watt}, Tr::tr("lowered for %1").arg(m_finding.rule)});
            done << Tr::tr("%1: power limit %2").arg(component.id, text);
        }
        if (done.isEmpty())
            return std::nullopt;
        return QuickFix{m_design.withAssembly(after), done.join(QStringLiteral(", "))};
    }

    [[nodiscard]] std::vector<PartPtr> biggerSupplies(const Place &place) const
    {
        const PartPtr now = effectivePart(*place.component, m_catalog);
        const Figure *rating = now ? now->figure(FigureKey::PowerRating) : nullptr;
        std::vector<PartPtr> parts;
        if (!rating || now->category != Category::Psu)
            return parts;
        const auto fits = [&](const PartPtr &part) {
            return std::all_of(now->ports.begin(), now->ports.end(), [&](const Port &port) {
                const bool isUsed =
                    std::any_of(place.assembly->cables.begin(), place.assembly->cables.end(),
                                [&](const Cable &cable) {
                                    return (cable.from.component == place.component->id
                                            && cable.from.port == port.name)
                                           || (cable.to.component == place.component->id
                                               && cable.to.port == port.name);
                                });
                const Port *same = part->port(port.name);
                return !isUsed
                       || (same && same->connector == port.connector && same->count >= port.count);
            });
        };
        for (const PartPtr &part : m_catalog.parts(Category::Psu)) {
            const Figure *other = part->figure(FigureKey::PowerRating);
            if (part->id != now->id && other && other->value >= rating->value && part->price()
                && fits(part))
                parts.push_back(part);
        }
        std::stable_sort(parts.begin(), parts.end(), [](const PartPtr &a, const PartPtr &b) {
            return a->price()->amount.value.si() < b->price()->amount.value.si();
        });
        return parts;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const Finding &m_finding;
    Evaluator m_evaluator; ///< a lower limit or another supply leaves the network as it is
    int m_errors;
};

} // namespace

std::vector<FixKind> fixesFor(const Finding &finding)
{
    const QString &rule = finding.rule;
    if (finding.objects.isEmpty())
        return {};
    if (rule == u"CON-07" || rule == u"CON-01" || rule == u"ELE-14")
        return {FixKind::ReplaceCable};
    if (rule == u"ELE-01" || rule == u"ELE-05")
        return {FixKind::LowerPowerLimit};
    if (rule == u"ELE-02")
        return {FixKind::ReplaceCable, FixKind::LowerPowerLimit};
    if (rule == u"ELE-06" || rule == u"ELE-07")
        return {FixKind::LowerPowerLimit, FixKind::ReplaceSupply};
    if (rule == u"ELE-08" || rule == u"ELE-10")
        return {FixKind::ReplaceSupply};
    if (rule == u"ELE-12")
        return {FixKind::LowerPowerLimit};
    return {};
}

QString fixTitle(FixKind kind)
{
    switch (kind) {
    case FixKind::ReplaceCable:
        return Tr::tr("Replace the cable by one that fits");
    case FixKind::LowerPowerLimit:
        return Tr::tr("Lower the power limit");
    case FixKind::ReplaceSupply:
        return Tr::tr("Replace the supply by one that suffices");
    }
    Q_UNREACHABLE();
}

std::optional<QuickFix> quickFix(const Design &design, const CatalogPtr &catalog,
                                 const Finding &finding, FixKind kind)
{
    Fixer fixer(design, catalog, finding);
    switch (kind) {
    case FixKind::ReplaceCable:
        return fixer.replaceCable();
    case FixKind::LowerPowerLimit:
        return fixer.lowerPowerLimit();
    case FixKind::ReplaceSupply:
        return fixer.replaceSupply();
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
