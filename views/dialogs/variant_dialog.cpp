#include "views/dialogs/variant_dialog.h"

#include "views/widgets/ok_cancel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

VariantDialog::VariantDialog(const QString &name, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
    , m_note(new QPlainTextEdit(note))
{
    setObjectName(u"variantDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rename %1").arg(name));
    m_name->setObjectName(u"variantName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->selectAll();
    m_note->setObjectName(u"variantNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(5 * m_note->fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Note"), m_note);
    QDialogButtonBox *buttons = okCancel(*this, u"variant"_s, tr("Rename"));
    connect(m_name, &QLineEdit::textChanged, this,
            [this, ok = okButton(*buttons)] { ok->setEnabled(!this->name().isEmpty()); });
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(420);
}

QString VariantDialog::name() const
{
    return m_name->text().trimmed();
}

QString VariantDialog::note() const
{
    return m_note->toPlainText();
}

} // namespace nongjang
