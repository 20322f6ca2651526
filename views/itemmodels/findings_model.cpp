#include "views/itemmodels/findings_model.h"

#include "model/study/rule_data.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"
#include "views/theme/theme.h"

#include <QIcon>

#include <algorithm>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return theme::icon(u"info"_s, theme::Role::InfoText);
    case Severity::Warning:
        return theme::icon(u"warning"_s, theme::Role::WarningText);
    case Severity::Error:
        return theme::icon(u"error"_s, theme::Role::ErrorText);
    }
    return {};
}

QString titleOf(const QString &rule)
{
    const RuleInfo *info = findRule(rule);
    return info ? ruleTitle(*info) : QString();
}

} // namespace

void FindingsModel::setFindings(const std::vector<Finding> &findings,
                                const std::vector<NotEvaluated> &notEvaluated, Scope scope)
{
    beginResetModel();
    m_findings.clear();
    m_missing.clear();
    m_counts = {};
    for (const Finding &finding : findings) {
        if (!finding.approved)
            ++m_counts[std::size_t(finding.severity)];
        if (!finding.approved || scope != Scope::Open)
            m_findings.push_back(finding);
    }
    const auto isRule = [](const NotEvaluated &each) {
        return findRule(each.what) || each.what.startsWith(u"USR-");
    };
    if (scope == Scope::All)
        std::ranges::copy_if(notEvaluated, std::back_inserter(m_missing), isRule);
    endResetModel();
}

int FindingsModel::count(Severity severity) const
{
    return m_counts[std::size_t(severity)];
}

const Finding *FindingsModel::finding(int row) const
{
    return row >= 0 && row < int(m_findings.size()) ? &m_findings[std::size_t(row)] : nullptr;
}

QString FindingsModel::rule(int row) const
{
    if (const Finding *found = finding(row))
        return found->rule;
    const int missing = row - int(m_findings.size());
    return missing >= 0 && missing < int(m_missing.size()) ? m_missing[std::size_t(missing)].what
                                                           : QString();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size() + m_missing.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(true);
    if (const Finding *found = finding(index.row()))
        return findingData(*found, column, role);
    return missingData(m_missing[std::size_t(index.row()) - m_findings.size()], column, role);
}

QVariant FindingsModel::findingData(const Finding &finding, Column column, int role) const
{
    const QString severity = finding.approved ? tr("Approved") : severityTitle(finding.severity);
    if (role == ObjectsRole)
        return finding.objects;
    if (role == Qt::DecorationRole && column == SeverityColumn)
        return finding.approved ? theme::icon(u"ok"_s, theme::Role::GoodText)
                                : severityIcon(finding.severity);
    if (role == SortRole && column == SeverityColumn)
        return finding.approved ? 1 : -int(finding.severity);
    if (role == Qt::ToolTipRole && column == SeverityColumn)
        return severity;
    if (role == Qt::ToolTipRole && column == RuleColumn)
        return titleOf(finding.rule);
    if (role == Qt::ToolTipRole)
        return finding.objects.isEmpty()
                   ? QString()
                   : tr("Click to show: %1").arg(finding.objects.mid(0, 12).join(u", "_s));
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case SeverityColumn:
        return severity;
    case RuleColumn:
        return finding.rule;
    case MessageColumn:
        return finding.approved && !finding.note.isEmpty()
                   ? tr("%1 – approved: %2").arg(finding.message, finding.note)
                   : finding.message;
    case FixColumn:
        return finding.fix;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::missingData(const NotEvaluated &missing, Column column, int role) const
{
    if (role == ObjectsRole)
        return missing.objects;
    if (role == SortRole && column == SeverityColumn)
        return 2;
    if (role == Qt::ToolTipRole && column == SeverityColumn)
        return tr("Not evaluated");
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case SeverityColumn:
        return tr("Not evaluated");
    case RuleColumn:
        return missing.what;
    case MessageColumn: {
        const QString title = titleOf(missing.what);
        return title.isEmpty() ? missing.why : tr("%1: %2").arg(title, missing.why);
    }
    case FixColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    switch (Column(section)) {
    case SeverityColumn: // an icon says it
        return role == Qt::DisplayRole ? QString() : tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case MessageColumn:
        return tr("Problem");
    case FixColumn:
        return tr("What to do");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
