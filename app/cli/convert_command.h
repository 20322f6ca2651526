#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `convert FILE -o OUT | --check`: the file in the current format and spelling.
class ConvertCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "convert"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_output;
    bool m_check = false;
};

} // namespace nongjang::cli
