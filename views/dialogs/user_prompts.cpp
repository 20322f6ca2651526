#include "views/dialogs/user_prompts.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(nongjang::DialogPrompts)
};

/// "Spreadsheet (*.xlsx)" gives "xlsx".
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

UserPrompts::Unsaved DialogPrompts::askUnsaved(const QString &designName)
{
    QMessageBox box(QMessageBox::Question, Text::tr("Unsaved changes"),
                    Text::tr("“%1” has changes that are not saved yet.").arg(designName),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(Text::tr("Without saving, they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

UserPrompts::Lost DialogPrompts::askLost(const QString &designName, const QDateTime &time,
                                         bool isFileNewer)
{
    QMessageBox box(QMessageBox::Question, Text::tr("Unsaved work found"),
                    Text::tr("Nongjang did not end in order the last time. Unsaved work on “%1” "
                             "of %2 was kept.")
                        .arg(designName, QLocale().toString(time, QLocale::ShortFormat)),
                    QMessageBox::NoButton, m_window);
    if (isFileNewer)
        box.setInformativeText(Text::tr("The file was changed after that. What is recovered does "
                                        "not touch it until you save."));
    QPushButton *recover = box.addButton(Text::tr("Recover"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(Text::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *later = box.addButton(Text::tr("Ask later"), QMessageBox::RejectRole);
    box.setDefaultButton(recover);
    box.setEscapeButton(later);
    box.exec();
    return box.clickedButton() == recover   ? Lost::Recover
           : box.clickedButton() == discard ? Lost::Discard
                                            : Lost::Later;
}

bool DialogPrompts::askReload(const QString &path, bool isModified)
{
    QMessageBox box(QMessageBox::Question, Text::tr("Changed by another program"),
                    Text::tr("%1 was changed by another program.").arg(path), QMessageBox::NoButton,
                    m_window);
    if (isModified)
        box.setInformativeText(Text::tr("Reading it again loses the unsaved changes here."));
    QPushButton *reload = box.addButton(Text::tr("Read it again"), QMessageBox::AcceptRole);
    QPushButton *keep = box.addButton(Text::tr("Keep what is here"), QMessageBox::RejectRole);
    box.setDefaultButton(isModified ? keep : reload);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == reload;
}

bool DialogPrompts::askReplace(const QString &path)
{
    QMessageBox box(
        QMessageBox::Warning, Text::tr("Changed by another program"),
        Text::tr("%1 was changed by another program since it was read. Replace it?").arg(path),
        QMessageBox::NoButton, m_window);
    QPushButton *replace = box.addButton(Text::tr("Replace"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool DialogPrompts::askSure(const QString &title, const QString &message, const QString &button)
{
    QMessageBox box(QMessageBox::Question, title, message, QMessageBox::NoButton,
                    QApplication::activeWindow() ? QApplication::activeWindow() : m_window.data());
    QPushButton *agree = box.addButton(button, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == agree;
}

QString DialogPrompts::openPath(const QString &title, const QString &folder,
                                const QStringList &filters)
{
    return QFileDialog::getOpenFileName(m_window, title, folder, filters.join(u";;"_s));
}

QStringList DialogPrompts::openPaths(const QString &title, const QString &folder,
                                     const QStringList &filters)
{
    return QFileDialog::getOpenFileNames(m_window, title, folder, filters.join(u";;"_s));
}

QString DialogPrompts::savePath(const QString &title, const QString &suggestion,
                                const QStringList &filters)
{
    QFileDialog dialog(m_window, title, QFileInfo(suggestion).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.selectFile(QFileInfo(suggestion).fileName());
    for (const QString &filter : filters)
        if (suggestion.endsWith(QString(u'.' % endingOf(filter)), Qt::CaseInsensitive))
            dialog.selectNameFilter(filter);
    const auto useEnding = [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(endingOf(filter));
    };
    useEnding(dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

void DialogPrompts::showError(const QString &title, const QString &message)
{
    QMessageBox::warning(m_window, title, message);
}

void DialogPrompts::showInformation(const QString &title, const QString &message)
{
    QMessageBox::information(m_window, title, message);
}

} // namespace nongjang
