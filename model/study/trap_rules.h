// Known traps of PCIe, drivers and libraries as data: where each applies, what was measured, what to do.
#pragma once

#include "model/base/result.h"
#include "model/study/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace nongjang {

/// Where a trap applies. An empty list, or a zero, asks nothing. Only GPUs that pass the `gpu…` conditions are counted.
struct TrapScope
{
    QStringList gpuVendors;
    QStringList gpuForms;      ///< attribute `form`: "pcie-card"
    QStringList gpuAccess;     ///< "native", "patched", "staged"
    QStringList gpuAttachment; ///< way to the processor: "direct" (no switch), "riser", "switch"
    QStringList cpuVendors;
    QStringList cpuVendorsExcept;
    QStringList cpuArchitectures; ///< what attribute `arch` of the processor ends in: "Zen 5"
    QStringList cpuSockets;       ///< attribute `cpu_socket` of the board
    QStringList switchChips;      ///< what attribute `switch_chip` begins with: "PEX89"
    bool withoutOwnLinks = false; ///< not where NVLink and the like join all the GPUs counted
    int minGpus = 0;
    int minArchitectures = 0;
    int minRootPorts = 0;         ///< root ports the GPUs hang on
    int minReceiverRootPorts = 0; ///< other root ports than that of the switch, with GPUs
    int minSockets = 0;           ///< processors the GPUs hang on
    int minSwitchGeneration = 0;
    int minRails = 0; ///< networks that do not meet, reached by cards of one kind
};

/// What somebody measured, either as two rates or as a factor.
struct TrapEffect
{
    QString what;
    QString without; ///< "37 GB/s"
    QString with;
    double factorLow = 0.0; ///< zero: two rates
    double factorHigh = 0.0;
};

struct Trap
{
    enum class Subject { Machine, Switch };
    QString id;
    QString rule;
    Severity severity = Severity::Info;
    Subject subject = Subject::Machine;
    TrapScope scope;
    QString message; ///< English, with {where} and other names of trapPlaceholders()
    std::vector<TrapEffect> effects;
    QString fix;
    QString source;
    QString date;
};

/// What a message may name: "where", "gpus" …
[[nodiscard]] const QStringList &trapPlaceholders();
/// Errors name file, line, column and key. Unknown keys, values and placeholders are errors.
[[nodiscard]] Result<std::vector<Trap>> readTraps(const QByteArray &text, const QString &fileName);
/// The list that is compiled in from resources/traps/traps.json.
[[nodiscard]] const std::vector<Trap> &shippedTraps();

} // namespace nongjang
