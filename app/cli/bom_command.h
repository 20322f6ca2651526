#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `bom FILE [--format F] [-o OUT]`: the bill of materials, as text or as a file.
class BomCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "bom"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_format;
    std::string m_output;
};

} // namespace nongjang::cli
