#include "model/layout/layer_order.h"

#include <algorithm>
#include <igraph.h>
#include <mutex>
#include <numeric>

namespace nongjang::layout {

namespace {

/// Sum of the squared degrees up to which the method takes some 50 ms. Two layers that are joined all to all cost most,
/// and have no better order anyway.
constexpr double mostWork = 3e6;
constexpr igraph_integer_t sweeps = 30;

/// Debian's igraph keeps its error state in globals: one caller at a time, who gets codes instead of an abort.
class IgraphUse
{
public:
    IgraphUse()
        : m_lock(mutex())
        , m_handler(igraph_set_error_handler(igraph_error_handler_ignore))
    {}
    IgraphUse(const IgraphUse &) = delete;
    IgraphUse &operator=(const IgraphUse &) = delete;
    ~IgraphUse() { igraph_set_error_handler(m_handler); }

private:
    static std::mutex &mutex()
    {
        static std::mutex shared;
        return shared;
    }
    std::lock_guard<std::mutex> m_lock;
    igraph_error_handler_t *m_handler;
};

/// Fills `places`. False: igraph could not.
bool sugiyama(const std::vector<int> &layers, const std::vector<std::pair<int, int>> &edges,
              std::vector<double> &places)
{
    const IgraphUse use;
    std::vector<igraph_integer_t> ends;
    for (const auto &[from, to] : edges)
        ends.insert(ends.end(), {from, to});
    std::vector<igraph_integer_t> wide(layers.begin(), layers.end());
    igraph_vector_int_t endsView, layersView;
    igraph_vector_int_view(&endsView, ends.data(), igraph_integer_t(ends.size()));
    igraph_vector_int_view(&layersView, wide.data(), igraph_integer_t(wide.size()));
    igraph_t graph;
    if (igraph_create(&graph, &endsView, igraph_integer_t(layers.size()), IGRAPH_UNDIRECTED)
        != IGRAPH_SUCCESS)
        return false;
    igraph_matrix_t found;
    bool done = igraph_matrix_init(&found, 0, 0) == IGRAPH_SUCCESS;
    if (done) {
        done = igraph_layout_sugiyama(&graph, &found, nullptr, nullptr, &layersView, 1, 1, sweeps,
                                      nullptr)
               == IGRAPH_SUCCESS;
        for (std::size_t i = 0; done && i < layers.size(); ++i)
            places[i] = MATRIX(found, igraph_integer_t(i), 0);
        igraph_matrix_destroy(&found);
    }
    igraph_destroy(&graph);
    return done;
}

} // namespace

std::vector<double> orderInLayers(const std::vector<int> &layers,
                                  std::vector<std::pair<int, int>> edges)
{
    std::vector<double> places(layers.size());
    std::iota(places.begin(), places.end(), 0.0);
    for (auto &[from, to] : edges) {
        if (layers[std::size_t(from)] > layers[std::size_t(to)])
            std::swap(from, to);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::erase_if(edges, [&](const std::pair<int, int> &edge) {
        return layers[std::size_t(edge.first)] == layers[std::size_t(edge.second)];
    });
    std::vector<double> degrees(layers.size(), 0.0);
    for (const auto &[from, to] : edges) {
        ++degrees[std::size_t(from)];
        ++degrees[std::size_t(to)];
    }
    const double work = std::inner_product(degrees.begin(), degrees.end(), degrees.begin(), 0.0);
    if (edges.empty() || work > mostWork)
        return places;
    std::vector<double> better = places;
    return sugiyama(layers, edges, better) ? better : places;
}

} // namespace nongjang::layout
