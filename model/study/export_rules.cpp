#include "model/study/export_rules.h"

#include "model/base/json_reader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::ExportRules)
};

QDate readDay(JsonObjectReader &reader, std::string_view key)
{
    const QString text = reader.string(key);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid())
        reader.error(key, Tr::tr("expected a day such as \"2023-11-17\""));
    return day;
}

ListCondition readCondition(JsonObjectReader &reader)
{
    reader.rejectUnknown({"tpp_from", "tpp_below", "density_from", "density_below", "io_from",
                          "memory_below", "data_centre"});
    constexpr double most = 1e9;
    const auto rate = [&reader](std::string_view key) -> std::optional<Bandwidth> {
        const std::optional<double> value = reader.measure(key, Dimension::Bandwidth);
        return value ? std::optional(bytesPerSecond(*value)) : std::nullopt;
    };
    ListCondition condition;
    condition.tppFrom = reader.number("tpp_from", 0.0, most);
    condition.tppBelow = reader.number("tpp_below", 0.0, most);
    condition.densityFrom = reader.number("density_from", 0.0, most);
    condition.densityBelow = reader.number("density_below", 0.0, most);
    condition.ioFrom = rate("io_from");
    condition.memoryBelow = rate("memory_below");
    if (reader.has("data_centre"))
        condition.dataCentre = reader.boolean("data_centre", false);
    return condition;
}

std::vector<ListCondition> readConditions(JsonObjectReader &reader)
{
    std::vector<ListCondition> conditions;
    reader.objects("conditions",
                   [&](JsonObjectReader &one) { conditions.push_back(readCondition(one)); });
    return conditions;
}

ExportRule::Kind readKind(JsonObjectReader &reader)
{
    const QString kind = reader.requiredString("kind");
    if (kind == u"list")
        return ExportRule::Kind::List;
    if (kind == u"review")
        return ExportRule::Kind::Review;
    if (!reader.failed() && kind != u"notice")
        reader.error("kind", Tr::tr("expected list, review or notice"));
    return ExportRule::Kind::Notice;
}

ExportRule readExportRule(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "kind", "name", "citation", "from", "until", "source", "date",
                          "confidence", "text", "entries", "conditions", "destinations", "except",
                          "review", "groups", "makers"});
    ExportRule rule;
    rule.id = reader.requiredString("id");
    rule.kind = readKind(reader);
    rule.name = reader.requiredString("name");
    rule.citation = reader.requiredString("citation");
    rule.from = readDay(reader, "from");
    if (!reader.failed() && !rule.from.isValid())
        reader.error("from", Tr::tr("this key is missing"));
    rule.until = readDay(reader, "until");
    rule.source = reader.requiredString("source");
    rule.date = reader.requiredString("date");
    rule.confidence = reader.requiredString("confidence");
    rule.text = reader.string("text");
    reader.objects("entries", [&](JsonObjectReader &one) {
        rule.entries.push_back(
            {one.requiredString("entry"), one.requiredString("meaning"), readConditions(one)});
    });
    rule.conditions = readConditions(reader);
    rule.destinations = reader.strings("destinations") + reader.strings("groups");
    rule.makers = reader.strings("makers");
    rule.except = reader.strings("except");
    reader.objects("review", [&](JsonObjectReader &one) {
        rule.reviews.push_back({one.strings("groups"), one.requiredString("text")});
    });
    return rule;
}

CountryGroup readGroup(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "name", "source", "date", "confidence", "members", "dated"});
    CountryGroup group;
    group.id = reader.requiredString("id");
    group.name = reader.requiredString("name");
    (void)reader.requiredString("source");
    (void)reader.requiredString("date");
    for (const QString &country : reader.strings("members"))
        group.members.push_back({country, {}});
    reader.objects("dated", [&](JsonObjectReader &one) {
        group.members.push_back({one.requiredString("country"), readDay(one, "from")});
    });
    return group;
}

} // namespace

bool CountryGroup::contains(const QString &country, QDate day) const
{
    // The regulation counts Hong Kong as China (85 FR 83765, 2020-12-23), so its lists do not name it.
    if (country == u"HK" && contains(QStringLiteral("CN"), day))
        return true;
    return std::any_of(members.begin(), members.end(), [&](const Member &member) {
        return member.country == country && (!member.from.isValid() || member.from <= day);
    });
}

bool ExportRule::appliesOn(QDate day) const
{
    return from <= day && (!until.isValid() || day < until);
}

const ExportRule *ExportRules::listOn(QDate day) const
{
    const auto it = std::find_if(rules.begin(), rules.end(), [&](const ExportRule &rule) {
        return rule.kind == ExportRule::Kind::List && rule.appliesOn(day);
    });
    return it == rules.end() ? nullptr : &*it;
}

const CountryGroup *ExportRules::group(const QString &id) const
{
    const auto it = std::find_if(groups.begin(), groups.end(),
                                 [&](const CountryGroup &group) { return group.id == id; });
    return it == groups.end() ? nullptr : &*it;
}

bool ExportRules::anyContains(const QStringList &groupIds, const QString &country, QDate day) const
{
    return std::any_of(groupIds.begin(), groupIds.end(), [&](const QString &id) {
        const CountryGroup *found = group(id);
        return id == country || (found && found->contains(country, day));
    });
}

QStringList ExportRules::licenceDestinations(const ExportRule &rule, QDate day) const
{
    QStringList countries;
    for (const QString &id : rule.destinations)
        if (const CountryGroup *found = group(id))
            for (const CountryGroup::Member &member : found->members)
                if (found->contains(member.country, day)
                    && !anyContains(rule.except, member.country, day))
                    countries << member.country;
    countries.removeDuplicates();
    countries.sort();
    return countries;
}

Classified classify(const ExportRule &rule, const ChipNumbers &chip)
{
    const auto entryFor = [&rule](const ChipNumbers &known) {
        for (const ExportEntry &entry : rule.entries) {
            const Holds result = anyHolds(entry.conditions, known);
            if (result == Holds::Yes)
                return entry.entry;
            if (result == Holds::Unknown)
                return QString();
        }
        return QStringLiteral("none");
    };
    ChipNumbers known = chip;
    known.isDataCentre = chip.isDataCentre.value_or(true);
    Classified result{entryFor(known), {}, false};
    known.isDataCentre = chip.isDataCentre.value_or(false);
    result.otherwise = entryFor(known);
    result.isOpen = !chip.isDataCentre && result.ifDataCentre != result.otherwise;
    return result;
}

Result<ExportRules> readExportRules(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.rejectUnknown({"about", "groups", "rules"});
    ExportRules rules;
    root.objects("groups",
                 [&](JsonObjectReader &reader) { rules.groups.push_back(readGroup(reader)); });
    root.objects("rules",
                 [&](JsonObjectReader &reader) { rules.rules.push_back(readExportRule(reader)); });
    if (context.error)
        return Failure{*context.error};
    return rules;
}

const ExportRules &exportRules()
{
    static const ExportRules rules = [] {
        QFile file(QStringLiteral(":/rules_export/us-ear.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the export rules are not compiled in");
        Result<ExportRules> read = readExportRules(file.readAll(), file.fileName());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }();
    return rules;
}

} // namespace nongjang
