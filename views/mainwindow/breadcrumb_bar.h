#pragma once

#include <QWidget>

class QHBoxLayout;

namespace nongjang {

class CanvasView;

/// Where the canvas is: farm › rig › board. A click goes back there.
class BreadcrumbBar final : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(CanvasView &canvas, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QStringList titles() const;

    CanvasView &m_canvas;
    QHBoxLayout *m_row = nullptr;
    QStringList m_shown;
};

} // namespace nongjang
