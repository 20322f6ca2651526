// Rules of the user's own: figures of the report or of parts against quantities.
#include "model/study/report_lookup.h"
#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

enum class TermTruth { No, Yes, Unknown };

Severity severityOf(const UserRule &rule)
{
    return severityFromName(rule.severity).value_or(Severity::Warning);
}

TermTruth holds(const RuleTerm &term, const Report &report)
{
    const MaybeFigure figure = reportFigure(report, term.figure);
    // Money is written in dollars, and the report has the currency of the design.
    const bool isForeign =
        term.limit.dimension == Dimension::Money && report.bom.currency != u"USD";
    if (!figure || isForeign)
        return TermTruth::Unknown;
    return compare(figure->value, term.comparison, term.limit.value) ? TermTruth::Yes
                                                                     : TermTruth::No;
}

TermTruth holds(const RuleTerm &term, const Part &part)
{
    if (part.category != *term.category)
        return TermTruth::No;
    const Figure *figure = part.figure(term.key);
    if (!figure)
        return TermTruth::Unknown;
    return compare(figure->value, term.comparison, term.limit.value) ? TermTruth::Yes
                                                                     : TermTruth::No;
}

template<class Subject>
TermTruth allHold(const UserRule &rule, bool ofParts, const Subject &subject)
{
    TermTruth all = TermTruth::Yes;
    for (const RuleTerm &term : rule.when) {
        if (term.category.has_value() != ofParts)
            continue;
        const TermTruth truth = holds(term, subject);
        if (truth == TermTruth::No)
            return truth;
        if (truth == TermTruth::Unknown)
            all = truth;
    }
    return all;
}

void check(const UserRule &rule, const RuleInput &input, const Report &report,
           std::vector<Finding> &findings, std::vector<NotEvaluated> &missing)
{
    const bool hasParts = std::any_of(rule.when.begin(), rule.when.end(), [](const RuleTerm &term) {
        return term.category.has_value();
    });
    const TermTruth figures = allHold(rule, false, report);
    if (figures == TermTruth::No)
        return;
    QStringList objects;
    QStringList unknown;
    if (hasParts)
        forEachPart(input.model, [&](const ResolvedAssembly &assembly, int i) {
            const TermTruth truth = allHold(rule, true, *assembly.components[std::size_t(i)].part);
            if (truth == TermTruth::Yes)
                objects << assembly.pathOf(i);
            else if (truth == TermTruth::Unknown)
                unknown << assembly.pathOf(i);
        });
    if (figures == TermTruth::Unknown || !unknown.isEmpty())
        missing.push_back({rule.id, Tr::tr("a figure that the rule names is unknown"), unknown});
    if (figures == TermTruth::Yes && (!hasParts || !objects.isEmpty()))
        findings.push_back({rule.id, severityOf(rule), objects, rule.message, rule.fix, false});
}

} // namespace

void checkUserRules(const RuleInput &input, const Report &report, std::vector<Finding> &findings,
                    std::vector<NotEvaluated> &missing)
{
    const RuleSettings &settings = input.model.design.rules;
    for (const UserRule &rule : input.catalog.userRules())
        if (ruleSeverity(settings, rule.id, severityOf(rule)))
            check(rule, input, report, findings, missing);
}

} // namespace nongjang
