#include "model/study/farm_graph.h"

#include <algorithm>

namespace nongjang {

QString FarmGraph::nodeName(NodeIndex node) const
{
    return nameOf(node, 0);
}

QString FarmGraph::nodeNameIn(NodeIndex node, int block) const
{
    return nameOf(node, blockOf(node) < 0 ? 0 : block - blockOf(node));
}

/// `outerShift`: blocks further on than the node is.
QString FarmGraph::nameOf(NodeIndex node, int outerShift) const
{
    int a = int(m_model->assemblies.size()) - 1;
    NodeIndex base = 0;
    QString path = Design::rootId;
    for (;;) {
        const std::vector<NodeIndex> &first = m_first[std::size_t(a)];
        const auto c =
            std::size_t(std::upper_bound(first.begin(), first.end(), node - base) - first.begin())
            - 1;
        const ResolvedComponent &component = m_model->assemblies[std::size_t(a)].components[c];
        const NodeIndex start = base + first[c];
        const NodeIndex size = (first[c + 1] - first[c]) / NodeIndex(m_count[std::size_t(a)][c]);
        const NodeIndex instance = (node - start) / size;
        path += u'/' % component.component->id;
        if (component.drawnCount() > 1)
            path += QStringLiteral("[%1]").arg(
                qint64(component.before) + instance + 1
                + (outerShift == 0 ? 0 : qint64(outerShift) * m_fold->perBlock[c]));
        outerShift = 0;
        if (component.assembly < 0) {
            const QString &label = nodeLabel(node);
            return label.isEmpty() ? path : QString(path % u':' % label);
        }
        a = component.assembly;
        base = start + instance * size;
    }
}

std::optional<NodeIndex> FarmGraph::nodeOf(const QString &path) const
{
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.first() == Design::rootId)
        parts.removeFirst();
    int a = int(m_model->assemblies.size()) - 1;
    NodeIndex base = 0;
    for (qsizetype depth = 0; depth < parts.size(); ++depth) {
        const std::optional<Endpoint> end =
            parseEndpoint(parts[depth] % QStringLiteral(":x")); // reads id and index
        if (!end)
            return std::nullopt;
        const ResolvedAssembly &assembly = m_model->assemblies[std::size_t(a)];
        const int row = assembly.indexOf(end->component);
        if (row < 0)
            return std::nullopt;
        const auto c = std::size_t(assembly.rowOf(row, end->componentIndex.begin()));
        const ResolvedComponent &component = assembly.components[c];
        const int instance = end->componentIndex.begin() - component.before;
        if (instance > m_count[std::size_t(a)][c])
            return std::nullopt;
        const std::vector<NodeIndex> &first = m_first[std::size_t(a)];
        const NodeIndex size = (first[c + 1] - first[c]) / NodeIndex(m_count[std::size_t(a)][c]);
        base += first[c] + NodeIndex(instance - 1) * size;
        if (component.assembly < 0)
            return size > 0 && depth + 1 == parts.size() ? std::optional(base) : std::nullopt;
        a = component.assembly;
    }
    return std::nullopt;
}

} // namespace nongjang
