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
                  const Component &changed)
        : m_design(design)
        , m_catalog(catalog)
        , m_before(before)
        , m_changed(changed)
        , m_oldCount(before.component(changed.id)->count)
        , m_use(design, catalog, before)
    {}

    void follow(Cable &cable)
    {
        if (cable.pattern != CablePattern::OneToOne || cable.from.component == cable.to.component)
            return;
        if (cable.from.component == m_changed.id)
            follow(cable.from, cable.to);
        else if (cable.to.component == m_changed.id)
            follow(cable.to, cable.from);
    }

private:
    void follow(Endpoint &mine, Endpoint &other)
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
        if (last > otherPort->count)
            return;
        for (int port = range.last + 1; port <= last; ++port)
            if (!m_use.isFree(other.component, other.port, {instance, port}))
                return;
        for (int port = range.last + 1; port <= last; ++port)
            m_use.take(other.component, other.port, {instance, port});
        range.last = int(last);
        if (!mine.componentIndex.isAll())
            mine.componentIndex.last = m_changed.count;
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
};

} // namespace

void followCount(const Design &before, const Catalog &catalog, Assembly &assembly,
                 const QString &componentId)
{
    const AssemblyPtr present = before.assembly(assembly.id);
    const Component *changed = assembly.component(componentId);
    if (!present || !changed || !present->component(componentId)
        || present->component(componentId)->count == changed->count)
        return;
    CountFollower follower(before, catalog, *present, *changed);
    for (Cable &cable : assembly.cables)
        follower.follow(cable);
}

} // namespace nongjang
