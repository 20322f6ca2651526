#pragma once

#include "model/session/design_session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace nongjang {

class Card;
class CostSection;
class FigureRow;
class WorkloadSection;
class WrapButton;

/// The figures of the last report: what limits the farm in one sentence, then cards. Shows, never computes.
class DashboardPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPanel(DesignSession &session, QWidget *parent = nullptr);

    /// The text shown for a figure ("peak.fp32", "wallTypical", "capex"); empty: no such row.
    [[nodiscard]] QString valueText(const QString &key) const;
    /// Its difference to the baseline; empty: none is pinned, or it is not known.
    [[nodiscard]] QString deltaText(const QString &key) const;

Q_SIGNALS:
    /// The headline was clicked.
    void headlineActivated();
    void workloadActivated(); ///< the sentence about the work

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildCards();
    FigureRow *addRow(Card *card, const QString &key);
    void retranslate();
    void refresh();
    void showFigure(const QString &key, const MaybeFigure &figure);
    void showCompute(const Report &report);
    void showPath(const Report &report);
    void showTraffic(const Report &report);
    void showCounts(const Report &report);
    void showDeltas(const Report &report);
    void showNotEvaluated(const Report &report);
    [[nodiscard]] QString reasonFor(const QString &key, const Report &report) const;
    void setComputing(bool computing);

    DesignSession &m_session;
    WrapButton *m_headline = nullptr;
    QLabel *m_computing = nullptr;
    Card *m_computeCard = nullptr;
    Card *m_memoryCard = nullptr;
    Card *m_pathCard = nullptr;
    Card *m_trafficCard = nullptr;
    Card *m_powerCard = nullptr;
    Card *m_costCard = nullptr;
    CostSection *m_costSection = nullptr;
    WorkloadSection *m_workload = nullptr;
    Card *m_countsCard = nullptr;
    Card *m_notEvaluatedCard = nullptr;
    QLabel *m_pathLimit = nullptr;
    QLabel *m_notEvaluated = nullptr;
    QHash<QString, FigureRow *> m_rows;
    QString m_currency; ///< of the report shown
    QTimer m_patience;  ///< "computing…" appears only when it takes long enough to notice
};

} // namespace nongjang
