#include "model/study/rules.h"

#include "model/study/rule_memory.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

bool isOff(const RuleSettings &settings, const QString &rule)
{
    const auto setting = settings.rules.constFind(rule);
    return setting != settings.rules.cend() && setting->level == RuleLevel::Off;
}

/// Two cables between the same things may break a rule alike: once is enough. `from`: where the findings of the rule begin.
void dropRepeated(std::vector<Finding> &findings, std::size_t from)
{
    const auto begin = findings.begin() + std::ptrdiff_t(from);
    std::unordered_multimap<std::size_t, std::size_t> seen; // few texts are alike: hashes will do
    seen.reserve(findings.size() - from);
    std::vector<char> isRepeated;
    for (auto it = begin; it != findings.end(); ++it) {
        const std::size_t hash = qHashMulti(0, it->message, it->objects.value(0));
        const auto [first, last] = seen.equal_range(hash);
        isRepeated.push_back(std::any_of(first, last, [&](const auto &entry) {
            const Finding &other = *(begin + std::ptrdiff_t(entry.second));
            return other.message == it->message && other.objects == it->objects;
        }));
        if (!isRepeated.back())
            seen.emplace(hash, std::size_t(it - begin));
    }
    std::size_t next = 0;
    findings.erase(std::remove_if(begin, findings.end(),
                                  [&](const Finding &) { return isRepeated[next++] != 0; }),
                   findings.end());
}

/// What a rule lacks for the same reason is said once, with all it is about. `from`: where the entries of the rule begin.
void joinMissing(std::vector<NotEvaluated> &missing, std::size_t from)
{
    QHash<QString, std::size_t> byReason;
    std::size_t end = from;
    for (std::size_t i = from; i < missing.size(); ++i) {
        const auto known = byReason.constFind(missing[i].why);
        if (known != byReason.cend()) {
            QStringList &all = missing[*known].objects;
            const QStringList &more = missing[i].objects;
            const bool isRepeated =
                more.size() <= all.size()
                && std::equal(more.begin(), more.end(), all.end() - more.size());
            if (!isRepeated)
                all += more;
            continue;
        }
        byReason.insert(missing[i].why, end);
        if (end != i)
            missing[end] = std::move(missing[i]);
        ++end;
    }
    missing.erase(missing.begin() + std::ptrdiff_t(end), missing.end());
}

void runChecks(const RuleInput &input, Report &report, RuleMemory &memory)
{
    static const std::vector<RuleCheck> checks = allChecks();
    std::vector<Finding> findings;
    std::vector<NotEvaluated> missing;
    RuleRun run(input, report, memory);
    for (std::size_t i = 0; i < checks.size(); ++i) {
        const RuleCheck &check = checks[i];
        const RuleInfo *rule = findRule(QString::fromLatin1(check.id));
        if (!rule)
            qFatal("the rule %s is not in the data file", check.id);
        if (isOff(input.model.design.rules, rule->id)) {
            run.skip(i);
            continue;
        }
        const std::size_t first = findings.size();
        const std::size_t firstMissing = missing.size();
        for (const RuleAnswer &answer : run.ask(i, check, *rule)) {
            findings.insert(findings.end(), answer.findings.begin(), answer.findings.end());
            missing.insert(missing.end(), answer.missing.begin(), answer.missing.end());
        }
        dropRepeated(findings, first);
        joinMissing(missing, firstMissing);
    }
    checkUserRules(input, report, findings, missing);
    std::move(findings.begin(), findings.end(), std::back_inserter(report.findings));
    report.notEvaluated.insert(report.notEvaluated.end(), missing.begin(), missing.end());
}

/// Rules whose inputs are in no design and no catalogue: never silently absent.
void listUnknown(const RuleSettings &settings, Report &report)
{
    if (report.counts.value(QStringLiteral("gpu")) == 0.0)
        return; // an empty canvas is no farm yet
    for (const RuleInfo &rule : shippedRules())
        if (!rule.unknown.isEmpty() && !isOff(settings, rule.id))
            report.notEvaluated.push_back(
                {rule.id, Tr::tr("unknown: %1").arg(ruleUnknown(rule)), {}});
}

/// What is wrong in the design itself keeps its severity: nothing can be evaluated around it.
void applySettings(const RuleSettings &settings, std::vector<Finding> &findings)
{
    std::vector<Finding> kept;
    kept.reserve(findings.size());
    for (Finding &finding : findings) {
        if (!finding.input) {
            const std::optional<Severity> severity =
                ruleSeverity(settings, finding.rule, finding.severity);
            if (!severity)
                continue;
            finding.severity = *severity;
            if (const Approval *approval = settings.approvalOf(finding.rule, finding.objects)) {
                finding.approved = true;
                finding.note = approval->note;
            }
        }
        kept.push_back(std::move(finding));
    }
    findings = std::move(kept);
}

} // namespace

std::vector<RuleCheck> allChecks()
{
    std::vector<RuleCheck> all;
    for (const std::span<const RuleCheck> checks :
         {inputChecks(), slotChecks(), cardChecks(), leadChecks(), supplyChecks(), circuitChecks(),
          mechanicsChecks(), roomChecks(), networkChecks(), redundancyChecks(), computeChecks(),
          costChecks(), boardChecks(), workloadChecks()})
        all.insert(all.end(), checks.begin(), checks.end());
    return all;
}

void checkRules(const RuleInput &input, Report &report, RuleMemory &memory)
{
    const RuleSettings &settings = input.model.design.rules;
    report.findings.insert(report.findings.begin(), input.model.inputFindings.begin(),
                           input.model.inputFindings.end());
    runChecks(input, report, memory);
    listUnknown(settings, report);
    applySettings(settings, report.findings);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

} // namespace nongjang
