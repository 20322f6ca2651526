#include "model/io/rules_io.h"

#include "model/base/unit.h"
#include "model/io/day.h"
#include "model/io/farm_text.h"

#include <QCoreApplication>

#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::FarmFile)
};

/// As a bare number of a file: whole ones without ".0".
QByteArray numberText(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15
               ? QByteArray::number(static_cast<qint64>(value))
               : ObjectText::numberText(value);
}

/// A number, or text with a unit; which unit belongs there is known to the rule.
std::optional<TypedValue> readThreshold(JsonObjectReader &reader, const std::string &key)
{
    const nlohmann::ordered_json &value = reader.value().at(key);
    const QString expected = Tr::tr("expected a number, or a quantity such as \"30 kW\"");
    if (value.is_number()) {
        const double number = reader.number(key, -1e18, 1e18).value_or(0.0);
        return TypedValue{QString::fromUtf8(numberText(number)), number};
    }
    if (!value.is_string()) {
        reader.error(key, expected);
        return std::nullopt;
    }
    const QString text = reader.string(key);
    const Result<Measure> measure = parseMeasure(text.toStdString());
    if (!measure) {
        reader.error(key, expected);
        return std::nullopt;
    }
    return TypedValue{text, measure->value};
}

RuleSetting readSetting(JsonObjectReader &reader)
{
    RuleSetting setting;
    const QString severity = reader.string("severity");
    setting.level = ruleLevelFromName(severity);
    if (!severity.isEmpty() && !setting.level)
        reader.error("severity", Tr::tr("expected off, info, warning or error"));
    if (std::optional<JsonObjectReader> thresholds = reader.object("thresholds");
        thresholds && thresholds->value().is_object()) {
        for (const auto &member : thresholds->value().items()) {
            const auto value = readThreshold(*thresholds, member.key());
            if (value && value->value < 0.0)
                thresholds->error(member.key(), Tr::tr("a threshold cannot be negative"));
            if (value)
                setting.thresholds.insert(QString::fromStdString(member.key()), *value);
        }
    }
    setting.unknown = {reader.unknown({"severity", "thresholds"})};
    return setting;
}

Approval readApproval(JsonObjectReader &reader)
{
    Approval approval;
    approval.rule = reader.requiredString("rule");
    approval.objects = reader.strings("objects");
    approval.note = reader.string("note");
    approval.date = readDay(reader, "date");
    approval.unknown = {reader.unknown({"rule", "objects", "note", "date"})};
    return approval;
}

QByteArray settingLine(const RuleSetting &setting)
{
    ObjectText object;
    if (setting.level)
        object.text(QStringLiteral("severity"), ruleLevelName(*setting.level));
    if (!setting.thresholds.isEmpty()) {
        ObjectText thresholds;
        for (auto it = setting.thresholds.begin(); it != setting.thresholds.end(); ++it) {
            const QByteArray text = it->text.toUtf8();
            thresholds.raw(it.key(),
                           text == numberText(it->value) ? text : ObjectText::quoted(it->text));
        }
        object.raw(QStringLiteral("thresholds"), thresholds.line());
    }
    object.unknown(setting.unknown);
    return object.line();
}

} // namespace

RuleSettings readRuleSettings(JsonObjectReader &root)
{
    RuleSettings settings;
    if (std::optional<JsonObjectReader> rules = root.object("rules");
        rules && rules->value().is_object())
        for (const auto &member : rules->value().items()) {
            std::optional<JsonObjectReader> object = rules->object(member.key());
            if (!object)
                break;
            settings.rules.insert(QString::fromStdString(member.key()), readSetting(*object));
        }
    root.objects("approvals", [&](JsonObjectReader &reader) {
        settings.approvals.append(readApproval(reader));
    });
    return settings;
}

QByteArray rulesBlock(const RuleSettings &settings, int indent)
{
    BlockText block(indent);
    for (auto it = settings.rules.begin(); it != settings.rules.end(); ++it)
        block.raw(it.key(), settingLine(*it));
    return block.block();
}

QList<QByteArray> approvalLines(const RuleSettings &settings)
{
    QList<QByteArray> lines;
    for (const Approval &approval : settings.approvals) {
        ObjectText object;
        object.text(QStringLiteral("rule"), approval.rule);
        QByteArray objects;
        for (const QString &path : approval.objects)
            objects += (objects.isEmpty() ? "" : ", ") + ObjectText::quoted(path);
        object.raw(QStringLiteral("objects"), '[' + objects + ']');
        object.text(QStringLiteral("note"), approval.note);
        object.text(QStringLiteral("date"), approval.date);
        object.unknown(approval.unknown);
        lines << object.line();
    }
    return lines;
}

} // namespace nongjang
