// What the network of a design depends on, to be compared with that of another design.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

#include <utility>
#include <vector>

namespace nongjang {

/// The traffic asked for, and every assembly without what ways, loads and traps do not depend on: texts but the labels of switches, places
/// on the canvas, prices, conditions, lengths, figures of power, size and money, supplies, racks and cooling. Designs with equal keys
/// have, on one catalogue, the same network part in their reports.
struct NetworkKey
{
    struct Part
    {
        QString id;
        QList<Component> components;
        std::vector<std::pair<int, Cable>> cables; ///< with its number, which reports name
        QList<ExposedPort> ports;
        bool isBoard = false; ///< its dies compute
        friend bool operator==(const Part &, const Part &) = default;
    };
    TrafficSettings traffic;
    std::vector<Part> assemblies;
    std::vector<int> dark; ///< FarmModel::darkRows: supplies that are off take part after all
    friend bool operator==(const NetworkKey &, const NetworkKey &) = default;
};

[[nodiscard]] NetworkKey networkKey(const Design &design, const Catalog &catalog);
/// May a figure of a part change what the key of its design is? Not those of power, size and money.
[[nodiscard]] bool figureConcernsTraffic(const QString &figure);

} // namespace nongjang
