#pragma once

#include "model/session/design_session.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QTabWidget;

namespace nongjang {

class FigureRow;
class PieceBar;

/// What comes of the workload: a sentence, its figures, where memory and time go, what is exchanged, and other ways to cut it.
class WorkloadResults final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkloadResults(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFigures();
    void retranslate();
    void refresh();
    void showBars(const WorkloadReport &workload);
    void setComputing(bool computing);

    DesignSession &m_session;
    QLabel *m_sentence = nullptr;
    QTabWidget *m_tabs = nullptr;
    QBoxLayout *m_sides = nullptr; ///< figures and bars: beside each other where there is room
    QList<FigureRow *> m_rows;     ///< in the order of workloadRows()
    PieceBar *m_memory = nullptr;
    PieceBar *m_time = nullptr;
    QTimer m_patience; ///< figures are dimmed only when it takes long enough to notice
};

} // namespace nongjang
