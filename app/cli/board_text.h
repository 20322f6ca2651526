#pragma once

#include "model/study/report.h"

#include <QTextStream>

namespace nongjang::cli {

/// The figures of one board, with range, class and confidence.
void printBoard(QTextStream &out, const BoardReport &board, const QString &currency);

} // namespace nongjang::cli
