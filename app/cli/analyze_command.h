#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

struct Evaluated;

/// `analyze FILE [--json] [--path A B]`: everything the engine says about a design.
class AnalyzeCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "analyze"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] ExitCode printPathBetween(const Evaluated &evaluated, CliContext &context) const;

    std::string m_file;
    std::vector<std::string> m_path;
    bool m_json = false;
};

} // namespace nongjang::cli
