#include "model/study/figure_sum.h"
#include "model/study/studies.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Dollars into the design's currency, by the catalogue's dated rate.
class Currency
{
public:
    Currency(const QString &code, const Catalog &catalog)
        : m_code(code)
    {
        if (code == u"USD")
            return;
        const PartPtr rate = catalog.part(QStringLiteral("usd_") % code.toLower());
        const Figure *figure = rate ? rate->figure(FigureKey::Rate) : nullptr;
        if (figure && figure->value > 0.0)
            m_rate = figure->value;
        else
            m_code = QStringLiteral("USD");
    }
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] double rate() const { return m_rate; }

private:
    QString m_code;
    double m_rate = 1.0;
};

/// Formulas are written in dollars; say the currency they are in.
void nameCurrency(ReportFigure &figure, const QString &code)
{
    if (code == u"USD")
        return;
    figure.formula.replace(QStringLiteral("USD"), code);
    figure.from << QString(QStringLiteral("part:usd_") % code.toLower());
}

class BomBuilder
{
public:
    BomBuilder(const FarmModel &model, const Catalog &catalog)
        : m_model(model)
        , m_catalog(catalog)
        , m_currency(model.design.site.currency, catalog)
    {
        m_bom.currency = m_currency.code();
    }

    Bom build()
    {
        for (const ResolvedAssembly &assembly : m_model.assemblies) {
            for (int i = 0; i < int(assembly.components.size()); ++i)
                addComponent(assembly, i);
            for (const ResolvedCable &cable : assembly.cables)
                addCable(assembly, cable);
            for (const Cable &cable : assembly.assembly->cables)
                if (cable.from.isLoose() || cable.to.isLoose())
                    addLooseCable(assembly, cable);
        }
        for (const BomLine &line : m_bom.lines) {
            if (line.unitPrice)
                m_bom.total += *line.unitPrice * line.quantity;
            else
                m_bom.unknown << line.name;
        }
        m_bom.unknown.removeDuplicates();
        return std::move(m_bom);
    }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

private:
    void addComponent(const ResolvedAssembly &assembly, int index)
    {
        const ResolvedComponent &resolved = assembly.components[std::size_t(index)];
        if (resolved.assembly >= 0)
            return;
        const Component &component = *resolved.component;
        BomLine line;
        line.part = component.part;
        line.name = resolved.part ? resolved.part->fullName()
                                  : Tr::tr("%1 (not in the catalogue)").arg(component.part);
        if (resolved.part) {
            const std::string_view name = categoryName(resolved.part->category);
            line.category = QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
        line.condition = component.condition;
        const Price *price = resolved.part ? resolved.part->price(component.condition) : nullptr;
        if (component.price) {
            const Money each = dollars(component.price->value * m_currency.rate());
            line.unitPrice = Ranged<Money>::exact(each);
            line.priceSource = QStringLiteral("override");
        } else if (price) {
            take(line, *price, price->amount);
        }
        add(std::move(line), assembly.bought * component.count, assembly.pathOf(index));
    }

    void take(BomLine &line, const Price &price, const Ranged<Money> &amount) const
    {
        line.unitPrice = amount * m_currency.rate();
        line.condition = price.condition;
        line.priceDate = price.provenance.date;
        line.priceSource = price.provenance.source;
        line.region = price.region;
    }

    void addCable(const ResolvedAssembly &assembly, const ResolvedCable &cable)
    {
        if (cable.isDirect || cable.pairs.empty())
            return;
        BomLine line;
        line.category = QStringLiteral("cable");
        line.part = cable.cable->part;
        if (!cable.part) {
            line.name = cable.cable->part.isEmpty()
                            ? Tr::tr("cable not chosen: %1 to %2")
                                  .arg(cable.fromPort.describe(), cable.toPort.describe())
                            : Tr::tr("%1 (not in the catalogue)").arg(cable.cable->part);
        } else {
            nameAndPrice(line, *cable.part, cable.cable->length);
        }
        add(std::move(line), assembly.bought * double(cable.pairs.size()),
            assembly.path % u'/' % cable.cable->from.toString() % QStringLiteral(" → ")
                % cable.cable->to.toString());
    }

    /// One that is joined at one end only is bought as well, once per connector it holds.
    void addLooseCable(const ResolvedAssembly &assembly, const Cable &cable)
    {
        const Endpoint &end = cable.from.isLoose() ? cable.to : cable.from;
        const int index = assembly.indexOf(end.component);
        if (index < 0)
            return;
        const Result<CableEnd> held = resolveEnd(
            m_model.design, m_catalog, *assembly.components[std::size_t(index)].component, end);
        if (!held)
            return;
        BomLine line;
        line.category = QStringLiteral("cable");
        line.part = cable.part;
        if (const PartPtr part = m_catalog.part(cable.part))
            nameAndPrice(line, *part, cable.length);
        else if (cable.part.isEmpty())
            line.name = Tr::tr("cable not chosen: %1 to a loose end").arg(held->port.describe());
        else
            line.name = Tr::tr("%1 (not in the catalogue)").arg(cable.part);
        add(std::move(line), assembly.bought * double(held->range.size()),
            assembly.path % u'/' % end.toString());
    }

    /// Base price plus price per metre; a cable of no stated length is priced at its shortest.
    void nameAndPrice(BomLine &line, const Part &part,
                      const std::optional<TypedValue> &length) const
    {
        const Figure *shortest = part.figure(FigureKey::LengthMin);
        const double metresLong = length ? length->value : shortest ? shortest->value : 0.0;
        line.name = part.fullName();
        const Figure *perMetre = part.figure(FigureKey::PricePerMetre);
        const QString metresText = displayText(metresLong, Dimension::Length);
        if (length)
            line.name += QStringLiteral(", ") % metresText;
        else if (perMetre && shortest)
            line.name += Tr::tr(", %1 assumed", "length of a cable").arg(metresText);
        const Price *price = part.price();
        if (!price)
            return;
        Ranged<Money> amount = price->amount;
        if (perMetre)
            amount += Ranged<Money>{dollars(perMetre->value), dollars(perMetre->low),
                                    dollars(perMetre->high)}
                      * metresLong;
        take(line, *price, amount);
    }

    void add(BomLine line, double quantity, const QString &usedBy)
    {
        const QString key =
            line.part % u'\n' % line.name % u'\n' % line.condition % u'\n'
            % QString::number(line.unitPrice ? line.unitPrice->value.si() : -1.0, 'g', 17);
        const std::size_t place = m_index.value(key, m_bom.lines.size());
        if (place == m_bom.lines.size()) {
            m_index.insert(key, place);
            m_bom.lines.push_back(std::move(line));
        }
        BomLine &target = m_bom.lines[place];
        target.quantity += quantity;
        target.usedBy << usedBy;
    }

    const FarmModel &m_model;
    const Catalog &m_catalog;
    Currency m_currency;
    Bom m_bom;
    QHash<QString, std::size_t> m_index;
};

void sortLines(Bom &bom)
{
    const auto rank = [](const BomLine &line) {
        const std::optional<Category> category = categoryFromName(line.category.toStdString());
        return category ? int(*category) : int(allCategories().size());
    };
    std::stable_sort(bom.lines.begin(), bom.lines.end(),
                     [&](const BomLine &a, const BomLine &b) { return rank(a) < rank(b); });
}

void addTotals(const FarmModel &model, double rate, Report &report)
{
    const QString &currency = report.bom.currency;
    FigureSum capex;
    for (const BomLine &line : report.bom.lines) {
        if (line.unitPrice)
            capex.add(
                line.part.isEmpty() ? line.name : QString(QStringLiteral("part:") % line.part),
                line.name, line.quantity,
                {line.unitPrice->value.si(), line.unitPrice->low.si(), line.unitPrice->high.si()},
                {});
        else
            capex.addMissing(line.name);
    }
    report.capex = capex.figure(Dimension::Money);
    if (report.capex)
        nameCurrency(*report.capex, currency);
    if (!report.bom.unknown.isEmpty())
        report.notEvaluated.push_back(
            {QStringLiteral("cost.capex"),
             Tr::tr("the price of these parts is unknown; the total is without them"),
             report.bom.unknown});
    if (report.energyCostPerYear) { // the tariff is in dollars
        ReportFigure &energy = *report.energyCostPerYear;
        energy.value *= rate;
        energy.low *= rate;
        energy.high *= rate;
        QString result = displayText(energy.value, Dimension::Money);
        if (rate != 1.0) // the tariff is in dollars
            energy.from << QString(QStringLiteral("part:usd_") % currency.toLower());
        energy.formula += QStringLiteral(" = ") % result.replace(QStringLiteral("USD"), currency);
    }
    const std::optional<int> years = model.design.site.years;
    if (!years || !report.capex || !report.energyCostPerYear) {
        report.notEvaluated.push_back(
            {QStringLiteral("cost.tco"),
             Tr::tr("needs the years of use, the capital cost and the energy cost"),
             {}});
        return;
    }
    const ReportFigure &energy = *report.energyCostPerYear;
    report.tco = ReportFigure{
        Dimension::Money,
        report.capex->value + *years * energy.value,
        report.capex->low + *years * energy.low,
        report.capex->high + *years * energy.high,
        QStringList{QStringLiteral("cost.capex"), QStringLiteral("cost.energy_per_year"),
                    QStringLiteral("site.years")},
        Tr::tr("%1 to buy + %n years × %2 of energy; without residual value, maintenance and space",
               nullptr, *years)
            .arg(displayText(report.capex->value, Dimension::Money),
                 displayText(energy.value, Dimension::Money)),
        report.capex->missing + energy.missing};
    nameCurrency(*report.tco, currency);
}

} // namespace

void studyCost(const FarmModel &model, const Catalog &catalog, Report &report)
{
    BomBuilder builder(model, catalog);
    report.bom = builder.build();
    sortLines(report.bom);
    if (report.bom.currency != model.design.site.currency)
        report.findings.push_back(
            {QStringLiteral("CST-04"),
             Severity::Warning,
             {},
             Tr::tr("no exchange rate for %1 is known; money is shown in US dollars")
                 .arg(model.design.site.currency),
             Tr::tr("Choose another currency for the site."),
             false});
    addTotals(model, builder.currency().rate(), report);
}

} // namespace nongjang
