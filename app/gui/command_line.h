#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace nongjang {

struct CommandLine
{
    QString file;       ///< a path, or "example:NAME"; empty: the start page
    QString language;   ///< empty: as in the settings
    QString theme;      ///< empty: as in the settings
    QString screenshot; ///< write the window to this picture and end
    QString bom; ///< write the bill of materials of `file` to this file and end, without a window
    std::optional<QSize> size;
    bool exitAfterStartup = false;
};

/// Reads the arguments of the application. Ends the program itself on --help, --version and bad usage (status 2).
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);
/// True when the arguments ask for nothing that needs a display.
[[nodiscard]] bool worksWithoutDisplay(int count, char **arguments);

} // namespace nongjang
