#include "views/itemmodels/findings_model.h"

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

} // namespace

void FindingsModel::setFindings(const std::vector<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::count(Severity severity) const
{
    return int(std::ranges::count(m_findings, severity, &Finding::severity));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings[std::size_t(index.row())];
    const auto column = Column(index.column());
    if (role == ObjectsRole)
        return finding.objects;
    if (role == Qt::DecorationRole && column == SeverityColumn)
        return severityIcon(finding.severity);
    if (role == SortRole && column == SeverityColumn)
        return -int(finding.severity);
    if (role == Qt::ToolTipRole && column == SeverityColumn)
        return severityTitle(finding.severity);
    if (role == Qt::ToolTipRole)
        return tr("Click to show: %1").arg(finding.objects.mid(0, 12).join(u", "_s));
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(true);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case SeverityColumn:
        return severityTitle(finding.severity);
    case RuleColumn:
        return finding.rule;
    case MessageColumn:
        return finding.message;
    case FixColumn:
        return finding.fix;
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
