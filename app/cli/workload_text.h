#pragma once

#include "app/cli/text_table.h"
#include "model/study/report.h"

namespace nongjang::cli {

void printWorkload(QTextStream &out, const WorkloadReport &workload, const QString &currency);

} // namespace nongjang::cli
