#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `parts show ID [--json]`: all figures, prices and ports of one part, with their sources.
class PartsShowCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "show"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_id;
    bool m_json = false;
};

} // namespace nongjang::cli
