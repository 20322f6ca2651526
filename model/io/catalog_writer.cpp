#include "model/io/catalog_writer.h"

#include "model/base/file_writer.h"
#include "model/base/json_reader.h"
#include "model/base/json_values.h"
#include "model/catalog/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::CatalogWriter)
};

void addText(Json &json, const char *key, const QString &text)
{
    if (!text.isEmpty())
        json[key] = text.toStdString();
}

/// What differs from the part's.
void addProvenance(Json &json, const Provenance &own, const Provenance &inherited)
{
    if (own.source != inherited.source)
        addText(json, "source", own.source);
    if (own.confidence != inherited.confidence)
        addText(json, "confidence", confidenceName(own.confidence));
    if (own.date != inherited.date)
        addText(json, "date", own.date);
    addText(json, "note", own.note);
}

Json figureJson(const Figure &figure, const Provenance &inherited)
{
    Json json;
    json["value"] = jsonMeasure(figure.value, figure.dimension());
    if (figure.low != figure.value)
        json["low"] = jsonMeasure(figure.low, figure.dimension());
    if (figure.high != figure.value)
        json["high"] = jsonMeasure(figure.high, figure.dimension());
    addProvenance(json, figure.provenance, inherited);
    return json.size() == 1 ? json["value"] : json;
}

Json priceJson(const Price &price, const Provenance &inherited)
{
    const auto money = [](Money amount) {
        return jsonMeasure(amount.si(), Dimension::Money);
    };
    Json json;
    json["condition"] = price.condition.toStdString();
    json["price"] = money(price.amount.value);
    json["low"] = money(price.amount.low);
    json["high"] = money(price.amount.high);
    addText(json, "region", price.region);
    addProvenance(json, price.provenance, inherited);
    return json;
}

Json portJson(const Port &port)
{
    Json json;
    json["name"] = port.name.toStdString();
    json["kind"] = std::string(portKindName(port.kind));
    addText(json, "connector", port.connector);
    if (port.count != 1)
        json["count"] = port.count;
    for (const auto &[key, number] : {std::pair("gen", port.gen), std::pair("lanes", port.lanes),
                                      std::pair("width", port.width)})
        if (number)
            json[key] = *number;
    addText(json, "root", port.root);
    if (port.rate)
        json["rate"] = jsonMeasure(port.rate->si(), Dimension::Bandwidth);
    if (port.power)
        json["power"] = jsonMeasure(port.power->si(), Dimension::Power);
    addText(json, "protocol", port.protocol);
    return json;
}

Json switchJson(const SwitchUplink &uplink)
{
    return {{"name", uplink.name.toStdString()},
            {"gen", uplink.gen},
            {"lanes", uplink.lanes},
            {"count", uplink.count},
            {"root", uplink.root.toStdString()}};
}

Json fabricJson(const FabricInfo &fabric)
{
    Json json;
    json["kind"] = fabric.kind.toStdString();
    if (fabric.rate)
        json["rate"] = jsonMeasure(fabric.rate->si(), Dimension::Bandwidth);
    if (fabric.pairRate)
        json["pair_rate"] = jsonMeasure(fabric.pairRate->si(), Dimension::Bandwidth);
    if (fabric.group)
        json["group"] = *fabric.group;
    addText(json, "note", fabric.note);
    return json;
}

Json partJson(const Part &part)
{
    Provenance inherited = part.provenance;
    inherited.note.clear();
    Json json;
    json["id"] = part.id.toStdString();
    json["category"] = std::string(categoryName(part.category));
    addText(json, "vendor", part.vendor);
    json["name"] = part.name.toStdString();
    addText(json, "source", part.provenance.source);
    addText(json, "confidence", confidenceName(part.provenance.confidence));
    addText(json, "date", part.provenance.date);
    addText(json, "notes", part.provenance.note);
    for (auto it = part.attributes.cbegin(); it != part.attributes.cend(); ++it)
        json["attributes"][it.key().toStdString()] = it->toStdString();
    for (const Figure &figure : part.figures)
        json["figures"][std::string(figureInfo(figure.key).name)] = figureJson(figure, inherited);
    for (const Price &price : part.prices)
        json["prices"].push_back(priceJson(price, inherited));
    for (const Port &port : part.ports)
        json["ports"].push_back(portJson(port));
    for (const SwitchUplink &uplink : part.switches)
        json["switches"].push_back(switchJson(uplink));
    if (part.fabric)
        json["fabric"] = fabricJson(*part.fabric);
    if (!part.drawing.isEmpty())
        json["drawing"] = Json::parse(part.drawing.toStdString());
    return json;
}

/// "/parts/0/figures/power_limit/low" as words.
QString fieldTitle(const QString &path)
{
    const QStringList steps = path.split(u'/', Qt::SkipEmptyParts).mid(2);
    if (steps.isEmpty())
        return Tr::tr("Part");
    const QString last = steps.size() > 2 ? steps.last() : QString();
    const auto numbered = [&](const QString &title) {
        const QString row = title.arg(steps.value(1).toInt() + 1);
        return last.isEmpty() ? row : Tr::tr("%1, %2", "row of a table, column").arg(row, last);
    };
    if (steps.first() == u"ports")
        return numbered(Tr::tr("Port %1"));
    if (steps.first() == u"prices")
        return numbered(Tr::tr("Price %1"));
    if (const std::optional<FigureKey> key = figureKey(steps.value(1).toStdString()))
        return figureTitle(*key);
    return steps.join(u'/');
}

auto placeOf(Json &parts, const QString &id)
{
    return std::find_if(parts.begin(), parts.end(), [&id](const Json &each) {
        return each.is_object() && each.value("id", std::string()) == id.toStdString();
    });
}

/// A file that the reader accepts.
Result<Json> parsedFile(const QByteArray &text, const QString &fileName)
{
    const Result<std::vector<PartPtr>> read = readCatalogFile(text, fileName);
    if (!read)
        return Failure{read.error()};
    Json json = Json::parse(text.constBegin(), text.constEnd());
    if (!json.contains("parts"))
        json["parts"] = Json::array();
    return json;
}

} // namespace

QByteArray writeCatalogFile(const std::vector<Part> &parts, const QString &family)
{
    Json json;
    json["format"] = 1;
    addText(json, "family", family);
    json["parts"] = Json::array();
    for (const Part &part : parts)
        json["parts"].push_back(partJson(part));
    return jsonDocument(json);
}

QString importedFamily()
{
    return QStringLiteral("Imported");
}

QString ownFamily()
{
    return QStringLiteral("Own parts");
}

Result<PartPtr> checkedPart(const Part &part)
{
    const Result<std::vector<PartPtr>> read =
        readCatalogFile(writeCatalogFile({part}, part.family), part.id);
    return read ? Result<PartPtr>(read->front()) : Result<PartPtr>(Failure{read.error()});
}

QString partErrorText(const Error &error)
{
    static const QRegularExpression place(QStringLiteral(":\\d+:\\d+: (/\\S+): (.*)$"));
    const QRegularExpressionMatch match = place.match(error.message);
    return match.hasMatch() ? Tr::tr("%1: %2", "field: what was expected")
                                  .arg(fieldTitle(match.captured(1)), match.captured(2))
                            : error.message;
}

Result<QByteArray> withPartInFile(const QByteArray &text, const QString &fileName, const Part &part)
{
    Result<Json> json = parsedFile(text, fileName);
    if (!json)
        return Failure{json.error()};
    Json &parts = (*json)["parts"];
    const auto place = placeOf(parts, part.id);
    if (place != parts.end())
        *place = partJson(part);
    else
        parts.push_back(partJson(part));
    return jsonDocument(*json);
}

Result<QByteArray> withoutPartInFile(const QByteArray &text, const QString &fileName,
                                     const QString &id)
{
    Result<Json> json = parsedFile(text, fileName);
    if (!json)
        return Failure{json.error()};
    Json &parts = (*json)["parts"];
    while (true) { // the later one of an id counts, and would be back
        const auto place = placeOf(parts, id);
        if (place == parts.end())
            break;
        parts.erase(place);
    }
    return parts.empty() ? QByteArray() : jsonDocument(*json);
}

Result<PartPtr> saveOwnPart(const Part &part, const QString &folder)
{
    const QString path = QStringLiteral("%1/%2.json").arg(folder, part.id);
    const QByteArray text = writeCatalogFile({part}, importedFamily());
    const Result<std::vector<PartPtr>> read = readCatalogFile(text, path);
    if (!read)
        return Failure{read.error()};
    QDir().mkpath(folder); // where that fails, writing says why
    if (const Outcome written = writeFile(text, path); !written)
        return Failure{written.error()};
    return read->front();
}

} // namespace nongjang
