#include "model/analysis/reliability.h"
#include "model/study/board_cost.h"
#include "model/study/cost_totals.h"
#include "model/study/failure_rates.h"
#include "model/study/price_book.h"
#include "model/study/studies.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Dollars into the design's currency: by the design's own rate, else by the catalogue's, both dated.
class Currency
{
public:
    Currency(const Design &design, const Catalog &catalog)
        : m_code(design.site.currency)
    {
        if (m_code == u"USD")
            return;
        QString newest;
        for (const RateEntry &entry : design.money.rates)
            if (entry.currency == m_code && (m_source.isEmpty() || entry.date > newest)) {
                m_rate = entry.perDollar;
                newest = entry.date;
                m_source = QStringLiteral("rate:") % m_code;
            }
        if (!m_source.isEmpty())
            return;
        const PartPtr rate = catalog.part(QStringLiteral("usd_") % m_code.toLower());
        const Figure *figure = rate ? rate->figure(FigureKey::Rate) : nullptr;
        if (figure && figure->value > 0.0) {
            m_rate = figure->value;
            m_source = QStringLiteral("part:") % rate->id;
        } else {
            m_code = QStringLiteral("USD");
        }
    }
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] double rate() const { return m_rate; }

private:
    QString m_code;
    QString m_source;
    double m_rate = 1.0;
};

class BomBuilder
{
public:
    BomBuilder(const FarmModel &model, const Catalog &catalog)
        : m_model(model)
        , m_catalog(catalog)
        , m_currency(model.design, catalog)
        , m_book(model.design.money.prices)
    {
        m_bom.currency = m_currency.code();
        m_bom.rateSource = m_currency.source();
    }

    Bom build()
    {
        for (const ResolvedAssembly &assembly : m_model.assemblies) {
            if (assembly.assembly->board)
                addBoard(assembly);
            for (int i = 0; i < int(assembly.components.size()); ++i)
                if (!isOneLine(assembly))
                    addComponent(assembly, i);
            for (const ResolvedCable &cable : assembly.cables)
                addCable(assembly, cable);
            for (const Cable &cable : assembly.assembly->cables)
                if (cable.from.isLoose() || cable.to.isLoose())
                    addLooseCable(assembly, cable);
        }
        for (BomLine &line : m_bom.lines) {
            if (!m_model.darkRows.empty())
                line.usedBy.removeDuplicates(); // rows of one component
            addSpares(line);
            addPurchase(line);
            if (line.unitPrice)
                m_bom.total += *line.unitPrice * line.bought();
            else
                m_bom.unknown << line.name;
        }
        m_bom.unknown.removeDuplicates();
        sortLines();
        return std::move(m_bom);
    }
    [[nodiscard]] const Currency &currency() const { return m_currency; }

private:
    /// A board that the list shows as a whole, without its parts.
    static bool isOneLine(const ResolvedAssembly &assembly)
    {
        return assembly.assembly->board && assembly.assembly->board->isOneLine;
    }

    static QString nameOf(const ResolvedAssembly &assembly)
    {
        return assembly.assembly->name.isEmpty() ? assembly.assembly->id : assembly.assembly->name;
    }

    /// What a board costs besides its parts, or the board as a whole (9.4).
    void addBoard(const ResolvedAssembly &assembly)
    {
        const BoardCost cost = boardCost(m_model, assembly, m_catalog);
        const QString name = nameOf(assembly);
        const auto addLine = [&](const QString &text, const Ranged<double> &each) {
            BomLine line;
            line.name = text;
            line.category = QStringLiteral("board");
            line.priceSource = QStringLiteral("computed");
            if (std::isfinite(each.high)) // else no board survives
                line.unitPrice = Ranged<Money>{dollars(each.value * m_currency.rate()),
                                               dollars(each.low * m_currency.rate()),
                                               dollars(each.high * m_currency.rate())};
            add(std::move(line), assembly.bought, assembly.path, name);
        };
        if (isOneLine(assembly)) {
            addLine(Tr::tr("%1, a good board").arg(name), cost.good);
            return;
        }
        if (cost.isBareKnown && !cost.isBarePlaced)
            addLine(Tr::tr("%1: bare board").arg(name), cost.bare);
        addLine(Tr::tr("%1: assembly").arg(name), cost.assembly);
        if (cost.nre > 0.0)
            addLine(Tr::tr("%1: development, a board").arg(name), Ranged<double>::exact(cost.nre));
        addLine(Tr::tr("%1: yield loss").arg(name), cost.loss());
    }

    void addComponent(const ResolvedAssembly &assembly, int index)
    {
        const ResolvedComponent &resolved = assembly.components[std::size_t(index)];
        if (resolved.assembly >= 0)
            return;
        const Component &component = *resolved.component;
        const double quantity = assembly.bought * component.count;
        const Like like{component.part, component.condition,
                        component.price ? std::optional(component.price->value) : std::nullopt};
        const bool mayBeLike = resolved.part && !assembly.assembly->board;
        if (mayBeLike && addLike(m_components, like, quantity, resolved.path))
            return;
        BomLine line;
        line.part = component.part;
        line.name = resolved.part ? resolved.part->fullName()
                                  : Tr::tr("%1 (not in the catalogue)").arg(component.part);
        if (resolved.part) {
            const PartPtr bought = m_catalog.part(component.part); // a die on a board is one still
            const std::string_view name =
                categoryName(bought ? bought->category : resolved.part->category);
            line.category = QString::fromLatin1(name.data(), qsizetype(name.size()));
        }
        line.condition = component.condition;
        const std::optional<Price> price =
            takenPrice(m_book, component.part, resolved.part.get(), component.condition);
        if (component.price) {
            const Money each = dollars(component.price->value * m_currency.rate());
            line.unitPrice = Ranged<Money>::exact(each);
            line.priceSource = QStringLiteral("override");
        } else if (price) {
            take(line, *price, price->amount);
        }
        const std::size_t place = addOf(assembly, std::move(line), quantity, resolved.path);
        if (mayBeLike)
            m_components.insert(like, place);
    }

    /// What makes components, or cables, one line: their part, with condition or length, and the price of their own.
    struct Like
    {
        QString part;
        QString condition;
        std::optional<double> value;
        friend bool operator==(const Like &, const Like &) = default;
        friend std::size_t qHash(const Like &like, std::size_t seed) noexcept
        {
            return qHashMulti(seed, like.part, like.condition, like.value.value_or(-1.0));
        }
    };

    /// To the line of those before that are like it. False: there is none yet.
    bool addLike(const QHash<Like, std::size_t> &known, const Like &like, double quantity,
                 const QString &usedBy)
    {
        const auto it = known.constFind(like);
        if (it == known.cend())
            return false;
        BomLine &line = m_bom.lines[*it];
        line.quantity += quantity;
        line.usedBy << usedBy;
        return true;
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
        const double quantity = assembly.bought * double(cable.pairs.size());
        const std::optional<TypedValue> &length = cable.cable->length;
        const Like like{
            cable.cable->part, {}, length ? std::optional(length->value) : std::nullopt};
        const bool mayBeLike = cable.part && !assembly.assembly->board;
        if (mayBeLike && addLike(m_cables, like, quantity, cable.path))
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
        const std::size_t place = addOf(assembly, std::move(line), quantity, cable.path);
        if (mayBeLike)
            m_cables.insert(like, place);
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
        addOf(assembly, std::move(line), assembly.bought * double(held->range.size()),
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
        const std::optional<Price> price = takenPrice(m_book, part.id, &part, {});
        if (!price)
            return;
        Ranged<Money> amount = price->amount;
        if (perMetre)
            amount += Ranged<Money>{dollars(perMetre->value), dollars(perMetre->low),
                                    dollars(perMetre->high)}
                      * metresLong;
        take(line, *price, amount);
    }

    /// As many as last for the time a replacement takes, with the chosen probability (8.3).
    void addSpares(BomLine &line) const
    {
        const ReliabilitySettings &settings = m_model.design.money.reliability;
        const PartPtr part = m_catalog.part(line.part);
        if (!settings.serviceLevel || !settings.leadTime || !part)
            return;
        if (const auto failures =
                expectedFailures(*part, line.condition, line.quantity, settings.leadTime->value))
            line.spares = sparesNeeded(*failures, *settings.serviceLevel);
    }

    void addPurchase(BomLine &line) const
    {
        for (const Purchase &purchase : m_model.design.money.purchases) {
            if (purchase.part != line.part
                || (!purchase.condition.isEmpty() && purchase.condition != line.condition))
                continue;
            line.ordered = purchase.ordered;
            line.received = purchase.received;
            line.alternates = purchase.alternates;
        }
    }

    /// A part of a board of one's own stands in the list of that board, whatever else has the same part.
    std::size_t addOf(const ResolvedAssembly &assembly, BomLine line, double quantity,
                      const QString &usedBy)
    {
        const QString board = assembly.assembly->board ? nameOf(assembly) : QString();
        if (!board.isEmpty())
            line.name = Tr::tr("%1: %2", "board, part of it").arg(board, line.name);
        return add(std::move(line), quantity, usedBy, board);
    }

    /// Number of the line it comes to.
    std::size_t add(BomLine line, double quantity, const QString &usedBy, const QString &board)
    {
        const QString key =
            line.part % u'\n' % line.name % u'\n' % line.condition % u'\n'
            % QString::number(line.unitPrice ? line.unitPrice->value.si() : -1.0, 'g', 17);
        const std::size_t place = m_index.value(key, m_bom.lines.size());
        if (place == m_bom.lines.size()) {
            m_index.insert(key, place);
            m_bom.lines.push_back(std::move(line));
            m_boards.push_back(board);
        }
        BomLine &target = m_bom.lines[place];
        target.quantity += quantity;
        target.usedBy << usedBy;
        return place;
    }

    /// By category; then board by board, each with its parts, what it takes to make them one, and what is lost.
    void sortLines()
    {
        const auto rank = [this](std::size_t i) {
            const BomLine &line = m_bom.lines[i];
            const std::optional<Category> category = categoryFromName(line.category.toStdString());
            const auto board = std::find(m_boards.begin(), m_boards.end(), m_boards[i]);
            return std::pair(m_boards[i].isEmpty() ? -1 : std::distance(m_boards.begin(), board),
                             category ? int(*category) : int(allCategories().size()));
        };
        std::vector<std::pair<decltype(rank(0)), std::size_t>> order;
        for (std::size_t i = 0; i < m_bom.lines.size(); ++i)
            order.emplace_back(rank(i), i);
        std::sort(order.begin(), order.end());
        std::vector<BomLine> sorted;
        for (const auto &[key, i] : order)
            sorted.push_back(std::move(m_bom.lines[i]));
        m_bom.lines = std::move(sorted);
    }

    const FarmModel &m_model;
    const Catalog &m_catalog;
    Currency m_currency;
    const QList<PriceEntry> &m_book;
    Bom m_bom;
    std::vector<QString> m_boards; ///< of the lines; empty: of no board
    QHash<QString, std::size_t> m_index;
    QHash<Like, std::size_t> m_components;
    QHash<Like, std::size_t> m_cables;
};

} // namespace

double currencyRate(const Design &design, const Catalog &catalog)
{
    return Currency(design, catalog).rate();
}

void studyCost(const FarmModel &model, const Catalog &catalog, Report &report)
{
    BomBuilder builder(model, catalog);
    report.bom = builder.build();
    if (report.bom.currency != model.design.site.currency)
        report.findings.push_back(
            {QStringLiteral("CST-04"),
             Severity::Warning,
             {},
             Tr::tr("no exchange rate for %1 is known; money is shown in US dollars")
                 .arg(model.design.site.currency),
             Tr::tr("Choose another currency for the site."),
             false});
    addCostTotals(model, builder.currency().rate(), report);
}

} // namespace nongjang
