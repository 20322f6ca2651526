#include "model/study/trap_rules.h"

#include "model/base/json_reader.h"
#include "model/study/rule_data.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::TrapRules)
};

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

/// One of `words`; anything else is an error.
QString word(JsonObjectReader &reader, std::string_view key, const QStringList &words)
{
    const QString text = reader.requiredString(key);
    if (!reader.failed() && !words.contains(text))
        reader.error(key, Tr::tr("expected one of %1").arg(listed(words)));
    return text;
}

QStringList wordList(JsonObjectReader &reader, std::string_view key, const QStringList &words)
{
    const QStringList list = reader.strings(key);
    for (const QString &text : list)
        if (!words.contains(text))
            reader.error(key, Tr::tr("expected words out of %1").arg(listed(words)));
    return list;
}

int least(JsonObjectReader &reader, std::string_view key)
{
    return reader.integer(key, 1, 1'000'000).value_or(0);
}

TrapScope readScope(JsonObjectReader &reader)
{
    reader.rejectUnknown({"gpu_vendors", "gpu_forms", "gpu_access", "gpu_attachment", "cpu_vendors",
                          "cpu_vendors_except", "cpu_architectures", "cpu_sockets", "switch_chips",
                          "without_own_links", "min_gpus", "min_architectures", "min_root_ports",
                          "min_receiver_root_ports", "min_sockets", "min_switch_generation",
                          "min_rails"});
    TrapScope scope;
    scope.gpuVendors = reader.strings("gpu_vendors");
    scope.gpuForms = reader.strings("gpu_forms");
    scope.gpuAccess =
        wordList(reader, "gpu_access",
                 {peerAccessName(PeerAccess::Native), peerAccessName(PeerAccess::Patched),
                  peerAccessName(PeerAccess::Staged)});
    scope.gpuAttachment =
        wordList(reader, "gpu_attachment",
                 {QStringLiteral("direct"), QStringLiteral("riser"), QStringLiteral("switch")});
    scope.cpuVendors = reader.strings("cpu_vendors");
    scope.cpuVendorsExcept = reader.strings("cpu_vendors_except");
    scope.cpuArchitectures = reader.strings("cpu_architectures");
    scope.cpuSockets = reader.strings("cpu_sockets");
    scope.switchChips = reader.strings("switch_chips");
    scope.withoutOwnLinks = reader.boolean("without_own_links", false);
    scope.minGpus = least(reader, "min_gpus");
    scope.minArchitectures = least(reader, "min_architectures");
    scope.minRootPorts = least(reader, "min_root_ports");
    scope.minReceiverRootPorts = least(reader, "min_receiver_root_ports");
    scope.minSockets = least(reader, "min_sockets");
    scope.minSwitchGeneration = least(reader, "min_switch_generation");
    scope.minRails = least(reader, "min_rails");
    return scope;
}

void checkSwitchConditions(JsonObjectReader &reader, const Trap &trap)
{
    const TrapScope &scope = trap.scope;
    if (trap.subject == Trap::Subject::Machine
        && (!scope.switchChips.isEmpty() || scope.minReceiverRootPorts > 0
            || scope.minSwitchGeneration > 0))
        reader.error("scope", Tr::tr("a condition about a switch needs the subject “switch”"));
}

TrapEffect readEffect(JsonObjectReader &reader)
{
    reader.rejectUnknown({"what", "without", "with", "factor_low", "factor_high"});
    TrapEffect effect;
    effect.what = reader.requiredString("what");
    const auto without = reader.measure("without", Dimension::Bandwidth, &effect.without);
    const auto with = reader.measure("with", Dimension::Bandwidth, &effect.with);
    const auto low = reader.number("factor_low", 1e-6, 1e6);
    const auto high = reader.number("factor_high", 1e-6, 1e6);
    effect.factorLow = low.value_or(0.0);
    effect.factorHigh = high.value_or(0.0);
    const bool isRates = without && with && !low && !high;
    const bool isFactor = low && high && *low <= *high && !without && !with;
    if (!reader.failed() && !isRates && !isFactor)
        reader.error("what", Tr::tr("expected either “without” and “with”, or “factor_low” and a "
                                    "“factor_high” that is not lower"));
    return effect;
}

void checkPlaceholders(JsonObjectReader &reader, const QString &message)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^}]*)\\}"));
    for (auto it = braces.globalMatch(message); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!trapPlaceholders().contains(name))
            reader.error("message", Tr::tr("{%1} is not known; expected names out of %2")
                                        .arg(name, listed(trapPlaceholders())));
    }
}

Trap readTrap(JsonObjectReader &reader)
{
    reader.rejectUnknown({"id", "rule", "severity", "subject", "scope", "message", "effects", "fix",
                          "source", "date"});
    Trap trap;
    trap.id = reader.requiredString("id");
    trap.rule = reader.requiredString("rule");
    trap.severity =
        severityFromName(word(reader, "severity",
                              {severityName(Severity::Info), severityName(Severity::Warning),
                               severityName(Severity::Error)}))
            .value_or(Severity::Info);
    const QString inSwitch = QStringLiteral("switch");
    trap.subject = word(reader, "subject", {QStringLiteral("machine"), inSwitch}) == inSwitch
                       ? Trap::Subject::Switch
                       : Trap::Subject::Machine;
    if (std::optional<JsonObjectReader> scope = reader.object("scope"))
        trap.scope = readScope(*scope);
    else
        reader.error("scope", Tr::tr("this key is missing"));
    checkSwitchConditions(reader, trap);
    trap.message = reader.requiredString("message");
    checkPlaceholders(reader, trap.message);
    if (!reader.has("effects"))
        reader.error("effects", Tr::tr("this key is missing"));
    reader.objects("effects",
                   [&](JsonObjectReader &effect) { trap.effects.push_back(readEffect(effect)); });
    trap.fix = reader.requiredString("fix");
    trap.source = reader.requiredString("source");
    trap.date = reader.requiredString("date");
    return trap;
}

} // namespace

const QStringList &trapPlaceholders()
{
    static const QStringList names{
        QStringLiteral("where"),      QStringLiteral("gpus"),    QStringLiteral("architectures"),
        QStringLiteral("root_ports"), QStringLiteral("sockets"), QStringLiteral("receiver_roots"),
        QStringLiteral("rails"),      QStringLiteral("cpu"),     QStringLiteral("chip")};
    return names;
}

Result<std::vector<Trap>> readTraps(const QByteArray &text, const QString &fileName)
{
    const Result<JsonText> json = JsonText::parse(text, fileName);
    if (!json)
        return Failure{json.error()};
    JsonObjectReader::Context context{&*json, {}};
    JsonObjectReader root(context, json->root(), {});
    root.rejectUnknown({"$schema", "format", "traps"});
    if (!root.has("format"))
        root.error("format", Tr::tr("this key is missing"));
    (void)root.integer("format", 1, 1);
    std::vector<Trap> traps;
    QSet<QString> ids;
    root.objects("traps", [&](JsonObjectReader &reader) {
        traps.push_back(readTrap(reader));
        if (!reader.failed() && ids.contains(traps.back().id))
            reader.error("id", Tr::tr("the id “%1” is already used").arg(traps.back().id));
        ids.insert(traps.back().id);
    });
    if (context.error)
        return Failure{*context.error};
    return traps;
}

const std::vector<Trap> &shippedTraps()
{
    static const std::vector<Trap> traps = [] {
        QFile file(QStringLiteral(":/traps/traps.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the known traps are not compiled in");
        Result<std::vector<Trap>> read = readTraps(file.readAll(), file.fileName());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *std::move(read);
    }();
    return traps;
}

} // namespace nongjang
