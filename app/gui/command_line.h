#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace nongjang {

/// What is written to a file without a window.
enum class Export { Bom, Cables, Labels, Report };

/// A chart to be written to a file, without a window.
struct ChartArguments
{
    QString output; ///< empty: none is asked for
    QString kind;
    QString x, y, size, parts;
};

struct CommandLine
{
    QString file;       ///< a path, or "example:NAME"; empty: the start page
    QString language;   ///< empty: as in the settings
    QString theme;      ///< empty: as in the settings
    QString screenshot; ///< write the window to this picture and end
    std::vector<std::pair<Export, QString>>
        exports;        ///< of `file`, to these paths; then the program ends
    QString labelSheet; ///< id, for labels
    ChartArguments chart;
    QStringList files; ///< all of them; several only for a chart
    std::optional<QSize> size;
    bool exitAfterStartup = false;
};

/// Says it on the standard error. Returns the exit status of wrong input: 2.
[[nodiscard]] int failWith(const QString &message);
/// Reads the arguments of the application. Ends the program itself on --help, --version and bad usage (status 2).
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);
/// True when the arguments ask for nothing that needs a display.
[[nodiscard]] bool worksWithoutDisplay(int count, char **arguments);

} // namespace nongjang
