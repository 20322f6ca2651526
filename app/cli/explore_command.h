#pragma once

#include "app/cli/cli_command.h"
#include "model/base/result.h"
#include "model/explore/explore_table.h"

namespace nongjang::cli {

/// `explore SPEC [-o OUT.csv] [--shard i/n] [--threads n] [--resume]`, `explore --merge PART… -o OUT.csv`, `explore SPEC --row N -o OUT.farm`.
class ExploreCommand final : public CliCommand
{
public:
    [[nodiscard]] ExitCode run(CliContext &context) const override;

protected:
    [[nodiscard]] std::string name() const override { return "explore"; }
    [[nodiscard]] QString summary() const override;
    void addOptions(CLI::App &app) override;

private:
    [[nodiscard]] Outcome merge() const;
    [[nodiscard]] Outcome explore(CliContext &context) const;
    [[nodiscard]] Outcome writeRow(const ExploreBase &base) const;
    [[nodiscard]] Outcome writeTable(const ExploreBase &base, CliContext &context) const;
    [[nodiscard]] Result<ExploreShard> shard() const;

    std::vector<std::string> m_files;
    std::string m_output;
    std::string m_shard = "1/1";
    int m_threads = 0;
    qint64 m_row = -1;
    bool m_resume = false;
    bool m_merge = false;
    bool m_quiet = false;
};

} // namespace nongjang::cli
