#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace nongjang {

class FieldEdit;

/// A column of labelled fields whose labels can be given again when the language changes.
class FormPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    FieldEdit *addField(const QString &objectName);
    QComboBox *addCombo(const QString &objectName);
    QCheckBox *addCheck(const QString &objectName); ///< spans the row; its label is its text
    /// Label, accessible name and tool tip of a field made here.
    void setTexts(QWidget *field, const QString &label, const QString &toolTip = {});
    void setRowVisible(QWidget *field, bool visible);

private:
    QFormLayout *m_layout = nullptr;
};

/// Selects the entry with this data, without a signal to slots of user actions.
void selectData(QComboBox *combo, const QString &data);

} // namespace nongjang
