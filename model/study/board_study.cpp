#include "model/design/inside.h"
#include "model/study/board_cost.h"
#include "model/study/board_facts.h"
#include "model/study/cost_totals.h"
#include "model/study/power_curves.h"
#include "model/study/studies.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Boards)
};

struct Title
{
    const char *key;
    const char *title;
};

constexpr std::array titles{
    Title{"memory.capacity", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory")},
    Title{"memory.bandwidth", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory bandwidth")},
    Title{"compute.fp32", QT_TRANSLATE_NOOP("nongjang::Boards", "FP32")},
    Title{"compute.fp16_fp32acc", QT_TRANSLATE_NOOP("nongjang::Boards", "FP16, FP32 sum")},
    Title{"compute.fp8", QT_TRANSLATE_NOOP("nongjang::Boards", "FP8")},
    Title{"compute.share_at_limit",
          QT_TRANSLATE_NOOP("nongjang::Boards", "Share kept at the power limit")},
    Title{"power.board", QT_TRANSLATE_NOOP("nongjang::Boards", "Board power")},
    Title{"power.input", QT_TRANSLATE_NOOP("nongjang::Boards", "Input connectors carry")},
    Title{"power.margin", QT_TRANSLATE_NOOP("nongjang::Boards", "Input over board power")},
    Title{"area", QT_TRANSLATE_NOOP("nongjang::Boards", "Area")},
    Title{"heat.per_area", QT_TRANSLATE_NOOP("nongjang::Boards", "Heat, W per cm²")},
    Title{"die.packages", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory packages")},
    Title{"die.channels", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory channels")},
    Title{"die.memory_rate", QT_TRANSLATE_NOOP("nongjang::Boards", "Data rate of a pin, Gb/s")},
    Title{"die.memory_capacity", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory of the die")},
    Title{"die.memory_bandwidth", QT_TRANSLATE_NOOP("nongjang::Boards", "Bandwidth of the die")},
    Title{"die.core_power", QT_TRANSLATE_NOOP("nongjang::Boards", "Core power")},
    Title{"die.core_current", QT_TRANSLATE_NOOP("nongjang::Boards", "Core current")},
    Title{"die.core_phases", QT_TRANSLATE_NOOP("nongjang::Boards", "Core phases")},
    Title{"die.core_phase_current", QT_TRANSLATE_NOOP("nongjang::Boards", "Current per phase")},
    Title{"die.core_utilisation", QT_TRANSLATE_NOOP("nongjang::Boards", "Use of a phase")},
    Title{"die.core_loss", QT_TRANSLATE_NOOP("nongjang::Boards", "Loss in the phases")},
    Title{"die.memory_power", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory power")},
    Title{"die.memory_current", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory rail current")},
    Title{"die.memory_phases", QT_TRANSLATE_NOOP("nongjang::Boards", "Memory phases")},
    Title{"die.memory_phase_current",
          QT_TRANSLATE_NOOP("nongjang::Boards", "Current per memory phase")},
    Title{"die.memory_utilisation", QT_TRANSLATE_NOOP("nongjang::Boards", "Use of a memory phase")},
    Title{"die.memory_loss", QT_TRANSLATE_NOOP("nongjang::Boards", "Loss in the memory phases")},
    Title{"switch.lanes_used", QT_TRANSLATE_NOOP("nongjang::Boards", "Lanes used")},
    Title{"switch.lanes_left", QT_TRANSLATE_NOOP("nongjang::Boards", "Lanes left")},
    Title{"switch.oversubscription",
          QT_TRANSLATE_NOOP("nongjang::Boards", "Below over above the switch")},
    Title{"cost.parts", QT_TRANSLATE_NOOP("nongjang::Boards", "Parts")},
    Title{"cost.bare", QT_TRANSLATE_NOOP("nongjang::Boards", "Bare board")},
    Title{"cost.assembly", QT_TRANSLATE_NOOP("nongjang::Boards", "Assembly")},
    Title{"cost.nre", QT_TRANSLATE_NOOP("nongjang::Boards", "Development, a board")},
    Title{"rework.steps", QT_TRANSLATE_NOOP("nongjang::Boards", "Risky steps")},
    Title{"yield", QT_TRANSLATE_NOOP("nongjang::Boards", "Yield")},
    Title{"cost.each", QT_TRANSLATE_NOOP("nongjang::Boards", "Board tried")},
    Title{"cost.good", QT_TRANSLATE_NOOP("nongjang::Boards", "Good board")}};

QString number(double value)
{
    return QString::number(value, 'g', 5);
}

QString money(double value)
{
    return QString::number(value, 'f', 2);
}

/// Writes the figures of one board.
class Writer
{
public:
    Writer(const ResolvedAssembly &assembly, const Catalog &catalog, double rate,
           BoardReport &report)
        : m_assembly(assembly)
        , m_catalog(catalog)
        , m_rate(rate)
        , m_report(report)
    {}

    /// The least confidence and the class of what the next figures are made of.
    void from(const QStringList &sources, Confidence confidence, FigureClass figureClass)
    {
        m_from = sources;
        m_confidence = confidence;
        m_class = figureClass;
    }
    void about(const QString &component) { m_of = component; }

    void add(const char *key, Dimension dimension, const Ranged<double> &value,
             const QString &formula, const QStringList &missing = {})
    {
        ReportFigure figure;
        figure.dimension = dimension;
        const double factor = dimension == Dimension::Money ? m_rate : 1.0;
        figure.value = value.value * factor;
        figure.low = std::min({value.low, value.value, value.high}) * factor;
        figure.high = std::max({value.low, value.value, value.high}) * factor;
        figure.from = m_from;
        figure.formula = formula;
        figure.missing = missing;
        m_report.figures.push_back(
            {QString::fromLatin1(key), m_of, figure, {}, m_class, m_confidence});
    }
    void exact(const char *key, Dimension dimension, double value, const QString &formula)
    {
        add(key, dimension, Ranged<double>::exact(value), formula);
    }
    void missing(const char *key, const QString &why)
    {
        m_report.figures.push_back(
            {QString::fromLatin1(key), m_of, {}, why, m_class, m_confidence});
    }

    void memory(const DieFacts &die);
    void rails(const DieFacts &die);
    void switchChip(const SwitchFacts &facts);
    void total(const BoardFacts &facts);
    void compute(const BoardFacts &facts);
    void sum(FigureKey key, const char *name);
    void cost(const BoardCost &cost);

private:
    [[nodiscard]] const Component &component(int index) const
    {
        return *m_assembly.components[std::size_t(index)].component;
    }
    void rail(const RailFacts &rail, bool isCore);

    const ResolvedAssembly &m_assembly;
    const Catalog &m_catalog;
    double m_rate;
    BoardReport &m_report;
    QString m_of;
    QStringList m_from;
    Confidence m_confidence = Confidence::Low;
    FigureClass m_class = FigureClass::Computed;
};

QString partId(const PartPtr &part)
{
    return QStringLiteral("part:") % part->id;
}

void Writer::memory(const DieFacts &die)
{
    about(component(die.component).id);
    const MemoryFacts &memory = die.memory;
    if (!memory.package || memory.packages == 0) {
        from({partId(die.die)}, die.die->provenance.confidence, FigureClass::Computed);
        missing("die.memory_capacity", Tr::tr("no memory package is joined to the die"));
        missing("die.memory_bandwidth", Tr::tr("no memory package is joined to the die"));
        return;
    }
    from({partId(die.die), partId(memory.package)},
         std::min(die.die->provenance.confidence, memory.package->provenance.confidence),
         FigureClass::Computed);
    exact("die.channels", Dimension::Number, memory.channels,
          QStringLiteral("%1 / %2").arg(number(memory.busBits), number(memory.packageBits)));
    exact("die.packages", Dimension::Number, memory.packages,
          memory.isClamshell() ? Tr::tr("clamshell: two packages a channel") : QString());
    exact("die.memory_capacity", Dimension::DataSize, memory.bytes,
          QStringLiteral("%1 × %2")
              .arg(memory.packages)
              .arg(displayText(memory.bytes / memory.packages, Dimension::DataSize)));
    if (memory.rate() > 0.0) {
        exact("die.memory_rate", Dimension::Number, memory.rate() / 1e9,
              QStringLiteral("min(%1, %2) Gb/s")
                  .arg(number(memory.dieRate / 1e9), number(memory.packageRate / 1e9)));
        exact("die.memory_bandwidth", Dimension::Bandwidth, memory.bandwidth(),
              QStringLiteral("%1 / 8 × %2 Gb/s")
                  .arg(number(std::min(memory.busBits, memory.packages * memory.packageBits)),
                       number(memory.rate() / 1e9)));
    } else {
        missing("die.memory_bandwidth",
                Tr::tr("the data rate of the die or the memory is unknown"));
    }
}

void Writer::rail(const RailFacts &rail, bool isCore)
{
    const auto key = [isCore](const char *core, const char *memory) {
        return isCore ? core : memory;
    };
    const RailLoad load = rail.load();
    add(key("die.core_power", "die.memory_power"), Dimension::Power, rail.power, QString());
    add(key("die.core_current", "die.memory_current"), Dimension::Current, rail.current(),
        QStringLiteral("%1 W / %2 V").arg(number(rail.power.value), number(rail.voltage.value)));
    if (rail.phases == 0) {
        missing(key("die.core_phase_current", "die.memory_phase_current"),
                Tr::tr("no phase is joined to the rail of every die"));
        return;
    }
    exact(key("die.core_phases", "die.memory_phases"), Dimension::Number, rail.phases, QString());
    add(key("die.core_phase_current", "die.memory_phase_current"), Dimension::Current,
        rail.perPhase(), QStringLiteral("%1 A / %2").arg(number(load.current)).arg(rail.phases));
    const Ranged<double> each = rail.perPhase();
    if (const double rating = rail.rating(); rating > 0.0)
        add(key("die.core_utilisation", "die.memory_utilisation"), Dimension::Number,
            {each.value / rating, each.low / rating, each.high / rating},
            QStringLiteral("%1 A / %2 A").arg(number(each.value), number(rating)));
    else
        missing(key("die.core_utilisation", "die.memory_utilisation"),
                Tr::tr("the current of a phase is unknown"));
    add(key("die.core_loss", "die.memory_loss"), Dimension::Power, rail.loss(),
        QStringLiteral("%1 W × (1 / %2 − 1)")
            .arg(number(rail.power.value), number(rail.efficiency.value)));
}

void Writer::rails(const DieFacts &die)
{
    about(component(die.component).id);
    const auto sources = [&die](const RailFacts &rail) {
        QStringList from{partId(die.die), rail.voltageFrom,
                         QStringLiteral("constant:board.vrm.efficiency")};
        if (rail.phase)
            from << partId(rail.phase);
        return from;
    };
    if (die.limit > 0.0) {
        from(sources(die.core), Confidence::Low, FigureClass::Assumed);
        rail(die.core, true);
    } else {
        from({partId(die.die)}, Confidence::Low, FigureClass::Computed);
        missing("die.core_current", Tr::tr("the power limit of the die is unknown"));
    }
    if (die.memory.packages == 0)
        return;
    from(sources(die.memoryRail), Confidence::Low, FigureClass::Assumed);
    rail(die.memoryRail, false);
}

void Writer::switchChip(const SwitchFacts &facts)
{
    about(component(facts.component).id);
    from({partId(facts.chip)}, facts.chip->provenance.confidence, FigureClass::Computed);
    exact("switch.lanes_used", Dimension::Number, facts.used, QString());
    if (facts.lanes > 0)
        exact("switch.lanes_left", Dimension::Number, facts.lanes - facts.used,
              QStringLiteral("%1 − %2").arg(facts.lanes).arg(facts.used));
    else
        missing("switch.lanes_left", Tr::tr("the lanes of the chip are unknown"));
    if (facts.up > 0.0)
        exact("switch.oversubscription", Dimension::Number, facts.down / facts.up,
              QStringLiteral("%1 / %2").arg(displayText(facts.down, Dimension::Bandwidth, 3),
                                            displayText(facts.up, Dimension::Bandwidth, 3)));
    else
        missing("switch.oversubscription", Tr::tr("the switch has no uplink"));
}

/// Of all accelerators on the board: dies with their memory, and modules.
void Writer::sum(FigureKey key, const char *name)
{
    Ranged<double> all;
    QStringList sources;
    QStringList missingAt;
    Confidence confidence = Confidence::High;
    for (int i = 0; i < int(m_assembly.components.size()); ++i) {
        const ResolvedComponent &each = m_assembly.components[std::size_t(i)];
        if (!each.part || each.component->off || each.part->category != Category::Gpu)
            continue;
        const Figure *figure = each.part->figure(key);
        if (!figure) {
            missingAt << m_assembly.pathOf(i);
            continue;
        }
        all += figure->range() * double(each.component->count);
        sources << partId(each.part);
        confidence = std::min(confidence, figure->provenance.confidence);
    }
    if (sources.isEmpty())
        return;
    from(sources, confidence,
         figureInfo(key).dimension == Dimension::ComputeRate ? FigureClass::Stated
                                                             : FigureClass::Computed);
    add(name, figureInfo(key).dimension, all, QString(), missingAt);
}

void Writer::compute(const BoardFacts &facts)
{
    sum(FigureKey::MemoryCapacity, "memory.capacity");
    sum(FigureKey::MemoryBandwidth, "memory.bandwidth");
    sum(FigureKey::Fp32, "compute.fp32");
    sum(FigureKey::Fp16Fp32Acc, "compute.fp16_fp32acc");
    sum(FigureKey::Fp8, "compute.fp8");
    for (const DieFacts &die : facts.dies)
        if (die.stockLimit > 0.0 && die.limit > 0.0 && die.limit < die.stockLimit) {
            about(component(die.component).id);
            const ResolvedComponent &card = m_assembly.components[std::size_t(die.component)];
            const auto speed = speedOf(card, m_catalog, Work::Compute);
            QStringList sources{partId(die.die)};
            if (speed && speed->curve)
                sources << QStringLiteral("curve:") % speed->curve->id;
            from(sources, Confidence::Low, FigureClass::Assumed);
            if (speed)
                add("compute.share_at_limit", Dimension::Number, speed->share,
                    QStringLiteral("%1 W / %2 W").arg(number(die.limit), number(die.stockLimit)));
            else
                missing("compute.share_at_limit",
                        QCoreApplication::translate(
                            "nongjang::Study",
                            "how fast these accelerators are at their power limit is not known"));
            about({});
        }
}

void Writer::total(const BoardFacts &facts)
{
    about({});
    compute(facts);
    from(facts.powerFrom, Confidence::Medium, FigureClass::Computed);
    add("power.board", Dimension::Power, facts.power, QString(), facts.powerMissing);
    const double input = facts.inputPower();
    from({QStringLiteral("constant:board.slot_power")}, Confidence::Medium, FigureClass::Computed);
    exact("power.input", Dimension::Power, input, QString());
    if (facts.power.value > 0.0)
        exact("power.margin", Dimension::Number, input / facts.power.value,
              QStringLiteral("%1 W / %2 W").arg(number(input), number(facts.power.value)));
    from({}, Confidence::High, FigureClass::Stated);
    if (facts.area) {
        exact("area", Dimension::Area, *facts.area, QString());
        const double cm = *facts.area * 1e4;
        from(facts.powerFrom, Confidence::Medium, FigureClass::Computed);
        add("heat.per_area", Dimension::Number,
            {facts.power.value / cm, facts.power.low / cm, facts.power.high / cm},
            QStringLiteral("%1 W / %2 cm²").arg(number(facts.power.value), number(cm)));
    } else {
        missing("area", Tr::tr("the outline of the board is not stated"));
    }
}

void Writer::cost(const BoardCost &cost)
{
    about({});
    from(cost.partsFrom, Confidence::Low, FigureClass::Stated);
    add("cost.parts", Dimension::Money, cost.parts, QString(), cost.partsMissing);
    from({QStringLiteral("constant:board.pcb.area"), QStringLiteral("constant:board.pcb.layer")},
         Confidence::Low, FigureClass::Assumed);
    if (!cost.isBareKnown)
        missing("cost.bare", Tr::tr("the outline or the layers of the board are not stated"));
    else if (!cost.isBarePlaced)
        add("cost.bare", Dimension::Money, cost.bare, QString());
    from({QStringLiteral("constant:board.assembly.side"),
          QStringLiteral("constant:board.assembly.site")},
         Confidence::Low, FigureClass::Assumed);
    add("cost.assembly", Dimension::Money, cost.assembly,
        Tr::tr("%1 sides, %2 ball-grid packages").arg(number(cost.sides), number(cost.sites)));
    from({}, Confidence::Medium, FigureClass::Stated);
    if (cost.nre > 0.0)
        exact("cost.nre", Dimension::Money, cost.nre, QString());
    else
        missing("cost.nre", Tr::tr("cost of development or number of boards is not stated"));
    double steps = 0.0;
    QStringList terms;
    for (const BoardStepFacts &step : cost.steps) {
        steps += step.count;
        terms << (step.count == 1.0
                      ? number(step.yield.value)
                      : QStringLiteral("%1^%2").arg(number(step.yield.value), number(step.count)));
    }
    from(cost.areStepsAssumed ? QStringList{QStringLiteral("constant:board.yield.die"),
                                            QStringLiteral("constant:board.yield.memory"),
                                            QStringLiteral("constant:board.yield.chip"),
                                            QStringLiteral("constant:board.yield.bring_up")}
                              : QStringList(),
         Confidence::Low, cost.areStepsAssumed ? FigureClass::Assumed : FigureClass::Computed);
    exact("rework.steps", Dimension::Number, steps, QString());
    add("yield", Dimension::Number, cost.yield, terms.join(QStringLiteral(" · ")));
    from(cost.partsFrom, Confidence::Low, FigureClass::Computed);
    add("cost.each", Dimension::Money, cost.each, QString(), cost.partsMissing);
    if (!std::isfinite(cost.good.high)) {
        missing("cost.good", Tr::tr("no board survives its steps"));
        return;
    }
    add("cost.good", Dimension::Money, cost.good,
        QStringLiteral("%1 / %2 − %3 × %4")
            .arg(money(cost.each.value), number(cost.yield.value),
                 number((1.0 - cost.yield.value) / cost.yield.value), money(cost.salvage)),
        cost.partsMissing);
}

BoardReport reportOf(const FarmModel &model, const ResolvedAssembly &assembly,
                     const Catalog &catalog, double rate)
{
    BoardReport report;
    report.assembly = originalAssembly(assembly.assembly->id);
    report.name =
        assembly.assembly->name.isEmpty() ? assembly.assembly->id : assembly.assembly->name;
    report.path = assembly.path;
    report.built = assembly.bought;
    const BoardFacts facts = boardFacts(assembly, catalog);
    Writer writer(assembly, catalog, rate, report);
    writer.total(facts);
    for (const DieFacts &die : facts.dies) {
        writer.memory(die);
        writer.rails(die);
    }
    for (const SwitchFacts &chip : facts.switches)
        writer.switchChip(chip);
    writer.cost(boardCost(model, assembly, catalog));
    return report;
}

} // namespace

QString figureClassName(FigureClass figureClass)
{
    switch (figureClass) {
    case FigureClass::Stated:
        return QStringLiteral("stated");
    case FigureClass::Computed:
        return QStringLiteral("computed");
    case FigureClass::Assumed:
        return QStringLiteral("assumed");
    }
    Q_UNREACHABLE();
}

QString boardFigureTitle(const QString &key)
{
    for (const Title &title : titles)
        if (key == QLatin1String(title.key))
            return Tr::tr(title.title);
    return key;
}

const BoardFigure *BoardReport::figure(const QString &key, const QString &of) const
{
    const auto it = std::find_if(figures.begin(), figures.end(), [&](const BoardFigure &each) {
        return each.key == key && (of.isEmpty() || each.of == of);
    });
    return it == figures.end() ? nullptr : &*it;
}

void studyBoards(const FarmModel &model, const Catalog &catalog, Report &report)
{
    const double rate = currencyRate(model.design, catalog);
    QSet<QString> placed;
    for (const ResolvedAssembly &assembly : model.assemblies)
        if (assembly.assembly->board) {
            report.boards.push_back(reportOf(model, assembly, catalog, rate));
            placed.insert(assembly.assembly->id);
        }
    for (const AssemblyPtr &assembly : model.design.assemblies) {
        if (!assembly->board || placed.contains(assembly->id))
            continue; // a board that is placed nowhere yet is worked on all the same
        const FarmModel alone = boardAlone(model.design, catalog, assembly->id);
        for (const ResolvedAssembly &each : alone.assemblies)
            if (each.assembly->id == assembly->id) {
                report.boards.push_back(reportOf(alone, each, catalog, rate));
                report.boards.back().path.clear();
                report.boards.back().built = 0.0;
            }
    }
}

} // namespace nongjang
