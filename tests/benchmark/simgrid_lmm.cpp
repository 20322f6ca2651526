// Debian ships the library with the solver's symbols but without its header, so the few functions needed are declared here.
// The layout of its objects stays unknown: where a variable keeps its value is found by solving a problem with a known answer.
#include "tests/benchmark/simgrid_lmm.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <simgrid/kernel/resource/Action.hpp>
#include <simgrid/kernel/resource/Model.hpp>
#include <string_view>

namespace simgrid::kernel {
namespace resource {
class Resource;
} // namespace resource
namespace lmm {
class Constraint;
class Variable;
class System
{
public:
    static System *build(std::string_view solver, bool selectiveUpdate);
    ~System();
    Constraint *constraint_new(resource::Resource *id, double bound);
    Variable *variable_new(resource::Action *id, double penalty, double bound = -1.0,
                           std::size_t constraints = 1);
    void expand(Constraint *, Variable *, double weight, bool force = true);
    void update_constraint_bound(Constraint *, double bound);
    void variable_free_all();
    resource::Action::ModifiedSet *get_modified_action_set() const;
    void solve();
};
} // namespace lmm
} // namespace simgrid::kernel

namespace nongjang::bench {

namespace {

namespace lmm = simgrid::kernel::lmm;
using Clock = std::chrono::steady_clock;

/// Whose change a selective solver reports: it wants one for every variable.
struct Model : simgrid::kernel::resource::Model
{
    Model()
        : simgrid::kernel::resource::Model("benchmark")
    {}
};
struct Action : simgrid::kernel::resource::Action
{
    explicit Action(Model *model)
        : simgrid::kernel::resource::Action(model, 1.0, false)
    {}
    void update_remains_lazy(double) override {}
};

double valueAt(const lmm::Variable *variable, std::size_t offset)
{
    double value = 0.0;
    std::memcpy(&value, reinterpret_cast<const char *>(variable) + offset, sizeof value);
    return value;
}

void discard(lmm::System *system)
{
    system->variable_free_all();
    system
        ->~System(); // its own storage, a few hundred bytes, is given up: it was made by the library's operator new
}

/// One constraint, one variable, two bounds: the number that follows both is the value.
std::size_t findValue()
{
    constexpr std::size_t searched = 160;
    lmm::System *system = lmm::System::build("maxmin", false);
    lmm::Constraint *constraint = system->constraint_new(nullptr, 123.4375);
    lmm::Variable *variable = system->variable_new(nullptr, 1.0);
    system->expand(constraint, variable, 1.0);
    system->solve();
    std::vector<std::size_t> candidates;
    for (std::size_t offset = 0; offset < searched; offset += sizeof(double))
        if (valueAt(variable, offset) == 123.4375)
            candidates.push_back(offset);
    system->update_constraint_bound(constraint, 77.125);
    system->solve();
    for (const std::size_t offset : candidates)
        if (valueAt(variable, offset) == 77.125) {
            discard(system);
            return offset;
        }
    std::fputs("the value of a SimGrid variable was not found; is this another version?\n", stderr);
    std::exit(2);
}

Duration since(Clock::time_point start)
{
    return seconds(std::chrono::duration<double>(Clock::now() - start).count());
}

} // namespace

PeerRun runSimGrid(const MaxMinProblem &problem, Update update)
{
    static const std::size_t valueOffset = findValue();
    static Model *const model = new Model; // the library wants it to live to the end
    const bool isSelective = update == Update::Selective;
    PeerRun run;
    std::vector<lmm::Constraint *> constraints(problem.capacity.size());
    std::vector<lmm::Variable *> variables(problem.flows());
    std::vector<std::unique_ptr<Action>> actions(problem.flows());
    for (std::size_t f = 0; isSelective && f < actions.size(); ++f)
        actions[f] = std::make_unique<Action>(model);
    const Clock::time_point start = Clock::now();
    lmm::System *system = lmm::System::build("maxmin", isSelective);
    for (std::size_t e = 0; e < constraints.size(); ++e)
        constraints[e] = system->constraint_new(nullptr, problem.capacity[e].si());
    for (std::size_t f = 0; f < variables.size(); ++f) {
        const double weight = problem.weight.empty() ? 1.0 : problem.weight[f];
        variables[f] = system->variable_new(actions[f].get(), 1.0 / weight, -1.0,
                                            problem.first[f + 1] - problem.first[f]);
        for (std::uint32_t k = problem.first[f]; k < problem.first[f + 1]; ++k)
            system->expand(constraints[problem.resource[k]], variables[f],
                           problem.usage.empty() ? 1.0 : problem.usage[k]);
    }
    run.build = since(start);
    const Clock::time_point built = Clock::now();
    system->solve();
    run.solve = since(built);
    for (const lmm::Variable *variable : variables)
        run.rate.push_back(valueAt(variable, valueOffset));
    if (isSelective)
        system->get_modified_action_set()->clear();
    discard(system);
    return run;
}

} // namespace nongjang::bench
