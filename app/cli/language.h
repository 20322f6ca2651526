#pragma once

#include <QString>

namespace nongjang::cli {

/// The value of --lang, found before the arguments are parsed because the help is translated too. Empty: not given.
[[nodiscard]] QString languageArgument(int argc, char **argv);
/// Installs the translation and the number format of `language`, or of the system where it is empty.
/// False: a language was asked for that is not there.
[[nodiscard]] bool installLanguage(const QString &language);
/// "en, ko, zh_CN"
[[nodiscard]] QString availableLanguages();

} // namespace nongjang::cli
