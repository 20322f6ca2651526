#pragma once

#include "app/cli/cli_command.h"
#include "app/cli/design_input.h"
#include "model/base/result.h"

#include <QByteArray>

namespace nongjang::cli {

/// `NAME FILE [--format F] [-o OUT]`: a list of a design, as text on standard output or as a file.
class ListCommand : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const final;

protected:
    void addOptions(CLI::App &app) final;
    /// `format` is csv, md, html or json.
    [[nodiscard]] virtual QByteArray text(const Evaluated &evaluated,
                                          const std::string &format) const = 0;
    [[nodiscard]] virtual Outcome writeWorkbook(const Evaluated &evaluated,
                                                const QString &path) const = 0;

private:
    std::string m_file;
    std::string m_format;
    std::string m_output;
};

} // namespace nongjang::cli
