#include "model/explore/explore_row.h"

#include "model/explore/parameter_edit.h"
#include "model/study/report_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Explore)
};

/// What makes a row be out; empty: it is kept.
QString brokenLimit(const ExploreSpec &spec, const Report &report)
{
    for (const ExploreLimit &limit : spec.keep) {
        const std::optional<RowFigure> figure = rowFigure(report, limit.figure);
        if (!figure)
            return Tr::tr("%1 is not known").arg(limit.figure);
        if (figure->value < limit.low || figure->value > limit.high)
            return limit.figure;
    }
    return {};
}

/// Is the design one, and what is the matter with it?
void judge(const ExploreSpec &spec, const Report &report, ExploreRow &row)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : report.findings) {
        if (!isOpenError(finding))
            continue;
        if (finding.input) {
            row.status = RowStatus::Failed;
            row.message = finding.message;
            return;
        }
        if (!worst)
            worst = &finding;
    }
    const QString limit = brokenLimit(spec, report);
    row.status = limit.isEmpty() ? RowStatus::Kept : RowStatus::Out;
    if (!limit.isEmpty())
        row.message = limit;
    else if (worst)
        row.message = worst->rule % QStringLiteral(": ") % worst->message;
}

} // namespace

QString rowStatusName(RowStatus status)
{
    switch (status) {
    case RowStatus::Kept:
        return QStringLiteral("ok");
    case RowStatus::Out:
        return QStringLiteral("out");
    case RowStatus::Failed:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

std::optional<RowFigure> rowFigure(const Report &report, const QString &key)
{
    if (key == u"findings.error") {
        const auto errors = double(std::ranges::count_if(report.findings, isOpenError));
        return RowFigure{errors, errors, errors};
    }
    const MaybeFigure figure = reportFigure(report, key);
    if (!figure || !std::isfinite(figure->value))
        return std::nullopt;
    return RowFigure{figure->value, figure->low, figure->high};
}

RowEvaluator::RowEvaluator(const ExploreBase &base)
    : m_base(base)
    , m_evaluator(base.catalog)
{}

Result<Design> RowEvaluator::design(qint64 row)
{
    std::vector<const ExploreValue *> values = m_base.space->values(row);
    const std::vector<std::size_t> &order = m_base.space->order();
    std::size_t kept = 0; // steps that are as for the row before
    while (kept < m_steps.size() && m_values[order[kept]] == values[order[kept]])
        ++kept;
    // All numbers of a template are put in at once, with the first of them.
    const auto isOfTemplate = [&](std::size_t place) {
        return m_base.spec.parameters[order[place]].target == ExploreTarget::Template;
    };
    if (kept < order.size() && isOfTemplate(kept))
        kept = 0;
    m_values = std::move(values);
    if (kept > 0 && !m_steps[kept - 1])
        return m_steps[kept - 1]; // the same change fails again
    m_steps.erase(m_steps.begin() + std::ptrdiff_t(kept), m_steps.end());
    for (std::size_t place = kept; place < order.size(); ++place) {
        m_steps.push_back(changed(place));
        if (!m_steps.back())
            return m_steps.back();
    }
    return m_steps.back();
}

/// The design after the change at this place in the order.
Result<Design> RowEvaluator::changed(std::size_t place)
{
    const std::vector<std::size_t> &order = m_base.space->order();
    const ExploreParameter &parameter = m_base.spec.parameters[order[place]];
    if (place == 0 && m_base.spec.base) {
        QMap<QString, QString> numbers = m_base.spec.base->numbers;
        for (std::size_t i = 0; i < m_values.size(); ++i)
            if (m_base.spec.parameters[i].target == ExploreTarget::Template)
                numbers.insert(m_base.spec.parameters[i].key, m_values[i]->text);
        const Result<Topology> topology = readTopology(m_base.spec.base->id, numbers);
        if (!topology)
            return Failure{topology.error()};
        Result<BuiltTopology> built = buildTopology(*topology, *m_base.catalog, m_base.parts);
        if (!built)
            return Failure{built.error()};
        if (parameter.target == ExploreTarget::Template)
            return built->design;
        return setParameter(built->design, *m_base.catalog, parameter, *m_values[order[place]]);
    }
    if (parameter.target == ExploreTarget::Template)
        return m_steps.back();
    const Design &before = place == 0 ? m_base.design : *m_steps.back();
    return setParameter(before, *m_base.catalog, parameter, *m_values[order[place]]);
}

ExploreRow RowEvaluator::evaluate(qint64 number, const std::stop_token &stop)
{
    ExploreRow row;
    row.number = number;
    for (const ExploreValue *value : m_base.space->values(number))
        row.values << value->text;
    row.figures.resize(std::size_t(m_base.spec.columns.size()));
    const Result<Design> made = design(number);
    if (!made) {
        row.status = RowStatus::Failed;
        row.message = made.error().message;
        return row;
    }
    const Report report = m_evaluator.evaluate(*made, stop);
    for (qsizetype i = 0; i < m_base.spec.columns.size(); ++i)
        row.figures[std::size_t(i)] = rowFigure(report, m_base.spec.columns[i]);
    judge(m_base.spec, report, row);
    return row;
}

} // namespace nongjang
