#include "model/study/cost_totals.h"

#include "model/analysis/money.h"
#include "model/base/range_math.h"
#include "model/study/constants.h"
#include "model/study/figure_sum.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

constexpr double hoursPerYear = 8760.0;
constexpr double secondsPerHour = 3600.0;

Ranged<double> rangeOf(const ReportFigure &figure)
{
    return {figure.value, figure.low, figure.high};
}

class CostTotals
{
public:
    CostTotals(const FarmModel &model, double rate, Report &report)
        : m_model(model)
        , m_site(model.design.site)
        , m_factors(model.design.site.cost)
        , m_rate(rate)
        , m_report(report)
        , m_cost(report.cost)
    {}

    void run()
    {
        addCapital();
        if (!m_report.bom.unknown.isEmpty())
            m_report.notEvaluated.push_back(
                {QStringLiteral("cost.capex"),
                 Tr::tr("the price of these parts is unknown; the total is without them"),
                 m_report.bom.unknown});
        inCurrency();
        addRunning();
        addOwnership();
        if (m_report.capex) {
            addPerUnit();
            addPerYear();
            addUncertainty();
        }
    }

private:
    [[nodiscard]] ReportFigure money(const Ranged<double> &range, const QStringList &from,
                                     const QString &formula, const QStringList &missing = {}) const
    {
        ReportFigure figure{Dimension::Money, range.value, range.low, range.high, from,
                            formula,          missing};
        name(figure);
        return figure;
    }

    /// Formulas are written in dollars; say the currency they are in.
    void name(ReportFigure &figure) const
    {
        const QString &code = m_report.bom.currency;
        if (code == u"USD")
            return;
        figure.formula.replace(QStringLiteral("USD"), code);
        figure.from << m_report.bom.rateSource;
    }

    static QString text(double amount) { return displayText(amount, Dimension::Money); }
    static QString share(double part)
    {
        return displayText(part * 100.0, Dimension::Number, 4) % QStringLiteral(" %");
    }

    [[nodiscard]] double landed() const
    {
        return landedPrice(1.0, m_factors.duty.value_or(0.0), m_factors.tax.value_or(0.0),
                           m_factors.freight.value_or(0.0));
    }

    /// How many are bought for each that works.
    [[nodiscard]] double boughtEach(const BomLine &line) const
    {
        const bool mayBeDead = line.condition == u"used" || line.condition == u"modded";
        return mayBeDead && m_factors.deadOnArrival
                   ? workingUnitCost(1.0, 0.0, *m_factors.deadOnArrival, 0.0)
                   : 1.0;
    }

    void addCapital()
    {
        FigureSum parts;
        Ranged<double> dead;
        Ranged<double> spares;
        double sparesCount = 0.0;
        for (const BomLine &line : m_report.bom.lines) {
            if (!line.unitPrice) {
                parts.addMissing(line.name);
                continue;
            }
            const Ranged<double> each{line.unitPrice->value.si(), line.unitPrice->low.si(),
                                      line.unitPrice->high.si()};
            parts.add(line.part.isEmpty() ? line.name
                                          : QString(QStringLiteral("part:") % line.part),
                      line.name, line.quantity, each, {});
            dead += each * (line.bought() * (boughtEach(line) - 1.0));
            spares += each * line.spares;
            sparesCount += line.spares;
        }
        m_cost.parts = parts.figure(Dimension::Money);
        if (!m_cost.parts)
            return;
        name(*m_cost.parts);
        if (m_factors.deadOnArrival)
            m_cost.replacement =
                money(dead, {QStringLiteral("cost.parts"), QStringLiteral("site.dead_on_arrival")},
                      Tr::tr("used parts × (1 / (1 − %1) − 1) = %2")
                          .arg(share(*m_factors.deadOnArrival), text(dead.value)));
        if (sparesCount > 0.0)
            m_cost.spares = money(
                spares,
                {QStringLiteral("reliability.service_level"),
                 QStringLiteral("reliability.lead_time")},
                Tr::tr("%1 parts on the shelf = %2").arg(sparesCount).arg(text(spares.value)));
        sumCapital(rangeOf(*m_cost.parts) + dead + spares);
    }

    void sumCapital(const Ranged<double> &bought)
    {
        const double factor = landed();
        if (m_factors.duty || m_factors.tax || m_factors.freight)
            m_cost.landing = money(
                bought * (factor - 1.0),
                {QStringLiteral("site.duty"), QStringLiteral("site.tax"),
                 QStringLiteral("site.freight")},
                Tr::tr("%1 × ((1 + duty %2) × (1 + tax %3) + freight %4 − 1) = %5")
                    .arg(text(bought.value), share(m_factors.duty.value_or(0.0)),
                         share(m_factors.tax.value_or(0.0)), share(m_factors.freight.value_or(0.0)),
                         text(bought.value * (factor - 1.0))));
        if (!m_cost.landing && !m_cost.replacement && !m_cost.spares) {
            m_report.capex = m_cost.parts;
        } else {
            QStringList terms{Tr::tr("%1 of parts").arg(text(m_cost.parts->value))};
            QStringList from{QStringLiteral("cost.parts")};
            const auto add = [&](const MaybeFigure &figure, const QString &id,
                                 const QString &term) {
                if (!figure)
                    return;
                terms << term.arg(text(figure->value));
                from << id;
            };
            add(m_cost.replacement, QStringLiteral("cost.dead_on_arrival"),
                Tr::tr("%1 for what arrives dead"));
            add(m_cost.spares, QStringLiteral("cost.spares"), Tr::tr("%1 of spares"));
            add(m_cost.landing, QStringLiteral("cost.landing"), Tr::tr("%1 of duty, tax, freight"));
            m_report.capex = money(bought * factor, from,
                                   terms.join(QStringLiteral(" + ")) % QStringLiteral(" = ")
                                       % text(bought.value * factor),
                                   m_cost.parts->missing);
        }
    }

    /// The tariff is in dollars.
    void inCurrency()
    {
        if (!m_report.energyCostPerYear)
            return;
        ReportFigure &energy = *m_report.energyCostPerYear;
        energy.value *= m_rate;
        energy.low *= m_rate;
        energy.high *= m_rate;
        QString result = text(energy.value);
        if (m_report.bom.currency != u"USD") {
            energy.from << m_report.bom.rateSource;
            result.replace(QStringLiteral("USD"), m_report.bom.currency);
        }
        energy.formula += QStringLiteral(" = ") % result;
    }

    void addRunning()
    {
        const auto yearly = [&](const std::optional<TypedValue> &amount, const char *key,
                                MaybeFigure &figure) {
            if (amount)
                figure = money(plain(amount->value * m_rate),
                               {QStringLiteral("site.") % QString::fromLatin1(key)},
                               Tr::tr("%1 a year, as given").arg(text(amount->value * m_rate)));
        };
        yearly(m_factors.labour, "labour", m_cost.labour);
        yearly(m_factors.space, "space", m_cost.space);
        yearly(m_factors.otherCost, "other_cost", m_cost.other);
        if (m_factors.maintenance && m_report.capex)
            m_cost.maintenance =
                money(rangeOf(*m_report.capex) * *m_factors.maintenance,
                      {QStringLiteral("cost.capex"), QStringLiteral("site.maintenance")},
                      Tr::tr("%1 of %2 a year")
                          .arg(share(*m_factors.maintenance), text(m_report.capex->value)));
        if (!m_report.energyCostPerYear)
            return;
        Ranged<double> sum = rangeOf(*m_report.energyCostPerYear);
        QStringList terms{Tr::tr("%1 of energy").arg(text(sum.value))};
        QStringList from{QStringLiteral("cost.energy_per_year")};
        for (const auto &[figure, term, id] :
             {std::tuple{&m_cost.maintenance, Tr::tr("%1 of maintenance"),
                         QStringLiteral("cost.maintenance_per_year")},
              std::tuple{&m_cost.labour, Tr::tr("%1 of labour"),
                         QStringLiteral("cost.labour_per_year")},
              std::tuple{&m_cost.space, Tr::tr("%1 of space"),
                         QStringLiteral("cost.space_per_year")},
              std::tuple{&m_cost.other, Tr::tr("%1 of other cost"),
                         QStringLiteral("cost.other_per_year")}}) {
            if (!*figure)
                continue;
            sum += rangeOf(**figure);
            terms << term.arg(text((*figure)->value));
            from << id;
        }
        QString formula = terms.join(QStringLiteral(" + "));
        if (terms.size() > 1)
            formula += QStringLiteral(" = ") % text(sum.value);
        m_cost.opex = money(sum, from, formula, m_report.energyCostPerYear->missing);
    }

    [[nodiscard]] bool hasOtherRunningCost() const
    {
        return m_cost.maintenance || m_cost.labour || m_cost.space || m_cost.other;
    }

    /// Share of the capital left after the years; the yearly loss may be ten points more or less (7, validity).
    [[nodiscard]] Ranged<double> residualShare() const
    {
        if (!m_factors.residual || !m_site.years)
            return plain(0.0);
        const double loss = yearlyValueLoss(*m_factors.residual, *m_site.years);
        const double band = constant(QStringLiteral("residual.loss_band")).value;
        const auto left = [&](double each) {
            return std::pow(std::clamp(1.0 - each, 0.0, 1.0), *m_site.years);
        };
        return {*m_factors.residual, left(loss + band), left(loss - band)};
    }

    void addOwnership()
    {
        if (!m_site.years || !m_report.capex || !m_cost.opex) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("cost.tco"),
                 Tr::tr("needs the years of use, the capital cost and the energy cost"),
                 {}});
            return;
        }
        const int years = *m_site.years;
        const Ranged<double> capital = rangeOf(*m_report.capex);
        QStringList from{QStringLiteral("cost.capex"),
                         hasOtherRunningCost() ? QStringLiteral("cost.opex_per_year")
                                               : QStringLiteral("cost.energy_per_year"),
                         QStringLiteral("site.years")};
        Ranged<double> total = capital + rangeOf(*m_cost.opex) * double(years);
        QString formula = Tr::tr("%1 to buy + %n years × %2 to run", nullptr, years)
                              .arg(text(capital.value), text(m_cost.opex->value));
        if (m_factors.residual) {
            const Ranged<double> left = residualShare();
            const Ranged<double> value{capital.value * left.value, capital.low * left.low,
                                       capital.high * left.high};
            m_cost.residual =
                money(value, {QStringLiteral("cost.capex"), QStringLiteral("site.residual")},
                      Tr::tr("%1 of %2; the yearly loss of value may be ten points more or less")
                          .arg(share(left.value), text(capital.value)));
            // Capital and residual move together: each end with its own.
            total = {total.value - value.value, total.low - capital.low * left.high,
                     total.high - capital.high * left.low};
            formula += Tr::tr(" − %1 left").arg(text(value.value));
            from << QStringLiteral("cost.residual");
        }
        formula += QStringLiteral(" = ") % text(total.value);
        m_report.tco = money(total, from, formula, m_report.capex->missing + m_cost.opex->missing);
    }

    void addPerUnit()
    {
        const Ranged<double> capital = rangeOf(*m_report.capex);
        const auto per = [&](const ReportFigure &amount, double unit, const QString &id,
                             const QString &unitText) {
            const Ranged<double> each = capital / (rangeOf(amount) * (1.0 / unit));
            return money(each, {QStringLiteral("cost.capex"), id},
                         Tr::tr("%1 / %2 = %3 per %4")
                             .arg(text(capital.value), displayText(amount.value, amount.dimension),
                                  text(each.value), unitText),
                         m_report.capex->missing);
        };
        for (auto it = m_report.peak.constBegin(); it != m_report.peak.constEnd(); ++it)
            if (it->low > 0.0)
                m_cost.perTflops.insert(it.key(),
                                        per(*it, 1e12, QStringLiteral("compute.peak.") % it.key(),
                                            QStringLiteral("TFLOPS")));
        if (m_report.memoryCapacity && m_report.memoryCapacity->low > 0.0)
            m_cost.perMemory = per(*m_report.memoryCapacity, 1e9, QStringLiteral("memory.capacity"),
                                   QStringLiteral("GB"));
        if (m_report.memoryBandwidth && m_report.memoryBandwidth->low > 0.0)
            m_cost.perBandwidth = per(*m_report.memoryBandwidth, 1e9,
                                      QStringLiteral("memory.bandwidth"), QStringLiteral("GB/s"));
    }

    void addPerYear()
    {
        if (!m_site.years)
            return;
        const double years = *m_site.years;
        const double rate = m_factors.discountRate.value_or(0.0);
        const Ranged<double> capital = rangeOf(*m_report.capex);
        const Ranged<double> left = residualShare();
        const Ranged<double> yearly{annuity(capital.value, capital.value * left.value, rate, years),
                                    annuity(capital.low, capital.low * left.high, rate, years),
                                    annuity(capital.high, capital.high * left.low, rate, years)};
        m_cost.annuity =
            money(yearly,
                  {QStringLiteral("cost.capex"), QStringLiteral("site.years"),
                   QStringLiteral("site.residual"), QStringLiteral("site.discount_rate")},
                  Tr::tr("(%1 − %2 left) over %3 years at %4 interest = %5")
                      .arg(text(capital.value), text(capital.value * left.value))
                      .arg(years)
                      .arg(share(rate), text(yearly.value)),
                  m_report.capex->missing);
        if (!m_cost.opex)
            return;
        const Ranged<double> total = yearly + rangeOf(*m_cost.opex);
        m_cost.perYear =
            money(total, {QStringLiteral("cost.annuity"), QStringLiteral("cost.opex_per_year")},
                  Tr::tr("%1 + %2 to run = %3")
                      .arg(text(yearly.value), text(m_cost.opex->value), text(total.value)),
                  m_report.capex->missing + m_cost.opex->missing);
        addPerHour(total);
    }

    void addPerHour(const Ranged<double> &perYear)
    {
        const double gpus = m_report.counts.value(QStringLiteral("gpu"));
        const double use = m_site.utilisation.value_or(0.0);
        if (!(gpus > 0.0) || !(use > 0.0))
            return;
        const double hours = hoursPerYear * use;
        const QStringList missing = m_cost.perYear->missing;
        m_cost.perGpuHour =
            money(perYear * (1.0 / (gpus * hours)),
                  {QStringLiteral("cost.per_year"), QStringLiteral("counts.gpu"),
                   QStringLiteral("site.utilisation")},
                  Tr::tr("%1 a year / (%2 GPUs × 8760 h × %3)")
                      .arg(text(perYear.value), displayText(gpus, Dimension::Number), share(use)),
                  missing);
        const Ranged<double> sustained = constant(QStringLiteral("gpu.eta_c")).range();
        const QMap<QString, ReportFigure> &rates = m_report.sustained.rate; // at the power limits
        for (auto it = rates.constBegin(); it != rates.constEnd(); ++it) {
            if (!(it->low > 0.0))
                continue;
            const Ranged<double> rate{it->value * sustained.value, it->low * sustained.low,
                                      it->high * sustained.high};
            m_cost.perPflopHour.insert(
                it.key(),
                money(perYear * (1.0 / hours) / (rate * 1e-15),
                      {QStringLiteral("cost.per_year"),
                       QStringLiteral("compute.sustained.") % it.key(),
                       QStringLiteral("constant:gpu.eta_c")},
                      Tr::tr("%1 a year / (8760 h × %2) / (%3 × %4 sustained)")
                          .arg(text(perYear.value), share(use),
                               displayText(it->value, it->dimension), share(sustained.value)),
                      missing));
        }
        addBreakEven(gpus, hours);
    }

    void addBreakEven(double gpus, double hours)
    {
        if (!m_factors.rental) {
            m_report.notEvaluated.push_back(
                {QStringLiteral("cost.break_even"),
                 Tr::tr("the price of renting such a GPU for an hour is not given"),
                 {}});
            return;
        }
        const double rental = m_factors.rental->value * m_rate;
        const Ranged<double> capital = rangeOf(*m_report.capex);
        const Ranged<double> left = residualShare();
        const auto after = [&](double capitalEnd, double leftEnd, double opexEnd) {
            return secondsPerHour
                   * breakEvenHours(capitalEnd * (1.0 - leftEnd) / gpus, rental,
                                    opexEnd / (gpus * hours));
        };
        // What an hour of use costs: energy. The rest of the running cost is there either way (7.4).
        const ReportFigure &opex = *m_report.energyCostPerYear;
        const double value = after(capital.value, left.value, opex.value);
        m_cost.neverBreaksEven = !std::isfinite(value);
        if (m_cost.neverBreaksEven)
            return;
        // At worst renting may always be cheaper; a figure ends somewhere, and a century says enough.
        constexpr double longest = 100.0 * 365.0 * 24.0 * secondsPerHour;
        m_cost.breakEven = ReportFigure{
            Dimension::Duration,
            value,
            after(capital.low, left.high, opex.low),
            std::min(after(capital.high, left.low, opex.high), std::max(longest, value)),
            {QStringLiteral("cost.capex"), QStringLiteral("cost.energy_per_year"),
             QStringLiteral("site.rental")},
            Tr::tr("(%1 − %2 left) / %3 GPUs / (%4 to rent − %5 to run, each hour)")
                .arg(text(capital.value), text(capital.value * left.value),
                     displayText(gpus, Dimension::Number), text(rental),
                     text(opex.value / (gpus * hours))),
            m_cost.perYear->missing};
        name(*m_cost.breakEven);
    }

    [[nodiscard]] double drift(const BomLine &line) const
    {
        const QDate taken = endOfDate(line.priceDate);
        if (!taken.isValid())
            return 0.0;
        const double days = std::max(0.0, double(taken.daysTo(dayOf(m_model.design))));
        const QString id = line.category == u"memory" ? QStringLiteral("price.sigma_y.memory")
                                                      : QStringLiteral("price.sigma_y");
        // A range of its own tells already how far quotes lie apart.
        const bool hasRange = line.unitPrice && line.unitPrice->low < line.unitPrice->high;
        return priceSigma(hasRange ? 0.0 : constant(QStringLiteral("price.sigma0")).value,
                          constant(id).value, days);
    }

    void addUncertainty()
    {
        CostModel &model = m_cost.model;
        m_cost.isModelOfOwnership = m_report.tco.has_value();
        for (const BomLine &line : m_report.bom.lines) {
            if (!line.unitPrice)
                continue;
            model.prices.push_back({line.unitPrice->value.si(), line.unitPrice->low.si(),
                                    line.unitPrice->high.si(), drift(line)});
            model.weights.push_back(line.bought() * boughtEach(line) * landed());
        }
        if (m_cost.isModelOfOwnership) {
            const double years = *m_site.years;
            const ReportFigure &energy = *m_report.energyCostPerYear;
            const Ranged<double> left = residualShare();
            model.years = years;
            model.yearly = {energy.value, energy.low, energy.high, 0.0};
            model.residual = {left.value, left.low, left.high, 0.0};
            model.capitalFactor = 1.0 + m_factors.maintenance.value_or(0.0) * years;
            for (const MaybeFigure *figure : {&m_cost.labour, &m_cost.space, &m_cost.other})
                model.fixed += *figure ? (*figure)->value * years : 0.0;
        }
        addDrivers();
    }

    /// One input at a time at either end (a tornado).
    void addDrivers()
    {
        CostModel varied = m_cost.model;
        const auto add = [&](const QString &name, const QString &from, UncertainInput &input) {
            if (!(input.high > input.low))
                return;
            const double value = input.value;
            CostDriver driver{name, from, 0.0, 0.0};
            input.value = input.low;
            driver.low = costTotal(varied);
            input.value = input.high;
            driver.high = costTotal(varied);
            input.value = value;
            m_cost.drivers.push_back(std::move(driver));
        };
        std::size_t next = 0;
        for (const BomLine &line : m_report.bom.lines)
            if (line.unitPrice)
                add(Tr::tr("price of %1").arg(line.name), QStringLiteral("part:") % line.part,
                    varied.prices[next++]);
        add(Tr::tr("energy"), QStringLiteral("cost.energy_per_year"), varied.yearly);
        add(Tr::tr("residual value"), QStringLiteral("site.residual"), varied.residual);
        std::stable_sort(
            m_cost.drivers.begin(), m_cost.drivers.end(),
            [](const CostDriver &a, const CostDriver &b) { return a.swing() > b.swing(); });
        constexpr std::size_t mostShown = 12;
        if (m_cost.drivers.size() > mostShown)
            m_cost.drivers.resize(mostShown);
    }

    const FarmModel &m_model;
    const Site &m_site;
    const CostFactors &m_factors;
    double m_rate;
    Report &m_report;
    CostReport &m_cost;
};

} // namespace

QDate endOfDate(const QString &text)
{
    if (text.size() == 4)
        return QDate(text.toInt(), 12, 31);
    if (text.size() == 7)
        return QDate(text.left(4).toInt(), text.mid(5).toInt(), 1).addMonths(1).addDays(-1);
    return QDate::fromString(text, Qt::ISODate);
}

/// Asking for the date reads the file of the time zone: 25 µs, several times for a design. It changes with a minute, if at all.
static QDate today()
{
    constexpr std::time_t minute = 60;
    thread_local std::time_t askedAt = -1;
    thread_local QDate date;
    const std::time_t now = std::time(nullptr) / minute;
    if (now != askedAt) {
        date = QDate::currentDate();
        askedAt = now;
    }
    return date;
}

QDate dayOf(const Design &design)
{
    return design.ruleDate.isEmpty() ? today() : QDate::fromString(design.ruleDate, Qt::ISODate);
}

void addCostTotals(const FarmModel &model, double rate, Report &report)
{
    CostTotals(model, rate, report).run();
}

} // namespace nongjang
