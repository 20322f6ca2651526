#include "model/edit/rewire.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Edits)
};

constexpr qsizetype mostCables = 1'000; ///< that one cable may become

/// Rows of ports, one for each of some components in a row: what an end of a cable can name.
struct Rows
{
    Connector first;
    int rows = 0;
    int width = 0;
};

/// Grows by one plug after the other as long as they are rows.
class RowsRun
{
public:
    [[nodiscard]] bool add(const Plug &plug)
    {
        if (m_rows.rows == 0) {
            m_component = plug.component;
            m_port = plug.port;
            m_rows = {plug.at, 1, 1};
            m_filled = 1;
        } else if (plug.component != m_component || plug.port != m_port) {
            return false;
        } else if (plug.at == Connector{m_last.component, m_last.port + 1}
                   && (m_rows.rows == 1 || m_filled < m_rows.width)) {
            ++m_filled;
            if (m_rows.rows == 1)
                ++m_rows.width;
        } else if (plug.at == Connector{m_last.component + 1, m_rows.first.port} && isWhole()) {
            ++m_rows.rows;
            m_filled = 1;
        } else {
            return false;
        }
        m_last = plug.at;
        return true;
    }
    [[nodiscard]] bool isWhole() const { return m_filled == m_rows.width; }
    [[nodiscard]] const Rows &rows() const { return m_rows; }
    [[nodiscard]] Endpoint end(const Rows &rows, PortSizes &sizes) const
    {
        const PortSizes::Size size = sizes.of(m_component, m_port);
        const auto range = [](int first, int count, int all) {
            return first == 1 && count == all ? IndexRange() : IndexRange{first, first + count - 1};
        };
        Endpoint end;
        end.component = m_component;
        end.port = m_port;
        end.componentIndex = range(rows.first.component, rows.rows, size.components);
        end.portIndex = range(rows.first.port, rows.width, size.ports);
        return end;
    }

private:
    QString m_component;
    QString m_port;
    Rows m_rows;
    Connector m_last;
    int m_filled = 0; ///< of the last row
};

/// The rows around all of them. Empty: they belong to several ports.
std::optional<Rows> rowsAround(const std::vector<Plug> &plugs)
{
    Rows around{plugs.front().at, 1, 1};
    Connector last = around.first;
    for (const Plug &plug : plugs) {
        if (plug.component != plugs.front().component || plug.port != plugs.front().port)
            return std::nullopt;
        around.first = {std::min(around.first.component, plug.at.component),
                        std::min(around.first.port, plug.at.port)};
        last = {std::max(last.component, plug.at.component), std::max(last.port, plug.at.port)};
    }
    around.rows = last.component - around.first.component + 1;
    around.width = last.port - around.first.port + 1;
    return around;
}

/// The cable itself between other ends, if it still joins the same.
std::optional<Cable> sameCable(const Cable &cable, const std::vector<Plug> &from,
                               const std::vector<Plug> &to, PortSizes &sizes)
{
    const std::optional<Rows> fromRows = rowsAround(from), toRows = rowsAround(to);
    if (!fromRows || !toRows)
        return std::nullopt;
    const auto range = [](const Rows &rows) {
        return ConnectorRange{rows.first.component, rows.rows, rows.first.port, rows.width};
    };
    const auto pairs = pairConnectors(cable, range(*fromRows), range(*toRows));
    if (!pairs || pairs->size() != from.size())
        return std::nullopt;
    for (std::size_t i = 0; i < from.size(); ++i)
        if ((*pairs)[i] != ConnectorPair{from[i].at, to[i].at})
            return std::nullopt;
    Cable same = cable;
    RowsRun run;
    (void)run.add(from.front());
    same.from = run.end(*fromRows, sizes);
    RowsRun other;
    (void)other.add(to.front());
    same.to = other.end(*toRows, sizes);
    return same;
}

} // namespace

Failure unsound(const Endpoint &end, const QString &why)
{
    return fail(ErrorCode::InvalidValue,
                Tr::tr("The cable at %1 is not sound (%2); repair or remove it first.")
                    .arg(end.toString(), why));
}

Result<std::vector<ConnectorPair>> soundPairs(const Design &design, const Catalog &catalog,
                                              const Assembly &assembly, const Cable &cable)
{
    if (cable.from.isLoose() || cable.to.isLoose())
        return unsound(cable.from.isLoose() ? cable.to : cable.from,
                       Tr::tr("it is joined at one end only"));
    const Result<CableEnd> from = resolveEnd(design, catalog, assembly, cable.from);
    if (!from)
        return unsound(cable.from, from.error().message);
    const Result<CableEnd> to = resolveEnd(design, catalog, assembly, cable.to);
    if (!to)
        return unsound(cable.to, to.error().message);
    auto pairs = pairConnectors(cable, from->range, to->range);
    if (!pairs)
        return unsound(cable.from, pairs.error().message);
    return pairs;
}

PortSizes::PortSizes(const Design &design, const Catalog &catalog, const Assembly &assembly)
    : m_design(design)
    , m_catalog(catalog)
    , m_assembly(assembly)
{}

PortSizes::Size PortSizes::of(const QString &component, const QString &port)
{
    const auto known = m_known.constFind({component, port});
    if (known != m_known.cend())
        return *known;
    Size size;
    if (const Component *found = m_assembly.component(component)) {
        size.components = found->count;
        if (const Result<Port> resolved = resolvePort(m_design, m_catalog, *found, port))
            size.ports = resolved->count;
    }
    m_known.insert({component, port}, size);
    return size;
}

Result<QList<Cable>> rewired(const Cable &cable, const Rewire &rewire, PortSizes &sizes)
{
    std::vector<Plug> from, to;
    for (const ConnectorPair &pair : rewire.pairs) {
        from.push_back(rewire.from(pair.from));
        to.push_back(rewire.to(pair.to));
    }
    if (from.empty())
        return QList<Cable>{};
    if (std::optional<Cable> same = sameCable(cable, from, to, sizes))
        return QList<Cable>{*same};
    QList<Cable> cables;
    for (std::size_t next = 0; next < from.size();) {
        RowsRun fromRun, toRun;
        Rows fromRows, toRows;
        std::size_t end = next;
        for (std::size_t i = next; i < from.size() && fromRun.add(from[i]) && toRun.add(to[i]); ++i)
            if (fromRun.isWhole() && toRun.isWhole()) {
                fromRows = fromRun.rows();
                toRows = toRun.rows();
                end = i + 1;
            }
        Cable piece = cable;
        piece.from = fromRun.end(fromRows, sizes);
        piece.to = toRun.end(toRows, sizes);
        piece.pattern = CablePattern::OneToOne;
        if (cable.pattern != CablePattern::OneToOne)
            piece.count = 1;
        if (!cables.isEmpty()) { // these belong to one of them only
            piece.id.clear();
            piece.way.clear();
        }
        cables.append(piece);
        if (cables.size() > mostCables)
            return fail(ErrorCode::InvalidValue,
                        Tr::tr("The cable from %1 to %2 would become more than %3 cables.")
                            .arg(cable.from.toString(), cable.to.toString())
                            .arg(mostCables));
        next = end;
    }
    return cables;
}

std::optional<Endpoint> endOf(const std::vector<Plug> &plugs, PortSizes &sizes)
{
    RowsRun run;
    for (const Plug &plug : plugs)
        if (!run.add(plug))
            return std::nullopt;
    if (plugs.empty() || !run.isWhole())
        return std::nullopt;
    return run.end(run.rows(), sizes);
}

} // namespace nongjang
