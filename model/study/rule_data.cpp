#include "model/study/rule_data.h"

#include "model/base/json_reader.h"
#include "model/study/constants.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::RuleData)
};

const std::pair<const char *, RuleDomain> domains[] = {
    {"input", RuleDomain::Input},     {"slots", RuleDomain::Slots},
    {"power", RuleDomain::Power},     {"mechanics", RuleDomain::Mechanics},
    {"network", RuleDomain::Network}, {"compute", RuleDomain::Compute},
    {"cost", RuleDomain::Cost}};

QString translatedRule(const QString &text)
{
    return QCoreApplication::translate("nongjang::Rules", text.toUtf8().constData());
}

RuleThreshold fromConstant(const QString &name, const Constant &constant)
{
    return {name,          Dimension::Number, constant.value,  constant.low,
            constant.high, constant.id,       constant.source, constant.date};
}

/// A number, or text with a unit, which then sets the dimension.
std::optional<Measure> readMeasure(JsonObjectReader &reader, std::string_view key)
{
    if (!reader.has(key))
        return std::nullopt;
    if (reader.value().at(key).is_number()) {
        const std::optional<double> number = reader.number(key, -1e18, 1e18);
        return Measure{number.value_or(0.0), Dimension::Number};
    }
    const Result<Measure> measure = parseMeasure(reader.string(key).toStdString());
    if (!measure) {
        reader.error(key, measure.error().message);
        return std::nullopt;
    }
    return *measure;
}

RuleThreshold readThreshold(JsonObjectReader &reader)
{
    reader.rejectUnknown({"name", "constant", "value", "low", "high", "source", "date", "note"});
    const QString name = reader.requiredString("name");
    if (const QString id = reader.string("constant"); !id.isEmpty()) {
        const Constant *constant = findConstant(id);
        if (!constant) {
            reader.error("constant", Tr::tr("there is no such constant"));
            return {};
        }
        return fromConstant(name, *constant);
    }
    const Measure value = readMeasure(reader, "value").value_or(Measure{});
    const Measure low = readMeasure(reader, "low").value_or(value);
    const Measure high = readMeasure(reader, "high").value_or(value);
    if (low.dimension != value.dimension || high.dimension != value.dimension
        || low.value > value.value || value.value > high.value)
        reader.error("value", Tr::tr("the value must lie between low and high"));
    return {name,
            value.dimension,
            value.value,
            low.value,
            high.value,
            {},
            reader.requiredString("source"),
            reader.requiredString("date")};
}

Severity severityOf(JsonObjectReader &reader)
{
    const std::optional<Severity> severity = severityFromName(reader.requiredString("severity"));
    if (!severity)
        reader.error("severity", Tr::tr("expected info, warning or error"));
    return severity.value_or(Severity::Warning);
}

RuleDomain domainOf(JsonObjectReader &reader)
{
    const QString name = reader.requiredString("domain");
    for (const auto &[text, domain] : domains)
        if (name == QLatin1StringView(text))
            return domain;
    reader.error("domain", Tr::tr("this is not a domain of rules"));
    return RuleDomain::Input;
}

RuleInfo readRule(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "severity", "domain", "title", "unknown", "made_by", "thresholds"});
    RuleInfo rule;
    rule.id = reader.requiredString("id");
    rule.title = reader.requiredString("title");
    rule.severity = severityOf(reader);
    rule.domain = domainOf(reader);
    rule.unknown = reader.string("unknown");
    rule.madeBy = reader.string("made_by");
    reader.objects("thresholds", [&](JsonObjectReader &threshold) {
        rule.thresholds.push_back(readThreshold(threshold));
    });
    return rule;
}

} // namespace

std::optional<Severity> severityFromName(const QString &name)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        if (severityName(severity) == name)
            return severity;
    return std::nullopt;
}

const RuleThreshold *RuleInfo::threshold(const QString &name) const
{
    const auto it = std::find_if(thresholds.begin(), thresholds.end(),
                                 [&](const RuleThreshold &each) { return each.name == name; });
    return it == thresholds.end() ? nullptr : &*it;
}

Result<std::vector<RuleInfo>> readRules(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.rejectUnknown({"$schema", "format", "rules"});
    (void)root.integer("format", 1, 1);
    std::vector<RuleInfo> rules;
    root.objects("rules", [&](JsonObjectReader &reader) { rules.push_back(readRule(reader)); });
    if (context.error)
        return Failure{*context.error};
    return rules;
}

const std::vector<RuleInfo> &shippedRules()
{
    static const std::vector<RuleInfo> rules = [] {
        QFile file(QStringLiteral(":/rules/rules.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the design rules are not compiled in");
        Result<std::vector<RuleInfo>> read = readRules(file.readAll(), file.fileName());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }();
    return rules;
}

const RuleInfo *findRule(const QString &id)
{
    static const QHash<QString, const RuleInfo *> byId = [] {
        QHash<QString, const RuleInfo *> map;
        for (const RuleInfo &rule : shippedRules())
            map.insert(rule.id, &rule);
        return map;
    }();
    return byId.value(id);
}

QString ruleTitle(const RuleInfo &rule)
{
    return translatedRule(rule.title);
}

QString ruleUnknown(const RuleInfo &rule)
{
    return translatedRule(rule.unknown);
}

double ruleThreshold(const RuleSettings &settings, const RuleInfo &rule, const QString &name)
{
    const RuleThreshold *shipped = rule.threshold(name);
    if (!shipped)
        qFatal("the rule %s has no threshold %s", qPrintable(rule.id), qPrintable(name));
    if (const auto setting = settings.rules.constFind(rule.id); setting != settings.rules.cend())
        if (const auto own = setting->thresholds.constFind(name); own != setting->thresholds.cend())
            if (const Result<double> value =
                    parseMeasureAs(own->text.toStdString(), shipped->dimension))
                return *value;
    return shipped->value;
}

std::optional<Severity> ruleSeverity(const RuleSettings &settings, const QString &rule,
                                     Severity found)
{
    const auto setting = settings.rules.constFind(rule);
    if (setting == settings.rules.cend() || !setting->level)
        return found;
    switch (*setting->level) {
    case RuleLevel::Off:
        return std::nullopt;
    case RuleLevel::Info:
        return Severity::Info;
    case RuleLevel::Warning:
        return Severity::Warning;
    case RuleLevel::Error:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

} // namespace nongjang
