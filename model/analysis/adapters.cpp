#include "model/analysis/adapters.h"

namespace nongjang {

namespace {

// Inputs and outputs of matrices, added up: what an adapter of rank 1 has.

double attentionSides(const TransformerShape &s)
{
    const double d = s.hidden;
    const double a = s.heads;
    if (!s.isLatent()) {
        const double queries = a * s.headSize;
        const double keys = double(s.kvHeads) * s.headSize;
        return 2.0 * (d + queries) + 2.0 * (d + keys); // queries and output, keys and values
    }
    const double queries = a * (s.nopeSize + s.ropeSize);
    const double rank = s.queryRank;
    return (s.queryRank > 0 ? d + rank + rank + queries : d + queries) + d + s.kvRank + s.ropeSize
           + s.kvRank + a * (s.nopeSize + s.valueSize) + a * s.valueSize + d;
}

double feedForwardSides(const TransformerShape &s, double inner, double matrices)
{
    return inner > 0.0 ? matrices * (s.hidden + inner) : 0.0;
}

double commonSides(const TransformerShape &s)
{
    const double dense = feedForwardSides(s, s.ffn, s.isGated ? 3.0 : 2.0);
    return s.layers * attentionSides(s) + (s.layers - s.expertLayers()) * dense
           + s.expertLayers() * feedForwardSides(s, s.sharedFfn, 3.0);
}

double expertSides(const TransformerShape &s, double experts)
{
    return s.expertLayers() * experts * feedForwardSides(s, s.expertFfn, 3.0);
}

} // namespace

double adapterParameterCount(const TransformerShape &shape, int rank)
{
    return rank * commonSides(shape) + expertAdapterParameterCount(shape, rank);
}

double expertAdapterParameterCount(const TransformerShape &shape, int rank)
{
    return rank * expertSides(shape, shape.experts);
}

double adapterFlops(const TransformerShape &shape, int rank)
{
    return 2.0 * rank * (commonSides(shape) + expertSides(shape, shape.topK));
}

} // namespace nongjang
