// Every instance of every component of one assembly as an item: what it draws, what feeds it, which connectors are free.
#pragma once

#include "model/edit/port_use.h"
#include "model/study/farm_model.h"

#include <QHash>

#include <vector>

namespace nongjang {

/// A way of feeding: DC leads inside a machine, or cords to outlets.
struct FeedKind
{
    PortKind out;
    PortKind in;
    [[nodiscard]] bool isAc() const { return out == PortKind::AcOut; }
};
inline constexpr FeedKind dcFeed{PortKind::PowerOut, PortKind::PowerIn};
inline constexpr FeedKind acFeed{PortKind::AcOut, PortKind::AcIn};

/// Loads are peaks in watt, dealt as the power study deals them (supply_plan.h).
class PowerItems
{
public:
    PowerItems(const Design &design, const Catalog &catalog, const FarmModel &model);

    [[nodiscard]] int size() const { return m_first.back(); }
    [[nodiscard]] int componentOf(int item) const;
    [[nodiscard]] int instanceOf(int item) const;
    [[nodiscard]] int firstOf(int component) const { return m_first[std::size_t(component)]; }
    [[nodiscard]] const ResolvedComponent &resolved(int item) const
    {
        return m_assembly.components[std::size_t(componentOf(item))];
    }
    [[nodiscard]] const QString &id(int item) const { return resolved(item).component->id; }
    [[nodiscard]] const std::vector<Port> &ports(int item) const
    {
        return m_ports[std::size_t(componentOf(item))];
    }
    [[nodiscard]] const Port &port(int item, int index) const
    {
        return ports(item)[std::size_t(index)];
    }
    [[nodiscard]] bool isCategory(int item, Category category) const;
    [[nodiscard]] bool has(int item, PortKind kind) const;
    [[nodiscard]] bool isOff(int item) const { return resolved(item).component->off; }
    /// What it can deliver; 0: no supply.
    [[nodiscard]] double rating(int item) const { return m_rating[std::size_t(componentOf(item))]; }
    /// What it is plugged into; −1: nothing.
    [[nodiscard]] int seat(int item) const { return m_seat[std::size_t(item)]; }
    /// Where its leads come from.
    [[nodiscard]] const std::vector<int> &feeds(int item) const
    {
        return m_feeds[std::size_t(item)];
    }
    [[nodiscard]] bool isFed(int item, const FeedKind &kind) const;
    /// It sits in a server that has supplies and leads of its own.
    [[nodiscard]] bool isFedInside(int item) const;
    /// Drawn through the sockets of this kind, with what is plugged in and has no sockets.
    [[nodiscard]] double demand(int item, const FeedKind &kind) const;
    /// What a supply or an outlet delivers.
    [[nodiscard]] double carried(int item) const { return m_carried[std::size_t(item)]; }
    /// Rated supplies that deliver what is drawn from an item: itself, or those behind a breakout board, once per lead.
    [[nodiscard]] std::vector<int> suppliesOf(int item) const;
    [[nodiscard]] double distance(int a, int b) const; ///< on the canvas; 0 when one has no place
    /// Do both belong to machines, and to different ones?
    [[nodiscard]] bool areForeign(int a, int b);
    /// Would the outlet end up feeding itself?
    [[nodiscard]] bool isBehind(int outlet, int sink) const;

    [[nodiscard]] int freeOf(int item, int port) const; ///< connectors
    void takeFree(int item, int port, int count);
    /// The next free connector, which is taken then.
    Connector takeNext(int item, int port);

    /// Plugs in; `load` comes onto the supplies.
    void feed(int source, int sink, const FeedKind &kind, double load);
    /// Puts what is drawn already onto its supplies. Once, after breakout boards have theirs.
    void carryLoads();
    /// The same for outlets: what is drawn through the cords there are. After the leads are dealt.
    void carryCordLoads();

private:
    void readLoads(const FarmModel &model);
    void readCables();
    int machine(int item);
    void join(int a, int b);
    void collectFeeds(int item, std::vector<int> &boards, std::vector<int> &rated) const;
    [[nodiscard]] bool takesLeads(int item) const;
    void giveLoadsToSockets();
    void carry(const std::vector<int> &supplies, double load);

    const Design &m_design;
    const ResolvedAssembly &m_assembly;
    PortUse m_use;
    double m_efficiency;      ///< of supplies, from the cautious side: what an outlet must deliver
    std::vector<int> m_first; ///< first item of each component
    std::vector<std::vector<Port>> m_ports; ///< per component
    std::vector<double> m_rating;           ///< per component
    std::vector<int> m_machine;             ///< what hangs together, as a forest
    std::vector<bool> m_hasHost;            ///< per root of that
    std::vector<int> m_seat;
    std::vector<std::vector<int>> m_feeds;
    QHash<int, std::vector<int>> m_acFeeds;
    std::vector<double> m_load; ///< of the item, with what hangs on it
    std::vector<double> m_carried;
    mutable QHash<std::pair<int, int>, int> m_free; ///< by item and port
};

} // namespace nongjang
