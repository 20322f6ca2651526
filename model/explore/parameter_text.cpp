#include "model/explore/parameter_text.h"

#include "model/base/json_values.h"
#include "model/catalog/fit.h"
#include "model/design/connectors.h"
#include "model/design/place.h"
#include "model/edit/swap_part.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExploreSpec)
};

/// A number as such, everything else as text.
Json valueJson(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? jsonNumber(number) : Json(text.toStdString());
}

/// Puts the values of a line into the JSON of a parameter.
void addValues(Json &json, const QString &line)
{
    static const QRegularExpression span(
        QStringLiteral("^\\s*(.+?)\\s*(?:…|\\.\\.\\.?)\\s*(.+?)"
                       "(?:\\s+step\\s+(.+?))?(?:\\s+in\\s+(\\d+))?(\\s+log)?\\s*$"));
    const QRegularExpressionMatch match = span.match(line);
    if (!match.hasMatch()) {
        json["values"] = Json::array();
        for (const QString &text : line.split(u';', Qt::SkipEmptyParts))
            if (!text.trimmed().isEmpty())
                json["values"].push_back(valueJson(text.trimmed()));
        return;
    }
    json["from"] = valueJson(match.captured(1));
    json["to"] = valueJson(match.captured(2));
    if (!match.captured(3).isEmpty())
        json["step"] = valueJson(match.captured(3));
    if (!match.captured(4).isEmpty())
        json["points"] = match.captured(4).toInt();
    if (!match.captured(5).isEmpty())
        json["scale"] = "log";
}

ParameterDraft draft(const QString &name, ExploreTarget target, const QString &path,
                     const QString &key, const QString &values)
{
    ExploreParameter parameter;
    parameter.name = name;
    parameter.target = target;
    if (!path.isEmpty())
        parameter.of << path;
    parameter.key = key;
    return {parameter, values};
}

/// The part that is there, and the first few that fit in its place and have a price.
QString fittingParts(const Design &design, const Catalog &catalog, const ComponentPlace &place,
                     const Part &part)
{
    constexpr qsizetype enough = 4;
    QStringList ids{part.id};
    for (const PartPtr &other : catalog.parts(part.category))
        if (ids.size() < enough && other->id != part.id && other->price()
            && swapPart(design, catalog, place.assembly, place.component, other->id))
            ids << other->id;
    return ids.join(QStringLiteral("; "));
}

void addPartDrafts(const Design &design, const Catalog &catalog, const ComponentPlace &place,
                   const QString &path, const Component &component,
                   std::vector<ParameterDraft> &drafts)
{
    const PartPtr part = catalog.part(component.part);
    if (!part)
        return;
    const QString &id = component.id;
    drafts.push_back(draft(Tr::tr("%1: part").arg(id), ExploreTarget::Part, path, {},
                           fittingParts(design, catalog, place, *part)));
    if (const Figure *limit = part->figure(FigureKey::PowerLimit)) {
        const auto watts = [&](double share) {
            return measureText(std::round(limit->value * share / 10.0) * 10.0, Dimension::Power);
        };
        drafts.push_back(draft(Tr::tr("%1: power limit").arg(id), ExploreTarget::Figure, path,
                               QStringLiteral("power_limit"),
                               QStringLiteral("%1 … %2 step 10 W").arg(watts(0.6), watts(1.0))));
    }
    QStringList conditions;
    for (const Price &price : part->prices)
        if (!conditions.contains(price.condition))
            conditions << price.condition;
    if (conditions.size() > 1)
        drafts.push_back(draft(Tr::tr("%1: condition").arg(id), ExploreTarget::Condition, path, {},
                               conditions.join(QStringLiteral("; "))));
    if (part->category == Category::Gpu)
        drafts.push_back(draft(Tr::tr("%1: GPU to GPU").arg(id), ExploreTarget::P2p, path, {},
                               QStringLiteral("native; patched; staged")));
    drafts.push_back(draft(Tr::tr("%1: price factor").arg(id), ExploreTarget::PriceFactor, {},
                           component.part, QStringLiteral("0.5 … 2 in 5 log")));
}

void addCableDrafts(const Design &design, const Catalog &catalog, const CablePlace &place,
                    const QString &path, std::vector<ParameterDraft> &drafts)
{
    const AssemblyPtr assembly = design.assembly(place.assembly);
    const Cable &cable = assembly->cables[place.index];
    const Result<CableEnd> from = resolveEnd(design, catalog, *assembly, cable.from);
    const Result<CableEnd> to = resolveEnd(design, catalog, *assembly, cable.to);
    if (!from || !to)
        return;
    const QString name = cable.from.component % QStringLiteral(" – ") % cable.to.component;
    QStringList ids;
    for (const PartPtr &part : fittingCables(catalog, from->port, to->port,
                                             metres(cable.length ? cable.length->value : 0.0)))
        ids << part->id;
    if (!ids.isEmpty())
        drafts.push_back(draft(Tr::tr("%1: cable").arg(name), ExploreTarget::CablePart, path, {},
                               ids.join(QStringLiteral("; "))));
    drafts.push_back(draft(Tr::tr("%1: length").arg(name), ExploreTarget::CableLength, path, {},
                           cable.length ? cable.length->text : QStringLiteral("1 m; 3 m")));
    if (cable.pattern == CablePattern::FullMesh)
        drafts.push_back(draft(Tr::tr("%1: parallel cables").arg(name), ExploreTarget::CableCount,
                               path, {}, QStringLiteral("1 … %1").arg(std::max(2, cable.count))));
}

/// "a.json:3:7: /parameters/1/values: message" as "name: message".
QString shortened(const QString &message, const std::vector<ParameterDraft> &drafts)
{
    static const QRegularExpression place(QStringLiteral("^.*?: (?:/parameters/(\\d+))?\\S*: "));
    const QRegularExpressionMatch match = place.match(message);
    const QString rest = message.mid(match.capturedLength());
    const std::size_t number = match.captured(1).toULongLong();
    return match.captured(1).isEmpty() || number >= drafts.size()
               ? rest
               : QString(drafts[number].parameter.name % QStringLiteral(": ") % rest);
}

} // namespace

std::vector<ParameterDraft> parameterDrafts(const Design &design, const Catalog &catalog,
                                            const QString &path)
{
    std::vector<ParameterDraft> drafts;
    if (const std::optional<ComponentPlace> place = componentAt(design, path)) {
        const Component &component = *design.assembly(place->assembly)->component(place->component);
        addPartDrafts(design, catalog, *place, path, component, drafts);
        drafts.push_back(draft(Tr::tr("%1: count").arg(component.id), ExploreTarget::Count, path,
                               {}, QStringLiteral("1 … %1").arg(component.count)));
    } else if (const QList<CablePlace> places = cablesAt(design, path); !places.isEmpty()) {
        addCableDrafts(design, catalog, places.first(), path, drafts);
    }
    return drafts;
}

std::vector<ParameterDraft> siteDrafts(const Design &design)
{
    const auto ofSite = [](const QString &name, const char *key, const QString &values) {
        return draft(name, ExploreTarget::Site, {}, QLatin1String(key), values);
    };
    return {ofSite(Tr::tr("tariff"), "tariff",
                   QStringLiteral("0.05 USD/kWh … 0.3 USD/kWh step 0.05 USD/kWh")),
            ofSite(Tr::tr("PUE"), "pue", QStringLiteral("1.0 … 1.6 step 0.1")),
            ofSite(Tr::tr("under load"), "utilisation", QStringLiteral("0.25; 0.5; 0.75; 1")),
            ofSite(Tr::tr("years"), "years",
                   QStringLiteral("1 … %1").arg(std::max(5, design.site.years.value_or(3))))};
}

Result<ExploreSpec> specOf(const std::vector<ParameterDraft> &drafts, const ExploreSample &sample,
                           const QString &design, const QStringList &columns)
{
    ExploreSpec frame;
    frame.design = design;
    frame.sample = sample;
    frame.columns = columns;
    for (const ParameterDraft &each : drafts)
        frame.parameters.push_back(each.parameter);
    Json json = Json::parse(writeExploreSpec(frame).toStdString());
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        json["parameters"][i].erase("values");
        addValues(json["parameters"][i], drafts[i].values);
    }
    Result<ExploreSpec> spec = readExploreSpec(jsonDocument(json), QStringLiteral("spec"));
    if (!spec)
        return fail(spec.error().code, shortened(spec.error().message, drafts));
    return spec;
}

QString valuesText(const ExploreParameter &parameter)
{
    if (parameter.range)
        return exploreValue(parameter.range->from, parameter.dimension).text % QStringLiteral(" … ")
               % exploreValue(parameter.range->to, parameter.dimension).text
               % (parameter.range->isLog ? QStringLiteral(" log") : QString());
    QStringList texts;
    for (const ExploreValue &value : parameter.values)
        texts << value.text;
    return texts.join(QStringLiteral("; "));
}

} // namespace nongjang
