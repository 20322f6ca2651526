// All-reduce by the processors of the hosts: every card sends its data to host memory, processors add it up there and exchange the sums
// over two binary trees, every card reads the result [HFReduce: Fire-Flyer 2, arXiv:2408.14158, section IV].
#pragma once

#include "model/study/collective_loads.h"

#include <optional>
#include <stop_token>

namespace nongjang {

/// How often a byte of the message passes the memory of a host.
struct MemoryAccesses
{
    double byDevices = 0.0;    ///< copies of cards and network cards
    double byProcessors = 0.0; ///< what is read to be added up, and the sums
    [[nodiscard]] double all() const { return byDevices + byProcessors; }
};

/// Of a host with `units` messages to add up (one per card, or per island of cards that add up among themselves), whose result is read
/// once per processor that cards hang on; with others over the network: two are sent, two received and added to its own.
[[nodiscard]] MemoryAccesses memoryAccesses(double units, int processors, bool isAlone);

struct HostReduce
{
    PatternLoad load;        ///< of a message of one byte
    MemoryAccesses accesses; ///< of the host with most
};

/// Loads of all resources: slots, sockets, memories, network cards. Processors obtain less of a memory than devices do, which counts as
/// more of it. Nothing: some card hangs on no host, some pair of hosts has no way, or stopped.
[[nodiscard]] std::optional<HostReduce> hostReduce(TrafficModel &traffic, const Islands &islands,
                                                   const std::stop_token &stop);

} // namespace nongjang
