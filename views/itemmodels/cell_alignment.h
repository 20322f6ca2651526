// How the cells of the tables stand.
#pragma once

#include <Qt>

namespace nongjang {

/// Words to the left, numbers to the right; for Qt::TextAlignmentRole.
[[nodiscard]] constexpr int cellAlignment(bool isText)
{
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace nongjang
