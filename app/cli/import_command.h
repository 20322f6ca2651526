#pragma once

#include "app/cli/cli_command.h"

namespace nongjang::cli {

/// `import FILE… [-o PARTS.json]`: device types of NetBox as parts of the user's own.
class ImportCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "import"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    std::vector<std::string> m_files;
    std::string m_output;
};

} // namespace nongjang::cli
