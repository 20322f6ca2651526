// Traffic on a farm of which copies are left out (see farm_fold.h).
#include "model/analysis/symmetry.h"
#include "model/study/traffic.h"

#include <algorithm>

namespace nongjang {

/// In a folded farm: block after block, each in the order of the first; and inside them the same.
bool TrafficModel::isOrderedByBlocks() const
{
    if (!m_farm.isFolded())
        return true;
    const std::size_t each = firstBlock();
    const std::size_t inner = each / std::size_t(m_farm.keptInnerBlocks());
    for (std::size_t i = 0; i < m_gpus.size(); ++i) {
        const NodeIndex gpu = m_gpus[i];
        if (m_farm.blockOf(gpu) != int(i / each) || m_farm.twinOf(gpu) != m_gpus[i % each])
            return false;
        if (m_farm.isFoldedTwice()
            && (m_farm.innerBlockOf(gpu) != int(i % each / inner)
                || m_farm.innerTwinOf(gpu) != m_gpus[i % each % inner]))
            return false;
    }
    return true;
}

/// Ways of a folded farm are those of the whole one when they keep to the blocks of their ends and what lies directly between.
void TrafficModel::checkBlocks(NodeIndex from, NodeIndex to, const std::vector<RouteShare> &shares)
{
    const auto isAtHome = [&](NodeIndex node, NodeIndex end) {
        const int inner = m_farm.innerBlockOf(node);
        return m_farm.blockOf(node) == m_farm.blockOf(end)
               && (inner < 0 || inner == m_farm.innerBlockOf(end));
    };
    for (const RouteShare &share : shares) {
        const Link &link = m_farm.graph().links[share.link / 2];
        bool isOutside = true;
        for (const NodeIndex node : {link.a, link.b}) {
            isOutside = isOutside && m_farm.blockOf(node) < 0;
            m_isFoldSound =
                m_isFoldSound
                && (m_farm.blockOf(node) < 0 || isAtHome(node, from) || isAtHome(node, to));
        }
        m_isFoldSound = m_isFoldSound && !isOutside;
    }
}

void TrafficModel::findTwins()
{
    if (!m_farm.isFolded())
        return;
    m_twinOf.resize(m_capacity.size());
    m_shareAt.assign(m_capacity.size(), 0);
    const auto links = std::uint32_t(m_farm.graph().links.size());
    for (LinkIndex link = 0; link < links; ++link)
        for (const std::uint32_t direction : {0U, 1U})
            m_twinOf[2 * link + direction] = 2 * m_farm.twinOfLink(link) + direction;
    for (const auto &[host, memory] : m_memoryOfHost)
        m_twinOf[memory] = m_memoryOfHost.at(m_farm.twinOf(host));
}

/// A link of a block, beside the blocks inside it.
bool TrafficModel::isBesideInner(std::uint32_t resource) const
{
    const std::size_t links = m_farm.graph().links.size() * 2;
    if (resource >= links)
        return false;
    const Link &link = m_farm.graph().links[resource / 2];
    return std::max(m_farm.innerBlockOf(link.a), m_farm.innerBlockOf(link.b)) < 0;
}

/// How many flows of a block, on the links beside its inner blocks, one stands for: those that start in each inner block, or lead
/// from each to the next; to other blocks as the pattern says.
double TrafficModel::alikeInBlock(NodeIndex from, NodeIndex to) const
{
    const double all = m_farm.innerBlocks();
    const double kept = m_farm.keptInnerBlocks();
    if (m_farm.blockOf(from) != m_farm.blockOf(to))
        return m_isEachAcross ? all / kept : 1.0;
    return m_farm.innerBlockOf(from) == m_farm.innerBlockOf(to) ? all / kept
                                                                : (all - 1.0) / (kept - 1.0);
}

/// Resources of all blocks become those of the first, as often as flows like this one load them.
void TrafficModel::mergeTwins(NodeIndex from, NodeIndex to)
{
    if (!m_farm.isFolded())
        return;
    const double alike = m_farm.isFoldedTwice() ? alikeInBlock(from, to) : 1.0;
    std::vector<ResourceShare> &shares = m_flow.shares;
    std::size_t kept = 0;
    for (const ResourceShare &share : shares) {
        const std::uint32_t twin = m_twinOf[share.resource];
        const double amount =
            alike != 1.0 && isBesideInner(twin) ? share.share * alike : share.share;
        std::uint32_t &at = m_shareAt[twin];
        if (at < kept && shares[at].resource == twin) {
            shares[at].share += amount;
            continue;
        }
        at = std::uint32_t(kept);
        shares[kept++] = {twin, amount};
    }
    shares.resize(kept);
}

/// Loads when the GPUs of the first inner block, and of others, exchange a unit each. Nothing: there is no way, or stopped.
std::optional<std::vector<double>> TrafficModel::exchanged(const std::vector<NodeIndex> &gpus,
                                                           const std::vector<std::uint32_t> &kinds,
                                                           const std::stop_token &stop)
{
    const LinkGraph &graph = m_farm.graph();
    bool isBySymmetry = false;      // or destination by destination: the same loads
    constexpr std::size_t few = 64; // taken one by one faster than classes are found
    std::optional<std::vector<double>> load =
        gpus.size() <= few ? allToAllOneByOne(graph, gpus, stop)
                           : exchangedByClasses(gpus, kinds, isBySymmetry, stop);
    for (DirectedLink link = 0; load && link < load->size(); ++link) {
        if ((*load)[link] == 0.0)
            continue;
        // Each link must lie in an inner block of these GPUs, or beside those of their block.
        const Link &both = graph.links[link / 2];
        const int block = std::max(m_farm.blockOf(both.a), m_farm.blockOf(both.b));
        const int inner = std::max(m_farm.innerBlockOf(both.a), m_farm.innerBlockOf(both.b));
        const bool isTheirs = std::any_of(gpus.begin(), gpus.end(), [&](NodeIndex gpu) {
            return m_farm.blockOf(gpu) == block && (inner < 0 || m_farm.innerBlockOf(gpu) == inner);
        });
        m_isFoldSound = m_isFoldSound && isTheirs;
    }
    return load;
}

/// On the links of the first block, from what the GPUs of one inner block exchange among themselves, with another one of the same
/// block, and with one of another block. Links of the inner block carry what it exchanges with all others; links beside it what all
/// pairs of them exchange.
bool TrafficModel::addFolded(std::vector<double> &load, QString &method,
                             const std::stop_token &stop)
{
    method = QStringLiteral("symmetry");
    const std::vector<std::uint32_t> kinds = colours();
    const std::size_t each = firstBlock();
    const auto size = std::ptrdiff_t(each / std::size_t(m_farm.keptInnerBlocks()));
    const std::vector<NodeIndex> first(m_gpus.begin(), m_gpus.begin() + size);
    const auto with = [&](std::size_t other) {
        std::vector<NodeIndex> both = first;
        const auto from = m_gpus.begin() + std::ptrdiff_t(other);
        both.insert(both.end(), from, from + size);
        return both;
    };
    const auto own = exchanged(first, kinds, stop);
    const auto far = exchanged(with(each), kinds, stop);
    const auto near =
        m_farm.isFoldedTwice() ? exchanged(with(std::size_t(size)), kinds, stop) : own;
    if (!own || !far || !near)
        return false;
    const double inner = m_farm.innerBlocks();
    const double elsewhere = (m_farm.blocks() - 1.0) * inner;
    for (DirectedLink link = 0; link < own->size(); ++link) {
        const Link &both = m_farm.graph().links[link / 2];
        if (std::max(m_farm.blockOf(both.a), m_farm.blockOf(both.b)) != 0)
            continue;
        const double inside = (*own)[link];
        const double across = std::max(0.0, (*far)[link] - inside);
        if (m_farm.isFoldedTwice() && isBesideInner(link))
            load[link] +=
                inner * inside
                + inner * (inner - 1.0) / 2.0 * std::max(0.0, (*near)[link] - 2.0 * inside)
                + inner * elsewhere * across;
        else
            load[link] +=
                inside + (inner - 1.0) * std::max(0.0, (*near)[link] - inside) + elsewhere * across;
    }
    return true;
}

} // namespace nongjang
