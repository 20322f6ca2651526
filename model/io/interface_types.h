// What the names NetBox has for connectors mean.
#pragma once

#include <QString>

#include <optional>

namespace nongjang {

struct InterfaceType
{
    QString connector;
    double rate = 0.0; ///< bit/s per direction
};

/// "100gbase-x-qsfp28", "infiniband-ndr". None: it has no plug (virtual, lag, wireless), or its rate is not known.
[[nodiscard]] std::optional<InterfaceType> interfaceType(const QString &name);
/// "iec-60320-c14" is a "C14", "nema-l6-30p" a "NEMA L6-30". As it was where it is no plug of mains.
[[nodiscard]] QString powerConnector(const QString &name);

} // namespace nongjang
