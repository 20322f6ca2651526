// Large farms as drawings: replicated assemblies and cable patterns, with the switches they need. For benchmarks and tests.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "tests/support/designs.h"

#include <QByteArray>

namespace nongjang::test {

/// The shape of farm3 in topologies.h as a drawing: DGX H100 on rail leaves, spines per pod, shared cores.
struct DrawnFarm
{
    int pods = 40;
    int serversPerPod = 32;
    int spinesPerPod = 8;
    int cores = 32; ///< a multiple of spinesPerPod
    [[nodiscard]] int gpus() const { return pods * serversPerPod * 8; }
};

/// Catalogue objects: switches with as many ports as the farm needs, and the cables between them.
inline QByteArray partsOf(const DrawnFarm &farm)
{
    const auto port = [](const char *name, const char *connector, int count, int rate) {
        return QStringLiteral(R"({"name": "%1", "kind": "network", "connector": "%2", )"
                              R"("count": %3, "rate": "%4 Gb/s"})")
            .arg(QLatin1String(name), QLatin1String(connector))
            .arg(count)
            .arg(rate);
    };
    const auto part = [](const char *id, const char *category, const QStringList &ports) {
        return QStringLiteral(R"({"id": "%1", "category": "%2", "name": "%1", "vendor": "test", )"
                              R"("source": "test", "confidence": "high", "ports": [%3]})")
            .arg(QLatin1String(id), QLatin1String(category), ports.join(u','));
    };
    const int down = farm.serversPerPod * 400 / farm.spinesPerPod;
    const int up = down * 8 * farm.spinesPerPod / farm.cores;
    const auto cable = [&](const char *id, const char *connector, int rate) {
        return part(id, "cable", {port("a", connector, 1, rate), port("b", connector, 1, rate)});
    };
    return QStringList{part("bench-leaf", "switch",
                            {port("port", "OSFP", farm.serversPerPod, 400),
                             port("up", "bench-1", farm.spinesPerPod, down)}),
                       part("bench-spine", "switch",
                            {port("port", "bench-1", 8, down),
                             port("up", "bench-2", farm.cores / farm.spinesPerPod, up)}),
                       part("bench-core", "switch", {port("port", "bench-2", farm.pods, up)}),
                       part("bench-tree-leaf", "switch",
                            {port("port", "OSFP", 8 * farm.serversPerPod, 400),
                             port("up", "bench-2", farm.cores, up)}),
                       cable("bench-spine-cable", "bench-1", down),
                       cable("bench-spine-slow", "bench-1", down / 2),
                       cable("bench-core-cable", "bench-2", up)}
        .join(u',')
        .toUtf8();
}

inline QByteArray textOf(const DrawnFarm &farm)
{
    QStringList rails;
    QStringList cables;
    for (int rail = 1; rail <= 8; ++rail) {
        rails << QStringLiteral(R"({"name": "rail%1", "inner": "nic[%1]:port"})").arg(rail);
        cables << QStringLiteral(R"({"from": "node:rail%1", "to": "leaf[%1]:port", )"
                                 R"("part": "dac_osfp_400g_ndr"})")
                      .arg(rail);
    }
    return QStringLiteral(R"({"format": 1, "name": "farm3", "rule_date": "2026-10-01",
"assemblies": [
 {"id": "node", "components": [
   {"id": "host", "part": "nvidia_dgx_h100"},
   {"id": "gpu", "part": "h100-sxm-80g", "count": 8},
   {"id": "nic", "part": "mlx_cx7_mcx75310aas_neat", "count": 8}],
  "cables": [{"from": "gpu:module", "to": "host:socket"}, {"from": "nic:pcie", "to": "host:slot"}],
  "ports": [%1]},
 {"id": "pod", "components": [
   {"id": "node", "assembly": "node", "count": %2},
   {"id": "leaf", "part": "bench-leaf", "count": 8},
   {"id": "spine", "part": "bench-spine", "count": %3}],
  "cables": [%4, {"from": "leaf:up", "to": "spine:port", "pattern": "full-mesh",
    "part": "bench-spine-cable"}],
  "ports": [{"name": "up", "inner": "spine:up"}]}],
"farm": {"components": [
   {"id": "pod", "assembly": "pod", "count": %5},
   {"id": "core", "part": "bench-core", "count": %6}],
  "cables": [{"from": "pod:up", "to": "core:port", "pattern": "full-mesh",
    "part": "bench-core-cable"}]}})")
        .arg(rails.join(u','))
        .arg(farm.serversPerPod)
        .arg(farm.spinesPerPod)
        .arg(cables.join(u','))
        .arg(farm.pods)
        .arg(farm.cores)
        .toUtf8();
}

/// All servers of a DrawnFarm drawn side by side: each on one leaf, the leaves on spines.
inline Design treeOf(const DrawnFarm &farm)
{
    Design tree = design(textOf(farm));
    Assembly node = *tree.assembly(QStringLiteral("node"));
    node.ports = {{QStringLiteral("net"), *parseEndpoint(QStringLiteral("nic:port")), {}}};
    const auto component = [](const char *id, const char *part, int count) {
        Component result;
        result.id = QString::fromUtf8(id);
        result.part = QString::fromUtf8(part);
        result.count = count;
        return result;
    };
    Assembly root;
    root.id = Design::rootId;
    root.components = {component("node", "", farm.pods * farm.serversPerPod),
                       component("leaf", "bench-tree-leaf", farm.pods),
                       component("spine", "bench-core", farm.cores)};
    root.components[0].assembly = node.id;
    const auto cable = [](const char *from, const char *to, const char *part,
                          CablePattern pattern) {
        Cable result;
        result.from = *parseEndpoint(QString::fromUtf8(from));
        result.to = *parseEndpoint(QString::fromUtf8(to));
        result.part = QString::fromUtf8(part);
        result.pattern = pattern;
        return result;
    };
    root.cables = {cable("node:net", "leaf:port", "dac_osfp_400g_ndr", CablePattern::Spread),
                   cable("leaf:up", "spine:port", "bench-core-cable", CablePattern::FullMesh)};
    return tree.withAssembly(node).withAssembly(root);
}

/// The rig of the example with four cards, `rigs` times, 16 to a leaf, every leaf joined to 16 spines.
inline Design rigsOnSpines(int rigs)
{
    const Design example = design(exampleText(QStringLiteral("farm-128-rigs-leaf-spine.farm")));
    const int leaves = rigs / 16;
    Assembly root;
    root.id = Design::rootId;
    for (const char *id : {"rig", "leaf", "spine"})
        root.components << *example.root->component(QLatin1String(id));
    root.components[0].count = rigs;
    root.components[1].count = leaves;
    root.components[2].count = 16;
    Cable lan;
    lan.from = *parseEndpoint(QStringLiteral("rig:lan"));
    lan.to = *parseEndpoint(QStringLiteral("leaf:port[1..16]"));
    lan.part = QStringLiteral("dac_qsfp28_100g");
    lan.pattern = CablePattern::Spread;
    Cable up;
    up.from = *parseEndpoint(QStringLiteral("leaf:port[17..32]"));
    up.to = *parseEndpoint(QStringLiteral("spine:port[1..%1]").arg(leaves));
    up.part = QStringLiteral("aoc_qsfp28_100g");
    up.pattern = CablePattern::FullMesh;
    root.cables << lan << up;
    return example.withAssembly(root);
}

/// The rig of the example with four cards, `rigs` times, none like another: each has a price and a power limit of its own.
/// `isGrouped`: every rig is an assembly; else all their components lie side by side.
inline Design distinctRigs(int rigs, bool isGrouped)
{
    const Design example = design(exampleText(QStringLiteral("farm-128-rigs-leaf-spine.farm")));
    Design result = example;
    result.assemblies.clear();
    Assembly root;
    root.id = Design::rootId;
    for (int rig = 1; rig <= rigs; ++rig) {
        Assembly own = *example.assembly(QStringLiteral("rig"));
        own.id = QStringLiteral("rig%1").arg(rig);
        own.component(QStringLiteral("board"))->price = TypedValue{{}, 400.0 + rig};
        own.component(QStringLiteral("gpu"))->figures[QStringLiteral("power_limit")] = {
            {{}, 200.0 + double(rig % 100)}, {}};
        if (isGrouped) {
            Component placed;
            placed.id = placed.assembly = own.id;
            root.components << placed;
            result.assemblies << std::make_shared<const Assembly>(own);
            continue;
        }
        const QString prefix = own.id + u'-';
        for (Component &component : own.components)
            component.id.prepend(prefix);
        for (Cable &cable : own.cables) {
            cable.from.component.prepend(prefix);
            cable.to.component.prepend(prefix);
        }
        root.components << own.components;
        root.cables << own.cables;
    }
    return result.withAssembly(root);
}

} // namespace nongjang::test
