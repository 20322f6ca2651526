#include "model/analysis/transformer.h"

#include <cmath>

namespace nongjang {

namespace {

double attention(const TransformerShape &s)
{
    const double d = s.hidden;
    const double a = s.heads;
    if (s.isLatent()) {
        const double query = s.nopeSize + s.ropeSize;
        const double queries = s.queryRank > 0
                                   ? d * s.queryRank + s.queryRank + s.queryRank * a * query
                                   : d * a * query;
        return queries + d * (s.kvRank + s.ropeSize) + s.kvRank
               + s.kvRank * a * (s.nopeSize + s.valueSize) + a * s.valueSize * d;
    }
    double count = 2.0 * d * a * s.headSize + 2.0 * d * s.kvHeads * s.headSize;
    if (s.biases != Biases::None)
        count += a * s.headSize + 2.0 * s.kvHeads * s.headSize;
    if (s.biases == Biases::All)
        count += d;
    if (s.hasHeadNorm)
        count += 2.0 * s.headSize;
    return count;
}

double norms(const TransformerShape &s)
{
    return s.biases == Biases::All ? 2.0 * s.hidden : 1.0 * s.hidden;
}

double denseLayer(const TransformerShape &s)
{
    const double matrices = s.isGated ? 3.0 : 2.0;
    return matrices * s.hidden * s.ffn + (s.biases == Biases::All ? double(s.ffn) + s.hidden : 0.0);
}

double oneExpert(const TransformerShape &s)
{
    return 3.0 * s.hidden * s.expertFfn;
}

/// All but the experts themselves.
double withoutExperts(const TransformerShape &s, bool withRouterBias)
{
    const double expertLayers = s.expertLayers();
    const double router = double(s.hidden) * s.experts
                          + (withRouterBias && s.hasRouterBias ? double(s.experts) : 0.0);
    const double tables =
        double(s.vocabulary) * s.hidden * (s.isTied ? 1.0 : 2.0) + double(s.positions) * s.hidden;
    return s.layers * (attention(s) + 2.0 * norms(s)) + (s.layers - expertLayers) * denseLayer(s)
           + expertLayers * (3.0 * s.hidden * s.sharedFfn + router) + norms(s) + tables;
}

} // namespace

double expertParameterCount(const TransformerShape &s)
{
    return s.expertLayers() * double(s.experts) * oneExpert(s);
}

double parameterCount(const TransformerShape &s)
{
    return withoutExperts(s, true) + expertParameterCount(s);
}

double activeParameterCount(const TransformerShape &s)
{
    return withoutExperts(s, false) + s.expertLayers() * double(s.topK) * oneExpert(s);
}

double lookedUpParameterCount(const TransformerShape &s)
{
    return double(s.positions) * s.hidden + (s.isTied ? 0.0 : double(s.vocabulary) * s.hidden);
}

double matrixParameterCount(const TransformerShape &s)
{
    return activeParameterCount(s) - lookedUpParameterCount(s);
}

double touchedParameterCount(const TransformerShape &s, double tokens)
{
    return s.experts == 0 ? parameterCount(s)
                          : withoutExperts(s, true) + touchedExpertCount(s, tokens);
}

double touchedExpertCount(const TransformerShape &s, double tokens)
{
    if (s.experts == 0)
        return 0.0;
    const double missed = std::pow(1.0 - double(s.topK) / s.experts, tokens);
    return expertParameterCount(s) * (1.0 - missed);
}

DataSize cachePerToken(const TransformerShape &s, double elementBytes)
{
    const double elements =
        s.isLatent() ? double(s.kvRank) + s.ropeSize : 2.0 * s.kvHeads * s.headSize;
    return DataSize::fromSi(elements * s.layers * elementBytes);
}

double attentionFlops(const TransformerShape &s, double context)
{
    const double perPair = s.isLatent() ? 2.0 * s.heads * (s.nopeSize + s.ropeSize + s.valueSize)
                                        : 4.0 * s.heads * s.headSize;
    return perPair * context * s.layers;
}

double forwardFlops(const TransformerShape &s, double context)
{
    return 2.0 * matrixParameterCount(s) + attentionFlops(s, context);
}

} // namespace nongjang
