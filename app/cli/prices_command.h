#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `prices FILE --import prices.csv -o OUT | --export prices.csv`: the price book of a design.
class PricesCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "prices"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] ExitCode importPrices(CliContext &context) const;
    [[nodiscard]] ExitCode exportPrices(CliContext &context) const;

    std::string m_file;
    std::string m_import;
    std::string m_export;
    std::string m_output;
};

} // namespace nongjang::cli
