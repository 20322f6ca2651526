#include "model/explore/explore_base.h"

#include "model/base/unit.h"
#include "model/io/farm_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QIODevice>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Explore)
};

/// Everything that tells one catalogue from another by what it makes of a design.
void writePart(QDataStream &out, const Part &part)
{
    out << part.id << int(part.category) << part.vendor << part.name << part.attributes;
    for (const Figure &figure : part.figures)
        out << int(figure.key) << figure.value << figure.low << figure.high;
    for (const Price &price : part.prices)
        out << price.condition << price.amount.value.si() << price.amount.low.si()
            << price.amount.high.si() << price.region << price.provenance.date;
    for (const Port &port : part.ports)
        out << port.name << int(port.kind) << port.connector << port.count << port.gen.value_or(0)
            << port.lanes.value_or(0) << port.width.value_or(0) << port.root
            << (port.rate ? port.rate->si() : 0.0) << (port.power ? port.power->si() : 0.0)
            << port.protocol;
    for (const SwitchUplink &uplink : part.switches)
        out << uplink.name << uplink.gen << uplink.lanes << uplink.count << uplink.root;
    if (part.fabric)
        out << part.fabric->kind << (part.fabric->rate ? part.fabric->rate->si() : 0.0)
            << (part.fabric->pairRate ? part.fabric->pairRate->si() : 0.0)
            << part.fabric->group.value_or(0);
}

void addConstants(QCryptographicHash &hash)
{
    for (const QString &folder : {QStringLiteral(":/constants"), QStringLiteral(":/rules")})
        for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
            QFile file(folder % u'/' % name);
            if (file.open(QIODevice::ReadOnly))
                hash.addData(file.readAll());
        }
}

QByteArray fingerprintOf(const ExploreBase &base)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("explore 1, nongjang " NJ_VERSION);
    hash.addData(writeExploreSpec(base.spec));
    hash.addData(writeFarm(base.design));
    if (base.parts.nodeDesign)
        hash.addData(writeFarm(*base.parts.nodeDesign));
    QByteArray catalog;
    QDataStream out(&catalog, QIODevice::WriteOnly);
    for (const PartPtr &part : base.catalog->parts())
        writePart(out, *part);
    for (const UserRule &rule : base.catalog->userRules())
        out << rule.id << rule.severity;
    hash.addData(catalog);
    addConstants(hash);
    return hash.result().toHex();
}

Outcome checkTemplate(const ExploreSpec &spec)
{
    for (const TopologyTemplate &one : topologyTemplates()) {
        if (one.id != spec.base->id)
            continue;
        const auto isKnown = [&](const QString &key) {
            return std::any_of(one.parameters.begin(), one.parameters.end(),
                               [&](const TemplateParameter &each) { return each.key == key; });
        };
        QStringList keys = spec.base->numbers.keys();
        for (const ExploreParameter &parameter : spec.parameters)
            if (parameter.target == ExploreTarget::Template)
                keys << parameter.key;
        for (const QString &key : keys)
            if (!isKnown(key))
                return fail(ErrorCode::UnknownReference,
                            Tr::tr("the template %1 has no number “%2”").arg(one.id, key));
        return Done{};
    }
    return fail(ErrorCode::UnknownReference,
                Tr::tr("there is no template “%1”").arg(spec.base->id));
}

} // namespace

Outcome loadNode(const QString &node, const DesignLoader &load, TemplateParts &parts)
{
    const qsizetype mark = node.lastIndexOf(u'#');
    Result<Design> design = load(mark < 0 ? node : node.left(mark));
    if (!design)
        return Failure{design.error()};
    parts.nodeAssembly = mark < 0 ? QString() : node.mid(mark + 1);
    if (mark < 0 && design->assemblies.size() == 1)
        parts.nodeAssembly = design->assemblies.first()->id;
    if (parts.nodeAssembly.isEmpty() || !design->assembly(parts.nodeAssembly))
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("node: expected FILE.farm#assembly, found “%1”").arg(node));
    parts.nodeDesign = *std::move(design);
    return Done{};
}

ExploreBase exploreBase(const ExploreSpec &spec, const CatalogPtr &catalog, const Design &design,
                        const TemplateParts &parts)
{
    ExploreBase base{spec, design, parts, catalog, std::make_shared<const ExploreSpace>(spec), {}};
    base.fingerprint = fingerprintOf(base);
    return base;
}

Result<ExploreBase> loadExploreBase(const ExploreSpec &spec, const CatalogPtr &catalog,
                                    const DesignLoader &load)
{
    Design design;
    TemplateParts parts;
    if (spec.base) {
        if (const Outcome known = checkTemplate(spec); !known)
            return Failure{known.error()};
        parts.switchPart = spec.base->switchPart;
        parts.cablePart = spec.base->cablePart;
        if (!spec.base->rate.isEmpty()) {
            const Result<double> rate =
                parseMeasureAs(spec.base->rate.toStdString(), Dimension::Bandwidth);
            if (!rate)
                return Failure{rate.error()};
            parts.rate = bytesPerSecond(*rate);
        }
        if (!spec.base->node.isEmpty())
            if (const Outcome node = loadNode(spec.base->node, load, parts); !node)
                return Failure{node.error()};
    } else {
        Result<Design> loaded = load(spec.design);
        if (!loaded)
            return Failure{loaded.error()};
        design = *std::move(loaded);
    }
    const bool hasMoney = std::any_of(spec.keep.begin(), spec.keep.end(),
                                      [](const ExploreLimit &limit) { return limit.isMoney; });
    if (hasMoney && design.site.currency != u"USD")
        return fail(ErrorCode::InvalidValue,
                    Tr::tr("keep: limits on money are in USD, and the design counts in %1")
                        .arg(design.site.currency));
    return exploreBase(spec, catalog, design, parts);
}

} // namespace nongjang
