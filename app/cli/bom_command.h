#pragma once

#include "app/cli/list_command.h"

namespace nongjang::cli {

/// `bom FILE [--format F] [-o OUT]`: the bill of materials.
class BomCommand final : public ListCommand
{
protected:
    [[nodiscard]] std::string name() const override { return "bom"; }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QByteArray text(const Evaluated &evaluated,
                                  const std::string &format) const override;
    [[nodiscard]] Outcome writeWorkbook(const Evaluated &evaluated,
                                        const QString &path) const override;
};

} // namespace nongjang::cli
