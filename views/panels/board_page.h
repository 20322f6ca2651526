#pragma once

#include "model/session/design_session.h"

#include <QList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace nongjang {

class BoardFigures;
class FieldEdit;
class FormPanel;

/// Edits the board of one's own whose inside is shown: outline, layers, number, money, yields; below it what the engine says.
class BoardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPage(DesignSession &session, QWidget *parent = nullptr);

    /// The assembly is a board of the design.
    void show(const QString &assemblyId);
    [[nodiscard]] const BoardFigures &figures() const { return *m_figures; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFields();
    void buildSteps(int count);
    void retranslate();
    void refresh();
    void change(const QString &stepName, const std::function<void(BoardSpec &)> &edit);
    void changeTyped(FieldEdit *field, const QString &text, const QString &stepName,
                     std::optional<TypedValue> BoardSpec::*member);
    void changeCount(FieldEdit *field, const QString &text, int largest, const QString &stepName,
                     std::optional<int> BoardSpec::*member);
    void changeYield(int step, const QString &text);
    void rename(const QString &text);

    DesignSession &m_session;
    QString m_assemblyId;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    FormPanel *m_form = nullptr;
    FieldEdit *m_name = nullptr;
    FieldEdit *m_width = nullptr;
    FieldEdit *m_height = nullptr;
    FieldEdit *m_layers = nullptr;
    FieldEdit *m_quantity = nullptr;
    FieldEdit *m_nre = nullptr;
    FieldEdit *m_salvage = nullptr;
    QCheckBox *m_oneLine = nullptr;
    QLabel *m_stepsTitle = nullptr;
    FormPanel *m_stepsForm = nullptr; ///< made anew for another number of steps
    QVBoxLayout *m_fields = nullptr;
    QList<FieldEdit *> m_steps;
    BoardFigures *m_figures = nullptr;
};

} // namespace nongjang
