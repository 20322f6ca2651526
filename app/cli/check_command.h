#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `check FILE [--json] [--fail-on SEVERITY]`: what is wrong with a design, as an exit code too.
class CheckCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "check"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_failOn = "error";
    bool m_json = false;
};

} // namespace nongjang::cli
