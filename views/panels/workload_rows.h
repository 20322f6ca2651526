// The figures of a workload as rows of the panel and of the dashboard.
#pragma once

#include "model/catalog/catalog.h"
#include "model/study/report.h"

#include <span>

namespace nongjang {

struct Candidate;
class FigureRow;

struct WorkloadRow
{
    enum class Of { Both, Training, Inference, Hosts };
    const char *key; ///< as in reportFigures(), after "workload."
    const char *title;
    MaybeFigure WorkloadReport::*figure;
    Of of = Of::Both;
    bool isOnDashboard = false;
};

[[nodiscard]] std::span<const WorkloadRow> workloadRows();
[[nodiscard]] QString workloadRowTitle(const WorkloadRow &row);
[[nodiscard]] QString workloadRowName(
    const WorkloadRow &row); ///< of the widget: "workload_step_time"
/// Value, range, explanation and the difference to the baseline; hidden where the work has no such figure.
void showWorkloadRow(FigureRow &widget, const WorkloadRow &row, const Report &report,
                     const Catalog &catalog, const Candidate *baseline);

} // namespace nongjang
