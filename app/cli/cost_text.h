// Money, reliability and export classification of a report as text.
#pragma once

#include "model/study/report.h"

#include <QTextStream>

namespace nongjang::cli {

void printCost(QTextStream &out, const Report &report);
void printReliability(QTextStream &out, const Report &report);
/// Nothing where there is no accelerator.
void printClassification(QTextStream &out, const ExportReport &exports);

} // namespace nongjang::cli
