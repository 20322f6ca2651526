#include "views/charts/chart_style.h"

#include "views/theme/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>

namespace nongjang {

void prepareChart(QChartView &view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    QChart &chart = *view.chart();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundRoundness(0.0);
    chart.setMargins({4, 8, 12, 4});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setShowToolTips(false);
}

void styleChart(QChartView &view, const QList<QAbstractAxis *> &axes)
{
    const QPalette &palette = view.palette();
    const QColor text = palette.color(QPalette::Text);
    const QColor grid = theme::colour(theme::Role::Grid, palette);
    QChart &chart = *view.chart();
    chart.setBackgroundBrush(palette.color(QPalette::Base));
    chart.setBackgroundPen(Qt::NoPen);
    view.setBackgroundBrush(palette.color(QPalette::Base));
    chart.legend()->setLabelColor(text);
    chart.legend()->setFont(view.font());
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(view.font());
        axis->setTitleFont(view.font());
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
}

void clearLabels(QCategoryAxis &axis)
{
    for (const QString &label : axis.categoriesLabels())
        axis.remove(label);
}

} // namespace nongjang
