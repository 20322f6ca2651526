// The design with every name resolved: parts, ports, single connectors, and how often each assembly is built.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/connectors.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <stop_token>
#include <vector>

namespace nongjang {

struct ResolvedComponent
{
    const Component *component = nullptr;
    PartPtr part;      ///< with overrides; null: an assembly, or unknown
    int assembly = -1; ///< index into FarmModel::assemblies
    [[nodiscard]] bool isUnknown() const { return !part && assembly < 0; }
    /// How a card exchanges data over PCIe: the user's word, else the catalogue's; unknown counts as staged. Needs a part.
    [[nodiscard]] PeerAccess peerAccess() const;
};

struct ResolvedCable
{
    const Cable *cable = nullptr;
    int from = 0; ///< indices into ResolvedAssembly::components
    int to = 0;
    Port fromPort;
    Port toPort;
    PartPtr part;          ///< null: none chosen
    bool isDirect = false; ///< card in slot and the like: needs no cable part
    bool isOff = false;    ///< switched off, or at an end that is: bought, but carries nothing
    std::vector<ConnectorPair> pairs;
};

struct ResolvedAssembly
{
    AssemblyPtr assembly;
    QString path;         ///< of the first place it is used: "farm/rig"
    double instances = 0; ///< in the whole farm, without those switched off
    double bought = 0;    ///< in the whole farm
    std::vector<ResolvedComponent> components;
    std::vector<ResolvedCable> cables;
    std::vector<PartPtr> processors; ///< per component, of hosts: see processorOf()

    [[nodiscard]] QString pathOf(int component) const;
    [[nodiscard]] int indexOf(const QString &componentId) const; ///< −1: none
    /// What sits in the sockets of a host, or stands beside the only one of the assembly; null: not drawn.
    [[nodiscard]] const PartPtr &processorOf(int host) const
    {
        return processors[std::size_t(host)];
    }
    void findProcessors(); ///< once components and cables are there
    /// Maker of that processor, else by the socket, which only one maker uses. Empty: not known.
    [[nodiscard]] QString processorVendor(int host) const;
    /// How many of it work in the whole farm.
    [[nodiscard]] double countOf(int component) const;
};

/// Holds pointers into the design it was made from.
struct FarmModel
{
    Design design; ///< a snapshot keeps what the pointers point to
    std::vector<ResolvedAssembly>
        assemblies; ///< used ones; each after those it contains; the farm last
    std::vector<Finding> inputFindings;
    [[nodiscard]] const ResolvedAssembly &farm() const { return assemblies.back(); }
};

/// Resolves; what is wrong in the design becomes findings with `input` set, and the rest is still usable. Stopped: cables are missing.
[[nodiscard]] FarmModel resolveFarm(const Design &design, const Catalog &catalog,
                                    const std::stop_token &stop = {});

} // namespace nongjang
