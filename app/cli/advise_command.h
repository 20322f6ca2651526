#pragma once

#include "app/cli/cli_command.h"
#include "model/explore/advise.h"

namespace nongjang::cli {

/// `advise FILE [--component PATH] [--objective KEY] [--per money|watt|both] [--all] [--json]`: which single change brings most.
class AdviseCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "advise"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::string m_file;
    std::string m_component;
    std::string m_objective;
    std::string m_per = "money";
    std::string m_output;
    int m_apply = 0;
    int m_limit = 20;
    int m_threads = 0;
    bool m_all = false;
    bool m_json = false;
};

} // namespace nongjang::cli
