#pragma once

#include "model/session/design_session.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace nongjang {

class Card;
class FigureRow;

/// The cards of the dashboard about money beyond the totals, reliability and export classification.
class CostSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CostSection(DesignSession &session, QWidget *parent = nullptr);

    /// Empty: no report.
    void setReport(const Report *report);
    void setStale(bool stale);
    /// The text of a row ("perGpuHour", "perTflops.bf16"); empty: not shown.
    [[nodiscard]] QString valueText(const QString &key) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addRow(Card *card, const QString &key);
    void retranslate();
    void showRow(const QString &key, const MaybeFigure &figure);
    void showDrivers(const Report &report);
    void showExports(const ExportReport &exports);

    DesignSession &m_session;
    Card *m_partsCard = nullptr;
    Card *m_perCard = nullptr;
    Card *m_driversCard = nullptr;
    QLabel *m_drivers = nullptr;
    Card *m_reliabilityCard = nullptr;
    Card *m_exportCard = nullptr;
    QLabel *m_exports = nullptr;
    QHash<QString, FigureRow *> m_rows;
    QString m_currency;
};

} // namespace nongjang
