// Designs by "FILE.farm#variant", as the command line names them.
#pragma once

#include "model/io/farm_file.h"

namespace nongjang {

struct FarmName
{
    QString file;
    QString variant; ///< id or name; empty: the base
};
/// What follows the last # names a variant, unless there is a file of the whole name.
[[nodiscard]] FarmName farmName(const QString &text);

/// A loaded file with that variant as its design, and no others. Error: there is none of this
/// name, and which there are; or it is no design.
[[nodiscard]] Result<LoadedDesign> chooseVariant(LoadedDesign file, const FarmName &name);

} // namespace nongjang
