#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QTabWidget;

namespace nongjang {

class RoutesPage;
class TrafficBar;

/// What moves between the GPUs: what is asked of the network, how fast each pattern is, and what that depends on.
class TrafficPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPanel(DesignSession &session, QWidget *parent = nullptr);

    /// What is selected on the canvas, in the assembly that `breadcrumb` leads to.
    void setSelection(const QStringList &breadcrumb, const QStringList &components);

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TrafficBar *m_bar = nullptr;
    RoutesPage *m_routes = nullptr;
    QTabWidget *m_tabs = nullptr;
};

} // namespace nongjang
