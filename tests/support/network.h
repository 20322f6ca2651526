// Small drawings whose traffic can be worked out by hand: parts with round figures, and reports read by key.
#pragma once

#include "model/study/farm_graph.h"
#include "model/study/islands.h"
#include "model/study/report.h"
#include "model/study/study.h"
#include "tests/support/designs.h"

#include <algorithm>
#include <cmath>

namespace nongjang::test {

// GB/s that the constants leave of links, as collectives and as single copies obtain them.
constexpr double encodedGen5 = 32.0 * 16.0 / 8.0 * 128.0 / 130.0;
constexpr double collectiveGen5 = encodedGen5 * 0.762;
constexpr double copyGen5 = encodedGen5 * 0.88;
constexpr double peerGen5 = encodedGen5 * 0.86; // from card to card
constexpr double collectiveGen4 = collectiveGen5 / 2.0;
constexpr double cable = 50.0 * 0.96;              ///< 400 Gb/s
constexpr double eightChannels = 204.8 * 0.73;     ///< DDR4-3200
constexpr double oneChannel = eightChannels / 8.0; ///< the same

inline const Catalog &networkParts()
{
    static const Catalog catalog(parts(R"(
        {"id": "plain", "category": "host", "name": "Plain", "attributes": {"cpu_socket": "SP5", "memory_type": "DDR4"},
         "figures": {"memory_channels": 8}, "ports": [
          {"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu0"}]},
        {"id": "intel", "category": "host", "name": "Intel", "attributes": {"cpu_socket": "LGA4677", "memory_type": "DDR4"},
         "figures": {"memory_channels": 8}, "ports": [
          {"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 16, "root": "cpu0"}]},
        {"id": "twin", "category": "host", "name": "Two sockets", "attributes": {"cpu_socket": "LGA4677"},
         "figures": {"cpu_sockets": 2}, "ports": [
          {"name": "slot", "kind": "pcie-slot", "gen": 4, "lanes": 16, "width": 16, "count": 8, "root": "cpu0+cpu1"}]},
        {"id": "switched", "category": "host", "name": "Switched", "attributes": {"cpu_socket": "SP5", "memory_type": "DDR4"},
         "figures": {"memory_channels": 8}, "ports": [
          {"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "switch0"}],
         "switches": [{"name": "switch0", "gen": 5, "lanes": 16, "root": "cpu0"}]},
        {"id": "modules", "category": "host", "name": "Modules", "attributes": {"cpu_socket": "LGA4677"},
         "fabric": {"kind": "nvswitch", "rate": "900 GB/s"}, "ports": [
          {"name": "socket", "kind": "module-socket", "connector": "SXM", "gen": 5, "lanes": 16, "count": 8, "root": "cpu0"},
          {"name": "slot", "kind": "pcie-slot", "gen": 5, "lanes": 16, "width": 16, "count": 8, "root": "cpu0"}]},
        {"id": "dimm", "category": "memory", "name": "DDR4-3200", "figures": {"memory_transfer_rate": "3200 MT/s"}},
        {"id": "card", "category": "gpu", "name": "Card", "vendor": "NVIDIA", "attributes": {"p2p": "yes"}, "ports": [
          {"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "stock", "category": "gpu", "name": "Card without peers", "vendor": "NVIDIA", "ports": [
          {"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16}]},
        {"id": "module", "category": "gpu", "name": "Module", "vendor": "NVIDIA",
         "attributes": {"p2p": "yes", "interconnect": "NVLink 4"}, "ports": [
          {"name": "module", "kind": "module", "connector": "SXM", "gen": 5, "lanes": 16}]},
        {"id": "drive", "category": "storage", "name": "Drive", "figures": {"read_bandwidth": "7 GB/s"}},
        {"id": "nic", "category": "nic", "name": "Network card", "ports": [
          {"name": "pcie", "kind": "pcie-edge", "gen": 5, "lanes": 16},
          {"name": "port", "kind": "network", "connector": "QSFP", "rate": "400 Gb/s"}]},
        {"id": "switch", "category": "switch", "name": "Switch", "ports": [
          {"name": "port", "kind": "network", "connector": "QSFP", "count": 512, "rate": "400 Gb/s"}]},
        {"id": "wire", "category": "cable", "name": "Wire", "ports": [
          {"name": "a", "kind": "network", "connector": "QSFP"}, {"name": "b", "kind": "network", "connector": "QSFP"}]})"));
    return catalog;
}

/// A design of network parts; `traffic` is the object of that name.
inline Design networkDesign(const QByteArray &components, const QByteArray &cables,
                            const QByteArray &traffic = "{}", const QByteArray &assemblies = {})
{
    return design("{\"format\": 1, \"rule_date\": \"2026-10-01\", \"traffic\": " + traffic
                  + ", \"assemblies\": [" + assemblies + "], \"farm\": {\"components\": ["
                  + components + "], \"cables\": [" + cables + "]}}");
}

/// `count` cards of one kind in one host, eight memory modules.
inline Design oneHost(const QByteArray &host, int count, const QByteArray &traffic = "{}",
                      const QByteArray &card = "card", int modules = 8)
{
    const QByteArray n = QByteArray::number(count);
    return networkDesign(R"({"id": "board", "part": ")" + host + R"("}, {"id": "gpu", "part": ")"
                             + card + R"(", "count": )" + n
                             + R"(}, {"id": "dimm", "part": "dimm", "count": )"
                             + QByteArray::number(modules) + "}",
                         R"({"from": "gpu:pcie", "to": "board:slot[1..)" + n + R"(]"})", traffic);
}

/// An assembly "node" of GPUs in a plain host with network cards, or of modules where `host` says so.
inline QByteArray nodeAssembly(int gpus, int nics, const QByteArray &host = "plain")
{
    const bool isModules = host == "modules";
    const QByteArray n = QByteArray::number(gpus);
    const QByteArray last = QByteArray::number(isModules ? nics : gpus + nics);
    const QByteArray first = QByteArray::number(isModules ? 1 : gpus + 1);
    return R"({"id": "node", "components": [{"id": "board", "part": ")" + host
           + R"("}, {"id": "gpu", "part": ")" + (isModules ? "module" : "card") + R"(", "count": )"
           + n + R"(}, {"id": "nic", "part": "nic", "count": )" + QByteArray::number(nics)
           + R"(}], "cables": [{"from": "gpu:)" + (isModules ? "module" : "pcie")
           + R"(", "to": "board:)" + (isModules ? "socket" : "slot") + "[1.." + n
           + R"(]"}, {"from": "nic:pcie", "to": "board:slot[)" + first + ".." + last
           + R"(]"}], "ports": [{"name": "net", "inner": "nic:port"}]})";
}

/// Nodes on one switch.
inline Design oneSwitch(int nodes, int gpus, int nics, const QByteArray &traffic = "{}",
                        const QByteArray &host = "plain")
{
    return networkDesign(R"({"id": "node", "assembly": "node", "count": )"
                             + QByteArray::number(nodes)
                             + R"(}, {"id": "switch", "part": "switch"})",
                         R"({"from": "node:net", "to": "switch:port[1..)"
                             + QByteArray::number(nodes * nics) + R"(]"})",
                         traffic, nodeAssembly(gpus, nics, host));
}

/// Nodes of one GPU and one network card on `leaves` leaves, each with one cable to each of `spines` spines.
inline Design leafSpine(int leaves, int nodesPerLeaf, int spines, const QByteArray &traffic = "{}")
{
    const auto number = [](int n) {
        return QByteArray::number(n);
    };
    return networkDesign(
        R"({"id": "node", "assembly": "node", "count": )" + number(leaves * nodesPerLeaf)
            + R"(}, {"id": "leaf", "part": "switch", "count": )" + number(leaves)
            + R"(}, {"id": "spine", "part": "switch", "count": )" + number(spines) + "}",
        R"({"from": "node:net", "to": "leaf:port[1..)" + number(nodesPerLeaf)
            + R"(]", "pattern": "spread"}, {"from": "leaf:port[101..)" + number(100 + spines)
            + R"(]", "to": "spine:port[1..)" + number(leaves) + R"(]", "pattern": "full-mesh"})",
        traffic, nodeAssembly(1, 1));
}

inline Report networkReport(const Design &design)
{
    return evaluate(design, networkParts());
}

/// Null: not evaluated.
inline const PatternResult *patternIn(const Report &report, const char *key)
{
    const auto it =
        std::find_if(report.patterns.begin(), report.patterns.end(),
                     [key](const PatternResult &each) { return each.name == QLatin1String(key); });
    return it == report.patterns.end() ? nullptr : &*it;
}

inline double gigabytes(const MaybeFigure &figure)
{
    return figure ? figure->value / 1e9 : std::nan("");
}

/// GB/s; NaN: not evaluated.
inline double busbwOf(const Report &report, const char *key)
{
    const PatternResult *result = patternIn(report, key);
    return result ? gigabytes(result->busbw) : std::nan("");
}

inline bool isNear(double actual, double expected, double share = 1e-6)
{
    return std::abs(actual - expected) <= share * std::abs(expected);
}

/// The device graph of a design, with what it is made of.
struct DrawnFarm
{
    explicit DrawnFarm(const Design &design, const Catalog &catalog = networkParts())
        : model(resolveFarm(design, catalog))
        , graph(*FarmGraph::build(model))
        , islands(graph)
    {}
    DrawnFarm(const DrawnFarm &) = delete; // the graph refers to the model
    DrawnFarm &operator=(const DrawnFarm &) = delete;

    FarmModel model;
    FarmGraph graph;
    Islands islands;
};

} // namespace nongjang::test
