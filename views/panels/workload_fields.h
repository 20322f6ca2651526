// The fields of the workload form: which setting each is about, how it is written, and what may stand there.
#pragma once

#include "model/base/result.h"
#include "model/study/workload_report.h"

#include <QStringList>

#include <span>

namespace nongjang {

struct WorkloadField
{
    enum class Group { Work, Cut };
    enum class Concerns { Both, Training, Inference, Experts, Kept };
    const char *name;  ///< of the object
    const char *title; ///< to be translated by workloadFieldTitle()
    const char *toolTip;
    Group group = Group::Work;
    Concerns concerns = Concerns::Both;
    std::optional<int> WorkloadSettings::*whole = nullptr;
    std::optional<double> WorkloadSettings::*tokens = nullptr;
    QString WorkloadSettings::*word = nullptr;
    const char *key = nullptr; ///< of a choice among words, as in files
    [[nodiscard]] bool isChoice() const { return key != nullptr; }
};

[[nodiscard]] std::span<const WorkloadField> workloadFields();
[[nodiscard]] QString workloadFieldTitle(const WorkloadField &field);
[[nodiscard]] QString workloadFieldToolTip(const WorkloadField &field);
/// What may be chosen, as in files; empty: the field is typed.
[[nodiscard]] QStringList workloadFieldChoices(const WorkloadField &field);
/// Is the field of use for this work?
[[nodiscard]] bool isWorkloadFieldShown(const WorkloadField &field,
                                        const WorkloadSettings &workload);
/// What is asked for: as people type it, or the word of the choice. Empty: it is left to the program.
[[nodiscard]] QString workloadFieldText(const WorkloadField &field,
                                        const WorkloadSettings &workload);
/// What is meant while nothing is asked for: "8 (chosen)", "4,096 (usual)". Without a report of this work only what is usual is known.
[[nodiscard]] QString workloadFieldHint(const WorkloadField &field,
                                        const WorkloadSettings &workload,
                                        const WorkloadReport *report);
/// The settings with that text in the field. Error: what was expected.
[[nodiscard]] Result<WorkloadSettings> withWorkloadField(const WorkloadField &field,
                                                         WorkloadSettings workload,
                                                         const QString &text);

} // namespace nongjang
