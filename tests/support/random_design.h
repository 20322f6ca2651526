// Random but valid designs from a fixed seed.
#pragma once

#include "model/design/design.h"

#include <random>

namespace nongjang::test {

/// Same seed, same design, on every machine: only the engine's raw numbers are used, as distributions differ between libraries.
class RandomDesign
{
public:
    explicit RandomDesign(unsigned seed)
        : m_engine(seed)
    {}

    Design make()
    {
        Design design;
        design.name = text();
        design.notes = text();
        for (int i = below(3); i > 0; --i)
            design.sources << text();
        if (chance(2))
            design.ruleDate = QStringLiteral("2026-10-%1").arg(1 + below(28), 2, 10, QChar(u'0'));
        design.site = site();
        if (chance(2))
            design.traffic = traffic();
        if (chance(2))
            design.money = money();
        design.unknown = unknown();
        const int assemblies = below(4);
        for (int i = 0; i < assemblies; ++i)
            design.assemblies.append(
                std::make_shared<const Assembly>(assembly(QStringLiteral("assembly%1").arg(i), i)));
        design.root = std::make_shared<const Assembly>(assembly(Design::rootId, assemblies));
        return design;
    }

private:
    int below(int bound) { return int(m_engine() % std::mt19937::result_type(bound)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    QString text()
    {
        static const QStringList pieces{QStringLiteral("rig"),
                                        QStringLiteral(" \"quoted\" "),
                                        QStringLiteral("back\\slash"),
                                        QStringLiteral("line\nbreak"),
                                        QStringLiteral("농장"),
                                        QStringLiteral("４ × GPU"),
                                        QString::fromUtf8("\xF0\x9F\x90\x84"),
                                        QStringLiteral("\t"),
                                        QStringLiteral("ä"),
                                        QString(QChar(0x1f)),
                                        QStringLiteral("</script>"),
                                        QStringLiteral("")};
        QString result;
        for (int i = below(4); i > 0; --i)
            result += pieces[below(int(pieces.size()))];
        return result;
    }

    UnknownKeys unknown()
    {
        static const QList<std::pair<QString, QByteArray>> entries{
            {QStringLiteral("x-colour"), "\"green\""},
            {QStringLiteral("x-list"), "[1,2.5,null,true]"},
            {QStringLiteral("x-object"), "{\"b\":1,\"a\":{\"count\":0}}"}};
        UnknownKeys keys;
        if (chance(3))
            keys.entries << entries[below(int(entries.size()))];
        return keys;
    }

    TypedValue lengthValue()
    {
        const int centimetres = 1 + below(500);
        return {QStringLiteral("%1 cm").arg(centimetres), centimetres * 1e-2};
    }

    Site site()
    {
        Site site;
        if (chance(2))
            site.tariffPart = QStringLiteral("de");
        if (chance(3))
            site.tariff = TypedValue{QStringLiteral("0.25 USD/kWh"), 0.25 * (1.0 / 3.6e6)};
        if (chance(2))
            site.pue = 1.0 + below(100) / 100.0;
        if (chance(2))
            site.voltage = TypedValue{QStringLiteral("230 V"), 230.0};
        if (chance(2))
            site.utilisation = below(101) / 100.0;
        if (chance(2))
            site.years = 1 + below(50);
        if (chance(3))
            site.currency = QStringLiteral("CNY");
        if (chance(3))
            site.destination = QStringLiteral("KR");
        site.cost = factors();
        site.unknown = unknown();
        return site;
    }

    CostFactors factors()
    {
        CostFactors cost;
        const TypedValue amount{QStringLiteral("12.50 USD"), 12.5};
        for (std::optional<double> *each : {&cost.tax, &cost.duty, &cost.freight, &cost.residual,
                                            &cost.discountRate, &cost.maintenance})
            if (chance(4))
                *each = below(101) / 100.0;
        if (chance(4))
            cost.deadOnArrival = below(91) / 100.0;
        for (std::optional<TypedValue> *each :
             {&cost.labour, &cost.space, &cost.otherCost, &cost.rental})
            if (chance(4))
                *each = amount;
        return cost;
    }

    MoneySettings money()
    {
        const TypedValue price{QStringLiteral("780 USD"), 780.0};
        const TypedValue day{QStringLiteral("1.5 d"), 1.5 * 86400.0};
        MoneySettings money;
        for (int i = below(3); i > 0; --i)
            money.prices.append({QStringLiteral("rtx-3090"), text(), price, std::nullopt, price,
                                 text(), QStringLiteral("2026-09-30"), text(), unknown()});
        for (int i = below(2); i > 0; --i)
            money.rates.append({QStringLiteral("CNY"), 6.75, {}, text(), unknown()});
        for (int i = below(3); i > 0; --i)
            money.purchases.append({QStringLiteral("rtx-3090"), text(), chance(2), chance(2),
                                    QStringList{text()}, text(), unknown()});
        if (chance(2))
            money.reliability = {0.99, day, std::nullopt, day, unknown()};
        return money;
    }

    QString path()
    {
        static const QStringList paths{QStringLiteral("farm/part-0.x[1]"),
                                       QStringLiteral("part-1.x"),
                                       QStringLiteral("farm/assembly0[2]/part-0.x[1..3]"),
                                       QStringLiteral("farm"), QStringLiteral("nowhere")};
        return paths[below(int(paths.size()))];
    }

    TrafficSettings traffic()
    {
        static const QStringList patterns{QStringLiteral("all_to_all"), QStringLiteral("matrix"),
                                          QStringLiteral("gossip"), QString()};
        TrafficSettings traffic;
        traffic.pattern = patterns[below(int(patterns.size()))];
        if (chance(2))
            traffic.message = TypedValue{QStringLiteral("4 MiB"), 4194304.0};
        if (chance(3))
            traffic.launch = TypedValue{QStringLiteral("0.5 s"), 0.5};
        if (chance(2))
            traffic.shift = 1 + below(9);
        traffic.isHashed = chance(2);
        for (int i = below(3); i > 0; --i)
            traffic.gpus << path();
        for (int i = below(3); i > 0; --i)
            traffic.ring << path();
        for (int i = below(3); i > 0; --i)
            traffic.matrix.append({path(), path(), {QStringLiteral("2 kB"), 2e3}, unknown()});
        for (int i = below(3); i > 0; --i)
            traffic.routes.append({path(), path(), {path(), path()}, unknown()});
        traffic.unknown = unknown();
        return traffic;
    }

    Component component(const QString &id, int innerAssemblies)
    {
        Component component;
        component.id = id;
        if (innerAssemblies > 0 && chance(3))
            component.assembly = QStringLiteral("assembly%1").arg(below(innerAssemblies));
        else
            component.part = chance(2) ? QStringLiteral("rtx-3090") : QStringLiteral("unheard_of");
        if (chance(2))
            component.count = 1 + below(20);
        component.label = text();
        if (chance(2))
            component.position = QPointF(below(4001) - 2000, (below(4001) - 2000) / 4.0);
        if (chance(3))
            component.condition = QStringLiteral("used");
        if (chance(4))
            component.price = TypedValue{QStringLiteral("1250.5 USD"), 1250.5};
        if (chance(4))
            component.p2p = QStringLiteral("patched");
        component.off = chance(5);
        if (chance(3))
            component.figures.insert(QStringLiteral("power_limit"),
                                     {{QStringLiteral("250 W"), 250.0}, text()});
        if (chance(4))
            component.figures.insert(QStringLiteral("gpu_slots_max"),
                                     {{QStringLiteral("7"), 7.0}, text()});
        component.unknown = unknown();
        return component;
    }

    Endpoint endpoint(const Assembly &assembly)
    {
        Endpoint end;
        const Component &component = assembly.components[below(int(assembly.components.size()))];
        end.component = component.id;
        if (chance(2)) {
            end.componentIndex.first = 1 + below(component.count);
            end.componentIndex.last =
                end.componentIndex.first + below(component.count - end.componentIndex.first + 1);
        }
        end.port = chance(2) ? QStringLiteral("pcie") : QStringLiteral("slot_a");
        if (chance(2)) {
            end.portIndex.first = 1 + below(8);
            end.portIndex.last = end.portIndex.first + below(8);
        }
        return end;
    }

    Cable cable(const Assembly &assembly)
    {
        Cable cable;
        if (chance(4))
            cable.id = QStringLiteral("c") + QString::number(below(100));
        cable.from = endpoint(assembly);
        cable.to = endpoint(assembly);
        if (chance(2))
            cable.part = QStringLiteral("riser_x16_gen4");
        if (chance(2))
            cable.length = lengthValue();
        cable.pattern = CablePattern(below(3));
        if (chance(3))
            cable.count = 1 + below(16);
        cable.off = chance(6);
        cable.unknown = unknown();
        return cable;
    }

    Assembly assembly(const QString &id, int innerAssemblies)
    {
        Assembly assembly;
        assembly.id = id;
        assembly.name = text();
        assembly.notes = text();
        for (int i = 0, n = below(6); i < n; ++i)
            assembly.components.append(
                component(QStringLiteral("part-%1.x").arg(i), innerAssemblies));
        if (!assembly.components.isEmpty()) {
            for (int i = below(6); i > 0; --i)
                assembly.cables.append(cable(assembly));
            for (int i = below(3); i > 0; --i)
                assembly.ports.append(
                    {QStringLiteral("port%1").arg(i), endpoint(assembly), unknown()});
        }
        assembly.unknown = unknown();
        return assembly;
    }

    std::mt19937 m_engine;
};

} // namespace nongjang::test
