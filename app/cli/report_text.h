// A report for people at a terminal.
#pragma once

#include "model/study/report.h"

#include <QTextStream>

namespace nongjang::cli {

void printReport(QTextStream &out, const QString &title, const Report &report);
void printPath(QTextStream &out, const PathReport &path);
/// Findings, then what could not be checked, then how many there are of each severity.
void printFindings(QTextStream &out, const Report &report);

} // namespace nongjang::cli
