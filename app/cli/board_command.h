#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `board FILE [--board ID] [--json] [-o PART]`: the boards of one's own in a design; one of them as a part of the catalogue.
class BoardCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "board"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_board;
    std::string m_part;
    std::string m_output;
    bool m_json = false;
};

} // namespace nongjang::cli
