#pragma once

#include <QString>

namespace nongjang {

/// Installs the translation of "en", "ko", "zh_CN" or "system"; every window hears LanguageChange. Numbers follow.
void applyLanguage(const QString &code);

} // namespace nongjang
