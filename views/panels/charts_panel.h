#pragma once

#include "model/session/chart_job.h"
#include "model/session/design_session.h"
#include "model/study/chart_request.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollBar;
class QToolButton;

namespace nongjang {

class ChartOptions;
class ChartPlot;
class NoticeLabel;

/// One chart of the open design, of parts or of many designs, to choose from a list. Follows the report while it is seen.
class ChartsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsPanel(DesignSession &session, QWidget *parent = nullptr);

    void showKind(const QString &kind);
    [[nodiscard]] const ChartData &chart() const;
    [[nodiscard]] bool isMaking() const;
    void addDesigns(const QStringList &paths);
    /// Designs that are no files, instead of those shown before by this; `source` runs in a worker. `figures`: those they have.
    void showDesigns(std::function<std::vector<Candidate>()> source, const QStringList &figures);
    /// PNG, SVG, CSV or JSON by the ending of the path.
    [[nodiscard]] Outcome exportTo(const QString &path) const;
    /// Picture and table on the clipboard.
    void copy();

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);
    void partActivated(const QString &part);
    void fileActivated(const QString &path);
    void variantActivated(const QString &id);    ///< of the open design; empty: the base
    void originActivated(const QString &origin); ///< of showDesigns()
    void exportRequested();
    void filesRequested();
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void retranslate();
    void chooseKind();
    void refresh();
    void take(const ChartData &chart);
    [[nodiscard]] OpenDesigns openDesigns() const;
    void takeDesigns(const std::vector<Candidate> &designs);
    void addPair(ChartRequest &request) const;
    void updateRows();
    void activate(int series, int point);
    [[nodiscard]] QString kind() const;

    DesignSession &m_session;
    ChartJob *m_job = nullptr;
    QComboBox *m_kinds = nullptr;
    ChartOptions *m_options = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_export = nullptr;
    QLabel *m_note = nullptr;
    NoticeLabel *m_error = nullptr;
    ChartPlot *m_plot = nullptr;
    QScrollBar *m_rows = nullptr;
    std::shared_ptr<const std::vector<Candidate>>
        m_designs; ///< besides what is open; shared with the worker
};

} // namespace nongjang
