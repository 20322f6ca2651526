#pragma once

#include "views/itemmodels/choices_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace nongjang {

/// A line over the top of a window, with a list below of what fits the letters typed. Enter or a click runs the choice, arrows go
/// through the list, Escape or a click elsewhere closes it.
class Chooser final : public QFrame
{
    Q_OBJECT

public:
    /// Line, list and note are named after it: "chooserLine".
    explicit Chooser(QWidget &window, const QString &name = QStringLiteral("chooser"));

    /// `hint` says what one may type, `nothing` that nothing fits.
    void open(const QString &hint, const QString &nothing, std::vector<Choice> choices);
    /// More is known of the choices: what was typed, and the choice that is current, stay. Nothing happens once it is closed.
    void refresh(std::vector<Choice> choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFitting();
    void place();
    void step(int rows);
    void run(const QModelIndex &index);
    void leave(); ///< gives the focus back
    bool key(int key);

    QWidget &m_window;
    ChoicesModel *m_model = nullptr;
    QLineEdit *m_line = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
    QString m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace nongjang
