#pragma once

#include "app/cli/list_command.h"

namespace nongjang::cli {

/// `cables FILE [--format F] [-o OUT]`: the list of cables.
class CablesCommand final : public ListCommand
{
protected:
    [[nodiscard]] std::string name() const override { return "cables"; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QByteArray text(const Evaluated &evaluated,
                                  const std::string &format) const override;
    [[nodiscard]] Outcome writeWorkbook(const Evaluated &evaluated,
                                        const QString &path) const override;
};

} // namespace nongjang::cli
