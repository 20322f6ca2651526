#include "model/study/variant_findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

} // namespace

void addLooseChanges(Report &report, const QList<LooseChange> &loose)
{
    std::vector<Finding> findings;
    for (const LooseChange &each : loose)
        findings.push_back(
            {QStringLiteral("INP-13"),
             Severity::Warning,
             {each.object},
             Tr::tr("the variant changes %1: %2").arg(each.object, each.why),
             Tr::tr("Bring it back in the base, or take the change out of the file."),
             true});
    const auto at = std::ranges::find_if(report.findings, [](const Finding &finding) {
        return finding.severity < Severity::Warning;
    });
    report.findings.insert(at, findings.begin(), findings.end());
}

} // namespace nongjang
