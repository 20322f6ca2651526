#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `parts list [--category C] [--search TEXT] [--json]`
class PartsListCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "list"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_category;
    std::string m_search;
    bool m_json = false;
};

} // namespace nongjang::cli
