#include "model/study/workload_cut.h"

#include <QCoreApplication>

#include <algorithm>

namespace nongjang {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::Study)
};

/// Divisors of a number up to `most`, or only the one that is asked for.
std::vector<int> degrees(int number, int most, const std::optional<int> &asked)
{
    if (asked)
        return number % *asked == 0 ? std::vector<int>{*asked} : std::vector<int>{};
    std::vector<int> result;
    for (int degree = 1; degree <= std::min(number, most); ++degree)
        if (number % degree == 0)
            result.push_back(degree);
    return result;
}

/// Beyond this, stages and groups are not tried unless asked for: what is told of each stage is one layer at least.
constexpr int mostStages = 64;
constexpr int mostExperts = 64; ///< GPUs of a group that experts and what they are cut over lie on

/// While answering, tokens pass experts on other GPUs in one go through all layers, and what hosts keep is not dealt.
QString whyNotExperts(const WorkloadAsk &ask, const ParallelLayout &layout)
{
    if (ask.settings.task == WorkloadTask::Training)
        return {};
    if (!ask.settings.offload.isEmpty())
        return Tr::tr("experts are dealt over GPUs or lie in hosts, not both");
    if (layout.pipeline > 1)
        return Tr::tr("while answering, experts are dealt over GPUs that hold all layers, not over "
                      "stages of a pipeline");
    return {};
}

class LayoutSearch
{
public:
    explicit LayoutSearch(const WorkloadAsk &ask)
        : m_ask(ask)
        , m_shape(ask.model->shape)
    {}
    std::vector<ParallelLayout> run()
    {
        // Layers are not cut over more than the GPUs that lie near, unless there are few.
        const int near = std::max({m_ask.nearest, std::min(m_ask.gpus, 8)});
        for (const int tensor : degrees(m_ask.gpus, near, m_ask.settings.tensor))
            if (whyNotTensor(m_shape, tensor).isEmpty())
                addContexts(tensor);
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isTraining() const { return m_ask.settings.task == WorkloadTask::Training; }
    void addContexts(int tensor)
    {
        const int left = m_ask.gpus / tensor;
        for (const int context : degrees(left, 1, m_ask.settings.context))
            for (const int pipeline : degrees(left / context, std::min(mostStages, m_shape.layers),
                                              m_ask.settings.pipeline))
                if (pipeline == 1 || pipeline * m_ask.chunks() <= m_shape.layers)
                    addExperts({tensor, context, 1, pipeline, left / context / pipeline});
    }
    void addExperts(ParallelLayout layout)
    {
        const int copies = layout.data;
        const bool canDeal = m_shape.experts > 0 && whyNotExperts(m_ask, layout).isEmpty();
        const int most = canDeal ? std::max(1, mostExperts / layout.tensor / layout.context) : 1;
        for (const int expert : degrees(copies, most, m_ask.settings.expert)) {
            if (expert > 1 && (!canDeal || m_shape.experts % expert != 0))
                continue;
            layout.expert = expert;
            if (!isTraining() || m_ask.batch() >= m_ask.microBatch() * copies)
                m_found.push_back(layout);
        }
    }

    const WorkloadAsk &m_ask;
    const TransformerShape &m_shape;
    std::vector<ParallelLayout> m_found;
};

QString whyNone(const WorkloadAsk &ask)
{
    const WorkloadSettings &asked = ask.settings;
    if (asked.tensor)
        if (const QString why = whyNotTensor(ask.model->shape, *asked.tensor); !why.isEmpty())
            return why;
    if (asked.pipeline.value_or(1) * ask.chunks() > ask.model->shape.layers
        && asked.pipeline.value_or(1) > 1 && asked.chunks)
        return Tr::tr("%1 stages of %2 chunks for %3 layers")
            .arg(*asked.pipeline)
            .arg(*asked.chunks)
            .arg(ask.model->shape.layers);
    if (asked.pipeline.value_or(1) > ask.model->shape.layers)
        return Tr::tr("%1 stages for %2 layers").arg(*asked.pipeline).arg(ask.model->shape.layers);
    const double product = double(asked.tensor.value_or(1)) * asked.context.value_or(1)
                           * asked.pipeline.value_or(1) * asked.expert.value_or(1);
    if (asked.expert.value_or(1) > 1 && ask.model->shape.experts == 0)
        return Tr::tr("this model has no experts that could be dealt over GPUs");
    if (asked.expert.value_or(1) > 1 && ask.model->shape.experts % *asked.expert != 0)
        return Tr::tr("%1 experts cannot be dealt over %2 GPUs")
            .arg(ask.model->shape.experts)
            .arg(*asked.expert);
    if (asked.expert.value_or(1) > 1)
        if (const QString why = whyNotExperts(ask, {1, 1, 1, asked.pipeline.value_or(1), 1});
            !why.isEmpty())
            return why;
    if (ask.microBatch() > ask.batch() && asked.task == WorkloadTask::Training)
        return Tr::tr("a micro-batch of %1 sequences is larger than the batch of %2")
            .arg(ask.microBatch())
            .arg(ask.batch());
    if (product > ask.gpus || ask.gpus % int(product) != 0)
        return Tr::tr("%1 GPUs cannot be dealt into groups of %2").arg(ask.gpus).arg(product);
    return Tr::tr("the batch of %1 sequences is too small for so many copies of the model")
        .arg(ask.batch());
}

} // namespace

QString WorkloadAsk::precision() const
{
    return settings.precision.isEmpty() ? QStringLiteral("bf16") : settings.precision;
}

QString WorkloadAsk::weights() const
{
    return settings.weights.isEmpty() ? precision() : settings.weights;
}

QString WorkloadAsk::cache() const
{
    return settings.cache.isEmpty() ? QStringLiteral("bf16") : settings.cache;
}

TrainingState WorkloadAsk::state() const
{
    if (settings.optimizer == u"adam8bit")
        return {2.0, 2.0, 6.0}; // master copy and two moments of a byte (5.3)
    if (settings.optimizer == u"sgd")
        return {2.0, 2.0, 8.0}; // master copy and momentum
    return {};
}

QString whyNotTensor(const TransformerShape &shape, int tensor)
{
    if (shape.heads % tensor != 0)
        return Tr::tr("%1 heads cannot be dealt over %2 GPUs").arg(shape.heads).arg(tensor);
    if (!shape.isLatent() && shape.kvHeads % tensor != 0 && tensor % shape.kvHeads != 0)
        return Tr::tr("%1 heads of keys and values cannot be dealt over %2 GPUs")
            .arg(shape.kvHeads)
            .arg(tensor);
    return {};
}

std::vector<ParallelLayout> possibleLayouts(const WorkloadAsk &ask, QString &reason)
{
    std::vector<ParallelLayout> layouts = LayoutSearch(ask).run();
    if (layouts.empty())
        reason = whyNone(ask);
    return layouts;
}

} // namespace nongjang
