#pragma once

#include "app/cli/cli_command.h"
#include "app/cli/design_input.h"
#include "model/study/compare.h"

namespace nongjang::cli {

/// `compare A B… [--json|--format F] [-o OUT]`: every figure of several designs or variants side by side.
class CompareCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "compare"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    /// Empty: one cannot be read, and the error is printed.
    [[nodiscard]] std::vector<CompareInput> inputs(CliContext &context) const;
    [[nodiscard]] ExitCode print(const DesignComparison &comparison, CliContext &context) const;

    std::vector<std::string> m_files;
    std::string m_format;
    std::string m_output;
    bool m_json = false;
    bool m_differencesOnly = false;
};

} // namespace nongjang::cli
