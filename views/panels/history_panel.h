#pragma once

#include <QWidget>

class QUndoStack;
class QUndoView;

namespace nongjang {

/// The steps that can be undone, by name; a click goes back or forward to one; what is saved is marked.
class HistoryPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack &steps, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QUndoView *m_list = nullptr;
};

} // namespace nongjang
