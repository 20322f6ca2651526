#include "views/dialogs/about_dialog.h"

#include "views/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nongjang {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Nongjang"));
    auto *icon = new QLabel;
    icon->setPixmap(theme::icon(u"app-icon"_s).pixmap(QSize(64, 64)));
    auto *text = new QLabel;
    text->setObjectName(u"aboutText"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text->setOpenExternalLinks(true);
    text->setMinimumWidth(400);
    text->setText(QString(
        u"<h2>Nongjang %1</h2>"_s.arg(QLatin1StringView(NJ_VERSION)) % u"<p>"_s
        % tr("Draw a GPU farm and see, while drawing, what it computes, which cable holds it back, "
             "what "
             "it draws from the wall and what it costs.")
        % u"</p><p>"_s
        % tr("Free software under the GNU General Public License, version 3 or later. It comes "
             "without "
             "any warranty.")
        % u"</p><p>"_s
        % tr("The figures of the parts come from data sheets, vendors' pages, standards and public "
             "databases. Each figure names its source, its date and how sure it is; look at the "
             "details "
             "of a part.")
        % u"</p>"_s));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"aboutClose"_s);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace nongjang
