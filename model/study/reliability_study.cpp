#include "model/analysis/reliability.h"
#include "model/study/failure_rates.h"
#include "model/study/figure_sum.h"
#include "model/study/price_book.h"
#include "model/study/studies.h"

#include <QCoreApplication>

#include <map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Reliability)
};

class ReliabilityStudy
{
public:
    ReliabilityStudy(const FarmModel &model, Report &report)
        : m_model(model)
        , m_settings(model.design.money.reliability)
        , m_report(report)
        , m_reliability(report.reliability)
    {}

    void run()
    {
        addFailures();
        addSpares();
        if (m_reliability.failuresPerYear)
            addCheckpoints();
    }

private:
    /// Σ n · AFR of what works (8.1). Passive parts count as not failing.
    void addFailures()
    {
        FigureSum sum(m_model.darkRows.empty());
        for (const ResolvedAssembly &assembly : m_model.assemblies) {
            for (int i = 0; i < int(assembly.components.size()); ++i)
                addComponent(assembly, i, sum);
            for (const ResolvedCable &cable : assembly.cables) {
                const Constant *rate =
                    cable.part && !cable.isOff ? failureRate(*cable.part, {}) : nullptr;
                if (rate)
                    sum.add(assembly.path, cable.part->name,
                            assembly.instances * double(cable.pairs.size()), rate->range(),
                            sourceOf(*rate));
            }
        }
        m_reliability.failuresPerYear = sum.figure(Dimension::Number);
        if (!m_reliability.failuresPerYear || !(m_reliability.failuresPerYear->low > 0.0)) {
            m_reliability.failuresPerYear.reset();
            return;
        }
        ReportFigure &failures = *m_reliability.failuresPerYear;
        m_reliability.timeBetweenFailures =
            ReportFigure{Dimension::Duration,
                         timeBetweenFailures(failures.value).si(),
                         timeBetweenFailures(failures.high).si(),
                         timeBetweenFailures(failures.low).si(),
                         {QStringLiteral("reliability.failures_per_year")},
                         Tr::tr("8760 h / %1 failures a year")
                             .arg(displayText(failures.value, Dimension::Number)),
                         {}};
    }

    void addComponent(const ResolvedAssembly &assembly, int index, FigureSum &sum) const
    {
        const ResolvedComponent &component = assembly.components[std::size_t(index)];
        if (!component.part || assembly.countOf(index) <= 0.0)
            return;
        QString condition = component.component->condition;
        if (condition.isEmpty())
            if (const std::optional<Price> price =
                    takenPrice(m_model.design.money.prices, component.part->id,
                               component.part.get(), condition))
                condition = price->condition;
        if (const Constant *rate = failureRate(*component.part, condition))
            sum.add(assembly.pathOf(index), component.part->name, assembly.countOf(index),
                    rate->range(), sourceOf(*rate));
    }

    /// One list for all that fail alike.
    const QStringList &sourceOf(const Constant &rate) const
    {
        QStringList &source = m_sources[&rate];
        if (source.isEmpty())
            source << QStringLiteral("constant:") % rate.id;
        return source;
    }

    void addSpares()
    {
        if (!m_settings.serviceLevel || !m_settings.leadTime)
            return;
        double count = 0.0;
        QStringList terms;
        for (const BomLine &line : m_report.bom.lines) {
            count += line.spares;
            if (line.spares > 0.0)
                terms << QStringLiteral("%1 × %2").arg(line.spares).arg(line.name);
        }
        m_reliability.spares = ReportFigure{
            Dimension::Number,
            count,
            count,
            count,
            {QStringLiteral("reliability.service_level"), QStringLiteral("reliability.lead_time")},
            Tr::tr("so many last for %1 with a probability of %2 %: %3")
                .arg(displayText(m_settings.leadTime->value, Dimension::Duration))
                .arg(*m_settings.serviceLevel * 100.0)
                .arg(terms.isEmpty() ? Tr::tr("none") : terms.join(QStringLiteral(", "))),
            {}};
    }

    /// Young, Daly and what is left of the time (8.2), at either end of the time between failures.
    void addCheckpoints()
    {
        if (!m_settings.checkpointTime || !m_settings.restartTime) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("reliability.goodput"),
                 Tr::tr("the times to write a checkpoint and to restart are not given"),
                 {}});
            return;
        }
        const Duration checkpoint = seconds(m_settings.checkpointTime->value);
        const Duration restart = seconds(m_settings.restartTime->value);
        const ReportFigure &between = *m_reliability.timeBetweenFailures;
        const QStringList from{QStringLiteral("reliability.checkpoint_time"),
                               QStringLiteral("reliability.time_between_failures")};
        const auto figure = [&](Dimension dimension, const QString &formula, auto &&of) {
            return ReportFigure{dimension,
                                of(seconds(between.value)),
                                of(seconds(between.low)),
                                of(seconds(between.high)),
                                from,
                                formula,
                                {}};
        };
        const QString c = displayText(checkpoint.si(), Dimension::Duration);
        const QString m = displayText(between.value, Dimension::Duration);
        m_reliability.youngInterval =
            figure(Dimension::Duration, Tr::tr("√(2 × %1 × %2)").arg(c, m),
                   [&](Duration failure) { return youngInterval(checkpoint, failure).si(); });
        m_reliability.checkpointInterval = figure(
            Dimension::Duration, Tr::tr("Daly, of %1 to write and %2 between failures").arg(c, m),
            [&](Duration failure) { return dalyInterval(checkpoint, failure).si(); });
        m_reliability.goodput = figure(
            Dimension::Number,
            Tr::tr("1 − %1/τ − (τ/2 + %2)/%3 at the interval τ = %4")
                .arg(c, displayText(restart.si(), Dimension::Duration), m,
                     displayText(m_reliability.checkpointInterval->value, Dimension::Duration)),
            [&](Duration failure) {
                return 1.0
                       - checkpointWaste(dalyInterval(checkpoint, failure), checkpoint, restart,
                                         failure);
            });
        m_reliability.goodput->from << QStringLiteral("reliability.restart_time");
    }

    const FarmModel &m_model;
    const ReliabilitySettings &m_settings;
    Report &m_report;
    ReliabilityReport &m_reliability;
    mutable std::map<const Constant *, QStringList> m_sources;
};

} // namespace

void studyReliability(const FarmModel &model, Report &report)
{
    ReliabilityStudy(model, report).run();
}

} // namespace nongjang
