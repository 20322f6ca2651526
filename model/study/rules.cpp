#include "model/study/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

/// Two cables between the same things may break a rule alike: once is enough.
void dropRepeated(std::vector<Finding> &findings)
{
    QSet<std::pair<QString, QStringList>> seen;
    const auto isRepeated = [&seen](const Finding &finding) {
        const qsizetype before = seen.size();
        seen.insert({finding.message, finding.objects});
        return seen.size() == before;
    };
    findings.erase(std::remove_if(findings.begin(), findings.end(), isRepeated), findings.end());
}

void runChecks(const RuleInput &input, Report &report)
{
    static const std::vector<RuleCheck> checks = allChecks();
    std::vector<Finding> findings;
    std::vector<NotEvaluated> missing;
    for (const RuleCheck &check : checks) {
        const RuleInfo *rule = findRule(QString::fromLatin1(check.id));
        if (!rule)
            qFatal("the rule %s is not in the data file", check.id);
        if (isOff(input.model.design.rules, rule->id))
            continue;
        RuleContext context(input, report, *rule);
        check.check(context);
        dropRepeated(context.findings);
        std::move(context.findings.begin(), context.findings.end(), std::back_inserter(findings));
        std::move(context.missing.begin(), context.missing.end(), std::back_inserter(missing));
    }
    checkUserRules(input, report, findings, missing);
    report.findings.insert(report.findings.end(), findings.begin(), findings.end());
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
         {inputChecks(), slotChecks(), leadChecks(), supplyChecks(), circuitChecks(),
          mechanicsChecks(), networkChecks(), computeChecks(), costChecks(), boardChecks()})
        all.insert(all.end(), checks.begin(), checks.end());
    return all;
}

void checkRules(const RuleInput &input, Report &report)
{
    const RuleSettings &settings = input.model.design.rules;
    report.findings.insert(report.findings.begin(), input.model.inputFindings.begin(),
                           input.model.inputFindings.end());
    runChecks(input, report);
    listUnknown(settings, report);
    applySettings(settings, report.findings);
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

} // namespace nongjang
