#include "model/catalog/catalog.h"

#include "model/base/json_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Catalog)
};

constexpr qint64 maximumCatalogFileSize = 16LL * 1024 * 1024;
constexpr int maximumPortCount = 4096;

Confidence readConfidence(JsonObjectReader &reader, Confidence fallback)
{
    const QString name = reader.string("confidence");
    for (const Confidence confidence : {Confidence::Low, Confidence::Medium, Confidence::High})
        if (name == confidenceName(confidence))
            return confidence;
    if (!name.isEmpty())
        reader.error("confidence", Tr::tr("expected high, medium or low"));
    return fallback;
}

Provenance readProvenance(JsonObjectReader &reader, const Provenance &inherited)
{
    Provenance result;
    result.source = reader.string("source", inherited.source);
    result.date = reader.string("date", inherited.date);
    result.confidence = readConfidence(reader, inherited.confidence);
    result.note = reader.string("note");
    return result;
}

void checkRange(JsonObjectReader &reader, std::string_view key, double value, double low,
                double high)
{
    if (value < 0.0 || low < 0.0)
        reader.error(key, Tr::tr("a figure cannot be negative"));
    if (!(low <= value && value <= high))
        reader.error(key, Tr::tr("the value must lie between low and high"));
}

Figure readFigureObject(JsonObjectReader &reader, FigureKey key, const Provenance &inherited)
{
    const Dimension dimension = figureInfo(key).dimension;
    Figure figure;
    figure.key = key;
    if (!reader.has("value"))
        reader.error("value", Tr::tr("this key is missing"));
    figure.value = reader.measure("value", dimension).value_or(0.0);
    figure.low = reader.measure("low", dimension).value_or(figure.value);
    figure.high = reader.measure("high", dimension).value_or(figure.value);
    figure.provenance = readProvenance(reader, inherited);
    checkRange(reader, "value", figure.value, figure.low, figure.high);
    reader.rejectUnknown({"value", "low", "high", "source", "date", "confidence", "note"});
    return figure;
}

std::vector<Figure> readFigures(JsonObjectReader &part, const Provenance &inherited)
{
    std::vector<Figure> figures;
    std::optional<JsonObjectReader> reader = part.object("figures");
    if (!reader || !reader->value().is_object())
        return figures;
    for (const auto &member : reader->value().items()) {
        const std::optional<FigureKey> key = figureKey(member.key());
        if (!key) {
            reader->error(
                member.key(),
                Tr::tr("this figure is not known; resources/catalog/README.md lists them"));
            return figures;
        }
        if (member.value().is_object()) {
            if (std::optional<JsonObjectReader> object = reader->object(member.key()))
                figures.push_back(readFigureObject(*object, *key, inherited));
        } else if (const std::optional<double> value =
                       reader->measure(member.key(), figureInfo(*key).dimension)) {
            checkRange(*reader, member.key(), *value, *value, *value);
            figures.push_back({*key, *value, *value, *value, inherited});
        }
    }
    std::sort(figures.begin(), figures.end(),
              [](const Figure &a, const Figure &b) { return a.key < b.key; });
    return figures;
}

Price readPrice(JsonObjectReader &reader, const Provenance &inherited)
{
    Price price;
    price.condition = reader.requiredString("condition");
    if (!reader.has("price"))
        reader.error("price", Tr::tr("this key is missing"));
    const double value = reader.measure("price", Dimension::Money).value_or(0.0);
    const double low = reader.measure("low", Dimension::Money).value_or(value);
    const double high = reader.measure("high", Dimension::Money).value_or(value);
    price.amount = {dollars(value), dollars(low), dollars(high)};
    price.region = reader.string("region");
    price.provenance = readProvenance(reader, inherited);
    if (low < 0.0 || !(low <= value && value <= high))
        reader.error("price",
                     Tr::tr("the price must not be negative and must lie between low and high"));
    reader.rejectUnknown(
        {"condition", "price", "low", "high", "region", "source", "date", "confidence", "note"});
    return price;
}

Port readPort(JsonObjectReader &reader)
{
    Port port;
    port.name = reader.requiredString("name");
    const QString kindName = reader.requiredString("kind");
    const std::optional<PortKind> kind = portKind(kindName.toStdString());
    if (!kind)
        reader.error("kind", Tr::tr("“%1” is not a kind of port").arg(kindName));
    port.kind = kind.value_or(PortKind::PcieSlot);
    port.connector = reader.string("connector");
    port.count = reader.integer("count", 1, maximumPortCount).value_or(1);
    port.gen = reader.integer("gen", 1, 7);
    port.lanes = reader.integer("lanes", 1, 32);
    port.width = reader.integer("width", 1, 32);
    port.root = reader.string("root");
    if (const std::optional<double> rate = reader.measure("rate", Dimension::Bandwidth))
        port.rate = bytesPerSecond(*rate);
    if (const std::optional<double> power = reader.measure("power", Dimension::Power))
        port.power = watts(*power);
    port.protocol = reader.string("protocol");
    reader.rejectUnknown({"name", "kind", "connector", "count", "gen", "lanes", "width", "root",
                          "rate", "power", "protocol", "note"});
    return port;
}

SwitchUplink readSwitch(JsonObjectReader &reader)
{
    SwitchUplink uplink;
    uplink.name = reader.requiredString("name");
    uplink.gen = reader.integer("gen", 1, 7).value_or(0);
    uplink.lanes = reader.integer("lanes", 1, 32).value_or(0);
    uplink.count = reader.integer("count", 1, 16).value_or(1);
    uplink.root = reader.requiredString("root");
    if (uplink.gen == 0 || uplink.lanes == 0)
        reader.error("gen", Tr::tr("a switch uplink needs gen and lanes"));
    reader.rejectUnknown({"name", "gen", "lanes", "count", "root", "note"});
    return uplink;
}

FabricInfo readFabric(JsonObjectReader &reader)
{
    FabricInfo fabric;
    fabric.kind = reader.requiredString("kind");
    if (const std::optional<double> rate = reader.measure("rate", Dimension::Bandwidth))
        fabric.rate = bytesPerSecond(*rate);
    if (const std::optional<double> rate = reader.measure("pair_rate", Dimension::Bandwidth))
        fabric.pairRate = bytesPerSecond(*rate);
    fabric.group = reader.integer("group", 2, 1024);
    fabric.note = reader.string("note");
    return fabric;
}

QMap<QString, QString> readAttributes(JsonObjectReader &part)
{
    QMap<QString, QString> attributes;
    std::optional<JsonObjectReader> reader = part.object("attributes");
    if (!reader || !reader->value().is_object())
        return attributes;
    for (const auto &member : reader->value().items())
        attributes.insert(QString::fromStdString(member.key()), reader->string(member.key()));
    return attributes;
}

PartPtr readPart(JsonObjectReader &reader, const QString &family)
{
    Part part;
    part.id = reader.requiredString("id");
    part.family = family;
    const QString name = reader.requiredString("category");
    const std::optional<Category> category = categoryFromName(name.toStdString());
    if (!category)
        reader.error("category", Tr::tr("“%1” is not a category").arg(name));
    part.category = category.value_or(Category::Gpu);
    part.vendor = reader.string("vendor");
    part.name = reader.requiredString("name");
    part.provenance = readProvenance(reader, {});
    part.provenance.note = reader.string("notes");
    part.attributes = readAttributes(reader);
    Provenance inherited = part.provenance;
    inherited.note.clear();
    part.figures = readFigures(reader, inherited);
    reader.objects("prices", [&](JsonObjectReader &price) {
        part.prices.push_back(readPrice(price, inherited));
    });
    reader.objects("ports", [&](JsonObjectReader &port) {
        Port read = readPort(port);
        if (part.port(read.name))
            port.error("name", Tr::tr("the port “%1” occurs twice in one part").arg(read.name));
        part.ports.push_back(std::move(read));
    });
    reader.objects("switches",
                   [&](JsonObjectReader &uplink) { part.switches.push_back(readSwitch(uplink)); });
    if (std::optional<JsonObjectReader> fabric = reader.object("fabric"))
        part.fabric = readFabric(*fabric);
    if (const std::optional<JsonObjectReader> drawing = reader.object("drawing"))
        part.drawing = QByteArray::fromStdString(drawing->value().dump());
    reader.rejectUnknown({"id", "category", "vendor", "name", "source", "confidence", "date",
                          "notes", "attributes", "figures", "prices", "ports", "switches", "fabric",
                          "drawing"});
    return std::make_shared<const Part>(std::move(part));
}

void addFilesBelow(const QString &folder, QStringList &files)
{
    QStringList paths;
    for (QDirIterator it(folder, {QStringLiteral("*.json")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        paths << it.next();
    paths.sort(); // directory order differs between machines
    files << paths;
}

} // namespace

Catalog::Catalog(std::vector<PartPtr> parts, std::vector<UserRule> rules)
{
    for (UserRule &rule : rules) { // as parts: the later one of an id replaces the earlier
        const auto same = std::find_if(m_rules.begin(), m_rules.end(),
                                       [&](const UserRule &each) { return each.id == rule.id; });
        if (same != m_rules.end())
            *same = std::move(rule);
        else
            m_rules.push_back(std::move(rule));
    }
    m_parts.reserve(parts.size());
    QHash<QString, std::size_t> place;
    place.reserve(static_cast<qsizetype>(parts.size()));
    for (PartPtr &part : parts) {
        const auto it = place.constFind(part->id);
        if (it != place.constEnd()) {
            m_parts[*it] = std::move(part);
        } else {
            place.insert(part->id, m_parts.size());
            m_parts.push_back(std::move(part));
        }
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const PartPtr &a, const PartPtr &b) { return a->category < b->category; });
    m_byId.reserve(static_cast<qsizetype>(m_parts.size()));
    for (const PartPtr &part : m_parts)
        m_byId.insert(part->id, part);
}

PartPtr Catalog::part(const QString &id) const
{
    return m_byId.value(id);
}

std::vector<PartPtr> Catalog::parts(Category category) const
{
    std::vector<PartPtr> result;
    std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(result),
                 [category](const PartPtr &part) { return part->category == category; });
    return result;
}

Result<std::vector<PartPtr>> readCatalogFile(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    const std::optional<int> format = root.integer("format", 1, 1'000'000);
    if (!format)
        root.error("format",
                   Tr::tr("this key is missing: a catalogue file starts with \"format\": 1"));
    else if (*format > 1)
        root.error("format", Tr::tr("the file needs a newer version of Nongjang"),
                   ErrorCode::FormatTooNew);
    const QString family = root.string("family");
    std::vector<PartPtr> parts;
    root.objects("parts", [&](JsonObjectReader &part) { parts.push_back(readPart(part, family)); });
    root.rejectUnknown({"$schema", "format", "family", "parts", "notes"});
    if (context.error)
        return Failure{*context.error};
    return parts;
}

namespace {

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.read(maximumCatalogFileSize + 1); // a pipe does not tell its size
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileRead,
                    Tr::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    if (text.size() > maximumCatalogFileSize)
        return fail(ErrorCode::FileTooLarge, Tr::tr("%1 is larger than 16 MB").arg(path));
    return text;
}

} // namespace

Result<std::vector<PartPtr>> loadCatalogFile(const QString &path)
{
    const Result<QByteArray> text = readWhole(path);
    return text ? readCatalogFile(*text, path)
                : Result<std::vector<PartPtr>>(Failure{text.error()});
}

Result<std::vector<UserRule>> loadUserRules(const QString &path)
{
    const Result<QByteArray> text = readWhole(path);
    return text ? readUserRules(*text, path) : Result<std::vector<UserRule>>(Failure{text.error()});
}

QStringList catalogFiles(const QStringList &userFolders)
{
    QStringList files;
    addFilesBelow(QStringLiteral(":/catalog"), files);
    for (const QString &folder : userFolders)
        addFilesBelow(folder, files);
    return files;
}

LoadedCatalog loadCatalog(const QStringList &userFolders)
{
    LoadedCatalog result;
    std::vector<PartPtr> parts;
    std::vector<UserRule> rules;
    for (const QString &path : catalogFiles(userFolders)) {
        if (isRulesFile(path)) {
            const Result<std::vector<UserRule>> read = loadUserRules(path);
            if (read)
                rules.insert(rules.end(), read->begin(), read->end());
            else
                result.errors.push_back(read.error());
            continue;
        }
        Result<std::vector<PartPtr>> read = loadCatalogFile(path);
        if (read)
            parts.insert(parts.end(), read->begin(), read->end());
        else
            result.errors.push_back(read.error());
    }
    result.catalog = std::make_shared<const Catalog>(std::move(parts), std::move(rules));
    return result;
}

QString userPartsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/nongjang/parts");
}

} // namespace nongjang
