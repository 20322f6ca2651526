#include "views/itemmodels/whatif_model.h"

#include "model/base/currency_text.h"
#include "model/catalog/condition.h"
#include "model/catalog/user_rules.h"
#include "views/itemmodels/cell_alignment.h"
#include "views/itemmodels/figure_text.h"

#include <QLocale>

#include <cmath>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"–"_s;

QString signedText(double value, const QString &text)
{
    return value > 0.0 ? QString(u'+' % text) : text;
}

QString gainText(double share)
{
    const double percent = share * 100.0;
    return signedText(percent,
                      WhatIfModel::tr("%1 %", "a share")
                          .arg(QLocale().toString(percent, 'f', std::abs(percent) < 9.95 ? 1 : 0)));
}

/// Gain for each `unit` of what is spent more; what costs nothing more is free.
QString rateText(const Advice &advice, const std::optional<double> &spent, double unit)
{
    if (!spent || advice.gain <= 0.0)
        return unknown;
    return *spent > 0.0 ? gainText(advice.gain / *spent * unit)
                        : WhatIfModel::tr("free", "a gain that costs nothing more");
}

double rate(const Advice &advice, const std::optional<double> &spent)
{
    if (!spent || advice.gain <= 0.0)
        return -1.0;
    return *spent > 0.0 ? advice.gain / *spent : 1e300 * advice.gain;
}

QVariant sortValue(const Advice &advice, WhatIfModel::Column column)
{
    switch (column) {
    case WhatIfModel::ChangeColumn:
        return changeText(advice);
    case WhatIfModel::GainColumn:
        return advice.gain;
    case WhatIfModel::AfterColumn:
        return advice.after;
    case WhatIfModel::CostColumn:
        return advice.cost.value_or(1e300);
    case WhatIfModel::PowerColumn:
        return advice.watt.value_or(1e300);
    case WhatIfModel::PerMoneyColumn:
        return rate(advice, advice.cost);
    case WhatIfModel::PerPowerColumn:
        return rate(advice, advice.watt);
    case WhatIfModel::ProblemColumn:
        return advice.problem;
    case WhatIfModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

QString changeText(const Advice &advice)
{
    QString from = advice.from;
    QString to = advice.to;
    if (advice.kind == ChangeKind::Condition) {
        from = conditionTitle(from);
        to = conditionTitle(to);
    }
    const QString object = advice.object.section(u'/', -1);
    if (advice.kind == ChangeKind::Part || advice.kind == ChangeKind::CablePart)
        return WhatIfModel::tr("%1: %2", "object, part that comes").arg(object, to);
    return WhatIfModel::tr("%1: %2 → %3", "object, what is there, what comes")
        .arg(object, from, to);
}

void WhatIfModel::setReport(std::shared_ptr<const Result<AdviceReport>> report, bool all)
{
    beginResetModel();
    m_report = std::move(report);
    m_rows.clear();
    if (m_report && *m_report)
        for (std::size_t i = 0; i < (*m_report)->changes.size(); ++i)
            if (all || isWorthwhile((*m_report)->changes[i]))
                m_rows.push_back(i);
    endResetModel();
}

const Advice *WhatIfModel::advice(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &(*m_report)->changes[m_rows[std::size_t(row)]]
                                                : nullptr;
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::text(const Advice &advice, Column column) const
{
    constexpr int digits = 3;
    constexpr double thousand = 1000.0;
    const QString &currency = (*m_report)->currency;
    switch (column) {
    case ChangeColumn:
        return changeText(advice);
    case GainColumn:
        return gainText(advice.gain);
    case AfterColumn: {
        const auto index = reportFigureIndex((*m_report)->objective);
        return inCurrency(displayText(advice.after, reportFigures()[*index].dimension, digits),
                          currency);
    }
    case CostColumn:
        return advice.cost ? signedText(
                   *advice.cost,
                   inCurrency(displayText(*advice.cost, Dimension::Money, digits), currency))
                           : unknown;
    case PowerColumn:
        return advice.watt
                   ? signedText(*advice.watt, displayText(*advice.watt, Dimension::Power, digits))
                   : unknown;
    case PerMoneyColumn:
        return rateText(advice, advice.cost, thousand);
    case PerPowerColumn:
        return rateText(advice, advice.watt, thousand);
    case ProblemColumn:
        return advice.newErrors > 0 ? advice.problem : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Advice &shown = *advice(index.row());
    const auto column = Column(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(column == ChangeColumn || column == ProblemColumn);
    if (role == Qt::ToolTipRole)
        return QString(changeKindTitle(shown.kind) % u", "_s % shown.object % u"\n"_s % shown.from
                       % u" → "_s % shown.to
                       % (shown.problem.isEmpty() ? QString() : QString(u'\n' % shown.problem)));
    if (role == SortRole)
        return sortValue(shown, column);
    return role == Qt::DisplayRole ? QVariant(text(shown, column)) : QVariant();
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section == ChangeColumn || section == ProblemColumn);
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = m_report && *m_report ? (*m_report)->currency : u"USD"_s;
    switch (Column(section)) {
    case ChangeColumn:
        return tr("Change");
    case GainColumn:
        return tr("Gain");
    case AfterColumn:
        return tr("Then");
    case CostColumn:
        return tr("Cost");
    case PowerColumn:
        return tr("Power");
    case PerMoneyColumn:
        return tr("per 1,000 %1", "gain per money").arg(currency);
    case PerPowerColumn:
        return tr("per kW", "gain per power");
    case ProblemColumn:
        return tr("Breaks");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace nongjang
