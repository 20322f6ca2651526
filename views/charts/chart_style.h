// What all charts of the window have in common.
#pragma once

#include <QList>

class QAbstractAxis;
class QCategoryAxis;
class QChartView;

namespace nongjang {

/// No frame, no animation, narrow margins.
void prepareChart(QChartView &view);
/// Colours and letters of the view's own palette and font; to be called again when these change.
void styleChart(QChartView &view, const QList<QAbstractAxis *> &axes);
void clearLabels(QCategoryAxis &axis);

} // namespace nongjang
