// Boards of one's own: memory, rails, connectors, lanes, traces, heat, support (engineering model, chapter 9).
#include "model/study/board_links.h"
#include "model/study/power_states.h"
#include "model/study/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Rules)
};

/// `each(assembly, facts)` if it is a board that is built.
template<class Each>
void ofBoard(RuleContext &context, const ResolvedAssembly &placed, Each &&each)
{
    if (placed.assembly->board && placed.instances > 0.0)
        each(placed, boardFacts(placed, context.catalog()));
}

template<class Each>
void forEachDie(RuleContext &context, const ResolvedAssembly &placed, Each &&each)
{
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        for (const DieFacts &die : facts.dies)
            each(assembly, die, assembly.pathOf(die.component));
    });
}

/// BRD-01: every channel of the bus wants one package, or two (9.1).
void checkBus(RuleContext &context, const ResolvedAssembly &placed)
{
    forEachDie(
        context, placed, [&](const ResolvedAssembly &, const DieFacts &die, const QString &path) {
            const MemoryFacts &memory = die.memory;
            if (memory.packages == 0) {
                context.find({path}, Tr::tr("%1 has no memory on every die").arg(path),
                             Tr::tr("Join memory packages to its memory port."));
                return;
            }
            if (memory.channels == 0) {
                context.notEvaluated(Tr::tr("the bus width of the die or the memory is unknown"),
                                     {path});
                return;
            }
            if (memory.packages < memory.channels)
                context.find({path},
                             Tr::tr("%1: %2 packages leave %3 of %4 memory channels empty")
                                 .arg(path)
                                 .arg(memory.packages)
                                 .arg(memory.channels - memory.packages)
                                 .arg(memory.channels),
                             Tr::tr("Fill every channel, or choose a die with a narrower bus."));
            else if (memory.packages % memory.channels != 0
                     || memory.mostPackages != memory.packages)
                context.find({path},
                             Tr::tr("%1: %2 packages are not the same for each of %3 channels")
                                 .arg(path)
                                 .arg(memory.packages == memory.mostPackages ? memory.packages
                                                                             : memory.mostPackages)
                                 .arg(memory.channels),
                             Tr::tr("Use one package a channel, or two in clamshell."));
            if (memory.isMixed)
                context.find({path}, Tr::tr("%1 has memory of several kinds").arg(path),
                             Tr::tr("Use one kind of memory on a die."));
        });
}

/// BRD-02: memory slower than the controller holds it back (9.1).
void checkRate(RuleContext &context, const ResolvedAssembly &placed)
{
    forEachDie(
        context, placed, [&](const ResolvedAssembly &, const DieFacts &die, const QString &path) {
            const MemoryFacts &memory = die.memory;
            if (!memory.package)
                return; // BRD-01 tells
            if (!(memory.rate() > 0.0)) {
                context.notEvaluated(Tr::tr("the data rate of the die or the memory is unknown"),
                                     {path});
                return;
            }
            const double share = memory.packageRate / memory.dieRate;
            if (share < 1.0 - 1e-9)
                context.find({path},
                             Tr::tr("%1: the memory runs at %2 Gb/s a pin and the die could at %3")
                                 .arg(path)
                                 .arg(memory.packageRate / 1e9, 0, 'g', 4)
                                 .arg(memory.dieRate / 1e9, 0, 'g', 4),
                             Tr::tr("Use faster packages."));
            else if (share > 1.0 + 1e-9)
                context.find(
                    Severity::Info, {path},
                    Tr::tr("%1: the memory could run at %2 Gb/s a pin, the die runs it at %3")
                        .arg(path)
                        .arg(memory.packageRate / 1e9, 0, 'g', 4)
                        .arg(memory.dieRate / 1e9, 0, 'g', 4),
                    Tr::tr("Slower packages would do."));
        });
}

/// BRD-03: more memory than the controller of the die accepts.
void checkCapacity(RuleContext &context, const ResolvedAssembly &placed)
{
    forEachDie(
        context, placed, [&](const ResolvedAssembly &, const DieFacts &die, const QString &path) {
            if (die.memory.packages == 0)
                return;
            const Figure *most = die.die->figure(FigureKey::MemoryCapacityMax);
            if (!most) {
                context.notEvaluated(Tr::tr("how much memory the die accepts is unknown"), {path});
                return;
            }
            if (die.memory.bytes > most->value * 1.001)
                context.find({path},
                             Tr::tr("%1 has %2 of memory; its controller is known to accept %3")
                                 .arg(path, displayText(die.memory.bytes, Dimension::DataSize),
                                      displayText(most->value, Dimension::DataSize)),
                             Tr::tr("Use fewer or smaller packages."));
        });
}

void checkRail(RuleContext &context, const QString &path, const RailFacts &rail, double peak,
               const QString &name)
{
    if (rail.phases == 0 || !(rail.rating() > 0.0) || !(rail.power.value > 0.0)) {
        context.notEvaluated(
            rail.phases == 0 ? Tr::tr("no phase is joined to the %1 rail of every die").arg(name)
                             : Tr::tr("the power or the current of the phases is unknown"),
            {path});
        return;
    }
    const double share = rail.load().utilisation;
    const double continuous = context.threshold("continuous");
    const double transient = context.threshold("transient");
    const auto percent = [](double value) {
        return QString::number(value * 100.0, 'f', 0);
    };
    const QString fix = Tr::tr("Add phases, take stronger ones, or lower the power limit.");
    if (share > continuous + 1e-9)
        context.find({path},
                     Tr::tr("%1: a phase of the %2 rail carries %3, %4 % of its rating; %5 % are "
                            "meant for hours")
                         .arg(path, name, displayText(rail.load().perPhase, Dimension::Current, 3),
                              percent(share), percent(continuous)),
                     fix);
    else if (share * peak > transient + 1e-9)
        context.find({path},
                     Tr::tr("%1: a phase of the %2 rail carries %3 % of its rating for a moment; "
                            "%4 % are meant")
                         .arg(path, name, percent(share * peak), percent(transient)),
                     fix);
}

/// BRD-04: current of the phases, for hours and for a moment (9.2).
void checkBoardPhases(RuleContext &context, const ResolvedAssembly &placed)
{
    forEachDie(context, placed,
               [&](const ResolvedAssembly &assembly, const DieFacts &die, const QString &path) {
                   const PartPtr &accelerator =
                       assembly.components[std::size_t(die.component)].part;
                   const std::optional<Ranged<double>> peak = transientFactor(*accelerator);
                   checkRail(context, path, die.core, peak ? peak->value : 1.0, Tr::tr("core"));
                   if (die.memory.packages > 0)
                       checkRail(context, path, die.memoryRail, 1.0, Tr::tr("memory"));
               });
}

/// BRD-05: what the connectors carry against the power of the board (9.3).
void checkBudget(RuleContext &context, const ResolvedAssembly &placed)
{
    const double factor = context.threshold("factor");
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        if (!facts.powerMissing.isEmpty())
            context.notEvaluated(Tr::tr("what these parts of the board draw is unknown"),
                                 facts.powerMissing);
        const double input = facts.inputPower();
        if (facts.power.value <= 0.0 || input >= facts.power.value * factor - 0.5)
            return;
        context.find({assembly.path},
                     Tr::tr("%1 draws %2 and its connectors carry %3; %4 are wanted")
                         .arg(assembly.path, displayText(facts.power.value, Dimension::Power),
                              displayText(input, Dimension::Power),
                              displayText(facts.power.value * factor, Dimension::Power)),
                     Tr::tr("Add a power connector and show it as a port of the board."));
    });
}

/// BRD-06: lanes of a switch chip (1.3).
void checkChipLanes(RuleContext &context, const ResolvedAssembly &placed)
{
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        for (const SwitchFacts &chip : facts.switches) {
            const QString path = assembly.pathOf(chip.component);
            if (chip.lanes == 0)
                context.notEvaluated(Tr::tr("the lanes of the chip are unknown"), {path});
            else if (chip.used > chip.lanes)
                context.find(
                    {path},
                    Tr::tr("%1 uses %2 lanes and has %3").arg(path).arg(chip.used).arg(chip.lanes),
                    Tr::tr("Use narrower slots, fewer of them, or another chip."));
        }
    });
}

/// The budget of a generation and what eats it up; generation 6 is held to what 5 is.
struct LinkBudget
{
    double most;
    LossRates rates;
};

LinkBudget linkBudget(const RuleContext &context, int generation)
{
    const QByteArray g = QByteArray::number(std::clamp(generation, 3, 5));
    const auto of = [&](const char *name) {
        return context.threshold(QByteArray(name + g).constData());
    };
    return {of("budget"),
            {of("trace"), context.threshold("chip"), context.threshold("connector"), of("card"),
             of("host")}};
}

void checkLink(RuleContext &context, const ResolvedAssembly &assembly, const LinkFacts &link,
               QStringList &unknown)
{
    constexpr int mostRetimers = 2;
    const QStringList ends{assembly.pathOf(link.components.front()),
                           assembly.pathOf(link.components.back())};
    if (link.retimers > mostRetimers)
        context.find(ends,
                     Tr::tr("%1 retimers between %2 and %3; a link takes two")
                         .arg(link.retimers)
                         .arg(ends[0], ends[1]),
                     Tr::tr("Move the chips together, or put a switch between them."));
    if (link.generation < 3)
        return; // slower ones reach across any board
    const LinkBudget budget = linkBudget(context, link.generation);
    for (const LinkSegment &segment : link.segments) {
        const double loss = segmentLoss(segment, budget.rates);
        if (loss > budget.most + 1e-9 && !link.hasRedriver)
            context.find(
                ends,
                Tr::tr("%1 of trace from %2 to %3 lose %4 dB at gen%5; %6 dB may be lost "
                       "without a retimer")
                    .arg(displayText(segment.length, Dimension::Length, 3), ends[0], ends[1])
                    .arg(loss, 0, 'f', 1)
                    .arg(link.generation)
                    .arg(budget.most, 0, 'f', 0),
                Tr::tr("Place a retimer between them, or move them together."));
        else if (!segment.isLengthKnown)
            unknown << ends;
        else if (loss > budget.most + 1e-9)
            context.notEvaluated(Tr::tr("how much a redriver makes good is not known"), ends);
    }
}

/// BRD-07: links that lose more than their generation allows; retimers start anew (1.2).
void checkTraces(RuleContext &context, const ResolvedAssembly &placed)
{
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        QStringList unknown;
        for (const LinkFacts &link : boardLinks(assembly, facts))
            checkLink(context, assembly, link, unknown);
        unknown.removeDuplicates();
        if (!unknown.isEmpty())
            context.notEvaluated(Tr::tr("the length of these traces is not stated"), unknown);
    });
}

/// BRD-08: ground return of the power connectors (9.3).
void checkReturn(RuleContext &context, const ResolvedAssembly &placed)
{
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        for (const InputFacts &input : facts.inputs) {
            if (input.isSlot)
                continue; // the slot has more ground than supply pins by its specification
            const QString path = assembly.pathOf(input.component);
            bool isSupply = false;
            bool isReturn = false;
            const int supply =
                input.part->attribute(QStringLiteral("pins_supply")).toInt(&isSupply);
            const int back = input.part->attribute(QStringLiteral("pins_return")).toInt(&isReturn);
            if (!isSupply || !isReturn)
                context.notEvaluated(Tr::tr("the pins of the power connector are unknown"), {path});
            else if (back < supply)
                context.find({path},
                             Tr::tr("%1 has %2 supply pins and %3 return pins")
                                 .arg(path)
                                 .arg(supply)
                                 .arg(back),
                             Tr::tr("Use a connector with a return pin for each supply pin."));
        }
    });
}

/// BRD-09: heat of the board and of a die.
void checkHeat(RuleContext &context, const ResolvedAssembly &placed)
{
    constexpr double squareCentimetres = 1e4;
    const double board = context.threshold("board");
    const double dieMost = context.threshold("die");
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        const auto tell = [&](const QString &path, double density, double most) {
            if (density > most)
                context.find(
                    {path},
                    Tr::tr("%1: %2 W on each cm²; air takes some %3")
                        .arg(path)
                        .arg(density, 0, 'f', 1)
                        .arg(most, 0, 'f', 1),
                    Tr::tr("Lower the power limit, enlarge the board, or cool by liquid."));
        };
        if (facts.area)
            tell(assembly.path, facts.power.value / (*facts.area * squareCentimetres), board);
        else
            context.notEvaluated(Tr::tr("the outline of the board is not stated"), {assembly.path});
        for (const DieFacts &die : facts.dies)
            if (const Figure *area = die.die->figure(FigureKey::DieArea); area && area->value > 0.0)
                tell(assembly.pathOf(die.component),
                     die.core.power.value / (area->value * squareCentimetres), dieMost);
    });
}

/// BRD-10: nobody is known to run this die with so much memory: no firmware and driver for it.
void checkSupport(RuleContext &context, const ResolvedAssembly &placed)
{
    const std::vector<PartPtr> cards = context.catalog().parts(Category::Gpu);
    forEachDie(
        context, placed, [&](const ResolvedAssembly &, const DieFacts &die, const QString &path) {
            if (die.memory.packages == 0)
                return;
            const QString name = die.die->attribute(QStringLiteral("die"));
            const bool isKnown = std::any_of(cards.begin(), cards.end(), [&](const PartPtr &card) {
                const Figure *bytes = card->figure(FigureKey::MemoryCapacity);
                return card->attribute(QStringLiteral("die")) == name && bytes
                       && std::abs(bytes->value - die.memory.bytes) < 0.01 * bytes->value;
            });
            if (!isKnown)
                context.find(
                    {path},
                    Tr::tr("%1: no card with %2 and %3 is known, so no firmware or driver may "
                           "accept it")
                        .arg(path, name, displayText(die.memory.bytes, Dimension::DataSize)),
                    Tr::tr("Try one board before ordering more."));
        });
}

/// BRD-11: no certificate, no warranty; boards with moved dies are told by CMPL-05.
void checkCertificate(RuleContext &context, const ResolvedAssembly &placed)
{
    ofBoard(context, placed, [&](const ResolvedAssembly &assembly, const BoardFacts &facts) {
        if (facts.dies.empty())
            context.find({assembly.path},
                         Tr::tr("%1 is a board of your own: it has no CE, FCC or UL mark and "
                                "nobody gives a warranty")
                             .arg(assembly.path),
                         Tr::tr("Keep it in a laboratory, or have it tested."));
    });
}

/// BRD-12: a board that was saved as a part is placed by its drawing; named by hand it is one block, whatever is on it.
void checkDrawings(RuleContext &context)
{
    for (const ResolvedAssembly &assembly : context.model().assemblies)
        for (int i = 0; i < int(assembly.components.size()); ++i) {
            const PartPtr &part = assembly.components[std::size_t(i)].part;
            const int inside = part && !part->drawing.isEmpty() && assembly.instances > 0.0
                                   ? part->attribute(QStringLiteral("accelerators")).toInt()
                                   : 0;
            if (inside > 1)
                context.find({assembly.pathOf(i)},
                             Tr::tr("%1 has %2 accelerators and counts as one")
                                 .arg(assembly.pathOf(i))
                                 .arg(inside),
                             Tr::tr("Delete it and place it from the list of parts, which puts in "
                                    "the board as it was drawn."));
        }
}

} // namespace

std::span<const RuleCheck> boardChecks()
{
    static constexpr std::array checks{
        RuleCheck{"BRD-01", checkBus},         RuleCheck{"BRD-02", checkRate},
        RuleCheck{"BRD-03", checkCapacity},    RuleCheck{"BRD-04", checkBoardPhases},
        RuleCheck{"BRD-05", checkBudget},      RuleCheck{"BRD-06", checkChipLanes},
        RuleCheck{"BRD-07", checkTraces},      RuleCheck{"BRD-08", checkReturn},
        RuleCheck{"BRD-09", checkHeat},        RuleCheck{"BRD-10", checkSupport},
        RuleCheck{"BRD-11", checkCertificate}, RuleCheck{"BRD-12", checkDrawings}};
    return checks;
}

} // namespace nongjang
