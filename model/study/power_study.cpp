#include "model/analysis/supply.h"
#include "model/study/constants.h"
#include "model/study/figure_sum.h"
#include "model/study/power_plan.h"
#include "model/study/studies.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

struct Curve
{
    std::vector<EfficiencyPoint> points;
    QString basis;
};

std::vector<EfficiencyPoint> pointsOf(const Part &part)
{
    std::vector<EfficiencyPoint> points;
    for (const auto &[key, load] :
         {std::pair{FigureKey::Efficiency5, 0.05}, std::pair{FigureKey::Efficiency10, 0.10},
          std::pair{FigureKey::Efficiency20, 0.20}, std::pair{FigureKey::Efficiency50, 0.50},
          std::pair{FigureKey::Efficiency100, 1.00}})
        if (const Figure *figure = part.figure(key);
            figure && figure->value > 0.0 && figure->value <= 1.0)
            points.push_back({load, figure->value});
    return points;
}

/// The supply's own points, else its certificate's, else (built into a server) the class constant.
Curve curveOf(const Part &part, const Catalog &catalog)
{
    if (std::vector<EfficiencyPoint> own = pointsOf(part); !own.empty())
        return {std::move(own), part.attribute(QStringLiteral("eff_basis"))};
    const PartPtr certificate = catalog.part(part.attribute(QStringLiteral("certificate")));
    if (certificate)
        if (std::vector<EfficiencyPoint> points = pointsOf(*certificate); !points.empty())
            return {std::move(points), certificate->name};
    const Constant &server = constant(QStringLiteral("psu.efficiency.server"));
    return {{{0.2, server.value}, {1.0, server.value}},
            QStringLiteral("constant:psu.efficiency.server")};
}

double wallPower(double dc, double rating, const Curve &curve, double margin)
{
    if (dc <= 0.0)
        return 0.0;
    return dc / std::min(supplyEfficiency(curve.points, dc / rating) + margin, 0.995);
}

class PowerStudy
{
public:
    PowerStudy(const FarmModel &model, const Catalog &catalog, Report &report,
               const std::stop_token &stop)
        : m_model(model)
        , m_catalog(catalog)
        , m_report(report)
        , m_stop(stop)
    {}

    PowerPlan run()
    {
        std::vector<SupplyPlan> &plans = m_plan.plans;
        plans.reserve(m_model.assemblies.size());
        for (const ResolvedAssembly &assembly : m_model.assemblies) {
            plans.push_back(planSupplies(assembly, plans, m_stop));
            addParts(assembly);
            if (plans.back().isTooLarge && &assembly != &m_model.farm())
                noSupplies(plans.back());
            for (const SupplyGroup &group : plans.back().groups)
                addSupply(assembly, group);
        }
        noSupplies(plans.back());
        publish();
        addEnergy();
        return std::move(m_plan);
    }

private:
    void noSupplies(const SupplyPlan &plan)
    {
        if (plan.unsuppliedObjects.isEmpty())
            return;
        for (const QString &object : plan.unsuppliedObjects)
            for (FigureSum *sum : {&m_wallIdle, &m_wallTypical, &m_wallPeak})
                sum->addMissing(object);
        m_report.notEvaluated.push_back(
            {QStringLiteral("power.wall_typical"),
             plan.isTooLarge ? Tr::tr("too many parts stand side by side to deal them to supplies; "
                                      "group them into an assembly and repeat that")
                             : Tr::tr("no supply feeds these parts; wall power is without them"),
             plan.unsuppliedObjects});
    }

    void addParts(const ResolvedAssembly &assembly)
    {
        const std::vector<int> counted = countedInHost(assembly);
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const ResolvedComponent &component = assembly.components[std::size_t(i)];
            if (!component.part || component.component->off || assembly.instances == 0
                || counted[std::size_t(i)] == component.component->count)
                continue;
            const Feed feed = feedOf(*component.part);
            if (feed == Feed::None)
                continue;
            const PowerStates &states = statesOf(*component.part);
            const QString path = assembly.pathOf(i);
            const double count =
                assembly.instances * (component.component->count - counted[std::size_t(i)]);
            const auto add = [&](FigureSum &sum, const std::optional<Ranged<double>> &value) {
                if (value)
                    sum.add(path, component.part->name, count, *value, states.from);
                else
                    sum.addMissing(path);
            };
            add(m_idle, states.idle);
            add(m_typical, states.typical);
            add(m_peak, states.peak);
            if (feed
                == Feed::
                    Dc) { // what a supply is not known to carry is not known at the wall either
                const auto miss = [&](FigureSum &sum, const std::optional<Ranged<double>> &value) {
                    if (!value)
                        sum.addMissing(path);
                };
                miss(m_wallIdle, states.idle);
                miss(m_wallTypical, states.typical);
                miss(m_wallPeak, states.peak);
            }
            if (feed == Feed::Mains) {
                add(m_wallIdle, states.idle);
                add(m_wallTypical, states.typical);
                add(m_wallPeak, states.peak);
            }
        }
    }

    /// Many components, few parts.
    const PowerStates &statesOf(const Part &part)
    {
        const auto [it, isNew] = m_states.try_emplace(&part);
        if (isNew)
            it->second = powerStates(part);
        return it->second;
    }

    void addSupply(const ResolvedAssembly &assembly, const SupplyGroup &group)
    {
        const Part &part = *assembly.components[std::size_t(group.component)].part;
        const QString path = assembly.pathOf(group.component);
        const double count = group.count * assembly.instances;
        const double rating = supplyUnitRating(part, m_model.design.site);
        if (count == 0.0)
            return;
        if (!(rating > 0.0)) {
            m_report.findings.push_back(
                {QStringLiteral("ELE-10"),
                 Severity::Error,
                 {path},
                 Tr::tr("%1 does not run at %2").arg(path, m_model.design.site.voltage->text),
                 Tr::tr("Use a 200 to 240 V circuit or another supply."),
                 false});
            return;
        }
        const Curve curve = curveOf(part, m_catalog);
        const double total = rating * group.units;
        addWall(path, part.name, count, group.load, total, curve);
        const double fraction = group.load.peak.value / total;
        const double typical = group.load.typical.value;
        m_plan.supplies.push_back(
            {int(&assembly - m_model.assemblies.data()), group.component, group.count, group.units,
             group.load, rating,
             wallPower(group.load.peak.value, total, curve, 0.0) / group.units});
        m_report.psuLoads.push_back(
            {path, assembly.components[std::size_t(group.component)].component->id,
             count * group.units, watts(group.load.peak.value / group.units), watts(rating),
             fraction, typical > 0.0 ? typical / wallPower(typical, total, curve, 0.0) : 0.0,
             curve.basis, excursionsOf(m_plan.supplies.back(), part)});
    }

    void addWall(const QString &path, const QString &label, double count, const Load &load,
                 double rating, const Curve &curve)
    {
        const double margin = constant(QStringLiteral("psu.margin_points")).high;
        const auto wall = [&](const Ranged<double> &dc) {
            return Ranged<double>{wallPower(dc.value, rating, curve, 0.0),
                                  wallPower(dc.low, rating, curve, margin),
                                  wallPower(dc.high, rating, curve, 0.0)};
        };
        const QStringList from{curve.basis};
        m_wallIdle.add(path, label, count, wall(load.idle), from);
        m_wallTypical.add(path, label, count, wall(load.typical), from);
        m_wallPeak.add(path, label, count, wall(load.peak), from);
    }

    void publish()
    {
        m_report.idle = m_idle.figure(Dimension::Power);
        m_report.typical = m_typical.figure(Dimension::Power);
        m_report.peakPower = m_peak.figure(Dimension::Power);
        m_report.wallIdle = m_wallIdle.figure(Dimension::Power);
        m_report.wallTypical = m_wallTypical.figure(Dimension::Power);
        m_report.wallPeak = m_wallPeak.figure(Dimension::Power);
        const QString unknown =
            Tr::tr("the power of these parts is unknown; the total is without them");
        for (const auto &[what, sum] : {std::pair{QStringLiteral("power.idle"), &m_idle},
                                        std::pair{QStringLiteral("power.typical"), &m_typical},
                                        std::pair{QStringLiteral("power.peak"), &m_peak}})
            if (!sum->missing().isEmpty())
                m_report.notEvaluated.push_back({what, unknown, sum->missing()});
        std::stable_sort(
            m_report.psuLoads.begin(), m_report.psuLoads.end(),
            [](const PsuLoad &a, const PsuLoad &b) { return a.fraction > b.fraction; });
    }

    [[nodiscard]] const Figure *tariff() const
    {
        const PartPtr part = m_catalog.part(m_model.design.site.tariffPart);
        return part ? part->figure(FigureKey::Tariff) : nullptr;
    }

    /// Σ P_wall · u · PUE · one year (engineering model 7.2).
    void addEnergy()
    {
        const Site &site = m_model.design.site;
        QStringList unknown;
        if (!m_report.wallTypical)
            unknown << Tr::tr("wall power");
        if (!site.pue)
            unknown << Tr::tr("the PUE of the site");
        if (!site.utilisation)
            unknown << Tr::tr("the utilisation");
        if (!unknown.isEmpty()) {
            notEvaluated(QStringLiteral("cost.energy_per_year"), unknown);
            return;
        }
        constexpr double secondsPerYear = 8760.0 * 3600.0;
        const double factor = *site.pue * *site.utilisation * secondsPerYear;
        const ReportFigure &wall = *m_report.wallTypical;
        const QString formula = Tr::tr("%1 at the wall × utilisation %2 × PUE %3 × 8760 h")
                                    .arg(displayText(wall.value, Dimension::Power))
                                    .arg(*site.utilisation)
                                    .arg(*site.pue);
        m_report.energyPerYear = ReportFigure{
            Dimension::Energy,
            wall.value * factor,
            wall.low * factor,
            wall.high * factor,
            QStringList{QStringLiteral("power.wall_typical"), QStringLiteral("site.pue"),
                        QStringLiteral("site.utilisation")},
            formula % QStringLiteral(" = ") % displayText(wall.value * factor, Dimension::Energy),
            wall.missing};
        const Figure *listed = tariff();
        if (!site.tariff && !listed) {
            notEvaluated(QStringLiteral("cost.energy_per_year"),
                         {Tr::tr("the tariff of the site")});
            return;
        }
        const Ranged<double> price = site.tariff ? plain(site.tariff->value) : listed->range();
        const ReportFigure &energy = *m_report.energyPerYear;
        m_report.energyCostPerYear = ReportFigure{
            Dimension::Money,
            energy.value * price.value,
            energy.low * price.low,
            energy.high * price.high,
            energy.from
                + QStringList{site.tariff ? QStringLiteral("site.tariff")
                                          : QString(QStringLiteral("part:") % site.tariffPart)},
            QStringLiteral("%1 × %2").arg(displayText(energy.value, Dimension::Energy),
                                          displayText(price.value, Dimension::MoneyPerEnergy)),
            energy.missing};
    }

    void notEvaluated(const QString &what, const QStringList &unknown)
    {
        m_report.notEvaluated.push_back(
            {what, Tr::tr("unknown: %1").arg(unknown.join(QStringLiteral(", "))), {}});
    }

    const FarmModel &m_model;
    const Catalog &m_catalog;
    Report &m_report;
    const std::stop_token &m_stop;
    PowerPlan m_plan;
    std::unordered_map<const Part *, PowerStates> m_states;
    bool m_isWhole = m_model.darkRows.empty(); ///< every path comes once
    FigureSum m_idle{m_isWhole}, m_typical{m_isWhole}, m_peak{m_isWhole};
    FigureSum m_wallIdle{m_isWhole}, m_wallTypical{m_isWhole}, m_wallPeak{m_isWhole};
};

} // namespace

PowerPlan studyPower(const FarmModel &model, const Catalog &catalog, Report &report,
                     const std::stop_token &stop)
{
    return PowerStudy(model, catalog, report, stop).run();
}

} // namespace nongjang
