#include "model/study/connector_power.h"

#include <map>

namespace nongjang {

double connectorPower(const Port &port)
{
    static const std::map<QString, double> byName{{QStringLiteral("pcie-6pin"), 75.0},
                                                  {QStringLiteral("pcie-8pin"), 150.0},
                                                  {QStringLiteral("eps-8pin"), 336.0},
                                                  {QStringLiteral("12v-2x6"), 600.0}};
    if (port.power)
        return port.power->si();
    const auto it = byName.find(port.connector);
    return it == byName.end() ? 0.0 : it->second;
}

int supplyWires(const QString &connector)
{
    static const std::map<QString, int> byName{{QStringLiteral("pcie-6pin"), 3},
                                               {QStringLiteral("pcie-8pin"), 3},
                                               {QStringLiteral("eps-8pin"), 4},
                                               {QStringLiteral("12v-2x6"), 6}};
    const auto it = byName.find(connector);
    return it == byName.end() ? 0 : it->second;
}

} // namespace nongjang
