#include "app/cli/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <string_view>

namespace nongjang::cli {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("nongjang_");

bool load(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, prefix.chopped(1), QStringLiteral("_"), folder)
           && QCoreApplication::installTranslator(translator);
}

} // namespace

QString languageArgument(int argc, char **argv)
{
    constexpr std::string_view option = "--lang";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == option && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
            return QString::fromLocal8Bit(argv[i] + option.size() + 1);
    }
    return {};
}

QString availableLanguages()
{
    QStringList languages{QStringLiteral("en")};
    for (const QString &file :
         QDir(folder).entryList({prefix % QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString language = file.mid(prefix.size()).chopped(3);
        if (language != languages.constFirst())
            languages << language;
    }
    return languages.join(QStringLiteral(", "));
}

bool installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const bool english = locale.language() == QLocale::English || locale == QLocale::c();
    load(QLocale(QLocale::English)); // below any other: it holds the English plurals
    const bool loaded = load(locale);
    const bool understood = language.isEmpty() || loaded || (english && language.startsWith(u"en"));
    if (understood && !language.isEmpty())
        QLocale::setDefault(locale);
    return understood;
}

} // namespace nongjang::cli
