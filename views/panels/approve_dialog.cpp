#include "views/panels/approve_dialog.h"

#include "views/widgets/ok_cancel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

ApproveDialog::ApproveDialog(const QString &rule, const QString &message, QWidget *parent)
    : QDialog(parent)
    , m_note(new QLineEdit)
{
    setObjectName(u"approveDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Approve %1").arg(rule));
    auto *text = new QLabel(message);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    text->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Why is this &acceptable?"));
    label->setBuddy(m_note);
    m_note->setObjectName(u"approveNote"_s);
    m_note->setMaxLength(1000);
    m_note->setPlaceholderText(tr("such as “measured, 38 °C at the plug”"));
    QDialogButtonBox *buttons = okCancel(*this, u"approve"_s, tr("Approve"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_note->setFocus();
}

QString ApproveDialog::note() const
{
    return m_note->text().trimmed();
}

} // namespace nongjang
