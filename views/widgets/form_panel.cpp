#include "views/widgets/form_panel.h"

#include "views/widgets/field_edit.h"
#include "views/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace nongjang {

FormPanel::FormPanel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft);
}

FieldEdit *FormPanel::addField(const QString &objectName)
{
    auto *field = new FieldEdit(objectName);
    m_layout->addRow(new QLabel, field);
    return field;
}

QComboBox *FormPanel::addCombo(const QString &objectName)
{
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    ignoreWheelWithoutFocus(combo);
    m_layout->addRow(new QLabel, combo);
    return combo;
}

QCheckBox *FormPanel::addCheck(const QString &objectName)
{
    auto *check = new QCheckBox;
    check->setObjectName(objectName);
    m_layout->addRow(check);
    return check;
}

void FormPanel::setTexts(QWidget *field, const QString &label, const QString &toolTip)
{
    field->setToolTip(toolTip);
    if (auto *check = qobject_cast<QCheckBox *>(field)) {
        check->setText(label);
        check->setAccessibleName(label);
        return;
    }
    if (auto *text = qobject_cast<QLabel *>(m_layout->labelForField(field))) {
        text->setText(label);
        text->setToolTip(toolTip);
    }
    if (auto *edit = qobject_cast<FieldEdit *>(field))
        edit->setTitle(label);
    else
        field->setAccessibleName(label);
}

void FormPanel::setRowVisible(QWidget *field, bool visible)
{
    m_layout->setRowVisible(field, visible);
}

void selectData(QComboBox *combo, const QString &data)
{
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace nongjang
