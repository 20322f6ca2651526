// Random farms that carry traffic: rigs of several kinds stamped many times, leaves, spines and cores, from a fixed seed.
#pragma once

#include "model/design/design.h"
#include "tests/support/designs.h"

#include <random>

namespace nongjang::test {

/// Same seed, same farm, on every machine.
class RandomFarm
{
public:
    explicit RandomFarm(unsigned seed)
        : m_engine(seed)
    {}
    /// Always of pods, between so many; each of so many rigs of one kind.
    RandomFarm(unsigned seed, int fewestPods, int mostPods, int fewestRigs = 0, int mostRigs = 0)
        : m_engine(seed)
        , m_fewestPods(fewestPods)
        , m_mostPods(mostPods)
        , m_fewestRigs(fewestRigs)
        , m_mostRigs(mostRigs)
        , m_isOfPods(true)
    {}

    /// The parts that the farms are made of.
    static const Catalog &catalog()
    {
        static const Catalog catalog(parts(R"(
            {"id": "one-socket", "category": "host", "name": "One socket", "ports": [
              {"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"},
              {"name": "narrow", "kind": "pcie-slot", "gen": 4, "lanes": 4, "width": 16, "count": 4, "root": "cpu0"}]},
            {"id": "two-sockets", "category": "host", "name": "Two sockets", "figures": {"cpu_sockets": 2}, "ports": [
              {"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0+cpu1"},
              {"name": "narrow", "kind": "pcie-slot", "gen": 4, "lanes": 4, "width": 16, "count": 4, "root": "cpu1"}]},
            {"id": "switched", "category": "host", "name": "Four switches", "figures": {"cpu_sockets": 2}, "ports": [
              {"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8,
               "root": "switch0+switch1+switch2+switch3"},
              {"name": "narrow", "kind": "pcie-slot", "gen": 3, "lanes": 8, "width": 16, "count": 4, "root": "cpu0+cpu1"}],
             "switches": [
              {"name": "switch0", "gen": 4, "lanes": 16, "root": "cpu0"}, {"name": "switch1", "gen": 4, "lanes": 16, "root": "cpu0"},
              {"name": "switch2", "gen": 4, "lanes": 16, "root": "cpu1"}, {"name": "switch3", "gen": 4, "lanes": 16, "root": "cpu1"}]},
            {"id": "modules", "category": "host", "name": "Eight modules", "figures": {"cpu_sockets": 2},
             "fabric": {"kind": "nvswitch", "rate": "450 GB/s"}, "ports": [
              {"name": "socket", "kind": "module-socket", "connector": "SXM", "gen": 4, "lanes": 16, "count": 8,
               "root": "switch0+switch1"},
              {"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "switch0+switch1"}],
             "switches": [
              {"name": "switch0", "gen": 4, "lanes": 16, "root": "cpu0"}, {"name": "switch1", "gen": 4, "lanes": 16, "root": "cpu1"}]},
            {"id": "card", "category": "gpu", "name": "Card", "vendor": "NVIDIA", "ports": [
              {"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16},
              {"name": "link", "kind": "fabric", "connector": "bridge", "count": 2, "rate": "50 GB/s"}]},
            {"id": "old-card", "category": "gpu", "name": "Old card", "vendor": "NVIDIA", "ports": [
              {"name": "pcie", "kind": "pcie-edge", "gen": 3, "lanes": 16},
              {"name": "link", "kind": "fabric", "connector": "bridge", "count": 2, "rate": "25 GB/s"}]},
            {"id": "module", "category": "gpu", "name": "Module", "vendor": "NVIDIA", "ports": [
              {"name": "module", "kind": "module", "connector": "SXM", "gen": 4, "lanes": 16}]},
            {"id": "nic", "category": "nic", "name": "Network card", "ports": [
              {"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 16},
              {"name": "port", "kind": "network", "connector": "QSFP", "rate": "100 Gb/s"}]},
            {"id": "twin-nic", "category": "nic", "name": "Network card of two ports", "ports": [
              {"name": "pcie", "kind": "pcie-edge", "gen": 4, "lanes": 8},
              {"name": "port", "kind": "network", "connector": "QSFP", "count": 2, "rate": "50 Gb/s"}]},
            {"id": "switch", "category": "switch", "name": "Switch", "ports": [
              {"name": "port", "kind": "network", "connector": "QSFP", "count": 256, "rate": "100 Gb/s"},
              {"name": "up", "kind": "network", "connector": "QSFP", "count": 64, "rate": "400 Gb/s"}]},
            {"id": "bridge", "category": "cable", "name": "Bridge", "ports": [
              {"name": "a", "kind": "fabric", "connector": "bridge"}, {"name": "b", "kind": "fabric", "connector": "bridge"}]},
            {"id": "slow-cable", "category": "cable", "name": "Slow cable", "ports": [
              {"name": "a", "kind": "network", "connector": "QSFP", "rate": "40 Gb/s"},
              {"name": "b", "kind": "network", "connector": "QSFP", "rate": "40 Gb/s"}]})"));
        return catalog;
    }

    Design make()
    {
        Assembly farm;
        farm.id = Design::rootId;
        if (!m_isOfPods && chance(2)) {
            addCluster(farm);
        } else {
            Assembly pod;
            pod.id = QStringLiteral("pod");
            const int leaves = addCluster(pod);
            for (int leaf = 1; leaf <= leaves; ++leaf)
                pod.ports.append({QStringLiteral("up%1").arg(leaf),
                                  *parseEndpoint(QStringLiteral("leaf[%1]:up[33..64]").arg(leaf)),
                                  {}});
            m_design = m_design.withAssembly(pod);
            addCores(farm, leaves);
        }
        m_design = m_design.withAssembly(farm);
        return m_design;
    }

private:
    int below(int bound) { return int(m_engine() % std::mt19937::result_type(bound)); }
    int from(int low, int high) { return low + below(high - low + 1); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    static void add(Assembly &assembly, const char *id, const QString &part, int count)
    {
        Component component;
        component.id = QString::fromUtf8(id);
        (part.startsWith(u'=') ? component.assembly : component.part) =
            part.startsWith(u'=') ? part.mid(1) : part;
        component.count = count;
        assembly.components.append(component);
    }
    Cable &join(Assembly &assembly, const QString &one, const QString &other,
                CablePattern pattern = CablePattern::OneToOne, int count = 1)
    {
        Cable cable;
        cable.from = *parseEndpoint(one);
        cable.to = *parseEndpoint(other);
        cable.pattern = pattern;
        cable.count = count;
        cable.off = chance(25);
        assembly.cables.append(cable);
        return assembly.cables.last();
    }

    /// Adds an assembly of one host; its connectors to the network.
    int addRig(const QString &id)
    {
        static const QStringList boards{QStringLiteral("one-socket"), QStringLiteral("two-sockets"),
                                        QStringLiteral("switched"), QStringLiteral("modules")};
        Assembly rig;
        rig.id = id;
        const int kind = below(4);
        add(rig, "board", boards[kind], 1);
        if (kind == 3)
            addModules(rig);
        else
            addCards(rig);
        const bool isTwin = chance(3);
        const int nics = from(1, 2);
        add(rig, "nic", isTwin ? QStringLiteral("twin-nic") : QStringLiteral("nic"), nics);
        join(rig, QStringLiteral("nic:pcie"), QStringLiteral("board:slot[%1..8]").arg(9 - nics));
        rig.ports.append({QStringLiteral("lan"), *parseEndpoint(QStringLiteral("nic:port")), {}});
        m_design = m_design.withAssembly(rig);
        return isTwin ? 2 * nics : nics;
    }
    void addModules(Assembly &rig)
    {
        const int modules = from(2, 8);
        add(rig, "gpu", QStringLiteral("module"), modules);
        join(rig, QStringLiteral("gpu:module"), QStringLiteral("board:socket[1..%1]").arg(modules));
    }
    /// Some in wide slots, some in narrow ones, at times bridged.
    void addCards(Assembly &rig)
    {
        const int wide = from(1, 6);
        const int narrow = chance(3) ? from(1, 4) : 0;
        add(rig, "gpu", chance(3) ? QStringLiteral("old-card") : QStringLiteral("card"),
            wide + narrow);
        join(rig, QStringLiteral("gpu[1..%1]:pcie").arg(wide),
             QStringLiteral("board:slot[1..%1]").arg(wide));
        if (narrow > 0)
            join(rig, QStringLiteral("gpu[%1..%2]:pcie").arg(wide + 1).arg(wide + narrow),
                 QStringLiteral("board:narrow[1..%1]").arg(narrow));
        if (wide > 1 && chance(3)) // each with the next: pairs, or a chain
            join(rig, QStringLiteral("gpu[1..%1]:link[1]").arg(wide - 1),
                 QStringLiteral("gpu[2..%1]:link[2]").arg(wide));
    }

    /// Rigs on leaves, leaves on spines or on each other; the number of leaves.
    int addCluster(Assembly &cluster)
    {
        const bool isRailed = chance(3);
        int leaves = from(1, 4);
        const int kinds = m_mostRigs > 0 ? 1 : from(1, 2);
        for (int kind = 0; kind < kinds; ++kind) {
            const QString id = QStringLiteral("rig%1").arg(kind);
            const int rigs = m_mostRigs > 0 ? from(m_fewestRigs, m_mostRigs) : from(1, 6);
            const int lan = addRig(id);
            add(cluster, id.toUtf8().constData(), u'=' + id, rigs);
            if (!isRailed) {
                join(cluster, id + QStringLiteral(":lan"),
                     QStringLiteral("leaf:port[%1..%2]").arg(64 * kind + 1).arg(64 * kind + 64),
                     CablePattern::Spread);
                continue;
            }
            leaves = std::max(leaves, lan);
            for (int rail = 1; rail <= lan; ++rail)
                join(cluster, QStringLiteral("%1:lan[%2]").arg(id).arg(rail),
                     QStringLiteral("leaf[%1]:port[%2..%3]")
                         .arg(rail)
                         .arg(64 * kind + 1)
                         .arg(64 * kind + rigs));
        }
        add(cluster, "leaf", QStringLiteral("switch"), leaves);
        joinLeaves(cluster, leaves);
        return leaves;
    }
    void joinLeaves(Assembly &cluster, int leaves)
    {
        if (leaves == 1)
            return;
        if (chance(4)) { // a row, or a ring
            join(cluster, QStringLiteral("leaf[1..%1]:up[1]").arg(leaves - 1),
                 QStringLiteral("leaf[2..%1]:up[2]").arg(leaves));
            if (leaves > 2 && chance(2))
                join(cluster, QStringLiteral("leaf[%1]:up[1]").arg(leaves),
                     QStringLiteral("leaf[1]:up[2]"));
            return;
        }
        add(cluster, "spine", QStringLiteral("switch"), from(1, 4));
        const int slow = chance(3) ? from(1, leaves - 1) : 0; // the first leaves by other cables
        const int each = from(1, 2);
        if (slow > 0)
            join(cluster, QStringLiteral("leaf[1..%1]:port[129..160]").arg(slow),
                 QStringLiteral("spine:port[1..16]"), CablePattern::FullMesh, each)
                .part = QStringLiteral("slow-cable");
        join(cluster, QStringLiteral("leaf[%1..%2]:up[1..32]").arg(slow + 1).arg(leaves),
             QStringLiteral("spine:up[1..32]"), CablePattern::FullMesh, each);
    }
    /// Pods on cores by each of their leaves, or leaf by leaf on cores of its own.
    void addCores(Assembly &farm, int leaves)
    {
        const bool isPlane = chance(2);
        const int pods = from(m_fewestPods, m_mostPods);
        add(farm, "pod", QStringLiteral("=pod"), pods);
        add(farm, "core", QStringLiteral("switch"), isPlane ? leaves : from(1, 3));
        for (int leaf = 1; leaf <= leaves; ++leaf) {
            const QString up = QStringLiteral("pod:up%1").arg(leaf);
            const QString ports = QStringLiteral("up[%1..%2]").arg(8 * leaf - 7).arg(8 * leaf);
            if (isPlane)
                join(farm, up + QStringLiteral("[1]"),
                     QStringLiteral("core[%1]:up[1..%2]").arg(leaf).arg(pods));
            else
                join(farm, up, QStringLiteral("core:") + ports, CablePattern::FullMesh,
                     m_isOfPods ? 1 : from(1, 2));
        }
    }

    std::mt19937 m_engine;
    int m_fewestPods = 2;
    int m_mostPods = 4;
    int m_fewestRigs = 0; ///< 0: any
    int m_mostRigs = 0;
    bool m_isOfPods = false;
    Design m_design;
};

} // namespace nongjang::test
