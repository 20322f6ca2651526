#include "model/edit/workload_edits.h"

#include "model/io/workload_io.h"

namespace nongjang {

namespace {

void forget(WorkloadSettings &workload)
{
    workload.tensor.reset();
    workload.context.reset();
    workload.expert.reset();
    workload.pipeline.reset();
    workload.zero.reset();
    workload.recompute.clear();
}

} // namespace

QString usualWorkloadModel()
{
    return QStringLiteral("llama-3-8b");
}

Design setWorkloadTask(const Design &design, WorkloadTask task)
{
    Design result = design;
    if (task == WorkloadTask::None) {
        result.workload = {};
        return result;
    }
    result.workload.task = task;
    if (result.workload.model.isEmpty())
        result.workload.model = usualWorkloadModel();
    return result;
}

Design askLayout(const Design &design, const WorkloadLayout &layout)
{
    Design result = design;
    WorkloadSettings &workload = result.workload;
    workload.tensor = layout.parallel.tensor;
    workload.context = layout.parallel.context;
    workload.expert = layout.parallel.expert;
    workload.pipeline = layout.parallel.pipeline;
    if (workload.task == WorkloadTask::Training) {
        workload.zero = int(layout.zero);
        workload.recompute =
            workloadWords(QStringLiteral("recompute")).value(int(layout.recompute));
    }
    return result;
}

Design forgetLayout(const Design &design)
{
    Design result = design;
    forget(result.workload);
    return result;
}

bool asksLayout(const WorkloadSettings &workload)
{
    WorkloadSettings free = workload;
    forget(free);
    return free != workload;
}

} // namespace nongjang
