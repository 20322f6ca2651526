#pragma once

#include "app/cli/cli_command.h"
#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/study/report.h"

namespace nongjang::cli {

struct Evaluated;

/// `analyze FILE [--json] [--path A B] [--pattern KEY] [--message SIZE] …`: everything the engine says about a design.
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

    /// The traffic settings of the options instead of those of the design.
    [[nodiscard]] Outcome changeTraffic(Design &design, const Catalog &catalog) const;
    /// False, and said: the pattern asked for could not be evaluated.
    [[nodiscard]] bool hasAskedPattern(const Report &report, CliContext &context) const;

    std::string m_file;
    std::vector<std::string> m_path;
    std::string m_pattern;
    std::string m_message;
    std::string m_routing;
    std::string m_matrix;
    int m_shift = 0;
    std::vector<std::string> m_gpus;
    int m_samples = 10'000;
    int m_seed = 1;
    bool m_json = false;
};

} // namespace nongjang::cli
