#include "model/io/farm_file.h"

#include "model/base/file_writer.h"
#include "model/base/json_reader.h"
#include "model/catalog/figure_range.h"
#include "model/io/board_io.h"
#include "model/io/day.h"
#include "model/io/farm_checks.h"
#include "model/io/farm_upgrade.h"
#include "model/io/money_io.h"
#include "model/io/rules_io.h"
#include "model/io/traffic_io.h"
#include "model/io/typed_io.h"
#include "model/io/variant_io.h"
#include "model/io/workload_io.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

UnknownKeys unknownKeys(const JsonObjectReader &reader,
                        std::initializer_list<std::string_view> known)
{
    return {reader.unknown(known)};
}

QString readId(JsonObjectReader &reader, std::string_view key)
{
    const QString id = reader.requiredString(key);
    if (!reader.failed() && !isValidId(id))
        reader.error(
            key,
            Tr::tr("“%1” is not an id: use letters, digits, - _ . and start with a letter or digit")
                .arg(id.left(80)));
    return id;
}

std::optional<QPointF> pointOf(const nlohmann::ordered_json &at)
{
    const auto valid = [](const nlohmann::ordered_json &n) {
        return n.is_number() && std::abs(n.get<double>()) <= 1e9;
    };
    if (!at.is_array() || at.size() != 2 || !valid(at[0]) || !valid(at[1]))
        return std::nullopt;
    return QPointF(at[0].get<double>(), at[1].get<double>());
}

void positionError(JsonObjectReader &reader, std::string_view key)
{
    reader.error(key, Tr::tr("expected a position as two numbers in brackets, such as [120, 40]"));
}

Endpoint readEndpoint(JsonObjectReader &reader, std::string_view key)
{
    const QString text = reader.requiredString(key);
    if (reader.failed())
        return {};
    const std::optional<Endpoint> endpoint = parseEndpoint(text);
    if (!endpoint)
        reader.error(
            key,
            Tr::tr("“%1” is not an end of a cable: write component:port, such as gpu[1..4]:pcie")
                .arg(text.left(80)));
    return endpoint.value_or(Endpoint{});
}

/// As above, or, where the end is joined to nothing yet, the point where it lies.
Endpoint readCableEnd(JsonObjectReader &reader, std::string_view key)
{
    if (!reader.has(key) || !reader.value().at(key).is_array())
        return readEndpoint(reader, key);
    Endpoint end;
    end.loose = pointOf(reader.value().at(key));
    if (!end.loose)
        positionError(reader, key);
    return end;
}

QList<QPointF> readWay(JsonObjectReader &reader)
{
    QList<QPointF> way;
    if (!reader.has("way"))
        return way;
    const nlohmann::ordered_json &points = reader.value().at("way");
    if (!points.is_array() || points.size() > maximumWayPoints) {
        reader.error("way", Tr::tr("expected a list of at most %1 positions, such as [[120, 40]]")
                                .arg(maximumWayPoints));
        return way;
    }
    for (const nlohmann::ordered_json &point : points) {
        const std::optional<QPointF> at = pointOf(point);
        if (!at) {
            positionError(reader, "way");
            break;
        }
        way.append(*at);
    }
    return way;
}

std::optional<QPointF> readPosition(JsonObjectReader &reader)
{
    if (!reader.has("at"))
        return std::nullopt;
    const std::optional<QPointF> at = pointOf(reader.value().at("at"));
    if (!at)
        positionError(reader, "at");
    return at;
}

QMap<QString, FigureOverride> readOverrides(JsonObjectReader &reader)
{
    QMap<QString, FigureOverride> overrides;
    std::optional<JsonObjectReader> figures = reader.object("figures");
    if (!figures || !figures->value().is_object())
        return overrides;
    for (const auto &member : figures->value().items()) {
        const std::optional<FigureKey> key = figureKey(member.key());
        if (!key) {
            figures->error(member.key(), Tr::tr("this figure is not known"));
            break;
        }
        const Dimension dimension = figureInfo(*key).dimension;
        FigureOverride read;
        std::optional<TypedValue> value;
        if (member.value().is_object()) {
            std::optional<JsonObjectReader> object = figures->object(member.key());
            value = readTyped(*object, "value", dimension);
            read.note = object->string("note");
            if (!value)
                object->error("value", Tr::tr("this key is missing"));
        } else {
            value = readTyped(*figures, member.key(), dimension);
        }
        if (value && !isAllowed(*key, value->value))
            figures->error(member.key(),
                           value->value < 0.0
                               ? Tr::tr("a figure cannot be negative")
                               : Tr::tr("an efficiency is above 0 and at most 1, such as 0.92"));
        read.value = value.value_or(TypedValue{});
        overrides.insert(QString::fromStdString(member.key()), read);
    }
    return overrides;
}

QString readPeerAccess(JsonObjectReader &reader)
{
    const QString p2p = reader.string("p2p");
    if (!p2p.isEmpty() && p2p != u"native" && p2p != u"patched" && p2p != u"staged")
        reader.error("p2p", Tr::tr("expected native, patched or staged"));
    return p2p;
}

std::optional<TypedValue> readPrice(JsonObjectReader &reader)
{
    std::optional<TypedValue> price = readTyped(reader, "price", Dimension::Money);
    if (price && price->value < 0.0)
        reader.error("price", Tr::tr("a price cannot be negative"));
    return price;
}

QMap<QString, InsideOverride> readInside(JsonObjectReader &reader)
{
    QMap<QString, InsideOverride> all;
    std::optional<JsonObjectReader> inside = reader.object("inside");
    if (!inside || !inside->value().is_object())
        return all;
    for (const auto &member : inside->value().items()) {
        std::optional<JsonObjectReader> object = inside->object(member.key());
        if (!object)
            break;
        InsideOverride read;
        read.condition = object->string("condition");
        read.price = readPrice(*object);
        read.p2p = readPeerAccess(*object);
        if (object->has("off"))
            read.off = object->boolean("off", false);
        read.figures = readOverrides(*object);
        read.unknown = unknownKeys(*object, {"condition", "price", "p2p", "off", "figures"});
        all.insert(QString::fromStdString(member.key()), read);
    }
    return all;
}

Component readComponent(JsonObjectReader &reader)
{
    Component component;
    component.id = readId(reader, "id");
    component.part = reader.string("part");
    component.assembly = reader.string("assembly");
    if (component.part.isEmpty() == component.assembly.isEmpty())
        reader.error("id", Tr::tr("a component is either a \"part\" of the catalogue or an "
                                  "\"assembly\" of this design"));
    component.count = reader.integer("count", 1, maximumCount).value_or(1);
    component.label = reader.string("label");
    component.position = readPosition(reader);
    component.condition = reader.string("condition");
    component.price = readPrice(reader);
    component.p2p = readPeerAccess(reader);
    component.off = reader.boolean("off", false);
    component.locked = reader.boolean("locked", false);
    component.figures = readOverrides(reader);
    component.inside = readInside(reader);
    if (!component.inside.isEmpty() && component.assembly.isEmpty())
        reader.error("inside", Tr::tr("only a placed assembly has an inside to change"));
    component.unknown =
        unknownKeys(reader, {"id", "part", "assembly", "count", "label", "at", "condition", "price",
                             "p2p", "off", "locked", "figures", "inside"});
    return component;
}

Cable readCable(JsonObjectReader &reader)
{
    Cable cable;
    cable.id = reader.string("id");
    cable.from = readCableEnd(reader, "from");
    cable.to = readCableEnd(reader, "to");
    if (cable.from.isLoose() && cable.to.isLoose())
        reader.error("to", Tr::tr("one end of a cable must be joined to a port"));
    cable.part = reader.string("part");
    cable.length = readTyped(reader, "length", Dimension::Length);
    if (cable.length && !(cable.length->value > 0.0))
        reader.error("length", Tr::tr("a length must be positive"));
    if (const QString text = reader.string("trained"); !text.isEmpty()) {
        const Result<TrainedLink> trained = parseTrainedLink(text);
        if (trained)
            cable.trained = *trained;
        else
            reader.error("trained", trained.error().message);
    }
    if (const QString name = reader.string("pattern"); !name.isEmpty()) {
        const std::optional<CablePattern> pattern = patternFromName(name);
        if (!pattern)
            reader.error("pattern", Tr::tr("expected one-to-one, spread or full-mesh"));
        cable.pattern = pattern.value_or(CablePattern::OneToOne);
    }
    cable.count = reader.integer("count", 1, maximumParallel).value_or(1);
    cable.off = reader.boolean("off", false);
    cable.way = readWay(reader);
    cable.unknown = unknownKeys(reader, {"id", "from", "to", "part", "length", "trained", "pattern",
                                         "count", "off", "way"});
    return cable;
}

Assembly readAssembly(JsonObjectReader &reader, const QString &fixedId)
{
    Assembly assembly;
    assembly.id = fixedId.isEmpty() ? readId(reader, "id") : fixedId;
    assembly.name = reader.string("name");
    assembly.notes = reader.string("notes");
    reader.objects("components", [&](JsonObjectReader &component) {
        assembly.components.append(readComponent(component));
    });
    reader.objects("cables",
                   [&](JsonObjectReader &cable) { assembly.cables.append(readCable(cable)); });
    reader.objects("ports", [&](JsonObjectReader &port) {
        assembly.ports.append({readId(port, "name"), readEndpoint(port, "inner"),
                               unknownKeys(port, {"name", "inner"})});
    });
    assembly.board = readBoard(reader);
    assembly.unknown =
        unknownKeys(reader, {"id", "name", "notes", "board", "components", "cables", "ports"});
    return assembly;
}

Site readSite(JsonObjectReader &reader)
{
    Site site;
    site.tariffPart = reader.string("tariff_part");
    site.tariff = readTyped(reader, "tariff", Dimension::MoneyPerEnergy);
    if (site.tariff && site.tariff->value < 0.0)
        reader.error("tariff", Tr::tr("a tariff cannot be negative"));
    site.pue = reader.number("pue", 1.0, 10.0);
    site.voltage = readTyped(reader, "voltage", Dimension::Voltage);
    if (site.voltage && !(site.voltage->value >= 1.0 && site.voltage->value <= 100'000.0))
        reader.error("voltage", Tr::tr("expected a mains voltage such as \"230 V\""));
    site.utilisation = reader.number("utilisation", 0.0, 1.0);
    site.years = reader.integer("years", 1, 50);
    site.currency = reader.string("currency", site.currency);
    site.destination = reader.string("destination");
    site.cost = readCostFactors(reader);
    site.unknown = unknownKeys(reader, {"tariff_part", "tariff", "pue", "voltage", "utilisation",
                                        "years", "currency", "destination", "tax", "duty",
                                        "freight", "dead_on_arrival", "residual", "discount_rate",
                                        "maintenance", "labour", "space", "other_cost", "rental"});
    return site;
}

Design readDesign(JsonObjectReader &root)
{
    Design design;
    design.name = root.string("name");
    design.notes = root.string("notes");
    design.sources = root.strings("sources");
    design.ruleDate = readDay(root, "rule_date");
    if (std::optional<JsonObjectReader> site = root.object("site"))
        design.site = readSite(*site);
    if (std::optional<JsonObjectReader> traffic = root.object("traffic"))
        design.traffic = readTraffic(*traffic);
    if (std::optional<JsonObjectReader> workload = root.object("workload"))
        design.workload = readWorkload(*workload);
    design.rules = readRuleSettings(root);
    design.money = readMoney(root);
    root.objects("assemblies", [&](JsonObjectReader &assembly) {
        design.assemblies.append(std::make_shared<const Assembly>(readAssembly(assembly, {})));
    });
    if (std::optional<JsonObjectReader> farm = root.object("farm"))
        design.root = std::make_shared<const Assembly>(readAssembly(*farm, Design::rootId));
    else
        root.error("farm",
                   Tr::tr("this key is missing: a design has a \"farm\" with its components"));
    design.unknown =
        unknownKeys(root, {"$schema", "format", "name", "notes", "sources", "rule_date", "site",
                           "traffic", "workload", "rules", "approvals", "reliability", "prices",
                           "rates", "purchases", "assemblies", "farm", "variants"});
    return design;
}

/// The number in the key "format"; 0 and an error where it is missing or too new.
int readFormat(JsonObjectReader &root)
{
    if (!root.has("format")) {
        root.error("format", Tr::tr("this key is missing: a farm file starts with \"format\": %1")
                                 .arg(currentFarmFormat));
        return 0;
    }
    const int format = root.integer("format", 1, 1'000'000).value_or(0);
    if (format > currentFarmFormat)
        root.error("format",
                   Tr::tr("the file is of format %1 and this version reads up to %2: use a newer "
                          "version of Nongjang")
                       .arg(format)
                       .arg(currentFarmFormat),
                   ErrorCode::FormatTooNew);
    return format;
}

} // namespace

Result<LoadedDesign> parseFarm(const QByteArray &text, const QString &fileName)
{
    Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    LoadedDesign loaded;
    {
        JsonObjectReader root(context, json->root(), {});
        const int format = context.error ? 0 : readFormat(root);
        if (context.error)
            return Failure{*context.error};
        upgradeFarm(json->root(), format, farmUpgradeSteps(), loaded.notes);
    }
    JsonObjectReader root(context, json->root(), {});
    loaded.design = readDesign(root);
    loaded.variants = readVariants(root);
    if (!context.error)
        checkReferences(root, loaded.design);
    if (context.error)
        return Failure{*context.error};
    return loaded;
}

Result<LoadedDesign> loadFarm(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && info.isDir())
        return fail(ErrorCode::FileRead, Tr::tr("%1 is a folder, not a farm file").arg(path));
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 is a device or a pipe, not a farm file").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be opened: %2").arg(path, file.errorString()));
    if (file.size() > maximumFarmFileSize)
        return fail(ErrorCode::FileTooLarge, Tr::tr("%1 has %2 MB; a farm file has at most %3 MB. "
                                                    "Use count and assemblies for what repeats.")
                                                 .arg(path)
                                                 .arg(file.size() / 1'000'000)
                                                 .arg(maximumFarmFileSize / 1'048'576));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return parseFarm(text, path);
}

QString farmLockPath(const QString &path)
{
    const QFileInfo info(path);
    return info.absolutePath() % QStringLiteral("/.") % info.fileName() % QStringLiteral(".lock");
}

Outcome saveFarm(const Design &design, const QString &path, const QList<Variant> &variants)
{
    return writeFile(writeFarm(design, variants), path);
}

} // namespace nongjang
