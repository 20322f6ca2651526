#include "model/study/board_links.h"

#include <algorithm>

namespace nongjang {

namespace {

enum class Pass { No, Connector, Retimer, Redriver };

Pass passOf(const ResolvedComponent &component)
{
    const QString kind = component.part && component.part->category == Category::Block
                             ? component.part->attribute(QStringLiteral("kind"))
                             : QString();
    return kind == u"connector"  ? Pass::Connector
           : kind == u"retimer"  ? Pass::Retimer
           : kind == u"redriver" ? Pass::Redriver
                                 : Pass::No;
}

/// Follows the traces of one board.
class Walk
{
public:
    Walk(const ResolvedAssembly &assembly, const BoardFacts &facts)
        : m_assembly(assembly)
        , m_traces(facts.traces)
        , m_isTaken(facts.traces.size(), false)
    {}

    std::vector<LinkFacts> links()
    {
        std::vector<LinkFacts> all;
        for (std::size_t trace = 0; trace < m_traces.size(); ++trace)
            for (const bool isFrom : {true, false})
                if (const End &end = isFrom ? m_traces[trace].from : m_traces[trace].to;
                    !m_isTaken[trace] && next(end, trace) == none())
                    all.push_back(linkFrom(end, trace));
        return all; // a ring of connectors has no end, and is no link
    }

private:
    using End = TraceFacts::End;

    [[nodiscard]] std::size_t none() const { return m_traces.size(); }
    [[nodiscard]] const ResolvedComponent &component(const End &end) const
    {
        return m_assembly.components[std::size_t(end.component)];
    }
    /// The trace that goes on at the other side of what is passed.
    [[nodiscard]] std::size_t next(const End &at, std::size_t trace) const
    {
        const auto goesOn = [&at](const End &other) {
            return other.component == at.component && other.port != at.port
                   && other.first <= at.last && at.first <= other.last;
        };
        if (passOf(component(at)) == Pass::No)
            return none();
        for (std::size_t other = 0; other < m_traces.size(); ++other)
            if (other != trace && (goesOn(m_traces[other].from) || goesOn(m_traces[other].to)))
                return other;
        return none();
    }

    /// What lies beyond the board where a link ends in something it passes: a connector, or a retimer at the edge.
    void leave(const End &at, LinkSegment &segment) const
    {
        for (const ExposedPort &exposed : m_assembly.assembly->ports) {
            const Port *port = exposed.inner.component == component(at).component->id
                                       && exposed.inner.port != at.port
                                   ? component(at).part->port(exposed.inner.port)
                                   : nullptr;
            if (!port || portDomain(port->kind) != PortDomain::Data)
                continue;
            (port->kind == PortKind::PcieSlot ? segment.endsInSlot : segment.endsInHost) = true;
        }
        if (passOf(component(at)) == Pass::Connector && !segment.endsInHost)
            ++segment.connectors; // that of an edge is the host's
    }

    /// Goes through the component at the end of a trace.
    void pass(const End &at, bool goesOn, LinkFacts &link) const
    {
        const Pass kind = passOf(component(at));
        link.components.push_back(at.component);
        link.hasRedriver = link.hasRedriver || kind == Pass::Redriver;
        if (!goesOn) {
            if (kind != Pass::No)
                leave(at, link.segments.back());
        } else if (kind == Pass::Retimer) {
            ++link.retimers;
            link.segments.emplace_back();
        } else if (kind == Pass::Connector) {
            ++link.segments.back().connectors;
        }
    }

    LinkFacts linkFrom(const End &start, std::size_t trace)
    {
        LinkFacts link;
        link.generation = m_traces[trace].generation;
        link.segments.emplace_back();
        pass(start, false, link);
        int at = start.component;
        for (std::size_t steps = 0; trace != none() && steps < m_traces.size(); ++steps) {
            m_isTaken[trace] = true;
            const TraceFacts &passed = m_traces[trace];
            LinkSegment &segment = link.segments.back();
            segment.length += passed.length.value_or(0.0);
            segment.isLengthKnown = segment.isLengthKnown && passed.length;
            if (passed.generation > 0)
                link.generation = link.generation > 0 ? std::min(link.generation, passed.generation)
                                                      : passed.generation;
            const End &end = at == passed.from.component ? passed.to : passed.from;
            const std::size_t further = next(end, trace);
            pass(end, further != none(), link);
            at = end.component;
            trace = further;
        }
        return link;
    }

    const ResolvedAssembly &m_assembly;
    const std::vector<TraceFacts> &m_traces;
    std::vector<bool> m_isTaken;
};

} // namespace

std::vector<LinkFacts> boardLinks(const ResolvedAssembly &assembly, const BoardFacts &facts)
{
    return Walk(assembly, facts).links();
}

double segmentLoss(const LinkSegment &segment, const LossRates &rates)
{
    const int outside = int(segment.endsInSlot) + int(segment.endsInHost);
    return segment.length * rates.perMetre + segment.connectors * rates.connector
           + std::max(0, 2 - outside) * rates.package + (segment.endsInSlot ? rates.card : 0.0)
           + (segment.endsInHost ? rates.host : 0.0);
}

} // namespace nongjang
