#include "model/edit/follow_count.h"

#include "model/design/connectors.h"
#include "model/edit/port_use.h"

#include <optional>

namespace nongjang {

namespace {

class CountFollower
{
public:
    CountFollower(const Design &design, const Catalog &catalog, const Assembly &before,
                  const Component &changed, bool addsCables)
        : m_design(design)
        , m_catalog(catalog)
        , m_before(before)
        , m_changed(changed)
        , m_oldCount(before.component(changed.id)->count)
        , m_use(design, catalog, before)
        , m_addsCables(addsCables)
    {}

    void follow(Cable &cable)
    {
        if (cable.pattern != CablePattern::OneToOne || cable.from.component == cable.to.component)
            return;
        if (cable.from.component == m_changed.id)
            follow(cable, cable.from, cable.to);
        else if (cable.to.component == m_changed.id)
            follow(cable, cable.to, cable.from);
    }
    [[nodiscard]] const QList<Cable> &added() const { return m_added; }

private:
    void follow(const Cable &cable, Endpoint &mine, Endpoint &other)
    {
        const std::optional<Port> myPort = portOf(mine);
        const std::optional<Port> otherPort = portOf(other);
        const Component *component = m_before.component(other.component);
        const bool joinsAll =
            mine.componentIndex.isAll() || mine.componentIndex == IndexRange{1, m_oldCount};
        if (!myPort || !otherPort || !joinsAll || other.portIndex.isAll()
            || other.componentIndex.size(component->count) != 1)
            return;
        const qint64 each = mine.portIndex.size(myPort->count);
        const int instance = other.componentIndex.begin();
        IndexRange &range = other.portIndex;
        if (m_oldCount * each != range.size(otherPort->count))
            return;
        const qint64 last = range.first + m_changed.count * each - 1;
        bool hasRoom = last <= otherPort->count;
        for (int port = range.last + 1; hasRoom && port <= last; ++port)
            hasRoom = m_use.isFree(other.component, other.port, {instance, port});
        if (!hasRoom) {
            if (!m_addsCables)
                return;
            mine.componentIndex = {1, m_oldCount};
            addCables(cable, mine, *myPort, other, *otherPort);
            return;
        }
        for (int port = range.last + 1; port <= last; ++port)
            m_use.take(other.component, other.port, {instance, port});
        range.last = int(last);
        if (!mine.componentIndex.isAll())
            mine.componentIndex.last = m_changed.count;
    }

    /// One for each connector of the new instances, while there are enough free ones for a whole instance.
    void addCables(const Cable &like, const Endpoint &mine, const Port &myPort,
                   const Endpoint &other, const Port &otherPort)
    {
        const Component *target = m_before.component(other.component);
        const bool isFrom = like.from.component == m_changed.id;
        const int each = mine.portIndex.size(myPort.count);
        for (int instance = m_oldCount + 1; instance <= m_changed.count; ++instance) {
            const std::vector<Connector> free = takeFree(*target, otherPort, each);
            for (int k = 0; k < int(free.size()); ++k) {
                Cable cable = like;
                cable.id.clear();
                cable.trained.reset();
                cable.way.clear();
                const Endpoint here =
                    endpointAt(m_changed, myPort, {instance, mine.portIndex.begin() + k});
                const Endpoint there = endpointAt(*target, otherPort, free[std::size_t(k)]);
                cable.from = isFrom ? here : there;
                cable.to = isFrom ? there : here;
                m_added.append(std::move(cable));
            }
            if (free.empty())
                return;
        }
    }

    /// As many as that, or none.
    std::vector<Connector> takeFree(const Component &component, const Port &port, int count)
    {
        PortUse after = m_use;
        std::vector<Connector> found;
        for (int k = 0; k < count; ++k) {
            const std::optional<Connector> free = after.firstFree(component, port);
            if (!free)
                return {};
            after.take(component.id, port.name, *free);
            found.push_back(*free);
        }
        m_use = std::move(after);
        return found;
    }

    std::optional<Port> portOf(const Endpoint &end) const
    {
        const Component *component = m_before.component(end.component);
        if (!component)
            return std::nullopt;
        const Result<Port> port = resolvePort(m_design, m_catalog, *component, end.port);
        return port ? std::optional(*port) : std::nullopt;
    }

    const Design &m_design;
    const Catalog &m_catalog;
    const Assembly &m_before;
    const Component &m_changed;
    int m_oldCount;
    PortUse m_use;
    bool m_addsCables;
    QList<Cable> m_added;
};

} // namespace

void followCount(const Design &before, const Catalog &catalog, Assembly &assembly,
                 const QString &componentId, bool addsCables)
{
    const AssemblyPtr present = before.assembly(assembly.id);
    const Component *changed = assembly.component(componentId);
    if (!present || !changed || !present->component(componentId)
        || present->component(componentId)->count == changed->count)
        return;
    CountFollower follower(before, catalog, *present, *changed, addsCables);
    for (Cable &cable : assembly.cables)
        follower.follow(cable);
    assembly.cables += follower.added();
}

} // namespace nongjang
