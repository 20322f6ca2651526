#include "model/study/trap_study.h"

#include "model/study/islands.h"
#include "model/study/machines.h"
#include "model/study/studies.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::TrapStudy)
};

/// Texts of the data file are translated like those of the code; see packaging/cmake/trap_texts.cmake.
QString translatedTrap(const QString &text)
{
    return QCoreApplication::translate("nongjang::Traps", text.toUtf8().constData());
}

/// "GA" of the die GA102-300: one pair of letters per architecture of NVIDIA. Empty: the die is not known.
QString architectureOf(const Part &part)
{
    const QString die = part.attribute(QStringLiteral("die"));
    const auto digit = std::find_if(die.begin(), die.end(), [](QChar c) { return c.isDigit(); });
    return die.left(digit - die.begin()).trimmed();
}

/// What a condition says: it does not hold, it holds, or nobody knows.
enum class Truth { No, Yes, Unknown };

/// All conditions of one trap together; keeps why the answer is not known.
class Verdict
{
public:
    void require(Truth truth, const QString &unknown = {})
    {
        if (truth == Truth::No)
            m_truth = Truth::No;
        else if (truth == Truth::Unknown && m_truth == Truth::Yes) {
            m_truth = Truth::Unknown;
            m_why = unknown;
        }
    }
    void require(bool holds) { require(holds ? Truth::Yes : Truth::No); }
    void requireLeast(int least, std::size_t found) { require(found >= std::size_t(least)); }
    [[nodiscard]] Truth truth() const { return m_truth; }
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    Truth m_truth = Truth::Yes;
    QString m_why;
};

Truth anyOf(const QStringList &wanted, const QString &text,
            bool (*matches)(const QString &text, const QString &wanted))
{
    if (wanted.isEmpty())
        return Truth::Yes;
    if (text.isEmpty())
        return Truth::Unknown;
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString &one) { return matches(text, one); })
               ? Truth::Yes
               : Truth::No;
}

Truth opposite(Truth truth)
{
    return truth == Truth::Yes ? Truth::No : truth == Truth::No ? Truth::Yes : truth;
}

bool isEqual(const QString &text, const QString &wanted)
{
    return text == wanted;
}

bool beginsWith(const QString &text, const QString &wanted)
{
    return text.startsWith(wanted);
}

bool endsIn(const QString &text, const QString &wanted)
{
    return text.endsWith(wanted);
}

/// A PCIe switch of a machine.
struct SwitchFacts
{
    DrawnComponent drawn;
    QString label;
    QString chip; ///< empty: not known
    int generation = 0;
};

/// What the placeholders of a message stand for. Of several places the largest count is named.
struct Facts
{
    std::map<QString, int> counts;
    QString cpu;
    QString chip;
    std::set<QString> architectures;

    void add(const Facts &other)
    {
        for (const auto &[name, count] : other.counts)
            counts[name] = std::max(counts[name], count);
        architectures.insert(other.architectures.begin(), other.architectures.end());
    }
};

/// Paths in order of appearance, each once.
class Paths
{
public:
    void add(const QString &path)
    {
        if (m_known.insert(path).second)
            m_list << path;
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
    std::set<QString> m_known;
};

/// One trap at one drawn host or board, over all places where it is built.
struct Caught
{
    std::set<QString> labels; ///< of its switches
    Paths objects;
    Facts facts;
};

class TrapStudy
{
public:
    TrapStudy(const FarmGraph &graph, const std::vector<Trap> &traps)
        : m_graph(graph)
        , m_traps(traps)
        , m_islands(graph)
        , m_caught(traps.size())
    {}

    void look(const Machine &machine)
    {
        if (!m_seen.insert(shapeOf(machine)).second)
            return; // nothing in it that another has not
        for (std::size_t t = 0; t < m_traps.size(); ++t)
            if (m_traps[t].subject == Trap::Subject::Machine)
                lookAtMachine(t, machine);
            else
                lookAtSwitches(t, machine);
    }

    void write(Report &report) const
    {
        for (std::size_t t = 0; t < m_traps.size(); ++t)
            for (const auto &[place, caught] : m_caught[t])
                report.findings.push_back(finding(m_traps[t], caught));
        for (const auto &[what, objects] : m_unknown)
            report.notEvaluated.push_back({what.first, what.second, objects.list()});
    }

private:
    /// Machines of one shape run into the same traps at the same drawn components. Nodes are numbered in order of appearance.
    using Shape = std::vector<std::uintptr_t>;
    [[nodiscard]] Shape shapeOf(const Machine &machine) const
    {
        Shape shape;
        std::map<NodeIndex, std::uintptr_t> nodes;
        std::map<int, std::uintptr_t> islands;
        const auto add = [&shape](const DrawnComponent &drawn) {
            shape.push_back(reinterpret_cast<std::uintptr_t>(drawn.assembly));
            shape.push_back(std::uintptr_t(drawn.index));
        };
        const auto addNode = [&](NodeIndex node) {
            shape.push_back(nodes.try_emplace(node, nodes.size()).first->second);
        };
        add(machine.host);
        shape.push_back(std::uintptr_t(machine.rails));
        for (const MachineGpu &gpu : machine.gpus) {
            add(gpu.drawn);
            addNode(gpu.socket);
            addNode(gpu.rootPort);
            const int island = m_islands.of(gpu.node);
            shape.push_back(
                island < 0 ? 0 : islands.try_emplace(island, islands.size() + 1).first->second);
            shape.push_back(gpu.onRiser ? 1 : 0);
            shape.push_back(gpu.switches.size());
            for (const MachineSwitch &each : gpu.switches) {
                add(each.drawn);
                shape.push_back(each.inside);
                addNode(each.node);
            }
        }
        return shape;
    }

    [[nodiscard]] static bool holds(const TrapScope &scope, const MachineGpu &gpu)
    {
        const Part &part = gpu.drawn.part();
        const auto isIn = [](const QStringList &wanted, const QString &text) {
            return wanted.isEmpty() || wanted.contains(text);
        };
        const QStringList ways{QStringLiteral("direct"), QStringLiteral("riser"),
                               QStringLiteral("switch")};
        const std::array is{gpu.switches.empty(), gpu.onRiser, !gpu.switches.empty()};
        bool isAttached = scope.gpuAttachment.isEmpty();
        for (std::size_t i = 0; i < is.size(); ++i)
            isAttached = isAttached || (is[i] && scope.gpuAttachment.contains(ways[qsizetype(i)]));
        return isAttached && isIn(scope.gpuVendors, part.vendor)
               && isIn(scope.gpuForms, part.attribute(QStringLiteral("form")))
               && isIn(scope.gpuAccess, peerAccessName(gpu.drawn.resolved().peerAccess()));
    }

    /// All in one group joined by NVLink or the like, so that PCIe does not carry their exchange.
    [[nodiscard]] bool areJoined(const std::vector<const MachineGpu *> &gpus) const
    {
        const int island = m_islands.of(gpus.front()->node);
        return island >= 0 && std::all_of(gpus.begin(), gpus.end(), [&](const MachineGpu *gpu) {
                   return m_islands.of(gpu->node) == island;
               });
    }

    [[nodiscard]] SwitchFacts switchFacts(const MachineSwitch &at) const
    {
        SwitchFacts facts{at.drawn, m_graph.nodeLabel(at.node), {}, 0};
        const Part &part = facts.drawn.part();
        facts.chip = part.attribute(QStringLiteral("switch_chip"));
        for (const SwitchUplink &uplink : part.switches)
            if (uplink.name == facts.label)
                facts.generation = uplink.gen;
        return facts;
    }

    static void checkProcessor(const TrapScope &scope, const Machine &machine, Verdict &verdict)
    {
        const QString unknown = Tr::tr("the processor is not drawn");
        const QString vendor = machine.host.assembly->processorVendor(machine.host.index);
        verdict.require(anyOf(scope.cpuVendors, vendor, isEqual), unknown);
        if (!scope.cpuVendorsExcept.isEmpty())
            verdict.require(opposite(anyOf(scope.cpuVendorsExcept, vendor, isEqual)), unknown);
        verdict.require(anyOf(scope.cpuSockets,
                              machine.host.part().attribute(QStringLiteral("cpu_socket")), isEqual),
                        Tr::tr("the processor socket of the board is not in the catalogue"));
        verdict.require(anyOf(scope.cpuArchitectures,
                              machine.processor
                                  ? machine.processor->attribute(QStringLiteral("arch"))
                                  : QString(),
                              endsIn),
                        unknown);
    }

    static void checkArchitectures(const TrapScope &scope,
                                   const std::vector<const MachineGpu *> &gpus, Facts &facts,
                                   Verdict &verdict)
    {
        if (scope.minArchitectures == 0)
            return;
        bool isUnknown = false;
        for (const MachineGpu *gpu : gpus) {
            const QString architecture = architectureOf(gpu->drawn.part());
            isUnknown = isUnknown || architecture.isEmpty();
            if (!architecture.isEmpty())
                facts.architectures.insert(
                    QStringLiteral("%1 (%2)").arg(architecture, gpu->drawn.part().name));
        }
        std::set<QString> different;
        for (const QString &text : facts.architectures)
            different.insert(text.section(u' ', 0, 0));
        const bool isEnough = different.size() >= std::size_t(scope.minArchitectures);
        verdict.require(isEnough    ? Truth::Yes
                        : isUnknown ? Truth::Unknown
                                    : Truth::No,
                        Tr::tr("the die of a GPU is not in the catalogue"));
    }

    /// The GPUs that count, of a switch or of the whole machine, and what they hang on.
    struct Selection
    {
        std::vector<const MachineGpu *> gpus;
        std::set<NodeIndex> roots;
        std::set<NodeIndex> sockets;
        std::size_t otherRoots = 0;        ///< of a switch: those of the other GPUs of the machine
        const MachineSwitch *at = nullptr; ///< null: the whole machine

        void add(const MachineGpu &gpu)
        {
            gpus.push_back(&gpu);
            roots.insert(gpu.rootPort);
            sockets.insert(gpu.socket);
        }
    };

    void lookAtMachine(std::size_t t, const Machine &machine)
    {
        Selection selected;
        for (const MachineGpu &gpu : machine.gpus)
            if (holds(m_traps[t].scope, gpu))
                selected.add(gpu);
        judge(t, machine, selected);
    }

    void lookAtSwitches(std::size_t t, const Machine &machine)
    {
        std::map<NodeIndex, Selection> switches;
        std::set<NodeIndex> roots;
        for (const MachineGpu &gpu : machine.gpus) {
            if (!holds(m_traps[t].scope, gpu))
                continue;
            roots.insert(gpu.rootPort);
            for (const MachineSwitch &each : gpu.switches) {
                Selection &selected = switches[each.node];
                selected.at = &each;
                selected.add(gpu);
            }
        }
        for (auto &[node, selected] : switches) {
            selected.otherRoots = roots.size() - selected.roots.size();
            judge(t, machine, selected);
        }
    }

    void judge(std::size_t t, const Machine &machine, const Selection &selected)
    {
        const TrapScope &scope = m_traps[t].scope;
        Verdict verdict;
        verdict.requireLeast(std::max(1, scope.minGpus), selected.gpus.size());
        verdict.requireLeast(scope.minRootPorts, selected.roots.size());
        verdict.requireLeast(scope.minReceiverRootPorts, selected.otherRoots);
        verdict.requireLeast(scope.minSockets, selected.sockets.size());
        verdict.require(machine.rails >= scope.minRails);
        if (verdict.truth() == Truth::No)
            return;
        Facts facts;
        facts.counts = {{QStringLiteral("gpus"), int(selected.gpus.size())},
                        {QStringLiteral("root_ports"), int(selected.roots.size())},
                        {QStringLiteral("receiver_roots"), int(selected.otherRoots)},
                        {QStringLiteral("sockets"), int(selected.sockets.size())},
                        {QStringLiteral("rails"), machine.rails}};
        facts.cpu = machine.processor ? machine.processor->name
                                      : machine.host.assembly->processorVendor(machine.host.index);
        verdict.require(!scope.withoutOwnLinks || !areJoined(selected.gpus));
        checkProcessor(scope, machine, verdict);
        checkArchitectures(scope, selected.gpus, facts, verdict);
        std::optional<SwitchFacts> here;
        if (selected.at) {
            here = switchFacts(*selected.at);
            verdict.require(here->generation >= scope.minSwitchGeneration);
            verdict.require(anyOf(scope.switchChips, here->chip, beginsWith),
                            Tr::tr("the chip of the PCIe switch is not in the catalogue"));
            facts.chip = here->chip;
        }
        if (verdict.truth() != Truth::No)
            note(t, here ? here->drawn : machine.host, here, selected.gpus, facts, verdict);
    }

    void note(std::size_t t, const DrawnComponent &place, const std::optional<SwitchFacts> &here,
              const std::vector<const MachineGpu *> &gpus, const Facts &facts,
              const Verdict &verdict)
    {
        if (verdict.truth() == Truth::Unknown) {
            m_unknown[{m_traps[t].rule, verdict.why()}].add(place.path());
            return;
        }
        const auto [it, isNew] = m_caught[t].try_emplace(place.path());
        Caught &caught = it->second;
        if (isNew)
            caught.facts = facts;
        else
            caught.facts.add(facts);
        if (here)
            caught.labels.insert(here->label);
        caught.objects.add(place.path());
        for (const MachineGpu *gpu : gpus)
            caught.objects.add(gpu->drawn.path());
    }

    [[nodiscard]] static QString effectText(const TrapEffect &effect)
    {
        const QString what = translatedTrap(effect.what);
        if (effect.factorLow == 0.0)
            return Tr::tr("%1: %2 instead of %3").arg(what, effect.with, effect.without);
        if (effect.factorLow == effect.factorHigh)
            return Tr::tr("%1: × %2").arg(what, QString::number(effect.factorLow));
        return Tr::tr("%1: × %2 to %3")
            .arg(what, QString::number(effect.factorLow), QString::number(effect.factorHigh));
    }

    [[nodiscard]] static QString messageOf(const Trap &trap, const Caught &caught)
    {
        QString message = translatedTrap(trap.message);
        const auto put = [&message](const QString &name, const QString &value) {
            message.replace(QStringLiteral("{%1}").arg(name), value);
        };
        const auto listed = [](const std::set<QString> &texts) {
            return QStringList(texts.begin(), texts.end()).join(QStringLiteral(", "));
        };
        const QString &place = caught.objects.list().first();
        put(QStringLiteral("where"),
            caught.labels.empty() ? place : QString(place % u':' % listed(caught.labels)));
        put(QStringLiteral("cpu"), caught.facts.cpu);
        put(QStringLiteral("chip"), caught.facts.chip);
        put(QStringLiteral("architectures"), listed(caught.facts.architectures));
        for (const auto &[name, count] : caught.facts.counts)
            put(name, QString::number(count));
        return message;
    }

    [[nodiscard]] static Finding finding(const Trap &trap, const Caught &caught)
    {
        QStringList effects;
        for (const TrapEffect &effect : trap.effects)
            effects << effectText(effect);
        const QString message = messageOf(trap, caught);
        return {trap.rule,
                trap.severity,
                caught.objects.list(),
                effects.isEmpty()
                    ? Tr::tr("%1. Source: %2").arg(message, trap.source)
                    : Tr::tr("%1. Effect: %2. Source: %3")
                          .arg(message, effects.join(QStringLiteral("; ")), trap.source),
                translatedTrap(trap.fix),
                false};
    }

    const FarmGraph &m_graph;
    const std::vector<Trap> &m_traps;
    Islands m_islands;
    std::set<Shape> m_seen;
    std::vector<std::map<QString, Caught>> m_caught; ///< per trap, by path of the host or board
    std::map<std::pair<QString, QString>, Paths> m_unknown; ///< by rule and reason
};

} // namespace

void findTraps(const FarmGraph &graph, const std::vector<Trap> &traps, Report &report,
               const std::stop_token &stop)
{
    TrapStudy study(graph, traps);
    forEachMachine(graph, stop, [&study](const Machine &machine) { study.look(machine); });
    if (!stop.stop_requested())
        study.write(report);
}

void studyTraps(const FarmGraph &graph, Report &report, const std::stop_token &stop)
{
    if (report.counts.value(QStringLiteral("gpu"))
        >= 2.0) // every trap is about GPUs that exchange data
        findTraps(graph, shippedTraps(), report, stop);
}

} // namespace nongjang
