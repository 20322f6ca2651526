#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `parts validate [FILES…] [--json]`: are catalogue files right? Without files: the shipped ones and the user's.
class PartsValidateCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "validate"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] QStringList filesToCheck(const CliContext &context) const;

    std::vector<std::string> m_files;
    bool m_json = false;
};

} // namespace nongjang::cli
