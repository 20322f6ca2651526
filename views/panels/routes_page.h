#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace nongjang {

class RoutesModel;

/// Static routes of the design: made from what is selected on the canvas, edited in place, taken away. Each is one undo step.
class RoutesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RoutesPage(DesignSession &session, QWidget *parent = nullptr);

    /// What is selected on the canvas, in the assembly that `breadcrumb` leads to.
    void setSelection(const QStringList &breadcrumb, const QStringList &components);

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshErrors();
    void updateButtons();
    void add();
    void addWayBack();
    void remove();
    void show();
    [[nodiscard]] const StaticRoute *current() const;

    DesignSession &m_session;
    RoutesModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_remove = nullptr;
    QStringList m_breadcrumb;
    QStringList m_components;
};

} // namespace nongjang
