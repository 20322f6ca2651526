#pragma once

#include <QString>
#include <QStringList>
#include <QTextStream>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>
#include <vector>

namespace nongjang::cli {

/// Process exit codes; documented in packaging/docs/json.md, tested, never renumbered.
enum class ExitCode : int { Ok = 0, FindingsReported = 1, BadInput = 2, InternalError = 3 };

struct CliContext
{
    QTextStream &out;           ///< results only, can be piped
    QTextStream &err;           ///< messages for people
    QStringList catalogFolders; ///< --catalog, besides the user's own
};

/// One subcommand: declares its options, calls the model, prints. No engineering in here.
class CliCommand
{
public:
    CliCommand() = default;
    Q_DISABLE_COPY_MOVE(CliCommand)
    virtual ~CliCommand() = default;

    /// Adds the subcommand to its parent; what the user types lands in members.
    void addTo(CLI::App &parent)
    {
        m_app = parent.add_subcommand(name(), summary().toStdString());
        addOptions(*m_app);
    }
    [[nodiscard]] bool isChosen() const { return m_app && m_app->parsed(); }
    [[nodiscard]] virtual ExitCode run(CliContext &context) const = 0;

protected:
    [[nodiscard]] virtual std::string name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    virtual void addOptions(CLI::App &app) = 0;

private:
    CLI::App *m_app = nullptr;
};

/// The text of an argument as the shell passed it.
[[nodiscard]] inline QString argumentText(const std::string &argument)
{
    return QString::fromUtf8(argument.data(), static_cast<qsizetype>(argument.size()));
}

} // namespace nongjang::cli
