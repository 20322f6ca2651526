#include "model/design/inside.h"
#include "model/study/power_states.h"
#include "model/study/studies.h"
#include "model/study/supply_plan.h"

#include <QHash>

namespace nongjang {

namespace {

/// A sum whose missing terms are remembered.
template<class Q>
struct Sum
{
    std::optional<Ranged<Q>> value; ///< empty: nothing known yet
    bool isPartial = false;

    void add(const std::optional<Ranged<Q>> &term, double count, bool isTermPartial = false)
    {
        if (term)
            value = value.value_or(Ranged<Q>{}) + *term * count;
        isPartial = isPartial || isTermPartial || !term;
    }
};

struct Total
{
    Sum<Power> power;
    Sum<Money> cost;
    QDate oldestPrice;

    void add(const ComponentFigures &figures)
    {
        power.add(figures.power, 1.0, figures.isPowerPartial);
        cost.add(figures.cost, 1.0, figures.isCostPartial);
        addDate(figures.oldestPrice);
    }
    void addDate(QDate date)
    {
        if (date.isValid() && (oldestPrice.isNull() || date < oldestPrice))
            oldestPrice = date;
    }
};

/// "2026-10-01", "2026-10" or "2026": the first day meant.
QDate firstDay(const QString &date)
{
    const QString rest = QStringLiteral("0000-01-01").mid(date.size());
    return QDate::fromString(QString(date % rest), Qt::ISODate);
}

class ComponentStudy
{
public:
    ComponentStudy(const FarmModel &model, Report &report)
        : m_model(model)
        , m_report(report)
    {
        qsizetype places = 0;
        for (const BomLine &line : report.bom.lines)
            places += line.usedBy.size();
        m_lineOf.reserve(places);
        for (const BomLine &line : report.bom.lines) {
            m_dates.push_back(firstDay(line.priceDate));
            const bool isOfBoard = line.category == u"board";
            for (const QString &path : line.usedBy) {
                if (isOfBoard)
                    m_boardLines.insert(path, &line);
                else
                    m_lineOf.insert(path, &line);
            }
        }
    }

    void run()
    {
        for (const ResolvedAssembly &assembly : m_model.assemblies) { // the inside comes first
            const std::vector<int> counted = countedInHost(assembly);
            const QString id = originalAssembly(assembly.assembly->id);
            Total total;
            for (int i = 0; i < int(assembly.components.size()); ++i) {
                ComponentFigures own = figuresOf(assembly, id, i, counted[std::size_t(i)]);
                total.add(own);
                if (assembly.components[std::size_t(i)].before > 0)
                    merge(m_report.components.back(), own);
                else
                    m_report.components.push_back(std::move(own));
            }
            for (const ResolvedCable &cable : assembly.cables)
                addCable(cable, total);
            for (const BomLine *line : m_boardLines.values(assembly.path))
                total.cost.add(line->unitPrice, 1.0);
            m_totals.push_back(total);
        }
    }

private:
    ComponentFigures figuresOf(const ResolvedAssembly &assembly, const QString &id, int index,
                               int counted) const
    {
        const ResolvedComponent &resolved = assembly.components[std::size_t(index)];
        const Component &component = *resolved.component;
        ComponentFigures figures;
        figures.assembly = id;
        figures.component = component.id;
        if (resolved.assembly >= 0) {
            const Total &inside = m_totals[std::size_t(resolved.assembly)];
            if (inside.power.value)
                figures.power = *inside.power.value * (component.off ? 0.0 : component.count);
            if (inside.cost.value)
                figures.cost = *inside.cost.value * component.count;
            figures.oldestPrice = inside.oldestPrice;
            figures.isPowerPartial = inside.power.isPartial;
            figures.isCostPartial = inside.cost.isPartial;
            return figures;
        }
        figures.power = powerOf(resolved, component.off ? 0 : component.count - counted);
        if (const BomLine *line = m_lineOf.value(assembly.pathOf(index)); line && line->unitPrice) {
            figures.cost = *line->unitPrice * component.count;
            figures.oldestPrice = dateOf(*line);
        } else if (assembly.assembly->board && assembly.assembly->board->isOneLine) {
            figures.cost = Ranged<Money>{}; // in the price of the board
        }
        return figures;
    }

    [[nodiscard]] QDate dateOf(const BomLine &line) const
    {
        return m_dates[std::size_t(&line - m_report.bom.lines.data())];
    }

    /// Rows of one component that fare differently.
    static void merge(ComponentFigures &into, const ComponentFigures &row)
    {
        into.power = into.power && row.power ? std::optional(*into.power + *row.power)
                     : into.power            ? into.power
                                             : row.power;
        into.cost = into.cost && row.cost ? std::optional(*into.cost + *row.cost) : std::nullopt;
        into.isPowerPartial = into.isPowerPartial || row.isPowerPartial;
    }

    [[nodiscard]] static std::optional<Ranged<Power>> powerOf(const ResolvedComponent &resolved,
                                                              int count)
    {
        if (!resolved.part)
            return std::nullopt;
        if (feedOf(*resolved.part) == Feed::None || count <= 0)
            return Ranged<Power>{};
        const std::optional<Ranged<double>> each = powerWithoutSources(*resolved.part).typical;
        if (!each)
            return std::nullopt;
        return Ranged<Power>{watts(each->value), watts(each->low), watts(each->high)} * count;
    }

    void addCable(const ResolvedCable &cable, Total &total) const
    {
        if (cable.isDirect || cable.pairs.empty())
            return;
        const BomLine *line = m_lineOf.value(cable.path);
        total.cost.add(line ? line->unitPrice : std::nullopt, double(cable.pairs.size()));
        if (line)
            total.addDate(dateOf(*line));
    }

    const FarmModel &m_model;
    Report &m_report;
    QHash<QString, const BomLine *> m_lineOf;          ///< by path
    QMultiHash<QString, const BomLine *> m_boardLines; ///< besides parts, by path of the board
    std::vector<QDate> m_dates;                        ///< per line: of its price
    std::vector<Total> m_totals;                       ///< per assembly
};

} // namespace

void studyComponents(const FarmModel &model, Report &report)
{
    ComponentStudy(model, report).run();
}

} // namespace nongjang
