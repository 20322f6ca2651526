#pragma once

#include "app/cli/cli_command.h"
#include "model/study/chart_request.h"

#include <optional>

namespace nongjang::cli {

struct Evaluated;

/// `chart [FILE…] --kind KIND`: the numbers of a chart, as a table or as JSON. Pictures are made by the window program.
class ChartCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "chart"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] ChartRequest request() const;
    [[nodiscard]] std::optional<Result<ChartData>> make(CliContext &context) const;
    [[nodiscard]] std::optional<Result<ChartData>> makeOfDesigns(CliContext &context) const;
    [[nodiscard]] ExitCode write(const ChartData &chart, CliContext &context) const;

    std::vector<std::string> m_files;
    std::string m_kind = "power";
    std::string m_x, m_y, m_size, m_shade, m_group = "condition";
    std::string m_parts, m_part, m_scaled;
    bool m_isLinear = false;
    std::string m_format;
    std::string m_output;
};

} // namespace nongjang::cli
