// Answers of a language model on the drawn farm, for one way to cut it (engineering model 5.5).
#pragma once

#include "model/study/hosted_weights.h"

namespace nongjang {

/// Of all copies of the model together, each with its share of the users.
struct Serving
{
    WorkloadLayout layout;
    bool isKnown = false;
    Ranged<double> tokensPerSecond;
    Ranged<double> perToken;   ///< second, of every answer
    Ranged<double> firstToken; ///< second to read a prompt, alone
    Ranged<double> prompt;     ///< the same while all copies read one
    std::vector<WorkloadPiece> time;
    std::vector<WorkloadPiece> memory;
    std::vector<WorkloadExchange> exchanges;
    HostedWeights hosted;
    HostMemoryUse hostMemory;
    double usersPerCopy = 0.0;
    [[nodiscard]] double memoryNeeded() const { return sumOf(memory); }
};

/// What is kept in hosts as asked for, with so many users on each copy: of layers, as few as leave what fits into GPUs of `available` byte.
[[nodiscard]] HostedWeights hostedOf(const WorkloadAsk &ask, const ParallelLayout &cut,
                                     double users, double available);
/// Bytes on each GPU, piece by piece, with so many users on each copy.
[[nodiscard]] std::vector<WorkloadPiece> servingMemory(const WorkloadAsk &ask,
                                                       const ParallelLayout &cut, double users,
                                                       const HostedWeights &hosted);
/// In the fullest host, with so many users on each copy.
[[nodiscard]] HostMemoryUse hostMemoryUse(const WorkloadParts &parts, const ParallelLayout &cut,
                                          const HostedWeights &hosted, double users);
/// Users whose keys and values fit, all copies together.
[[nodiscard]] double mostUsers(const WorkloadParts &parts, const ParallelLayout &cut,
                               double available);
/// `available` is the memory of the GPU that has least.
[[nodiscard]] Serving serving(const WorkloadParts &parts, const ParallelLayout &cut,
                              double available);

/// Tokens a second that it cannot write more of: as if GPUs told each other everything at once.
[[nodiscard]] double mostTokensPerSecond(const WorkloadParts &parts, const ParallelLayout &cut,
                                         double available);

} // namespace nongjang
