#include "views/mainwindow/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace nongjang {

using namespace Qt::StringLiterals;

namespace {

/// Replaces what an earlier call installed under this name; the application owns the translators.
void install(const QString &objectName, const QLocale &locale, const QString &fileName,
             const QString &folder)
{
    QCoreApplication *app = QCoreApplication::instance();
    for (QTranslator *old :
         app->findChildren<QTranslator *>(objectName, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(app);
    translator->setObjectName(objectName);
    if (translator->load(locale, fileName, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void applyLanguage(const QString &code)
{
    const QLocale locale = code == u"system"_s ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    install(u"qtTranslator"_s, locale, u"qtbase"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"englishTranslator"_s, QLocale(QLocale::English), u"nongjang"_s,
            u":/i18n"_s); // plurals
    install(u"ownTranslator"_s, locale, u"nongjang"_s, u":/i18n"_s);
}

} // namespace nongjang
