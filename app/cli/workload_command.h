#pragma once

#include "app/cli/cli_command.h"
#include "app/cli/design_input.h"

namespace nongjang::cli {

/// `workload FILE [KEY=VALUE…] [--json]`: a language model trained or served on the drawn farm.
class WorkloadCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "workload"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] Outcome change(Design &design) const;

    std::string m_file;
    std::vector<std::string> m_values;
    bool m_json = false;
};

/// `models [--json]`: the language models a workload can name.
class ModelsCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "models"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    bool m_json = false;
};

} // namespace nongjang::cli
