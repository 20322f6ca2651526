#pragma once

#include "model/study/report.h"

#include <QChartView>

#include <vector>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QScatterSeries;

namespace nongjang {

/// Bus bandwidth of an all-reduce over the size of its message, both on logarithmic axes: tuned with its range, and as libraries do it
/// untuned where that differs. The pointer shows the figures of the nearest size.
class MessageChart final : public QChartView
{
    Q_OBJECT

public:
    explicit MessageChart(QWidget *parent = nullptr);

    /// `tips`: what is shown for each row.
    void setMessages(const std::vector<MessageRow> &rows, const QStringList &tips);
    [[nodiscard]] bool isDefaultShown() const; ///< the line of what libraries do untuned
    /// The row nearest to a point of the viewport; -1: there are none.
    [[nodiscard]] int rowAt(QPointF viewportPoint) const;

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSeries();
    void placeLabels();
    void placeSizes();
    void placeRates();
    void retranslate();
    void setTitle();
    void applyColours();
    void showRow(int row);

    std::vector<MessageRow> m_rows;
    QStringList m_tips;
    QCategoryAxis *m_sizes = nullptr;
    QCategoryAxis *m_rates = nullptr;
    QLineSeries *m_low = nullptr;
    QLineSeries *m_high = nullptr;
    QAreaSeries *m_range = nullptr;
    QLineSeries *m_default = nullptr;
    QLineSeries *m_tuned = nullptr;
    QScatterSeries *m_mark = nullptr; ///< the row under the pointer
    int m_shown = -1;
};

} // namespace nongjang
