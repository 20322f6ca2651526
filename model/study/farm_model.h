// The design with every name resolved: parts, ports, single connectors, and how often each assembly is built.
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/connectors.h"
#include "model/design/design.h"
#include "model/study/report.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace nongjang {

struct ResolvedComponent
{
    const Component *component = nullptr;
    QString path;      ///< of the first place it is used: "farm/rig/gpu"
    PartPtr part;      ///< with overrides; null: an assembly, or unknown
    int assembly = -1; ///< index into FarmModel::assemblies
    // Of a component of which some instances get no power (dark_parts.h), those that fare alike stand in a row of their own.
    int before = 0;     ///< instances of the drawn component in the rows before this one
    int drawn = 0;      ///< instances of the drawn component; 0: it is in one row
    int was = -1;       ///< its row in the farm before, where it and all cables at it were the same
    int deadInlets = 0; ///< mains inlets of each that get no power, while others do
    [[nodiscard]] int drawnCount() const { return drawn > 0 ? drawn : component->count; }
    [[nodiscard]] bool isUnknown() const { return !part && assembly < 0; }
    /// How a card exchanges data over PCIe: the user's word, else the catalogue's; unknown counts as staged. Needs a part.
    [[nodiscard]] PeerAccess peerAccess() const;
};

struct ResolvedCable
{
    const Cable *cable = nullptr;
    QString path; ///< "farm/rig/psu:pcie[1..8] → gpu:power"
    int from = 0; ///< indices into ResolvedAssembly::components
    int to = 0;
    Port fromPort;
    Port toPort;
    PartPtr part;          ///< null: none chosen
    bool isDirect = false; ///< card in slot and the like: needs no cable part
    bool isOff = false;    ///< switched off, or at an end that is: bought, but carries nothing
    int was = -1; ///< its row in the farm before, where it and both components were the same
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
    int was = -1;            ///< its number in the farm before, where rows of it are the same; with
    bool isSame = false;     ///< that: nothing in it is different, nor in what it holds
    bool isFaultless = true; ///< no input finding is about it, or what it holds

    [[nodiscard]] const QString &pathOf(int component) const
    {
        return components[std::size_t(component)].path;
    }
    [[nodiscard]] int indexOf(const QString &componentId) const; ///< its first row; −1: none
    /// The row with this instance of the drawn component that begins at row `first`.
    [[nodiscard]] int rowOf(int first, int instance) const
    {
        while (std::size_t(first) + 1 < components.size()
               && components[std::size_t(first) + 1].before > 0
               && components[std::size_t(first) + 1].before < instance)
            ++first;
        return first;
    }
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
    std::vector<DarkPart> dark; ///< see dark_parts.h
    std::vector<int> darkRows;  ///< how they stand in the assemblies; empty: there are none
    std::vector<std::shared_ptr<const Component>> rows; ///< of components in several rows
    [[nodiscard]] const ResolvedAssembly &farm() const { return assemblies.back(); }
};

/// Resolves; what is wrong in the design becomes findings with `input` set, and the rest is still usable. Stopped: cables are missing.
/// What is as it was in `before`, a farm with the same catalogue, is taken from there and says so (`was`); the result is the same.
[[nodiscard]] FarmModel resolveFarm(const Design &design, const Catalog &catalog,
                                    const std::stop_token &stop = {}, FarmModel before = {});
/// Tells nothing of a farm before.
void forgetBefore(FarmModel &model);

/// Counts anew how often each assembly is built and works.
void countInstances(FarmModel &model);

} // namespace nongjang
