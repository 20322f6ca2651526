// Finds what gets no power, assembly by assembly; dark_parts.h takes it out of the farm.
#pragma once

#include "model/base/stop_check.h"
#include "model/study/farm_model.h"

#include <map>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace nongjang {

/// What is switched off, so that something else is dark.
struct DarkCause
{
    QString object;
    QString reason; ///< a sentence
    friend bool operator==(const DarkCause &, const DarkCause &) = default;
};

class DarkSearch
{
public:
    DarkSearch(const FarmModel &model, const std::stop_token &stop);

    /// Is anything switched off at all?
    [[nodiscard]] static bool isNeeded(const FarmModel &model);

    struct ItemState
    {
        bool isDark = false;
        int deadInlets = 0;
        int verdict = -1; ///< of a placed assembly: how its inside fares
        DarkCause cause;
    };
    /// How one kind of copies of an assembly fares.
    struct Verdict
    {
        int assembly = 0;
        bool isUntouched = false; ///< nothing in it is dark; `items` is empty
        bool isAllDark = false;
        DarkCause cause;              ///< of the first thing in it that is dark
        std::vector<ItemState> items; ///< every instance of every component
        std::map<std::pair<int, int>, DarkCause> deadOutlets; ///< exposed port and its connector
    };
    /// Of the farm; index for verdict().
    [[nodiscard]] int run();
    [[nodiscard]] const Verdict &verdict(int index) const { return m_verdicts[std::size_t(index)]; }
    /// Does a part draw power, pass it on, or make it; does an assembly hold such a part?
    [[nodiscard]] bool needsPower(const ResolvedComponent &component) const;

private:
    using Outlet = std::pair<int, int>; ///< exposed port, connector
    /// Of the exposed ports that something outside is joined to: does it have power?
    using Context = std::map<Outlet, bool>;
    /// Power, or a seat, that one item has from another.
    struct Lead
    {
        int provider = -1; ///< item; −1: from outside
        Outlet outlet;     ///< of a placed assembly; from outside: of this one
        int consumer = 0;
        Outlet inlet; ///< of a placed assembly
        const ResolvedCable *cable = nullptr;
        bool isPower = true;
        bool isMains = false;
    };
    /// Everything about an assembly that does not depend on its surroundings.
    struct Shape
    {
        std::vector<int> first; ///< item of each component, and the end
        std::vector<Lead> leads;
        std::map<Outlet, std::pair<int, Outlet>> outlets; ///< exposed: item and its outlet
    };
    /// What leads come to at one item.
    struct Intake
    {
        int power = 0, deadPower = 0, seats = 0, deadSeats = 0, deadMains = 0;
        const Lead *firstDead = nullptr;
    };

    const Shape &shapeOf(int assembly);
    void addLeads(int assembly, const ResolvedCable &cable, Shape &shape) const;
    void addLooseGuests(int assembly, Shape &shape) const;
    void addExposed(int assembly, Shape &shape) const;
    [[nodiscard]] Outlet exposedOf(int assembly, int component, const QString &port,
                                   int connector) const;
    [[nodiscard]] bool isHost(int assembly, int component, const QString &port) const;
    int judge(int assembly, const Context &context);
    bool spread(int assembly, const Context &context, Verdict &verdict);
    [[nodiscard]] bool isDead(int assembly, const Lead &lead, const Context &context,
                              const Verdict &verdict) const;
    [[nodiscard]] DarkCause causeOf(int assembly, const Lead &lead, const Verdict &verdict) const;
    void conclude(int assembly, Verdict &verdict);
    [[nodiscard]] int componentOf(int assembly, int item) const;

    static constexpr double mostItems = 2'000'000.0; ///< of one assembly, as supplies are planned

    const FarmModel &m_model;
    StopCheck m_stop;
    std::vector<char> m_isTooLarge; ///< per assembly
    std::vector<char> m_hasOff;     ///< per assembly, with all in it
    std::vector<char> m_needsPower; ///< the same
    std::vector<std::optional<Shape>> m_shapes;
    std::map<std::pair<int, Context>, int> m_known;
    std::vector<Verdict> m_verdicts;
};

} // namespace nongjang
