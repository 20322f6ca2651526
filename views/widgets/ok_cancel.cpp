#include "views/widgets/ok_cancel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace nongjang {

using namespace Qt::StringLiterals;

QDialogButtonBox *okCancel(QDialog &dialog, const QString &name, const QString &okText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QPushButton *ok = okButton(*buttons);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    ok->setObjectName(QString(name % u"Ok"_s));
    cancel->setObjectName(QString(name % u"Cancel"_s));
    if (!okText.isEmpty())
        ok->setText(okText);
    for (QPushButton *button : {ok, cancel})
        button->setAccessibleName(button->text());
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

QPushButton *okButton(const QDialogButtonBox &buttons)
{
    return buttons.button(QDialogButtonBox::Ok);
}

} // namespace nongjang
