#include "app/gui/console_prompts.h"

#include <QTextStream>

namespace nongjang {

void ConsolePrompts::showError(const QString &title, const QString &message)
{
    QTextStream(stderr) << title << ": " << message << '\n';
}

void ConsolePrompts::showInformation(const QString &title, const QString &message)
{
    showError(title, message);
}

} // namespace nongjang
