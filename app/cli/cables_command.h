#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `cables FILE --format csv|xlsx|md|html|json -o OUT`: the list of cables.
class CablesCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "cables"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_format;
    std::string m_output;
};

} // namespace nongjang::cli
