#pragma once

#include "app/cli/cli_command.h"
#include "model/templates/topology_template.h"

namespace nongjang::cli {

/// `generate TEMPLATE --set K=V … [-o OUT.farm] [--json]`, `generate --list [--json]`: topology templates.
class GenerateCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "generate"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    void list(CliContext &context) const;
    [[nodiscard]] Outcome write(const Topology &topology, const TemplateParts &parts,
                                CliContext &context, QStringList &notes) const;

    std::string m_template;
    std::vector<std::string> m_values;
    std::string m_output;
    bool m_list = false;
    bool m_json = false;
};

} // namespace nongjang::cli
