#pragma once

#include "app/cli/cli_command.h"
#include "model/study/validation.h"

namespace nongjang::cli {

/// `validate [--json] [CASE…]`: the model against published figures.
class ValidateCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "validate"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    /// Those named on the command line, in the order of the list. Empty: one of them is not there, and the error is printed.
    [[nodiscard]] std::vector<ValidationCase> chosen(const std::vector<ValidationCase> &all,
                                                     CliContext &context) const;

    std::vector<std::string> m_cases;
    bool m_json = false;
};

} // namespace nongjang::cli
