// The window program: reads the command line and puts session and window together.
#include "app/gui/chart_command.h"
#include "app/gui/command_line.h"
#include "app/gui/console_prompts.h"
#include "app/gui/export_command.h"
#include "app/gui/screenshot.h"
#include "model/session/autosave.h"
#include "views/dialogs/user_prompts.h"
#include "views/mainwindow/language.h"
#include "views/mainwindow/main_window.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

constexpr int badInput = 2;

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"nongjang"_s);
    QCoreApplication::setApplicationName(u"nongjang"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(NJ_VERSION));
}

/// What the command line says, else what was chosen last, else the desktop's.
QString choice(const QString &fromCommandLine, const QString &key)
{
    return fromCommandLine.isEmpty() ? QSettings().value(key, u"system"_s).toString()
                                     : fromCommandLine;
}

nongjang::CatalogPtr loadParts()
{
    const nongjang::LoadedCatalog loaded = nongjang::loadCatalog({nongjang::userPartsFolder()});
    for (const nongjang::Error &error : loaded.errors)
        QTextStream(stderr) << error.message << '\n';
    return loaded.catalog;
}

QString recoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           % u"/nongjang/recovery"_s;
}

/// Letters and drawings of exports need a platform, though none that shows anything.
int runWithoutDisplay(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const nongjang::CommandLine line = nongjang::readCommandLine(QCoreApplication::arguments());
    nongjang::theme::apply(u"light"_s);
    nongjang::applyLanguage(choice(line.language, u"language"_s));
    const nongjang::CatalogPtr catalog = loadParts();
    if (!line.chart.output.isEmpty())
        if (const int status = nongjang::exportChartOf(line, catalog); status != 0)
            return status;
    return line.exports.empty() ? 0 : nongjang::exportOf(line, *catalog);
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    if (nongjang::worksWithoutDisplay(argc, argv))
        return runWithoutDisplay(argc, argv);

    const QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Nongjang"_s);
    const nongjang::CommandLine line = nongjang::readCommandLine(QCoreApplication::arguments());
    nongjang::theme::apply(choice(line.theme, u"theme"_s));
    nongjang::applyLanguage(choice(line.language, u"language"_s));

    nongjang::DesignSession session(loadParts());
    const bool attended = line.screenshot.isEmpty() && !line.exitAfterStartup;
    nongjang::DialogPrompts dialogs;
    nongjang::ConsolePrompts console;
    nongjang::UserPrompts &prompts =
        attended ? static_cast<nongjang::UserPrompts &>(dialogs) : console;
    nongjang::MainWindow window(session, prompts);
    dialogs.setWindow(&window);
    if (line.size)
        window.resize(*line.size);
    window.show();
    if (!line.file.isEmpty() && !window.openPath(line.file) && !attended)
        return badInput;
    std::unique_ptr<nongjang::Autosave> autosave;
    if (attended) {
        autosave = std::make_unique<nongjang::Autosave>(session, recoveryFolder());
        QMetaObject::invokeMethod(
            &window, [&] { window.useAutosave(*autosave); }, Qt::QueuedConnection);
    }
    std::unique_ptr<nongjang::Screenshot> screenshot;
    if (!line.screenshot.isEmpty())
        screenshot = std::make_unique<nongjang::Screenshot>(window, session, line.screenshot);
    else if (line.exitAfterStartup)
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    return QApplication::exec();
}
