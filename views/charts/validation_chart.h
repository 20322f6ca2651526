#pragma once

#include "model/study/validation.h"

#include <QChartView>

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace nongjang {

/// The error of each case as a bar, from the most too small to the most too large. The pointer shows the case, a click chooses it.
class ValidationChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ValidationChart(QWidget *parent = nullptr);

    /// Those without a prediction have no bar. `tips`: what is shown for each result.
    void setResults(const std::vector<ValidationResult> &results, const QStringList &tips);
    [[nodiscard]] int barCount() const { return int(m_order.size()); }

Q_SIGNALS:
    void caseChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Bar
    {
        double error = 0.0;
        bool within = false;
        QString id;
        QString tip;
    };
    void showBars();
    void placeErrors();
    void hover(bool isOver, int bar);
    void applyColours();
    void retranslate();

    std::vector<Bar> m_order;
    QBarSet *m_within = nullptr;
    QBarSet *m_outside = nullptr;
    QStackedBarSeries *m_bars = nullptr;
    QBarCategoryAxis *m_cases = nullptr;
    QValueAxis *m_errors = nullptr;
};

} // namespace nongjang
