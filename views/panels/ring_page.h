#pragma once

#include "model/session/design_session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace nongjang {

class RingModel;

/// The order of the GPUs in rings: moved by dragging or by buttons, by the topology again on request. A click shows the GPU on the canvas.
class RingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RingPage(DesignSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void objectsActivated(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void updateButtons();
    void move(int places); ///< the current row, up or down
    void apply(const QStringList &order);

    DesignSession &m_session;
    RingModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_byTopology = nullptr;
};

} // namespace nongjang
